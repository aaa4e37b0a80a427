"""Marking after the fact, from the signed paper sheet: many present, absent, or neither at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.attendance import main_list
from meetingdesk.features.attendance.attendance_counts import meeting_of
from meetingdesk.features.attendance.belonging import belonging
from meetingdesk.features.attendance.meeting_times import list_of
from meetingdesk.features.attendance.presence import find_main_list, in_force, meeting_bounds, stays
from meetingdesk.messages import Message, message
from meetingdesk.model.attendance import Absence, CheckIn, Delegate, Direction, ScanOutcome
from meetingdesk.model.base import now
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import clean

_BATCH = 500


def mark_present(
    work: UnitOfWork,
    meeting_id: int,
    delegate_ids: Sequence[int],
    *,
    at: datetime | None = None,
    desk: str = "",
    list_id: int | None = None,
) -> int:
    """Note that these delegates were there; returns how many were not noted before.

    The paper tells no time, so without `at` they came at the beginning. Who came already stays as
    they are, and who does not belong on the list is left out; without `list_id` it is that of the
    meeting itself. Raises Refused where the meeting or the list is gone.
    """
    meeting = meeting_of(work.session, meeting_id)
    list_id = list_id or main_list(work, meeting_id)
    conditions = belonging(list_of(work.session, list_id))
    wanted = _here(work.session, meeting_id, delegate_ids, *conditions)
    came = stays(work.session, list_id, meeting_bounds(meeting).zone)
    missing = [delegate_id for delegate_id in wanted if delegate_id not in came]
    common = {
        "list_id": list_id,
        "direction": Direction.IN,
        "outcome": ScanOutcome.WELCOME,
        "at": at or meeting.starts_at,
        "desk": desk,
        "method": "paper",
    }
    work.insert_many(CheckIn, [{**common, "delegate_id": one} for one in missing])
    one = message("journal", "Ghi có mặt: {name}")
    _describe(work, missing, one, message("journal", "Ghi có mặt {count} đại biểu"))
    return len(missing)


def mark_absent(
    work: UnitOfWork,
    meeting_id: int,
    delegate_ids: Sequence[int],
    absence: Absence,
    reason: str = "",
) -> None:
    """Note that these delegates are absent, with or without a reason; passages are taken back.

    Raises Refused where the meeting is gone.
    """
    meeting_of(work.session, meeting_id)
    wanted = _here(work.session, meeting_id, delegate_ids)
    list_id = find_main_list(work.session, meeting_id)
    if list_id is not None:
        _take_back_passages(work, list_id, wanted)
    known = clean(reason) if absence is Absence.EXCUSED else ""
    values = {"absence": absence, "absence_reason": known}
    work.update_many(Delegate, [(delegate_id, values) for delegate_id in wanted])
    if absence is Absence.UNKNOWN:
        one = message("journal", "Bỏ đánh dấu điểm danh: {name}")
        many = message("journal", "Bỏ đánh dấu điểm danh {count} đại biểu")
    else:
        one = message("journal", "Ghi “{absence}”: {name}").given(absence=absence.label)
        many = message("journal", "Ghi “{absence}”: {count} đại biểu").given(absence=absence.label)
    _describe(work, wanted, one, many)


def mark_left(
    work: UnitOfWork,
    meeting_id: int,
    delegate_ids: Sequence[int],
    *,
    at: datetime | None = None,
    desk: str = "",
    list_id: int | None = None,
) -> int:
    """Note that these delegates left; returns how many of them were inside.

    Without `list_id` they left the meeting itself. Raises Refused where the meeting is gone.
    """
    meeting = meeting_of(work.session, meeting_id)
    list_id = list_id or main_list(work, meeting_id)
    came = stays(work.session, list_id, meeting_bounds(meeting).zone)
    wanted = _here(work.session, meeting_id, delegate_ids)
    inside = [one for one in wanted if one in came and came[one].is_inside]
    common = {
        "list_id": list_id,
        "direction": Direction.OUT,
        "outcome": ScanOutcome.WELCOME,
        "at": at or now(),
        "desk": desk,
        "method": "list",
    }
    work.insert_many(CheckIn, [{**common, "delegate_id": one} for one in inside])
    one = message("journal", "Ghi ra về: {name}")
    _describe(work, inside, one, message("journal", "Ghi ra về {count} đại biểu"))
    return len(inside)


def clear_marks(
    work: UnitOfWork,
    meeting_id: int,
    delegate_ids: Sequence[int],
    *,
    list_id: int | None = None,
) -> None:
    """Take back what is noted of these delegates: they are expected again.

    With `list_id` only their passages on that list are taken back.
    """
    if list_id is None:
        mark_absent(work, meeting_id, delegate_ids, Absence.UNKNOWN)
        return
    wanted = _here(work.session, meeting_id, delegate_ids)
    _take_back_passages(work, list_id, wanted)
    one = message("journal", "Bỏ đánh dấu điểm danh: {name}")
    _describe(work, wanted, one, message("journal", "Bỏ đánh dấu điểm danh {count} đại biểu"))


def _here(
    session: Session,
    meeting_id: int,
    delegate_ids: Sequence[int],
    *conditions: ColumnElement[bool],
) -> list[int]:
    """Those of `delegate_ids` who are on the meeting's list, each once and in their order."""
    query = select(Delegate.id).where(Delegate.meeting_id == meeting_id, *conditions)
    listed = set(session.scalars(query))
    return [one for one in dict.fromkeys(delegate_ids) if one in listed]


def _take_back_passages(work: UnitOfWork, list_id: int, delegate_ids: Sequence[int]) -> None:
    rows: list[dict[str, Any]] = []
    common = {"list_id": list_id, "direction": Direction.UNDO, "at": now(), "method": "paper"}
    for start in range(0, len(delegate_ids), _BATCH):
        query = select(CheckIn.id, CheckIn.delegate_id).where(
            *in_force(list_id), CheckIn.delegate_id.in_(delegate_ids[start : start + _BATCH])
        )
        rows += [
            {**common, "delegate_id": delegate_id, "undoes_id": row_id}
            for row_id, delegate_id in work.session.execute(query.order_by(CheckIn.id))
        ]
    work.insert_many(CheckIn, rows)


def _describe(work: UnitOfWork, ids: Sequence[int], one: Message, many: Message) -> None:
    if len(ids) == 1:
        work.describe(one.given(name=work.session.get_one(Delegate, ids[0]).full_name))
    elif ids:
        work.describe(many.given(count=len(ids)))
