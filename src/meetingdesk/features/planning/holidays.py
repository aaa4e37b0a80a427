"""Public holidays: Bộ luật Lao động 2019, Điều 111 và 112, with Tết and Giỗ Tổ by the lunar calendar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from meetingdesk.messages import Message, message
from meetingdesk.vietnamese.lunar import solar_date

_NEW_YEAR = message("labels", "Tết Dương lịch")
_TET = message("labels", "Tết Nguyên đán")
_NATIONAL_DAY = message("labels", "Quốc khánh")
_INSTEAD = message("labels", "Nghỉ bù {name}")
_SWAPPED = message("labels", "Nghỉ hoán đổi")
_DAY_OF_CULTURE_SINCE = 2026
_SATURDAY = 5
# What the yearly notices of the Government settled besides the days of the law: the sixth and seventh
# day of Tết, the second day of Quốc khánh, days in place of weekend days, swapped working days.
_NOTICES: dict[int, tuple[tuple[Message, tuple[tuple[int, int], ...]], ...]] = {
    2021: ((_TET, ((10, 2), (16, 2))), (_NATIONAL_DAY, ((3, 9),))),
    2022: ((_NATIONAL_DAY, ((1, 9),)),),
    2023: ((_TET, ((20, 1), (26, 1))), (_NATIONAL_DAY, ((1, 9),))),
    2024: ((_TET, ((8, 2), (14, 2))), (_SWAPPED, ((29, 4),)), (_NATIONAL_DAY, ((3, 9),))),
    2025: ((_TET, ((27, 1),)), (_SWAPPED, ((2, 5),)), (_NATIONAL_DAY, ((1, 9),))),
    2026: ((_SWAPPED, ((31, 8),)), (_NATIONAL_DAY, ((1, 9),))),
}
# Where no notice is known yet, the second day of Quốc khánh that makes the longer row of days off.
_SECOND_DAY_BEFORE = frozenset({1, 2, 4, 5})


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """What the office entered besides: days off with their names, days worked at a weekend instead."""

    off: tuple[tuple[date, str], ...] = ()
    working: frozenset[date] = frozenset()


class _Settled:
    """One office works here: what it entered holds for all that the program plans."""

    calendar = OfficeCalendar()


def settle_office_calendar(calendar: OfficeCalendar) -> None:
    """Let `holidays` and `is_working_day` know the office's own days from now on."""
    _Settled.calendar = calendar


def holidays(year: int) -> Mapping[date, Message]:
    """The days off of a year with their names, days in place of weekend days included.

    For years without a known notice of the Government the second day of Quốc khánh is a guess, and
    swapped working days are missing until the office enters them.
    """
    return _of_year(year, _Settled.calendar)


def is_working_day(day: date) -> bool:
    """Monday to Friday but for days off, and what is worked instead."""
    if day in _Settled.calendar.working:
        return True
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


def is_made_up(day: date) -> bool:
    """A day of the weekend, or a day off, that the office works instead of another."""
    return day in _Settled.calendar.working


@lru_cache(maxsize=64)
def _of_year(year: int, office: OfficeCalendar) -> Mapping[date, Message]:
    days = dict(_public(year))
    for day, name in office.off:
        if day.year == year:
            days[day] = message("labels", "{name}").given(name=name) if name else _SWAPPED
    for day in office.working:
        days.pop(day, None)
    return MappingProxyType(days)


@lru_cache(maxsize=64)
def _public(year: int) -> Mapping[date, Message]:
    days = _days_of_law(year)
    if year in _NOTICES:
        for name, dates in _NOTICES[year]:
            days |= {date(year, month, day): name for day, month in dates}
    else:
        national = date(year, 9, 2)
        step = -1 if national.weekday() in _SECOND_DAY_BEFORE else 1
        days[national + timedelta(days=step)] = _NATIONAL_DAY
    # The notices count the days in place of those of Tết among Tết itself.
    tet_is_settled = year in _NOTICES
    for day, name in sorted(days.items()):
        if day.weekday() >= _SATURDAY and not (tet_is_settled and name is _TET):
            days[_next_working_day(day, days)] = _INSTEAD.given(name=name)
    return MappingProxyType(days)


def _days_of_law(year: int) -> dict[date, Message]:
    tet = solar_date(year, 1, 1)
    days = {date(year, 1, 1): _NEW_YEAR}
    days |= {tet + timedelta(days=offset): _TET for offset in range(-1, 4)}
    days[solar_date(year, 3, 10)] = message("labels", "Giỗ Tổ Hùng Vương")
    days[date(year, 4, 30)] = message("labels", "Ngày Chiến thắng")
    days[date(year, 5, 1)] = message("labels", "Ngày Quốc tế lao động")
    days[date(year, 9, 2)] = _NATIONAL_DAY
    if year >= _DAY_OF_CULTURE_SINCE:
        days[date(year, 11, 24)] = message("labels", "Ngày Văn hóa Việt Nam")
    return days


def _next_working_day(day: date, taken: Mapping[date, Message]) -> date:
    while day in taken or day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return day
