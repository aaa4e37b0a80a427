"""When a meeting or a list really begins and ends for those who come: who is late, who left early."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.presence import TOLERANCE, Bounds, meeting_bounds
from meetingdesk.features.planning.agenda import AgendaKind, AgendaRow, read_agenda
from meetingdesk.messages import message
from meetingdesk.model.attendance import AttendanceList
from meetingdesk.model.events import Meeting

_ALWAYS = datetime(1970, 1, 1, tzinfo=UTC)
_NEVER = datetime(9999, 1, 1, tzinfo=UTC)
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


def list_of(session: Session, list_id: int) -> AttendanceList:
    """The list. Raises Refused where it is gone."""
    found = session.get(AttendanceList, list_id)
    if found is None:
        raise Refused(message("errors", "Danh sách điểm danh này không còn. Hãy mở lại sự kiện."))
    return found


def list_bounds(session: Session, row: AttendanceList) -> Bounds:
    """Late and early on a list: by its own times, on that of the meeting by the agenda.

    Without times nobody is late or early.
    """
    meeting = session.get_one(Meeting, row.meeting_id)
    if row.is_main:
        return agenda_bounds(session, meeting)
    zone = ZoneInfo(meeting.time_zone)
    late_after = row.starts_at + TOLERANCE if row.starts_at else _NEVER
    early_before = row.ends_at - TOLERANCE if row.ends_at else _ALWAYS
    if row.starts_at and row.ends_at:
        early_before = max(early_before, row.starts_at)
    return Bounds(late_after, early_before, zone)


def _end_of(last: AgendaRow) -> datetime | None:
    if last.ended_at is not None:
        return last.ended_at
    return last.ends_at if last.minutes else None
