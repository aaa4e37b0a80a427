"""Corrects how somebody with a part in an event is named on its papers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.roles import Role, RoleDraft, edit_role
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.vietnamese.names import HONORIFICS


class RoleDialog(QDialog):
    """Form of address, name, position and organisation as of the day of the event."""

    def __init__(self, desk: Desk, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._role = role
        self.setObjectName("roleDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(role.kind.label))
        self.setMinimumWidth(520)
        self._honorific = QComboBox()
        self._honorific.setObjectName("roleHonorific")
        self._honorific.setEditable(True)
        self._honorific.addItems(["", *HONORIFICS])
        self._honorific.setCurrentText(role.honorific)
        self._name = _line("roleName", role.full_name)
        self._position = _line("rolePosition", role.position)
        self._organization = _line("roleOrganization", role.organization_name)
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Xưng hô"), self._honorific)
        self._form.add(self.tr("Họ và tên"), self._name, required=True)
        self._form.add(self.tr("Chức vụ"), self._position)
        self._form.add(self.tr("Đơn vị"), self._organization)
        leave = button(self.tr("Không sửa"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Ghi lại"), face="primary")
        keep.setObjectName("roleKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(body)
        column.addLayout(row)

    @Slot()
    def _on_keep(self) -> None:
        draft = RoleDraft(
            self._name.text(),
            self._honorific.currentText(),
            self._position.text(),
            self._organization.text(),
            self._role.person_id,
        )
        self._desk.tasks.write(
            edit_role,
            self._role.id,
            self._role.version,
            draft,
            done=self._on_kept,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._form.show_error(self._name, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _line(name: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setObjectName(name)
    return field
