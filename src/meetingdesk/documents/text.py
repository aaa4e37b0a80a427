"""Text from people made fit for paper: one form of every letter, nothing that can't be seen."""

from __future__ import annotations

import re
import unicodedata

_SPACES = {"\t": " ", "\v": "\n", "\f": "\n", "\r": "\n", "\x85": "\n", "\u2028": "\n"}
_SPACES |= {"\u2029": "\n"}
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})
_RANGE = re.compile(r"(?<=\d) - (?=\d)")
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def printable(text: str) -> str:
    """`text` in NFC without control, format and half characters; line ends become ``\\n``.

    Both writers pass all text through here, so that their words can't differ.
    """
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text
    text = text.replace("\r\n", "\n")
    kept = (_SPACES.get(character, character) for character in text)
    return unicodedata.normalize("NFC", "".join(filter(_is_seen, kept)))


def _is_seen(character: str) -> bool:
    code = ord(character)
    if character == "\n":
        return True
    if code in _VARIATION_SELECTORS or code & 0xFFFE == 0xFFFE:
        return False
    return unicodedata.category(character) not in _INVISIBLE


def glued(*words: str) -> str:
    """`words` joined by spaces that no line may break at (``ngày 25``, ``Số: 05``)."""
    return "\u00a0".join(words)


def unbroken(text: str) -> str:
    """`text` with its ranges (``2018 - 2022``) kept on one line."""
    return _RANGE.sub("\u00a0-\u00a0", text)
