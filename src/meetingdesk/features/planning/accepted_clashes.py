"""Clashes that somebody looked at and let stand, each with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.events import AcceptedClash, Meeting
from meetingdesk.store.unit_of_work import UnitOfWork

_BATCH = 500


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a clash of a meeting may stand."""

    id: int
    key: str
    reason: str


def accepted_keys(session: Session, meeting_ids: Sequence[int]) -> set[tuple[int, str]]:
    """Meeting and key of each clash that was accepted."""
    found: set[tuple[int, str]] = set()
    for start in range(0, len(meeting_ids), _BATCH):
        rows = session.execute(
            select(AcceptedClash.meeting_id, AcceptedClash.key).where(
                AcceptedClash.meeting_id.in_(meeting_ids[start : start + _BATCH])
            )
        )
        found |= {(row[0], row[1]) for row in rows}
    return found


def acceptances(session: Session, meeting_id: int) -> dict[str, Acceptance]:
    """What was accepted of a meeting's clashes, by key."""
    rows = session.execute(
        select(AcceptedClash.id, AcceptedClash.key, AcceptedClash.reason).where(
            AcceptedClash.meeting_id == meeting_id
        )
    )
    return {row[1]: Acceptance(*row) for row in rows}


def accept_clash(work: UnitOfWork, meeting_id: int, key: str, reason: str) -> None:
    """Let a clash stand, for both meetings where it is between two.

    Raises Refused without a reason, or where the meeting is gone.
    """
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    why = one_line(reason, message("labels", "Lý do"))
    if not why:
        raise Refused(message("errors", "Hãy ghi lý do chấp nhận."))
    for one, its_key in _both_sides(meeting_id, key):
        if (one, its_key) not in accepted_keys(work.session, [one]):
            work.session.add(AcceptedClash(meeting_id=one, key=its_key, reason=why))
    work.describe(
        message("journal", "Chấp nhận trùng lịch của {title}: {reason}").given(
            title=meeting.title, reason=why
        )
    )


def withdraw_acceptance(work: UnitOfWork, meeting_id: int, key: str) -> None:
    """Point a clash out again."""
    ids = [
        found
        for one, its_key in _both_sides(meeting_id, key)
        for found in work.session.scalars(
            select(AcceptedClash.id).where(
                AcceptedClash.meeting_id == one, AcceptedClash.key == its_key
            )
        )
    ]
    work.describe(message("journal", "Nhắc lại trùng lịch đã chấp nhận"))
    work.delete(AcceptedClash, ids)


def _both_sides(meeting_id: int, key: str) -> list[tuple[int, str]]:
    """The clash as this meeting sees it, and as the other one does: ``person:7:an`` of 3 is also
    ``person:3:an`` of 7.
    """
    kind, _, rest = key.partition(":")
    other, colon, detail = rest.partition(":")
    sides = [(meeting_id, key)]
    if kind in ("venue", "person", "unit", "way") and other.isdecimal():
        sides.append((int(other), f"{kind}:{meeting_id}{colon}{detail}"))
    return sides
