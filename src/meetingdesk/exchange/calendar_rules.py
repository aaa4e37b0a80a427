"""Rules of recurrence from outside, held within bounds before anybody counts by them."""

from __future__ import annotations

import math
from calendar import isleap, monthrange
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any

from dateutil.rrule import rrule, rrulestr
from icalendar import Event
from icalendar.prop import vRecur

from meetingdesk.exchange.calendar_properties import moment_of
from meetingdesk.exchange.calendar_times import EARLIEST, FAULTS, each_once
from meetingdesk.messages import Message, message

_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PER_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_PER_DAY = 4
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MOST_VALUES = 400
_TOO_OFTEN = message("labels", "Lặp nhiều lần trong ngày: chỉ nhận buổi đầu")
NO_RULE = message("labels", "Không đọc được quy tắc lặp: chỉ nhận buổi đầu")


def bound_rules(event: Event, last: date) -> tuple[Message, ...]:
    """Make each rule of `event` end by `last`, and drop those that can't be counted by.

    Returns what was dropped. A rule that never ends, one that gives nothing for ever, and one with a
    hundred thousand times are all the same afterwards: they stop at `last`.
    """
    rules = event.get("RRULE")
    if rules is None:
        return ()
    start = moment_of(event, "DTSTART")
    kept, remarks = [], []
    for rule in rules if isinstance(rules, list) else [rules]:
        problem = _problem(rule, start)
        if problem is None:
            try:
                if _gives_a_day(rule, start, last):
                    kept.append(_ending(rule, start, last))
                continue
            except FAULTS:
                problem = NO_RULE
        remarks.append(problem)
    del event["RRULE"]
    for rule in kept:
        event.add("RRULE", rule)
    return each_once(remarks)


def _problem(rule: vRecur, start: date) -> Message | None:
    if str(_first(rule, "FREQ")).upper() not in _FREQUENCIES:
        frequency = str(_first(rule, "FREQ")).upper()
        return _TOO_OFTEN if frequency in ("HOURLY", "MINUTELY", "SECONDLY") else NO_RULE
    interval = _first(rule, "INTERVAL", 1)
    if not isinstance(interval, int) or not 1 <= interval <= _MOST_VALUES:
        return NO_RULE
    if any(len(_listed(rule, name)) > _MOST_VALUES for name in rule):
        return NO_RULE
    if math.prod(max(len(set(_listed(rule, name))), 1) for name in _PER_DAY) > _MOST_PER_DAY:
        return _TOO_OFTEN
    if not _has_places(rule):
        return NO_RULE
    return NO_RULE if start.year < EARLIEST else None


def _has_places(rule: vRecur) -> bool:
    """Whether BYSETPOS can ever mean one of a day's or a week's times."""
    places = [abs(int(place)) for place in _listed(rule, "BYSETPOS")]
    frequency = str(_first(rule, "FREQ")).upper()
    if not places or frequency not in ("DAILY", "WEEKLY"):
        return True
    times = math.prod(max(len(_listed(rule, name)), 1) for name in _PER_DAY)
    days = max(len(_listed(rule, "BYDAY")), 1) if frequency == "WEEKLY" else 1
    return any(place <= times * days for place in places)


def _gives_a_day(rule: vRecur, start: date, last: date) -> bool:
    """Whether any day from `start` to `last` can be one of the rule's.

    dateutil looks for the 30th of February until the year 9999, whatever UNTIL says; so what gives
    nothing must not get there. Months and years are few enough to be left to it.
    """
    frequency = str(_first(rule, "FREQ")).upper()
    interval = int(_first(rule, "INTERVAL", 1))
    step = timedelta(days=interval if frequency == "DAILY" else 1)
    months = {int(month) for month in _listed(rule, "BYMONTH")}
    days = {int(day) for day in _listed(rule, "BYMONTHDAY")}
    year_days = {int(day) for day in _listed(rule, "BYYEARDAY")}
    weekdays = {_WEEKDAYS.index(str(day)[-2:].upper()) for day in _listed(rule, "BYDAY")}
    first = date(start.year, start.month, start.day)
    monday = first - timedelta(days=first.weekday())
    day = first
    while day <= last:
        skipped = frequency == "WEEKLY" and (day - monday).days // 7 % interval
        if (
            not skipped
            and (not months or day.month in months)
            and (not days or days & {day.day, day.day - _month_length(day) - 1})
            and (not weekdays or day.weekday() in weekdays)
            and (not year_days or year_days & _days_of_year(day))
        ):
            return True
        day += step
    return False


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _days_of_year(day: date) -> set[int]:
    number = day.timetuple().tm_yday
    return {number, number - (366 if isleap(day.year) else 365) - 1}


def _ending(rule: vRecur, start: date, last: date) -> vRecur:
    """The same rule with UNTIL in place of COUNT, never after `last`."""
    bounded = vRecur({name.upper(): _listed(rule, name) for name in rule})
    end = datetime.combine(last, time(23, 59, 59), UTC)
    if "UNTIL" in bounded:
        given = bounded["UNTIL"][0]
        if isinstance(given, datetime):
            zone = start.tzinfo if isinstance(start, datetime) else UTC
            given = given if given.tzinfo else given.replace(tzinfo=zone)
            end = min(end, given.astimezone(UTC))
        else:
            # A day as the end includes the whole of it, on the clock of the start.
            zone = start.tzinfo if isinstance(start, datetime) else UTC
            end = min(end, datetime.combine(given, time(23, 59, 59), zone).astimezone(UTC))
    if "COUNT" in bounded:
        count = bounded.pop("COUNT")[0]
        end = min(end, _last_of(bounded, start, end, int(count)))
    bounded["UNTIL"] = [end if isinstance(start, datetime) else end.date()]
    return bounded


def _last_of(rule: vRecur, start: date, end: datetime, count: int) -> datetime:
    """When the last of `count` times is, or `end` where there are fewer until then."""
    zone = start.tzinfo if isinstance(start, datetime) else UTC
    begin = start if isinstance(start, datetime) else datetime.combine(start, time(0), UTC)
    endless: Any = vRecur({name: value for name, value in rule.items() if name != "UNTIL"})
    # Counted on the wall clock, as rules are.
    made = rrulestr(endless.to_ical().decode(), dtstart=begin.replace(tzinfo=None))
    assert isinstance(made, rrule)
    until = (end.astimezone(zone) + timedelta(days=1)).replace(tzinfo=None)
    times = list(islice(made.replace(until=until), max(count, 1)))
    if len(times) < count or not times:
        return end
    return times[-1].replace(tzinfo=zone).astimezone(UTC)


def _listed(rule: vRecur, name: str) -> list[Any]:
    values = rule.get(name)
    if values is None:
        return []
    return list(values) if isinstance(values, list) else [values]


def _first(rule: vRecur, name: str, usual: Any = "") -> Any:
    return next(iter(_listed(rule, name)), usual)
