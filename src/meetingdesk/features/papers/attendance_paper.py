"""Gathers what the attendance sheet prints: delegates in protocol order, stand-ins in their place."""

from __future__ import annotations

from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.presence import seats_of
from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import AttendanceSheetData, SheetDelegate
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.vietnamese.phones import show_phone


def gather_attendance_sheet(session: Session, meeting_id: int) -> AttendanceSheetData:
    """Everything the sheet of a meeting prints. Raises Refused where the meeting is gone.

    Where somebody stands in, the stand-in signs: the one represented is named in that line and has
    no line of their own unless they came all the same.
    """
    card = meeting_card(session, meeting_id)
    rows = delegate_rows(session, meeting_id)
    names = {row.id: row.full_name for row in rows}
    seats = seats_of((row.id, row.stands_in_for_id) for row in rows)
    came = {row.id for row in attendance_rows(session, meeting_id) if row.standing.has_come}
    unsigned = {seat for seat in seats.values() if seat not in came}
    ordered = in_order((r for r in rows if r.id not in unsigned), DelegateOrder.PROTOCOL)
    by_organization = in_order(rows, DelegateOrder.ORGANIZATION)
    return AttendanceSheetData(
        meeting_uid=card.uid,
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        delegates=tuple(_line(row, names.get(seats.get(row.id, 0), "")) for row in ordered),
        organizations=tuple(dict.fromkeys(row.organization_name for row in by_organization)),
        created=card.starts_at,
    )


def _line(row: DelegateRow, substitute_for: str) -> SheetDelegate:
    return SheetDelegate(
        name=row.full_name,
        position=row.position,
        organization=row.organization_name,
        phone=show_phone(row.phone),
        note=row.note,
        substitute_for=substitute_for,
        sort_key=row.sort_key.encode(),
    )
