"""What the office wants to be reminded of, and how long before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import message
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "reminders"
OFFERED_MINUTES = (15, 30, 60, 120, 24 * 60, 2 * 24 * 60, 3 * 24 * 60, 7 * 24 * 60)
"""How long before an event a reminder can come."""
_USUAL_MINUTES = (24 * 60, 30)


class ReminderKind(Choice):
    """What a reminder is about; each kind can be switched off."""

    EVENT = "event", message("labels", "Sự kiện sắp diễn ra")
    PREPARATION = "preparation", message("labels", "Việc chuẩn bị đến hạn")
    TASK = "task", message("labels", "Nhiệm vụ theo kết luận đến hạn")
    REVIEW = "review", message("labels", "Chương trình phối hợp đến kỳ sơ kết, tổng kết")
    ENDING = "ending", message("labels", "Chương trình phối hợp sắp hết hạn (90 và 30 ngày)")


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """The kinds switched on, and how many minutes before an event it is told, longest first."""

    kinds: frozenset[ReminderKind] = frozenset(ReminderKind)
    minutes_before: tuple[int, ...] = _USUAL_MINUTES


def read_reminder_settings(session: Session) -> ReminderSettings:
    """As saved; all kinds, a day and half an hour before an event, where nothing was."""
    saved = read_setting(session, _KEY)
    if not isinstance(saved, dict):
        return ReminderSettings()
    off = set(saved.get("off", ()))
    minutes = saved.get("minutes", _USUAL_MINUTES)
    return ReminderSettings(
        frozenset(kind for kind in ReminderKind if kind.value not in off),
        _tidy(minute for minute in minutes if isinstance(minute, int)),
    )


def save_reminder_settings(work: UnitOfWork, settings: ReminderSettings) -> None:
    """Keep what the office wants to be reminded of."""
    off = sorted(kind.value for kind in ReminderKind if kind not in settings.kinds)
    save_setting(work, _KEY, {"off": off, "minutes": list(_tidy(settings.minutes_before))})
    work.describe(message("journal", "Sửa cài đặt nhắc việc"))


def _tidy(minutes: Iterable[int]) -> tuple[int, ...]:
    kept = {one for one in minutes if 0 <= one <= max(OFFERED_MINUTES)}
    return tuple(sorted(kept, reverse=True))
