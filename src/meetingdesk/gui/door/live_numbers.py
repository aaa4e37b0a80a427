"""Keeps the numbers of a door fresh: read again after each change, one reading at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from meetingdesk.errors import Refused, Unavailable
from meetingdesk.features.attendance.clocks import clock_gap
from meetingdesk.features.attendance.list_counts import (
    Board,
    inside_now,
    list_organizations,
)
from meetingdesk.features.attendance.passages import last_passages
from meetingdesk.features.attendance.running_counts import RunningCounts
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks

_KINDS = frozenset(
    {
        "check_ins",
        "delegates",
        "meetings",
        "agenda_items",
        "attendance_lists",
        "attendance_list_parts",
    }
)


class LiveNumbers(QObject):
    """Emits `board`, `passages`, `organizations`, `inside` and `clock` with what was read.

    Scans come faster than anybody reads: what changes during a reading is read once after it.
    """

    board = Signal(object)
    passages = Signal(object)
    organizations = Signal(object)
    inside = Signal(object)
    clock = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.desk_name = ""
        self._list_id = 0
        self._running = RunningCounts(0)
        # What came through the door since the last reading, and whether more than that changed.
        self._passages: frozenset[int] = frozenset()
        self._counts_all = False
        self._is_reading = False
        self._is_stale = False
        # Their names complete the form of walk-ins, so they are read once though nobody looks.
        self._wants_organizations = True
        self._looks_at_organizations = False
        self._looks_inside = False
        desk.changed.connect(self._on_changed)

    @Slot(int)
    def begin(self, list_id: int) -> None:
        """Read of this list from now on."""
        self._list_id = list_id
        self._running = RunningCounts(list_id)
        self._freshen()

    def want_organizations(self, wanted: bool) -> None:
        """Whether somebody looks at the numbers of organisations."""
        self._looks_at_organizations = self._wants_organizations = wanted
        self._freshen()

    def want_inside(self, wanted: bool) -> None:
        """Whether somebody looks at who is inside."""
        self._looks_inside = wanted
        self._freshen()

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        kinds = getattr(change, "kinds", {})
        touched = _KINDS.intersection(kinds)
        if touched:
            self._passages |= kinds.get("check_ins", frozenset())
            self._counts_all = self._counts_all or touched != {"check_ins"}
            self._freshen()

    def _freshen(self) -> None:
        self._is_stale = True
        if self._is_reading or not self._list_id:
            return
        self._is_reading, self._is_stale = True, False
        tasks, list_id = self._desk.tasks, self._list_id
        for wanted, query, answer in (
            (True, last_passages, self._on_passages),
            (self._wants_organizations, list_organizations, self._on_organizations),
            (self._looks_inside, inside_now, self._on_inside),
        ):
            if wanted:
                done = partial(self._hand_on, list_id, answer)
                tasks.read(query, list_id, done=done, failed=self._on_unread, owner=self)
        tasks.read(
            clock_gap,
            list_id,
            self.desk_name,
            looks.now(),
            done=partial(self._hand_on, list_id, self.clock.emit),
            failed=self._on_unread,
            owner=self,
        )
        done = partial(self._on_board, list_id)
        if self._counts_all:
            self._running.forget()
        read, passages = self._running.read, self._passages
        self._passages, self._counts_all = frozenset(), False
        tasks.read(read, passages, done=done, failed=self._on_board_unread, owner=self)

    def _hand_on(self, list_id: int, answer: Callable[[Any], object], result: object) -> None:
        """What was read of a list that is not looked at any more is nobody's."""
        if list_id == self._list_id:
            answer(result)

    def _on_board(self, list_id: int, board: Board) -> None:
        self._is_reading = False
        if list_id == self._list_id:
            self.board.emit(board)
        if self._is_stale:
            self._freshen()

    def _on_board_unread(self, error: Exception) -> None:
        self._is_reading = False
        # What was to be followed is not: the next reading counts all.
        self._counts_all = True
        self._on_unread(error)

    def _on_unread(self, error: Exception) -> None:
        # A list that is gone has no numbers, and a server that is away none now; scanning says so.
        if not isinstance(error, Refused | Unavailable):
            self._desk.tasks.broken.emit(error)

    def _on_inside(self, rows: object) -> None:
        self.inside.emit(rows)

    def _on_passages(self, passages: object) -> None:
        self.passages.emit(passages)

    def _on_organizations(self, rows: object) -> None:
        self._wants_organizations = self._looks_at_organizations
        self.organizations.emit(rows)
