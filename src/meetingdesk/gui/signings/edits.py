"""Edits of one thing's fields, written one after the other, each on the version the last one left."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say


class FieldEdits(QObject):
    """Runs ``act(work, item_id, version, **{field: value})``, which returns the new version.

    Emits `saved` with the field's name, `refused` with the field's name and the reason, and
    `overtaken` where somebody else's edit came first: then nothing more is written.
    """

    saved = Signal(str)
    refused = Signal(str, str)
    overtaken = Signal(str)

    def __init__(self, desk: Desk, act: Callable[..., int], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._act = act
        self._item_id = 0
        self._version = 0
        self._waiting: deque[tuple[int, str, object]] = deque()
        self._under_way = ""

    @property
    def is_idle(self) -> bool:
        """Everything given is written."""
        return not self._under_way

    def show_version(self, item_id: int, version: int) -> None:
        """What the screen shows from now on; its version counts where no edits are under way."""
        if item_id != self._item_id or self.is_idle:
            self._item_id, self._version = item_id, version

    def edit(self, field: str, value: object) -> None:
        """Write a field after those before."""
        self._waiting.append((self._item_id, field, value))
        self._next()

    def _next(self) -> None:
        if self._under_way or not self._waiting:
            return
        item_id, self._under_way, value = self._waiting.popleft()
        self._desk.tasks.write(
            partial(self._act, **{self._under_way: value}),
            item_id,
            self._version,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, version: int) -> None:
        field, self._under_way = self._under_way, ""
        self._version = version
        self.saved.emit(field)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        field, self._under_way = self._under_way, ""
        if isinstance(error, Conflict):
            self._waiting.clear()
            self.overtaken.emit(say(error.message))
        elif isinstance(error, MeetingDeskError):
            self.refused.emit(field, say(error.message))
            self._next()
        else:
            self._desk.tasks.broken.emit(error)
            self._next()
