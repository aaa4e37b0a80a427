"""Telephone numbers as people type them, kept as digits in national form and shown in groups."""

from __future__ import annotations

import re

from meetingdesk.vietnamese.folding import clean

# A run of digits with the spaces, dots, dashes and brackets people put inside one number.
_RUN = re.compile(r"\+?\(?\d[\d\s.\-–()]*\d")
_BETWEEN = re.compile(r"[/;,|\n]|\s[-–]\s|\s(?:và|hoặc|hay)\s", re.IGNORECASE)
_EXTENSION = re.compile(r"(?:máy lẻ|số máy lẻ|nội bộ|ext\.?|x)\s*:?\s*\d+", re.IGNORECASE)
_EXCEL_FLOAT = re.compile(r"(?<=\d{9})\.0$")
_NOT_DIGITS = re.compile(r"\D")

# 10 digits for today's mobiles and most lines, 11 for 02xx lines and mobiles before 2018.
_NATIONAL = re.compile(r"0[35789]\d{8}|02\d{8,9}|01\d{9}")
_SERVICE = re.compile(r"1[89]00\d{4,6}|11\d")
_FOREIGN = re.compile(r"\+(?!84)[1-9]\d{6,14}")


def normalise_phone(text: str) -> str | None:
    """The first telephone number in the text as national digits (``0912345678``), or None.

    ``+84``, ``84`` and a leading 0 that a spreadsheet lost are made national; a foreign number
    keeps its ``+``; an 11-digit mobile number of before 2018 stays as it is.
    """
    return next(iter(split_phones(text)), None)


def split_phones(text: str) -> tuple[str, ...]:
    """Every telephone number of a cell, in its order, as `normalise_phone` gives them."""
    joined = text.replace(" ", "").replace(".", "")
    if joined.isdecimal() and _NATIONAL.fullmatch(joined):
        return (joined,)  # as nearly all of them are written
    line = _EXTENSION.sub("", _EXCEL_FLOAT.sub("", text.strip()))
    found: dict[str, None] = {}
    for piece in _BETWEEN.split(line):
        for run in _RUN.findall(clean(piece)):
            for number in _numbers_in(run):
                found[number] = None
    return tuple(found)


def _numbers_in(run: str) -> list[str]:
    whole = _national(run)
    if whole is not None:
        return [whole]
    # Two numbers with nothing but a space or a dash between: cut where both halves are numbers.
    for gap in re.finditer(r"[\s\-–]+", run):
        first, second = _national(run[: gap.start()]), _national(run[gap.end() :])
        if first is not None and second is not None:
            return [first, second]
    return []


def _national(run: str) -> str | None:
    digits = _NOT_DIGITS.sub("", run)
    if run.startswith(("+", "00")):
        digits = digits.removeprefix("00")
        if not digits.startswith("84"):
            foreign = "+" + digits
            return foreign if _FOREIGN.fullmatch(foreign) else None
    for candidate in _readings(digits):
        if _NATIONAL.fullmatch(candidate):
            return candidate
    return digits if _SERVICE.fullmatch(digits) else None


def _readings(digits: str) -> list[str]:
    """What the digits may mean, likeliest first: as they are, without 84, with the lost 0."""
    readings = [digits]
    if digits.startswith("84"):
        readings.append("0" + digits[2:].removeprefix("0"))
    return [*readings, "0" + digits]


def show_phone(number: str) -> str:
    """A normalised number in groups: ``0912 345 678``, ``0292 3820 123``, ``028 3822 1234``.

    Anything else is shown as it is.
    """
    if re.fullmatch(r"0[13579]\d{8}|0[18]\d{8}|01\d{9}", number):
        return f"{number[:4]} {number[4:7]} {number[7:]}"
    if re.fullmatch(r"02[48]\d{8}", number):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if re.fullmatch(r"02\d{8,9}", number):
        return f"{number[:4]} {number[4:-3]} {number[-3:]}"
    if re.fullmatch(r"1[89]00\d{4,6}", number):
        return f"{number[:4]} {number[4:]}"
    return number
