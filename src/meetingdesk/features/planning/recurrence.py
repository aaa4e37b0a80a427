"""When something comes again: rules after RFC 5545 in an office's words, and the days they give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice

from dateutil.rrule import rrule, rrulestr

from meetingdesk.errors import Refused
from meetingdesk.features.planning.holidays import holidays, is_working_day
from meetingdesk.features.planning.weekday_labels import weekday_list
from meetingdesk.messages import Message, message
from meetingdesk.model.events import HolidayRule

__all__ = ["MOST", "Frequency", "HolidayRule", "Occurrence", "Rule", "occurrences", "usual_rules"]

MOST = 400
"""More meetings than this no series makes at once."""
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST = -1
_WORKING_DAYS = (0, 1, 2, 3, 4)
# A day that not every month has means the month's last one.
_ALWAYS_THERE = 28


class Frequency(StrEnum):
    """How often, as RFC 5545 spells it; hours and seconds make no series of meetings."""

    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class Rule:
    """Every `interval` weeks, months or years.

    Attributes:
        weekdays: 0 is Monday; for months together with `nth`.
        nth: which of these weekdays of the month, -1 is the last; 0 for a day of the month.
        month_day: the day of the month; where a month has no such day, its last.
        month: of a rule by years.
        until: the last day on which one may be; with neither this nor `count` it never ends.
    """

    frequency: Frequency
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    month_day: int = 0
    month: int = 0
    until: date | None = None
    count: int | None = None

    @property
    def is_endless(self) -> bool:
        return self.until is None and self.count is None

    def text(self) -> str:
        """The rule as RFC 5545 writes it: ``FREQ=MONTHLY;BYDAY=-1FR``."""
        parts = [f"FREQ={self.frequency.value}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.month:
            parts.append(f"BYMONTH={self.month}")
        if self.weekdays:
            nth = str(self.nth) if self.nth else ""
            parts.append("BYDAY=" + ",".join(nth + _DAYS[day] for day in self.weekdays))
        if self.month_day > _ALWAYS_THERE:
            days = ",".join(str(day) for day in range(_ALWAYS_THERE, self.month_day + 1))
            parts += [f"BYMONTHDAY={days}", "BYSETPOS=-1"]
        elif self.month_day:
            parts.append(f"BYMONTHDAY={self.month_day}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        return ";".join(parts)

    def words(self) -> Message:
        """The rule as people say it: ``Hằng tháng vào Thứ Sáu cuối cùng``."""
        if self.frequency == Frequency.WEEKLY:
            return _weekly_words(self)
        if self.frequency == Frequency.YEARLY:
            return message("labels", "Hằng năm vào ngày {day} tháng {month}").given(
                day=self.month_day, month=self.month
            )
        return _monthly_words(self)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time of a rule; `planned` is the day it was moved from, off a holiday."""

    starts_at: datetime
    planned: date | None = None


def parse_rule(text: str) -> Rule:
    """A rule that this module wrote. Raises Refused for anything else."""
    parts = dict(part.split("=", 1) for part in text.split(";") if "=" in part)
    try:
        days = [part for part in parts.get("BYDAY", "").split(",") if part]
        nths = {part[:-2] for part in days}
        month_days = [int(part) for part in parts.get("BYMONTHDAY", "0").split(",")]
        until = parts.get("UNTIL", "")[:8]
        return Rule(
            frequency=Frequency(parts.get("FREQ", "")),
            interval=int(parts.get("INTERVAL", "1")),
            weekdays=tuple(_DAYS.index(part[-2:]) for part in days),
            nth=int(nths.pop() or 0) if len(nths) == 1 else 0,
            month_day=max(month_days),
            month=int(parts.get("BYMONTH", "0")),
            until=date.fromisoformat(until) if until else None,
            count=int(parts["COUNT"]) if "COUNT" in parts else None,
        )
    except ValueError as error:
        raise _no_rule(text) from error


def usual_rules(day: date) -> list[Rule]:
    """The rules that an event on `day` may follow, the likeliest first."""
    weekday = (day.weekday(),)
    nth = (day.day - 1) // 7 + 1
    is_last = (day + timedelta(days=7)).month != day.month
    rules = [
        Rule(Frequency.WEEKLY, weekdays=weekday),
        Rule(Frequency.WEEKLY, 2, weekdays=weekday),
        Rule(Frequency.MONTHLY, month_day=day.day),
    ]
    if nth < 5:
        rules.append(Rule(Frequency.MONTHLY, weekdays=weekday, nth=nth))
    if is_last:
        rules.append(Rule(Frequency.MONTHLY, weekdays=weekday, nth=_LAST))
    rules.append(Rule(Frequency.MONTHLY, 3, month_day=day.day))
    if is_last:
        rules.append(Rule(Frequency.MONTHLY, 3, weekdays=weekday, nth=_LAST))
    rules.append(Rule(Frequency.MONTHLY, 6, month_day=day.day))
    rules.append(Rule(Frequency.YEARLY, month=day.month, month_day=day.day))
    if day.weekday() in _WORKING_DAYS:
        rules.append(Rule(Frequency.WEEKLY, weekdays=_WORKING_DAYS))
    return rules


