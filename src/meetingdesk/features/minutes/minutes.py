"""Minutes of a meeting: opened, written entry by entry along the agenda, and moved through their states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.office import read_office
from meetingdesk.features.papers.numbering import take_number
from meetingdesk.features.planning.meetings import local
from meetingdesk.features.written_text import many_lines, one_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.model.minutes import Minutes, MinutesState
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = [
    "LOCKED",
    "MinutesChanges",
    "MinutesHead",
    "MinutesState",
    "edit_head_fields",
    "edit_minutes",
    "ensure_open",
    "minutes_head",
    "number_minutes",
    "open_minutes",
]

DOCUMENT_KIND = "BB"
"""Biên bản (Nghị định 30/2020/NĐ-CP, Phụ lục III)."""

LOCKED = frozenset({MinutesState.FINAL, MinutesState.SIGNED})
"""States in which minutes are closed: nothing of them changes but by reopening."""

_SYMBOL = message("labels", "Ký hiệu")


@dataclass(frozen=True, slots=True)
class MinutesHead:
    """The minutes without their entries; moments are in UTC."""

    id: int
    version: int
    meeting_id: int
    state: MinutesState
    number: str
    symbol: str
    started_at: datetime | None
    ended_at: datetime | None
    participants_note: str
    closing: str
    recipients: str
    copies: int

    @property
    def is_locked(self) -> bool:
        """Final and signed minutes are changed only after they were reopened with a reason."""
        return self.state in LOCKED


class MinutesChanges(TypedDict, total=False):
    """What `edit_minutes` changes; what isn't named stays."""

    started_at: datetime | None
    ended_at: datetime | None
    symbol: str
    number: str
    participants_note: str
    closing: str
    recipients: str
    copies: int


def open_minutes(work: UnitOfWork, meeting_id: int) -> int:
    """The id of the meeting's minutes; begins them where there are none yet."""
    found = work.session.scalar(select(Minutes.id).where(Minutes.meeting_id == meeting_id))
    if found is not None:
        return found
    meeting = work.session.get_one(Meeting, meeting_id)
    row = Minutes(
        meeting_id=meeting_id,
        started_at=meeting.starts_at,
        symbol=read_office(work.session).symbol,
    )
    work.session.add(row)
    work.session.flush()
    work.describe(message("journal", "Mở biên bản: {title}").given(title=meeting.title))
    return row.id


def minutes_head(session: Session, meeting_id: int) -> MinutesHead | None:
    """The head of a meeting's minutes, None where they were not begun."""
    names = MinutesHead.__dataclass_fields__
    columns = [getattr(Minutes, name) for name in names]
    row = (
        session.execute(select(*columns).where(Minutes.meeting_id == meeting_id)).mappings().first()
    )
    return None if row is None else MinutesHead(**row)


def edit_minutes(work: UnitOfWork, minutes_id: int, version: int, changes: MinutesChanges) -> int:
    """Change the head of minutes; returns the new version.

    Raises Conflict where somebody else did meanwhile, Refused where they are signed or would end
    before they start.
    """
    row = work.session.get(Minutes, minutes_id)
    check_version(row, version)
    assert row is not None
    _refuse_locked(row)
    for name, value in _tidied(changes).items():
        setattr(row, name, value)
    if row.started_at and row.ended_at and row.ended_at < row.started_at:
        raise Refused(message("errors", "Giờ kết thúc đứng trước giờ bắt đầu. Hãy xem lại."))
    work.describe(message("journal", "Sửa biên bản"))
    work.session.flush()
    return row.version


def edit_head_fields(
    work: UnitOfWork, minutes_id: int, edits: Mapping[str, tuple[object, object]]
) -> int:
    """Change fields of the head, each given as what was shown and what it becomes.

    Two who change different fields don't disturb each other. Raises Conflict where somebody else
    changed one of these fields meanwhile, Refused as `edit_minutes`. Returns the new version.
    """
    row = work.session.get(Minutes, minutes_id)
    if row is None:
        raise Conflict(message("errors", "Mục này đã bị người khác xóa."))
    changes: dict[str, object] = {}
    for name, (shown, wanted) in edits.items():
        # What was shown may be as it was typed, with blanks that are not kept.
        known = [_tidied({name: value})[name] for value in (shown, wanted)]  # type: ignore[misc]  # a field's name
        if getattr(row, name) not in known:
            raise Conflict(
                message("errors", "Người khác vừa sửa mục này. Hãy xem lại bản mới rồi sửa tiếp.")
            )
        changes[name] = wanted
    return edit_minutes(work, minutes_id, row.version, changes)  # type: ignore[arg-type]  # fields of MinutesChanges


def number_minutes(work: UnitOfWork, minutes_id: int) -> str:
    """Give the minutes the next number of the year, once; returns it with its leading zero."""
    row = work.session.get_one(Minutes, minutes_id)
    if row.number:
        return row.number
    meeting = work.session.get_one(Meeting, row.meeting_id)
    year = local(meeting.starts_at, meeting.time_zone).year
    number = take_number(work, year, DOCUMENT_KIND, meeting.title)
    row.number = f"{number:02d}"
    work.describe(message("journal", "Cấp số biên bản {number}").given(number=row.number))
    return row.number


def ensure_open(work: UnitOfWork, minutes_id: int) -> Minutes:
    """The minutes' row where it may be written to. Raises Refused where they are closed."""
    row = work.session.get_one(Minutes, minutes_id)
    _refuse_locked(row)
    return row


def _refuse_locked(row: Minutes) -> None:
    if row.state in LOCKED:
        raise Refused(
            message(
                "errors", "Biên bản “{state}” nên không sửa được. Hãy mở lại với lý do trước."
            ).given(state=row.state.label)
        )


def _tidied(changes: MinutesChanges) -> dict[str, Any]:
    tidy: dict[str, Any] = dict(changes)
    for name in ("participants_note", "closing", "recipients"):
        if name in tidy:
            tidy[name] = many_lines(tidy[name])
    for name in ("symbol", "number"):
        if name in tidy:
            tidy[name] = one_line(tidy[name], _SYMBOL, longest=60)
    return tidy
