"""Days off of the years with a known notice, against the `holidays` package, made by others."""

from __future__ import annotations

from datetime import date

import pytest

from meetingdesk.features.planning.holidays import holidays


@pytest.mark.parametrize("year", range(2021, 2027))
def test_the_days_off_are_those_that_others_list(year: int) -> None:
    others = pytest.importorskip("holidays")
    assert sorted(holidays(year)) == sorted(others.Vietnam(years=year))


@pytest.mark.parametrize("year", range(1990, 2100))
def test_every_year_has_its_days_and_each_weekend_day_another(year: int) -> None:
    days = holidays(year)
    assert {date(year, 1, 1), date(year, 4, 30), date(year, 5, 1), date(year, 9, 2)} <= set(days)
    assert all(str(name) for name in days.values())
    working = [day for day in days if day.weekday() < 5]
    assert len(working) >= (11 if year >= 2026 else 10)


def test_a_day_instead_says_of_which() -> None:
    assert str(holidays(2027)[date(2027, 5, 3)]) == "Nghỉ bù Ngày Quốc tế lao động"
    assert str(holidays(2026)[date(2026, 8, 31)]) == "Nghỉ hoán đổi"
