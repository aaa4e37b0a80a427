"""Events and other work as a calendar of another program takes them: identity, time, words, state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.meeting_list import day_bounds
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, where_held
from meetingdesk.model.events import (
    Meeting,
    MeetingRole,
    MeetingState,
    RoleKind,
    ScheduleEntry,
    Venue,
)
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.model.people import Organization

_BATCH = 500
_ENTRY_LENGTH = timedelta(hours=1)
_NOON = 11 * 60 + 30
_AFTERNOON = 13 * 60 + 30


class Standing(StrEnum):
    """How far an event is settled, as RFC 5545 (3.8.1.11) spells it."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event for a calendar; times are aware, in the event's own zone.

    Attributes:
        sequence: grows with every change of the event (RFC 5545, 3.8.7.4).
        series_uid: the UID of the series' first event that is left; '' for an event of its own.
        rings: the calendar should remind of it.
    """

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    standing: Standing
    changed_at: datetime
    sequence: int = 0
    where: str = ""
    description: str = ""
    category: str = ""
    series_uid: str = ""
    rings: bool = True


def meeting_events(session: Session, meeting_ids: Sequence[int]) -> list[CalendarEvent]:
    """The meetings with these ids, in order of their start."""
    found: list[CalendarEvent] = []
    for start in range(0, len(meeting_ids), _BATCH):
        found += _meetings(session, meeting_ids[start : start + _BATCH])
    return sorted(found, key=lambda event: (event.starts_at, event.uid))


def series_events(session: Session, series_id: int) -> list[CalendarEvent]:
    """All meetings of a series.

    Each is an event of its own with its own UID and no RRULE: it may have been moved off a holiday
    or got another chair, and a calendar that has it already must know it again when it is sent alone.
    """
    ids = session.scalars(select(Meeting.id).where(Meeting.series_id == series_id))
    return meeting_events(session, list(ids))


def with_following(session: Session, meeting_ids: Sequence[int]) -> list[int]:
    """These meetings and all later ones of their series."""
    found = dict.fromkeys(meeting_ids)
    for series_id, starts_at in session.execute(
        select(Meeting.series_id, Meeting.starts_at).where(
            Meeting.id.in_(meeting_ids), Meeting.series_id.is_not(None)
        )
    ).all():
        later = select(Meeting.id).where(
            Meeting.series_id == series_id, Meeting.starts_at >= starts_at
        )
        found |= dict.fromkeys(session.scalars(later.order_by(Meeting.starts_at)))
    return list(found)


def events_between(
    session: Session, first: date, last: date, *, drafts: bool = True, entries: bool = True
) -> list[CalendarEvent]:
    """All that the days from `first` to `last` hold; without `drafts` only what was announced."""
    begin, end = day_bounds(first, last)
    wanted = select(Meeting.id).where(Meeting.starts_at < end, Meeting.ends_at >= begin)
    if not drafts:
        wanted = wanted.where(Meeting.state != MeetingState.DRAFT)
    found = meeting_events(session, list(session.scalars(wanted)))
    if entries:
        found += entry_events(session, first, last)
    return sorted(found, key=lambda event: (event.starts_at, event.uid))


def entry_events(session: Session, first: date, last: date) -> list[CalendarEvent]:
    """The other work of the weekly schedule; an hour long, or a half day where it has no time."""
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    opens, closes = office_minutes(session)
    desk = session.scalars(select(WorkspaceInfo.uid)).first() or "meetingdesk"
    rows = session.scalars(
        select(ScheduleEntry)
        .where(ScheduleEntry.day.between(first, last))
        .order_by(ScheduleEntry.day, ScheduleEntry.id)
    )
    found = []
    for row in rows:
        starts_at, ends_at = entry_times(row.day, row.starts_at, row.is_afternoon, opens, closes)
        found.append(
            CalendarEvent(
                uid=row.uid or f"entry-{row.id}@{desk}",
                title=row.content,
                starts_at=starts_at.replace(tzinfo=zone),
                ends_at=ends_at.replace(tzinfo=zone),
                standing=Standing.CONFIRMED,
                changed_at=row.updated_at,
                sequence=row.version - 1,
                where=row.place,
                description=_lines(
                    ("Chủ trì", row.chair),
                    ("Thành phần", row.participants),
                    ("Chuẩn bị", row.preparation),
                ),
                category="Lịch công tác",
                rings=row.starts_at is not None,
            )
        )
    return found


def entry_times(
    day: date, starts_at: time | None, is_afternoon: bool, opens: int, closes: int
) -> tuple[datetime, datetime]:
    """From when to when an entry takes, on the office's clock.

    `opens` and `closes` are minutes after midnight.
    """
    if starts_at is not None:
        start = datetime.combine(day, starts_at)
        return start, start + _ENTRY_LENGTH
    midnight = datetime.combine(day, time(0))
    begin, end = (_AFTERNOON, closes) if is_afternoon else (opens, _NOON)
    if end <= begin:
        end = begin + 60
    return midnight + timedelta(minutes=begin), midnight + timedelta(minutes=end)


def _meetings(session: Session, ids: Sequence[int]) -> list[CalendarEvent]:
    rows = session.execute(
        select(Meeting, Venue.name, Venue.address, Organization.name)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .outerjoin(Organization, Organization.id == Meeting.host_organization_id)
        .where(Meeting.id.in_(ids))
    ).all()
    chairs = _chairs(session, ids)
    firsts = _series_uids(session, {row[0].series_id for row in rows if row[0].series_id})
    found = []
    for meeting, venue, address, host in rows:
        zone = ZoneInfo(meeting.time_zone)
        first = firsts.get(meeting.series_id or 0, "")
        found.append(
            CalendarEvent(
                uid=meeting.uid,
                title=meeting.title,
                starts_at=meeting.starts_at.astimezone(zone),
                ends_at=meeting.ends_at.astimezone(zone),
                standing=_standing(meeting.state),
                changed_at=meeting.updated_at,
                sequence=meeting.version - 1,
                where=", ".join(
                    part for part in (where_held(meeting.place, venue), address) if part
                ),
                description=_lines(
                    ("Trạng thái", _put_aside(meeting)),
                    ("Chủ trì", "; ".join(chairs.get(meeting.id, ()))),
                    ("Đơn vị chủ trì", host or ""),
                    ("Mục đích", meeting.purpose),
                ),
                category=str(meeting.kind.label),
                series_uid="" if first == meeting.uid else first,
            )
        )
    return found


def _standing(state: MeetingState) -> Standing:
    if state in (MeetingState.CANCELLED, MeetingState.POSTPONED):
        return Standing.CANCELLED
    return Standing.TENTATIVE if state is MeetingState.DRAFT else Standing.CONFIRMED


def _put_aside(meeting: Meeting) -> str:
    """Why an event is not held; nothing for one that is."""
    if _standing(meeting.state) is not Standing.CANCELLED:
        return ""
    reason = f" ({meeting.state_reason})" if meeting.state_reason else ""
    return f"{meeting.state.label}{reason}"


def _lines(*facts: tuple[str, str]) -> str:
    # The words are those of the office's papers, in Vietnamese whatever the window speaks.
    return "\n".join(f"{name}: {text}" for name, text in facts if text)


def _chairs(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    people: dict[int, list[str]] = {}
    for row in session.execute(
        select(
            MeetingRole.meeting_id,
            MeetingRole.honorific,
            MeetingRole.full_name,
            MeetingRole.position,
        )
        .where(MeetingRole.meeting_id.in_(ids), MeetingRole.kind == RoleKind.CHAIR)
        .order_by(MeetingRole.place_in_order, MeetingRole.id)
    ):
        shown = f"{row.honorific} {row.full_name}".strip()
        line = f"{shown}, {row.position}" if row.position else shown
        people.setdefault(row.meeting_id, []).append(line)
    return people


def _series_uids(session: Session, series_ids: set[int]) -> dict[int, str]:
    firsts: dict[int, str] = {}
    for series_id, uid in session.execute(
        select(Meeting.series_id, Meeting.uid)
        .where(Meeting.series_id.in_(series_ids))
        .order_by(Meeting.starts_at, Meeting.id)
    ):
        firsts.setdefault(series_id or 0, uid)
    return firsts
