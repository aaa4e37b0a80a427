"""The fields of a position held: organisation, position, from and to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QLineEdit, QWidget

from meetingdesk.features.directory.appointments import AppointmentDraft, AppointmentRow
from meetingdesk.features.directory.positions import PositionRow, position_rows
from meetingdesk.features.search import search_organizations
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class AppointmentForm(QWidget):
    """Put into a dialog; `draft` is None while something in it can't be kept, and the field says so."""

    def __init__(
        self, desk: Desk, form: FormLayout | None = None, *, is_optional: bool = False
    ) -> None:
        """Its fields stand in `form` where one is given, else in a form of its own."""
        super().__init__()
        self._desk = desk
        self.organization = Picker(self._find, self.tr("Gõ tên đơn vị"))
        self.organization.setObjectName("appointmentOrganization")
        self.position = QLineEdit()
        self.position.setObjectName("appointmentPosition")
        self.valid_from, self.valid_to = DateField(), DateField()
        self.valid_from.setObjectName("appointmentFrom")
        self.valid_to.setObjectName("appointmentTo")
        self.is_main = QCheckBox(self.tr("Chức vụ chính, ghi trong danh sách đại biểu"))
        self.is_main.setObjectName("appointmentMain")
        self.is_main.setChecked(True)
        self._form = form or FormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.add(self.tr("Đơn vị"), self.organization, required=not is_optional)
        self._form.add(self.tr("Chức vụ"), self.position)
        self._form.add(self.tr("Từ ngày"), self.valid_from)
        self._form.add(self.tr("Đến ngày"), self.valid_to)
        self._form.add("", self.is_main)
        desk.tasks.read(position_rows, done=self._on_positions)

    def show_row(self, row: AppointmentRow) -> None:
        """Show a position to edit."""
        self.organization.set_choice(Choice(row.organization_id, row.organization_name))
        self.position.setText(row.position)
        self.valid_from.set_value(row.valid_from)
        self.valid_to.set_value(row.valid_to)
        self.is_main.setChecked(row.is_main)

    @property
    def is_empty(self) -> bool:
        """Nothing was written."""
        return not self.organization.text().strip() and not self.position.text().strip()

    def draft(self) -> AppointmentDraft | None:
        """What was written; None where it can't be kept."""
        self._form.clear_errors()
        choice = self.organization.choice
        if choice is None:
            self._form.show_error(
                self.organization, self.tr("Hãy chọn một đơn vị trong danh sách gợi ý.")
            )
            return None
        for field in (self.valid_from, self.valid_to):
            if not field.is_valid:
                self._form.show_error(field, self.tr("Hãy ghi ngày như 25/4/2023."))
                return None
        first, last = self.valid_from.value, self.valid_to.value
        if first and last and last < first:
            self._form.show_error(self.valid_to, self.tr("Ngày kết thúc phải sau ngày bắt đầu."))
            return None
        return AppointmentDraft(
            choice.item_id, self.position.text(), self.is_main.isChecked(), first, last
        )

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_organizations,
            text,
            limit=8,
            done=lambda hits: deliver([Choice(hit.id, hit.title, hit.subtitle) for hit in hits]),
            owner=self,
        )

    def _on_positions(self, rows: list[PositionRow]) -> None:
        completer = QCompleter([row.title for row in rows], self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.position.setCompleter(completer)
