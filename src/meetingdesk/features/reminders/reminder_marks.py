"""What becomes of reminders: shown once, told again later, or known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from meetingdesk.features.reminders.reminders import LONGEST_SNOOZE, Reminder
from meetingdesk.messages import Message, message
from meetingdesk.model.reminders import ReminderMark
from meetingdesk.store.unit_of_work import UnitOfWork

_KEPT = timedelta(days=400)
"""Nothing is reminded of longer than a year before; older marks are of no use."""


def mark_shown(work: UnitOfWork, reminders: Sequence[Reminder], now: datetime) -> int:
    """Note that these were shown; returns how many. A snooze that is over is over."""
    for mark in _marks(work, reminders, now):
        mark.shown_at = now
        mark.snoozed_until = None
    old = work.session.scalars(
        select(ReminderMark.id).where(ReminderMark.shown_at < now - _KEPT)
    ).all()
    if old:
        work.delete(ReminderMark, list(old))
    _describe(work, reminders, message("journal", "Đã nhắc: {title}"))
    return len(reminders)


def mark_known(work: UnitOfWork, reminders: Sequence[Reminder], now: datetime) -> int:
    """Somebody knows: these are not told again. Returns how many."""
    for mark in _marks(work, reminders, now):
        mark.is_known = True
    _describe(work, reminders, message("journal", "Đã biết việc được nhắc: {title}"))
    return len(reminders)


def snooze(
    work: UnitOfWork, reminders: Sequence[Reminder], now: datetime, wait: timedelta
) -> datetime:
    """Tell these again after `wait`, at most a week; returns when."""
    until = now + min(wait, LONGEST_SNOOZE)
    for mark in _marks(work, reminders, now):
        mark.snoozed_until = until
    _describe(work, reminders, message("journal", "Nhắc lại sau: {title}"))
    return until


def _marks(
    work: UnitOfWork, reminders: Sequence[Reminder], now: datetime
) -> Sequence[ReminderMark]:
    """One mark for each, made where there was none."""
    keys = [reminder.key for reminder in reminders]
    known = {
        mark.key: mark
        for mark in work.session.scalars(select(ReminderMark).where(ReminderMark.key.in_(keys)))
    }
    for key in keys:
        if key not in known:
            known[key] = ReminderMark(key=key, shown_at=now)
            work.session.add(known[key])
    return list(known.values())


def _describe(work: UnitOfWork, reminders: Sequence[Reminder], act: Message) -> None:
    title: object = reminders[0].title if reminders else ""
    if len(reminders) > 1:
        title = message("labels", "{title} và {count} việc khác").given(
            title=title, count=len(reminders) - 1
        )
    work.describe(act.given(title=title))
