"""Takes over the list of an earlier event."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_sources import (
    Added,
    EarlierMeeting,
    copy_delegates,
    earlier_meetings,
)
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.gui.widgets.search_field import SearchField


class EarlierDialog(QDialog):
    """The events that have a list, the latest first; one is chosen and its people are added."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self.setObjectName("earlierDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lấy đại biểu từ sự kiện trước"))
        self.resize(760, 520)
        self._build()
        self._read("")

    def _build(self) -> None:
        self._search = SearchField(self.tr("Tìm sự kiện"))
        self._search.searched.connect(self._read)
        self._model: RowsModel[EarlierMeeting] = RowsModel(
            (
                Column("title", self.tr("Sự kiện"), lambda row: row.title, width=440),
                Column("day", self.tr("Ngày"), lambda row: row.starts_at.date(), width=110),
                Column(
                    "delegates",
                    self.tr("Đại biểu"),
                    lambda row: row.delegates,
                    align="right",
                    width=90,
                ),
            ),
            lambda row: row.id,
            self,
        )
        empty = EmptyState("history", self.tr("Chưa có sự kiện nào khác có danh sách đại biểu."))
        self.table = DataTable(self._model, "earlier", self._desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Các sự kiện có danh sách"))
        self.table.selected.connect(self._on_selected)
        self.table.opened.connect(self._copy)
        hint = self.tr(
            "Người dự thay và đại biểu phát sinh không được chép sang. Ai đã có trong danh sách thì "
            "bỏ qua; ai có trong danh bạ thì lấy chức vụ hiện nay."
        )
        self._take = button(self.tr("Lấy danh sách"), icon="users", face="primary")
        self._take.setObjectName("earlierTake")
        self._take.setEnabled(False)
        self._take.clicked.connect(self._on_take)
        leave = button(self.tr("Đóng"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self.table, 1)
        column.addWidget(TextLabel(hint, "muted", wrap=True))
        column.addLayout(foot)

    @Slot(str)
    def _read(self, text: str) -> None:
        self._desk.tasks.read(earlier_meetings, self._meeting_id, text, done=self._on_rows)

    @Slot(object)
    def _on_rows(self, rows: list[EarlierMeeting]) -> None:
        self._model.set_rows(rows)
        if rows:
            # The latest is meant most often, and the keyboard can go on from it.
            self.table.select_ids([rows[0].id])

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        self._take.setEnabled(len(ids) == 1)

    @Slot()
    def _on_take(self) -> None:
        ids = self.table.selected_ids()
        if ids:
            self._copy(ids[0])

    @Slot(int)
    def _copy(self, source_id: int) -> None:
        self._take.setEnabled(False)
        self._desk.tasks.write(copy_delegates, self._meeting_id, source_id, done=self._on_copied)

    @Slot(object)
    def _on_copied(self, added: Added) -> None:
        text = self.tr("Đã lấy {added} đại biểu; {already} người đã có trong danh sách.")
        self._desk.toasts.undoable(
            text.format(added=formats.show(added.added), already=formats.show(added.already))
        )
        self.accept()
