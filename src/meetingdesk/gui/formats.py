"""Dates, times and numbers as the window shows them, by the language in force."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale

_SUNDAY = 6


def show(value: object) -> str:
    """Any plain value as text: numbers and dates by language, None as nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "✓" if value else ""
    for kind, shown in _SHOWN:
        if isinstance(value, kind):
            return shown(value)
    return str(value)


def show_number(value: int | float | Decimal) -> str:
    """1.234.567,5 in Vietnamese, 1,234,567.5 in English."""
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    return locale.toString(float(value), "f", -128)


def show_date(value: date) -> str:
    """25/04/2023 in both languages: the offices' files are sorted and filled in that way."""
    return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"


def show_time(value: time | datetime) -> str:
    """08:30."""
    return f"{value.hour:02d}:{value.minute:02d}"


def show_moment(value: datetime) -> str:
    """08:30 25/04/2023."""
    return f"{show_time(value)} {show_date(value)}"


def show_weekday(value: date) -> str:
    """Thứ Ba, Tuesday."""
    name = QLocale().dayName(value.isoweekday())
    return name[:1].upper() + name[1:]


def short_weekday(value: date) -> str:
    """T2 … T7, CN; the first two letters in English."""
    name = show_weekday(value)
    if not name.startswith(("Thứ", "Chủ")):
        return name[:2]
    return "CN" if value.weekday() == _SUNDAY else f"T{value.weekday() + 2}"


def show_month(value: date) -> str:
    """Tháng 4, April."""
    name = QLocale().standaloneMonthName(value.month)
    return name[:1].upper() + name[1:]


def show_day(value: date) -> str:
    """Thứ Ba, 25/04/2023."""
    return f"{show_weekday(value)}, {show_date(value)}"


# A datetime is a date too, so the narrower kind stands first.
_SHOWN: tuple[tuple[type[object] | tuple[type[object], ...], Callable[[Any], str]], ...] = (
    ((int, float, Decimal), show_number),
    (datetime, show_moment),
    (date, show_date),
    (time, show_time),
)
