"""Dates, times, numbers and money as Vietnamese documents write them, and reading them back."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Literal

from meetingdesk.vietnamese.folding import clean

_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")


def document_date(day: date, place: str | None = None) -> str:
    """``ngày 05 tháng 02 năm 2026``, after ``Cần Thơ,`` where a place is given.

    Days under 10 and months 1 and 2 have a leading 0, other months none (Nghị định 30/2020/NĐ-CP,
    Phụ lục I).
    """
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    written = f"ngày {day.day:02d} tháng {month} năm {day.year}"
    return f"{place}, {written}" if place else written


def document_time(moment: time) -> str:
    """``08 giờ 00 phút``."""
    return f"{moment.hour:02d} giờ {moment.minute:02d} phút"


def short_time(moment: time) -> str:
    """``8h30``, as agendas write it."""
    return f"{moment.hour}h{moment.minute:02d}"


def short_date(day: date) -> str:
    """``25/4/2023``, as tables and letters write it; ``05/02/2026`` padded as `document_date`."""
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
    return f"{day.day:02d}/{month}/{day.year}"


def weekday(day: date) -> str:
    """``Thứ Hai`` to ``Thứ Bảy``, ``Chủ nhật``."""
    return _WEEKDAYS[day.weekday()]


_CLOCK = re.compile(
    r"(?:lúc |hồi )?(\d{1,2}) ?(?:(?:h|g|giờ|:|\.) ?(?:([0-5]?\d) ?(?:phút|p|'|’|′)?|(rưỡi))?)?"
    r"(?::[0-5]\d)? ?(sáng|trưa|chiều|tối|am|pm|sa|ch)?",
    re.IGNORECASE,
)
_AFTERNOON = {"chiều", "tối", "pm", "ch"}


def parse_time(text: str) -> time:
    """Read ``8h``, ``8h30``, ``8:30``, ``8g30``, ``08 giờ 30 phút``, ``2 giờ rưỡi chiều``.

    Raises ValueError where the text is no time of day.
    """
    match = _CLOCK.fullmatch(clean(text))
    if match is None:
        raise ValueError(f"not a time: {text!r}")
    hour, minute, half, part = match.groups()
    hours = int(hour)
    part = (part or "").lower()
    if (part in _AFTERNOON and hours < 12) or (part == "trưa" and hours < 4):
        hours += 12
    elif part in {"sáng", "am", "sa"} and hours == 12:
        hours = 0
    return time(hours, 30 if half else int(minute or 0))


_BEFORE_DATE = r"(?:[^\d]*?,\s*)?(?:(?:thứ\s+\w+|chủ\s+nhật|t[2-7]|cn)[\s,]*)?(?:ngày\s+)?"
_DAY_FIRST = re.compile(
    _BEFORE_DATE + r"(\d{1,2})\s*[/.\-–]\s*(\d{1,2})(?:\s*[/.\-–]\s*(\d{4}|\d{2}))?", re.IGNORECASE
)
_IN_WORDS = re.compile(
    _BEFORE_DATE + r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+(\d{4}))?", re.IGNORECASE
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")


def parse_date(text: str, *, year: int | None = None) -> date:
    """Read ``25/4/2023``, ``25-04-2023``, ``25.4.23``, ``ngày 25 tháng 4 năm 2023``, ISO.

    A weekday or a place before it is passed over. Two digits are a year from 1950 to 2049. `year`
    is meant where the text has none (``25/4``). Raises ValueError where the text is no date.
    """
    line = clean(text)
    if match := _ISO.fullmatch(line):
        return date(int(match[1]), int(match[2]), int(match[3]))
    match = _DAY_FIRST.fullmatch(line) or _IN_WORDS.fullmatch(line)
    if match is None:
        raise ValueError(f"not a date: {text!r}")
    if match[3] is not None:
        year = _full_year(match[3])
    elif year is None:
        raise ValueError(f"no year: {text!r}")
    return date(year, int(match[2]), int(match[1]))


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 50 else 1900)


def number(value: int | float | Decimal) -> str:
    """``1.234.567,5``: points between thousands, a comma before decimals."""
    exact = Decimal(str(value))
    return f"{exact:,f}".translate({ord(","): ".", ord("."): ","})


def money(value: int) -> str:
    """``2.500.000 đồng``."""
    return f"{number(value)} đồng"


def parse_number(text: str) -> Decimal:
    """Read ``1.234.567,5`` or ``1234567,5``; also ``1,234,567`` and ``1 234 567`` of thousands.

    Raises ValueError where the text is no number.
    """
    line = clean(text).replace(" ", "")
    if re.fullmatch(r"[-−]?\d{1,3}(,\d{3}){2,}", line):
        line = line.replace(",", "")
    if not re.fullmatch(r"[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?", line):
        raise ValueError(f"not a number: {text!r}")
    return Decimal(line.replace(".", "").replace(",", ".").replace("−", "-"))


_CURRENCY = re.compile(r"\s*(?:đồng|đ|vnđ|vnd|₫)\.?\s*$", re.IGNORECASE)


def parse_money(text: str) -> int:
    """Read an amount of đồng, with or without its unit.

    Raises ValueError where the text is no whole amount.
    """
    amount = parse_number(_CURRENCY.sub("", clean(text)))
    if amount != int(amount):
        raise ValueError(f"not a whole amount: {text!r}")
    return int(amount)


_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9


def number_in_words(
    value: int, *, linh: Literal["linh", "lẻ"] = "linh", nghin: Literal["nghìn", "ngàn"] = "nghìn"
) -> str:
    """``1005`` as ``một nghìn không trăm linh năm``; groups of zeros are not spoken.

    `linh` and `nghin` choose the northern or the southern word.
    """
    if value < 0:
        return "âm " + number_in_words(-value, linh=linh, nghin=nghin)
    if value == 0:
        return _DIGITS[0]
    return " ".join(_billions(value, linh, nghin, after=False))


def _billions(value: int, linh: str, nghin: str, *, after: bool) -> list[str]:
    high, low = divmod(value, _BILLION)
    words = [*_billions(high, linh, nghin, after=after), "tỷ"] if high else []
    for unit, group in (("triệu", low // 10**6), (nghin, low // 1000 % 1000), ("", low % 1000)):
        if group:
            words += _group(group, linh, after=after or bool(words))
            words += [unit] if unit else []
    return words


def _group(value: int, linh: str, *, after: bool) -> list[str]:
    """Three digits; the hundred is spoken even when 0 where a higher group stands before."""
    hundreds, rest = divmod(value, 100)
    words = [_DIGITS[hundreds], "trăm"] if hundreds or after else []
    tens, units = divmod(rest, 10)
    if tens == 0:
        return words + ([linh] if words and units else []) + ([_DIGITS[units]] if units else [])
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if units == 0:
        return words
    spoken = {5: "lăm"} if tens == 1 else {1: "mốt", 4: "tư", 5: "lăm"}
    return [*words, spoken.get(units, _DIGITS[units])]


def money_in_words(
    value: int, *, linh: Literal["linh", "lẻ"] = "linh", nghin: Literal["nghìn", "ngàn"] = "nghìn"
) -> str:
    """``Hai triệu năm trăm nghìn đồng``, with a capital as the line Bằng chữ has it."""
    words = number_in_words(value, linh=linh, nghin=nghin)
    return f"{words[0].upper()}{words[1:]} đồng"


def count(value: int) -> str:
    """A number of people or things as papers write it: ``05``, ``85``."""
    return f"{value:02d}"


_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def roman(value: int) -> str:
    """``XIV`` for 14. Raises ValueError outside 1 to 3999."""
    if not 1 <= value <= 3999:
        raise ValueError(f"no Roman number: {value}")
    written = ""
    for worth, sign in _ROMAN:
        times, value = divmod(value, worth)
        written += sign * times
    return written


_POINTS = "abcdđeghiklmnopqrstuvxy"


def point_letter(position: int) -> str:
    """The letter of a point: ``a`` for 1, then b, c, d, đ, e, g, h, i …; after y comes aa.

    The order is the Vietnamese alphabet's without marked vowels (Nghị định 30/2020/NĐ-CP).
    Raises ValueError under 1.
    """
    if position < 1:
        raise ValueError(f"no such point: {position}")
    written = ""
    while position:
        position, letter = divmod(position - 1, len(_POINTS))
        written = _POINTS[letter] + written
    return written
