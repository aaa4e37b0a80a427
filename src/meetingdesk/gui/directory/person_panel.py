"""One person: how to reach them, what they hold and held, and which events they were asked to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.directory.appointments import AppointmentRow, remove_appointments
from meetingdesk.features.directory.person_card import PersonCard
from meetingdesk.features.directory.person_history import HistoryRow, Part
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.parts import PART_LOOKS
from meetingdesk.gui.directory.person_dialogs import AppointmentDialog, PersonDialog
from meetingdesk.gui.directory.person_facts import PersonFacts
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel


class PersonPanel(QFrame):
    """Shows a PersonCard; positions are added, edited and deleted here.

    Emits `closed`, and `doubles_wanted` with the id of somebody who may stand here twice.
    """

    closed = Signal()
    doubles_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: PersonCard | None = None
        self.setProperty("face", "card")
        self.setObjectName("personPanel")
        self._name = TextLabel("", "heading", wrap=True)
        self._name.setObjectName("personTitle")
        self._facts = PersonFacts(desk)
        self._facts.doubles_wanted.connect(self.doubles_wanted)
        self._change = icon_button("edit", self.tr("Sửa thông tin của người này…"))
        self._change.setObjectName("personEdit")
        self._change.setEnabled(not desk.is_read_only)
        self._change.clicked.connect(self._on_change)
        self._close = icon_button("x", self.tr("Đóng phần này"))
        self._close.setObjectName("personClose")
        self._close.clicked.connect(self.closed)
        self._data = icon_button("shield-lock", self.tr("Dữ liệu cá nhân: xem, xuất, xóa…"))
        self._data.setObjectName("personDataOpen")
        self._data.clicked.connect(self._on_data)
        self._positions = self._positions_table()
        self._history = self._history_table()
        self._counts = TextLabel("", "muted", wrap=True)
        self._counts.setObjectName("personCounts")
        self._build()

    @property
    def person_id(self) -> int:
        """Who is shown; 0 for nobody."""
        return self._card.person.id if self._card else 0

    def show_card(self, card: PersonCard) -> None:
        """Show this person."""
        self._card = card
        person = card.person
        self._name.setText(f"{person.honorific} {person.full_name}".strip())
        self._facts.show_card(card)
        self._position_rows.set_rows(card.appointments)
        self._history_rows.set_rows(card.history)
        counts = Counter(row.part for row in card.history)
        told = [f"{say(part.label)}: {formats.show(counts[part])}" for part in Part if counts[part]]
        self._counts.setText("   ·   ".join(told))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._change)
        head.addWidget(self._data)
        head.addWidget(self._close)
        positions = QHBoxLayout()
        positions.addWidget(TextLabel(self.tr("Chức vụ"), "strong"), 1)
        add = button(self.tr("Thêm chức vụ"), icon="plus", face="quiet")
        add.setObjectName("appointmentAdd")
        add.setEnabled(not self._desk.is_read_only)
        add.clicked.connect(self._on_add)
        positions.addWidget(add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addLayout(positions)
        column.addWidget(self._positions, 2)
        column.addWidget(TextLabel(self.tr("Sự kiện"), "strong"))
        column.addWidget(self._history, 3)
        column.addWidget(self._counts)

    def _positions_table(self) -> DataTable:
        self._position_rows: RowsModel[AppointmentRow] = RowsModel(
            (
                Column("position", self.tr("Chức vụ"), lambda row: row.position, width=120),
                Column(
                    "organization", self.tr("Đơn vị"), lambda row: row.organization_name, width=130
                ),
                Column("term", self.tr("Thời gian"), _term_order, show=self._term, width=120),
            ),
            lambda row: row.id,
            self,
        )
        empty = EmptyState("briefcase", self.tr("Chưa ghi chức vụ nào"))
        table = DataTable(self._position_rows, "appointments", self._desk.preferences, empty=empty)
        table.setAccessibleName(self.tr("Chức vụ"))
        table.opened.connect(self._on_edit)
        table.delete_wanted.connect(self._on_delete)
        return table

    def _history_table(self) -> DataTable:
        self._history_rows: RowsModel[HistoryRow] = RowsModel(
            (
                Column("day", self.tr("Ngày"), lambda row: row.starts_at.date(), width=104),
                Column("title", self.tr("Sự kiện"), lambda row: row.title, width=140),
                Column(
                    "part",
                    self.tr("Tham dự"),
                    lambda row: say(row.part.label),
                    width=150,
                    tone=lambda row: PART_LOOKS[row.part][0],
                    icon=lambda row: PART_LOOKS[row.part][1],
                    tip=lambda row: row.reason,
                ),
            ),
            lambda row: row.delegate_id,
            self,
        )
        empty = EmptyState("calendar", self.tr("Chưa được mời dự sự kiện nào"))
        table = DataTable(self._history_rows, "history", self._desk.preferences, empty=empty)
        table.setAccessibleName(self.tr("Sự kiện"))
        table.opened.connect(self._on_meeting)
        return table

    def _term(self, row: AppointmentRow) -> str:
        if row.valid_from and row.valid_to:
            first, last = map(formats.show_date, (row.valid_from, row.valid_to))
            return f"{first} – {last}"
        if row.valid_from:
            return self.tr("từ {day}").format(day=formats.show_date(row.valid_from))
        if row.valid_to:
            return self.tr("đến {day}").format(day=formats.show_date(row.valid_to))
        return self.tr("hiện nay")

    @Slot()
    def _on_data(self) -> None:
        from meetingdesk.gui.privacy.dialog import (  # noqa: PLC0415 - loaded when used
            PersonDataDialog,
        )

        if self._card is not None:
            PersonDataDialog(self._desk, self.person_id, self).open()

    @Slot()
    def _on_change(self) -> None:
        if self._card is not None:
            PersonDialog(self._desk, row=self._card.person, parent=self).open()

    @Slot()
    def _on_add(self) -> None:
        if self._card is not None:
            AppointmentDialog(self._desk, self.person_id, None, self).open()

    @Slot(int)
    def _on_edit(self, appointment_id: int) -> None:
        if self._card is None or self._desk.is_read_only:
            return
        row = next((one for one in self._card.appointments if one.id == appointment_id), None)
        if row is not None:
            AppointmentDialog(self._desk, self.person_id, row, self).open()

    @Slot(object)
    def _on_delete(self, ids: Sequence[int]) -> None:
        if not self._desk.is_read_only:
            self._desk.tasks.write(remove_appointments, list(ids), done=self._on_deleted)

    @Slot(object)
    def _on_deleted(self, _none: object) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa chức vụ."))

    @Slot(int)
    def _on_meeting(self, delegate_id: int) -> None:
        history = self._card.history if self._card else ()
        row = next((one for one in history if one.delegate_id == delegate_id), None)
        if row is not None:
            self._desk.open_meeting(row.meeting_id, "delegates")


def _term_order(row: AppointmentRow) -> object:
    return row.valid_from