def occurrences(
    rule: Rule, start: datetime, horizon: date, holiday_rule: HolidayRule = HolidayRule.KEEP
) -> list[Occurrence]:
    """The times that `rule` gives from `start` on, each at the clock time of `start`.

    A rule without an end stops at `horizon`. What falls on a public holiday goes where
    `holiday_rule` says. Raises Refused where the rule gives nothing, or more than MOST.
    """
    if rule.interval < 1 or (rule.count is not None and rule.count < 1):
        raise _nothing()
    planned = _planned(rule, start, horizon)
    if not planned:
        raise _nothing()
    if len(planned) > MOST:
        raise Refused(
            message(
                "errors",
                "Quy tắc này cho hơn {most} buổi. Hãy chọn ngày kết thúc sớm hơn "
                "hoặc lặp lại thưa hơn.",
            ).given(most=MOST)
        )
    found: list[Occurrence] = []
    taken: set[date] = set()
    for day in planned:
        there = off_holiday(day, holiday_rule)
        if there is None or there in taken:
            continue
        taken.add(there)
        moment = datetime.combine(there, start.timetz())
        found.append(Occurrence(moment, day if there != day else None))
    if not found:
        raise _nothing()
    return sorted(found, key=lambda one: one.starts_at)


def off_holiday(day: date, rule: HolidayRule) -> date | None:
    """Where what is planned for `day` goes by `rule`; None where it is left out."""
    if day not in holidays(day.year) or rule is HolidayRule.KEEP:
        return day
    if rule is HolidayRule.SKIP:
        return None
    step = timedelta(days=1 if rule is HolidayRule.AFTER else -1)
    while not is_working_day(day):
        day += step
    return day


def _planned(rule: Rule, start: datetime, horizon: date) -> list[date]:
    """At most one day more than MOST; counted by hand, for a rule with COUNT may never get there."""
    last = min(rule.until or date.max, _far(start)) if not rule.is_endless else horizon
    if last < start.date():
        return []
    text = replace(rule, until=None, count=None).text()
    midnight = datetime.combine(start.date(), time(0))
    made = rrulestr(text, dtstart=midnight)
    assert isinstance(made, rrule)
    days = made.replace(until=datetime.combine(last, time(0)))
    wanted = MOST + 1 if rule.count is None else min(rule.count, MOST + 1)
    return [moment.date() for moment in islice(days, wanted)]


def _far(start: datetime) -> date:
    """No series is planned further: a rule that gives nothing must not be tried until the year 9999."""
    return date(min(start.year + MOST, 9998), 12, 31)


def _weekly_words(rule: Rule) -> Message:
    if rule.weekdays == _WORKING_DAYS and rule.interval == 1:
        return message("labels", "Các ngày làm việc, Thứ Hai đến Thứ Sáu")
    days = weekday_list(rule.weekdays)
    if rule.interval == 1:
        return message("labels", "Hằng tuần vào {days}").given(days=days)
    return message("labels", "{count} tuần một lần vào {days}").given(
        count=rule.interval, days=days
    )


_MONTHLY: dict[int, tuple[Message, Message]] = {
    1: (
        message("labels", "Hằng tháng vào ngày {day}"),
        message("labels", "Hằng tháng vào {weekday} {nth}"),
    ),
    3: (
        message("labels", "Hằng quý vào ngày {day}"),
        message("labels", "Hằng quý vào {weekday} {nth}"),
    ),
}
_SOME_MONTHS = (
    message("labels", "{count} tháng một lần vào ngày {day}"),
    message("labels", "{count} tháng một lần vào {weekday} {nth}"),
)
_NTH = {
    1: message("labels", "đầu tiên của tháng"),
    2: message("labels", "lần thứ hai của tháng"),
    3: message("labels", "lần thứ ba của tháng"),
    4: message("labels", "lần thứ tư của tháng"),
    _LAST: message("labels", "cuối cùng của tháng"),
}


def _monthly_words(rule: Rule) -> Message:
    by_day, by_weekday = _MONTHLY.get(rule.interval, _SOME_MONTHS)
    if not rule.weekdays:
        return by_day.given(day=rule.month_day, count=rule.interval)
    day = weekday_list(rule.weekdays[:1])
    return by_weekday.given(weekday=day, nth=_NTH[rule.nth], count=rule.interval)


def shifted(rule: Rule, days: int) -> Rule:
    """`rule` with its days of the week `days` later; by a day of the month, where that stays in it.

    Others (the last Friday) can't say it and come back as they are.
    """
    weekdays, month_day = rule.weekdays, rule.month_day
    if rule.frequency == Frequency.WEEKLY:
        weekdays = tuple(sorted((day + days) % 7 for day in weekdays))
    elif month_day and 1 <= month_day + days <= _ALWAYS_THERE:
        month_day += days
    return replace(rule, weekdays=weekdays, month_day=month_day)


def until_before(rule: Rule, day: date) -> Rule:
    """`rule` ending the day before `day`."""
    return replace(rule, until=day - timedelta(days=1), count=None)


def _no_rule(text: str) -> Refused:
    return Refused(message("errors", "Không đọc được quy tắc lặp lại “{text}”.").given(text=text))


def _nothing() -> Refused:
    return Refused(message("errors", "Quy tắc này không cho buổi nào. Hãy chọn quy tắc khác."))
