"""Long tables on a PDF page: cells measured and drawn straight on the canvas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from meetingdesk.documents.blocks import (
    Align,
    Cell,
    Column,
    GroupRow,
    Millimetres,
    Row,
    Share,
    SubtotalRow,
    Table,
    TableRow,
    Text,
    TotalRow,
    plain,
)
from meetingdesk.documents.render.flow import Piece
from meetingdesk.documents.render.fonts import Piece as SetText
from meetingdesk.documents.render.layout import BELOW_BASE_LINE, Layout
from meetingdesk.documents.render.lines import break_text
from meetingdesk.documents.render.pdf_text import mark
from meetingdesk.documents.render.pen import Pen, PlacedText, points
from meetingdesk.documents.styles import Style, StyleName
from meetingdesk.documents.text import printable

PADDING_MM = 1.2
"""Room between a cell's side lines and its text."""
ABOVE_BELOW_PT = 2.0
ABOVE_TABLE_PT = 3.0
"""Room between the text before a table and its first line."""
HEAD_HEIGHT_MM = 8.0
_LEAST_COLUMN_MM = 6.0
_ROWS_A_STEP = 256

CellLine = tuple[tuple[SetText, ...], float]
"""One line of a cell and its width in points."""
CellLines = tuple[CellLine, ...]
Box = tuple[float, float, Align, CellLines]
"""A cell: its left and right edge, how its text stands, and its lines."""


def column_widths_mm(columns: Sequence[Column], available: float) -> list[float]:
    """The width of each column; all of them together fill `available` where one is a share."""
    fixed = sum(c.width.value for c in columns if isinstance(c.width, Millimetres))
    weights = sum(c.width.weight for c in columns if isinstance(c.width, Share))
    shares = sum(isinstance(c.width, Share) for c in columns)
    free = max(available - fixed, shares * _LEAST_COLUMN_MM)
    widths = [
        c.width.value if isinstance(c.width, Millimetres) else free * c.width.weight / weights
        for c in columns
    ]
    excess = sum(widths) / available
    return [width / excess for width in widths] if excess > 1 else widths


def add_table(layout: Layout, table: Table) -> None:
    """Append a table row by row; its head comes again on each page."""
    pieces = TableLayout(layout, table).pieces()
    if pieces:
        pieces[0].before = ABOVE_TABLE_PT
    layout.pieces += pieces


