"""The one object that a screen gets: the workspace, its tasks, undo, toasts and ways to go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.tasks import Tasks
from meetingdesk.gui.toasts import Toasts
from meetingdesk.gui.undo import UndoStack

if TYPE_CHECKING:
    from meetingdesk.store.change import Change
    from meetingdesk.store.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Target:
    """Where to go: a page, or one thing ('meeting', 'person', …) and the part of it to show."""

    kind: str
    item_id: int = 0
    part: str = ""


class Desk(QObject):
    """What every screen works with; taken in the constructor, never looked up.

    `changed` carries the store's Change (kinds to ids) on the window's thread, after each commit.
    `closing` is the last call for what is typed and not kept yet: writes are still taken.
    """

    changed = Signal(object)
    closing = Signal()
    went = Signal(object)
    # Carries what is to be done to the closed workspace's folder; it answers the folder to open then.
    closed_act_wanted = Signal(object)
    _relayed = Signal(object)

    def __init__(
        self, workspace: Workspace, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.preferences = preferences
        self.tasks = Tasks(workspace, self)
        self.undo = UndoStack(self.tasks, self)
        self.toasts = Toasts(self.undo, self)
        self._relayed.connect(self._on_relayed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = workspace.subscribe(self._announce)

    @property
    def is_read_only(self) -> bool:
        """Nothing can be changed: another program holds the workspace, or its folder says no."""
        return bool(self.workspace.read_only)

    @Slot(int)
    def open_meeting(self, meeting_id: int, part: str = "") -> None:
        """Show an event; `part` names the tab, such as 'delegates'."""
        self.went.emit(Target("meeting", meeting_id, part))

    @Slot(int)
    def open_person(self, person_id: int) -> None:
        self.went.emit(Target("person", person_id))

    @Slot(int)
    def open_organization(self, organization_id: int) -> None:
        self.went.emit(Target("organization", organization_id))

    @Slot(int)
    def open_agreement(self, agreement_id: int, part: str = "") -> None:
        self.went.emit(Target("agreement", agreement_id, part))

    @Slot(str)
    def open_page(self, key: str, part: str = "") -> None:
        """Show one of the pages of the rail by its key in pages.py; `part` names what is on it."""
        self.went.emit(Target(key, part=part))

    def close(self) -> None:
        """Finish the writes under way; afterwards nothing arrives any more."""
        self.closing.emit()
        self._unsubscribe()
        self.tasks.close()

    def _announce(self, change: Change) -> None:
        # Called in the writer's thread: hand over, touch nothing.
        self._relayed.emit(change)

    @Slot(object)
    def _on_relayed(self, change: Change) -> None:
        self.changed.emit(change)
