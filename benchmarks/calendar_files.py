"""Calendar files, free times and reminders beside 10,000 events.

    python benchmarks/calendar_files.py [events]

Reading and taking over a file of 5,000 events, writing one of all events, finding a time for six people
in two halls over two weeks and over a year, and one look for what is to be reminded of. The peer
is icalendar with recurring-ical-events alone, reading the same file without judging it.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import recurring_ical_events
from calendar_views import fill

from meetingdesk.exchange.calendar_file import calendar_bytes
from meetingdesk.exchange.calendar_reading import read_calendar
from meetingdesk.features.planning.calendar_events import CalendarEvent, Standing, events_between
from meetingdesk.features.planning.calendar_import import Destination, import_events
from meetingdesk.features.planning.calendar_matching import judge_events
from meetingdesk.features.planning.free_slots import SlotSearch, find_slots
from meetingdesk.features.planning.planned_times import Attendee
from meetingdesk.features.reminders.reminders import read_reminders
from meetingdesk.store.workspace import Workspace

IMPORTED = 5_000
# Seconds that somebody waits without thinking the program has stopped; a bar shows meanwhile.
PROMISES = {
    "read 5,000 events": 10.0,
    "judge 5,000 events": 2.0,
    "take over 5,000 events": 5.0,
    "write all events": 20.0,
    "free time, 2 weeks": 0.5,
    "free time, 1 year": 5.0,
    "reminders, one look": 0.2,
}


def file_of_events(many: int) -> bytes:
    """A file of single events on the days from today on."""
    begin = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    events = [
        CalendarEvent(
            uid=f"su-kien-{number}@ngoai",
            title=f"Việc số {number} của lịch bên ngoài",
            starts_at=begin + timedelta(hours=number),
            ends_at=begin + timedelta(hours=number + 1),
            standing=Standing.CONFIRMED,
            changed_at=begin,
            where="Phòng họp số 2",
            description="Nội dung: trao đổi, thống nhất",
        )
        for number in range(many)
    ]
    return calendar_bytes(events, begin)


def timed(name: str, work: Callable[[], Any]) -> Any:
    """Run `work`, print how long it took beside its promise, and hand its result on."""
    start = time.perf_counter()
    result = work()
    seconds = time.perf_counter() - start
    promise = PROMISES.get(name)
    verdict = "" if promise is None else ("ok" if seconds <= promise else "TOO SLOW")
    print(f"{name:<34} {seconds:8.2f} s  {verdict}")
    if verdict == "TOO SLOW":
        MISSED.append(name)
    return result


MISSED: list[str] = []


def main() -> int:
    """Measure; the exit status tells whether all promises are kept."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    today = datetime.now(UTC).date()
    first, last = today - timedelta(days=31), today + timedelta(days=400)
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.create(Path(folder) / "kho", name="Sở")
        fill(workspace, many)
        print(f"{many} events in the workspace")
        data = file_of_events(IMPORTED)
        timed("peer: icalendar alone", lambda: peer(data, first, last))
        reading = timed("read 5,000 events", lambda: read_calendar(data, "x.ics", first, last))
        with workspace.reader() as session:
            judged = timed(
                "judge 5,000 events", lambda: judge_events(session, reading.events, today)
            )
            wanted = search(first=today, last=today + timedelta(days=13))
            now = datetime.now(UTC)
            timed("free time, 2 weeks", lambda: find_slots(session, wanted, now))
            wanted = search(first=today, last=today + timedelta(days=365))
            timed("free time, 1 year", lambda: find_slots(session, wanted, now))
            timed("reminders, one look", lambda: read_reminders(session, now))
            events = events_between(session, date(2000, 1, 1), date(2100, 1, 1))
            timed("write all events", lambda: calendar_bytes(events, now))

        def take() -> None:
            with workspace.unit_of_work() as work:
                import_events(work, judged, Destination.MEETINGS)

        timed("take over 5,000 events", take)
        workspace.close()
    return 1 if MISSED else 0


def search(first: date, last: date) -> SlotSearch:
    """Six people and two halls for two hours."""
    people = tuple(Attendee(f"Trần Văn {number}") for number in range(6))
    return SlotSearch(timedelta(hours=2), first, last, people, venue_ids=(1, 2))


def peer(data: bytes, first: date, last: date) -> int:
    """What the two libraries do with the file."""
    calendar = icalendar.Calendar.from_ical(data)
    return len(recurring_ical_events.of(calendar).between(first, last))


if __name__ == "__main__":
    sys.exit(main())
