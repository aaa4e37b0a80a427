"""The days of the week as sentences that the window can say in its language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import reduce
from typing import Final

from meetingdesk.messages import Message, message

_NAMES: Final = (
    message("labels", "Thứ Hai"),
    message("labels", "Thứ Ba"),
    message("labels", "Thứ Tư"),
    message("labels", "Thứ Năm"),
    message("labels", "Thứ Sáu"),
    message("labels", "Thứ Bảy"),
    message("labels", "Chủ nhật"),
)


def weekday_label(day: date) -> Message:
    """``Thứ Hai`` of a Monday."""
    return _NAMES[day.weekday()]


def weekday_list(weekdays: Iterable[int]) -> Message:
    """``Thứ Hai, Thứ Sáu``; Monday is 0. At least one day is needed."""
    names = [_NAMES[number] for number in weekdays]
    both = message("labels", "{days}, {day}")
    return reduce(lambda days, day: both.given(days=days, day=day), names)