class TableLayout:
    """One table's columns, and the wrapped texts that come again and again."""

    def __init__(self, layout: Layout, table: Table) -> None:
        self._layout = layout
        self._table = table
        self._aligns = [column.align for column in table.columns]
        self._edges = [layout.left]
        for width in column_widths_mm(table.columns, layout.document.frame.text_width_mm):
            self._edges.append(self._edges[-1] + points(width))
        self._padding = points(PADDING_MM)
        self._least = points(table.row_height_mm)
        self._wrapped: dict[tuple[str, bool, float], CellLines] = {}
        self._cell = layout.style(StyleName.TABLE_CELL)
        self._strong = layout.style(StyleName.TABLE_GROUP)
        self._face = layout.measure.face(bold=False, italic=False)
        self._strong_face = layout.measure.face(bold=True, italic=False)
        self._open = (0, 0)
        """Columns of the row being made that no line parts from the row above, and below."""

    def pieces(self) -> list[Piece]:
        """The head and all rows, tied together where they belong together."""
        head = self._head()
        pieces = [head] if head else []
        repeat = head if self._table.repeat_header else None
        tallest = self._layout.height - (repeat.height if repeat else 0.0)
        rows = self._table.rows
        for number, row in enumerate(rows, 1):
            above = _joined(row)
            if pieces and (above or isinstance(row, SubtotalRow | TotalRow)):
                pieces[-1].keep = True
            self._open = (above, _joined(rows[number]) if number < len(rows) else 0)
            for piece in self._row(row, tallest):
                piece.repeat = repeat
                pieces.append(piece)
            if number % _ROWS_A_STEP == 0:
                self._layout.advance(_ROWS_A_STEP)
        self._layout.advance(len(self._table.rows) % _ROWS_A_STEP)
        return pieces

    def _head(self) -> Piece | None:
        titles = [column.title for column in self._table.columns]
        if not any(titles):
            return None
        boxes = [
            (left, right, Align.CENTER, self._wrap(title, right - left, strong=True))
            for (left, right), title in zip(self._sides(), titles, strict=True)
        ]
        height = self._height_of(boxes, points(HEAD_HEIGHT_MM))
        return Piece(height, partial(self._draw, boxes, height, (0, 0)), keep=True)

    def _row(self, row: Row | GroupRow | SubtotalRow | TotalRow, tallest: float) -> Iterator[Piece]:
        least = min(self._least, points(HEAD_HEIGHT_MM))
        match row:
            case Row():
                yield from self._cut(self._plain_boxes(row), self._least, tallest)
            case GroupRow():
                left, right = self._edges[0], self._edges[-1]
                boxes: list[Box] = [
                    (left, right, Align.LEFT, self._wrap(row.text, right - left, strong=True))
                ]
                for piece in self._cut(boxes, least, tallest):
                    piece.keep = True
                    piece.new_page = row.new_page
                    mark(piece, row.text, 1)
                    yield piece
            case SubtotalRow() | TotalRow():
                yield from self._cut(self._sum_boxes(row), least, tallest)

    def _plain_boxes(self, row: Row) -> list[Box]:
        boxes: list[Box] = []
        edges = self._edges
        for number, cell in enumerate(row.cells):
            left, right = edges[number], edges[number + 1]
            lines = self._wrap(cell, right - left) if cell else ()
            boxes.append((left, right, self._aligns[number], lines))
        return boxes

    def _sum_boxes(self, row: SubtotalRow | TotalRow) -> list[Box]:
        spanned = len(self._table.columns) - len(row.cells)
        left, right = self._edges[0], self._edges[spanned]
        align = Align.CENTER if isinstance(row, TotalRow) else Align.LEFT
        boxes = [(left, right, align, self._wrap(row.label, right - left, strong=True))]
        for number, cell in enumerate(row.cells, spanned):
            left, right = self._edges[number], self._edges[number + 1]
            boxes.append((left, right, self._aligns[number], self._wrap(cell, right - left, True)))
        return boxes

    def _cut(self, boxes: list[Box], least: float, tallest: float) -> Iterator[Piece]:
        """One piece; several only where the row is taller than a whole page."""
        height = self._height_of(boxes, least)
        if height <= tallest:
            yield Piece(height, partial(self._draw, boxes, height, self._open))
            return
        most = int((tallest - 2 * ABOVE_BELOW_PT) // self._cell.leading)
        longest = max(len(lines) for *_, lines in boxes)
        for start in range(0, longest, most):
            part: list[Box] = [(a, b, how, ls[start : start + most]) for a, b, how, ls in boxes]
            height = self._height_of(part, 0.0)
            yield Piece(height, partial(self._draw, part, height, (0, 0)))

    def _height_of(self, boxes: Sequence[Box], least: float) -> float:
        longest = max((len(box[3]) for box in boxes), default=1)
        return max(least, max(longest, 1) * self._cell.leading + 2 * ABOVE_BELOW_PT)

    def _wrap(self, cell: Cell, width: float, strong: bool = False) -> CellLines:
        room = width - 2 * self._padding
        style = self._strong if strong else self._cell
        if not isinstance(cell, str):
            return _broken(self._layout, cell, style, room)
        key = (cell, strong, room)
        found = self._wrapped.get(key)
        if found is None:
            found = self._wrapped[key] = self._wrap_anew(cell, style, room)
        return found

    def _wrap_anew(self, text: str, style: Style, room: float) -> CellLines:
        text = printable(text).strip(" ")
        name = self._strong_face if style.bold else self._face
        if "\n" not in text:
            width = self._layout.measure.width(text, name) * style.size
            if width <= room:
                return ((self._layout.measure.pieces(text, name), width),)
        return _broken(self._layout, plain(text), style, room)

    def _sides(self) -> Iterator[tuple[float, float]]:
        return zip(self._edges, self._edges[1:], strict=False)

    def _draw(
        self, boxes: Sequence[Box], height: float, is_open: tuple[int, int], pen: Pen, top: float
    ) -> None:
        leading, size = self._cell.leading, self._cell.size
        placed: list[PlacedText] = []
        for left, right, align, lines in boxes:
            base = top + (height + len(lines) * leading) / 2 - BELOW_BASE_LINE * size
            base -= (len(lines) - 1) * leading
            for pieces, width in lines:
                placed.append((self._x(left, right, width, align), base, pieces))
                base += leading
        pen.texts(placed, size)
        self._rule(boxes, height, is_open, pen, top)

    def _x(self, left: float, right: float, width: float, align: Align) -> float:
        if align is Align.LEFT:
            return left + self._padding
        if align is Align.RIGHT:
            return right - self._padding - width
        return (left + right - width) / 2

    def _rule(
        self, boxes: Sequence[Box], height: float, is_open: tuple[int, int], pen: Pen, top: float
    ) -> None:
        bottom = top + height
        above, below = (self._edges[columns] for columns in is_open)
        last = self._edges[-1]
        segments = [(box[0], top, box[0], bottom) for box in boxes]
        segments.append((last, top, last, bottom))
        segments.append((above, top, last, top))
        segments.append((below, bottom, last, bottom))
        pen.lines(segments)


def _joined(row: TableRow) -> int:
    return row.joined if isinstance(row, Row) else 0


def _broken(layout: Layout, text: Text, style: Style, room: float) -> CellLines:
    lines = break_text(text, style, layout.measure, room)
    return tuple((line.pieces, line.width) for line in lines)
