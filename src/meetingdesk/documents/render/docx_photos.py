"""Photos in Word: a table without lines, each photo in one cell with its caption."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from typing import Any

from docx.shared import Mm

from meetingdesk.documents.blocks import Photo, PhotoGrid
from meetingdesk.documents.render import docx_parts
from meetingdesk.documents.render.docx_paper import Paper
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, Element
from meetingdesk.documents.render.jpeg import measure_jpeg
from meetingdesk.documents.render.pdf_photos import COLUMNS, GAP_MM, fitted, photo_box_mm
from meetingdesk.documents.styles import StyleName
from meetingdesk.documents.text import printable


def photo_tables(paper: Paper, grid: PhotoGrid) -> Iterator[Element]:
    """One table for each page of photos."""
    for start in range(0, len(grid.photos), grid.per_page):
        if start:
            paper.break_page()
        yield _page(paper, grid, grid.photos[start : start + grid.per_page])


def _page(paper: Paper, grid: PhotoGrid, photos: Sequence[Photo]) -> Element:
    columns = min(COLUMNS[grid.per_page], len(grid.photos))
    width = paper.width / columns
    rows = []
    for start in range(0, len(photos), columns):
        row = photos[start : start + columns]
        pictures = [_picture(paper, grid, photo) for photo in row]
        captions = [paper.text(StyleName.CAPTION, photo.caption) for photo in row]
        rows.append(_row(paper, pictures, width, columns, "bottom"))
        rows.append(_row(paper, captions, width, columns, "top"))
    padding = GAP_MM / 2 * TWIPS_PER_MM
    return docx_parts.table([width] * columns, rows, lines=False, padding=padding)


def _row(
    paper: Paper, lines: Sequence[Element], width: float, columns: int, stands: str
) -> Element:
    cells = [docx_parts.cell(width, [line], stands=stands) for line in lines]
    cells += [docx_parts.cell(width, [paper.spacer()]) for _ in range(columns - len(lines))]
    return docx_parts.row(cells)


def _picture(paper: Paper, grid: PhotoGrid, photo: Photo) -> Element:
    frame = paper.document.frame
    box = photo_box_mm(grid, frame.text_width_mm, frame.text_height_mm)
    jpeg = measure_jpeg(photo)
    wide, tall = fitted(jpeg.width, jpeg.height, box)
    part: Any = paper.word.part
    inline = part.new_pic_inline(io.BytesIO(jpeg.read()), Mm(wide), Mm(tall))
    inline.docPr.set("descr", printable(photo.caption))
    run = docx_parts.element("w:r", docx_parts.element("w:drawing", inline))
    return docx_parts.paragraph(paper.ids[StyleName.PICTURE], run)
