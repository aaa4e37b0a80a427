"""The work of a week: meetings of the office and entries that are none, day by day from Monday."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, time, timedelta
from typing import Any, TypedDict

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.planning.meeting_list import MeetingRow, meetings_between
from meetingdesk.features.planning.meetings import MeetingState
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate, DelegateKind, InvitedOrganization
from meetingdesk.model.events import MeetingRole, RoleKind, ScheduleEntry
from meetingdesk.model.people import Organization
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

_CONTENT = message("labels", "Nội dung")
_CHAIR = message("labels", "Chủ trì")
_PLACE = message("labels", "Địa điểm")
_PREPARATION = message("labels", "Chuẩn bị")
_NOON = time(12)
_MOST_UNITS = 4
"""Organisations named among the participants; the others are counted."""


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry to add; without a time it stands for the morning or the afternoon."""

    day: date
    content: str
    starts_at: time | None = None
    is_afternoon: bool = False
    chair: str = ""
    participants: str = ""
    place: str = ""
    preparation: str = ""


class EntryChanges(TypedDict, total=False):
    """The fields of an entry that can be edited; those not given stay."""

    day: date
    content: str
    starts_at: time | None
    is_afternoon: bool
    chair: str
    participants: str
    place: str
    preparation: str


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One line of the week: an entry, or a meeting on one of its days.

    Attributes:
        entry_id, version: of the entry; 0 for a meeting.
        meeting_id: of the meeting; 0 for an entry.
        is_put_off: the meeting was put off.
    """

    day: date
    starts_at: time | None
    is_afternoon: bool
    content: str
    chair: str
    participants: str
    place: str
    preparation: str
    entry_id: int = 0
    version: int = 0
    meeting_id: int = 0
    is_put_off: bool = False


def monday_of(day: date) -> date:
    """The first day of the week of `day`; weeks start on Monday."""
    return day - timedelta(days=day.weekday())


def week_lines(session: Session, monday: date) -> list[WeekLine]:
    """All lines of the week that begins on `monday`, in order of time; called-off meetings not."""
    sunday = monday + timedelta(days=6)
    lines = [*_entries(session, monday, sunday), *_meetings(session, monday, sunday)]
    return sorted(lines, key=_order)


def add_entry(work: UnitOfWork, draft: EntryDraft) -> int:
    """Put an entry into its week; returns its id. Raises Refused without a content."""
    entry = ScheduleEntry(**_tidied(asdict(draft)))
    work.session.add(entry)
    work.session.flush()
    work.describe(
        message("journal", "Thêm vào lịch công tác: {content}").given(content=entry.content)
    )
    return entry.id


def edit_entry(work: UnitOfWork, entry_id: int, version: int, changes: EntryChanges) -> None:
    """Change fields of an entry.

    Raises Conflict where somebody changed it since `version`, Refused where a value can't be.
    """
    entry = work.session.get(ScheduleEntry, entry_id)
    check_version(entry, version)
    assert entry is not None
    for name, value in _tidied(dict(changes)).items():
        if getattr(entry, name) != value:
            setattr(entry, name, value)
    work.describe(message("journal", "Sửa lịch công tác: {content}").given(content=entry.content))


def delete_entries(work: UnitOfWork, entry_ids: Sequence[int]) -> None:
    """Take entries out of their weeks."""
    work.describe(
        message("journal", "Xóa {count} việc khỏi lịch công tác").given(count=len(entry_ids))
    )
    work.delete(ScheduleEntry, list(entry_ids))


def _tidied(values: dict[str, Any]) -> dict[str, Any]:
    tidy = dict(values)
    if "content" in tidy:
        tidy["content"] = required_line(tidy["content"], _CONTENT)
    for name, label in (("chair", _CHAIR), ("place", _PLACE), ("preparation", _PREPARATION)):
        if name in tidy:
            tidy[name] = one_line(tidy[name], label)
    if "participants" in tidy:
        tidy["participants"] = many_lines(tidy["participants"])
    if tidy.get("starts_at") is not None:
        tidy["is_afternoon"] = tidy["starts_at"] >= _NOON
    return tidy


def _order(line: WeekLine) -> tuple[object, ...]:
    """By day and time; what has no time stands before the others of its half day."""
    begins = line.starts_at or (_NOON if line.is_afternoon else time(0))
    return (line.day, begins, line.starts_at is not None, line.entry_id, line.meeting_id)


def _entries(session: Session, first: date, last: date) -> Iterable[WeekLine]:
    found = session.execute(
        select(
            ScheduleEntry.day,
            ScheduleEntry.starts_at,
            ScheduleEntry.is_afternoon,
            ScheduleEntry.content,
            ScheduleEntry.chair,
            ScheduleEntry.participants,
            ScheduleEntry.place,
            ScheduleEntry.preparation,
            ScheduleEntry.id,
            ScheduleEntry.version,
        ).where(ScheduleEntry.day.between(first, last))
    )
    return [WeekLine(*row) for row in found]


def _meetings(session: Session, first: date, last: date) -> Iterable[WeekLine]:
    rows = [
        row
        for row in meetings_between(session, first, last)
        if row.state is not MeetingState.CANCELLED
    ]
    ids = [row.id for row in rows]
    chairs = _people(session, ids, RoleKind.CHAIR)
    organizers = _people(session, ids, RoleKind.ORGANIZER)
    units = _units(session, ids)
    for row in rows:
        for day in _days(row, first, last):
            begins = row.starts_at.time() if day == row.first_day else None
            yield WeekLine(
                day=day,
                starts_at=begins,
                is_afternoon=begins is not None and begins >= _NOON,
                content=row.title,
                chair="; ".join(chairs.get(row.id, ())),
                participants=_listed(units.get(row.id, [])),
                place=row.where,
                preparation="; ".join(organizers.get(row.id, ())),
                meeting_id=row.id,
                is_put_off=row.state is MeetingState.POSTPONED,
            )


def _days(row: MeetingRow, first: date, last: date) -> Iterable[date]:
    day = max(row.first_day, first)
    while day <= min(row.last_day, last):
        yield day
        day += timedelta(days=1)


def _people(session: Session, ids: Sequence[int], kind: RoleKind) -> dict[int, list[str]]:
    people: dict[int, list[str]] = {}
    for meeting_id, honorific, name, position in session.execute(
        select(
            MeetingRole.meeting_id,
            MeetingRole.honorific,
            MeetingRole.full_name,
            MeetingRole.position,
        )
        .where(MeetingRole.meeting_id.in_(ids), MeetingRole.kind == kind)
        .order_by(MeetingRole.place_in_order, MeetingRole.id)
    ):
        shown = f"{honorific} {name}".strip()
        people.setdefault(meeting_id, []).append(f"{shown}, {position}" if position else shown)
    return people


def _units(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    """The organisations that come to each meeting, in protocol order: those listed, or invited."""
    units: dict[int, dict[str, None]] = {}
    invited = session.execute(
        select(InvitedOrganization.meeting_id, InvitedOrganization.organization_name)
        .join(Organization, Organization.id == InvitedOrganization.organization_id)
        .where(InvitedOrganization.meeting_id.in_(ids))
        .order_by(Organization.protocol_order, Organization.sort_key)
    )
    listed = session.execute(
        select(Delegate.meeting_id, Delegate.organization_name)
        .where(
            Delegate.meeting_id.in_(ids),
            Delegate.kind.in_((DelegateKind.SUMMONED, DelegateKind.GUEST)),
            Delegate.organization_name != "",
        )
        .order_by(Delegate.organization_order, Delegate.number)
    )
    for meeting_id, name in [*invited, *listed]:
        units.setdefault(meeting_id, {})[name] = None
    return {meeting_id: list(names) for meeting_id, names in units.items()}


def _listed(names: Sequence[str]) -> str:
    shown = "; ".join(names[:_MOST_UNITS])
    more = len(names) - _MOST_UNITS
    return f"{shown} và {more:02d} cơ quan, đơn vị khác" if more > 0 else shown
