"""Who does a task and by when: an organisation or a person of the meeting, and a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.minutes.minutes_entries import TaskDraft
from meetingdesk.features.minutes.minutes_people import TaskOwner, find_owners
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class TaskFields(QWidget):
    """Emits `edited` when owner or day is another; an owner may be written freely."""

    edited = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._found: list[TaskOwner] = []
        self._shown = TaskDraft()
        self._day = date.min
        self._owner = Picker(self._find, self.tr("Đơn vị hoặc người thực hiện"))
        self._owner.setObjectName("taskOwner")
        self._owner.setAccessibleName(self.tr("Người thực hiện"))
        self._due = DateField()
        self._due.setObjectName("taskDue")
        self._due.setAccessibleName(self.tr("Hạn hoàn thành"))
        self._due.setFixedWidth(150)
        self._mark = IconLabel("alert-triangle", "warning", 16)
        self._note = TextLabel(self.tr("Hạn này trước ngày họp. Hãy xem lại."), "muted")
        self._note.setObjectName("dueNote")
        grid = QHBoxLayout()
        grid.setSpacing(8)
        for field, stretch in ((self._owner, 1), (self._due, 0)):
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(TextLabel(field.accessibleName(), "field"))
            box.addWidget(field)
            grid.addLayout(box, stretch)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addStretch(1)
        line.addWidget(self._mark)
        line.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addLayout(line)
        self._owner.picked.connect(self._on_edited)
        self._owner.editingFinished.connect(self._on_edited)
        self._due.edited.connect(self._on_edited)
        self._show_note()

    @property
    def task(self) -> TaskDraft:
        """Owner and day as they stand in the fields."""
        owner = self._owner.text().strip()
        if owner == self._shown.owner:
            person, organization = self._shown.owner_person_id, self._shown.owner_organization_id
        else:
            choice = self._owner.choice
            found = self._found[choice.item_id] if choice else TaskOwner(owner)
            person, organization = found.person_id, found.organization_id
        return TaskDraft(owner, self._due.value, person, organization)

    def show_task(self, task: TaskDraft | None) -> None:
        """Show owner and day without announcing them; what is being typed stays."""
        if self._owner.hasFocus() and self._owner.text().strip() != self._shown.owner:
            return
        self._shown = task or TaskDraft()
        if self._owner.text() != self._shown.owner:
            self._owner.setText(self._shown.owner)
            self._owner.setCursorPosition(0)
        if not (self._due.hasFocus() and self._due.value != self._shown.due_on):
            self._due.set_value(self._shown.due_on)
        self._show_note()

    def show_day(self, day: date) -> None:
        """The day on which the task is given; one due before it is pointed out."""
        self._day = day
        self._show_note()

    def reset(self) -> None:
        """Empty both fields, whatever stands in them."""
        self._shown = TaskDraft()
        self._owner.setText("")
        self._due.set_value(None)
        self._show_note()

    def set_read_only(self, locked: bool) -> None:
        """Show the fields without letting them be changed."""
        self._owner.setEnabled(not locked)
        self._due.setEnabled(not locked)

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            find_owners, self._meeting_id, text, done=partial(self._on_found, deliver), owner=self
        )

    def _on_found(self, deliver: Deliver, found: Sequence[TaskOwner]) -> None:
        self._found = list(found)
        deliver([Choice(n, one.name, one.note) for n, one in enumerate(self._found)])

    @Slot()
    def _on_edited(self) -> None:
        self._show_note()
        if self.task != self._shown:
            task = self.task
            self._shown = task
            self.edited.emit()

    def _show_note(self) -> None:
        due = self._due.value
        is_past = due is not None and due < self._day
        self._mark.setVisible(is_past)
        self._note.setVisible(is_past)
