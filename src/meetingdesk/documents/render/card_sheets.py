"""Sheets of cards as PDF: cards in their places, cut marks, folds, backs behind their fronts."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.cards.design import Fold
from meetingdesk.documents.cards.imposition import Grid, Marks, SheetPage, Slot
from meetingdesk.documents.cards.sheets import CardSheets
from meetingdesk.documents.render.card_face import FacePainter
from meetingdesk.documents.render.fixed_pen import FixedPen
from meetingdesk.documents.render.layout import Progress
from meetingdesk.documents.render.pdf_file import one_file_at_a_time
from meetingdesk.documents.render.pen import Segment, points
from meetingdesk.store.files import replace_file

MARK_MM = 4.0
"""The length of a cut mark; shorter where the margin is."""
MARK_DISTANCE_MM = 1.0
"""Between a mark and the card, so that no mark is left on it."""
_MARK_WIDTH = 0.35
_LINE_COLOR = "#8a979b"
FOLD_MM = 8.0
"""The length of the dashes at both ends of a fold."""


def write_cards(sheets: CardSheets, path: Path, progress: Progress | None = None) -> None:
    """Put the cards in the place of `path`, whole or not at all.

    Raises Unavailable where the file can't be written, BadInput for a card larger than the paper
    or a picture that is lost, and what `progress` raises to stop.
    """
    replace_file(path, lambda file: _write(sheets, file, progress))


def render_cards(sheets: CardSheets, progress: Progress | None = None) -> bytes:
    """The cards as a PDF file; the same bytes for the same cards."""
    packed = io.BytesIO()
    _write(sheets, packed, progress)
    return packed.getvalue()


def _write(sheets: CardSheets, out: BinaryIO, progress: Progress | None) -> None:
    grid, pages = sheets.grid, sheets.pages()
    document = Document(
        title=sheets.title,
        blocks=(),
        subject=sheets.meeting.title,
        author=sheets.meeting.issuer,
        created=sheets.created,
    )
    with one_file_at_a_time:
        pen = FixedPen(document, (grid.setup.width, grid.setup.height))
        painter = FacePainter(pen, sheets.design, sheets.pictures)
        for number, page in enumerate(pages, 1):
            _draw_page(sheets, grid, page, pen, painter)
            pen.next_page()
            if progress is not None:
                progress(number, len(pages))
        pen.finish(out)


def _draw_page(
    sheets: CardSheets, grid: Grid, page: SheetPage, pen: FixedPen, painter: FacePainter
) -> None:
    for slot in page.slots:
        _draw_card(sheets, grid, slot, pen, painter, is_back=page.is_back)
    if not page.is_back:
        _draw_marks(grid, page, pen)


def _draw_card(
    sheets: CardSheets,
    grid: Grid,
    slot: Slot,
    pen: FixedPen,
    painter: FacePainter,
    *,
    is_back: bool,
) -> None:
    design, filling = sheets.design, sheets.filling(slot.card)
    width, high = points(design.width), points(design.height)
    left, top = points(slot.x), points(slot.y)
    if design.fold is Fold.NONE:
        with pen.at((left, top, width, high), upside_down=slot.upside_down):
            painter.draw(1 if is_back else 0, filling)
        return
    # The face towards the hall stands upright under the fold, the other one on its head above it.
    with pen.at((left, top, width, high), upside_down=True):
        painter.draw(len(design.faces) - 1, filling)
    with pen.at((left, top + high, width, high)):
        painter.draw(0, filling)
    with pen.kept():
        pen.stroke_color(_LINE_COLOR)
        pen.dash(2.5, 2)
        for panel in range(1, design.fold.panels):
            y, reach = top + panel * high, points(FOLD_MM)
            pen.lines(
                [(left, y, left + reach, y), (left + width - reach, y, left + width, y)],
                _MARK_WIDTH,
            )


def _draw_marks(grid: Grid, page: SheetPage, pen: FixedPen) -> None:
    with pen.kept():
        if grid.setup.marks is Marks.LINES:
            pen.stroke_color(_LINE_COLOR)
            pen.dash(2.5, 2)
            for slot in page.slots:
                rect = (points(slot.x), points(slot.y), points(grid.width), points(grid.height))
                pen.rect(rect, fill=False, stroke=True, width=_MARK_WIDTH)
        elif grid.setup.marks is Marks.CORNERS and page.slots:
            pen.stroke_color("#000000")
            pen.lines(_cut_marks(grid, page.slots), _MARK_WIDTH)


def _cut_marks(grid: Grid, slots: tuple[Slot, ...]) -> list[Segment]:
    """Marks at the four sides of the cards on the page, in line with every edge to be cut."""
    columns = {slot: _edges(slot.x, grid.width) for slot in slots}
    rows = {slot: _edges(slot.y, grid.height) for slot in slots}
    across = sorted({edge for edges in columns.values() for edge in edges})
    down = sorted({edge for edges in rows.values() for edge in edges})
    marks: list[Segment] = []
    for x in across:
        # Under a last row that isn't full, a mark stands at the foot of the row above it.
        foot = max(rows[slot][1] for slot, edges in columns.items() if x in edges)
        marks += _upright(x, down[0] - MARK_DISTANCE_MM, -1, grid.setup.height)
        marks += _upright(x, foot + MARK_DISTANCE_MM, 1, grid.setup.height)
    for y in down:
        end = max(columns[slot][1] for slot, edges in rows.items() if y in edges)
        marks += _level(y, across[0] - MARK_DISTANCE_MM, -1, grid.setup.width)
        marks += _level(y, end + MARK_DISTANCE_MM, 1, grid.setup.width)
    return marks


def _edges(start: float, size: float) -> tuple[float, float]:
    """Both edges, so that those of neighbours are one edge."""
    return round(start, 3), round(start + size, 3)


def _upright(x: float, start: float, step: int, paper: float) -> list[Segment]:
    end = min(max(start + step * MARK_MM, 0.0), paper)
    return [(points(x), points(start), points(x), points(end))] if (end - start) * step > 0 else []


def _level(y: float, start: float, step: int, paper: float) -> list[Segment]:
    end = min(max(start + step * MARK_MM, 0.0), paper)
    return [(points(start), points(y), points(end), points(y))] if (end - start) * step > 0 else []
