"""Tables of data in Word: heads that come again, rows that are never split."""

from __future__ import annotations

from collections.abc import Iterator

from meetingdesk.documents.blocks import (
    Align,
    Cell,
    GroupRow,
    Row,
    SubtotalRow,
    Table,
    TableRow,
    TotalRow,
)
from meetingdesk.documents.render import docx_parts
from meetingdesk.documents.render.docx_paper import Paper, keep_row
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, TWIPS_PER_POINT, Element
from meetingdesk.documents.render.pdf_table import (
    ABOVE_BELOW_PT,
    HEAD_HEIGHT_MM,
    PADDING_MM,
    column_widths_mm,
)
from meetingdesk.documents.styles import StyleName

_PADDING = PADDING_MM * TWIPS_PER_MM
_ABOVE_BELOW = ABOVE_BELOW_PT * TWIPS_PER_POINT


def data_tables(paper: Paper, table: Table) -> Iterator[Element]:
    """The table; in several parts where groups begin pages of their own."""
    maker = _Maker(paper, table)
    rows: list[TableRow] = []
    for row in table.rows:
        if isinstance(row, GroupRow) and row.new_page and rows:
            yield maker.table(rows)
            paper.break_page()
            rows = []
        rows.append(row)
    yield maker.table(rows)


def _joined(row: TableRow) -> int:
    return row.joined if isinstance(row, Row) else 0


class _Maker:
    """Makes rows for one table."""

    def __init__(self, paper: Paper, table: Table) -> None:
        self._paper = paper
        self._table = table
        available = paper.document.frame.text_width_mm
        self._widths = [mm * TWIPS_PER_MM for mm in column_widths_mm(table.columns, available)]
        self._aligns = [column.align for column in table.columns]
        self._height = table.row_height_mm * TWIPS_PER_MM
        self._low = min(self._height, HEAD_HEIGHT_MM * TWIPS_PER_MM)

    def table(self, rows: list[TableRow]) -> Element:
        """A table of these rows under the head."""
        made: list[Element] = [self._head()] if any(c.title for c in self._table.columns) else []
        for number, row in enumerate(rows, 1):
            if made and (_joined(row) or isinstance(row, SubtotalRow | TotalRow)):
                keep_row(made[-1])
            made.append(self._row(row, _joined(rows[number]) if number < len(rows) else 0))
        return docx_parts.table(
            self._widths, made, lines=True, padding=_PADDING, above_below=_ABOVE_BELOW
        )

    def _head(self) -> Element:
        titles = [column.title for column in self._table.columns]
        cells = [
            self._cell(title, width, StyleName.TABLE_HEAD, Align.CENTER)
            for title, width in zip(titles, self._widths, strict=True)
        ]
        height = HEAD_HEIGHT_MM * TWIPS_PER_MM
        head = docx_parts.row(cells, height=height, head=self._table.repeat_header)
        keep_row(head)
        return head

    def _row(self, row: TableRow, joined_below: int) -> Element:
        match row:
            case Row():
                cells = [
                    self._cell(cell, width, StyleName.TABLE_CELL, align)
                    for cell, width, align in zip(
                        row.cells, self._widths, self._aligns, strict=True
                    )
                ]
                for place in range(max(row.joined, joined_below)):
                    docx_parts.set_merge(cells[place], begins=place >= row.joined)
                return docx_parts.row(cells, height=self._height)
            case GroupRow():
                return self._group(row)
            case SubtotalRow() | TotalRow():
                return self._sum(row)

    def _group(self, row: GroupRow) -> Element:
        span = len(self._widths)
        group = self._cell(row.text, sum(self._widths), StyleName.TABLE_GROUP, Align.LEFT, span)
        made = docx_parts.row([group], height=self._low)
        keep_row(made)
        return made

    def _sum(self, row: SubtotalRow | TotalRow) -> Element:
        span = len(self._widths) - len(row.cells)
        align = Align.CENTER if isinstance(row, TotalRow) else Align.LEFT
        name = StyleName.TABLE_TOTAL
        cells = [self._cell(row.label, sum(self._widths[:span]), name, align, span)]
        for place, cell in enumerate(row.cells, span):
            cells.append(self._cell(cell, self._widths[place], name, self._aligns[place]))
        return docx_parts.row(cells, height=self._low)

    def _cell(
        self, text: Cell, width: float, name: StyleName, align: Align, span: int = 1
    ) -> Element:
        properties = [docx_parts.element("w:jc", val=align.value)]
        line = self._paper.text(name, text, *properties)
        return docx_parts.cell(width, [line], span=span, stands="center")
