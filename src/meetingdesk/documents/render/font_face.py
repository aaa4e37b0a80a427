"""Reading a font's tables whole and not number by number, which was half of a short paper's time."""

# ruff: noqa: N803, N815 # ReportLab's names
from __future__ import annotations

import sys
from array import array
from functools import cached_property
from itertools import chain, repeat
from struct import unpack_from

from reportlab.pdfbase.ttfonts import TTFontFace

_WINDOWS = 3
_RUNS_AND_STEPS = 4
"""The kind of character table that Tinos has; any other is left to ReportLab."""
_SPACE, _NON_BREAKING = 0x20, 0xA0


class FastFace(TTFontFace):  # type: ignore[misc] # ReportLab has no types
    """The same face as ReportLab reads, sooner. The attributes have ReportLab's names."""

    charToGlyph: dict[int, int]
    charWidths: dict[int, float]
    hmetrics: list[tuple[int, int]]
    glyphPos: list[int]
    defaultWidth: float

    def extractInfo(self, charInfo: int = 1) -> None:
        """Stand in for ReportLab's reading. Raises its TTFError for a font that can't be used."""
        begin = self._character_table() if charInfo else None
        if begin is None:
            super().extractInfo(charInfo)
            return
        super().extractInfo(0)
        self._read_metrics()
        self._read_places()
        self.charToGlyph = glyphs = dict(self._characters(begin))
        if _SPACE in glyphs:
            glyphs[_NON_BREAKING] = glyphs[_SPACE]
        widths = [self._pdfScale(width) for width, _ in self.hmetrics]
        self.defaultWidth = widths[0]
        self.charWidths = {
            character: widths[glyph] for character, glyph in glyphs.items() if glyph < len(widths)
        }

    @cached_property
    def glyphToChar(self) -> dict[int, list[int]]:
        """The characters of each glyph; only shaping asks for them."""
        found: dict[int, list[int]] = {}
        for character, glyph in self.charToGlyph.items():
            found.setdefault(glyph, []).append(character)
        return found

    def _numbers(self, code: str, start: int, count: int) -> array[int]:
        """`count` big-endian numbers of the file from `start`."""
        numbers = array(code)
        numbers.frombytes(self._ttf_data[start : start + count * numbers.itemsize])
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers

    def _short(self, table: str, place: int) -> int:
        return int(unpack_from(">H", self._ttf_data, self.get_table_pos(table)[0] + place)[0])

    def _character_table(self) -> int | None:
        """Where the table begins that ReportLab chooses, the last of Windows, if we can read it."""
        begin = self.get_table_pos("cmap")[0]
        chosen = None
        for number in range(self._short("cmap", 2)):
            platform, _, place = unpack_from(">HHL", self._ttf_data, begin + 4 + 8 * number)
            if platform == _WINDOWS:
                chosen = begin + place
        if chosen is None or unpack_from(">H", self._ttf_data, chosen)[0] != _RUNS_AND_STEPS:
            return None
        return int(chosen)

    def _read_metrics(self) -> None:
        pairs = self._short("hhea", 34)
        begin = self.get_table_pos("hmtx")[0]
        numbers = self._numbers("H", begin, 2 * pairs)
        alone = self._numbers("H", begin + 4 * pairs, self.numGlyphs - pairs)
        self.hmetrics = [*zip(numbers[::2], numbers[1::2], strict=True)]
        self.hmetrics += zip(repeat(numbers[-2]), alone, strict=False)

    def _read_places(self) -> None:
        begin, count = self.get_table_pos("loca")[0], self.numGlyphs + 1
        if self._short("head", 50):
            self.glyphPos = self._numbers("I", begin, count).tolist()
        else:
            self.glyphPos = [2 * place for place in self._numbers("H", begin, count)]

    def _characters(self, begin: int) -> chain[tuple[int, int]]:
        """Characters and glyphs of a table of format 4 (OpenType, 'cmap'): runs of characters.

        A run has a step from character to glyph, or a list of glyphs `offset` bytes from where
        that offset stands.
        """
        length, _, doubled = unpack_from(">HHH", self._ttf_data, begin + 2)
        runs = doubled // 2
        numbers = self._numbers("H", begin + 14, (length - 14) // 2)
        lasts, firsts = numbers[:runs], numbers[runs + 1 : 2 * runs + 1]
        steps = numbers[2 * runs + 1 : 3 * runs + 1]
        rest = numbers[3 * runs + 1 :]
        parts = []
        for run, (first, last, step) in enumerate(zip(firsts, lasts, steps, strict=True)):
            characters = range(first, last + 1)
            if rest[run]:
                start = run + rest[run] // 2
                listed = rest[start : start + len(characters)]
                glyphs = [(glyph + step) & 0xFFFF if glyph else 0 for glyph in listed]
            else:
                glyphs = [(character + step) & 0xFFFF for character in characters]
            parts.append(zip(characters, chain(glyphs, repeat(0)), strict=False))
        return chain.from_iterable(parts)
