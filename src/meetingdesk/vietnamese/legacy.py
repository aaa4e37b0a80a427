"""Text in the 8-bit encodings of before Unicode, TCVN3 (ABC) and VNI: to Unicode, and how to tell.

Such text arrives as Latin-1 characters: ``Héi nghÞ`` is TCVN3, ``Hoäi nghò`` is VNI for
``Hội nghị``. Nothing here decides alone: `detect` gives evidence that a person confirms.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from meetingdesk.vietnamese.folding import nfc
from meetingdesk.vietnamese.syllables import is_syllable


class LegacyEncoding(Enum):
    """An 8-bit encoding that Vietnamese office files still hold."""

    TCVN3 = "TCVN3 (ABC)"
    VNI = "VNI Windows"


@dataclass(frozen=True, slots=True)
class Detection:
    """What `detect` found: the encoding or None, how sure (0 to 1), and some words both ways."""

    encoding: LegacyEncoding | None
    confidence: float
    evidence: tuple[tuple[str, str], ...] = ()


_TCVN3_LETTERS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_TCVN3 = {
    start + place: letter
    for start, letters in _TCVN3_LETTERS.items()
    for place, letter in enumerate(letters)
}

# Second byte of a pair: mark on the base letter before it.
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_CIRCUMFLEX = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303"}
_VNI_CIRCUMFLEX |= {"ä": "\u0323"}
_VNI_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị"}
_VNI_SINGLE |= {"î": "ỵ"}


def _vni_pairs() -> dict[str, str]:
    """Small pairs: base and mark as VNI writes them, with the Unicode letter."""
    pairs = {
        base + mark: unicodedata.normalize("NFC", _VNI_SINGLE.get(base, base) + tone)
        for base in "aeouyôö"
        for mark, tone in _VNI_TONES.items()
    }
    for bases, hat, marks in (("aeo", "\u0302", _VNI_CIRCUMFLEX), ("a", "\u0306", _VNI_BREVE)):
        for base in bases:
            for mark, tone in marks.items():
                pairs[base + mark] = unicodedata.normalize("NFC", base + hat + tone)
    return pairs


_VNI_PAIRS = _vni_pairs()
_VNI_LETTERS = _VNI_SINGLE | _VNI_PAIRS
_VNI = _VNI_LETTERS | {small.upper(): letter.upper() for small, letter in _VNI_LETTERS.items()}
for _pair, _letter in _VNI_PAIRS.items():  # the base tells the case, whatever the mark's own
    _VNI[_pair[0] + _pair[1].upper()] = _letter
    _VNI[_pair[0].upper() + _pair[1]] = _letter.upper()
_VNI_PATTERN = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

# Letters that Vietnamese Unicode text has and no 8-bit text read as Latin-1 can have.
_UNICODE_ONLY = re.compile(
    "[\u0100-\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u0300-\u0323\u1ea0-\u1ef9]"
)


def to_unicode(text: str, encoding: LegacyEncoding, *, capitals: bool = False) -> str:
    """Convert old-encoding text to Unicode NFC; text that is Unicode already is only normalised.

    `capitals`: the text stood in a capital font (``.VnTimeH``), whose small letters look as
    capitals, so the result is upper-cased.
    """
    if _UNICODE_ONLY.search(text):
        return nfc(text)
    if encoding is LegacyEncoding.TCVN3:
        converted = _raise_small_letters(text, text.translate(_TCVN3))
    else:
        converted = _VNI_PATTERN.sub(lambda match: _VNI[match[0]], text)
    return nfc(converted.upper() if capitals else converted)


_SPACED_WORD = re.compile(r"\S+")


def _raise_small_letters(text: str, converted: str) -> str:
    """Make ``CéNG HßA``, with small letters for capitals that have no code, ``CỘNG HÒA``."""
    if _is_in_capitals(text):
        return converted.upper()
    pieces: list[str] = []
    end = 0
    for match in _SPACED_WORD.finditer(text):  # one letter for one: places are the same in both
        word = converted[match.start() : match.end()]
        pieces += [
            converted[end : match.start()],
            word.upper() if _is_in_capitals(match[0]) else word,
        ]
        end = match.end()
    return "".join(pieces) + converted[end:]


def _is_in_capitals(text: str) -> bool:
    """Whether all plain letters are capitals, and a word has two: ``CéNG`` but not ``Bµ``."""
    return _SMALL.search(text) is None and _TWO_CAPITALS.search(text) is not None


_TWO_CAPITALS = re.compile(r"[A-Z]\S*[A-Z]")
_SMALL = re.compile(r"[a-z]")

_TO_TCVN3 = {ord(letter): chr(code) for code, letter in _TCVN3.items()}
_TO_TCVN3 |= {
    ord(letter.upper()): chr(code)
    for code, letter in _TCVN3.items()
    if ord(letter.upper()) not in _TO_TCVN3
}
_TO_VNI = {ord(letter): code for code, letter in _VNI_LETTERS.items()}
_TO_VNI |= {ord(letter.upper()): code.upper() for code, letter in _VNI_LETTERS.items()}


def from_unicode(text: str, encoding: LegacyEncoding) -> str:
    """Write Unicode text in the old encoding (as Latin-1 characters).

    TCVN3 has no capitals with a tone: they become small letters, as a capital font shows them.
    """
    return nfc(text).translate(_TO_TCVN3 if encoding is LegacyEncoding.TCVN3 else _TO_VNI)


_PARTS = re.compile(r"[^\s\d,;:!?()\[\]{}\"“”/\\|.\-–_]+")
_MOST_WORDS = 4_000
_MOST_EVIDENCE = 8
_ENOUGH_WORDS = 2  # different words; one alone may be a foreign name
_ENOUGH_SHARE = 0.75
_CLEARLY = 0.25


def detect(samples: Iterable[str]) -> Detection:
    """Tell whether cells or lines are TCVN3 or VNI text.

    Cells with a letter that only Unicode has are set aside, so a sheet of both kinds is found too.
    The different words with marks of the others are read as Unicode and in each encoding; one is
    named where it makes three quarters of them Vietnamese syllables and Unicode clearly fewer.
    French, German and Vietnamese in Unicode (NFC, NFD) give None. The confidence is that share,
    lowered where the words are few.
    """
    words = _marked_words(samples)
    as_unicode = sum(map(is_syllable, words))
    best: LegacyEncoding | None = None
    evidence: list[tuple[str, str]] = []
    for encoding in LegacyEncoding:
        converted = _converted_words(words, encoding)
        if len(converted) > len(evidence):
            best, evidence = encoding, converted
    if len(evidence) < max(_ENOUGH_WORDS, _ENOUGH_SHARE * len(words)):
        return Detection(None, 0.0)
    if len(evidence) - as_unicode < _CLEARLY * len(words):
        return Detection(None, 0.0)
    share = len(evidence) / len(words)
    evidence.sort(key=lambda pair: (is_syllable(pair[0]), -len(pair[0]), pair))
    return Detection(
        best, share * len(evidence) / (len(evidence) + 1), tuple(evidence[:_MOST_EVIDENCE])
    )


def _marked_words(samples: Iterable[str]) -> list[str]:
    """Different words with a character beyond ASCII, of the samples that may be 8-bit text."""
    words = (
        word
        for sample in samples
        if not sample.isascii() and not _UNICODE_ONLY.search(sample)
        for word in _PARTS.findall(sample)
        if not word.isascii()
    )
    return list(dict.fromkeys(islice(words, _MOST_WORDS)))


def _converted_words(words: list[str], encoding: LegacyEncoding) -> list[tuple[str, str]]:
    """The words that become Vietnamese syllables, before and after."""
    pairs = ((word, to_unicode(word, encoding)) for word in words)
    return [(word, after) for word, after in pairs if after != word and is_syllable(after)]
