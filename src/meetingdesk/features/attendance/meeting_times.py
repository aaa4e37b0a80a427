"""When a meeting really begins and ends for those who come: by its agenda, where it has one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.attendance.presence import TOLERANCE, Bounds, meeting_bounds
from meetingdesk.features.planning.agenda import AgendaKind, AgendaRow, read_agenda
from meetingdesk.model.events import Meeting

# Who comes during these is not late: nothing has begun.
_BEFORE_IT_BEGINS = (AgendaKind.RECEPTION, AgendaKind.PERFORMANCE)


def agenda_bounds(session: Session, meeting: Meeting) -> Bounds:
    """The moments that decide who is late and who left early.

    A meeting begins with the first part of its agenda after the reception of delegates; one that
    really began later lets people come later, and one that was really over sooner lets them go.
    """
    bounds = meeting_bounds(meeting)
    rows = read_agenda(session, meeting.id).rows
    begins = next((row for row in rows if row.kind not in _BEFORE_IT_BEGINS), None)
    if begins is None:
        return bounds
    start = max(meeting.starts_at, begins.begins_at, begins.started_at or begins.begins_at)
    end = min(meeting.ends_at, _end_of(rows[-1]) or meeting.ends_at)
    early_before = max(end - TOLERANCE, start)
    return replace(bounds, late_after=start + TOLERANCE, early_before=early_before)


def _end_of(last: AgendaRow) -> datetime | None:
    if last.ended_at is not None:
        return last.ended_at
    return last.ends_at if last.minutes else None
