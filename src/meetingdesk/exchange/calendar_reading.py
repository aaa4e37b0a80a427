"""Reads calendar files of Outlook, Google and others into events, each with what was doubtful of it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import recurring_ical_events
from icalendar import Calendar, Event, InvalidCalendar
from icalendar.timezone import tzp

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.archive_safety import checked_zip
from meetingdesk.exchange.calendar_blocks import Blocks, take_apart
from meetingdesk.exchange.calendar_properties import (
    description_of,
    drop_broken,
    moment_of,
    parsed,
    people_of,
    person_of,
    sequence_of,
    shortened,
    text_of,
    title_in,
)
from meetingdesk.exchange.calendar_rules import NO_RULE, bound_rules
from meetingdesk.exchange.calendar_times import FAULTS, Zones, each_once, office_moment, stamp
from meetingdesk.exchange.text_decoding import decode
from meetingdesk.features.delegates.delegate_matching import Progress
from meetingdesk.features.planning.incoming_events import CalendarReading, IncomingEvent
from meetingdesk.messages import Message, message
from meetingdesk.model.events import UID_LENGTH
from meetingdesk.vietnamese.folding import clean

MOST_BYTES = 64 * 1024 * 1024
MOST_EVENTS = 20_000
MOST_DAYS = 400
"""More days than this are not taken of one series."""
_REPORTED_EVERY = 25
_LONGEST = timedelta(days=366)
# icalendar keeps zones it met for the whole program; two files may mean different ones by a name.
_ONE_AT_A_TIME = threading.Lock()


def load_calendar(
    path: Path, first: date, last: date, *, progress: Progress | None = None
) -> CalendarReading:
    """Read a file, also one packed as ZIP; see `read_calendar`. Raises Unavailable where it is gone."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadInput(_TOO_BIG.given(file=path.name))
        data = path.read_bytes()
    except OSError as error:
        raise Unavailable(
            message("errors", "Không đọc được tệp {file}. Hãy kiểm tra ổ đĩa hoặc quyền.").given(
                file=path.name
            ),
            details=str(error),
        ) from error
    return read_calendar(data, path.name, first, last, progress=progress)


def read_calendar(
    data: bytes, file_name: str, first: date, last: date, *, progress: Progress | None = None
) -> CalendarReading:
    """The events of a calendar; what comes again is written out for the days `first` to `last`.

    A broken event is told among the others and harms none of them. Raises BadInput where the file
    is no calendar, holds no event, or far too many.
    """
    if data.startswith(b"PK\x03\x04"):
        data = _unpacked(data, file_name)
    blocks = take_apart(decode(data).text)
    if not blocks.is_calendar or not blocks.events:
        raise BadInput(_no_events(blocks, file_name))
    if len(blocks.events) > MOST_EVENTS:
        raise BadInput(_TOO_MANY.given(file=file_name, most=MOST_EVENTS))
    with _ONE_AT_A_TIME:
        tzp.use_default()
        return _Reader(blocks, file_name, first, last, progress).read()


