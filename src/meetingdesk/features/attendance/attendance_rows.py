"""The attendance of a meeting as a table: one row a delegate, with how they stand and since when."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import meeting_of
from meetingdesk.features.attendance.belonging import belonging
from meetingdesk.features.attendance.meeting_times import agenda_bounds, list_bounds, list_of
from meetingdesk.features.attendance.presence import (
    Bounds,
    Standing,
    Stay,
    find_main_list,
    seats_of,
    standing_of_stay,
    stays,
)
from meetingdesk.model.attendance import Absence, Delegate, DelegateKind

_NOT_COME = {Absence.EXCUSED: Standing.EXCUSED, Absence.UNEXCUSED: Standing.UNEXCUSED}


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """A delegate and their attendance; times in the meeting's own zone.

    `stands_in_for` and `stand_ins` are names; `last_passage_id` can be taken back.
    """

    id: int
    number: int
    kind: DelegateKind
    honorific: str
    full_name: str
    position: str
    organization_name: str
    organization_order: int
    position_rank: int
    sort_key: str
    search_key: str
    absence_reason: str
    standing: Standing
    came_at: datetime | None
    left_at: datetime | None
    desk: str
    method: str
    stands_in_for: str
    stand_ins: tuple[str, ...]
    last_passage_id: int | None

    @property
    def is_stand_in(self) -> bool:
        return bool(self.stands_in_for)

    @property
    def is_absent(self) -> bool:
        """Neither came nor is represented."""
        return not self.standing.has_come and self.standing is not Standing.REPRESENTED


def attendance_rows(
    session: Session, meeting_id: int, list_id: int | None = None
) -> list[AttendanceRow]:
    """Everybody who belongs on the list (None: on that of the meeting itself), by number.

    Raises Refused where the meeting or the list is gone.
    """
    conditions: tuple[ColumnElement[bool], ...] = ()
    if list_id is None:
        bounds = agenda_bounds(session, meeting_of(session, meeting_id))
        list_id = find_main_list(session, meeting_id)
    else:
        row = list_of(session, list_id)
        bounds, conditions = list_bounds(session, row), belonging(row)
    came = stays(session, list_id, bounds.zone)
    found = list(session.execute(_query(meeting_id).where(*conditions)))
    names = {row.id: row.full_name for row in found}
    seats = seats_of((row.id, row.stands_in_for_id) for row in found)
    stand_ins: defaultdict[int, list[str]] = defaultdict(list)
    for stand_in, seat in seats.items():
        if stand_in in came:
            stand_ins[seat].append(names[stand_in])
    return [
        _row(row, came.get(row.id), bounds, names.get(seats.get(row.id, 0), ""), stand_ins[row.id])
        for row in found
    ]


_SHOWN = (
    "id",
    "number",
    "kind",
    "honorific",
    "full_name",
    "position",
    "organization_name",
    "organization_order",
    "position_rank",
    "sort_key",
    "search_key",
    "absence_reason",
)
_READ = [getattr(Delegate, name) for name in (*_SHOWN, "absence", "stands_in_for_id")]


def _query(meeting_id: int) -> Any:
    return select(*_READ).where(Delegate.meeting_id == meeting_id).order_by(Delegate.number)


def _row(
    row: Any, stay: Stay | None, bounds: Bounds, stands_in_for: str, stand_ins: list[str]
) -> AttendanceRow:
    if stay is not None:
        standing = standing_of_stay(stay, bounds)
    elif stand_ins:
        standing = Standing.REPRESENTED
    else:
        standing = _NOT_COME.get(row.absence, Standing.EXPECTED)
    shown: dict[str, Any] = dict(zip(_SHOWN, row, strict=False))
    return AttendanceRow(
        **shown,
        standing=standing,
        came_at=None if stay is None else stay.first_in,
        left_at=None if stay is None or stay.is_inside else stay.last_at,
        desk="" if stay is None else stay.desk,
        method="" if stay is None else stay.method,
        stands_in_for=stands_in_for,
        stand_ins=tuple(stand_ins),
        last_passage_id=None if stay is None else stay.last_id,
    )
