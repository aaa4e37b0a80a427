"""Who was in the room at a moment of the meeting, computed from the rows of passages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.presence import find_main_list, in_force, seats_of
from meetingdesk.model.attendance import CheckIn, Delegate, DelegateKind, Direction


@dataclass(frozen=True, slots=True)
class PresentThen:
    """Seats of those summoned, and how many of them had somebody in the room."""

    present: int
    summoned: int


def present_at(
    session: Session, meeting_id: int, moments: Sequence[datetime]
) -> dict[datetime, PresentThen]:
    """How many seats were filled at each moment: the delegate or a stand-in was inside.

    A moment before anybody came has nobody present. Corrections of passages change the answer.
    """
    rows = session.execute(
        select(Delegate.id, Delegate.kind, Delegate.stands_in_for_id).where(
            Delegate.meeting_id == meeting_id
        )
    ).all()
    seats = seats_of((row.id, row.stands_in_for_id) for row in rows)
    summoned = {row.id for row in rows if row.kind is DelegateKind.SUMMONED and row.id not in seats}
    passages = _passages(session, meeting_id)
    return {
        moment: PresentThen(_filled(passages, seats, summoned, moment), len(summoned))
        for moment in moments
    }


_Passage = tuple[int, datetime, bool]


def _passages(session: Session, meeting_id: int) -> list[_Passage]:
    list_id = find_main_list(session, meeting_id)
    if list_id is None:
        return []
    rows = session.execute(
        select(CheckIn.delegate_id, CheckIn.at, CheckIn.direction)
        .where(*in_force(list_id))
        .order_by(CheckIn.at, CheckIn.id)
    )
    return [(row.delegate_id or 0, row.at, row.direction is Direction.IN) for row in rows]


def _filled(
    passages: Sequence[_Passage], seats: dict[int, int], summoned: set[int], moment: datetime
) -> int:
    inside: set[int] = set()
    for delegate_id, at, is_in in passages:
        if at > moment:
            break
        (inside.add if is_in else inside.discard)(delegate_id)
    return len({seats.get(one, one) for one in inside} & summoned)
