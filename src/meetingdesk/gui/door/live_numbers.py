"""Keeps the numbers of a door fresh: read again after each change, one reading at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from meetingdesk.features.attendance.attendance_counts import Board, live_board, organization_counts
from meetingdesk.features.attendance.passages import last_passages
from meetingdesk.gui.desk import Desk

_KINDS = frozenset({"check_ins", "delegates", "meetings", "attendance_lists"})


class LiveNumbers(QObject):
    """Emits `board`, `passages` and `organizations` with what was read.

    Scans come faster than anybody reads: what changes during a reading is read once after it.
    """

    board = Signal(object)
    passages = Signal(object)
    organizations = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._list_id = 0
        self._is_reading = False
        self._is_stale = False
        # Their names complete the form of walk-ins, so they are read once though nobody looks.
        self._wants_organizations = True
        self._looks_at_organizations = False
        desk.changed.connect(self._on_changed)

    @Slot(int)
    def begin(self, list_id: int) -> None:
        """Read for the first time, of this list."""
        self._list_id = list_id
        self._freshen()

    def want_organizations(self, wanted: bool) -> None:
        """Whether somebody looks at the numbers of organisations."""
        self._looks_at_organizations = self._wants_organizations = wanted
        self._freshen()

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if _KINDS.intersection(getattr(change, "kinds", ())):
            self._freshen()

    def _freshen(self) -> None:
        self._is_stale = True
        if self._is_reading or not self._list_id:
            return
        self._is_reading, self._is_stale = True, False
        tasks = self._desk.tasks
        tasks.read(last_passages, self._list_id, done=self._on_passages)
        if self._wants_organizations:
            tasks.read(organization_counts, self._meeting_id, done=self._on_organizations)
        tasks.read(live_board, self._meeting_id, done=self._on_board, failed=self._on_unread)

    @Slot(object)
    def _on_board(self, board: Board) -> None:
        self._is_reading = False
        self.board.emit(board)
        if self._is_stale:
            self._freshen()

    def _on_unread(self, error: Exception) -> None:
        self._is_reading = False
        self._desk.tasks.broken.emit(error)

    def _on_passages(self, passages: object) -> None:
        self.passages.emit(passages)

    def _on_organizations(self, rows: object) -> None:
        self._wants_organizations = self._looks_at_organizations
        self.organizations.emit(rows)
