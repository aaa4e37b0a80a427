"""Mutates calendars and reads each mutant: nothing but BadInput may come of it, and nothing may hang.

Run by the test with a few hundred mutants and by hand with more:
``python tests/exchange/calendar_fuzz.py 5000 [seed]``. It runs in its own process with bounded
memory, so that a parser that asks for too much, or never ends, ends this process and not the tests.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date
from pathlib import Path

import icalendar
import recurring_ical_events

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.calendar_reading import read_calendar

OWN = Path(__file__).parents[1] / "data" / "calendars"
MOST_BYTES = 1 << 30
MOST_SECONDS = 10.0
_TOKENS = (
    b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VTIMEZONE",
    b"RRULE:FREQ=SECONDLY", b"RRULE:FREQ=DAILY;INTERVAL=0", b"RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
    b"RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,1,2,3,4,5,6,7;COUNT=99999999",
    b"RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z", b"RRULE:FREQ=MONTHLY;COUNT=-1",
    b"RDATE:20230425T080000Z", b"RDATE;VALUE=PERIOD:20230425T080000Z/PT1H", b"EXDATE:20230425",
    b"RECURRENCE-ID:20230425T080000Z", b"RECURRENCE-ID;RANGE=THISANDFUTURE:20230425T080000Z",
    b"DTSTART:00010101T000000Z", b"DTSTART;VALUE=DATE:99991231", b"DURATION:P99999999D",
    b"DURATION:-PT1H", b"DTEND:20230230T990000", b"TZID:/a/b/c", b"SEQUENCE:99999999999999999999",
    b"SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=28=", b"X-ALT-DESC:<p><p><p", b";TZID=", b"\x00", b"\xff",
)  # fmt: skip


def corpus() -> list[bytes]:
    """Calendars of our own, and those that the libraries use for their tests, where they came along."""
    found = [path.read_bytes() for path in sorted(OWN.glob("*.ics"))]
    for package in (icalendar, recurring_ical_events):
        folder = Path(package.__file__).parent
        found += [
            path.read_bytes()
            for path in sorted(folder.rglob("*.ics"))
            if path.stat().st_size < 20_000
        ]
    return found


def mutant(files: list[bytes], chance: random.Random) -> bytes:
    """One file with lines and bytes changed, lost, doubled or taken from elsewhere."""
    # Every second one is of our own: it holds all kinds of lines close together.
    lines = bytearray(chance.choice(files if chance.random() < 0.5 else files[:3])).split(b"\n")
    for _ in range(chance.choice((1, 2, 5, 20))):
        at = chance.randrange(len(lines))
        how = chance.randrange(7)
        if how == 0:
            lines.insert(at, bytearray(chance.choice(_TOKENS)))
        elif how == 1:
            del lines[at]
            lines = lines or [bytearray()]
        elif how == 2:
            lines.insert(at, lines[chance.randrange(len(lines))])
        elif how == 3:
            lines[at] = bytearray(b" ") + lines[at]
        elif how == 4:
            lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
        elif how == 5 and lines[at]:
            place = chance.randrange(len(lines[at]))
            lines[at][place : place + 1] = bytes([chance.randrange(256)])
        else:
            digits = [place for place, code in enumerate(lines[at]) if 48 <= code <= 57]
            for place in digits[: chance.randrange(9)]:
                lines[at][place] = 48 + chance.randrange(10)
    return bytes(b"\n".join(lines))


def read_all(count: int, seed: int) -> list[str]:
    """Read every mutant; the complaints, one a mutant that did other than it may."""
    chance = random.Random(seed)
    files = corpus()
    complaints = []
    for number in range(count):
        print(number, flush=True)  # noqa: T201 - the last number is the one that ended the process
        data = mutant(files, chance)
        start = time.monotonic()
        try:
            for event in read_calendar(data, "x.ics", date(2019, 1, 1), date(2024, 1, 1)).events:
                assert event.title
                assert event.fault is not None or event.starts_at <= event.ends_at
        except MeetingDeskError:
            pass
        except Exception as fault:
            complaints.append(f"{number}: {type(fault).__name__}: {fault}")
        if time.monotonic() - start > MOST_SECONDS:
            complaints.append(f"{number}: longer than {MOST_SECONDS} s")
    return complaints


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))


if __name__ == "__main__":
    _bound_memory()
    amount, start_seed = (*sys.argv[1:], *("300", "1")[len(sys.argv) - 1 :])
    bad = read_all(int(amount), int(start_seed))
    print("\n".join(bad), file=sys.stderr)  # noqa: T201 - a tool run by hand
    sys.exit(1 if bad else 0)
