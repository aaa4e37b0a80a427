"""The lunar date that every Vietnamese wall calendar shows beside the solar one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meetingdesk.vietnamese.lunar import LunarDate, lunar_date, solar_date

# First days of the lunar year and days of the Hùng Kings (10/3), from published calendars.
NEW_YEARS = (
    "2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02"
    " 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08"
)
KINGS = (
    "2023-04-29 2024-04-18 2025-04-07 2026-04-26 2027-04-16 2028-04-04 2029-04-23 2030-04-12"
    " 2031-04-01 2032-04-19 2033-04-09 2034-04-28 2035-04-17"
)


@pytest.mark.parametrize("day", [date.fromisoformat(day) for day in NEW_YEARS.split()])
def test_tet_falls_on_its_published_day(day: date) -> None:
    assert lunar_date(day) == LunarDate(day.year, 1, 1)
    assert solar_date(day.year, 1, 1) == day


@pytest.mark.parametrize("day", [date.fromisoformat(day) for day in KINGS.split()])
def test_the_day_of_the_hung_kings_falls_on_its_published_day(day: date) -> None:
    assert lunar_date(day) == LunarDate(day.year, 3, 10)
    assert solar_date(day.year, 3, 10) == day


def test_vietnam_kept_tet_apart_from_china_where_the_zones_differ() -> None:
    assert lunar_date(date(1985, 1, 21)) == LunarDate(1985, 1, 1)  # China: 20 February 1985
    assert lunar_date(date(2007, 2, 17)) == LunarDate(2007, 1, 1)  # China: 18 February 2007


def test_leap_months_are_marked() -> None:
    assert lunar_date(date(2023, 3, 22)) == LunarDate(2023, 2, 1, leap=True)
    assert lunar_date(date(2025, 7, 25)) == LunarDate(2025, 6, 1, leap=True)


def test_days_follow_one_another_through_two_centuries() -> None:
    day, before = date(1900, 2, 1), lunar_date(date(1900, 2, 1))
    while day.year < 2100:
        day += timedelta(days=1)
        now = lunar_date(day)
        same_month = (now.year, now.month, now.leap) == (before.year, before.month, before.leap)
        follows = same_month and now.day == before.day + 1
        assert follows or (now.day == 1 and before.day in (29, 30)), day
        before = now


def test_a_day_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="31/1/2023"):
        solar_date(2023, 1, 31)