class _Reader:
    """Reads the events of one file, a UID at a time."""

    def __init__(
        self, blocks: Blocks, file_name: str, first: date, last: date, progress: Progress | None
    ) -> None:
        self._blocks = blocks
        self._name = clean(blocks.facts.get("X-WR-CALNAME", ""))[:100] or file_name
        self._first, self._last = first, last
        self._progress = progress
        self._zones = Zones(blocks.zones, blocks.facts.get("X-WR-TIMEZONE", ""))
        self._all_cancelled = blocks.facts.get("METHOD", "").upper() == "CANCEL"
        self._found: list[IncomingEvent] = []
        self._keys: set[str] = set()
        self._outside = 0

    def read(self) -> CalendarReading:
        groups: dict[str, list[tuple[Event, tuple[Message, ...]]]] = {}
        total = len(self._blocks.events)
        for number, lines in enumerate(self._blocks.events):
            self._report(number, total * 2)
            event = parsed(lines)
            if event is None:
                self._fail(title_in(lines), _UNREADABLE)
                continue
            broken = drop_broken(event)
            remarks = self._zones.place(event)
            if "RRULE" in broken or "RDATE" in broken:
                remarks += (NO_RULE,)
            if (fault := _fault(event)) is not None:
                self._fail(text_of(event, "SUMMARY"), fault)
                continue
            groups.setdefault(_uid(event), []).append((event, remarks))
        done = total
        for uid, events in groups.items():
            self._report(done, total * 2)
            done += len(events)
            self._take(uid, events)
        return CalendarReading(
            name=self._name,
            events=tuple(self._numbered()),
            first=self._first,
            last=self._last,
            others=self._blocks.others,
            outside=self._outside,
            is_cut=self._blocks.is_cut,
        )

    def _numbered(self) -> Iterable[IncomingEvent]:
        ordered = sorted(self._found, key=lambda one: (one.fault is None, one.starts_at, one.uid))
        return (replace(one, place=place) for place, one in enumerate(ordered))

    def _take(self, uid: str, events: list[tuple[Event, tuple[Message, ...]]]) -> None:
        """All that one UID stands for: an event, several of them, or a series with its exceptions."""
        alone = _latest([event for event, _ in events])
        remarks = each_once(remark for _, some in events for remark in some)
        for event in alone:
            remarks = each_once((*remarks, *bound_rules(event, self._last)))
        if not any(_comes_again(event) for event in alone):
            self._keep_alone(uid, alone, remarks)
            return
        try:
            days = _written_out(alone, self._first, self._last)
        except (*FAULTS, InvalidCalendar):
            # What the rules mean can't be found out: the day that is written there is certain.
            self._keep_alone(uid, alone, each_once((*remarks, NO_RULE)))
        else:
            self._keep_days(uid, days, remarks)

    def _keep_alone(self, uid: str, events: Sequence[Event], remarks: tuple[Message, ...]) -> None:
        for event in events:
            own = moment_of(event, "RECURRENCE-ID")
            if not isinstance(own, date) and len(events) > 1:
                own = moment_of(event, "DTSTART")
            key = f"{uid}/{stamp(own)}" if isinstance(own, date) else uid
            self._keep(event, key, remarks)

    def _keep_days(self, uid: str, days: list[Event], remarks: tuple[Message, ...]) -> None:
        if not days:
            self._outside += 1
            return
        days.sort(key=lambda day: stamp(moment_of(day, "DTSTART")))
        if len(days) > MOST_DAYS:
            cut = message("labels", "Loạt có {count} buổi: chỉ nhận {most} buổi đầu")
            remarks += (cut.given(count=len(days), most=MOST_DAYS),)
        total = min(len(days), MOST_DAYS)
        for number, day in enumerate(days[:MOST_DAYS], start=1):
            own = moment_of(day, "RECURRENCE-ID")
            key = stamp(own if isinstance(own, date) else moment_of(day, "DTSTART"))
            self._keep(day, f"{uid}/{key}", remarks, number, total)

    def _keep(
        self,
        event: Event,
        uid: str,
        remarks: tuple[Message, ...],
        number: int = 0,
        total: int = 0,
    ) -> None:
        title = text_of(event, "SUMMARY")
        try:
            starts_at, ends_at, is_all_day = _span(event)
        except FAULTS:
            self._fail(title, _NO_TIME)
            return
        if not title:
            remarks += (_NO_TITLE,)
            title = str(_NO_TITLE_GIVEN)
        status = text_of(event, "STATUS").upper()
        self._found.append(
            IncomingEvent(
                place=0,
                uid=self._own_key(uid, starts_at),
                title=shortened(title),
                starts_at=starts_at,
                ends_at=ends_at,
                is_all_day=is_all_day,
                where=shortened(text_of(event, "LOCATION")),
                description=description_of(event),
                organizer=person_of(event.get("ORGANIZER")),
                attendees=people_of(event.get("ATTENDEE")),
                is_cancelled=self._all_cancelled or status == "CANCELLED",
                series_number=number,
                series_total=total,
                remarks=remarks,
            )
        )

    def _own_key(self, uid: str, starts_at: datetime) -> str:
        """The UID, told apart from one that the same file gave to another event before."""
        key, number = _key(uid), 1
        while key in self._keys:
            key = _key(f"{uid}/{stamp(starts_at)}/{number}")
            number += 1
        self._keys.add(key)
        return key

    def _fail(self, title: str, fault: Message, details: str = "") -> None:
        nowhere = datetime.combine(self._first, time(0))
        number = len(self._found)
        self._found.append(
            IncomingEvent(
                place=0,
                uid=f"fault-{number}",
                title=shortened(title) or str(_NO_TITLE_GIVEN),
                starts_at=office_moment(nowhere),
                ends_at=office_moment(nowhere),
                description=details,
                fault=fault,
            )
        )

    def _report(self, done: int, total: int) -> None:
        if self._progress is not None and done % _REPORTED_EVERY == 0:
            self._progress.report(done, total)


def _written_out(events: Sequence[Event], first: date, last: date) -> list[Event]:
    calendar = Calendar()
    for event in events:
        calendar.add_component(event)
    days = recurring_ical_events.of(calendar).between(first, last + timedelta(days=1))
    return list(days)


