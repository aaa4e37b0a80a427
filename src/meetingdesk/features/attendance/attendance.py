"""The door: scans and passages, each an appended row; a retry counts once, an undo is a row too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.belonging import belongs
from meetingdesk.features.attendance.meeting_times import list_of
from meetingdesk.features.attendance.passages import Passage, passage_of
from meetingdesk.features.attendance.presence import Stay, find_main_list, in_force, stays
from meetingdesk.features.attendance.scan_reading import Found, read_scan
from meetingdesk.features.delegates.delegate_search import DelegateMatch
from meetingdesk.messages import Message, message
from meetingdesk.model.attendance import (
    Absence,
    AttendanceList,
    CheckIn,
    Delegate,
    DelegateKind,
    Direction,
    ScanOutcome,
)
from meetingdesk.model.base import now
from meetingdesk.model.events import Meeting
from meetingdesk.store.unit_of_work import UnitOfWork

__all__ = [
    "Absence",
    "DelegateKind",
    "Direction",
    "Passage",
    "ScanOutcome",
    "Several",
    "check_in",
    "check_out",
    "main_list",
    "scan",
    "take_back",
]


@dataclass(frozen=True, slots=True)
class Several:
    """A name that more than one delegate answers to: nothing was written, somebody must choose."""

    typed: str
    matches: tuple[DelegateMatch, ...]


def main_list(work: UnitOfWork, meeting_id: int) -> int:
    """The list of presence at the meeting itself, made now if there is none; returns its id.

    Raises Refused where the meeting is gone.
    """
    found = find_main_list(work.session, meeting_id)
    if found is not None:
        return found
    if work.session.get(Meeting, meeting_id) is None:
        raise Refused(message("errors", "Sự kiện này không còn. Hãy mở lại danh sách sự kiện."))
    made = AttendanceList(meeting_id=meeting_id, name="Điểm danh", is_main=True)
    work.session.add(made)
    work.session.flush()
    work.describe(message("journal", "Lập danh sách điểm danh"))
    return made.id


def scan(
    work: UnitOfWork,
    list_id: int,
    typed: str,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
    direction: Direction = Direction.IN,
) -> Passage | Several:
    """Let in (or out) whom `typed` names: a code, a part of one, a number in the list, or a name.

    Each try is a row, failed ones too; only a name with several answers leaves none. The same
    `nonce` again gives the same answer and no second row. Raises Refused for an empty text or a
    list that is gone.
    """
    # Desks don't wait for each other, only for who writes the same try or the same delegate.
    work.share(f"try {nonce}")
    retried = _written(work.session, nonce)
    if retried is not None:
        return passage_of(work.session, retried, is_retry=True)
    list_row = list_of(work.session, list_id)
    found = read_scan(work.session, list_row.meeting_id, typed)
    if len(found.matches) > 1:
        return Several(found.typed, found.matches)
    row = CheckIn(
        list_id=list_id,
        at=at or now(),
        desk=desk,
        nonce=nonce,
        typed=found.typed,
        direction=direction,
    )
    if found.delegate_id is None:
        return _refuse(work, row, found)
    row.method = found.method
    return _pass(work, row, list_row, found.delegate_id, is_garbled=found.is_garbled)


def check_in(
    work: UnitOfWork,
    list_id: int,
    delegate_id: int,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
    method: str = "list",
    typed: str = "",
    direction: Direction = Direction.IN,
) -> Passage:
    """Let a delegate in (or out) who was chosen from a list; the same `nonce` again counts once.

    One who was taken off the list meanwhile is answered so, and the try is kept under `typed`.
    Raises Refused where the delegate belongs to another meeting, or the list is gone.
    """
    # Desks don't wait for each other, only for who writes the same try or the same delegate.
    work.share(f"try {nonce}")
    retried = _written(work.session, nonce)
    if retried is not None:
        return passage_of(work.session, retried, is_retry=True)
    list_row = list_of(work.session, list_id)
    row = CheckIn(
        list_id=list_id,
        at=at or now(),
        desk=desk,
        nonce=nonce,
        method=method,
        typed=typed,
        direction=direction,
    )
    if work.session.get(Delegate, delegate_id) is None:
        return _refuse(work, row, Found(typed, ScanOutcome.CANCELLED))
    _delegate_here(work.session, list_id, delegate_id)
    return _pass(work, row, list_row, delegate_id)


def check_out(
    work: UnitOfWork,
    list_id: int,
    delegate_id: int,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
) -> Passage:
    """Note that a delegate left. Raises Refused where the delegate is not inside."""
    retried = _written(work.session, nonce)
    if retried is not None:
        return passage_of(work.session, retried, is_retry=True)
    delegate = _delegate_here(work.session, list_id, delegate_id)
    stay = _stay(work.session, list_id, delegate_id)
    if stay is None or not stay.is_inside:
        raise Refused(
            message("errors", "{name} không ở trong hội trường nên không thể ghi ra về.").given(
                name=delegate.full_name
            )
        )
    row = CheckIn(
        list_id=list_id,
        delegate_id=delegate_id,
        direction=Direction.OUT,
        at=at or now(),
        desk=desk,
        nonce=nonce,
        method="list",
    )
    _append(work, row)
    work.describe(message("journal", "Ghi ra về: {name}").given(name=delegate.full_name))
    return passage_of(work.session, row)


def take_back(
    work: UnitOfWork,
    check_in_id: int,
    *,
    nonce: str,
    desk: str = "",
    at: datetime | None = None,
) -> Passage:
    """Take one passage back by a further row; the passage itself stays to be seen.

    Taking back twice counts once. Raises Refused where there is nothing to take back.
    """
    session = work.session
    retried = _written(session, nonce)
    if retried is not None:
        return passage_of(session, retried, is_retry=True)
    taken = session.get(CheckIn, check_in_id)
    if taken is None or not _counts(session, taken):
        raise Refused(message("errors", "Lượt này đã được hủy trước đó hoặc không còn."))
    row = CheckIn(
        list_id=taken.list_id,
        delegate_id=taken.delegate_id,
        direction=Direction.UNDO,
        at=at or now(),
        desk=desk,
        nonce=nonce,
        undoes_id=taken.id,
    )
    _append(work, row)
    delegate = session.get_one(Delegate, taken.delegate_id)
    act = (
        message("journal", "Hủy ghi ra về: {name}")
        if taken.direction is Direction.OUT
        else message("journal", "Hủy điểm danh: {name}")
    )
    work.describe(act.given(name=delegate.full_name))
    return passage_of(session, row)


def _pass(
    work: UnitOfWork,
    row: CheckIn,
    list_row: AttendanceList,
    delegate_id: int,
    *,
    is_garbled: bool = False,
) -> Passage:
    work.hold(f"delegate {delegate_id}")
    delegate = work.session.get_one(Delegate, delegate_id)
    row.delegate_id = delegate_id
    if row.direction is Direction.OUT:
        act = _judge_exit(work.session, row)
    else:
        act = _judge_entry(work.session, row, list_row, delegate)
    _append(work, row)
    work.describe(act.given(name=delegate.full_name))
    return passage_of(work.session, row, is_garbled=is_garbled)


def _judge_entry(
    session: Session, row: CheckIn, list_row: AttendanceList, delegate: Delegate
) -> Message:
    """Set the outcome of coming in, and word the act."""
    stay = _stay(session, list_row.id, delegate.id)
    if stay is not None and (stay.is_inside or not list_row.kind.is_room):
        row.outcome = ScanOutcome.ALREADY_IN
        return message("journal", "Quét lại: {name} đã điểm danh")
    if not belongs(session, list_row, delegate.id):
        row.outcome = ScanOutcome.WRONG_LIST
        return message("journal", "Quét không được: {name} không thuộc danh sách")
    needs_attention = _needs_attention(session, list_row, delegate)
    row.outcome = ScanOutcome.ATTENTION if needs_attention else ScanOutcome.WELCOME
    return message("journal", "Điểm danh: {name}")


def _judge_exit(session: Session, row: CheckIn) -> Message:
    """Set the outcome of going out, and word the act; who is not inside can't go out."""
    stay = _stay(session, row.list_id, row.delegate_id or 0)
    if stay is None or not stay.is_inside:
        row.outcome = ScanOutcome.ALREADY_IN
        return message("journal", "Quét ra: {name} không ở trong phòng")
    row.outcome = ScanOutcome.WELCOME
    return message("journal", "Ghi ra về: {name}")


