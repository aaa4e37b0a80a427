"""What is to be told now: events to begin, things to get ready, tasks, reviews, terms that run out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.minutes.task_list import task_rows
from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, where_held
from meetingdesk.features.planning.preparations import due_preparations
from meetingdesk.features.reminders.reminder_settings import (
    ReminderKind,
    ReminderSettings,
    read_reminder_settings,
)
from meetingdesk.features.signings.agreement_dates import NOTICE_DAYS, KeyDay, dates_due
from meetingdesk.messages import Message, message
from meetingdesk.model.events import Meeting, MeetingState, Venue
from meetingdesk.model.reminders import ReminderMark

_ZONE = ZoneInfo(OFFICE_TIME_ZONE)
# Days before at which each kind is told; the last stage also tells what is late.
_PREPARATION_DAYS = (1, 0)
_TASK_DAYS = (3, 0)
_REVIEW_DAYS = (14, 0)
_ENDING_DAYS = (*NOTICE_DAYS, 0)
_LATE = {
    ReminderKind.PREPARATION: timedelta(days=30),
    ReminderKind.TASK: timedelta(days=14),
    ReminderKind.REVIEW: timedelta(days=60),
    ReminderKind.ENDING: timedelta(days=60),
}
LONGEST_SNOOZE = timedelta(days=7)
_WRONG_CLOCK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be told.

    Attributes:
        key: tells it from all others: the thing, its day, and how long before it is told.
        title: what it is about, as the office calls it.
        words: when or until when, in a sentence.
        at: since when it is to be told; `moment` is what it leads to.
        target, item_id, part: where in the program it is dealt with.
    """

    key: str
    kind: ReminderKind
    title: str
    words: Message
    at: datetime
    moment: datetime
    target: str
    item_id: int
    part: str = ""


@dataclass(frozen=True, slots=True)
class ReminderState:
    """What stands to be told at a moment: all that nobody put aside, and what was never shown yet."""

    active: tuple[Reminder, ...] = ()
    fresh: tuple[Reminder, ...] = ()


def read_reminders(session: Session, now: datetime) -> ReminderState:
    """The reminders at `now`, an aware datetime, the nearest first.

    A thing is told once for each of its stages: where the PC was off meanwhile, only the present
    stage is. One that was shown, or put aside, while the PC's clock was far ahead is told again.
    """
    found = reminders_due(session, now, read_reminder_settings(session))
    marks = _marks(session, [reminder.key for reminder in found])
    active, fresh = [], []
    for reminder in found:
        mark = marks.get(reminder.key)
        if mark is None or _came_back(mark, now):
            fresh.append(reminder)
            active.append(reminder)
        elif not mark.is_known and mark.snoozed_until is None:
            active.append(reminder)
    return ReminderState(tuple(active), tuple(fresh))


