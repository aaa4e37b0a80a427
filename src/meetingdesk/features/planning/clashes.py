"""What stands in the way of a planned time: hall, people, organisations, holidays, hours, ways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.accepted_clashes import accepted_keys
from meetingdesk.features.planning.holidays import holidays, is_made_up
from meetingdesk.features.planning.meeting_list import day_bounds
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.features.planning.planned_times import NOT_HELD, Attendee, Planned, read_planned
from meetingdesk.features.planning.weekday_labels import weekday_label
from meetingdesk.messages import Message, message
from meetingdesk.model.events import Meeting, Venue
from meetingdesk.model.people import Appointment
from meetingdesk.vietnamese.folding import fold

TRAVEL = timedelta(minutes=30)
"""Somebody who goes from one place to another should have this long."""
_MOST_HOLIDAYS = 3
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Clash:
    """One thing in the way, as a sentence.

    Attributes:
        meeting_id: the other meeting; None where there is none.
        key: tells the clash from others of the same meeting, for as long as its cause is the same.
    """

    sentence: Message
    meeting_id: int | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A time and place that somebody thinks of; `meeting_id` is the meeting itself, where it exists.

    `people` must be there, of a meeting that is not kept yet.
    """

    starts_at: datetime
    ends_at: datetime
    venue_id: int | None = None
    place: str = ""
    meeting_id: int | None = None
    people: tuple[Attendee, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingClashes:
    """A meeting with what is in its way and was not accepted."""

    meeting_id: int
    title: str
    starts_at: datetime
    clashes: tuple[Clash, ...]


def clashes_of(session: Session, meeting_id: int) -> list[Clash]:
    """What stands in the way of a meeting and nobody has accepted; nothing for one that is not held."""
    accepted = accepted_keys(session, [meeting_id])
    return [
        clash
        for clash in all_clashes_of(session, meeting_id)
        if (meeting_id, clash.key) not in accepted
    ]


def all_clashes_of(session: Session, meeting_id: int) -> list[Clash]:
    """What stands in the way of a meeting, accepted or not."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or meeting.state in NOT_HELD:
        return []
    around = read_planned(session, meeting.starts_at - TRAVEL, meeting.ends_at + TRAVEL)
    mine = next(planned for planned in around if planned.id == meeting_id)
    return _Finder(session).clashes(mine, around)


def clashes_at(session: Session, plan: Plan) -> list[Clash]:
    """What stands in the way of `plan`."""
    around = read_planned(session, plan.starts_at - TRAVEL, plan.ends_at + TRAVEL)
    known = next((one for one in around if one.id == plan.meeting_id), None)
    venue = session.get(Venue, plan.venue_id) if plan.venue_id else None
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    mine = Planned(
        id=plan.meeting_id or 0,
        title="",
        starts_at=plan.starts_at.astimezone(zone),
        ends_at=plan.ends_at.astimezone(zone),
        venue_id=plan.venue_id,
        venue_name=venue.name if venue else "",
        venue_address=venue.address if venue else "",
        capacity=venue.capacity if venue else None,
        place=plan.place,
        people=known.people if known else plan.people,
        guests=known.guests if known else 0,
        units=known.units if known else {},
    )
    return _Finder(session).clashes(mine, around)


def clashing_between(session: Session, first: date, last: date) -> frozenset[int]:
    """The meetings of these days that clash with something not accepted."""
    return frozenset(one.meeting_id for one in clashes_between(session, first, last))


def clashes_between(session: Session, first: date, last: date) -> list[MeetingClashes]:
    """The meetings of these days with what is in their way, in order of their start."""
    begin, end = day_bounds(first, last)
    around = read_planned(session, begin - TRAVEL, end + TRAVEL)
    accepted = accepted_keys(session, [one.id for one in around])
    finder = _Finder(session)
    found: list[MeetingClashes] = []
    for place, mine in enumerate(around):
        if mine.ends_at < begin or mine.starts_at >= end:
            continue
        clashes = [
            clash
            for clash in finder.clashes(mine, _neighbours(around, place))
            if (mine.id, clash.key) not in accepted
        ]
        if clashes:
            found.append(MeetingClashes(mine.id, mine.title, mine.starts_at, tuple(clashes)))
    return found


def overlap(one: Planned, other: Planned) -> bool:
    """Two meetings overlap where each starts before the other ends; one without length is a moment."""
    return one.starts_at < _end(other) and other.starts_at < _end(one)


def same_place(one: Planned, other: Planned) -> bool:
    """Whether both are in one hall, or at a place written alike."""
    if one.venue_id is not None or other.venue_id is not None:
        return one.venue_id == other.venue_id
    return bool(fold(one.place)) and fold(one.place) == fold(other.place)


def _neighbours(around: Sequence[Planned], place: int) -> list[Planned]:
    """Those near enough in time to matter; `around` is in order of the start."""
    mine = around[place]
    latest = mine.ends_at + TRAVEL
    near = [one for one in around[:place] if one.ends_at + TRAVEL >= mine.starts_at]
    for one in around[place + 1 :]:
        if one.starts_at > latest:
            break
        near.append(one)
    return near


class _Finder:
    """Finds clashes; what it must ask the database for, it asks once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._office = office_minutes(session)
        office_days(session)  # holidays know them from then on
        self._sizes: dict[int, int] = {}

    def clashes(self, mine: Planned, around: Iterable[Planned]) -> list[Clash]:
        others = [one for one in around if one.id != mine.id]
        there = [one for one in others if overlap(mine, one)]
        found = [_venue(mine, other) for other in there if same_place(mine, other)]
        found += [clash for other in there for clash in _people(mine, other)]
        found += [clash for other in there for clash in self._units(mine, other)]
        found += [clash for other in others for clash in _ways(mine, other)]
        found += _capacity(mine)
        found += _days_off(mine)
        return found + _hours(mine, self._office)

    def _units(self, mine: Planned, other: Planned) -> Iterable[Clash]:
        for unit_id in mine.units.keys() & other.units.keys():
            name, wanted = mine.units[unit_id]
            total = wanted + other.units[unit_id][1]
            if total <= self._size(unit_id, mine.starts_at.date()):
                continue
            sentence = message(
                "labels", "{name} được mời cùng lúc ở “{title}” ({time}), hai nơi cần {count} người"
            ).given(name=name, title=other.title, time=_clock(other, mine), count=total)
            yield Clash(sentence, other.id, f"unit:{other.id}:{unit_id}")

    def _size(self, unit_id: int, on: date) -> int:
        """How many people of an organisation the directory knows."""
        if unit_id not in self._sizes:
            held = select(func.count(func.distinct(Appointment.person_id))).where(
                Appointment.organization_id == unit_id,
                or_(Appointment.valid_to.is_(None), Appointment.valid_to >= on),
            )
            self._sizes[unit_id] = self._session.scalar(held) or 0
        return self._sizes[unit_id]


def _venue(mine: Planned, other: Planned) -> Clash:
    sentence = message("labels", "Trùng địa điểm với “{title}” ({time})").given(
        title=other.title, time=_clock(other, mine)
    )
    return Clash(sentence, other.id, f"venue:{other.id}")


def _people(mine: Planned, other: Planned) -> Iterable[Clash]:
    for one in _both(mine, other):
        sentence = message("labels", "{name} cũng có mặt ở “{title}” ({time})").given(
            name=one.name, title=other.title, time=_clock(other, mine)
        )
        yield Clash(sentence, other.id, f"person:{other.id}:{fold(one.name)}")


def _both(mine: Planned, other: Planned) -> list[Attendee]:
    return [one for one in other.people if any(one.is_same(own) for own in mine.people)]


def _ways(mine: Planned, other: Planned) -> Iterable[Clash]:
    """Somebody who must be at two places with too little time between them."""
    first, then = (mine, other) if mine.starts_at <= other.starts_at else (other, mine)
    gap = then.starts_at - first.ends_at
    is_near = same_place(first, then) or (
        bool(fold(first.venue_address)) and fold(first.venue_address) == fold(then.venue_address)
    )
    if overlap(mine, other) or gap >= TRAVEL or is_near or not (first.where and then.where):
        return
    for one in _both(mine, other):
        sentence = message(
            "labels", "{name} chỉ có {minutes} phút để đi từ {start} đến {end} (“{title}”)"
        ).given(
            name=one.name,
            minutes=int(gap.total_seconds() // 60),
            start=first.where,
            end=then.where,
            title=other.title,
        )
        yield Clash(sentence, other.id, f"way:{other.id}:{fold(one.name)}")


def _capacity(mine: Planned) -> list[Clash]:
    if mine.capacity is None or mine.guests <= mine.capacity:
        return []
    sentence = message("labels", "{venue} có {seats} chỗ, cần {guests} chỗ").given(
        venue=mine.where, seats=mine.capacity, guests=mine.guests
    )
    return [Clash(sentence, None, f"seats:{mine.venue_id}")]


def _days_off(mine: Planned) -> list[Clash]:
    found: list[Clash] = []
    for day in _days(mine):
        if len(found) < _MOST_HOLIDAYS and day in (known := holidays(day.year)):
            sentence = message("labels", "Ngày {day} là ngày nghỉ: {name}").given(
                day=day, name=known[day]
            )
            found.append(Clash(sentence, None, f"holiday:{day.isoformat()}"))
    return found


def _hours(mine: Planned, office: tuple[int, int]) -> list[Clash]:
    opens, closes = office
    start, end = mine.starts_at, mine.ends_at
    weekend = (day for day in _days(mine) if day.weekday() >= _SATURDAY and not is_made_up(day))
    day_off = next(weekend, None)
    if day_off is not None and day_off not in holidays(day_off.year):
        sentence = message("labels", "Ngày {day} là {weekday}").given(
            day=day_off, weekday=weekday_label(day_off)
        )
        return [Clash(sentence, None, f"weekend:{day_off.isoformat()}")]
    last = end if end.time() != time(0) or end == start else end - timedelta(minutes=1)
    if opens <= _minute(start) and _minute(last) <= closes:
        return []
    sentence = message("labels", "Ngoài giờ làm việc ({opens} – {closes})").given(
        opens=_clock_of(opens), closes=_clock_of(closes)
    )
    return [Clash(sentence, None, "hours")]


def _days(mine: Planned) -> Iterable[date]:
    day = mine.starts_at.date()
    while day <= mine.ends_at.date():
        yield day
        day += timedelta(days=1)


def _end(planned: Planned) -> datetime:
    if planned.ends_at > planned.starts_at:
        return planned.ends_at
    return planned.starts_at + timedelta(microseconds=1)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _clock_of(minute: int) -> str:
    return f"{minute // 60}h{minute % 60:02d}"


def _clock(other: Planned, mine: Planned) -> str:
    there = other.starts_at
    clock = _clock_of(_minute(there))
    return clock if there.date() == mine.starts_at.date() else f"{clock} {there:%d/%m}"
