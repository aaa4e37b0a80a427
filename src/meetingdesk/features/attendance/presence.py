"""Who is there, computed from the rows of passages: for one, for all, and as live counts.

How people are counted: each delegate *summoned* is one seat. A seat is present when the delegate
or somebody who stands in for them has come, and counts once though both came; a stand-in is never
a seat of their own, so that present and absent always add up to those summoned, as the sentence in
the minutes needs it. Guests, the press, the organisers and walk-ins are counted apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    Subquery,
    bindparam,
    case,
    func,
    select,
)
from sqlalchemy.orm import Session, aliased

from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    AttendanceList,
    CheckIn,
    Delegate,
    Direction,
    ScanOutcome,
)
from meetingdesk.model.base import Choice
from meetingdesk.model.events import Meeting

# Who comes this long after the beginning is late; who goes this long before the end left early.
TOLERANCE = timedelta(minutes=15)
ADMITTING = (ScanOutcome.WELCOME, ScanOutcome.ATTENTION)


class Standing(Choice):
    """How somebody stands to the meeting, as lists show it."""

    PRESENT = "present", message("labels", "Có mặt")
    LATE = "late", message("labels", "Đến muộn")
    LEFT_EARLY = "left_early", message("labels", "Về sớm")
    REPRESENTED = "represented", message("labels", "Có người dự thay")
    EXCUSED = "excused", message("labels", "Vắng có lý do")
    UNEXCUSED = "unexcused", message("labels", "Vắng không lý do")
    EXPECTED = "expected", message("labels", "Chưa đến")

    @property
    def has_come(self) -> bool:
        """The person came, whatever happened afterwards."""
        return self in (Standing.PRESENT, Standing.LATE, Standing.LEFT_EARLY)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The moments that decide what is late and what is early, and the meeting's own time zone."""

    late_after: datetime
    early_before: datetime
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Stay:
    """One delegate's passages in force, in the meeting's local time."""

    first_in: datetime
    last_at: datetime
    last_id: int
    is_inside: bool
    desk: str
    method: str


def meeting_bounds(meeting: Meeting, tolerance: timedelta = TOLERANCE) -> Bounds:
    """When `meeting` begins and ends, with the tolerance taken off."""
    end = max(meeting.ends_at - tolerance, meeting.starts_at)
    return Bounds(meeting.starts_at + tolerance, end, ZoneInfo(meeting.time_zone))


def find_main_list(session: Session, meeting_id: int) -> int | None:
    """The list on which presence at the meeting itself is kept; None before the first passage."""
    query = select(AttendanceList.id).where(
        AttendanceList.meeting_id == meeting_id, AttendanceList.is_main
    )
    return session.scalar(query.order_by(AttendanceList.id).limit(1))


def in_force(list_id: int | BindParameter[int]) -> tuple[ColumnElement[bool], ...]:
    """What a row of passages must satisfy to count: it admitted, and nobody took it back."""
    undoing = aliased(CheckIn)
    taken_back = select(undoing.undoes_id).where(
        undoing.list_id == list_id, undoing.undoes_id.is_not(None)
    )
    return (
        CheckIn.list_id == list_id,
        CheckIn.delegate_id.is_not(None),
        CheckIn.direction.in_((Direction.IN, Direction.OUT)),
        CheckIn.outcome.in_(ADMITTING),
        CheckIn.id.not_in(taken_back),
    )


def _spans(list_id: int | BindParameter[int], delegate_ids: BindParameter[Any] | None) -> Subquery:
    """For each delegate the first entry and the last row in force.

    The last row is the one written last: clocks of desks may differ.
    """
    entries = case((CheckIn.direction == Direction.IN, CheckIn.at))
    query = (
        select(
            CheckIn.delegate_id,
            func.min(entries).label("first_in"),
            func.max(CheckIn.id).label("last_id"),
        )
        .where(*in_force(list_id))
        .group_by(CheckIn.delegate_id)
    )
    if delegate_ids is not None:
        query = query.where(CheckIn.delegate_id.in_(delegate_ids))
    return query.subquery()


