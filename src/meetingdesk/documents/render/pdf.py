"""Papers as PDF: blocks laid out in pieces, pieces on pages, pages drawn with embedded fonts."""

from __future__ import annotations

import io
from pathlib import Path
from typing import BinaryIO, assert_never

from meetingdesk.documents.blocks import (
    AnnexHeading,
    Block,
    Document,
    HeadingBlock,
    LabelledLine,
    ListItem,
    NumberedHeading,
    PageBreak,
    PageNumbers,
    Paragraph,
    PhotoGrid,
    Recipients,
    Run,
    ScanNote,
    SignatureBlock,
    Table,
    TitleBlock,
)
from meetingdesk.documents.render import corner_code
from meetingdesk.documents.render.flow import Page, paginate
from meetingdesk.documents.render.layout import Layout, Progress
from meetingdesk.documents.render.pdf_file import one_file_at_a_time
from meetingdesk.documents.render.pdf_heading import (
    add_letterhead,
    add_recipients,
    add_signatures,
)
from meetingdesk.documents.render.pdf_photos import add_photos
from meetingdesk.documents.render.pdf_scan_note import add_scan_note
from meetingdesk.documents.render.pdf_table import add_table
from meetingdesk.documents.render.pdf_text import (
    PARAGRAPH_STYLES,
    add_annex_heading,
    add_heading,
    add_page_break,
    add_paragraph,
    add_title,
)
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.documents.styles import StyleName
from meetingdesk.store.files import replace_file


def write_pdf(document: Document, path: Path, progress: Progress | None = None) -> None:
    """Put the paper in the place of `path`, whole or not at all.

    Raises Unavailable where the file can't be written, BadInput for a photo that can't be read,
    and what `progress` raises to stop.
    """
    replace_file(path, lambda file: _write(document, file, progress))


def render_pdf(document: Document, progress: Progress | None = None) -> bytes:
    """The paper as a PDF file; the same bytes for the same paper."""
    packed = io.BytesIO()
    _write(document, packed, progress)
    return packed.getvalue()


def _write(document: Document, out: BinaryIO, progress: Progress | None) -> None:
    steps = _Steps(document, progress)
    with one_file_at_a_time:
        layout = Layout(document, steps.laid_out)
        for block in document.blocks:
            _add(layout, block)
        pages = paginate(layout.pieces, layout.height)
        pen = Pen(document)
        for number, page in enumerate(pages, 1):
            _draw_page(layout, pen, page, number, len(pages))
            steps.drawn(number, len(pages))
        pen.finish(out)


def _add(layout: Layout, block: Block) -> None:  # noqa: C901, PLR0912 # one case for each block
    match block:
        case HeadingBlock():
            add_letterhead(layout, block)
        case TitleBlock():
            add_title(layout, block)
        case Paragraph():
            name = PARAGRAPH_STYLES[block.role]
            add_paragraph(layout, block.text, name, keep=block.keep_with_next)
        case LabelledLine():
            text = (Run(f"{block.label} "), *block.text)
            add_paragraph(layout, text, StyleName.BODY, keep=block.keep_with_next)
        case NumberedHeading():
            add_heading(layout, block)
        case ListItem():
            add_paragraph(layout, (Run(f"{block.mark} "), *block.text), StyleName.LIST_ITEM)
        case Table():
            add_table(layout, block)
        case PhotoGrid():
            add_photos(layout, block)
        case SignatureBlock():
            add_signatures(layout, block)
        case Recipients():
            add_recipients(layout, block)
        case AnnexHeading():
            add_annex_heading(layout, block)
        case PageBreak():
            add_page_break(layout, block)
        case ScanNote():
            add_scan_note(layout, block)
        case _:
            assert_never(block)
    if not isinstance(block, Table):
        layout.advance(1)


def _draw_page(layout: Layout, pen: Pen, page: Page, sheet: int, sheets: int) -> None:
    document = layout.document
    top = points(document.frame.margins.top)
    for piece, distance in page.placed:
        piece.draw(pen, top + distance)
    label = _page_label(document, page)
    if label:
        _draw_page_number(layout, pen, label)
    if document.corner_code is not None:
        size = points(corner_code.SIZE_MM)
        left = layout.left + layout.width - size
        payload = f"{document.corner_code.payload}/{sheet}/{sheets}"
        pen.squares(corner_code.squares(payload, left, points(corner_code.EDGE_MM), size))
    pen.next_page()


def _page_label(document: Document, page: Page) -> str:
    numbers = document.frame.numbers
    if numbers is PageNumbers.NONE or page.number == 1:
        return ""
    of_total = numbers is PageNumbers.OF_TOTAL
    return f"{page.number}/{page.total}" if of_total else str(page.number)


def _draw_page_number(layout: Layout, pen: Pen, label: str) -> None:
    """The number in the middle of the top margin (Nghị định 30/2020, Phụ lục I)."""
    style = layout.style(StyleName.PAGE_NUMBER)
    name = layout.measure.face(bold=False, italic=False)
    width = layout.measure.width(label, name) * style.size
    margin = points(layout.document.frame.margins.top)
    base = (margin + _DIGIT_HEIGHT * style.size) / 2
    x = layout.left + (layout.width - width) / 2
    pen.texts([(x, base, layout.measure.pieces(label, name))], style.size)


_DIGIT_HEIGHT = 0.66


class _Steps:
    """Counts rows and blocks, once for laying out and once for drawing."""

    def __init__(self, document: Document, progress: Progress | None) -> None:
        self._progress = progress
        self._done = 0
        self._each = sum(
            len(block.rows) if isinstance(block, Table) else 1 for block in document.blocks
        )

    def laid_out(self, more: int) -> None:
        self._done += more
        self._report(self._done)

    def drawn(self, pages: int, of: int) -> None:
        self._report(self._each + self._each * pages // of)

    def _report(self, done: int) -> None:
        if self._progress is not None:
            self._progress(done, 2 * self._each)
