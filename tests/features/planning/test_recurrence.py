"""Rules in an office's words give the days that dateutil gives; holidays are stepped over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Refused
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.recurrence import (
    MOST,
    Frequency,
    HolidayRule,
    Rule,
    occurrences,
    off_holiday,
    parse_rule,
    shifted,
    usual_rules,
)
from planning_stories import HANOI, at

days = st.dates(date(2020, 1, 1), date(2032, 12, 31))
weekdays = st.lists(st.integers(0, 6), min_size=1, max_size=4, unique=True).map(
    lambda found: tuple(sorted(found))
)
endless = st.one_of(
    st.builds(Rule, st.just(Frequency.WEEKLY), st.integers(1, 5), weekdays),
    st.builds(Rule, st.just(Frequency.MONTHLY), st.integers(1, 12), month_day=st.integers(1, 31)),
    st.builds(
        Rule,
        st.just(Frequency.MONTHLY),
        st.integers(1, 12),
        st.integers(0, 6).map(lambda day: (day,)),
        nth=st.sampled_from((-1, 1, 2, 3, 4)),
    ),
    st.builds(lambda day: Rule(Frequency.YEARLY, month=day.month, month_day=day.day), days),
)
holiday_rules = st.sampled_from(list(HolidayRule))


def given_by(rule: Rule, start: datetime, horizon: date) -> list[date]:
    try:
        return [one.starts_at.date() for one in occurrences(rule, start, horizon)]
    except Refused:
        return []


@given(endless, days, st.integers(0, 900))
def test_a_rule_gives_the_days_that_dateutil_gives(rule: Rule, first: date, far: int) -> None:
    start = datetime.combine(first, time(8, 0), HANOI)
    horizon = first + timedelta(days=far)
    midnight = start.replace(hour=0, tzinfo=None)
    end = datetime.combine(horizon, time(0))
    expected = [one.date() for one in rrulestr(rule.text(), dtstart=midnight).between(
        midnight, end, inc=True)]  # fmt: skip
    if len(expected) <= MOST:
        assert given_by(rule, start, horizon) == expected


@given(endless, days, st.integers(1, 60))
def test_a_count_gives_so_many_of_the_endless_rule(rule: Rule, first: date, count: int) -> None:
    start = datetime.combine(first, time(8, 0), HANOI)
    counted = given_by(replace(rule, count=count), start, first)
    expected = list(rrulestr(f"{rule.text()};COUNT={count}", dtstart=start.replace(tzinfo=None)))
    assert counted == [one.date() for one in expected]


@given(endless, days, st.one_of(st.none(), st.integers(1, 99)))
def test_a_rule_comes_back_from_its_text(rule: Rule, until: date, count: int | None) -> None:
    ended = replace(rule, count=count, until=until if count is None else None)
    assert parse_rule(ended.text()) == ended
    assert str(ended.words())


@given(endless, days, holiday_rules)
def test_no_meeting_is_on_a_holiday_unless_that_is_wanted(
    rule: Rule, first: date, holiday_rule: HolidayRule
) -> None:
    start = datetime.combine(first, time(8, 0), HANOI)
    try:
        found = occurrences(rule, start, first + timedelta(days=600), holiday_rule)
    except Refused:
        return
    moments = [one.starts_at for one in found]
    assert moments == sorted(set(moments))
    for one in found:
        day = one.starts_at.date()
        assert one.starts_at.timetz() == start.timetz()
        if holiday_rule is not HolidayRule.KEEP:
            assert day not in holidays(day.year)
        if one.planned is not None:
            assert one.planned in holidays(one.planned.year)
            assert day.weekday() < 5
            assert (day > one.planned) == (holiday_rule is HolidayRule.AFTER)


@pytest.mark.parametrize(
    ("rule", "first", "expected"),
    [
        (HolidayRule.AFTER, date(2023, 4, 29), date(2023, 5, 4)),
        (HolidayRule.BEFORE, date(2023, 5, 1), date(2023, 4, 28)),
        (HolidayRule.SKIP, date(2023, 5, 1), None),
        (HolidayRule.KEEP, date(2023, 5, 1), date(2023, 5, 1)),
        (HolidayRule.AFTER, date(2023, 4, 24), date(2023, 4, 24)),
    ],
)
def test_a_day_off_is_left_for_a_working_day(
    rule: HolidayRule, first: date, expected: date | None
) -> None:
    assert off_holiday(first, rule) == expected


def test_the_thirty_first_is_the_last_day_of_shorter_months() -> None:
    rule = Rule(Frequency.MONTHLY, month_day=31)
    found = given_by(rule, at(31, "8:00", month=1, year=2024), date(2024, 5, 1))
    assert found == [date(2024, 1, 31), date(2024, 2, 29), date(2024, 3, 31), date(2024, 4, 30)]


def test_the_twenty_ninth_of_february_comes_every_year() -> None:
    rule = usual_rules(date(2024, 2, 29))[-2]
    assert rule.frequency is Frequency.YEARLY
    found = given_by(rule, at(29, "8:00", month=2, year=2024), date(2028, 12, 31))
    assert found == [
        date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28),
        date(2028, 2, 29),
    ]  # fmt: skip


def test_the_rules_offered_are_those_of_the_day() -> None:
    words = [str(rule.words()) for rule in usual_rules(date(2023, 4, 28))]
    assert words[:5] == [
        "Hằng tuần vào Thứ Sáu",
        "2 tuần một lần vào Thứ Sáu",
        "Hằng tháng vào ngày 28",
        "Hằng tháng vào Thứ Sáu lần thứ tư của tháng",
        "Hằng tháng vào Thứ Sáu cuối cùng của tháng",
    ]
    for rule in usual_rules(date(2023, 4, 28)):
        assert given_by(rule, at(28, "8:00"), date(2024, 6, 1))[0] == date(2023, 4, 28)


@pytest.mark.parametrize(
    "rule",
    [
        Rule(Frequency.WEEKLY, weekdays=(0,), until=date(3900, 1, 1)),
        Rule(Frequency.WEEKLY, weekdays=tuple(range(7)), count=100_000),
        Rule(Frequency.MONTHLY, month_day=1, count=100_000),
    ],
)
def test_a_rule_with_a_hundred_thousand_hits_is_refused_at_once(rule: Rule) -> None:
    with pytest.raises(Refused, match="hơn 400 buổi"):
        occurrences(rule, at(24, "8:00"), date(2024, 1, 1))


@pytest.mark.parametrize(
    "rule",
    [
        Rule(Frequency.WEEKLY, weekdays=(0,), until=date(2020, 1, 1)),
        Rule(Frequency.YEARLY, month=2, month_day=0, weekdays=(0,), nth=5, until=date(2023, 5, 1)),
        Rule(Frequency.WEEKLY, interval=0, weekdays=(0,)),
        Rule(Frequency.WEEKLY, weekdays=(0,), count=0),
    ],
)
def test_a_rule_that_gives_nothing_is_refused(rule: Rule) -> None:
    with pytest.raises(Refused, match="không cho buổi nào"):
        occurrences(rule, at(24, "8:00"), date(2024, 1, 1))


@pytest.mark.parametrize(
    "text", ["", "FREQ=SECONDLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;COUNT=x", "RRULE"]
)
def test_a_rule_that_no_meeting_can_follow_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="Không đọc được quy tắc"):
        parse_rule(text)


def test_a_rule_moves_with_its_days_where_it_can() -> None:
    assert shifted(Rule(Frequency.WEEKLY, weekdays=(0, 6)), 1).weekdays == (0, 1)
    assert shifted(Rule(Frequency.MONTHLY, month_day=10), 3).month_day == 13
    assert shifted(Rule(Frequency.MONTHLY, month_day=28), 3).month_day == 28
    last_friday = Rule(Frequency.MONTHLY, weekdays=(4,), nth=-1)
    assert shifted(last_friday, 1) == last_friday