def stays(
    session: Session, list_id: int | None, zone: ZoneInfo, delegate_ids: Sequence[int] | None = None
) -> dict[int, Stay]:
    """The stay of each delegate who came (of those given, or of all) by the delegate's id."""
    if list_id is None:
        return {}
    given: dict[str, Any] = {"list_id": list_id}
    if delegate_ids is not None:
        given["delegate_ids"] = list(delegate_ids)
    found = session.execute(_stays_statement(of_some=delegate_ids is not None), given)
    return {
        delegate_id: Stay(
            first_in=first_in.astimezone(zone),
            last_at=at.astimezone(zone),
            last_id=last_id,
            is_inside=direction is Direction.IN,
            desk=desk,
            method=method,
        )
        for delegate_id, first_in, at, last_id, direction, desk, method in found
        if first_in is not None
    }


@cache
def _stays_statement(*, of_some: bool) -> Select[Any]:
    """The query of `stays`: each scan asks it, and building it takes longer than answering."""
    list_id: BindParameter[int] = bindparam("list_id", type_=Integer)
    span = _spans(list_id, bindparam("delegate_ids", expanding=True) if of_some else None)
    return select(
        span.c.delegate_id,
        span.c.first_in,
        CheckIn.at,
        CheckIn.id,
        CheckIn.direction,
        CheckIn.desk,
        CheckIn.method,
    ).join(CheckIn, CheckIn.id == span.c.last_id)


def standing_of_stay(stay: Stay, bounds: Bounds) -> Standing:
    """Whether somebody who came left early, came late, or neither."""
    if not stay.is_inside and stay.last_at < bounds.early_before:
        return Standing.LEFT_EARLY
    return Standing.LATE if stay.first_in > bounds.late_after else Standing.PRESENT


def seats_of(rows: Iterable[tuple[int, int | None]]) -> dict[int, int]:
    """The seat that each stand-in fills, by the stand-in's id, from pairs of id and stands-in-for.

    A stand-in's stand-in fills the first one's seat; a circle, which no screen can make, ends where
    it closes.
    """
    above = {row_id: principal for row_id, principal in rows if principal is not None}
    seats = {}
    for row_id, principal in above.items():
        seat, seen = principal, {row_id}
        while seat in above and seat not in seen:
            seen.add(seat)
            seat = above[seat]
        seats[row_id] = seat
    return seats


def represented(meeting_id: int) -> Select[Any]:
    """The ids of the delegates for whom somebody stands in."""
    return select(Delegate.stands_in_for_id).where(
        Delegate.meeting_id == meeting_id, Delegate.stands_in_for_id.is_not(None)
    )


def tallied(
    list_id: int | None, meeting_id: int, bounds: Bounds, *by: ColumnElement[str]
) -> Select[Any]:
    """Counts of delegates who neither stand in for somebody nor have a stand-in.

    The columns: `by`, kind, absence, came, late, left early, inside, how many.
    """
    span = _spans(list_id or 0, None)
    last = aliased(CheckIn)
    came = span.c.first_in.is_not(None)
    gone = came & (last.direction == Direction.OUT)
    standing = (
        came,
        span.c.first_in > bounds.late_after,
        gone & (last.at < bounds.early_before),
        came & (last.direction == Direction.IN),
    )
    keys = (*by, Delegate.kind, Delegate.absence, *standing)
    columns: tuple[Any, ...] = (*keys, func.count())
    return (
        select(*columns)
        .select_from(Delegate)
        .outerjoin(span, span.c.delegate_id == Delegate.id)
        .outerjoin(last, last.id == span.c.last_id)
        .where(
            Delegate.meeting_id == meeting_id,
            Delegate.stands_in_for_id.is_(None),
            Delegate.id.not_in(represented(meeting_id)),
        )
        .group_by(*keys)
    )
