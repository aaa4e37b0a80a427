"""Hangs the reminders into a main window: the watch, its strip, the tray where there is one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.reminders.strip import ReminderStrip
from meetingdesk.gui.reminders.tray import ReminderTray
from meetingdesk.gui.reminders.watch import ReminderWatch


class Reminding(QObject):
    """Lives as long as the window. Without a tray the strip and the first page tell alone."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.watch = ReminderWatch(desk, self)
        self.tray: ReminderTray | None = None
        if ReminderTray.is_there():
            self.tray = ReminderTray(desk, window)
            self.watch.told.connect(self.tray.tell)
            self.watch.active.connect(self.tray.keep)
        self._hang()
        window.rebuilt.connect(self._on_rebuilt)
        window.closed.connect(self._on_closed)
        self.watch.start()

    def _hang(self) -> None:
        self.strip = ReminderStrip(self._desk)
        self._window.above_pages.addWidget(self.strip)
        self.watch.told.connect(self.strip.tell)
        self.watch.active.connect(self.strip.keep)

    @Slot()
    def _on_rebuilt(self) -> None:
        """The window's parts were made anew, the old strip went with them."""
        told = self.strip.told
        self._hang()
        if told:
            self.strip.tell(told)
        if self.tray is not None:
            self.tray.retranslate()

    @Slot()
    def _on_closed(self) -> None:
        if self.tray is not None:
            self.tray.hide()
