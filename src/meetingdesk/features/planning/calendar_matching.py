"""What each event of a calendar file is to the office: new, known, changed or doubtful."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.calendar_events import CalendarEvent, Standing, meeting_events
from meetingdesk.features.planning.incoming_events import IncomingEvent
from meetingdesk.features.planning.meeting_list import day_bounds
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.messages import Message, message
from meetingdesk.model.base import Choice
from meetingdesk.model.events import Meeting, ScheduleEntry
from meetingdesk.vietnamese.folding import fold

_BATCH = 400
_ZONE = ZoneInfo(OFFICE_TIME_ZONE)


class EventVerdict(Choice):
    """What an event of the file is to the office."""

    NEW = "new", message("labels", "Mới")
    KNOWN = "known", message("labels", "Đã có")
    CHANGED = "changed", message("labels", "Có thay đổi")
    DOUBTFUL = "doubtful", message("labels", "Cần xem lại")
    ERROR = "error", message("labels", "Lỗi")


@dataclass(frozen=True, slots=True)
class JudgedEvent:
    """An event of the file with what it is to the office.

    Attributes:
        is_wanted: whether it is taken unless somebody decides otherwise.
        reasons: what changed, what it is like, what was guessed.
        meeting_id, entry_id: what it is already; 0 for nothing.
    """

    event: IncomingEvent
    verdict: EventVerdict
    is_wanted: bool
    reasons: tuple[Message, ...] = ()
    meeting_id: int = 0
    entry_id: int = 0


def judge_events(
    session: Session, events: Sequence[IncomingEvent], today: date
) -> list[JudgedEvent]:
    """What each event is to the office, by its UID, then by its name and start.

    What is over is not wanted where the file holds what is to come; what was called off and is not
    known, neither.
    """
    known = _Known(session, events)
    begin = day_bounds(today, today)[0]
    any_coming = any(event.fault is None and event.ends_at >= begin for event in events)
    judged = []
    for event in events:
        one = known.judge(event)
        is_past = any_coming and event.ends_at < begin and one.verdict is EventVerdict.NEW
        judged.append(replace(one, is_wanted=one.is_wanted and not is_past))
    return judged


def planned_span(event: IncomingEvent, opens: int, closes: int) -> tuple[datetime, datetime]:
    """From when to when an event of whole days takes in an office that has hours."""
    if not event.is_all_day:
        return event.starts_at, event.ends_at
    start = event.starts_at + timedelta(minutes=opens)
    last = event.ends_at - timedelta(days=1) + timedelta(minutes=closes)
    return start, max(start, last)


class _Known:
    """What the office has already, read once for all events of a file."""

    def __init__(self, session: Session, events: Sequence[IncomingEvent]) -> None:
        self._opens, self._closes = office_minutes(session)
        uids = [event.uid for event in events if event.fault is None]
        self._meetings: dict[str, tuple[int, CalendarEvent]] = {}
        self._entries: dict[str, ScheduleEntry] = {}
        for batch in _batches(uids):
            rows = session.execute(select(Meeting.uid, Meeting.id).where(Meeting.uid.in_(batch)))
            ids = {row.uid: row.id for row in rows}
            for met in meeting_events(session, list(ids.values())):
                self._meetings[met.uid] = (ids[met.uid], met)
            for entry in session.scalars(select(ScheduleEntry).where(ScheduleEntry.uid.in_(batch))):
                self._entries[entry.uid or ""] = entry
        self._alike = _titles_by_start(session, events)

    def judge(self, event: IncomingEvent) -> JudgedEvent:
        if event.fault is not None:
            return JudgedEvent(event, EventVerdict.ERROR, False, (event.fault,))
        if event.uid in self._meetings:
            meeting_id, there = self._meetings[event.uid]
            return _compared(event, self._changes(event, there), meeting_id=meeting_id)
        if event.uid in self._entries:
            entry = self._entries[event.uid]
            return _compared(event, _entry_changes(event, entry), entry_id=entry.id)
        return self._unknown(event)

    def _unknown(self, event: IncomingEvent) -> JudgedEvent:
        start, _ = planned_span(event, self._opens, self._closes)
        doubt: list[Message] = []
        if event.is_cancelled:
            doubt.append(message("labels", "Đã hủy ở lịch kia"))
        if fold(event.title) in self._alike.get(start, ()):
            doubt.append(message("labels", "Đã có sự kiện cùng tên, cùng giờ"))
        reasons = (*doubt, *event.remarks)
        verdict = EventVerdict.DOUBTFUL if reasons else EventVerdict.NEW
        return JudgedEvent(event, verdict, not doubt, reasons)

    def _changes(self, event: IncomingEvent, there: CalendarEvent) -> list[Message]:
        start, end = planned_span(event, self._opens, self._closes)
        found = []
        if (start, end) != (there.starts_at, there.ends_at):
            found.append(_moved(there.starts_at.astimezone(_ZONE), start))
        if event.title != there.title:
            found.append(message("labels", "Tên cũ: {title}").given(title=there.title))
        if fold(event.where) != fold(there.where):
            found.append(message("labels", "Địa điểm cũ: {place}").given(place=there.where or "–"))
        was_cancelled = there.standing is Standing.CANCELLED
        if event.is_cancelled != was_cancelled:
            found.append(_CALLED_OFF if event.is_cancelled else _CALLED_BACK)
        return found


def _compared(
    event: IncomingEvent, changes: list[Message], *, meeting_id: int = 0, entry_id: int = 0
) -> JudgedEvent:
    verdict = EventVerdict.CHANGED if changes else EventVerdict.KNOWN
    # What the office called off itself is not brought back without somebody saying so.
    is_wanted = bool(changes) and _CALLED_BACK not in changes
    return JudgedEvent(event, verdict, is_wanted, (*changes, *event.remarks), meeting_id, entry_id)


def _entry_changes(event: IncomingEvent, entry: ScheduleEntry) -> list[Message]:
    if event.is_cancelled:
        return [_CALLED_OFF]
    begins = None if event.is_all_day else event.starts_at.time().replace(microsecond=0)
    found = []
    if (event.starts_at.date(), begins) != (entry.day, entry.starts_at):
        was = datetime.combine(entry.day, entry.starts_at or time(0), _ZONE)
        found.append(_moved(was, event.starts_at))
    if event.title != entry.content:
        found.append(message("labels", "Tên cũ: {title}").given(title=entry.content))
    if fold(event.where) != fold(entry.place):
        found.append(message("labels", "Địa điểm cũ: {place}").given(place=entry.place or "–"))
    return found


def _moved(former: datetime, there: datetime) -> Message:
    if former == there:
        return message("labels", "Giờ kết thúc khác trước")
    return message("labels", "Giờ cũ: {moment}").given(moment=former)


def _titles_by_start(session: Session, events: Sequence[IncomingEvent]) -> dict[datetime, set[str]]:
    """The folded names of what is planned at each start, within the days of the file."""
    whole = [event for event in events if event.fault is None]
    if not whole:
        return {}
    begin = min(event.starts_at for event in whole).date()
    end = max(event.starts_at for event in whole).date()
    first, last = day_bounds(begin, end)
    found: dict[datetime, set[str]] = {}
    for starts_at, title in session.execute(
        select(Meeting.starts_at, Meeting.title).where(
            Meeting.starts_at >= first, Meeting.starts_at < last
        )
    ):
        found.setdefault(starts_at.astimezone(_ZONE), set()).add(fold(title))
    for day, clock, content in session.execute(
        select(ScheduleEntry.day, ScheduleEntry.starts_at, ScheduleEntry.content).where(
            ScheduleEntry.day.between(begin, end), ScheduleEntry.starts_at.is_not(None)
        )
    ):
        there = datetime.combine(day, clock or time(0), _ZONE)
        found.setdefault(there, set()).add(fold(content))
    return found


def _batches(uids: Sequence[str]) -> Iterable[Sequence[str]]:
    for start in range(0, len(uids), _BATCH):
        yield uids[start : start + _BATCH]


_CALLED_OFF = message("labels", "Lịch kia đã hủy sự kiện này")
_CALLED_BACK = message("labels", "Lịch kia vẫn tổ chức sự kiện này")
