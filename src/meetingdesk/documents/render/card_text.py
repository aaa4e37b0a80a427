"""Text into the box of a card: smaller letters or more lines, and never a letter outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from meetingdesk.documents.cards.design import Across, Overflow, TextItem, Upright
from meetingdesk.documents.render.fonts import Measure, Piece, family_face, line_measure
from meetingdesk.documents.text import printable

_POINTS_PER_MM = 72 / 25.4
_LEAST = 3.0
"""Points under which nobody can read; what is too long even then ends in `_MORE`."""
_READABLE = 6.0
_UNBROKEN = 4.0
"""Points down to which smaller letters are better than a word cut in two."""
_SHRINKS_TO = 0.62
"""The part of its size down to which a text stays on one line rather than taking two."""
_STEP = 0.97
_MORE = "…"
_SLACK = 1e-6


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: where its base line begins, in points from the card's upper left, and its text."""

    x: float
    y: float
    width: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class SetText:
    """A text as it is set: the size in points that it came to, and its lines."""

    size: float
    lines: tuple[SetLine, ...]


def set_text(item: TextItem, text: str, measure: Measure) -> SetText:
    """`text` in the item's box; all letters lie within it."""
    face = family_face(item.family, bold=item.bold, italic=item.italic)
    width, height = item.box.w * _POINTS_PER_MM, item.box.h * _POINTS_PER_MM
    paragraphs = [part for line in printable(text).split("\n") if (part := " ".join(line.split()))]
    if not paragraphs or width <= 0 or height <= 0:
        return SetText(item.size, ())
    size, lines = _Fitting(measure, face, width, height).fit(paragraphs, item)
    return SetText(size, tuple(_placed(lines, size, item, face, measure)))


class _Fitting:
    """Finds the size and the lines of one text. Widths of words are measured at one point."""

    def __init__(self, measure: Measure, face: str, width: float, height: float) -> None:
        self._measure = measure
        self._face = face
        self._width = width
        self._height = height
        self._leading = sum(_reach(face, ()))

    def fit(self, paragraphs: Sequence[str], item: TextItem) -> tuple[float, list[str]]:
        """The greatest size up to the item's at which the text fits, and its lines."""
        fonts = {name for part in paragraphs for name, _ in self._measure.pieces(part, self._face)}
        self._leading = sum(_reach(self._face, fonts))
        widest = max(self._em(part) for part in paragraphs)
        one_line = min(
            item.size, self._width / widest, self._height / (len(paragraphs) * self._leading)
        )
        if one_line >= item.size:
            return item.size, list(paragraphs)
        if item.overflow is Overflow.SHRINK and one_line >= max(
            item.size * _SHRINKS_TO, min(_READABLE, item.size)
        ):
            return one_line, list(paragraphs)
        found = self._wrapped(paragraphs, item.size, one_line)
        return found if found is not None else self._cut_short(paragraphs)

    def _wrapped(
        self, paragraphs: Sequence[str], largest: float, one_line: float
    ) -> tuple[float, list[str]] | None:
        """Whole words at a readable size if there is one, else words broken where they must."""
        for breaks, least in ((False, min(_UNBROKEN, largest)), (True, min(_LEAST, largest))):
            size = largest
            while size >= least:
                # Two lines smaller than one would be: one is better.
                if not breaks and one_line > size:
                    return one_line, list(paragraphs)
                lines = self._lines(paragraphs, size, breaks=breaks)
                if lines is not None and self._holds(lines, size):
                    return size, self._balanced(paragraphs, size, lines)
                size *= _STEP
        return None

    def _lines(
        self, paragraphs: Sequence[str], size: float, *, breaks: bool, room: float = 0.0
    ) -> list[str] | None:
        """The lines at this size; None where a word is wider than a line and may not be broken."""
        width = (room or self._width) / size + _SLACK
        space = self._em(" ")
        lines: list[str] = []
        for paragraph in paragraphs:
            line, used = "", 0.0
            for word in paragraph.split(" "):
                wide = self._em(word)
                if wide > width:
                    if not breaks:
                        return None
                    *whole, rest = self._broken(word, width)
                    lines += [line] if line else []
                    lines += whole
                    line, used = rest, self._em(rest)
                elif line and used + space + wide > width:
                    lines.append(line)
                    line, used = word, wide
                else:
                    used += (space if line else 0.0) + wide
                    line = f"{line} {word}" if line else word
            lines += [line] if line else []
        return lines

    def _balanced(self, paragraphs: Sequence[str], size: float, lines: list[str]) -> list[str]:
        """The same number of lines, of lengths as near each other as can be."""
        if len(lines) == len(paragraphs):
            return lines
        low, high = 0.0, self._width
        for _ in range(10):
            middle = (low + high) / 2
            tried = self._lines(paragraphs, size, breaks=False, room=middle)
            if tried is not None and len(tried) <= len(lines):
                high, lines = middle, tried
            else:
                low = middle
        return lines

    def _cut_short(self, paragraphs: Sequence[str]) -> tuple[float, list[str]]:
        """As much as can be read, and a mark that there was more."""
        widest = max(self._em(character) for part in paragraphs for character in part)
        size = min(_LEAST, self._height / self._leading, self._width / max(widest, _SLACK))
        most = max(1, int(self._height / (self._leading * size) + _SLACK))
        lines = [line for line in self._lines(paragraphs, size, breaks=True) or () if line]
        if len(lines) <= most:
            return size, lines
        *whole, last = lines[:most]
        while last and self._em(last + _MORE) * size > self._width:
            last = last[:-1]
        return size, [*whole, last + _MORE] if last else whole

    def _holds(self, lines: Sequence[str], size: float) -> bool:
        """All lines fit, also where one of them is a single letter that is very wide."""
        high = len(lines) * self._leading * size
        widest = max(map(self._em, lines), default=0.0) * size
        return high <= self._height and widest <= self._width + _SLACK * size

    def _broken(self, word: str, width: float) -> Iterator[str]:
        part = ""
        for character in word:
            if part and self._em(part + character) > width:
                yield part
                part = ""
            part += character
        yield part

    def _em(self, text: str) -> float:
        return self._measure.width(text, self._face)


def _reach(face: str, fonts: Iterable[str]) -> tuple[float, float]:
    """How far the letters reach above and below the base line, other scripts' fonts included."""
    measures = [line_measure(name) for name in {face, *fonts}]
    return max(above for above, _ in measures), max(below for _, below in measures)


def _placed(
    lines: Sequence[str], size: float, item: TextItem, face: str, measure: Measure
) -> Iterator[SetLine]:
    box = item.box
    left, top = box.x * _POINTS_PER_MM, box.y * _POINTS_PER_MM
    width, height = box.w * _POINTS_PER_MM, box.h * _POINTS_PER_MM
    fonts = {name for line in lines for name, _ in measure.pieces(line, face)}
    above, below = _reach(face, fonts)
    leading = (above + below) * size
    spare = max(0.0, height - len(lines) * leading)
    first = top + {Upright.TOP: 0.0, Upright.MIDDLE: spare / 2, Upright.BOTTOM: spare}[item.upright]
    for place, line in enumerate(lines):
        wide = measure.width(line, face) * size
        free = max(0.0, width - wide)
        x = left + {Across.LEFT: 0.0, Across.CENTER: free / 2, Across.RIGHT: free}[item.across]
        yield SetLine(x, first + place * leading + above * size, wide, measure.pieces(line, face))
