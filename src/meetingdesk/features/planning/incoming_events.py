"""Events of another calendar as they were read from its file, before anybody decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from meetingdesk.messages import Message


@dataclass(frozen=True, slots=True)
class IncomingEvent:
    """One event of a file, or one day of an event that comes again.

    Attributes:
        place: its number among those read, from 0.
        uid: tells it from all others; a day of a series has it behind the series' own.
        starts_at, ends_at: in the office's time zone.
        is_all_day: it has days and no times; `ends_at` is the end of the last day.
        organizer: who called it, as the file names them.
        series_number, series_total: which of how many days read of its series; 0 for none.
        remarks: what was read with a guess, or changed.
        fault: why it can't be taken; its times mean nothing then.
    """

    place: int
    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime
    is_all_day: bool = False
    where: str = ""
    description: str = ""
    organizer: str = ""
    attendees: tuple[str, ...] = ()
    is_cancelled: bool = False
    series_number: int = 0
    series_total: int = 0
    remarks: tuple[Message, ...] = ()
    fault: Message | None = None


@dataclass(frozen=True, slots=True)
class CalendarReading:
    """What a file holds.

    Attributes:
        name: what the calendar calls itself, or the file's name.
        first, last: the days between which events that come again were written out.
        others: tasks and journals of the file, which are no events.
        outside: series of which no day lies between `first` and `last`.
        is_cut: the file ends within an event.
    """

    name: str
    events: tuple[IncomingEvent, ...]
    first: date
    last: date
    others: int = 0
    outside: int = 0
    is_cut: bool = False
