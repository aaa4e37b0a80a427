"""Where events stand in a month: weeks from Monday, lanes in each week, what doesn't fit counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from meetingdesk.features.planning.meeting_list import MeetingRow

WEEK = 7


@dataclass(frozen=True, slots=True)
class Chip:
    """An event in one week: from column `first` to `last` (0 is Monday), in `lane` from above."""

    meeting: MeetingRow
    week: int
    first: int
    last: int
    lane: int
    begins_before: bool
    ends_after: bool


@dataclass(frozen=True, slots=True)
class MonthLayout:
    """All chips that fit, and for each day how many do not."""

    chips: tuple[Chip, ...]
    hidden: dict[date, int]


def first_day_shown(month: date) -> date:
    """The Monday on or before the first of the month."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def weeks_shown(month: date) -> int:
    """How many weeks the month touches, 4 to 6."""
    following = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
    return -(-(following - first_day_shown(month)).days // WEEK)


def lay_out(rows: Sequence[MeetingRow], first: date, weeks: int, lanes: int) -> MonthLayout:
    """Place `rows` in `weeks` weeks from Monday `first` with `lanes` lines a day.

    Where a day has more than fit, its last line is left free to say how many are hidden.
    """
    chips: list[Chip] = []
    hidden: dict[date, int] = {}
    for week in range(weeks):
        monday = first + timedelta(days=week * WEEK)
        placed = _place(rows, week, monday)
        crowded = {
            day
            for day in range(WEEK)
            if any(chip.first <= day <= chip.last and chip.lane >= lanes for chip in placed)
        }
        for chip in placed:
            days = range(chip.first, chip.last + 1)
            room = lanes - 1 if crowded.intersection(days) else lanes
            if chip.lane < room:
                chips.append(chip)
                continue
            for day in days:
                there = monday + timedelta(days=day)
                hidden[there] = hidden.get(there, 0) + 1
    return MonthLayout(tuple(chips), hidden)


def place_in_days(rows: Iterable[MeetingRow], first: date, days: int) -> list[Chip]:
    """Place `rows` over `days` days in a row, each in the first lane that is free."""
    return _place(rows, 0, first, days)


def _place(rows: Iterable[MeetingRow], week: int, monday: date, count: int = WEEK) -> list[Chip]:
    sunday = monday + timedelta(days=count - 1)
    there = [row for row in rows if row.first_day <= sunday and row.last_day >= monday]
    there.sort(key=lambda row: (row.first_day, -(row.last_day - row.first_day).days, row.starts_at))
    taken: list[set[int]] = []
    placed: list[Chip] = []
    for row in there:
        first = max(0, (row.first_day - monday).days)
        last = min(count - 1, (row.last_day - monday).days)
        days = set(range(first, last + 1))
        lane = next((n for n, used in enumerate(taken) if not used & days), len(taken))
        if lane == len(taken):
            taken.append(set())
        taken[lane] |= days
        placed.append(
            Chip(row, week, first, last, lane, row.first_day < monday, row.last_day > sunday)
        )
    return placed
