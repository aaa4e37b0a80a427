"""Live counts of any list of attendance: each list counts on its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import (
    Board,
    Counts,
    OrganizationCounts,
    live_board,
    organization_counts,
)
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.meeting_times import list_bounds, list_of
from meetingdesk.features.attendance.presence import Standing, represented, stays
from meetingdesk.model.attendance import AttendanceList, Delegate, DelegateKind
from meetingdesk.vietnamese.collation import sort_key

__all__ = ["Board", "Inside", "inside_now", "list_board", "list_organizations"]

_NO_SEAT = (DelegateKind.WALK_IN, DelegateKind.STAFF)


@dataclass(frozen=True, slots=True)
class Inside:
    """Somebody who is in the room, and since when (in the meeting's zone)."""

    delegate_id: int
    number: int
    full_name: str
    organization_name: str
    since: datetime
    desk: str


def list_board(session: Session, list_id: int) -> Board:
    """The counts of now. On a list beside the meeting's own, all who belong are ``summoned``.

    Somebody represented and their stand-in are one; there is no quorum. Raises Refused where the
    list is gone.
    """
    row = list_of(session, list_id)
    if row.is_main:
        return live_board(session, row.meeting_id)
    counted = _counted(session, row)
    return Board(sum((counts for _row, counts in counted), Counts()), None)


def list_organizations(session: Session, list_id: int) -> list[OrganizationCounts]:
    """The counts of each organisation, as `organization_counts`, of this list."""
    row = list_of(session, list_id)
    if row.is_main:
        return organization_counts(session, row.meeting_id)
    places: dict[str, tuple[int, int]] = {}
    counted: defaultdict[str, Counts] = defaultdict(Counts)
    for one, counts in _counted(session, row):
        name, place = one.organization_name, (one.organization_order, one.number)
        places[name] = min(places.get(name, place), place)
        counted[name] += counts
    names = sorted(counted, key=lambda name: (places[name], sort_key(name)))
    return [OrganizationCounts(name, counted[name]) for name in names]


def inside_now(session: Session, list_id: int) -> list[Inside]:
    """Who is inside now, whoever came last first. Raises Refused where the list is gone."""
    zone = list_bounds(session, list_of(session, list_id)).zone
    inside = {
        delegate_id: stay
        for delegate_id, stay in stays(session, list_id, zone).items()
        if stay.is_inside
    }
    latest = sorted(inside, key=lambda one: inside[one].last_id, reverse=True)
    facts = _facts(session, list_id)
    return [
        Inside(one, *facts[one], since=inside[one].last_at, desk=inside[one].desk)
        for one in latest
        if one in facts
    ]


def _facts(session: Session, list_id: int) -> dict[int, tuple[int, str, str]]:
    query: Any = select(
        Delegate.id, Delegate.number, Delegate.full_name, Delegate.organization_name
    ).where(Delegate.meeting_id == list_of(session, list_id).meeting_id)
    return {row[0]: (row[1], row[2], row[3]) for row in session.execute(query)}


def _counted(session: Session, list_row: AttendanceList) -> Iterator[tuple[AttendanceRow, Counts]]:
    """Each delegate who belongs on the list, and what they add to its counts."""
    others = set(session.scalars(represented(list_row.meeting_id)))
    for row in attendance_rows(session, list_row.meeting_id, list_row.id):
        came = row.standing.has_come
        if row.id in others and not came:
            continue  # the stand-in is counted
        is_asked = row.kind not in _NO_SEAT
        yield (
            row,
            Counts(
                summoned=int(is_asked or came),
                present=int(came),
                inside=int(came and row.left_at is None),
                stand_ins=int(came and row.is_stand_in),
                walk_ins=int(came and row.kind is DelegateKind.WALK_IN),
                guests_present=int(came and row.kind in (DelegateKind.GUEST, DelegateKind.PRESS)),
                late=int(row.standing is Standing.LATE),
                left_early=int(row.standing is Standing.LEFT_EARLY),
            ),
        )
