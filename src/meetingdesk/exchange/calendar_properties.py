"""The properties of one event of a calendar file, read without trusting any of them."""

from __future__ import annotations

import quopri
import re
from collections.abc import Sequence
from typing import Any

from icalendar import Event, vBroken

from meetingdesk.exchange.calendar_times import FAULTS
from meetingdesk.exchange.html_text import plain_text
from meetingdesk.exchange.text_decoding import decode
from meetingdesk.features.written_text import LONGEST_LINE
from meetingdesk.vietnamese.folding import clean

_LONGEST_NAME = 200
# "(UTC+07:00) Bangkok, Hanoi, Jakarta" must stand in quotes, and often doesn't.
_BARE_ZONE = re.compile(r"^([\w-]+;TZID=)(\([^()\"]*\)[^\":;]*)(?=:)")


def parsed(lines: Sequence[str]) -> Event | None:
    """The event of these content lines; None where nothing can be made of them."""
    quoted = (_BARE_ZONE.sub(r'\1"\2"', line, count=1) for line in lines)
    text = "\r\n".join(["BEGIN:VEVENT", *quoted, "END:VEVENT", ""])
    try:
        made = Event.from_ical(text)
    except FAULTS:
        return None
    return made if isinstance(made, Event) else None


def drop_broken(event: Event) -> frozenset[str]:
    """Take out the properties whose values could not be read; returns their names."""
    broken = set()
    for name in list(event):
        values = event[name]
        listed = values if isinstance(values, list) else [values]
        whole = [one for one in listed if not isinstance(one, vBroken)]
        if len(whole) == len(listed):
            continue
        broken.add(str(name).upper())
        if whole:
            event[name] = whole if len(whole) > 1 else whole[0]
        else:
            del event[name]
    return frozenset(broken)


def value_of(event: Event, name: str) -> Any:
    """A property as it was parsed; the first where a file has it twice, None where it is missing."""
    value: Any = event.get(name)
    if isinstance(value, list):
        return value[0] if value else None
    return value


def moment_of(event: Event, name: str) -> Any:
    """The date, datetime or timedelta of a property; None where it is missing."""
    return getattr(value_of(event, name), "dt", None)


def sequence_of(event: Event) -> int:
    """How often the event was changed; 0 where it does not say."""
    try:
        return int(value_of(event, "SEQUENCE") or 0)
    except FAULTS:
        return 0


def text_of(event: Event, name: str) -> str:
    """A property on one line; the first where a file has it twice."""
    return clean(_raw(event, name))


def _raw(event: Event, name: str) -> str:
    value = value_of(event, name)
    if value is None:
        return ""
    text = str(value)
    params = getattr(value, "params", {})
    if str(params.get("ENCODING", "")).upper() == "QUOTED-PRINTABLE":
        text = decode(quopri.decodestring(text.encode("utf-8", "replace"))).text
    return text


def description_of(event: Event) -> str:
    """What is written about the event, without markup."""
    return plain_text(_raw(event, "DESCRIPTION") or _raw(event, "X-ALT-DESC"))


def person_of(value: Any) -> str:
    """The name of an organizer or attendee, or the address where there is none."""
    if isinstance(value, list):
        value = value[0] if value else None
    if value is None:
        return ""
    name = clean(str(getattr(value, "params", {}).get("CN", ""))).strip('"')
    return (name or clean(str(value)).removeprefix("mailto:").removeprefix("MAILTO:"))[
        :_LONGEST_NAME
    ]


def people_of(values: Any) -> tuple[str, ...]:
    """The names of all attendees, each once."""
    found = [person_of(one) for one in (values if isinstance(values, list) else [values])]
    return tuple(dict.fromkeys(name for name in found if name))


def title_in(lines: Sequence[str]) -> str:
    """The title of an event that could not be parsed."""
    found = (line.partition(":")[2] for line in lines if line.upper().startswith("SUMMARY"))
    return clean(next(found, ""))


def shortened(text: str) -> str:
    """`text` no longer than a line can be kept."""
    return text if len(text) <= LONGEST_LINE else text[: LONGEST_LINE - 1] + "…"
