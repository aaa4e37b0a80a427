"""Vietnamese order as a string key: what databases and Python sort without knowing the language.

Order of a word: its letters (a ă â b c d đ e ê … with f j w z at their Latin place), then its tone
(none, huyền, hỏi, ngã, sắc, nặng); words are compared one by one as a dictionary does; case decides
last. (The Unicode Consortium's order for Vietnamese agrees on words; over a phrase it puts all
letters before all tones, so that Hòa An stands before Hoa Hồng.)

A key is printable ASCII for Vietnamese text: the letters of each word in codes that rise with the
alphabet, a sign for its tone, and after a space the capitals. ``sort_key("Hòa An")`` is
``LSA"AR! 1001``. Its code-point order is the order wanted, also bytewise in SQLite (BINARY) and
PostgreSQL (COLLATE "C").
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import chain

from meetingdesk.vietnamese.names import split_name

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg"  # ASCII, rising, above digits and tone signs
_LETTER_CODES = dict(zip(_ALPHABET, _CODES, strict=True))
_SAME_LETTER = {"ð": "đ", "ɖ": "đ"}

_NO_TONE = "!"
_TONE_SIGNS = {"\u0300": '"', "\u0309": "#", "\u0303": "$", "\u0301": "%", "\u0323": "&"}
_OTHER_MARK = "'"
_LETTER_MARKS = "\u0302\u0306\u031b"  # circumflex, breve, horn: part of the letter
_LEVEL_END = " "  # below every other character of a key

_NUMBER = re.compile("[0-9]+")


class _LetterTable(dict[int, str]):
    """The code of each character's letter; a space for what parts words."""

    def __missing__(self, code: int) -> str:
        value = self[code] = self._value(chr(code))
        return value

    def _value(self, character: str) -> str:
        lowered = character.casefold()
        lowered = _SAME_LETTER.get(lowered, lowered)
        if lowered in _LETTER_CODES:
            return _LETTER_CODES[lowered]
        parts = unicodedata.normalize("NFKD", lowered)
        if parts != character:
            return "".join(self._letter(part) for part in _with_letter_marks(parts))
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
            return ""
        if character.isdecimal():
            return str(unicodedata.decimal(character))
        return character if unicodedata.category(character)[0] in "LNM" else " "

    def _letter(self, part: str) -> str:
        return _LETTER_CODES.get(part) or self[ord(part)]


class _ToneTable(dict[int, str]):
    """The tone sign of each character; nothing for a plain letter, a space where words part."""

    def __missing__(self, code: int) -> str:
        value = self[code] = self._value(chr(code))
        return value

    def _value(self, character: str) -> str:
        spaces = _LETTERS[ord(character)].count(" ")
        if spaces:  # ¼ is two numbers: the tones must fall into as many words as the letters
            return " " * spaces
        marks = [m for m in unicodedata.normalize("NFD", character) if unicodedata.combining(m)]
        return "".join(_TONE_SIGNS.get(m, _OTHER_MARK) for m in marks if m not in _LETTER_MARKS)


class _CaseTable(dict[int, str]):
    """``1`` for a capital, ``0`` for any other letter, nothing for the rest."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        value = self[code] = "1" if character.isupper() else "0" if character.isalpha() else ""
        return value


_LETTERS = _LetterTable()
_TONES = _ToneTable()
_CASES = _CaseTable()


def _with_letter_marks(parts: str) -> list[str]:
    """Join circumflex, breve and horn to the letter before, where Vietnamese has such a letter."""
    joined: list[str] = []
    for part in parts:
        composed = unicodedata.normalize("NFC", joined[-1] + part) if joined else part
        if part in _LETTER_MARKS and composed in _LETTER_CODES:
            joined[-1] = composed
        elif not unicodedata.combining(part):
            joined.append(part)
    return joined


def _number_code(match: re.Match[str]) -> str:
    """Digits that sort by value: their count first (``0`` + 1 to 16), then themselves."""
    digits = match[0].lstrip("0")
    return chr(ord("0") + min(len(digits), 16)) + digits


def _words_key(text: str) -> str:
    letters = text.translate(_LETTERS)
    if _NUMBER.search(letters):
        letters = _NUMBER.sub(_number_code, letters)
    words = zip(letters.split(" "), text.translate(_TONES).split(" "), strict=True)
    return "".join(chain.from_iterable((word, tone or _NO_TONE) for word, tone in words if word))


def _case_key(text: str) -> str:
    return text.translate(_CASES).rstrip("0")


def sort_key(text: str) -> str:
    """A string whose plain order is Vietnamese dictionary order; equal for NFC and NFD."""
    text = unicodedata.normalize("NFC", text)
    return _words_key(text) + _LEVEL_END + _case_key(text)


# Names are made of few words: most parts have been met before.
_part_key = lru_cache(maxsize=10_000)(_words_key)
_part_case = lru_cache(maxsize=10_000)(_case_key)


@lru_cache(maxsize=20_000)
def person_sort_key(full_name: str) -> str:
    """The key lists of people are sorted by: given name, then family name, then middle names."""
    name = split_name(full_name)
    parts = (name.given, name.family, name.middle)
    return _LEVEL_END.join((*map(_part_key, parts), *map(_part_case, parts)))