def reminders_due(session: Session, now: datetime, settings: ReminderSettings) -> list[Reminder]:
    """All that is to be told at `now`, shown before or not, the nearest first."""
    opens, _ = office_minutes(session)
    day = _Day(now.astimezone(_ZONE), time(opens // 60, opens % 60))
    finders = {
        ReminderKind.EVENT: lambda: _events(session, now, settings.minutes_before),
        ReminderKind.PREPARATION: lambda: _preparations(session, day),
        ReminderKind.TASK: lambda: _tasks(session, day),
        ReminderKind.REVIEW: lambda: _agreements(session, day, ReminderKind.REVIEW),
        ReminderKind.ENDING: lambda: _agreements(session, day, ReminderKind.ENDING),
    }
    found = [one for kind in ReminderKind if kind in settings.kinds for one in finders[kind]()]
    return sorted(found, key=lambda one: (one.moment, one.key))


@dataclass(frozen=True, slots=True)
class _Day:
    """Now at the office, and when it opens: things of a day are told then."""

    now: datetime
    opens: time

    @property
    def today(self) -> date:
        return self.now.date()

    def stage(self, on: date, days: Sequence[int], late: timedelta) -> tuple[int, datetime] | None:
        """Which of `days` before `on` it is now, and since when; None where it is none."""
        left = (on - self.today).days
        if left < -late.days:
            return None
        begun = [
            (before, begins)
            for before in days
            if (begins := self._opening(on - timedelta(days=before))) <= self.now
        ]
        return min(begun, default=None)

    def moment(self, on: date) -> datetime:
        return self._opening(on)

    def _opening(self, day: date) -> datetime:
        return datetime.combine(day, self.opens, _ZONE)


def _events(session: Session, now: datetime, minutes: Sequence[int]) -> Iterable[Reminder]:
    if not minutes:
        return
    rows = session.execute(
        select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.place, Venue.name)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .where(
            Meeting.starts_at > now,
            Meeting.starts_at <= now + timedelta(minutes=max(minutes)),
            Meeting.state.in_((MeetingState.DRAFT, MeetingState.ANNOUNCED)),
        )
    )
    for meeting_id, title, starts_at, place, venue in rows:
        begun = [one for one in minutes if starts_at - timedelta(minutes=one) <= now]
        if not begun:
            continue
        before = min(begun)
        where = where_held(place, venue)
        words = message("labels", "Bắt đầu lúc {moment} tại {place}")
        if not where:
            words = message("labels", "Bắt đầu lúc {moment}")
        yield Reminder(
            key=f"event:{meeting_id}:{starts_at.astimezone(UTC):%Y%m%dT%H%M}:{before}",
            kind=ReminderKind.EVENT,
            title=title,
            words=words.given(moment=starts_at.astimezone(_ZONE), place=where),
            at=starts_at - timedelta(minutes=before),
            moment=starts_at,
            target="meeting",
            item_id=meeting_id,
        )


def _preparations(session: Session, day: _Day) -> Iterable[Reminder]:
    kind = ReminderKind.PREPARATION
    for one in due_preparations(session, day.today, max(_PREPARATION_DAYS)):
        found = day.stage(one.due_on, _PREPARATION_DAYS, _LATE[kind])
        if found is not None:
            words = _due(one.due_on, one.days_left, f"{one.meeting_title}")
            yield _of_day(
                kind, f"{one.id}", one.text, words, day, one.due_on, found,
                ("meeting", one.meeting_id, "preparations"),
            )  # fmt: skip


def _tasks(session: Session, day: _Day) -> Iterable[Reminder]:
    kind = ReminderKind.TASK
    for one in task_rows(session, only_unfinished=True):
        if one.due_on is None:
            continue
        found = day.stage(one.due_on, _TASK_DAYS, _LATE[kind])
        if found is not None:
            left = (one.due_on - day.today).days
            words = _due(one.due_on, left, one.owner or one.meeting_title)
            yield _of_day(
                kind, f"{one.id}", one.text, words, day, one.due_on, found,
                ("meeting", one.meeting_id, "minutes"),
            )  # fmt: skip


def _agreements(session: Session, day: _Day, kind: ReminderKind) -> Iterable[Reminder]:
    is_ending = kind is ReminderKind.ENDING
    stages = _ENDING_DAYS if is_ending else _REVIEW_DAYS
    for one in dates_due(session, day.today, max(stages)):
        found = day.stage(one.on, stages, _LATE[kind])
        if found is None or (one.what is KeyDay.END) is not is_ending:
            continue
        sentence = message("labels", "{what}: ngày {day}").given(what=one.what.label, day=one.on)
        yield _of_day(
            kind, f"{one.agreement_id}-{one.what.value}", one.title, sentence, day, one.on, found,
            ("agreement", one.agreement_id, ""),
        )  # fmt: skip


def _of_day(
    kind: ReminderKind,
    item: str,
    title: str,
    words: Message,
    day: _Day,
    on: date,
    found: tuple[int, datetime],
    target: tuple[str, int, str],
) -> Reminder:
    stage, since = found
    return Reminder(
        key=f"{kind.value}:{item}:{on:%Y%m%d}:{stage}",
        kind=kind,
        title=title,
        words=words,
        at=since,
        moment=day.moment(on),
        target=target[0],
        item_id=target[1],
        part=target[2],
    )


def _due(on: date, left: int, who: str) -> Message:
    if left < 0:
        text = message("labels", "Đã quá hạn {count} ngày ({day}): {who}")
    elif left == 0:
        text = message("labels", "Hôm nay đến hạn: {who}")
    else:
        text = message("labels", "Còn {count} ngày, hạn {day}: {who}")
    return text.given(count=abs(left), day=on, who=who)


def _came_back(mark: ReminderMark, now: datetime) -> bool:
    """Its snooze is over, or it was dealt with while the clock was far ahead."""
    if mark.is_known:
        return False
    if mark.snoozed_until is not None:
        return mark.snoozed_until <= now or mark.snoozed_until > now + LONGEST_SNOOZE + _WRONG_CLOCK
    return mark.shown_at > now + _WRONG_CLOCK


def _marks(session: Session, keys: Sequence[str]) -> dict[str, ReminderMark]:
    found: dict[str, ReminderMark] = {}
    for start in range(0, len(keys), 500):
        batch = keys[start : start + 500]
        for mark in session.scalars(select(ReminderMark).where(ReminderMark.key.in_(batch))):
            found[mark.key] = mark
    return found
