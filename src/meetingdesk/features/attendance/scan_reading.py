"""Whom a scanned or typed text means: by code, by number, by the beginning of a code, by name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.typed_codes import (
    MOST_TORN_FROM,
    Typed,
    garbled_matches,
    halves_of_double,
    read_typed,
    torn_matches,
)
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.messages import Message, message
from meetingdesk.model.attendance import CODE_LENGTH, Delegate, ScanOutcome
from meetingdesk.model.events import Meeting
from meetingdesk.store.journal import delegate_was_removed
from meetingdesk.vietnamese.wording import short_date

# A stuck key or a scanner gone wild fills the field; nothing that means somebody is as long.
_READ_AT_MOST = 200
_OFFERED_AT_MOST = 8
_SHEET = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}(/\d+)*", re.IGNORECASE)
_TWO_CODES = message("labels", "Hai mã dính vào nhau nên chưa ghi ai: hãy quét lại từng người.")
_EMPTY_LIST = message(
    "labels", "Danh sách đại biểu còn trống: hãy lập ở phần Đại biểu, hoặc F3 để thêm từng người."
)
_SHEET_CODE = message("labels", "Đây là mã của tờ danh sách ký tên, không phải mã đại biểu.")
_PIECE = message("labels", "Mã bị thiếu ký tự: hãy quét lại, hoặc gõ số thứ tự in trên thẻ.")


@dataclass(frozen=True, slots=True)
class Found:
    """One delegate, or several who answer to a name, or the reason why there is none."""

    typed: str
    outcome: ScanOutcome = ScanOutcome.UNKNOWN
    delegate_id: int | None = None
    method: str = ""
    matches: tuple[DelegateMatch, ...] = ()
    other_meeting: str = ""
    is_garbled: bool = False
    advice: Message | None = None


def read_scan(session: Session, meeting_id: int, text: str) -> Found:
    """Find whom `text` means at the door of this meeting. Raises Refused for an empty text."""
    typed = read_typed(text[:_READ_AT_MOST])
    if not typed.text:
        raise Refused(message("errors", "Hãy quét mã, hoặc nhập số thứ tự hay họ tên đại biểu."))
    double = halves_of_double(typed)
    if double is not None:
        if double[0] != double[1]:
            return Found(typed.text, advice=_TWO_CODES)
        typed = read_typed(double[0])
    found = (
        _by_code(session, meeting_id, typed)
        or _by_number(session, meeting_id, typed)
        or _by_short_code(session, meeting_id, typed)
        or _by_bent_code(session, meeting_id, typed)
        or _by_name(session, meeting_id, typed)
    )
    return found or _unknown(session, meeting_id, typed)


def _by_code(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    if not typed.looks_like_code:
        return None
    query = (
        select(
            Delegate.id, Delegate.meeting_id, Meeting.title, Meeting.starts_at, Meeting.time_zone
        )
        .join(Meeting, Meeting.id == Delegate.meeting_id)
        .where(Delegate.code == typed.code)
    )
    row = session.execute(query).first()
    if row is None:
        return None
    if row.meeting_id != meeting_id:
        day = short_date(row.starts_at.astimezone(ZoneInfo(row.time_zone)).date())
        return Found(typed.text, ScanOutcome.WRONG_MEETING, other_meeting=f"{row.title} ({day})")
    return Found(typed.text, ScanOutcome.WELCOME, row.id, "code")


def _by_number(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    if not typed.is_number or len(typed.text) > 9:
        return None
    query = select(Delegate.id).where(
        Delegate.meeting_id == meeting_id, Delegate.number == int(typed.text)
    )
    return _one(typed, list(session.scalars(query)), "number")


def _by_short_code(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    if not typed.looks_like_short_code:
        return None
    query = select(Delegate.id).where(
        Delegate.meeting_id == meeting_id,
        or_(
            Delegate.code.startswith(typed.code, autoescape=True),
            Delegate.code.endswith(typed.code, autoescape=True),
        ),
    )
    return _one(typed, list(session.scalars(query.limit(2))), "short_code")


def _by_bent_code(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    """A code that an input method changed, or from which a sign or two are gone."""
    is_torn = MOST_TORN_FROM <= len(typed.code) < CODE_LENGTH and typed.looks_like_piece
    if not typed.may_be_garbled and not is_torn:
        return None
    query = select(Delegate.code, Delegate.id).where(Delegate.meeting_id == meeting_id)
    by_code = {row.code: row.id for row in session.execute(query)}
    if is_torn:
        torn = [by_code[code] for code in torn_matches(typed, by_code)]
        return _one(typed, torn, "torn_code")
    garbled = [by_code[code] for code in garbled_matches(typed.text, by_code)]
    return _one(typed, garbled, "garbled_code", is_garbled=True)


def _by_name(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    """A name has no digits: what has some is a code gone wrong, and must not let anybody in."""
    if any(sign.isdigit() for sign in typed.text):
        return None
    matches = search_delegates(session, meeting_id, typed.text, limit=_OFFERED_AT_MOST)
    if len(matches) > 1:
        return Found(typed.text, matches=tuple(matches))
    return _one(typed, [match.id for match in matches], "name")


def _one(typed: Typed, ids: list[int], method: str, *, is_garbled: bool = False) -> Found | None:
    if len(ids) != 1:
        return None
    return Found(typed.text, ScanOutcome.WELCOME, ids[0], method, is_garbled=is_garbled)


def _unknown(session: Session, meeting_id: int, typed: Typed) -> Found:
    if typed.looks_like_code and delegate_was_removed(session, typed.code):
        return Found(typed.text, ScanOutcome.CANCELLED)
    has_digits = any(sign.isdigit() for sign in typed.text)
    is_garbled = typed.may_be_garbled and has_digits
    return Found(typed.text, is_garbled=is_garbled, advice=_advice(session, meeting_id, typed))


def _advice(session: Session, meeting_id: int, typed: Typed) -> Message | None:
    """What whoever stands at the door can do about it."""
    anybody = select(Delegate.id).where(Delegate.meeting_id == meeting_id).limit(1)
    if session.scalar(anybody) is None:
        return _EMPTY_LIST
    if _SHEET.fullmatch(typed.text):
        return _SHEET_CODE
    if typed.looks_like_piece and not typed.looks_like_code:
        return _PIECE
    return None
