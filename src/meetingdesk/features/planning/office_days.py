"""Days off and working days that the office enters: swapped by a notice of the Government, or its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.features.planning.holidays import OfficeCalendar, settle_office_calendar
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork

_KEY = "calendar/days"
_NAME = message("labels", "Tên ngày nghỉ")
_MOST = 1000


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """A day off, or one that is worked though it is none of the week's (`is_off` False)."""

    day: date
    is_off: bool = True
    name: str = ""


def office_days(session: Session) -> list[OfficeDay]:
    """The days entered, in their order; from now on `holidays` and `is_working_day` know them."""
    saved = read_setting(session, _KEY)
    found = [one for entry in saved if (one := _read(entry))] if isinstance(saved, list) else []
    found.sort(key=lambda one: one.day)
    settle_office_calendar(
        OfficeCalendar(
            off=tuple((one.day, one.name) for one in found if one.is_off),
            working=frozenset(one.day for one in found if not one.is_off),
        )
    )
    return found


def save_office_days(work: UnitOfWork, days: Sequence[OfficeDay]) -> None:
    """Keep these days instead of those before. Raises Refused where a day stands there twice."""
    counted = Counter(one.day for one in days)
    if twice := [day for day, count in counted.items() if count > 1]:
        raise Refused(message("errors", "Ngày {day} đã có trong danh sách.").given(day=twice[0]))
    if len(days) > _MOST:
        raise Refused(message("errors", "Nhiều nhất {most} ngày.").given(most=_MOST))
    kept = [
        {"day": one.day.isoformat(), "off": one.is_off, "name": one_line(one.name, _NAME)}
        for one in sorted(days, key=lambda one: one.day)
    ]
    save_setting(work, _KEY, kept)
    work.describe(message("journal", "Sửa ngày nghỉ và ngày làm bù của cơ quan"))


def _read(entry: Any) -> OfficeDay | None:
    try:
        day = date.fromisoformat(entry["day"])
        return OfficeDay(day, bool(entry["off"]), str(entry.get("name", "")))
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
