"""Notes after the fact who came in whose place; the same form as at the door, in a dialog."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.attendance.attendance import Passage
from meetingdesk.features.attendance.attendance_rows import AttendanceRow
from meetingdesk.features.attendance.stand_in import SameName, register_stand_in
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.forms import StandInForm
from meetingdesk.gui.errors import show_error
from meetingdesk.gui.widgets.picker import Choice


class StandInDialog(QDialog):
    """Registers a stand-in for a delegate of the meeting, as come at `at`."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        row: AttendanceRow | None,
        at: datetime | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("standInDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Dự thay"))
        self.setMinimumWidth(640)
        self._desk = desk
        self._meeting_id = meeting_id
        self._at = at
        self._nonce = str(uuid4())
        self.form = StandInForm(desk, meeting_id)
        self.form.submitted.connect(self._on_submitted)
        self.form.cancelled.connect(self.reject)
        # Somebody of that name on the list can't be said to stand in from here: add all the same.
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.form)
        self.form.open_for(None)
        if row is not None:
            self.form.absent.set_choice(Choice(row.id, row.full_name, row.organization_name))
            self.form.begin()

    @Slot(bool)
    def _on_submitted(self, despite_same_name: bool) -> None:
        self._desk.tasks.write(
            register_stand_in,
            self._meeting_id,
            self.form.absent_id,
            self.form.draft(),
            nonce=self._nonce,
            at=self._at,
            despite_same_name=despite_same_name,
            done=self._on_done,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_done(self, passage: Passage) -> None:
        name = passage.delegate.full_name if passage.delegate else ""
        self._desk.toasts.undoable(self.tr("Đã ghi {name} dự thay.").format(name=name))
        self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SameName):
            self.form.ask(error.matches)
        elif isinstance(error, MeetingDeskError):
            show_error(error, self)
        else:
            self._desk.tasks.broken.emit(error)
