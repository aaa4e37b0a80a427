"""Edits of versioned rows, one after the other for each row, the newest words last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.conflict_dialog import both_sides


@dataclass(slots=True)
class _Row:
    version: int = 0
    busy: bool = False
    waiting: Any = None


class EditQueue(QObject):
    """Runs `act(work, row_id, version, value)`, which returns the row's new version.

    While a row's edit is under way a newer value waits and goes on from the version that it left;
    of several that wait `merge(older, newer)` makes one (without it the newer one wins).
    Emits `saved` (row), `refused` (row, reason) where the value can't be, and `overtaken` (row,
    reason) where somebody else's edit came first: what waits is dropped, nothing is overwritten.
    Both versions are then shown in a dialog, unless the screen shows them where they stand.
    """

    saved = Signal(int)
    refused = Signal(int, str)
    overtaken = Signal(int, str)

    def __init__(
        self,
        desk: Desk,
        act: Callable[..., int],
        parent: QObject,
        merge: Callable[[Any, Any], Any] | None = None,
        *,
        shown_in_place: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._act = act
        self._merge = merge or _newer
        self._shown_in_place = shown_in_place
        self._rows: dict[int, _Row] = {}

    @property
    def is_idle(self) -> bool:
        """Everything given is written."""
        return not any(row.busy for row in self._rows.values())

    def version_of(self, row_id: int) -> int:
        """The version that the last edit of this queue left; 0 before the first."""
        row = self._rows.get(row_id)
        return row.version if row else 0

    def is_busy(self, row_id: int) -> bool:
        """An edit of the row is under way."""
        row = self._rows.get(row_id)
        return row is not None and row.busy

    def edit(self, row_id: int, version: int, value: object) -> None:
        """Write `value` to the row that was shown in `version`."""
        row = self._rows.setdefault(row_id, _Row())
        if row.busy:
            row.waiting = value if row.waiting is None else self._merge(row.waiting, value)
            return
        row.version = max(row.version, version)
        self._start(row_id, row, value)

    def _start(self, row_id: int, row: _Row, value: object) -> None:
        row.busy = True
        self._desk.tasks.write(
            self._act,
            row_id,
            row.version,
            value,
            done=partial(self._on_done, row_id),
            failed=partial(self._on_failed, row_id),
            owner=self,
        )

    def _on_done(self, row_id: int, version: int) -> None:
        row = self._rows[row_id]
        row.busy, row.version = False, version
        waiting, row.waiting = row.waiting, None
        if waiting is None:
            self.saved.emit(row_id)
        else:
            self._start(row_id, row, waiting)

    def _on_failed(self, row_id: int, error: Exception) -> None:
        row = self._rows.pop(row_id)
        if isinstance(error, Conflict):
            self.overtaken.emit(row_id, say(error.message))
            if not self._shown_in_place and both_sides(error):
                self._desk.tasks.conflicted.emit(error)
        elif isinstance(error, MeetingDeskError):
            self.refused.emit(row_id, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)
        if row.waiting is not None and not isinstance(error, Conflict):
            self.edit(row_id, row.version, row.waiting)


def _newer(_older: Any, newer: Any) -> Any:
    return newer