def _refuse(work: UnitOfWork, row: CheckIn, found: Found) -> Passage:
    row.outcome = found.outcome
    _append(work, row)
    act = message("journal", "Quét không được: {outcome} ({typed})")
    work.describe(act.given(outcome=found.outcome.label, typed=found.typed))
    return passage_of(
        work.session,
        row,
        other_meeting=found.other_meeting,
        is_garbled=found.is_garbled,
        advice=found.advice,
    )


def _append(work: UnitOfWork, row: CheckIn) -> None:
    work.session.add(row)
    work.session.flush()


def _written(session: Session, nonce: str) -> CheckIn | None:
    return session.scalar(select(CheckIn).where(CheckIn.nonce == nonce))


def _delegate_here(session: Session, list_id: int, delegate_id: int) -> Delegate:
    delegate = session.get(Delegate, delegate_id)
    if delegate is None or delegate.meeting_id != list_of(session, list_id).meeting_id:
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    return delegate


def _stay(session: Session, list_id: int, delegate_id: int) -> Stay | None:
    return stays(session, list_id, ZoneInfo("UTC"), [delegate_id]).get(delegate_id)


def _counts(session: Session, row: CheckIn) -> bool:
    query = select(CheckIn.id).where(*in_force(row.list_id), CheckIn.id == row.id)
    return session.scalar(query) is not None


def _needs_attention(session: Session, list_row: AttendanceList, delegate: Delegate) -> bool:
    """The door has something to say to this delegate, or must ask them something."""
    if delegate.door_note:
        return True
    if list_row.is_main and delegate.absence is not Absence.UNKNOWN:
        return True
    query = select(Delegate.id).where(Delegate.stands_in_for_id == delegate.id)
    stand_ins = list(session.scalars(query))
    return bool(stand_ins and stays(session, list_row.id, ZoneInfo("UTC"), stand_ins))
