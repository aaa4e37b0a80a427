"""The board of a list kept up with the door: only whom a change concerns is counted anew."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import Board, Counts, Seat, meeting_of
from meetingdesk.features.attendance.list_counts import list_board
from meetingdesk.features.attendance.meeting_times import agenda_bounds, list_of
from meetingdesk.features.attendance.presence import Bounds, Stay, seats_of, stays
from meetingdesk.features.attendance.quorum import quorum_stand
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.model.events import Meeting

_BATCH = 500
_FACTS = attrgetter("kind", "absence", "organization_name")


class RunningCounts:
    """`list_board` of one list, call by call, with what was counted before kept in memory.

    One reading at a time. After a change of anything but passages it must `forget`. A list beside
    the event's own is counted whole each time.
    """

    def __init__(self, list_id: int) -> None:
        self._list_id = list_id
        self._is_counted = False
        self._quorum_share = ""
        self._total = Counts()
        self._bounds: Bounds
        self._facts: dict[int, Any] = {}
        self._seat_of: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._stays: dict[int, Stay] = {}
        self._counts: dict[int, Counts] = {}

    def forget(self) -> None:
        """Count everything anew the next time."""
        self._is_counted = False

    def read(self, session: Session, passages: Iterable[int]) -> Board:
        """The board of now, where `passages` were added since the last reading.

        Raises Refused where the list is gone.
        """
        if not self._is_counted:
            row = list_of(session, self._list_id)
            if not row.is_main:
                return list_board(session, self._list_id)
            self._count_all(session, meeting_of(session, row.meeting_id))
        else:
            self._follow(session, list(passages))
        counts = self._total
        present, summoned = counts.for_quorum, counts.summoned
        return Board(counts, quorum_stand(self._quorum_share, present=present, summoned=summoned))

    def _count_all(self, session: Session, meeting: Meeting) -> None:
        self._quorum_share = meeting.quorum_share
        self._bounds = agenda_bounds(session, meeting)
        query = select(
            Delegate.id,
            Delegate.stands_in_for_id,
            Delegate.kind,
            Delegate.absence,
            Delegate.organization_name,
        ).where(Delegate.meeting_id == meeting.id)
        self._facts = {row.id: row for row in session.execute(query)}
        stand_ins = seats_of((row.id, row.stands_in_for_id) for row in self._facts.values())
        self._seat_of = {row_id: stand_ins.get(row_id, row_id) for row_id in self._facts}
        self._members = {}
        for row_id, seat in self._seat_of.items():
            self._members.setdefault(seat, []).append(row_id)
        self._stays = stays(session, self._list_id, self._bounds.zone)
        self._counts = {seat: self._count_of(seat) for seat in self._members}
        self._total = _sum(self._counts.values())
        self._is_counted = True

    def _follow(self, session: Session, passages: list[int]) -> None:
        concerned: set[int] = set()
        for start in range(0, len(passages), _BATCH):
            query = select(CheckIn.delegate_id).where(
                CheckIn.id.in_(passages[start : start + _BATCH]), CheckIn.list_id == self._list_id
            )
            concerned.update(row_id for row_id in session.scalars(query) if row_id is not None)
        # Somebody new to the list is told of as a change of the list, which is counted anew then.
        concerned &= self._seat_of.keys()
        ids = sorted(concerned)
        for start in range(0, len(ids), _BATCH):
            batch = ids[start : start + _BATCH]
            found = stays(session, self._list_id, self._bounds.zone, batch)
            for row_id in batch:
                self._stays.pop(row_id, None)
            self._stays.update(found)
        for seat in {self._seat_of[row_id] for row_id in concerned}:
            before, after = self._counts[seat], self._count_of(seat)
            self._counts[seat] = after
            self._total = self._total + after - before

    def _count_of(self, seat: int) -> Counts:
        kind, absence, organization = _FACTS(self._facts[seat])
        own = self._stays.get(seat)
        members = self._members[seat]
        others: tuple[Stay, ...] = ()
        if len(members) > 1:
            others = tuple(
                self._stays[one] for one in members if one != seat and one in self._stays
            )
        return Seat(kind, absence, organization, own, others, self._bounds).counts()


def _sum(counts: Iterable[Counts]) -> Counts:
    """The sum over thousands of seats, most of which are counted alike."""
    many: dict[Counts, int] = {}
    for one in counts:
        many[one] = many.get(one, 0) + 1
    total = Counts()
    for one, times in many.items():
        total = total + one.times(times)
    return total
