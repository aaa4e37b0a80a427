"""The Vietnamese lunar calendar (âm lịch) in UTC+7, after the new-moon and solar-longitude method.

The astronomy follows Jean Meeus, *Astronomical Algorithms* (1998), in the form that Hồ Ngọc Đức
published for the Vietnamese calendar; good for the years 1800 to 2199.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import floor, pi, sin

_ORDINAL_TO_JULIAN = 1721425  # from the ordinal of a date to its Julian day number
_SYNODIC_MONTH = 29.530588853
_FIRST_NEW_MOON = 2415021.076998695  # of January 1900
_ZONE_DAYS = 7 / 24
_RADIAN = pi / 180


@dataclass(frozen=True, slots=True)
class LunarDate:
    """A day of the lunar calendar; `leap` marks the second month of the same number."""

    year: int
    month: int
    day: int
    leap: bool = False


def lunar_date(day: date) -> LunarDate:
    """The lunar date of `day`."""
    julian = day.toordinal() + _ORDINAL_TO_JULIAN
    index = floor((julian - _FIRST_NEW_MOON) / _SYNODIC_MONTH)
    start = max(day for day in map(_new_moon, (index - 1, index, index + 1)) if day <= julian)
    first, following = _eleventh_month(day.year), _eleventh_month(day.year)
    if first >= start:
        year, first = day.year, _eleventh_month(day.year - 1)
    else:
        year, following = day.year + 1, _eleventh_month(day.year + 1)
    passed = floor((start - first) / 29)
    month, leap = passed + 11, False
    if following - first > 365:
        leap_offset = _leap_offset(first)
        if passed >= leap_offset:
            month, leap = passed + 10, passed == leap_offset
    month = month - 12 if month > 12 else month
    if month >= 11 and passed < 4:
        year -= 1
    return LunarDate(year, month, julian - start + 1, leap)


def solar_date(year: int, month: int, day: int) -> date:
    """The day of a lunar date whose month is not a leap month. Raises ValueError for no such day."""
    first = date(year, 1, 1).toordinal()
    for ordinal in range(first + 14, first + 430):
        found = lunar_date(date.fromordinal(ordinal))
        if found == LunarDate(year, month, day):
            return date.fromordinal(ordinal)
    raise ValueError(f"no such lunar date: {day}/{month}/{year}")


@lru_cache(maxsize=512)
def _new_moon(index: int) -> int:
    """The Julian day number, in Vietnam, of new moon number `index` after that of January 1900."""
    t = index / 1236.85
    t2, t3 = t * t, t * t * t
    mean = 2415020.75933 + 29.53058868 * index + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * _RADIAN)
    sun = 359.2242 + 29.10535608 * index - 0.0000333 * t2 - 0.00000347 * t3
    moon = 306.0253 + 385.81691806 * index + 0.0107306 * t2 + 0.00001236 * t3
    node = 21.2964 + 390.67050646 * index - 0.0016528 * t2 - 0.00000239 * t3
    change = (0.1734 - 0.000393 * t) * sin(sun * _RADIAN) + 0.0021 * sin(2 * sun * _RADIAN)
    for amount, degrees in (
        (-0.4068, moon),
        (0.0161, 2 * moon),
        (-0.0004, 3 * moon),
        (0.0104, 2 * node),
        (-0.0051, sun + moon),
        (-0.0074, sun - moon),
        (0.0004, 2 * node + sun),
        (-0.0004, 2 * node - sun),
        (-0.0006, 2 * node + moon),
        (0.0010, 2 * node - moon),
        (0.0005, 2 * moon + sun),
    ):
        change += amount * sin(degrees * _RADIAN)
    return floor(mean + change - _clock_difference(t) + 0.5 + _ZONE_DAYS)


def _clock_difference(t: float) -> float:
    """Dynamical less universal time, in days, `t` centuries after 1900."""
    if t < -11:
        return 0.001 + 0.000839 * t + 0.0002261 * t**2 - 0.00000845 * t**3 - 0.000000081 * t**4
    return -0.000278 + 0.000265 * t + 0.000262 * t**2


def _sun_sector(julian: int) -> int:
    """Which twelfth of its yearly way the sun is in at the beginning of the day, 0 from the equinox."""
    t = (julian - 2451545.5 - _ZONE_DAYS) / 36525
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3) * _RADIAN
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t**2
    longitude += (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(anomaly)
    longitude += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    return floor(longitude % 360 / 30)


@lru_cache(maxsize=512)
def _eleventh_month(year: int) -> int:
    """The first day, as a Julian day number, of the month that holds the winter solstice."""
    julian = date(year, 12, 31).toordinal() + _ORDINAL_TO_JULIAN
    index = floor((julian - 2415021) / _SYNODIC_MONTH)
    start = _new_moon(index)
    return _new_moon(index - 1) if _sun_sector(start) >= 9 else start


@lru_cache(maxsize=512)
def _leap_offset(eleventh: int) -> int:
    """How many months after the eleventh the leap month lies: the first without a major solar term."""
    index = floor((eleventh - _FIRST_NEW_MOON) / _SYNODIC_MONTH + 0.5)
    offset = 1
    sector = _sun_sector(_new_moon(index + offset))
    while True:
        last = sector
        offset += 1
        sector = _sun_sector(_new_moon(index + offset))
        if sector == last or offset >= 14:
            return offset - 1
