"""When all who are needed can meet, and where: free times, ranked, each with its reasons."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.calendar_events import entry_times
from meetingdesk.features.planning.clashes import TRAVEL
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.meeting_list import day_bounds
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.planned_times import Attendee, Planned, read_planned
from meetingdesk.messages import Message, message
from meetingdesk.model.events import ScheduleEntry, Venue
from meetingdesk.model.people import Organization
from meetingdesk.vietnamese.folding import fold

STEP = timedelta(minutes=30)
MOST_DAYS = 366
MOST_SLOTS = 60
_MOST_A_DAY = 6
_SATURDAY = 5
_NOON = (11 * 60 + 30, 13 * 60 + 30)
_HALF_DAY = timedelta(hours=5)
# When meetings of an office usually begin: half past seven, eight, and after the noon rest.
_USUAL_STARTS = (7 * 60 + 30, 8 * 60, 13 * 60 + 30, 14 * 60)
# How much each thing weighs against a time; fewer is better.
_PERSON, _UNIT, _VENUE, _TIGHT, _OVER_NOON, _ODD_START, _PER_DAY = 100, 60, 80, 12, 25, 3, 1


@dataclass(frozen=True, slots=True)
class SlotSearch:
    """What is looked for.

    Attributes:
        people: who must be there; the first one is the chair.
        unit_ids: organisations to be invited.
        venue_ids: the halls that will do; with none the place does not matter.
        seats: how many must fit in.
        opens, closes: minutes after midnight between which it must lie; None for the office's.
        besides: a meeting that is to be moved and so stands in nobody's way.
    """

    length: timedelta
    first: date
    last: date
    people: tuple[Attendee, ...] = ()
    unit_ids: tuple[int, ...] = ()
    venue_ids: tuple[int, ...] = ()
    seats: int = 0
    opens: int | None = None
    closes: int | None = None
    holidays_too: bool = False
    weekends_too: bool = False
    besides: int = 0


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A time, and a hall where one was asked for.

    Attributes:
        is_free: nothing stands in the way; `hindrances` says what does, `reasons` what speaks for it.
        weight: how much speaks against it; the least comes first.
    """

    starts_at: datetime
    ends_at: datetime
    weight: int
    venue_id: int | None = None
    venue_name: str = ""
    reasons: tuple[Message, ...] = ()
    hindrances: tuple[Message, ...] = ()

    @property
    def is_free(self) -> bool:
        return not self.hindrances


def find_slots(session: Session, wanted: SlotSearch, now: datetime) -> list[FreeSlot]:
    """The best times, free ones first; then those with the least in the way, for nothing is perfect.

    Times lie after `now`, in the hours asked for, at each half hour and where something ends.
    Raises Refused where the range or the length can't be.
    """
    _check(wanted)
    office = office_minutes(session)
    opens = office[0] if wanted.opens is None else wanted.opens
    closes = office[1] if wanted.closes is None else wanted.closes
    if timedelta(minutes=closes - opens) < wanted.length:
        raise Refused(
            message("errors", "Thời lượng dài hơn giờ làm việc trong ngày. Hãy nới giờ tìm.")
        )
    finder = _Finder(session, wanted, office)
    found: list[FreeSlot] = []
    for day in _days(wanted):
        slots = finder.of_day(day, opens, closes, now)
        found += sorted(slots, key=_order)[:_MOST_A_DAY]
    return sorted(found, key=_order)[:MOST_SLOTS]


def _check(wanted: SlotSearch) -> None:
    if wanted.last < wanted.first:
        raise Refused(message("errors", "Ngày cuối đang trước ngày đầu."))
    if (wanted.last - wanted.first).days >= MOST_DAYS:
        raise Refused(message("errors", "Hãy tìm trong khoảng nhiều nhất một năm."))
    if wanted.length < timedelta(minutes=5):
        raise Refused(message("errors", "Hãy nhập thời lượng từ 5 phút trở lên."))


def _order(slot: FreeSlot) -> tuple[object, ...]:
    return (not slot.is_free, slot.weight, slot.starts_at, slot.venue_name)


def _days(wanted: SlotSearch) -> Iterable[date]:
    day = wanted.first
    while day <= wanted.last:
        is_off = (not wanted.holidays_too and day in holidays(day.year)) or (
            not wanted.weekends_too and day.weekday() >= _SATURDAY
        )
        if not is_off:
            yield day
        day += timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Busy:
    """A time at which a person, an organisation or a hall is taken."""

    starts_at: datetime
    ends_at: datetime
    title: str
    where: str = ""


