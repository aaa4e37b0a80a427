"""Text as it is stored (one Unicode form) and as it is searched (no accents, no case)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LINE_ENDS = ("\r", "\v", "\f", "\x85", "\u2028", "\u2029")

# Cc only: U+00AD (soft hyphen) must survive, it is the letter ư in TCVN3 text not yet converted.
_CONTROLS: dict[int, str | None] = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)))
_CONTROLS |= dict.fromkeys(range(0xD800, 0xE000))  # lone surrogates can't be written as UTF-8
_CONTROLS |= {ord(end): "\n" for end in _LINE_ENDS} | {ord("\n"): "\n", ord("\t"): "\t"}

_INVISIBLE = (
    "\u00ad\u061c\u180e\ufeff"
    "\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_REMOVE_INVISIBLE = dict.fromkeys(map(ord, _INVISIBLE))

_APOSTROPHES = "'’‘ʼ`´ʹ′"
WITHOUT_APOSTROPHES = dict.fromkeys(map(ord, _APOSTROPHES))

# Letters that Unicode does not take apart. Ð (Icelandic eth) stands for Đ in many old files.
_STROKED = {"đ": "d", "ð": "d", "ɖ": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ħ": "h"}
_STROKED |= {"ı": "i", "þ": "th"}


def nfc(text: str) -> str:
    r"""Text in Unicode NFC without control characters; every line end becomes ``\n``."""
    if not text.isprintable():
        text = text.replace("\r\n", "\n").translate(_CONTROLS)
    return unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """One line in NFC: spaces of every kind squeezed to one, invisible characters gone.

    Old-encoding text (see `legacy`) must be converted before: its ư looks like a soft hyphen.
    """
    if not text:
        return ""
    if text.isprintable():  # so the only space in it is the usual one
        if "  " in text or text[:1] == " " or text[-1:] == " ":
            text = " ".join(text.split())
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return " ".join(nfc(text.translate(_REMOVE_INVISIBLE)).split())


class _FoldTable(dict[int, str]):
    """What each character becomes in a search key; fills itself as characters are met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = self._fold(chr(code))
        return folded

    def _fold(self, character: str) -> str:
        parts = unicodedata.normalize("NFKD", character.casefold())
        if parts != character:
            return "".join(self[ord(part)] for part in parts)
        if character in _STROKED:
            return _STROKED[character]
        if unicodedata.combining(character) or character in _INVISIBLE:
            return ""
        return character if unicodedata.category(character)[0] in "LNM" else " "


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """The search key: no case, no marks, đ as d, punctuation as one space.

    ``Hòa``, ``hoà`` and ``HOA`` have the same key; NFC and NFD text too.
    """
    return _fold_short(text) if len(text) <= _SHORT else _fold(text)


def _fold(text: str) -> str:
    return " ".join(text.translate(_FOLD).split())


_SHORT = 120
# Names and offices are folded again and again: to be checked, matched, sorted, kept and found.
_fold_short = lru_cache(maxsize=30_000)(_fold)


def fold_all(texts: Iterable[str]) -> str:
    """One search key over several texts, such as a person's name, position and organisation."""
    return " ".join(filter(None, map(fold, texts)))


def matches(query: str, text: str) -> bool:
    """Whether each word of `query` starts a word of `text`, in any order, accents apart.

    An empty query matches everything; ``hhen`` finds ``H'Hen``.
    """
    words = fold(query).split()
    if _all_start_a_word(words, fold(text)):
        return True
    joined = text.translate(WITHOUT_APOSTROPHES)
    return joined != text and _all_start_a_word(words, fold(joined))


def _all_start_a_word(words: list[str], folded: str) -> bool:
    spaced = " " + folded
    return all(" " + word in spaced for word in words)
