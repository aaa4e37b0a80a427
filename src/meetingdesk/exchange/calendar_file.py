"""Writes calendar files (iCalendar, RFC 5545) that Outlook, Google and phones take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone

from meetingdesk.features.planning.calendar_events import CalendarEvent, Standing
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.signings.agreement_dates import NOTICE_DAYS, DueDate, KeyDay
from meetingdesk.store.files import replace_file
from meetingdesk.vietnamese.folding import nfc

USUAL_ALARMS = (24 * 60, 30)
"""Minutes before an event at which a calendar rings where the office set nothing else."""
# Vietnam has had one offset since 13/6/1975; no event of an office is older.
_FIRST_DAY = date(1976, 1, 1)
_END = b"END:VCALENDAR"


def write_calendar(
    path: Path,
    events: Sequence[CalendarEvent],
    made_at: datetime,
    *,
    alarms: Sequence[int] = USUAL_ALARMS,
) -> None:
    """Write the file whole or not at all. Raises Unavailable where the folder refuses."""
    replace_file(path, calendar_bytes(events, made_at, alarms=alarms))


def calendar_bytes(
    events: Iterable[CalendarEvent],
    made_at: datetime | None,
    *,
    alarms: Sequence[int] = USUAL_ALARMS,
    name: str = "",
) -> bytes:
    """A calendar of these events with the zones they use; `alarms` are minutes before the start.

    An event keeps its UID and its SEQUENCE grows, so that a second import moves it. Called-off and
    put-off ones are in it as cancelled. The same events made at the same moment give the same bytes;
    without `made_at` each is stamped with its last change, so that one changed event changes no other.
    """
    shown = list(events)
    calendar = _calendar("Calendar", name)
    for zone in sorted({_zone_name(event) for event in shown} - {"UTC"}):
        calendar.add_component(_zone(zone))
    frame: bytes = calendar.to_ical()
    end = frame.rindex(_END)
    before = tuple(alarms)
    inner = (_event_bytes(event, made_at or event.changed_at, before) for event in shown)
    return b"".join((frame[:end], *inner, frame[end:]))


def write_deadlines(path: Path, dates: Sequence[DueDate], made_at: datetime) -> None:
    """Write the file whole or not at all. Raises Unavailable where the folder refuses."""
    replace_file(path, deadline_bytes(dates, made_at))


def deadline_bytes(dates: Iterable[DueDate], made_at: datetime) -> bytes:
    """The days of agreements that must not be missed; ends are announced 90 and 30 days before.

    The same date of the same agreement keeps its UID, so that a second import moves the entry.
    """
    calendar = _calendar("Agreements")
    for due in dates:
        calendar.add_component(_deadline(due, made_at))
    data: bytes = calendar.to_ical()
    return data


def _calendar(product: str, name: str = "") -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", f"-//MeetingDesk//{product}//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if name:
        calendar.add("x-wr-calname", nfc(name))
        calendar.add("x-wr-timezone", OFFICE_TIME_ZONE)
    return calendar


@lru_cache(maxsize=10_000)
def _event_bytes(event: CalendarEvent, made_at: datetime, alarms: tuple[int, ...]) -> bytes:
    """Kept, for a shared calendar is written anew after each change of one event."""
    data: bytes = _event(event, made_at, alarms).to_ical()
    return data


def _event(event: CalendarEvent, made_at: datetime, alarms: Sequence[int]) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", made_at.astimezone(UTC))
    made.add("last-modified", event.changed_at.astimezone(UTC))
    made.add("sequence", event.sequence)
    made.add("dtstart", event.starts_at)
    made.add("dtend", event.ends_at)
    made.add("summary", nfc(event.title))
    made.add("status", event.standing.value)
    is_held = event.standing is not Standing.CANCELLED
    made.add("transp", "OPAQUE" if is_held else "TRANSPARENT")
    if event.where:
        made.add("location", nfc(event.where))
    if event.description:
        made.add("description", nfc(event.description))
    if event.category:
        made.add("categories", [event.category])
    if event.series_uid:
        made.add("related-to", event.series_uid, parameters={"RELTYPE": "SIBLING"})
    if is_held and event.rings:
        for minutes in alarms:
            made.add_component(_alarm(timedelta(minutes=-minutes), event.title))
    return made


def _deadline(due: DueDate, made_at: datetime) -> Event:
    summary = nfc(f"{due.what.label}: {due.title}")
    made = Event()
    made.add("uid", f"agreement-{due.agreement_id}-{due.what.value}@meetingdesk")
    made.add("dtstamp", made_at.astimezone(UTC))
    made.add("dtstart", due.on)
    made.add("dtend", due.on + timedelta(days=1))
    made.add("summary", summary)
    made.add("transp", "TRANSPARENT")
    if due.what is KeyDay.END:
        for days in NOTICE_DAYS:
            made.add_component(_alarm(timedelta(days=-days), f"Còn {days} ngày. {summary}"))
    return made


def _alarm(before: timedelta, text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", before)
    alarm.add("description", nfc(text))
    return alarm


def _zone_name(event: CalendarEvent) -> str:
    zone = event.starts_at.tzinfo
    return zone.key if isinstance(zone, ZoneInfo) else "UTC"


@lru_cache(maxsize=32)
def _zone(name: str) -> Timezone:
    made = Timezone.from_tzinfo(ZoneInfo(name), name, first_date=_FIRST_DAY)
    if len(made.subcomponents) == 1:
        made.pop("comment", None)  # it says until when the transitions are listed; there are none
    return made
