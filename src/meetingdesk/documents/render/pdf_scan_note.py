"""A QR code with text beside it as a piece of a PDF page."""

from __future__ import annotations

from meetingdesk.documents.blocks import ScanNote
from meetingdesk.documents.render import corner_code
from meetingdesk.documents.render.flow import Piece, tie_last
from meetingdesk.documents.render.layout import Layout, Stack
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.documents.styles import StyleName

BESIDE_MM = 4.0
"""Room between the code and the text."""


def add_scan_note(layout: Layout, note: ScanNote) -> None:
    """Append the code; its lines stand in the middle beside it. It is never alone on a page."""
    size, gap = points(note.size_mm), points(BESIDE_MM)
    style = layout.style(StyleName.NOTE)
    text = Stack(layout.measure, layout.left + size + gap, layout.width - size - gap)
    for line in note.lines:
        text.text(line, style)
    text, *others = text.cut(layout.height)
    height = max(size, text.height)

    def draw(pen: Pen, top: float) -> None:
        pen.squares(corner_code.squares(note.payload, layout.left, top, size))
        text.draw(pen, top + (height - text.height) / 2)

    tie_last(layout.pieces, 1)
    layout.pieces.append(Piece(height, draw, before=style.before_pt * 2))
    for other in others:
        layout.add_stack(other)
