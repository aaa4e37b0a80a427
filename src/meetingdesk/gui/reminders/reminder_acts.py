"""What can be done about reminders wherever they show: go there, know of it, be told later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.reminders.reminder_marks import mark_known, snooze
from meetingdesk.features.reminders.reminder_settings import ReminderKind
from meetingdesk.features.reminders.reminders import Reminder
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say

REMINDER_ICONS = {
    ReminderKind.EVENT: "calendar-due",
    ReminderKind.PREPARATION: "list-check",
    ReminderKind.TASK: "clipboard-check",
    ReminderKind.REVIEW: "clipboard-list",
    ReminderKind.ENDING: "hourglass",
}
_MORNING = time(7, 30)


class ReminderActs(QObject):
    """Acts on reminders for one widget."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def go(self, reminder: Reminder) -> None:
        """Show where the thing is dealt with."""
        self._desk.went.emit(Target(reminder.target, reminder.item_id, reminder.part))

    def know(self, reminders: Sequence[Reminder]) -> None:
        """Tell these no more."""
        if reminders and not self._desk.is_read_only:
            self._desk.tasks.write(
                mark_known, list(reminders), looks.now(), done=self._on_known, owner=self
            )

    def wait(self, reminders: Sequence[Reminder], length: timedelta) -> None:
        """Tell these again later."""
        if reminders and not self._desk.is_read_only:
            self._desk.tasks.write(
                snooze, list(reminders), looks.now(), length, done=self._on_waiting, owner=self
            )

    def fill_waits(self, button: QToolButton | QWidget, reminders: Sequence[Reminder]) -> QMenu:
        """A menu of how long to wait."""
        menu = QMenu(button)
        menu.setObjectName("snoozeMenu")
        for text, length in (
            (self.tr("15 phút nữa"), timedelta(minutes=15)),
            (self.tr("1 giờ nữa"), timedelta(hours=1)),
            (self.tr("3 giờ nữa"), timedelta(hours=3)),
            (self.tr("Sáng mai"), _until_morning()),
        ):
            menu.addAction(text).triggered.connect(partial(self._on_wait, reminders, length))
        return menu

    def _on_wait(
        self, reminders: Sequence[Reminder], length: timedelta, _checked: bool = False
    ) -> None:
        self.wait(reminders, length)

    def _on_known(self, count: int) -> None:
        self._desk.toasts.undoable(
            self.tr("Đã ghi nhận, không nhắc lại {count} việc này.").format(count=count)
        )

    def _on_waiting(self, until: datetime) -> None:
        moment = formats.show_moment(until.astimezone(ZoneInfo(OFFICE_TIME_ZONE)))
        self._desk.toasts.undoable(self.tr("Sẽ nhắc lại lúc {moment}.").format(moment=moment))


def line_of(reminder: Reminder) -> str:
    """The reminder in one line."""
    return f"{reminder.title}. {say(reminder.words)}"


def _until_morning() -> timedelta:
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    now = looks.now().astimezone(zone)
    return datetime.combine(now.date() + timedelta(days=1), _MORNING, zone) - now
