"""Notices by the system's tray, for somebody who works in another program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from meetingdesk.features.reminders.reminders import Reminder
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reminders.reminder_acts import ReminderActs, line_of
from meetingdesk.gui.translation import say

_LINES = 3
_SHOWN_MS = 15_000


class ReminderTray(QObject):
    """Tells by the tray where there is one; a click on the notice leads to the thing."""

    def __init__(self, desk: Desk, window: QWidget, icon: QSystemTrayIcon | None = None) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._acts = ReminderActs(desk, self)
        self._told: tuple[Reminder, ...] = ()
        self._menu = QMenu(window)
        self._icon = icon or QSystemTrayIcon(window.windowIcon(), window)
        self._icon.setContextMenu(self._menu)
        self._icon.messageClicked.connect(self._on_message)
        self._icon.activated.connect(self._on_activated)
        self.retranslate()
        self._icon.show()

    @staticmethod
    def is_there() -> bool:
        """The system has a tray that shows notices."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def retranslate(self) -> None:
        """Word the menu in the language in force."""
        self._menu.clear()
        self._menu.addAction(self.tr("Mở cửa sổ Bàn hội nghị"), self._show_window)
        self._menu.addAction(self.tr("Việc cần nhắc"), self._show_home)
        self._icon.setToolTip(self.tr("Bàn hội nghị"))

    @Slot(object)
    def tell(self, reminders: Sequence[Reminder]) -> None:
        """Show one notice for all of these."""
        self._told = tuple(reminders)
        if len(reminders) == 1:
            title = say(reminders[0].kind.label)
            text = line_of(reminders[0])
        else:
            title = self.tr("{count} việc cần nhớ").format(count=len(reminders))
            text = "\n".join(f"• {line_of(one)}" for one in reminders[:_LINES])
            if len(reminders) > _LINES:
                text += "\n…"
        self._icon.showMessage(title, text, self._icon.icon(), _SHOWN_MS)

    @Slot(object)
    def keep(self, active: Sequence[Reminder]) -> None:
        """Say with the icon how much there is to remember."""
        name = self.tr("Bàn hội nghị")
        if active:
            name = self.tr("Bàn hội nghị: {count} việc cần nhớ").format(count=len(active))
        self._icon.setToolTip(name)

    def hide(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    @Slot()
    def _on_message(self) -> None:
        self._show_window()
        if len(self._told) == 1:
            self._acts.go(self._told[0])
        elif self._told:
            self._desk.open_page("home")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self._show_window()

    def _show_window(self) -> None:
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _show_home(self) -> None:
        self._show_window()
        self._desk.open_page("home")
