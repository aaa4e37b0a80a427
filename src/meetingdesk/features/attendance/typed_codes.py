"""What somebody typed or scanned at the door, read as a code though an input method garbled it.

A scanner types keys. With Unikey or another Vietnamese input method on, some keys become marks
(Telex: ``AS`` is ``Á``, ``DD`` is ``Đ``, ``W`` is ``Ư``; VNI: ``A2`` is ``À``, ``D9`` is ``Đ``).
Which keys are gone can be told from the marks, only where they stood can't; a meeting's codes are
so few among all that could be that this is nearly always enough.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from meetingdesk.model.attendance import CODE_ALPHABET, CODE_LENGTH
from meetingdesk.vietnamese.folding import clean

SHORT_CODE_LENGTH = 6

_CODE_LETTERS = frozenset(CODE_ALPHABET)
_SEPARATORS = dict.fromkeys(map(ord, " -_.·–—"))

_TELEX = {"\u0301": "S", "\u0300": "F", "\u0309": "R", "\u0303": "X", "\u0323": "J"}
_TELEX |= {"\u031b": "W", "\u0306": "W"}
_VNI = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_VNI |= {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
_CIRCUMFLEX = "\u0302"
_HORN = "\u031b"
_MOST_READINGS = 256


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of one scan: as it came, as a code could be read in it, and what garbled it."""

    text: str
    code: str
    is_number: bool
    may_be_garbled: bool

    @property
    def looks_like_code(self) -> bool:
        """All its signs are those of a code, and there are as many as a code has."""
        return len(self.code) == CODE_LENGTH and _CODE_LETTERS.issuperset(self.code)

    @property
    def looks_like_short_code(self) -> bool:
        """It can be the beginning of a code, as it is typed from a badge by hand."""
        size = len(self.code)
        return SHORT_CODE_LENGTH <= size < CODE_LENGTH and _CODE_LETTERS.issuperset(self.code)


def read_typed(text: str) -> Typed:
    """Read what came from the field or the scanner; spaces and hyphens in a code don't count."""
    line = clean(text)
    code = line.translate(_SEPARATORS).upper()
    return Typed(
        text=line,
        code=code,
        is_number=line.isascii() and line.isdigit(),
        may_be_garbled=" " not in line and not line.isascii() and len(line) >= CODE_LENGTH // 2,
    )


def garbled_matches(typed: str, codes: Iterable[str]) -> list[str]:
    """Those of `codes` that an input method could have turned into `typed`."""
    text = unicodedata.normalize("NFC", typed).translate(_SEPARATORS).upper()
    readings = _readings(text)
    return [code for code in codes if any(_can_be(code, *reading) for reading in readings)]


def _readings(text: str) -> list[tuple[str, Counter[str]]]:
    """The keys that stayed letters, in order, beside those that went into marks."""
    readings = {("", "")}
    for character in text:
        readings = {
            (stayed + key, "".join(sorted(gone + marks)))
            for stayed, gone in readings
            for key, marks in _keys_of(character)
        }
        if len(readings) > _MOST_READINGS:
            return []
    return [(stayed, Counter(gone)) for stayed, gone in readings]


def _keys_of(character: str) -> set[tuple[str, str]]:
    """The ways `character` can have been typed: the key that stayed and the keys that are gone."""
    if character == "Đ":
        return {("D", "D"), ("D", "9")}
    base, *marks = list(unicodedata.normalize("NFD", character))
    telex = "".join(base if mark == _CIRCUMFLEX else _TELEX.get(mark, "?") for mark in marks)
    vni = "".join(_VNI.get(mark, "?") for mark in marks)
    ways = {(base, telex), (base, vni)}
    if base == "U" and _HORN in marks:
        ways.add(("W", telex.replace("W", "")))  # in Telex a W by itself is an Ư
    return ways


def _can_be(code: str, stayed: str, gone: Counter[str]) -> bool:
    """Whether `code` is `stayed` with the keys `gone` standing somewhere in between."""
    if len(code) != len(stayed) + gone.total():
        return False
    keys = iter(code)
    return all(key in keys for key in stayed) and Counter(code) == Counter(stayed) + gone
