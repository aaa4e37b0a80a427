"""The letterhead and the signatures in Word: tables of two or more columns without lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from meetingdesk.documents.blocks import (
    HeadingBlock,
    HeadLine,
    Recipients,
    Signature,
    SignatureBlock,
    SignatureColumn,
    bold,
)
from meetingdesk.documents.render import docx_parts
from meetingdesk.documents.render.docx_paper import Paper, keep_row
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, TWIPS_PER_POINT, Element
from meetingdesk.documents.render.pdf_heading import (
    ABOVE_SIGNATURES_PT,
    COLUMN_GAP_MM,
    HEAD_STYLES,
    SIGNING_ROOM_MM,
)
from meetingdesk.documents.styles import StyleName

_PADDING = COLUMN_GAP_MM / 2 * TWIPS_PER_MM


def letterhead(paper: Paper, head: HeadingBlock) -> Element:
    """The two columns of the letterhead, and below them the number beside the date."""
    widths = [paper.width * head.left_share, paper.width * (1 - head.left_share)]
    upper = [
        docx_parts.cell(width, _head_lines(paper, lines, width - 2 * _PADDING))
        for width, lines in zip(widths, (head.left, head.right), strict=True)
    ]
    rows = [docx_parts.row(upper)]
    if head.number or head.place_date:
        lower = [
            docx_parts.cell(widths[0], [paper.text(StyleName.NUMBER, head.number)]),
            docx_parts.cell(widths[1], [paper.text(StyleName.PLACE_DATE, head.place_date)]),
        ]
        rows.append(docx_parts.row(lower))
    return docx_parts.table(widths, rows, lines=False, padding=_PADDING)


def _head_lines(paper: Paper, lines: Sequence[HeadLine], room: float) -> list[Element]:
    parts: list[Element] = []
    for line in lines:
        parts += paper.centered(HEAD_STYLES[line.role], line.text, room, line.rule)
    # A cell must end with a paragraph, and a rule at its very end would lose its room below.
    return parts or [paper.spacer()]


def signatures(paper: Paper, block: SignatureBlock) -> Iterator[Element]:
    """Tables of up to three signers: titles, room to sign, names."""
    rows = block.rows
    for number, row in enumerate(rows, 1):
        table = _signers(paper, row)
        if number < len(rows):
            keep_row(table)
        yield table


def _signers(paper: Paper, columns: Sequence[SignatureColumn]) -> Element:
    width = paper.width / len(columns)
    gap = docx_parts.row(
        [docx_parts.cell(width, [paper.spacer()]) for _ in columns],
        height=ABOVE_SIGNATURES_PT * TWIPS_PER_POINT,
    )
    titles = docx_parts.row([_title_cell(paper, column, width) for column in columns])
    room = docx_parts.row(
        [_lower_cell(paper, column, width, "") for column in columns],
        height=SIGNING_ROOM_MM * TWIPS_PER_MM,
    )
    names = docx_parts.row(
        [
            _lower_cell(paper, column, width, column.name if isinstance(column, Signature) else "")
            for column in columns
        ]
    )
    for row in (gap, titles, room):
        keep_row(row)
    widths = [width] * len(columns)
    return docx_parts.table(widths, [gap, titles, room, names], lines=False, padding=_PADDING)


def _title_cell(paper: Paper, column: SignatureColumn, width: float) -> Element:
    if isinstance(column, Recipients):
        return docx_parts.cell(width, _recipient_lines(paper, column), merge="restart")
    if column is None:
        return docx_parts.cell(width, [paper.spacer()])
    lines: list[Element] = []
    for line in column.lines:
        lines += paper.centered(StyleName.SIGNER, line, width - 2 * _PADDING)
    if column.note:
        lines.append(paper.text(StyleName.SIGNER_NOTE, column.note))
    return docx_parts.cell(width, lines or [paper.spacer()])


def _lower_cell(paper: Paper, column: SignatureColumn, width: float, name: str) -> Element:
    if isinstance(column, Recipients):
        return docx_parts.cell(width, [paper.spacer()], merge="continue")
    line = paper.text(StyleName.SIGNER_NAME, name) if name else paper.spacer()
    return docx_parts.cell(width, [line])


def recipients(paper: Paper, block: Recipients) -> Element:
    """Nơi nhận at the left of a table of two columns."""
    width = paper.width / 2
    cells = [
        docx_parts.cell(width, _recipient_lines(paper, block)),
        docx_parts.cell(width, [paper.spacer()]),
    ]
    gap = docx_parts.row(
        [docx_parts.cell(width, [paper.spacer()]) for _ in range(2)],
        height=ABOVE_SIGNATURES_PT * TWIPS_PER_POINT,
    )
    return docx_parts.table([width] * 2, [gap, docx_parts.row(cells)], lines=False)


def _recipient_lines(paper: Paper, block: Recipients) -> list[Element]:
    lines = [paper.text(StyleName.RECIPIENTS_LABEL, bold(block.label))]
    return lines + [paper.text(StyleName.RECIPIENTS, line) for line in block.lines]
