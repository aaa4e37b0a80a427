"""Last year's event again: a new name and time, and what is taken over."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting
from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel


class CloneDialog(QDialog):
    """Makes the new event and opens its page."""

    def __init__(self, desk: Desk, card: MeetingCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self.setObjectName("cloneDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhân bản sự kiện"))
        self.setMinimumWidth(600)
        self._build()

    def _build(self) -> None:
        card = self._card
        self._title = QLineEdit(card.title)
        self._title.setObjectName("cloneTitle")
        self._starts = DateTimeField()
        self._starts.time_field.setObjectName("cloneTime")
        self._starts.date_field.setObjectName("cloneDate")
        # The same weekday next week is the nearest sensible guess.
        self._starts.set_value(card.starts_at.replace(tzinfo=None) + timedelta(days=7))
        self._agenda = self._box("cloneAgenda", self.tr("Chương trình"))
        self._roles = self._box("cloneRoles", self.tr("Chủ trì, thư ký và các vai trò khác"))
        self._delegates = self._box("cloneDelegates", self.tr("Danh sách đại biểu"))
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên sự kiện"), self._title, required=True)
        self._form.add(self.tr("Bắt đầu"), self._starts, required=True)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(TextLabel(self.tr("Lấy theo sự kiện cũ"), "field"))
        for box in (self._agenda, self._roles, self._delegates):
            choices.addWidget(box)
        hint = self.tr(
            "Người dự thay và đại biểu phát sinh không được chép sang. Ai có trong danh bạ thì "
            "lấy chức vụ tại ngày mới."
        )
        choices.addWidget(TextLabel(hint, "muted", wrap=True))
        leave = button(self.tr("Không nhân bản"))
        leave.clicked.connect(self.reject)
        self._do = button(self.tr("Nhân bản"), icon="copy-plus", face="primary")
        self._do.setObjectName("cloneDo")
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_do)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(body)
        column.addLayout(choices)
        column.addStretch(1)
        column.addLayout(row)

    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(True)
        return box

    @Slot()
    def _on_do(self) -> None:
        value = self._starts.value
        if value is None:
            problem = self.tr("Hãy nhập giờ như 8h30 và ngày như 25/4/2023.")
            self._form.show_error(self._starts, problem)
            return
        choice = CloneChoice(
            starts_at=value.replace(tzinfo=self._card.starts_at.tzinfo),
            title=self._title.text(),
            agenda=self._agenda.isChecked(),
            roles=self._roles.isChecked(),
            delegates=self._delegates.isChecked(),
        )
        self._do.setEnabled(False)
        self._desk.tasks.write(
            clone_meeting, self._card.id, choice, done=self._on_done, failed=self._on_failed
        )

    @Slot(object)
    def _on_done(self, meeting_id: int) -> None:
        self._desk.toasts.undoable(self.tr("Đã nhân bản sự kiện."))
        self.accept()
        self._desk.open_meeting(meeting_id)

    def _on_failed(self, error: Exception) -> None:
        self._do.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._form.show_error(self._title, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)
