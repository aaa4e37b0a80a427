"""Dialogs for a new person and for a position somebody holds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.appointments import AppointmentRow, add_appointment, save_appointment
from meetingdesk.features.people import PersonDraft, add_person
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.appointment_form import AppointmentForm
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.vietnamese.names import HONORIFICS


class _FormDialog(QDialog):
    """A form with 'Lưu'; what the write refuses is said above the form."""

    def __init__(self, desk: Desk, title: str, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self._banner = Banner()
        self._banner.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self._banner)

    def _add_foot(self) -> None:
        leave = button(self.tr("Không lưu"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self._save = button(self.tr("Lưu"), face="primary")
        self._save.setObjectName("formSave")
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._save)
        self._column.addLayout(row)

    @Slot()
    def _on_save(self) -> None:
        raise NotImplementedError

    def _on_failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._banner.show_text(say(error.message), "alert-triangle", "danger")
        else:
            self._desk.tasks.broken.emit(error)


class PersonDialog(_FormDialog):
    """A new person with the position held; emits `added` with the id."""

    added = Signal(int)

    def __init__(
        self, desk: Desk, organization: Choice | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "", "personDialog", parent)
        self.setWindowTitle(self.tr("Thêm người vào danh bạ"))
        self._honorific = QComboBox()
        self._honorific.setObjectName("personHonorific")
        self._honorific.setEditable(True)
        self._honorific.addItems(["", *HONORIFICS])
        self._name = QLineEdit()
        self._name.setObjectName("personName")
        self._phone = QLineEdit()
        self._phone.setObjectName("personPhone")
        self._email = QLineEdit()
        self._email.setObjectName("personEmail")
        body = QWidget()
        self._form = FormLayout(body)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.add(self.tr("Họ và tên"), self._name, required=True)
        self._form.add(self.tr("Ông/Bà"), self._honorific)
        self._form.add(self.tr("Điện thoại"), self._phone)
        self._form.add(self.tr("Email"), self._email)
        self._appointment = AppointmentForm(desk, self._form, is_optional=True)
        self._appointment.setParent(self)
        self._appointment.hide()
        self._appointment.organization.set_choice(organization)
        self._column.addWidget(body)
        self._add_foot()
        self._name.setFocus()

    @Slot()
    def _on_save(self) -> None:
        self._form.clear_errors()
        if not self._name.text().strip():
            self._form.show_error(self._name, self.tr("Hãy nhập họ và tên."))
            return
        appointments = []
        if not self._appointment.is_empty:
            appointment = self._appointment.draft()
            if appointment is None:
                return
            appointments.append(appointment)
        draft = PersonDraft(
            self._name.text(),
            self._honorific.currentText(),
            self._phone.text(),
            self._email.text(),
        )
        self._save.setEnabled(False)
        self._desk.tasks.write(
            add_person, draft, appointments, done=self._on_added, failed=self._on_failed
        )

    @Slot(object)
    def _on_added(self, person_id: int) -> None:
        self.added.emit(person_id)
        self.accept()


class AppointmentDialog(_FormDialog):
    """A position of a person: a new one, or `row` to edit."""

    def __init__(
        self,
        desk: Desk,
        person_id: int,
        row: AppointmentRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, "", "appointmentDialog", parent)
        self.setWindowTitle(self.tr("Sửa chức vụ") if row else self.tr("Thêm chức vụ"))
        self._person_id = person_id
        self._row = row
        self._form = AppointmentForm(desk)
        if row is not None:
            self._form.show_row(row)
        self._column.addWidget(self._form)
        self._add_foot()

    @Slot()
    def _on_save(self) -> None:
        draft = self._form.draft()
        if draft is None:
            return
        self._save.setEnabled(False)
        tasks = self._desk.tasks
        if self._row is None:
            tasks.write(
                add_appointment,
                self._person_id,
                draft,
                done=self._on_saved,
                failed=self._on_failed,
            )
        else:
            tasks.write(
                save_appointment,
                self._row.id,
                self._row.version,
                draft,
                done=self._on_saved,
                failed=self._on_failed,
            )

    @Slot(object)
    def _on_saved(self, _result: object) -> None:
        self.accept()
