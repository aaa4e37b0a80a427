"""Looks twice a minute for what is to be told, and notes it as shown before anybody is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from meetingdesk.features.reminders.reminder_marks import mark_shown
from meetingdesk.features.reminders.reminders import Reminder, ReminderState, read_reminders
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks

# By the wall clock at each look, not by a timer set to a moment: a PC that sleeps, or whose clock is
# set, changes nothing.
_EACH_MS = 30_000
_SOON_MS = 1_500
_KINDS = frozenset(
    {
        "meetings", "venues", "preparations", "action_items", "agreements", "reviews", "settings",
        "reminder_marks",
    }
)  # fmt: skip


class ReminderWatch(QObject):
    """Emits `told` with reminders never shown before, `active` with all that nobody put aside."""

    told = Signal(object)
    active = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_busy = False
        self._state = ReminderState()
        # Where nothing can be noted in the workspace, this session must not repeat itself either.
        self._said: set[str] = set()
        self._timer = QTimer(self, interval=_EACH_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        desk.changed.connect(self._on_changed)

    @property
    def state(self) -> ReminderState:
        """What was found at the last look."""
        return self._state

    @property
    def is_looking(self) -> bool:
        """A look is under way."""
        return self._is_busy

    def start(self) -> None:
        """Begin to look."""
        self._timer.start()
        self._soon.start()

    @Slot()
    def look(self) -> None:
        """Look now."""
        if not self._is_busy:
            self._is_busy = True
            self._desk.tasks.read(
                read_reminders, looks.now(), done=self._on_read, failed=self._on_failed, owner=self
            )

    def _on_read(self, state: ReminderState) -> None:
        self._state = state
        self.active.emit(state.active)
        fresh = [one for one in state.fresh if one.key not in self._said]
        if not fresh:
            self._is_busy = False
        elif self._desk.is_read_only:
            self._tell(fresh)
        else:
            self._desk.tasks.write(
                mark_shown, fresh, looks.now(), undoable=False, owner=self,
                done=lambda _count: self._tell(fresh), failed=self._on_failed,
            )  # fmt: skip

    def _tell(self, fresh: Sequence[Reminder]) -> None:
        self._is_busy = False
        if self._desk.is_read_only:
            self._said |= {one.key for one in fresh}
        self.told.emit(tuple(fresh))

    def _on_failed(self, _error: Exception) -> None:
        # Nobody asked for this look; the next one comes in half a minute.
        self._is_busy = False

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if self._timer.isActive() and _KINDS.intersection(getattr(change, "kinds", ())):
            self._soon.start()
