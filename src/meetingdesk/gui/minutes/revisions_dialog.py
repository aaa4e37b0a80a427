"""Earlier forms of the minutes: who kept them when, what changed since, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.minutes.minutes_revisions import (
    Revision,
    compare_revision,
    go_back,
    keep_revision,
    revisions_of,
)
from meetingdesk.features.text_changes import Piece, is_same
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.changed_text import changed_html
from meetingdesk.gui.widgets.labels import TextLabel

_ID_ROLE = Qt.ItemDataRole.UserRole


class RevisionsDialog(QDialog):
    """A list at the left, the word-level difference at the right: to now, or to another."""

    def __init__(
        self, desk: Desk, minutes_id: int, *, locked: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("revisionsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Các phiên bản của biên bản"))
        self.resize(900, 560)
        self._desk = desk
        self._minutes_id = minutes_id
        self._asked: tuple[int, int | None] = (0, None)
        self._locked = locked or desk.is_read_only
        self._list = QListWidget()
        self._list.setObjectName("revisionList")
        self._list.setAccessibleName(self.tr("Các phiên bản"))
        self._list.setFixedWidth(280)
        self._shown = QTextBrowser()
        self._shown.setObjectName("revisionDifference")
        self._shown.setAccessibleName(self.tr("Khác với bản hiện nay"))
        self._shown.setOpenLinks(False)
        self._legend = TextLabel(
            self.tr("Chữ gạch ngang: có ở phiên bản này, nay đã bỏ. Chữ gạch chân: mới thêm sau."),
            "muted",
            wrap=True,
        )
        self._keep = button(self.tr("Lưu phiên bản bây giờ"), icon="device-floppy")
        self._keep.setObjectName("keepRevision")
        self._back = button(self.tr("Trở lại phiên bản này"), icon="history", face="primary")
        self._back.setObjectName("goBack")
        self._keep.setAutoDefault(False)
        self._back.setDefault(True)
        self._with = QComboBox()
        self._with.setObjectName("compareWith")
        self._with.setAccessibleName(self.tr("So với"))
        self._build()
        self._list.currentRowChanged.connect(self._on_row)
        self._with.currentIndexChanged.connect(self._on_row)
        self._keep.clicked.connect(self._on_keep)
        self._back.clicked.connect(self._on_back)
        self._keep.setEnabled(not desk.is_read_only)
        self._read()

    def _build(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(TextLabel(self._with.accessibleName(), "field"))
        beside.addWidget(self._with, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(beside)
        right.addWidget(self._shown, 1)
        right.addWidget(self._legend)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._list)
        columns.addLayout(right, 1)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.reject)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self._keep)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(columns, 1)
        column.addLayout(foot)

    def _read(self) -> None:
        self._desk.tasks.read(revisions_of, self._minutes_id, done=self._on_revisions)

    @Slot(object)
    def _on_revisions(self, revisions: Sequence[Revision]) -> None:
        self._list.clear()
        self._with.blockSignals(True)
        self._with.clear()
        self._with.addItem(self.tr("Bản hiện nay"), None)
        for revision in revisions:
            when = formats.show_moment(revision.at.astimezone())
            who = " · ".join(part for part in (revision.reason, revision.author) if part)
            item = QListWidgetItem(f"{when}\n{who}" if who else when)
            item.setData(_ID_ROLE, revision.id)
            self._list.addItem(item)
            self._with.addItem(f"{when} · {who}" if who else when, revision.id)
        self._with.blockSignals(False)
        self._back.setEnabled(bool(revisions) and not self._locked)
        if revisions:
            self._list.setCurrentRow(0)
        else:
            self._shown.setPlainText(
                self.tr(
                    "Chưa có phiên bản nào. Mỗi lần biên bản chuyển trạng thái, một phiên bản "
                    "được lưu; bạn cũng có thể lưu bất cứ lúc nào."
                )
            )

    def _chosen(self) -> int:
        item = self._list.currentItem()
        return int(item.data(_ID_ROLE)) if item else 0

    @Slot(int)
    def _on_row(self, _row: int) -> None:
        if self._chosen():
            asked = (self._chosen(), self._with.currentData())
            self._asked = asked
            self._desk.tasks.read(
                compare_revision, *asked, done=partial(self._on_pieces, asked), owner=self
            )

    def _on_pieces(self, asked: tuple[int, int | None], pieces: Sequence[Piece]) -> None:
        # Readings run side by side: an answer that comes late is not shown over a newer one.
        if asked != self._asked:
            return
        if is_same(pieces):
            self._legend.setText(self.tr("Hai bản giống hệt nhau."))
        else:
            self._legend.setText(
                self.tr(
                    "Chữ gạch ngang: có ở phiên bản này, nay đã bỏ. Chữ gạch chân: mới thêm sau."
                )
            )
        self._shown.setHtml(changed_html(pieces))

    @Slot()
    def _on_keep(self) -> None:
        self._desk.tasks.write(
            keep_revision, self._minutes_id, self.tr("Tự lưu"), done=self._on_kept
        )

    @Slot(object)
    def _on_kept(self, _revision_id: int) -> None:
        self._read()

    @Slot()
    def _on_back(self) -> None:
        if self._chosen():
            self._desk.tasks.write(go_back, self._chosen(), done=self._on_gone_back)

    @Slot(object)
    def _on_gone_back(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Biên bản đã trở lại phiên bản đã chọn."))
        self.accept()
