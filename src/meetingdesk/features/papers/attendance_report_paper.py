"""Gathers what the attendance report prints: the counts, by organisation, and who stands how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_counts import (
    Counts,
    OrganizationCounts,
    live_board,
    organization_counts,
)
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.attendance.quorum import QuorumStand
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.minutes_paper import attendance_facts
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper, Substitution
from meetingdesk.features.planning.meetings import meeting_card


@dataclass(frozen=True, slots=True)
class NotThere:
    """Somebody summoned who neither came nor sent anybody; `standing` says what is known of it."""

    person: PersonOnPaper
    standing: Standing
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TimedPerson:
    """Somebody and a moment: of coming (late, unasked) or of leaving."""

    person: PersonOnPaper
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AttendanceReportData:
    """What the attendance report is made from; people in protocol order."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    counts: Counts = field(default_factory=Counts)
    quorum: QuorumStand | None = None
    organizations: tuple[OrganizationCounts, ...] = ()
    absent: tuple[NotThere, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    walk_ins: tuple[TimedPerson, ...] = ()
    late: tuple[TimedPerson, ...] = ()
    left_early: tuple[TimedPerson, ...] = ()
    created: datetime | None = None


def gather_attendance_report(session: Session, meeting_id: int) -> AttendanceReportData:
    """Everything the report of a meeting prints. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    board = live_board(session, meeting_id)
    rows = sorted(attendance_rows(session, meeting_id), key=_protocol)
    return AttendanceReportData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        counts=board.counts,
        quorum=board.quorum,
        organizations=tuple(organization_counts(session, meeting_id)),
        absent=tuple(_absent(rows)),
        substitutions=attendance_facts(session, meeting_id).substitutions,
        walk_ins=_timed(row for row in rows if _walked_in(row)),
        late=_timed(row for row in rows if row.standing is Standing.LATE),
        left_early=tuple(
            TimedPerson(_person(row), row.left_at)
            for row in rows
            if row.standing is Standing.LEFT_EARLY
        ),
        created=card.ends_at,
    )


def _walked_in(row: AttendanceRow) -> bool:
    return row.kind is DelegateKind.WALK_IN and row.standing.has_come and not row.is_stand_in


def _absent(rows: Iterable[AttendanceRow]) -> Iterable[NotThere]:
    for row in rows:
        if row.kind is DelegateKind.SUMMONED and row.is_absent and not row.is_stand_in:
            yield NotThere(_person(row), row.standing, row.absence_reason)


def _timed(rows: Iterable[AttendanceRow]) -> tuple[TimedPerson, ...]:
    return tuple(TimedPerson(_person(row), row.came_at) for row in rows)


def _person(row: AttendanceRow) -> PersonOnPaper:
    return PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)


def _protocol(row: AttendanceRow) -> tuple[int, int, str, int]:
    return (row.organization_order, row.position_rank, row.sort_key, row.number)
