"""Asks whom somebody sends in their place, and with which position."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.features.invitations.answers import InvitationRow, name_stand_in
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel


class AnnouncedStandInDialog(QDialog):
    """Keeps a stand-in announced before the day; they get a number and a code of their own."""

    def __init__(self, desk: Desk, row: InvitationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row = row
        self.setObjectName("announcedStandIn")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cử người dự thay"))
        self.setMinimumWidth(480)
        self._name = _line("announcedName", row.stand_ins[0] if row.stand_ins else "")
        self._position = _line("announcedPosition")
        self._phone = _line("announcedPhone")
        self._note = _line("announcedNote", row.answer_note)
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Họ tên người dự thay"), self._name, required=True)
        self._form.add(self.tr("Chức vụ"), self._position)
        self._form.add(self.tr("Điện thoại"), self._phone)
        self._form.add(self.tr("Ghi chú"), self._note)
        leave = button(self.tr("Không"))
        leave.clicked.connect(self.reject)
        keep = button(self.tr("Ghi dự thay"), icon="arrows-exchange", face="primary")
        keep.setObjectName("announcedKeep")
        keep.setDefault(True)
        keep.clicked.connect(self._on_keep)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(keep)
        whom = self.tr("Thay cho {name}").format(name=row.full_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(whom, "heading", wrap=True))
        column.addWidget(body)
        column.addLayout(foot)

    @Slot()
    def _on_keep(self) -> None:
        if not self._name.text().strip():
            self._form.show_error(self._name, self.tr("Hãy nhập họ tên người dự thay."))
            return
        draft = DelegateDraft(
            self._name.text(), position=self._position.text(), phone=self._phone.text()
        )
        self._desk.tasks.write(
            name_stand_in,
            self._row.id,
            draft,
            self._note.text(),
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, _id: int) -> None:
        self._desk.toasts.undoable(
            self.tr("Đã ghi {name} dự thay.").format(name=self._name.text().strip())
        )
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            show_error(error, self)
        else:
            self._desk.tasks.broken.emit(error)


def _line(name: str, text: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setObjectName(name)
    return field
