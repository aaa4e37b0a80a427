"""A list of a paper as the table of a spreadsheet: its rows, without sums and without empty lines."""

from __future__ import annotations

from meetingdesk.documents.blocks import Cell, Document, Row, TitleBlock
from meetingdesk.documents.blocks import Table as PaperTable
from meetingdesk.exchange.tables import Table, Value


def list_table(document: Document) -> Table:
    """The first table of `document`. Groups and sums are left out: Excel sorts and sums itself."""
    table = next(block for block in document.blocks if isinstance(block, PaperTable))
    title = next((block for block in document.blocks if isinstance(block, TitleBlock)), None)
    rows = [tuple(map(_text, row.cells)) for row in table.rows if isinstance(row, Row)]
    filled = [row for row in rows if any(cell and not cell.isdecimal() for cell in row)]
    subject = (title.subject, *title.notes) if title else ()
    return Table(
        title=title.kind if title else document.title,
        columns=tuple(column.title for column in table.columns),
        rows=[_numbered(row) for row in filled],
        sheet_name=title.kind.capitalize() if title else "",
        subtitle=tuple(line for line in subject if line),
    )


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else "".join(run.text for run in cell)


def _numbered(row: tuple[str, ...]) -> tuple[Value, ...]:
    """The row with its number, which stands first, as a number."""
    first, *others = row
    return (int(first) if first.isdecimal() else first, *others)
