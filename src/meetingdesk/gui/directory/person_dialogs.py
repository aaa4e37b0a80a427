"""Dialogs for a new person and for a position somebody holds."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.directory.appointments import (
    AppointmentRow,
    add_appointment,
    save_appointment,
)
from meetingdesk.features.directory.people import (
    ConsentBasis,
    PersonDraft,
    PersonRow,
    add_person,
    save_person,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.appointment_form import AppointmentForm
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.vietnamese.names import HONORIFICS
from meetingdesk.vietnamese.phones import show_phone


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
    """A new person with the position held, or `row` to edit; emits `added` with the id of a new one."""

    added = Signal(int)

    def __init__(
        self,
        desk: Desk,
        organization: Choice | None = None,
        parent: QWidget | None = None,
        *,
        row: PersonRow | None = None,
    ) -> None:
        super().__init__(desk, "", "personDialog", parent)
        self.setWindowTitle(
            self.tr("Sửa thông tin cá nhân") if row else self.tr("Thêm người vào danh bạ")
        )
        self._row = row
        body = QWidget()
        self._form = FormLayout(body)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._build_person()
        self._appointment: AppointmentForm | None = None
        if row is None:
            self._appointment = AppointmentForm(desk, self._form, is_optional=True)
            self._appointment.setParent(self)
            self._appointment.hide()
            self._appointment.organization.set_choice(organization)
        else:
            self._build_consent()
            self._show(row.draft())
        self._column.addWidget(body)
        self._add_foot()
        self._name.setFocus()

    def _build_person(self) -> None:
        self._honorific = QComboBox()
        self._honorific.setObjectName("personHonorific")
        self._honorific.setEditable(True)
        self._honorific.addItems(["", *HONORIFICS])
        self._name, self._phone = _line("personName"), _line("personPhone")
        self._email = _line("personEmail")
        self._form.add(self.tr("Họ và tên"), self._name, required=True)
        self._form.add(self.tr("Ông/Bà"), self._honorific)
        self._form.add(self.tr("Điện thoại"), self._phone)
        self._form.add(self.tr("Email"), self._email)

    def _build_consent(self) -> None:
        """What is noted of somebody known: a note, and why and for what the data is kept."""
        self._note = QPlainTextEdit()
        self._note.setObjectName("personNoteField")
        self._note.setFixedHeight(64)
        self._note.setTabChangesFocus(True)
        self._basis = QComboBox()
        self._basis.setObjectName("personBasis")
        for basis in ConsentBasis:
            self._basis.addItem(say(basis.label), basis)
        self._on = DateField()
        self._on.setObjectName("personConsentOn")
        self._purpose = _line("personPurpose")
        self._photo = QCheckBox(self.tr("Đồng ý cho dùng ảnh trong tin, biên bản"))
        self._photo.setObjectName("personPhotoConsent")
        self._form.add(self.tr("Ghi chú"), self._note)
        self._form.add(self.tr("Căn cứ lưu dữ liệu"), self._basis)
        self._form.add(self.tr("Ghi nhận ngày"), self._on)
        self._form.add(self.tr("Mục đích"), self._purpose)
        self._form.add("", self._photo)

    def _show(self, draft: PersonDraft) -> None:
        self._name.setText(draft.full_name)
        self._honorific.setCurrentText(draft.honorific)
        self._phone.setText(show_phone(draft.phone))
        self._email.setText(draft.email)
        self._note.setPlainText(draft.note)
        self._basis.setCurrentIndex(self._basis.findData(draft.consent_basis))
        self._on.set_value(draft.consent_on)
        self._purpose.setText(draft.consent_purpose)
        self._photo.setChecked(draft.photo_consent)

    def _draft(self) -> PersonDraft:
        draft = PersonDraft(
            self._name.text(),
            self._honorific.currentText(),
            self._phone.text(),
            self._email.text(),
        )
        if self._row is None:
            return draft
        return replace(
            draft,
            note=self._note.toPlainText(),
            consent_basis=ConsentBasis(self._basis.currentData()),
            consent_on=self._on.value,
            consent_purpose=self._purpose.text(),
            photo_consent=self._photo.isChecked(),
        )

    @Slot()
    def _on_save(self) -> None:
        self._form.clear_errors()
        if not self._name.text().strip():
            self._form.show_error(self._name, self.tr("Hãy nhập họ và tên."))
            return
        if self._row is None:
            self._add()
        elif not self._on.is_valid:
            self._form.show_error(self._on, self.tr("Hãy ghi ngày như 25/4/2023."))
        else:
            self._save.setEnabled(False)
            self._desk.tasks.write(
                save_person,
                self._row.id,
                self._row.version,
                self._draft(),
                done=self._on_saved,
                failed=self._on_failed,
            )

    def _add(self) -> None:
        appointments = []
        if self._appointment is not None and not self._appointment.is_empty:
            appointment = self._appointment.draft()
            if appointment is None:
                return
            appointments.append(appointment)
        self._save.setEnabled(False)
        self._desk.tasks.write(
            add_person, self._draft(), appointments, done=self._on_added, failed=self._on_failed
        )

    @Slot(object)
    def _on_added(self, person_id: int) -> None:
        self.added.emit(person_id)
        self.accept()

    @Slot(object)
    def _on_saved(self, _version: int) -> None:
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


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field
