"""Live counts: summoned, present, stand-ins, late, absent; in all and for each organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.meeting_times import agenda_bounds
from meetingdesk.features.attendance.presence import (
    Bounds,
    Standing,
    Stay,
    find_main_list,
    represented,
    seats_of,
    standing_of_stay,
    stays,
    tallied,
)
from meetingdesk.features.attendance.quorum import QuorumStand, quorum_stand
from meetingdesk.messages import message
from meetingdesk.model.attendance import Absence, Delegate, DelegateKind
from meetingdesk.model.events import Meeting
from meetingdesk.vietnamese.collation import sort_key

_GUESTS = frozenset((DelegateKind.GUEST, DelegateKind.PRESS))


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of a meeting or of one organisation in it.

    `summoned` to `unexcused` count seats (see `presence`): ``summoned == present + absent``.
    `inside` is everybody in the room now, guests and walk-ins too.
    """

    summoned: int = 0
    present: int = 0
    stand_ins: int = 0
    late: int = 0
    left_early: int = 0
    excused: int = 0
    unexcused: int = 0
    guests: int = 0
    guests_present: int = 0
    walk_ins: int = 0
    inside: int = 0

    @property
    def absent(self) -> int:
        return self.summoned - self.present

    @property
    def unaccounted(self) -> int:
        """Of those absent, those of whom nothing is known yet."""
        return self.absent - self.excused - self.unexcused

    @property
    def for_quorum(self) -> int:
        """Seats that came and did not leave before the end."""
        return self.present - self.left_early

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in _FIELDS))

    def __sub__(self, other: Counts) -> Counts:
        return self + other.times(-1)

    def times(self, many: int) -> Counts:
        """The counts of `many` that are all like this one."""
        return Counts(*(getattr(self, name) * many for name in _FIELDS))


_FIELDS = tuple(field.name for field in fields(Counts))


@dataclass(frozen=True, slots=True)
class OrganizationCounts:
    """The counts of one organisation's delegates, by its name of that day."""

    organization_name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class Board:
    """What the chair and the door see: the counts and the quorum (None: no rule)."""

    counts: Counts
    quorum: QuorumStand | None


def live_board(session: Session, meeting_id: int) -> Board:
    """The counts of now. Raises Refused where the meeting is gone."""
    meeting = meeting_of(session, meeting_id)
    counts = sum(_by_organization(session, meeting, split=False).values(), Counts())
    quorum = quorum_stand(meeting.quorum_share, present=counts.for_quorum, summoned=counts.summoned)
    return Board(counts, quorum)


def organization_counts(session: Session, meeting_id: int) -> list[OrganizationCounts]:
    """The counts of each organisation, in protocol order and then as the list names them first."""
    meeting = meeting_of(session, meeting_id)
    orders_query = (
        select(
            Delegate.organization_name,
            func.min(Delegate.organization_order).label("place"),
            func.min(Delegate.number).label("first"),
        )
        .where(Delegate.meeting_id == meeting_id)
        .group_by(Delegate.organization_name)
    )
    orders = {
        row.organization_name: (row.place, row.first) for row in session.execute(orders_query)
    }
    counted = _by_organization(session, meeting, split=True)
    names = sorted(counted, key=lambda name: (orders.get(name, (0, 0)), sort_key(name)))
    return [OrganizationCounts(name, counted[name]) for name in names]


