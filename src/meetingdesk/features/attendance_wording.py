"""Attendance as the minutes word it: the sentence of numbers, who was absent, who stood in."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.attendance_counts import Counts, live_board, meeting_of
from meetingdesk.features.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.presence import Standing
from meetingdesk.features.quorum import QuorumStand
from meetingdesk.model.attendance import DelegateKind
from meetingdesk.vietnamese.wording import count

COMRADE = "đ/c"
_WHY = {
    Standing.EXCUSED: "có lý do",
    Standing.UNEXCUSED: "không lý do",
    Standing.EXPECTED: "chưa rõ lý do",
}


@dataclass(frozen=True, slots=True)
class Absentee:
    """Somebody summoned who neither came nor was represented, as a line and its parts."""

    text: str
    is_excused: bool
    reason: str


@dataclass(frozen=True, slots=True)
class AttendanceSummary:
    """What papers say of a meeting's attendance; lists in protocol order."""

    counts: Counts
    quorum: QuorumStand | None
    sentence: str
    absentees: tuple[Absentee, ...]
    stand_ins: tuple[str, ...]


def attendance_sentence(counts: Counts) -> str:
    """``Tổng số đại biểu được triệu tập: 92; có mặt: 85 (dự thay: 06); vắng: 07 (có lý do: 05)``.

    What is none is not said in brackets.
    """
    stand_ins = f" (dự thay: {count(counts.stand_ins)})" if counts.stand_ins else ""
    excused = f" (có lý do: {count(counts.excused)})" if counts.excused else ""
    return (
        f"Tổng số đại biểu được triệu tập: {count(counts.summoned)}; "
        f"có mặt: {count(counts.present)}{stand_ins}; vắng: {count(counts.absent)}{excused}"
    )


def attendance_summary(session: Session, meeting_id: int) -> AttendanceSummary:
    """The sentence and the lists for the minutes. Raises Refused where the meeting is gone."""
    meeting = meeting_of(session, meeting_id)
    form = meeting.address_form or COMRADE
    board = live_board(session, meeting_id)
    rows = sorted(
        attendance_rows(session, meeting_id),
        key=lambda row: (row.organization_order, row.position_rank, row.sort_key),
    )
    return AttendanceSummary(
        counts=board.counts,
        quorum=board.quorum,
        sentence=attendance_sentence(board.counts),
        absentees=tuple(
            _absentee(row, form)
            for row in rows
            if row.is_absent and row.kind is DelegateKind.SUMMONED and not row.is_stand_in
        ),
        stand_ins=tuple(
            _represented(row, form)
            for row in rows
            if row.standing is Standing.REPRESENTED and row.kind is DelegateKind.SUMMONED
        ),
    )


def _represented(row: AttendanceRow, form: str) -> str:
    others = ", ".join(f"{form} {name}" for name in row.stand_ins)
    return f"{others} dự thay {form} {row.full_name}"


def _absentee(row: AttendanceRow, form: str) -> Absentee:
    office = " ".join(part for part in (row.position, row.organization_name) if part)
    named = f"{row.honorific or form} {row.full_name}"
    is_excused = row.standing is Standing.EXCUSED
    reason = row.absence_reason if is_excused else ""
    why = f"có lý do: {reason}" if reason else _WHY[row.standing]
    text = f"{named}, {office} ({why})" if office else f"{named} ({why})"
    return Absentee(text, is_excused, reason)
