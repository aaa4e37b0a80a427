"""What every part of a PDF paper is laid out with: styles, widths, and lines stacked in a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import zip_longest

from meetingdesk.documents.blocks import Document, Rule, Text, plain
from meetingdesk.documents.render.flow import Piece
from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.render.lines import Line, break_text
from meetingdesk.documents.render.pen import Pen, Segment, points
from meetingdesk.documents.styles import SINGLE_SPACING, Alignment, Style, StyleName, style_sheet

BELOW_BASE_LINE = 0.237
"""The part of a line under the base line: descent and half the line gap, in ems."""
SHORT_RULE = 0.4
"""Length of a short line: between 1/3 and 1/2 of the text (Nghị định 30/2020, Phụ lục I)."""
RULE_WIDTH = 0.75
RULE_ROOM = 5.0
"""Points that a line under a text takes up."""
_RULE_GAP = 2.0

Progress = Callable[[int, int], None]
"""Called with the steps done and all steps; raises Cancelled where the user has given up."""


@dataclass(slots=True)
class Layout:
    """The measures of one paper and the pieces it is made of so far. All in points."""

    document: Document
    advance: Callable[[int], None]
    """Told how many more rows or blocks are laid out."""
    measure: Measure = field(init=False)
    pieces: list[Piece] = field(default_factory=list)
    left: float = 0.0
    width: float = 0.0
    height: float = 0.0

    def __post_init__(self) -> None:
        frame = self.document.frame
        self.measure = Measure(self.document.font)
        self.left = points(frame.margins.left)
        self.width = points(frame.text_width_mm)
        self.height = points(frame.text_height_mm)

    def style(self, name: StyleName) -> Style:
        """The style of this name in the paper's sizes."""
        return style_sheet(self.document.typography)[name]

    def column(self) -> Stack:
        """An empty stack as wide as the text."""
        return Stack(self.measure, self.left, self.width)

    def add_stack(self, stack: Stack, *, before: float = 0.0, keep: bool = False) -> Piece:
        """Append the stack in one piece, as `add_columns` does."""
        return self.add_columns([stack], before=before, keep=keep)

    def add_columns(
        self, stacks: Sequence[Stack], *, before: float = 0.0, keep: bool = False
    ) -> Piece:
        """Append stacks side by side as one piece, cut only where no page is high enough.

        Returns the piece, or the first one.
        """
        first = len(self.pieces)
        parts = [stack.cut(self.height) for stack in stacks]
        for side_by_side in zip_longest(*parts):
            row = [stack for stack in side_by_side if stack is not None]
            piece = Piece(max(stack.height for stack in row), partial(_draw_all, row), before, keep)
            self.pieces.append(piece)
            before = 0.0
        return self.pieces[first]


def _draw_all(stacks: Sequence[Stack], pen: Pen, top: float) -> None:
    for stack in stacks:
        stack.draw(pen, top)


PlacedLine = tuple[float, float, Line, float, float]
"""x, base line, the line, size and how much wider its spaces are."""


class Stack:
    """Lines and rules under each other in a column; `height` grows as they are added."""

    def __init__(self, measure: Measure, left: float, width: float) -> None:
        self._measure = measure
        self.left = left
        self.width = width
        self.height = 0.0
        self._lines: list[PlacedLine] = []
        self._rules: list[Segment] = []

    def space(self, height: float) -> None:
        """Leave room."""
        self.height += height

    def text(self, text: Text | str, style: Style, rule: Rule = Rule.NONE) -> None:
        """Set a text on as many lines as it needs, its gaps around it, a rule below it."""
        runs = plain(text) if isinstance(text, str) else text
        if self.height:
            self.height += style.before_pt
        if style.align is Alignment.CENTER:
            lines = balanced(runs, style, self._measure, self.width)
        else:
            lines = break_text(runs, style, self._measure, self.width)
        for line in lines:
            self.line(line, style)
        self.height += style.after_pt
        if rule is not Rule.NONE:
            self.rule(rule_length(lines, rule))

    def line(self, line: Line, style: Style, indent: float = 0.0) -> None:
        """Set one line that is already broken."""
        room = self.width - indent
        gap = line.stretch(room) if style.align is Alignment.JUSTIFY else 0.0
        free = room - line.width
        shift = {Alignment.CENTER: free / 2, Alignment.RIGHT: free}.get(style.align, 0.0)
        self.height += style.leading
        base = self.height - BELOW_BASE_LINE * style.size
        self._lines.append((self.left + indent + shift, base, line, style.size, gap))

    def rule(self, length: float) -> None:
        """Draw a line of this length in the middle of the column."""
        start = self.left + (self.width - length) / 2
        y = self.height + _RULE_GAP
        self._rules.append((start, y, start + length, y))
        self.height += RULE_ROOM

    def cut(self, most: float) -> list[Stack]:
        """The stack itself, or its lines in stacks of at most `most` points each."""
        if self.height <= most:
            return [self]
        parts: list[Stack] = []
        start = 0.0
        for line in self._lines:
            x, base, text, size, gap = line
            top = base - (SINGLE_SPACING - BELOW_BASE_LINE) * size
            bottom = base + BELOW_BASE_LINE * size
            if not parts or bottom - start > most:
                parts.append(Stack(self._measure, self.left, self.width))
                start = top
            parts[-1]._lines.append((x, base - start, text, size, gap))
            parts[-1].height = bottom - start
        return parts or [self]

    def draw(self, pen: Pen, top: float) -> None:
        """Draw all of it, `top` being the distance from the top of the page."""
        for x, base, line, size, gap in self._lines:
            pen.texts([(x, top + base, line.pieces)], size, gap)
        if self._rules:
            moved = [(x1, top + y1, x2, top + y2) for x1, y1, x2, y2 in self._rules]
            pen.lines(moved, RULE_WIDTH)


def rule_length(lines: list[Line], rule: Rule) -> float:
    """How long the line under these lines of text is, in points."""
    longest = max((line.width for line in lines), default=0.0)
    return longest if rule is Rule.WHOLE else longest * SHORT_RULE


def balanced(text: Text, style: Style, measure: Measure, width: float) -> list[Line]:
    """Break a centred text into lines of about the same length, as few as fit `width`."""
    lines = break_text(text, style, measure, width)
    if len(lines) < 2 or all(line.ends for line in lines):
        return lines
    low, high = width / len(lines), width
    while high - low > 1:
        middle = (low + high) / 2
        trial = break_text(text, style, measure, middle)
        if len(trial) > len(lines) or max(line.width for line in trial) > middle:
            low = middle
        else:
            high, lines = middle, trial
    return lines
