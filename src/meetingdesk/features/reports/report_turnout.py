"""Who came, over many meetings at once: the counts of `attendance_counts` in a few queries.

Only meetings at which attendance was taken are counted: where nobody was let in, nothing says who
was absent.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, Subquery, func, or_, select
from sqlalchemy.orm import Session, aliased

from meetingdesk.features.attendance.presence import ADMITTING, seats_of
from meetingdesk.features.reports.report_scope import ReportScope, in_scope
from meetingdesk.model.attendance import (
    Absence,
    AttendanceList,
    CheckIn,
    Delegate,
    DelegateKind,
    Direction,
)
from meetingdesk.model.events import Meeting

_GUESTS = (DelegateKind.GUEST, DelegateKind.PRESS)


@dataclass(slots=True)
class Turnout:
    """Sums of seats (see `presence`) and of guests; grows while a report is counted.

    ``summoned == present + absent``; an absence without a reason known counts as unexcused.
    """

    summoned: int = 0
    present: int = 0
    stand_ins: int = 0
    excused: int = 0
    guests: int = 0
    guests_present: int = 0
    walk_ins: int = 0

    @property
    def absent(self) -> int:
        return self.summoned - self.present

    @property
    def unexcused(self) -> int:
        return self.absent - self.excused

    @property
    def rate(self) -> float | None:
        """Present of summoned in percent, to one decimal; None where nobody was summoned."""
        return round(100 * self.present / self.summoned, 1) if self.summoned else None

    def add(self, other: Turnout) -> None:
        """Count `other` in."""
        self.summoned += other.summoned
        self.present += other.present
        self.stand_ins += other.stand_ins
        self.excused += other.excused
        self.guests += other.guests
        self.guests_present += other.guests_present
        self.walk_ins += other.walk_ins


@dataclass(frozen=True, slots=True)
class TurnoutGroup:
    """The turnout of the delegates of one organisation, by its name of that day, at one meeting."""

    meeting_id: int
    organization_id: int | None
    organization_name: str
    turnout: Turnout


@dataclass(frozen=True, slots=True)
class TurnoutReading:
    """All groups of a scope, and the meetings at which attendance was taken."""

    groups: tuple[TurnoutGroup, ...]
    taken: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Seat:
    """How one seat, or many alike, stood: who came in it, and what is known of an absence."""

    meeting_id: int
    organization_id: int | None
    organization_name: str
    kind: DelegateKind
    absence: Absence
    came: bool
    by_stand_in: bool
    many: int

    def turnout(self) -> Turnout:
        many = self.many
        if self.kind in _GUESTS:
            return Turnout(guests=many, guests_present=many if self.came else 0)
        if self.kind is DelegateKind.WALK_IN:
            return Turnout(walk_ins=many if self.came else 0)
        if self.kind is DelegateKind.STAFF:
            return Turnout()
        is_excused = not self.came and self.absence is Absence.EXCUSED
        return Turnout(
            summoned=many,
            present=many if self.came else 0,
            stand_ins=many if self.by_stand_in else 0,
            excused=many if is_excused else 0,
        )


def read_turnout(session: Session, scope: ReportScope) -> TurnoutReading:
    """The turnout of every meeting in `scope`, by organisation of the day."""
    sums: defaultdict[tuple[int, int | None, str], Turnout] = defaultdict(Turnout)
    taken = set()
    for seat in (*_plain_seats(session, scope), *_shared_seats(session, scope)):
        sums[seat.meeting_id, seat.organization_id, seat.organization_name].add(seat.turnout())
        if seat.came:
            taken.add(seat.meeting_id)
    groups = tuple(TurnoutGroup(*key, turnout) for key, turnout in sums.items())
    return TurnoutReading(groups, frozenset(taken))


def came_in(scope: ReportScope) -> Subquery:
    """The delegates who were let in, by entries that nobody took back, at the meetings in scope."""
    undoing = aliased(CheckIn)
    taken_back = select(undoing.undoes_id).where(undoing.undoes_id.is_not(None))
    return (
        select(CheckIn.delegate_id)
        .join(AttendanceList, AttendanceList.id == CheckIn.list_id)
        .join(Meeting, Meeting.id == AttendanceList.meeting_id)
        .where(
            *in_scope(scope),
            AttendanceList.is_main,
            CheckIn.delegate_id.is_not(None),
            CheckIn.direction == Direction.IN,
            CheckIn.outcome.in_(ADMITTING),
            CheckIn.id.not_in(taken_back),
        )
        .distinct()
        .subquery()
    )


def represented_in(scope: ReportScope) -> Select[Any]:
    """The ids of the delegates for whom somebody stands in, at the meetings in scope."""
    return (
        select(Delegate.stands_in_for_id)
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .where(*in_scope(scope), Delegate.stands_in_for_id.is_not(None))
    )


def shared_seats(
    rows: Iterable[Any],
) -> Iterator[tuple[Any, bool]]:
    """The seats filled by more than one delegate: the one summoned, and whether a stand-in came.

    `rows` have id, stands_in_for_id and came.
    """
    by_id = {row.id: row for row in rows}
    seats = seats_of((row.id, row.stands_in_for_id) for row in by_id.values())
    came = {seats[row_id] for row_id in seats if by_id[row_id].came}
    for seat in dict.fromkeys(seats.values()):
        if seat in by_id:
            yield by_id[seat], seat in came


def _plain_seats(session: Session, scope: ReportScope) -> Iterator[_Seat]:
    came = came_in(scope)
    has_come = came.c.delegate_id.is_not(None)
    keys: tuple[Any, ...] = (
        Delegate.meeting_id,
        Delegate.organization_id,
        Delegate.organization_name,
        Delegate.kind,
        Delegate.absence,
        has_come,
    )
    columns: tuple[Any, ...] = (*keys, func.count())
    query: Select[Any] = (
        select(*columns)
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .outerjoin(came, came.c.delegate_id == Delegate.id)
        .where(
            *in_scope(scope),
            Delegate.stands_in_for_id.is_(None),
            Delegate.id.not_in(represented_in(scope)),
        )
        .group_by(*keys)
    )
    for meeting_id, organization_id, name, kind, absence, is_here, many in session.execute(query):
        yield _Seat(
            meeting_id,
            organization_id,
            name,
            kind,
            absence,
            came=bool(is_here),
            by_stand_in=False,
            many=many,
        )


def _shared_seats(session: Session, scope: ReportScope) -> Iterator[_Seat]:
    came = came_in(scope)
    query = (
        select(
            Delegate.id,
            Delegate.stands_in_for_id,
            Delegate.meeting_id,
            Delegate.organization_id,
            Delegate.organization_name,
            Delegate.kind,
            Delegate.absence,
            came.c.delegate_id.is_not(None).label("came"),
        )
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .outerjoin(came, came.c.delegate_id == Delegate.id)
        .where(
            *in_scope(scope),
            or_(Delegate.stands_in_for_id.is_not(None), Delegate.id.in_(represented_in(scope))),
        )
    )
    for seat, stand_in_came in shared_seats(session.execute(query)):
        yield _Seat(
            seat.meeting_id,
            seat.organization_id,
            seat.organization_name,
            seat.kind,
            seat.absence,
            came=bool(seat.came) or stand_in_came,
            by_stand_in=stand_in_came and not seat.came,
            many=1,
        )
