"""What every page of the main window has in common: freshness, commands, a place to return to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.icons import icon as themed_icon
from meetingdesk.gui.widgets.buttons import ICON_PROPERTY

MENUS = ("file", "edit", "view", "meeting", "help")


class Page(QWidget):
    """A page shows what it read last and reads again when a change touches its `kinds`.

    While hidden it only remembers to. Subclasses set `kinds` (table names) and write `refresh`,
    which starts a read by ``desk.tasks`` and fills the widgets in the read's `done`.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()
    # The page's commands are others from now on, as when another tab of it shows.
    commands_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.commands: list[QAction] = []
        self._stale = True
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read again what the page shows."""

    def open_target(self, target: Target) -> None:
        """Show the thing that somebody asked for; called after the page became visible."""

    def place(self) -> Mapping[str, object]:
        """Where the user is on this page, to be found again after a switch of language."""
        return {}

    def return_to(self, place: Mapping[str, object]) -> None:
        """Go back to a place told by `place`."""

    def command(
        self,
        text: str,
        slot: Callable[[], object],
        *,
        icon: str = "",
        shortcut: QKeySequence.StandardKey | str = "",
        menu: str = "meeting",
        changes: bool = False,
    ) -> QAction:
        """Make an action of this page; it stands in `menu` and in Ctrl+K while the page shows.

        With `changes` it is switched off in a workspace opened for reading only.
        """
        action = QAction(text, self)
        if icon:
            action.setIcon(themed_icon(icon))
            action.setProperty(ICON_PROPERTY, icon)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setData(menu)
        action.setEnabled(not (changes and self.desk.is_read_only))
        # Qt hands over `checked`, which no command wants.
        action.triggered.connect(lambda _checked: slot())
        self.addAction(action)
        self.commands.append(action)
        return action

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if not self.kinds.intersection(getattr(change, "kinds", ())):
            return
        self._stale = True
        if self.isVisible():
            self._freshen()

    def _freshen(self) -> None:
        self._stale = False
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._freshen()
