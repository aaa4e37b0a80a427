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
MOST_TORN_FROM = CODE_LENGTH - 2
"""Fewer signs than these, with a gap among them, could be somebody else's by chance."""

_CODE_LETTERS = frozenset(CODE_ALPHABET)
_SEPARATORS = dict.fromkeys(map(ord, " -_.·–—"))

_TELEX = {"\u0301": "S", "\u0300": "F", "\u0309": "R", "\u0303": "X", "\u0323": "J"}
_TELEX |= {"\u031b": "W", "\u0306": "W"}
_VNI = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_VNI |= {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
_CIRCUMFLEX = "\u0302"
_HORN = "\u031b"
_MOST_READINGS = 256
_MOST_LOST = 2


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
        """It can be the beginning or the end of a code, as it is typed from a badge by hand."""
        size = len(self.code)
        return SHORT_CODE_LENGTH <= size < CODE_LENGTH and _CODE_LETTERS.issuperset(self.code)

    @property
    def looks_like_piece(self) -> bool:
        """It has digits and letters as a code has, but is no whole one: a piece of a torn badge."""
        has_both = any(map(str.isdigit, self.code)) and any(map(str.isalpha, self.code))
        return 2 < len(self.code) < 2 * CODE_LENGTH and has_both and self.code.isascii()


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


def halves_of_double(typed: Typed) -> tuple[str, str] | None:
    """The two codes of a text that is as long as two of them: a scanner whose Enter went missing."""
    code = typed.code
    if len(code) == 2 * CODE_LENGTH and _CODE_LETTERS.issuperset(code):
        return code[:CODE_LENGTH], code[CODE_LENGTH:]
    return None


def torn_matches(typed: Typed, codes: Iterable[str]) -> list[str]:
    """Those of `codes` from which one or two signs are gone, wherever they stood.

    A torn code loses signs at its ends; an input method swallows some that it takes for marks it
    removes again (Telex: ``ASS`` is ``AS``).
    """
    code = typed.code
    if not MOST_TORN_FROM <= len(code) < CODE_LENGTH or not _CODE_LETTERS.issuperset(code):
        return []
    return [one for one in codes if _is_within(code, one)]


def _is_within(part: str, whole: str) -> bool:
    """Whether the signs of `part` stand in `whole` in their order."""
    signs = iter(whole)
    return all(sign in signs for sign in part)


def garbled_matches(typed: str, codes: Iterable[str]) -> list[str]:
    """Those of `codes` that an input method could have turned into `typed`, the likeliest only."""
    text = unicodedata.normalize("NFC", typed).translate(_SEPARATORS).upper()
    readings = [(stayed, Counter(stayed) + gone) for stayed, gone in _readings(text)]
    known = list(codes)
    for lost in range(_MOST_LOST + 1):
        # A tone that takes the place of another leaves no trace of the first one's key.
        wanted = [one for one in readings if one[1].total() + lost == CODE_LENGTH]
        found = [code for code in known if any(_can_be(code, *one) for one in wanted)]
        if found:
            return found
    return []


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
    if _HORN in marks:
        # One key gives both of ƯƠ their horns.
        ways |= {(base, telex.replace("W", "", 1)), (base, vni.replace("7", "", 1))}
    return ways


def _can_be(code: str, stayed: str, keys: Counter[str]) -> bool:
    """Whether `code` has the letters that `stayed`, in their order, and all these `keys`."""
    return _is_within(stayed, code) and Counter(code) >= keys
