"""Edits of one event, written one after the other, each on the version that the last one left."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Signal

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.planning.meetings import MeetingCard, MeetingChanges, edit_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say


class MeetingEdits(QObject):
    """Takes edits as fast as they are typed.

    Without the queue a second edit would carry the version of before the first, and look like
    somebody else's. Emits `saved` with the event as it is now, `refused` with the field's name and
    the reason, `overtaken` where another's edit came first: then nothing more is written.
    """

    saved = Signal(object)
    refused = Signal(str, str)
    overtaken = Signal(str)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._version = 0
        self._waiting: deque[MeetingChanges] = deque()
        self._under_way: MeetingChanges | None = None

    @property
    def is_idle(self) -> bool:
        """Everything given is written."""
        return self._under_way is None

    def show_version(self, version: int) -> None:
        """The version of what the screen shows from now on; ignored while edits are under way."""
        if self.is_idle:
            self._version = version

    def edit(self, changes: MeetingChanges) -> None:
        """Write these changes after those before."""
        self._waiting.append(changes)
        self._next()

    def _next(self) -> None:
        if self._under_way is not None or not self._waiting:
            return
        self._under_way = self._waiting.popleft()
        self._desk.tasks.write(
            edit_meeting,
            self._meeting_id,
            self._version,
            self._under_way,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, card: MeetingCard) -> None:
        self._under_way = None
        self._version = card.version
        if not self._waiting:
            self.saved.emit(card)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        changes, self._under_way = self._under_way, None
        if isinstance(error, Conflict):
            self._waiting.clear()
            self.overtaken.emit(say(error.message))
        elif isinstance(error, MeetingDeskError):
            self.refused.emit(next(iter(changes or {"title": ""})), say(error.message))
            self._next()
        else:
            self._desk.tasks.broken.emit(error)
            self._next()