def meeting_of(session: Session, meeting_id: int) -> Meeting:
    """The meeting. Raises Refused where it is gone."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn. Hãy mở lại danh sách sự kiện."))
    return meeting


def _by_organization(session: Session, meeting: Meeting, *, split: bool) -> dict[str, Counts]:
    """Counts by organisation, or all under one empty name."""
    bounds = agenda_bounds(session, meeting)
    list_id = find_main_list(session, meeting.id)
    counted: defaultdict[str, Counts] = defaultdict(Counts)
    by = (Delegate.organization_name,) if split else ()
    for *names, kind, absence, came, late, early, inside, many in session.execute(
        tallied(list_id, meeting.id, bounds, *by)
    ):
        standing = _standing(absence, came=bool(came), late=bool(late), early=bool(early))
        name = names[0] if names else ""
        counted[name] += _count(kind, standing, many=many, inside=bool(inside))
    for seat in _shared_seats(session, meeting.id, list_id, bounds):
        counted[seat.organization_name if split else ""] += seat.counts()
    return dict(counted)


def _standing(absence: Absence, *, came: bool, late: bool, early: bool) -> Standing:
    if came:
        return Standing.LEFT_EARLY if early else Standing.LATE if late else Standing.PRESENT
    return {Absence.EXCUSED: Standing.EXCUSED, Absence.UNEXCUSED: Standing.UNEXCUSED}.get(
        absence, Standing.EXPECTED
    )


def _count(kind: DelegateKind, standing: Standing, *, many: int, inside: bool) -> Counts:
    """What `many` delegates in the same position add to the counts."""
    in_room = many if inside else 0
    came = many if standing.has_come else 0
    if kind in _GUESTS:
        return Counts(guests=many, guests_present=came, inside=in_room)
    if kind is DelegateKind.WALK_IN:
        return Counts(walk_ins=came, inside=in_room)
    if kind is DelegateKind.STAFF:
        return Counts(inside=in_room)
    return Counts(
        summoned=many,
        present=came,
        late=_if(standing is Standing.LATE, many),
        left_early=_if(standing is Standing.LEFT_EARLY, many),
        excused=_if(standing is Standing.EXCUSED, many),
        unexcused=_if(standing is Standing.UNEXCUSED, many),
        inside=in_room,
    )


def _if(holds: bool, many: int) -> int:
    return many if holds else 0


@dataclass(frozen=True, slots=True)
class Seat:
    """A delegate, perhaps with stand-ins, and what each did."""

    kind: DelegateKind
    absence: Absence
    organization_name: str
    own: Stay | None
    others: tuple[Stay, ...]
    bounds: Bounds

    def counts(self) -> Counts:
        came = [stay for stay in (self.own, *self.others) if stay is not None]
        inside = sum(stay.is_inside for stay in came)
        standing = _standing(self.absence, came=False, late=False, early=False)
        if came:
            standing = min((standing_of_stay(s, self.bounds) for s in came), key=_BEST.index)
        counts = _count(self.kind, standing, many=1, inside=False) + Counts(inside=inside)
        is_represented = self.kind is DelegateKind.SUMMONED and bool(came) and self.own is None
        return counts + Counts(stand_ins=int(is_represented))


_BEST = (Standing.PRESENT, Standing.LATE, Standing.LEFT_EARLY)


def _shared_seats(
    session: Session, meeting_id: int, list_id: int | None, bounds: Bounds
) -> Iterable[Seat]:
    rows = _stand_ins_and_principals(session, meeting_id)
    seats = seats_of((row_id, row.stands_in_for_id) for row_id, row in rows.items())
    came = stays(session, list_id, bounds.zone, list(rows))
    others: defaultdict[int, list[Stay]] = defaultdict(list)
    for stand_in, seat in seats.items():
        if stand_in in came:
            others[seat].append(came[stand_in])
    for seat in dict.fromkeys(seats.values()):
        row = rows[seat]
        yield Seat(
            row.kind,
            row.absence,
            row.organization_name,
            came.get(seat),
            tuple(others[seat]),
            bounds,
        )


def _stand_ins_and_principals(session: Session, meeting_id: int) -> dict[int, Any]:
    query = select(
        Delegate.id,
        Delegate.stands_in_for_id,
        Delegate.kind,
        Delegate.absence,
        Delegate.organization_name,
    ).where(
        Delegate.meeting_id == meeting_id,
        or_(Delegate.stands_in_for_id.is_not(None), Delegate.id.in_(represented(meeting_id))),
    )
    return {row.id: row for row in session.execute(query)}
