"""Bytes of a text file as Unicode, whatever encoding an office program saved them in."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from meetingdesk.exchange.file_kinds import looks_like_utf16

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In Windows-1258 the five tones are single bytes after their vowel.
_TONE_AFTER_VOWEL = re.compile(rb"[AEIOUYaeiouy\xc2\xca\xd4\xe2\xea\xf4\xc3\xe3\xd5\xf5\xdd\xfd]"
                               rb"[\xcc\xd2\xde\xec\xf2]")  # fmt: skip
# Windows-1252 with its five holes filled, so that every byte has a character and none is lost.
_HOLES = {0x81: "\x81", 0x8D: "\x8d", 0x8F: "\x8f", 0x90: "\x90", 0x9D: "\x9d"}
_CP1252 = "".join(_HOLES.get(code) or bytes([code]).decode("cp1252") for code in range(256))
_CP1258 = "".join(bytes([code]).decode("cp1258", "replace") for code in range(256))


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with the encoding it was read in and what had to be dropped or mixed."""

    text: str
    encoding: str
    zeros_removed: int = 0
    mixed: bool = False


def decode(data: bytes) -> Decoded:
    """Never fails: byte-order mark, UTF-16 by its zeros, UTF-8, else an eight-bit encoding.

    TCVN3 and VNI text comes back as the Latin letters it is stored in; `legacy` converts it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _without_zeros(data.decode(encoding, "replace"), encoding)
    byte_order = looks_like_utf16(data)
    if byte_order:
        return _without_zeros(data.decode(byte_order, "replace"), byte_order)
    zeros = data.count(0)
    plain = data.replace(b"\0", b"") if zeros else data
    text, encoding, mixed = _decode_unmarked(plain)
    return Decoded(text, encoding, zeros, mixed)


def _without_zeros(text: str, encoding: str) -> Decoded:
    return Decoded(text.replace("\0", ""), encoding, text.count("\0"))


def _decode_unmarked(data: bytes) -> tuple[str, str, bool]:
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError as fault:
        if len(data) - fault.start <= 3:  # the last character was cut in two
            return data[: fault.start].decode("utf-8"), "utf-8", False
    lines = data.split(b"\n")
    as_utf8 = [_as_utf8(line) for line in lines]
    wide = sum(1 for line, text in zip(lines, as_utf8, strict=True) if text and not line.isascii())
    eight_bit = b"\n".join(line for line, text in zip(lines, as_utf8, strict=True) if text is None)
    encoding = _eight_bit_encoding(eight_bit)
    if not wide:
        return _eight_bit(data, encoding), encoding, False
    mixed = [
        _eight_bit(line, encoding) if text is None else text
        for line, text in zip(lines, as_utf8, strict=True)
    ]
    return "\n".join(mixed), f"utf-8 + {encoding}", True


def _as_utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _eight_bit(data: bytes, encoding: str) -> str:
    table = _CP1258 if encoding == "cp1258" else _CP1252
    return unicodedata.normalize("NFC", data.decode("latin-1").translate(_as_table(table)))


def _as_table(characters: str) -> dict[int, str]:
    return dict(enumerate(characters))


def _eight_bit_encoding(data: bytes) -> str:
    """Windows-1258 where tone bytes follow vowels as they do in it, else Windows-1252."""
    wide = sum(1 for byte in data if byte >= 0x80)
    tones = len(_TONE_AFTER_VOWEL.findall(data))
    return "cp1258" if tones and tones >= wide * 0.15 else "cp1252"
