"""Who was absent, at which meetings and why, by organisation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.reports.report_organizations import ReportOrganizations
from meetingdesk.features.reports.report_scope import ReportScope, held_meetings, in_scope
from meetingdesk.features.reports.report_turnout import (
    came_in,
    read_turnout,
    represented_in,
    shared_seats,
)
from meetingdesk.model.attendance import Absence, Delegate, DelegateKind
from meetingdesk.model.events import Meeting


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """A seat at a meeting that stayed empty, with the name and position of that day.

    `organization` is what it counts for in the report; `organization_place` sorts it.
    """

    delegate_id: int
    meeting_id: int
    meeting_title: str
    starts_at: datetime
    person_id: int | None
    honorific: str
    full_name: str
    position: str
    organization: str
    organization_place: tuple[int, str]
    sort_key: str
    is_excused: bool
    reason: str


_COLUMNS = (
    Delegate.id,
    Delegate.stands_in_for_id,
    Delegate.meeting_id,
    Delegate.person_id,
    Delegate.organization_id,
    Delegate.organization_name,
    Delegate.honorific,
    Delegate.full_name,
    Delegate.position,
    Delegate.kind,
    Delegate.absence,
    Delegate.absence_reason,
    Delegate.sort_key,
)


def absence_rows(session: Session, scope: ReportScope) -> list[AbsenceRow]:
    """Empty seats at meetings with attendance taken: by organisation, person, the latest first."""
    meetings = held_meetings(session, scope)
    taken = read_turnout(session, scope).taken
    organizations = ReportOrganizations.read(session, merged=scope.merged)
    rows = [
        _row(delegate, meetings[delegate.meeting_id], organizations)
        for delegate in (*_plain(session, scope), *_shared(session, scope))
        if delegate.meeting_id in taken
    ]
    rows.sort(key=lambda row: row.starts_at, reverse=True)
    rows.sort(key=lambda row: (row.organization_place, row.sort_key))
    return rows


def _row(delegate: Any, meeting: Any, organizations: ReportOrganizations) -> AbsenceRow:
    key = organizations.key(delegate.organization_id, delegate.organization_name)
    return AbsenceRow(
        delegate_id=delegate.id,
        meeting_id=meeting.id,
        meeting_title=meeting.title,
        starts_at=meeting.starts_at,
        person_id=delegate.person_id,
        honorific=delegate.honorific,
        full_name=delegate.full_name,
        position=delegate.position,
        organization=organizations.name(key),
        organization_place=organizations.place(key),
        sort_key=delegate.sort_key,
        is_excused=delegate.absence is Absence.EXCUSED,
        reason=delegate.absence_reason,
    )


def _plain(session: Session, scope: ReportScope) -> list[Any]:
    query = (
        select(*_COLUMNS)
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .where(
            *in_scope(scope),
            Delegate.kind == DelegateKind.SUMMONED,
            Delegate.stands_in_for_id.is_(None),
            Delegate.id.not_in(select(came_in(scope).c.delegate_id)),
            Delegate.id.not_in(represented_in(scope)),
        )
    )
    return list(session.execute(query))


def _shared(session: Session, scope: ReportScope) -> list[Any]:
    """Seats with a stand-in announced who did not come either."""
    came = came_in(scope)
    query = (
        select(*_COLUMNS, came.c.delegate_id.is_not(None).label("came"))
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .outerjoin(came, came.c.delegate_id == Delegate.id)
        .where(
            *in_scope(scope),
            Delegate.stands_in_for_id.is_not(None) | Delegate.id.in_(represented_in(scope)),
        )
    )
    return [
        seat
        for seat, stand_in_came in shared_seats(session.execute(query))
        if seat.kind is DelegateKind.SUMMONED and not seat.came and not stand_in_came
    ]