@dataclass(slots=True)
class _Calendars:
    """Who and what is taken when, each in order of the start."""

    people: dict[int, list[_Busy]] = field(default_factory=dict)
    units: dict[int, list[_Busy]] = field(default_factory=dict)
    venues: dict[int, list[_Busy]] = field(default_factory=dict)

    def near(self, begin: datetime, end: datetime) -> _Calendars:
        """Only what touches one day, and the ways to and from it."""
        parts = (
            {key: _within(busy, begin - TRAVEL, end + TRAVEL) for key, busy in calendar.items()}
            for calendar in (self.people, self.units, self.venues)
        )
        return _Calendars(*parts)


class _Finder:
    """Reads the range once and judges times of it."""

    def __init__(self, session: Session, wanted: SlotSearch, office: tuple[int, int]) -> None:
        self._wanted = wanted
        self._zone = ZoneInfo(OFFICE_TIME_ZONE)
        begin, end = day_bounds(wanted.first, wanted.last)
        planned = [one for one in read_planned(session, begin, end) if one.id != wanted.besides]
        self._venues = _venues(session, wanted)
        self._unit_names = _unit_names(session, wanted.unit_ids)
        self._taken = _taken(wanted, planned)
        self._near = self._taken
        for place, one in enumerate(wanted.people):
            self._taken.people.setdefault(place, []).extend(
                _of_entries(session, one, wanted, office, self._zone)
            )

    def of_day(self, day: date, opens: int, closes: int, now: datetime) -> Iterable[FreeSlot]:
        midnight = datetime.combine(day, time(0), self._zone)
        first = midnight + timedelta(minutes=opens)
        latest = midnight + timedelta(minutes=closes) - self._wanted.length
        self._near = self._taken.near(midnight, midnight + timedelta(days=1))
        for start in self._starts(first, latest):
            if start <= now:
                continue
            for venue_id, name, seats in self._venues:
                yield self._judge(start, start + self._wanted.length, venue_id, name, seats)

    def _starts(self, first: datetime, latest: datetime) -> list[datetime]:
        """Each half hour, and each moment at which something of interest ends."""
        found = set()
        start = first
        while start <= latest:
            found.add(start)
            start += STEP
        calendars = (self._near.people, self._near.units, self._near.venues)
        for calendar in calendars:
            for busy in calendar.values():
                found |= {one.ends_at for one in busy if first <= one.ends_at <= latest}
        return sorted(found)

    def _judge(
        self, start: datetime, end: datetime, venue_id: int | None, name: str, seats: int | None
    ) -> FreeSlot:
        hindrances: list[Message] = []
        reasons: list[Message] = []
        weight = _of_the_hour(start, end) + (start.date() - self._wanted.first).days * _PER_DAY
        weight += self._people(start, end, name, hindrances, reasons)
        weight += self._units(start, end, hindrances)
        if venue_id is not None:
            taken = _within(self._near.venues.get(venue_id, ()), start, end)
            if taken:
                weight += _VENUE
                hindrances.append(_busy_until(name, taken))
            else:
                reasons.append(message("labels", "{name} trống").given(name=name))
            if seats is not None and self._wanted.seats > seats:
                weight += _VENUE
                text = message("labels", "{name} chỉ có {seats} chỗ")
                hindrances.append(text.given(name=name, seats=seats))
        return FreeSlot(start, end, weight, venue_id, name, tuple(reasons), tuple(hindrances))

    def _people(
        self,
        start: datetime,
        end: datetime,
        venue: str,
        hindrances: list[Message],
        reasons: list[Message],
    ) -> int:
        weight = 0
        for place, one in enumerate(self._wanted.people):
            busy = self._near.people.get(place, ())
            if taken := _within(busy, start, end):
                # Without the chair nothing can be held.
                weight += _PERSON * (2 if place == 0 else 1)
                hindrances.append(_busy_until(one.name, taken))
            elif near := _within(busy, start - TRAVEL, end + TRAVEL):
                elsewhere = [o for o in near if not o.where or fold(o.where) != fold(venue)]
                if elsewhere:
                    weight += _TIGHT
                    reasons.append(_tight(one.name, elsewhere[0], start))
        if self._wanted.people and weight < _PERSON and not hindrances:
            reasons.insert(0, message("labels", "Mọi người đều rảnh"))
        return weight

    def _units(self, start: datetime, end: datetime, hindrances: list[Message]) -> int:
        weight = 0
        for unit_id, name in self._unit_names.items():
            if taken := _within(self._near.units.get(unit_id, ()), start, end):
                weight += _UNIT
                hindrances.append(
                    message("labels", "{name} đã được mời dự “{title}”").given(
                        name=name, title=taken[0].title
                    )
                )
        return weight


