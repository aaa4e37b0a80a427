"""Writes what was dragged, one after the other for each event, and tells where it went."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.clashes import Clash, clashes_of
from meetingdesk.features.planning.meeting_list import MeetingRow
from meetingdesk.features.planning.meetings import MeetingChanges, edit_meeting
from meetingdesk.features.planning.rescheduling import Slot
from meetingdesk.features.planning.series import SeriesInfo, edit_following, series_of
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.scope_dialog import ScopeDialog
from meetingdesk.gui.translation import say

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class _Move:
    slot: Slot
    following: bool = False


class Rescheduler(QObject):
    """Keeps the order of quick moves by the keyboard; `failed` asks for the true times again.

    Of one of a series it asks first whether all that follow move too.
    """

    failed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._rows: dict[int, MeetingRow] = {}
        self._asking = 0
        self._queue = EditQueue(desk, _reschedule, self)
        self._queue.saved.connect(self._on_saved)
        self._queue.refused.connect(self._on_failed)
        self._queue.overtaken.connect(self._on_failed)

    @property
    def is_idle(self) -> bool:
        """Everything dragged is written."""
        return self._queue.is_idle and not self._asking

    def move(self, row: MeetingRow, slot: Slot) -> MeetingRow:
        """Write the event's new time; gives the event as it will be."""
        there = replace(row, starts_at=slot.starts_at, ends_at=slot.ends_at)
        self._rows[row.id] = there
        if row.series_id is None or self._asking:
            self._queue.edit(row.id, row.version, _Move(slot))
            return there
        self._asking += 1
        done = partial(self._on_series, row, slot)
        self._desk.tasks.read(series_of, row.id, done=done, owner=self)
        return there

    def _on_series(self, row: MeetingRow, slot: Slot, series: SeriesInfo | None) -> None:
        if series is None or series.following == 0:
            self._on_scope(row, slot, False)
            return
        act = self.tr("Chuyển sang {when}").format(when=looks.when(self._rows[row.id]))
        dialog = ScopeDialog(act, row.title, series, self._window)
        dialog.chosen.connect(partial(self._on_scope, row, slot))
        dialog.rejected.connect(partial(self._on_left_alone, row.id))
        dialog.open()

    def _on_scope(self, row: MeetingRow, slot: Slot, following: bool) -> None:
        self._asking -= 1
        self._queue.edit(row.id, row.version, _Move(slot, following))

    def _on_left_alone(self, meeting_id: int) -> None:
        self._asking -= 1
        self._rows.pop(meeting_id, None)
        self.failed.emit()

    def _on_saved(self, meeting_id: int) -> None:
        row = self._rows.pop(meeting_id)
        text = self.tr("Đã chuyển sang {when}.").format(when=looks.when(row))
        entry = self._desk.undo.next_undo
        self._desk.tasks.read(
            clashes_of, meeting_id, done=partial(self._tell, text, entry), owner=self
        )

    def _tell(self, text: str, entry: object, clashes: list[Clash]) -> None:
        if self._desk.undo.next_undo is not entry:
            return  # something was done meanwhile; the toast would offer to take that back
        tone = "warning" if clashes else "plain"
        if clashes:
            text = f"{text} {say(clashes[0].sentence)}."
        if len(clashes) > 1:
            text += self.tr(" (và {count} điều khác)").format(count=len(clashes) - 1)
        self._desk.toasts.undoable(text, tone=tone)

    def _on_failed(self, meeting_id: int, reason: str) -> None:
        self._rows.pop(meeting_id, None)
        self._desk.toasts.show(reason, tone="warning")
        self.failed.emit()


def _reschedule(work: UnitOfWork, meeting_id: int, version: int, move: _Move) -> int:
    changes = MeetingChanges(starts_at=move.slot.starts_at, ends_at=move.slot.ends_at)
    act = edit_following if move.following else edit_meeting
    return act(work, meeting_id, version, changes).version
