"""Where the data is, its backups, and looking through it: back up, restore, verify, move."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.settings.verification_words import words_of
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.confirm import confirm
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.messages import Message, message
from meetingdesk.store import backup
from meetingdesk.store.backup import Snapshot
from meetingdesk.store.moving import move_workspace
from meetingdesk.store.verification import Verification, verify
from meetingdesk.store.workspace import DATABASE_NAME, Workspace

_REASONS = {
    "daily": message("labels", "Hằng ngày"),
    "manual": message("labels", "Do người dùng"),
    "migration": message("labels", "Trước khi nâng cấp"),
    "restore": message("labels", "Trước khi khôi phục"),
}


class DataSection(QWidget):
    """Backing up and verifying go on in the background; restoring and moving close the window."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._build_place())
        if desk.workspace.is_shared:
            column.addWidget(self._build_server_note())
            column.addStretch(1)
        else:
            column.addWidget(self._build_backups(), 1)

    def _build_place(self) -> QWidget:
        card = Card(self.tr("Kho dữ liệu"))
        card.body.addWidget(TextLabel(str(self._desk.workspace.place), "strong", wrap=True))
        self._state = TextLabel("", "muted", wrap=True)
        self._state.setObjectName("verifyResult")
        row = QHBoxLayout()
        for text, symbol, slot, name in (
            (self.tr("Mở thư mục"), "folder", self._on_open, "openFolder"),
            (self.tr("Kiểm tra toàn bộ"), "shield-check", self._on_verify, "verifyData"),
            (self.tr("Chuyển sang nơi khác…"), "arrows-exchange", self._on_move, "moveData"),
        ):
            made = button(text, icon=symbol)
            made.setObjectName(name)
            made.clicked.connect(slot)
            made.setEnabled(name != "moveData" or not self._desk.is_read_only)
            made.setVisible(name == "verifyData" or not self._desk.workspace.is_shared)
            row.addWidget(made)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self._state)
        return card

    def _build_server_note(self) -> QWidget:
        card = Card(self.tr("Bản sao lưu"))
        card.body.addWidget(
            TextLabel(
                self.tr(
                    "Kho dữ liệu nằm trên máy chủ: người quản trị máy chủ sao lưu bằng công cụ của "
                    "PostgreSQL. Phần “Máy chủ, tài khoản” chép được cả kho ra một thư mục."
                ),
                "muted",
                wrap=True,
            )
        )
        return card

    def _build_backups(self) -> QWidget:
        card = Card(self.tr("Bản sao lưu"))
        card.body.addWidget(
            TextLabel(
                self.tr(
                    "Tự động mỗi ngày, giữ 7 ngày, 4 tuần, 12 tháng gần nhất. Mỗi bản đều được mở "
                    "lại và kiểm tra sau khi ghi."
                ),
                "muted",
                wrap=True,
            )
        )
        self._model: RowsModel[Snapshot] = RowsModel(
            [
                Column("made", self.tr("Lúc"), lambda row: row.made_at, width=180),
                Column("why", self.tr("Lý do"), lambda row: say(_reason(row)), width=180),
                Column("size", self.tr("Dung lượng"), _size, _size_text, align="right", width=110),
                Column("file", self.tr("Tệp"), lambda row: row.path.name, width=340),
            ],
            _identity,
            self,
        )
        self._table = DataTable(
            self._model,
            "backups",
            self._desk.preferences,
            empty=EmptyState("archive", self.tr("Chưa có bản sao lưu nào")),
        )
        self._table.setObjectName("backups")
        self._table.setMinimumHeight(260)
        card.body.addWidget(self._table, 1)
        row = QHBoxLayout()
        make = button(self.tr("Sao lưu ngay"), icon="device-floppy", face="primary")
        make.setObjectName("backUpNow")
        make.clicked.connect(self._on_back_up)
        restore = button(self.tr("Khôi phục bản đã chọn…"), icon="history")
        restore.setObjectName("restoreBackup")
        restore.clicked.connect(self._on_restore)
        for made in (make, restore):
            made.setEnabled(not self._desk.is_read_only)
            row.addWidget(made)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    @Slot()
    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.workspace.path)))

    @Slot()
    def _on_verify(self) -> None:
        self._state.setText(self.tr("Đang kiểm tra…"))
        self._desk.tasks.run(
            _verify,
            self._desk.workspace,
            done=self._on_verified,
            title=self.tr("Kiểm tra kho dữ liệu"),
            progress=True,
            owner=self,
        )

    @Slot(object)
    def _on_verified(self, found: Verification) -> None:
        self._state.setText("\n".join(say(line) for line in words_of(found)))

    @Slot()
    def _on_back_up(self) -> None:
        workspace = self._desk.workspace
        self._desk.tasks.run(
            partial(
                backup.back_up_database, workspace.database, workspace.backups, reason="manual"
            ),
            done=self._on_backed_up,
            title=self.tr("Sao lưu"),
            owner=self,
        )

    @Slot(object)
    def _on_backed_up(self, snapshot: Snapshot) -> None:
        self._desk.toasts.show(
            self.tr("Đã sao lưu và kiểm tra: {name}").format(name=snapshot.path.name),
            tone="success",
        )
        self._read()

    @Slot()
    def _on_restore(self) -> None:
        chosen = next(
            (row for row in self._model.rows if _identity(row) == self._table.current_id()), None
        )
        if chosen is None:
            self._desk.toasts.show(self.tr("Hãy chọn một bản sao lưu trong bảng."), tone="warning")
            return
        made = formats.show_moment(chosen.made_at)
        confirm(
            self,
            self.tr("Khôi phục bản sao lưu lúc {moment}?").format(moment=made),
            self.tr(
                "Mọi thứ nhập sau lúc đó sẽ không còn trong kho dữ liệu. Trạng thái hiện tại được "
                "sao lưu trước, có thể khôi phục lại từ bảng này."
            ),
            self.tr("Khôi phục"),
            partial(self._desk.closed_act_wanted.emit, partial(_restore, chosen.path)),
        )

    @Slot()
    def _on_move(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Chọn một thư mục trống để chuyển kho dữ liệu đến")
        )
        if folder:
            self._desk.closed_act_wanted.emit(partial(_move, Path(folder)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._desk.workspace.is_shared:
            self._read()

    def _read(self) -> None:
        self._desk.tasks.run(
            backup.snapshots, self._desk.workspace.backups, done=self._model.set_rows, owner=self
        )


def _verify(workspace: Workspace, progress: Progress) -> Verification:
    return verify(workspace, progress.report)


def _restore(snapshot: Path, folder: Path) -> Path:
    backup.restore(snapshot, folder / DATABASE_NAME, folder / "backups")
    return folder


def _move(target: Path, folder: Path) -> Path:
    move_workspace(folder, target)
    return target


def _reason(row: Snapshot) -> Message:
    return _REASONS.get(row.reason, _REASONS["manual"])


def _identity(row: Snapshot) -> int:
    return hash(row.path.name)


def _size(row: Snapshot) -> int:
    return row.path.stat().st_size if row.path.exists() else 0


def _size_text(row: Snapshot) -> str:
    return f"{formats.show_number(round(_size(row) / 1024))} KB"
