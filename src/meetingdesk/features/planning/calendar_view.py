"""What the calendar shows of a stretch of days: events, other work, counts, and what to filter by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from meetingdesk.features.planning.meeting_list import (
    EVERYTHING,
    CalendarFilter,
    MeetingRow,
    day_bounds,
    meeting_rows_with,
    meetings_between,
    narrowed,
)
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, MeetingState
from meetingdesk.model.attendance import InvitedOrganization
from meetingdesk.model.events import Meeting, MeetingRole, RoleKind, ScheduleEntry, Venue
from meetingdesk.model.people import Organization
from meetingdesk.vietnamese.collation import person_sort_key, sort_key

__all__ = [
    "EVERYTHING",
    "CalendarFilter",
    "CalendarSpan",
    "EntryRow",
    "FilterChoices",
    "MeetingRow",
    "count_days",
    "filter_choices",
    "read_span",
]

_NOON = time(12)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """Work of the weekly schedule that is no event; without a time it takes a half day."""

    id: int
    day: date
    starts_at: time | None
    is_afternoon: bool
    content: str
    chair: str
    place: str


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """The days from `first` to `last`: events in order of their start, and other work."""

    first: date
    last: date
    meetings: tuple[MeetingRow, ...]
    entries: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What the calendar can be narrowed to, each with what is shown for it."""

    chairs: tuple[str, ...]
    organizations: tuple[tuple[int, str], ...]
    venues: tuple[tuple[int, str], ...]


def read_span(
    session: Session, first: date, last: date, wanted: CalendarFilter = EVERYTHING
) -> CalendarSpan:
    """All that the days from `first` to `last` hold; other work only where nothing narrows it."""
    meetings = meetings_between(session, first, last, wanted)
    meetings += _former(session, first, last, wanted)
    meetings.sort(key=lambda row: (row.starts_at, row.id))
    entries = _entries(session, first, last) if wanted == EVERYTHING else ()
    return CalendarSpan(first, last, tuple(meetings), tuple(entries))


def count_days(
    session: Session, first: date, last: date, wanted: CalendarFilter = EVERYTHING
) -> dict[date, int]:
    """How many events each day has that has any; those called off are not counted."""
    begin, end = day_bounds(first, last)
    rows = session.execute(
        select(Meeting.starts_at, Meeting.ends_at).where(
            Meeting.starts_at < end,
            Meeting.ends_at >= begin,
            Meeting.state != MeetingState.CANCELLED,
            *narrowed(wanted),
        )
    )
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    counts: Counter[date] = Counter()
    for starts_at, ends_at in rows:
        day = max(starts_at.astimezone(zone).date(), first)
        final = min(_last_day(starts_at, ends_at, zone), last)
        while day <= final:
            counts[day] += 1
            day += timedelta(days=1)
    return dict(counts)


def filter_choices(session: Session) -> FilterChoices:
    """Chairs, organisations and venues that events have, each in Vietnamese order."""
    chairs = session.scalars(
        select(MeetingRole.full_name).where(MeetingRole.kind == RoleKind.CHAIR).distinct()
    )
    hosts = select(Meeting.host_organization_id).where(Meeting.host_organization_id.is_not(None))
    invited = select(InvitedOrganization.organization_id)
    organizations = session.execute(
        select(Organization.id, Organization.name).where(
            Organization.id.in_(hosts) | Organization.id.in_(invited)
        )
    ).all()
    venues = session.execute(
        select(Venue.id, Venue.name)
        .join(Meeting, Meeting.venue_id == Venue.id)
        .group_by(Venue.id, Venue.name)
    ).all()
    return FilterChoices(
        chairs=tuple(sorted(chairs, key=person_sort_key)),
        organizations=_in_order(organizations),
        venues=_in_order(venues),
    )


def _in_order(rows: Iterable[Row[int, str]]) -> tuple[tuple[int, str], ...]:
    return tuple(sorted(((row[0], row[1]) for row in rows), key=lambda pair: sort_key(pair[1])))


def _former(session: Session, first: date, last: date, wanted: CalendarFilter) -> list[MeetingRow]:
    """Where meetings stood before they were put off to another day."""
    begin, end = day_bounds(first, last)
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    found = session.execute(
        select(Meeting.id, Meeting.former_starts_at).where(
            Meeting.former_starts_at >= begin, Meeting.former_starts_at < end, *narrowed(wanted)
        )
    ).all()
    former = {row.id: row.former_starts_at for row in found}
    return [
        _as_it_stood(row, former[row.id].astimezone(zone))
        for row in meeting_rows_with(session, list(former))
    ]


def _as_it_stood(row: MeetingRow, former: datetime) -> MeetingRow:
    return replace(
        row,
        starts_at=former,
        ends_at=former + (row.ends_at - row.starts_at),
        state=MeetingState.POSTPONED,
        is_former=True,
        moved_to=row.starts_at,
    )


def _entries(session: Session, first: date, last: date) -> tuple[EntryRow, ...]:
    rows = session.execute(
        select(
            ScheduleEntry.id,
            ScheduleEntry.day,
            ScheduleEntry.starts_at,
            ScheduleEntry.is_afternoon,
            ScheduleEntry.content,
            ScheduleEntry.chair,
            ScheduleEntry.place,
        ).where(ScheduleEntry.day.between(first, last))
    )
    entries = [EntryRow(*row) for row in rows]
    return tuple(sorted(entries, key=lambda entry: (entry.day, _begins(entry), entry.id)))


def _begins(entry: EntryRow) -> time:
    return entry.starts_at or (_NOON if entry.is_afternoon else time(0))


def _last_day(starts_at: datetime, ends_at: datetime, zone: ZoneInfo) -> date:
    """A meeting that ends at midnight does not take the day after."""
    end = ends_at.astimezone(zone)
    if ends_at > starts_at and end.time() == time(0):
        end -= timedelta(microseconds=1)
    return end.date()
