"""Edits of one event, written one after the other, each on the version that the last one left."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingChanges,
    edit_meeting,
    meeting_card,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.conflict_dialog import both_sides

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork


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
        self._closes = False
        desk.closing.connect(self._on_closing)

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
        if self._closes:
            self._write_all()
        else:
            self._next()

    @Slot()
    def _on_closing(self) -> None:
        self._closes = True
        self._write_all()

    def _write_all(self) -> None:
        """Nobody will hear the answer of what is under way: what waits goes on from its version."""
        while self._waiting:
            self._desk.tasks.write(_edit_as_it_is, self._meeting_id, self._waiting.popleft())

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
            if both_sides(error):
                self._desk.tasks.conflicted.emit(error)
        elif isinstance(error, MeetingDeskError):
            self.refused.emit(next(iter(changes or {"title": ""})), say(error.message))
            self._next()
        else:
            self._desk.tasks.broken.emit(error)
            self._next()


def _edit_as_it_is(work: UnitOfWork, meeting_id: int, changes: MeetingChanges) -> None:
    version = meeting_card(work.session, meeting_id).version
    edit_meeting(work, meeting_id, version, changes)
