"""Where the calendar leads: to a new event, to a line of the week's work, to the office's days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.calendar_view import EntryRow
from meetingdesk.features.planning.rescheduling import Slot as TimeSlot
from meetingdesk.gui.calendar.office_days_dialog import OfficeDaysDialog
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.events.new_meeting import NewMeetingDialog


class WaysOut(QObject):
    """Opens windows over `window`; in a workspace for reading only nothing new is planned."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    @Slot(object, object)
    def plan_days(self, first: date, last: date) -> None:
        """Plan an event on these days."""
        if not self._desk.is_read_only:
            NewMeetingDialog(self._desk, self._window, first=first, last=last).open()

    @Slot(object)
    def plan_slot(self, slot: TimeSlot) -> None:
        """Plan an event at this time."""
        if not self._desk.is_read_only:
            NewMeetingDialog(self._desk, self._window, slot=slot).open()

    @Slot(object)
    def open_entry(self, entry: EntryRow) -> None:
        """Show other work among the lines of its week, where it is edited."""
        self._desk.went.emit(Target("week", entry.day.toordinal(), f"entry:{entry.id}"))

    def open_week(self, day: date, part: str = "") -> None:
        """Show the work of the week of `day`; with the part 'paper' as it prints."""
        self._desk.went.emit(Target("week", day.toordinal(), part))

    @Slot()
    def open_office_days(self) -> None:
        """Show the days off and days worked instead that the office entered."""
        OfficeDaysDialog(self._desk, self._window).open()
