"""Sharing a workspace: moving it to a server and back, copying it out, the accounts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.servers.accounts_card import AccountsCard
from meetingdesk.gui.servers.dialog import ServerDialog
from meetingdesk.gui.tasks import Progress
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.copying import copy_workspace, retire_folder, transfer
from meetingdesk.store.places import Place, ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.workspace import Workspace


class ServerSection(QWidget):
    """In a folder: the way up. On a server: what this account may do, the ways down, the accounts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        place = desk.workspace.place
        if isinstance(place, ServerAddress):
            column.addWidget(self._build_shared(place))
            if desk.workspace.role is DeskRole.ADMINISTRATOR:
                column.addWidget(AccountsCard(desk, place))
        else:
            column.addWidget(self._build_alone())
        column.addStretch(1)

    def _build_alone(self) -> QWidget:
        card = Card(self.tr("Nhiều bàn cùng làm việc"))
        card.body.addWidget(
            TextLabel(
                self.tr(
                    "Kho dữ liệu này nằm trong một thư mục và chỉ một máy ghi được. Chuyển lên máy "
                    "chủ PostgreSQL của cơ quan thì nhiều máy cùng ghi, thấy việc của nhau ngay, "
                    "mỗi tài khoản một quyền. Thư mục cũ được giữ lại làm bản lưu."
                ),
                "muted",
                wrap=True,
            )
        )
        move = button(self.tr("Chuyển kho dữ liệu này lên máy chủ…"), icon="server", face="primary")
        move.setObjectName("moveToServer")
        move.setEnabled(not self._desk.is_read_only)
        move.clicked.connect(self._on_move_up)
        card.body.addLayout(_row(move))
        return card

    def _build_shared(self, place: ServerAddress) -> QWidget:
        role = self._desk.workspace.role
        card = Card(self.tr("Kho dữ liệu trên máy chủ"))
        where = TextLabel(str(place), "strong", wrap=True)
        where.setObjectName("serverAddress")
        card.body.addWidget(where)
        card.body.addWidget(
            TextLabel(
                self.tr("Vai trò của tài khoản này: {role}. {meaning}").format(
                    role=say(role.label), meaning=say(role.meaning)
                ),
                "muted",
                wrap=True,
            )
        )
        copy = button(self.tr("Chép ra một thư mục (bản lưu)…"), icon="download")
        copy.setObjectName("copyToFolder")
        copy.setEnabled(role is DeskRole.ADMINISTRATOR)
        copy.clicked.connect(self._on_copy_out)
        move = button(self.tr("Chuyển về một thư mục…"), icon="folder")
        move.setObjectName("moveToFolder")
        move.setEnabled(role is DeskRole.ADMINISTRATOR)
        move.clicked.connect(self._on_move_down)
        card.body.addLayout(_row(copy, move))
        return card

    @Slot()
    def _on_move_up(self) -> None:
        dialog = ServerDialog(self, wants_empty=True)
        dialog.create_wanted.connect(self._move_up)
        dialog.open()

    @Slot(object, str)
    def _move_up(self, target: ServerAddress, _office: str) -> None:
        self._start(target, self.tr("Chuyển kho dữ liệu lên máy chủ"))

    @Slot()
    def _on_move_down(self) -> None:
        folder = self._ask_folder()
        if folder is not None:
            self._start(folder, self.tr("Chuyển kho dữ liệu về thư mục"))

    @Slot()
    def _on_copy_out(self) -> None:
        folder = self._ask_folder()
        if folder is not None:
            self._desk.tasks.run(
                _copy,
                self._desk.workspace,
                folder,
                done=partial(self._on_copied, folder),
                title=self.tr("Chép kho dữ liệu ra thư mục"),
                progress=True,
                owner=self,
            )

    def _ask_folder(self) -> Path | None:
        picked = QFileDialog.getExistingDirectory(self, self.tr("Chọn một thư mục trống"))
        return Path(picked) if picked else None

    def _start(self, target: Place, title: str) -> None:
        self._desk.tasks.run(
            _transfer,
            self._desk.workspace,
            target,
            done=partial(self._on_transferred, target),
            title=title,
            progress=True,
            owner=self,
        )

    def _on_transferred(self, target: Place, _counts: object) -> None:
        self._desk.closed_act_wanted.emit(partial(_settle, target))

    def _on_copied(self, folder: Path, counts: dict[str, int]) -> None:
        text = self.tr("Đã chép {count} dòng dữ liệu và so khớp: {folder}")
        self._desk.toasts.show(
            text.format(count=sum(counts.values()), folder=folder), tone="success"
        )


def _row(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for made in buttons:
        row.addWidget(made)
    row.addStretch(1)
    return row


def _transfer(workspace: Workspace, target: Place, progress: Progress) -> dict[str, int]:
    return transfer(workspace, target, progress.report)


def _copy(workspace: Workspace, target: Path, progress: Progress) -> dict[str, int]:
    return copy_workspace(workspace, target, progress.report)


def _settle(target: Place, former: Place) -> Place:
    if isinstance(former, Path):
        retire_folder(former)
    return target
