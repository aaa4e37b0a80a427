"""The office's halls and rooms: names, addresses and seats, edited in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.venues import (
    VenueDraft,
    VenueRow,
    add_venue,
    delete_venue,
    edit_venue,
    venue_rows,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.store.change import Change


class VenuesDialog(QDialog):
    """Cells edit in place; a deleted hall leaves its name with its events."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fresh: int | None = None
        self.setObjectName("venuesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Địa điểm họp"))
        self.resize(760, 460)
        self._model = RowsModel(self._columns(), lambda row: row.id, self)
        empty = EmptyState(
            "map-pin",
            self.tr("Chưa có địa điểm nào"),
            self.tr("Thêm hội trường, phòng họp hay dùng."),
        )
        self.table = DataTable(self._model, "venues", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.tr("Địa điểm họp"))
        self.table.delete_wanted.connect(self._on_delete)
        self._wrong = TextLabel("", "error", wrap=True)
        self._wrong.setObjectName("venueProblem")
        self._wrong.hide()
        add = button(self.tr("Thêm địa điểm"), icon="plus", face="primary")
        add.setObjectName("addVenue")
        add.setEnabled(not desk.is_read_only)
        add.setAutoDefault(False)
        add.clicked.connect(self._on_add)
        close = button(self.tr("Đóng"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(self._wrong, 1)
        row.addStretch(0)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        desk.changed.connect(self._on_changed)
        self._read()

    def _columns(self) -> list[Column[VenueRow]]:
        may = not self._desk.is_read_only
        return [
            Column(
                "name",
                self.tr("Tên"),
                get=lambda row: row.name,
                width=250,
                edit=self._edit_name if may else None,
            ),
            Column(
                "address",
                self.tr("Địa chỉ"),
                get=lambda row: row.address,
                width=230,
                edit=self._edit_address if may else None,
            ),
            Column(
                "capacity",
                self.tr("Số chỗ"),
                get=lambda row: row.capacity,
                align="right",
                width=84,
                edit=self._edit_capacity if may else None,
            ),
            Column(
                "meetings",
                self.tr("Số sự kiện"),
                get=lambda row: row.meetings,
                align="right",
                width=100,
            ),
        ]

    def _read(self) -> None:
        self._desk.tasks.read(venue_rows, done=self._on_rows)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("venues", "meetings"):
            self._read()

    @Slot(object)
    def _on_rows(self, rows: list[VenueRow]) -> None:
        self._model.set_rows(rows)
        if self._fresh is not None and self._model.row_of(self._fresh) >= 0:
            fresh, self._fresh = self._fresh, None
            self.table.setFocus()
            self.table.edit_cell(fresh, "name")

    def _edit_name(self, row: VenueRow, typed: object) -> None:
        self._edit(row, replace(_draft(row), name=str(typed)))

    def _edit_address(self, row: VenueRow, typed: object) -> None:
        self._edit(row, replace(_draft(row), address=str(typed)))

    def _edit_capacity(self, row: VenueRow, typed: object) -> None:
        text = str(typed).replace(".", "").strip()
        if text and not text.isdecimal():
            self._say(self.tr("Hãy nhập số chỗ ngồi, ví dụ 200."))
            self._model.forget_typed()
            return
        self._edit(row, replace(_draft(row), capacity=int(text) if text else None))

    def _edit(self, row: VenueRow, draft: VenueDraft) -> None:
        self._say("")
        self._desk.tasks.write(edit_venue, row.id, row.version, draft, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._model.forget_typed()
        if isinstance(error, MeetingDeskError):
            self._say(say(error.message))
            self._read()
        else:
            self._desk.tasks.broken.emit(error)

    def _say(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))

    @Slot()
    def _on_add(self) -> None:
        self._say("")
        known = {row.name for row in self._model.all_rows}
        name = self.tr("Địa điểm mới")
        number = 2
        while name in known:
            name = self.tr("Địa điểm mới {number}").format(number=number)
            number += 1
        self._desk.tasks.write(
            add_venue, VenueDraft(name), done=self._on_added, failed=self._on_failed
        )

    @Slot(object)
    def _on_added(self, venue_id: int) -> None:
        self._fresh = venue_id
        self._read()

    @Slot(object)
    def _on_delete(self, ids: list[int]) -> None:
        if not self._desk.is_read_only:
            for venue_id in ids:
                self._desk.tasks.write(delete_venue, venue_id, done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa địa điểm."))


def _draft(row: VenueRow) -> VenueDraft:
    return VenueDraft(row.name, row.address, row.capacity, row.note)
