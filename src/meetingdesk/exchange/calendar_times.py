"""Moments of a calendar file put into a zone: known ones, Windows names, offsets, and guesses."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Event, Timezone
from icalendar.error import GloballyUniqueTZIDGuessed
from icalendar.timezone import tzp

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.messages import Message, message

# What the parsers of dates, rules and zones raise at what no rule allows (a zone named as a folder is).
FAULTS = (
    ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, ArithmeticError,
    AssertionError, NotImplementedError, RecursionError, OSError,
)  # fmt: skip
EARLIEST, LATEST = 1900, 2200
"""Years between which an event can be."""
_OFFSET = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_SIMPLE_RULE = re.compile(
    r"FREQ=YEARLY(?:;(?:BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[\w,+-]+)*", re.I
)
_MOST_LINES = 2_000
_TIMES = ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE")
_OFFICE = ZoneInfo(OFFICE_TIME_ZONE)
# It warns of the zone of "/mozilla.org/…/Europe/Berlin", which it understood all the same.
warnings.filterwarnings("ignore", category=GloballyUniqueTZIDGuessed)


class Zones:
    """The zones of one file; each that nobody knows is remembered in `unknown`."""

    def __init__(self, blocks: Iterable[Sequence[str]], usual: str) -> None:
        self._own: dict[str, tzinfo] = {}
        self.unknown: dict[str, None] = {}
        for lines in blocks:
            self._read(lines)
        found = self.find(usual) if usual else None
        self.floating = found or _OFFICE

    def find(self, name: str) -> tzinfo | None:
        """The zone of this name: written out in the file, of the world's list, or by its offset."""
        key = name.strip().strip('"')
        if key in self._own:
            return self._own[key]
        try:
            known = tzp.timezone(key)
        except FAULTS:
            known = None
        if known is None and (offset := _OFFSET.search(key)):
            minutes = int(offset[2]) * 60 + int(offset[3] or 0)
            if minutes < 24 * 60:
                known = timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))
        return known

    def place(self, event: Event) -> tuple[Message, ...]:
        """Give every time of the event a zone; returns what had to be guessed."""
        guessed: dict[str, None] = {}
        for name in _TIMES:
            values = event.get(name)
            for value in values if isinstance(values, list) else [values]:
                self._place(value, guessed)
        return tuple(_unknown(name) for name in guessed)

    def _place(self, value: Any, guessed: dict[str, None]) -> None:
        for one in getattr(value, "dts", None) or [value]:
            moment = getattr(one, "dt", None)
            zone = str(getattr(value, "params", {}).get("TZID", ""))
            if isinstance(moment, datetime):
                one.dt = self._zoned(moment, zone, guessed)
            elif isinstance(moment, tuple) and isinstance(moment[0], datetime):
                ends = moment[1]
                if isinstance(ends, datetime):
                    ends = self._zoned(ends, zone, guessed)
                one.dt = (self._zoned(moment[0], zone, guessed), ends)

    def _zoned(self, moment: datetime, name: str, guessed: dict[str, None]) -> datetime:
        own = self._own.get(name)
        if own is not None:
            return moment.replace(tzinfo=own)
        if moment.tzinfo is not None:
            return moment
        found = self.find(name) if name else self.floating
        if found is None:
            guessed[name] = None
            found = _OFFICE
        return moment.replace(tzinfo=found)

    def _read(self, lines: Sequence[str]) -> None:
        """A zone written out; one with rules that no zone has, or far too many, is left unread."""
        rules = [line.partition(":")[2] for line in lines if line.upper().startswith("RRULE")]
        if len(lines) > _MOST_LINES or any(not _SIMPLE_RULE.fullmatch(rule) for rule in rules):
            return
        name = next(
            (line.partition(":")[2].strip() for line in lines if line.upper().startswith("TZID")),
            "",
        )
        if not name or _is_known(name):
            return
        text = "\r\n".join(["BEGIN:VTIMEZONE", *lines, "END:VTIMEZONE", ""])
        try:
            component: Any = Timezone.from_ical(text)
            made: tzinfo = component.to_tz(lookup_tzid=False)
            made.utcoffset(datetime(2023, 4, 25, 8))  # noqa: DTZ001 - a moment on the zone's own clock
        except FAULTS:
            return
        self._own[name] = made


def office_moment(value: date | datetime) -> datetime:
    """A moment on the office's clock; a day is its midnight. ValueError for a year that can't be."""
    if not EARLIEST <= value.year <= LATEST:
        raise ValueError(f"year {value.year}")
    if not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=_OFFICE)
    return (value if value.tzinfo else value.replace(tzinfo=_OFFICE)).astimezone(_OFFICE)


def stamp(value: date | datetime) -> str:
    """A day or moment as a key: the same for the same moment in any zone."""
    if not isinstance(value, datetime):
        return f"{value:%Y%m%d}"
    return f"{value.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def each_once(remarks: Iterable[Message]) -> tuple[Message, ...]:
    """The remarks without those said before."""
    said: list[Message] = []
    for remark in remarks:
        if remark not in said:
            said.append(remark)
    return tuple(said)


def _is_known(name: str) -> bool:
    try:
        return tzp.timezone(name) is not None
    except FAULTS:
        return False


def _unknown(name: str) -> Message:
    return message("labels", "Không rõ múi giờ “{name}”, tạm coi là giờ Việt Nam").given(
        name=name[:60]
    )
