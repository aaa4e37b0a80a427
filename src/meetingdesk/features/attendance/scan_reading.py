"""Whom a scanned or typed text means: by code, by number, by the beginning of a code, by name."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.typed_codes import Typed, garbled_matches, read_typed
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate, ScanOutcome
from meetingdesk.model.events import Meeting
from meetingdesk.model.journal import JournalEntry, JournalPayload
from meetingdesk.vietnamese.wording import short_date

# A stuck key or a scanner gone wild fills the field; nothing that means somebody is as long.
_READ_AT_MOST = 200
_OFFERED_AT_MOST = 8


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


def read_scan(session: Session, meeting_id: int, text: str) -> Found:
    """Find whom `text` means at the door of this meeting. Raises Refused for an empty text."""
    typed = read_typed(text[:_READ_AT_MOST])
    if not typed.text:
        raise Refused(message("errors", "Hãy quét mã, hoặc nhập số thứ tự hay họ tên đại biểu."))
    found = (
        _by_code(session, meeting_id, typed)
        or _by_number(session, meeting_id, typed)
        or _by_short_code(session, meeting_id, typed)
        or _by_garbled_code(session, meeting_id, typed)
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
        Delegate.meeting_id == meeting_id, Delegate.code.startswith(typed.code, autoescape=True)
    )
    return _one(typed, list(session.scalars(query.limit(2))), "short_code")


def _by_garbled_code(session: Session, meeting_id: int, typed: Typed) -> Found | None:
    if not typed.may_be_garbled:
        return None
    query = select(Delegate.code, Delegate.id).where(Delegate.meeting_id == meeting_id)
    by_code = {row.code: row.id for row in session.execute(query)}
    matching = [by_code[code] for code in garbled_matches(typed.text, by_code)]
    return _one(typed, matching, "garbled_code", is_garbled=True)


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
    if typed.looks_like_code and _was_removed(session, typed.code):
        return Found(typed.text, ScanOutcome.CANCELLED)
    has_digits = any(sign.isdigit() for sign in typed.text)
    return Found(typed.text, is_garbled=typed.may_be_garbled and has_digits)


def _was_removed(session: Session, code: str) -> bool:
    """Whether the journal knows a delegate with this code who was taken off the list."""
    query = (
        select(JournalEntry.id)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(
            JournalEntry.act.like("Xóa%đại biểu%"),
            JournalPayload.content.contains(f'"code":"{code}"', autoescape=True),
        )
    )
    return session.scalar(query.limit(1)) is not None
