"""What a person or an organisation was invited to, and whether they came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session, aliased

from meetingdesk.features.attendance.presence import ADMITTING
from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    Absence,
    AttendanceList,
    CheckIn,
    Delegate,
    Direction,
)
from meetingdesk.model.base import Choice
from meetingdesk.model.events import Meeting, MeetingState


class Part(Choice):
    """What became of somebody's place at a meeting."""

    ATTENDED = "attended", message("labels", "Có mặt")
    STOOD_IN = "stood_in", message("labels", "Đi dự thay")
    REPRESENTED = "represented", message("labels", "Cử người dự thay")
    EXCUSED = "excused", message("labels", "Vắng có lý do")
    ABSENT = "absent", message("labels", "Vắng")
    INVITED = "invited", message("labels", "Được mời")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One meeting in a person's history, in its local time, with the position of that day."""

    delegate_id: int
    meeting_id: int
    title: str
    starts_at: datetime
    position: str
    organization_name: str
    part: Part
    reason: str


@dataclass(frozen=True, slots=True)
class YearRow:
    """How often an organisation's people were invited and came in one year."""

    year: int
    invited: int
    attended: int
    represented: int
    absent: int


def person_history(session: Session, person_id: int) -> list[HistoryRow]:
    """The meetings a person was on the list of, the latest first."""
    return _history(session, Delegate.person_id == person_id)


def organization_history(session: Session, organization_id: int) -> list[HistoryRow]:
    """The places of an organisation's people at meetings, the latest meeting first."""
    return _history(session, Delegate.organization_id == organization_id)


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place of an organisation at a meeting and who had it."""

    history: HistoryRow
    full_name: str


def organization_places(session: Session, organization_id: int) -> list[PlaceRow]:
    """As `organization_history`, with the name on each place."""
    query = select(Delegate.id, Delegate.full_name).where(
        Delegate.organization_id == organization_id
    )
    names = {row[0]: row[1] for row in session.execute(query)}
    return [
        PlaceRow(row, names[row.delegate_id])
        for row in organization_history(session, organization_id)
    ]


def by_year(rows: Sequence[HistoryRow]) -> list[YearRow]:
    """The history counted by year, the latest first; what has not been held yet is left out."""
    years: dict[int, Counter[Part]] = {}
    for row in rows:
        if row.part not in (Part.INVITED, Part.STOOD_IN):
            years.setdefault(row.starts_at.year, Counter())[row.part] += 1
    return [
        YearRow(
            year,
            invited=sum(found.values()),
            attended=found[Part.ATTENDED],
            represented=found[Part.REPRESENTED],
            absent=found[Part.ABSENT] + found[Part.EXCUSED],
        )
        for year, found in sorted(years.items(), reverse=True)
    ]


def _history(session: Session, whose: ColumnElement[bool]) -> list[HistoryRow]:
    stand_in = aliased(Delegate)
    query = (
        select(
            Delegate.id,
            Delegate.meeting_id,
            Meeting.title,
            Meeting.starts_at,
            Meeting.time_zone,
            Meeting.state,
            Delegate.position,
            Delegate.organization_name,
            Delegate.stands_in_for_id,
            Delegate.absence,
            Delegate.absence_reason,
            _came(Delegate.id),
            exists().where(stand_in.stands_in_for_id == Delegate.id),
        )
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .where(whose)
        .order_by(Meeting.starts_at.desc(), Delegate.number)
    )
    return [
        HistoryRow(
            row[0],
            row[1],
            row[2],
            row[3].astimezone(ZoneInfo(row[4])),
            row[6],
            row[7],
            _part(row[5], row[8], row[9], came=row[11], represented=row[12]),
            row[10],
        )
        for row in session.execute(query)
    ]


def _part(
    state: MeetingState,
    stands_in_for: int | None,
    absence: Absence,
    *,
    came: bool,
    represented: bool,
) -> Part:
    if came:
        return Part.ATTENDED if stands_in_for is None else Part.STOOD_IN
    if represented:
        return Part.REPRESENTED
    if absence is Absence.EXCUSED:
        return Part.EXCUSED
    is_over = state in (MeetingState.HELD, MeetingState.CLOSED)
    if absence is Absence.UNEXCUSED or is_over:
        return Part.ABSENT
    return Part.INVITED


def _came(delegate_id: object) -> ColumnElement[bool]:
    """Whether an entry that nobody took back is in the meeting's main list."""
    undoing = aliased(CheckIn)
    taken_back = exists().where(undoing.undoes_id == CheckIn.id)
    return (
        exists()
        .where(
            CheckIn.delegate_id == delegate_id,
            CheckIn.direction == Direction.IN,
            CheckIn.outcome.in_(ADMITTING),
            AttendanceList.id == CheckIn.list_id,
            AttendanceList.is_main,
            ~taken_back,
        )
        .correlate(Delegate)
    )