def _of_the_hour(start: datetime, end: datetime) -> int:
    """What speaks against the time of day: the noon rest cut through, an odd hour."""
    begins, ends = start.hour * 60 + start.minute, end.hour * 60 + end.minute
    weight = 0 if begins in _USUAL_STARTS else _ODD_START
    if begins < _NOON[1] and ends > _NOON[0] and end - start < _HALF_DAY:
        weight += _OVER_NOON
    return weight


def _within(busy: Iterable[_Busy], start: datetime, end: datetime) -> list[_Busy]:
    return [one for one in busy if one.starts_at < end and one.ends_at > start]


def _busy_until(name: str, taken: Sequence[_Busy]) -> Message:
    last = max(taken, key=lambda one: one.ends_at)
    return message("labels", "{name} bận đến {clock} (“{title}”)").given(
        name=name, clock=_clock(last.ends_at), title=last.title
    )


def _tight(name: str, other: _Busy, start: datetime) -> Message:
    if other.ends_at <= start:
        text = message("labels", "{name} vừa xong việc khác lúc {clock}")
        return text.given(name=name, clock=_clock(other.ends_at))
    text = message("labels", "{name} có việc khác ngay sau, lúc {clock}")
    return text.given(name=name, clock=_clock(other.starts_at))


def _clock(moment: datetime) -> str:
    return f"{moment.hour}h{moment.minute:02d}"


def _taken(wanted: SlotSearch, planned: Sequence[Planned]) -> _Calendars:
    found = _Calendars()
    for one in planned:
        busy = _Busy(one.starts_at, max(one.ends_at, one.starts_at + STEP), one.title, one.where)
        for place, person in enumerate(wanted.people):
            if any(person.is_same(other) for other in one.people):
                found.people.setdefault(place, []).append(busy)
        for unit_id in wanted.unit_ids:
            if unit_id in one.units:
                found.units.setdefault(unit_id, []).append(busy)
        if one.venue_id in wanted.venue_ids and one.venue_id is not None:
            found.venues.setdefault(one.venue_id, []).append(busy)
    return found


def _of_entries(
    session: Session,
    person: Attendee,
    wanted: SlotSearch,
    office: tuple[int, int],
    zone: ZoneInfo,
) -> Iterable[_Busy]:
    """Other work of the weekly schedule that names the person."""
    name = f" {fold(person.name)} "
    if not name.strip():
        return
    rows = session.execute(
        select(
            ScheduleEntry.day,
            ScheduleEntry.starts_at,
            ScheduleEntry.is_afternoon,
            ScheduleEntry.content,
            ScheduleEntry.chair,
            ScheduleEntry.participants,
            ScheduleEntry.place,
        ).where(ScheduleEntry.day.between(wanted.first, wanted.last))
    )
    for row in rows:
        if name in f" {fold(row.chair)} " or name in f" {fold(row.participants)} ":
            start, end = entry_times(row.day, row.starts_at, row.is_afternoon, *office)
            yield _Busy(
                start.replace(tzinfo=zone), end.replace(tzinfo=zone), row.content, row.place
            )


def _venues(session: Session, wanted: SlotSearch) -> list[tuple[int | None, str, int | None]]:
    if not wanted.venue_ids:
        return [(None, "", None)]
    rows = session.execute(
        select(Venue.id, Venue.name, Venue.capacity).where(Venue.id.in_(wanted.venue_ids))
    )
    return [(row.id, row.name, row.capacity) for row in rows] or [(None, "", None)]


def _unit_names(session: Session, unit_ids: Sequence[int]) -> dict[int, str]:
    rows = session.execute(
        select(Organization.id, Organization.name).where(Organization.id.in_(unit_ids))
    )
    return {row.id: row.name for row in rows}
