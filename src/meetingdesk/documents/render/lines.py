"""Words into lines: breaking at spaces, and inside a word only where it is wider than the line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetingdesk.documents.blocks import Text
from meetingdesk.documents.render.fonts import Measure, Piece
from meetingdesk.documents.styles import Style
from meetingdesk.documents.text import printable, unbroken

_SLACK = 0.01
"""Points by which a line may seem too wide because sums of widths are rounded."""

_FULL_ENOUGH = 0.6
"""The part of the width that a line must fill before its spaces are stretched."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what is set in which font, its width in points, whether its paragraph ends."""

    pieces: tuple[Piece, ...]
    width: float
    spaces: int
    ends: bool

    def stretch(self, width: float) -> float:
        """How much wider each space must be to fill `width`.

        An ending line stays as it is, and so does one that an unbreakable word left half empty.
        """
        if self.ends or not self.spaces or self.width < _FULL_ENOUGH * width:
            return 0.0
        return max(0.0, (width - self.width) / self.spaces)


@dataclass(slots=True)
class _Word:
    """Letters between two spaces, in one or more fonts; `glue` is the space before it."""

    pieces: list[Piece]
    width: float
    glue: str
    glue_face: str = ""


def break_text(
    text: Text, style: Style, measure: Measure, width: float, first_indent: float = 0.0
) -> list[Line]:
    """The lines that `text` takes at this `width` in points, the first one `first_indent` shorter.

    A line break in the text begins a new line without indent; empty text is one empty line.
    """
    lines: list[Line] = []
    for paragraph in _paragraphs(text, style, measure):
        indent = 0.0 if lines else first_indent
        lines += _fill(list(_words(paragraph, style, measure)), style, measure, width, indent)
    return lines


def _paragraphs(text: Text, style: Style, measure: Measure) -> Iterator[list[Piece]]:
    current: list[Piece] = []
    for run in text:
        name = measure.face(bold=style.bold or run.bold, italic=style.italic or run.italic)
        first, *others = unbroken(printable(run.text)).split("\n")
        current.append((name, first))
        for other in others:
            yield current
            current = [(name, other)]
    yield current


def _words(paragraph: list[Piece], style: Style, measure: Measure) -> Iterator[_Word]:
    word = _Word([], 0.0, "")
    for face_name, text in paragraph:
        for position, part in enumerate(text.split(" ")):
            if position:
                if word.pieces:
                    yield word
                    word = _Word([], 0.0, " ", face_name)
                elif not word.glue:
                    word.glue, word.glue_face = " ", face_name
            if part:
                word.pieces += measure.pieces(part, face_name)
                word.width += measure.width(part, face_name) * style.size
    if word.pieces:
        yield word


def _fill(
    words: list[_Word], style: Style, measure: Measure, width: float, indent: float
) -> list[Line]:
    lines: list[Line] = []
    line = _Builder(measure, style.size)
    room = width - indent
    for whole in words:
        widest = room if line.is_empty else width
        for word in _cut_to(whole, style.size, measure, widest):
            if not line.takes(word, room):
                lines.append(line.done(ends=False))
                line = _Builder(measure, style.size)
                room = width
            line.add(word)
    lines.append(line.done(ends=True))
    return lines


class _Builder:
    """The line that is being filled."""

    def __init__(self, measure: Measure, size: float) -> None:
        self._measure = measure
        self._size = size
        self._pieces: list[Piece] = []
        self._width = 0.0
        self._spaces = 0

    @property
    def is_empty(self) -> bool:
        return not self._pieces

    def takes(self, word: _Word, room: float) -> bool:
        if not self._pieces:
            return True
        return self._width + self._glue_width(word) + word.width <= room + _SLACK

    def add(self, word: _Word) -> None:
        if self._pieces and word.glue:
            self._append((word.glue_face, " "))
            self._width += self._glue_width(word)
            self._spaces += 1
        for piece in word.pieces:
            self._append(piece)
            # The file shows a space that doesn't break as a common one, and stretches both.
            self._spaces += piece[1].count("\u00a0")
        self._width += word.width

    def done(self, *, ends: bool) -> Line:
        return Line(tuple(self._pieces), self._width, self._spaces, ends)

    def _glue_width(self, word: _Word) -> float:
        return self._measure.width(" ", word.glue_face) * self._size if word.glue else 0.0

    def _append(self, piece: Piece) -> None:
        if self._pieces and self._pieces[-1][0] == piece[0]:
            piece = (piece[0], self._pieces.pop()[1] + piece[1])
        self._pieces.append(piece)


def _cut_to(word: _Word, size: float, measure: Measure, width: float) -> Iterator[_Word]:
    """`word` itself where it fits a line, else the parts of it that do."""
    if word.width <= width + _SLACK:
        yield word
        return
    part = _Word([], 0.0, word.glue, word.glue_face)
    for face_name, text in word.pieces:
        for bit in _BITS.findall(text):
            step = measure.width(bit, face_name) * size
            if step > width:
                yield from _letter_by_letter(part, (face_name, bit), size, measure, width)
                part = _Word([], 0.0, "")
                continue
            if part.pieces and part.width + step > width:
                yield part
                part = _Word([], 0.0, "")
            part.pieces.append((face_name, bit))
            part.width += step
    if part.pieces:
        yield part


_BITS = re.compile(r"[^/-]*[/-]+|[^/-]+")
"""Where a long word is cut best: ``01/CTrPH-STNMT-HNCT`` after a stroke or a hyphen."""


def _letter_by_letter(
    part: _Word, piece: Piece, size: float, measure: Measure, width: float
) -> Iterator[_Word]:
    """`part` filled up with the letters of a text too wide for any line, and what follows it."""
    face_name, text = piece
    for character in text:
        step = measure.width(character, face_name) * size
        if part.pieces and part.width + step > width:
            yield part
            part = _Word([], 0.0, "")
        part.pieces.append((face_name, character))
        part.width += step
    yield part