def _fault(event: Event) -> Message | None:
    """Why nothing can be made of the event: no start, or an end before it."""
    start, end = moment_of(event, "DTSTART"), moment_of(event, "DTEND")
    length = moment_of(event, "DURATION")
    if not isinstance(start, date) or (end is not None and not isinstance(end, date)):
        return _NO_TIME
    try:
        if end is not None and office_moment(end) < office_moment(start):
            return _ENDS_FIRST
        if length is not None and not timedelta(0) <= length <= _LONGEST:
            return _ENDS_FIRST if length < timedelta(0) else _NO_TIME
    except FAULTS:
        return _NO_TIME
    return None


def _span(event: Event) -> tuple[datetime, datetime, bool]:
    start = moment_of(event, "DTSTART")
    stop, length = moment_of(event, "DTEND"), moment_of(event, "DURATION")
    is_all_day = not isinstance(start, datetime)
    if stop is not None:
        pass
    elif length is not None:
        stop = start + length
    else:
        stop = start + timedelta(days=1) if is_all_day else start
    begin, finish = office_moment(start), office_moment(stop)
    if is_all_day and finish == begin:
        finish = begin + timedelta(days=1)  # a day that ends when it begins is meant as one day
    if finish < begin or finish - begin > _LONGEST:
        raise ValueError("no such span")
    return begin, finish, is_all_day


def _latest(events: list[Event]) -> list[Event]:
    """Of those that mean the same day, the one changed last; all others are different ones."""
    chosen: dict[str, Event] = {}
    newest = max((sequence_of(one) for one in events if "RECURRENCE-ID" not in one), default=0)
    for event in events:
        if "RECURRENCE-ID" in event:
            moment = moment_of(event, "RECURRENCE-ID")
            key = f"id {stamp(moment)}" if isinstance(moment, date) else "id ?"
        elif sequence_of(event) < newest:
            continue
        else:
            key = stamp(moment_of(event, "DTSTART"))
        known = chosen.get(key)
        if known is None or sequence_of(event) >= sequence_of(known):
            chosen[key] = event
    return list(chosen.values())


def _comes_again(event: Event) -> bool:
    return "RRULE" in event or "RDATE" in event


def _uid(event: Event) -> str:
    """Its own, or one that the same event gets again."""
    own = text_of(event, "UID")
    if own:
        return own
    words = f"{text_of(event, 'SUMMARY')}|{stamp(moment_of(event, 'DTSTART'))}"
    return f"{hashlib.sha256(words.encode()).hexdigest()[:32]}@no-uid"


def _key(uid: str) -> str:
    if len(uid) <= UID_LENGTH:
        return uid
    return f"sha256-{hashlib.sha256(uid.encode()).hexdigest()}"


def _unpacked(data: bytes, file_name: str) -> bytes:
    """All calendars of a ZIP, as Google hands them out, one after the other."""
    with checked_zip(data, file_name) as archive:
        names = [entry for entry in archive.namelist() if entry.lower().endswith(".ics")]
        if sum(archive.getinfo(name).file_size for name in names) > MOST_BYTES:
            raise BadInput(_TOO_BIG.given(file=file_name))
        try:
            return b"\r\n".join(archive.read(name) for name in names)
        except Exception as error:  # zlib's and zipfile's faults have no common ancestor
            raise BadInput(_NOT_A_CALENDAR.given(file=file_name), details=str(error)) from error


def _no_events(blocks: Blocks, file_name: str) -> Message:
    return (_EMPTY if blocks.is_calendar else _NOT_A_CALENDAR).given(file=file_name)


_UNREADABLE = message("labels", "Không đọc được sự kiện này")
_NO_TIME = message("labels", "Không đọc được ngày giờ")
_ENDS_FIRST = message("labels", "Kết thúc trước khi bắt đầu")
_NO_TITLE = message("labels", "Không có tên")
_NO_TITLE_GIVEN = message("labels", "Sự kiện chưa có tên")
_TOO_BIG = message("errors", "Tệp {file} lớn hơn 64 MB, không phải là tệp lịch thông thường.")
_TOO_MANY = message(
    "errors",
    "Tệp {file} có hơn {most} sự kiện. Hãy xuất lại từ phần mềm kia với khoảng ngày ngắn hơn.",
)
_EMPTY = message("errors", "Tệp lịch {file} không có sự kiện nào.")
_NOT_A_CALENDAR = message(
    "errors",
    "{file} không phải là tệp lịch (.ics). Hãy xuất lịch từ Outlook, Google Lịch rồi chọn tệp đó.",
)
