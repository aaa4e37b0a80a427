"""Photos in Word: a table without lines, each photo in one cell with its caption."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from docx.shared import Mm

from meetingdesk.documents.blocks import Photo, PhotoGrid
from meetingdesk.documents.render import docx_parts
from meetingdesk.documents.render.docx_paper import Paper
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, Element
from meetingdesk.documents.render.jpeg import measure_jpeg
from meetingdesk.documents.render.pdf_photos import (
    GAP_MM,
    caption_style,
    fitted,
    photo_box_mm,
    photo_rows,
    places_across,
    rows_per_page,
)
from meetingdesk.documents.styles import StyleName
from meetingdesk.documents.text import printable


def photo_tables(paper: Paper, grid: PhotoGrid) -> Iterator[Element]:
    """One table for each page of photos, or several where large ones stand between small ones."""
    per_page = rows_per_page(grid)
    rows = photo_rows(grid)
    columns = max((len(row) for row in rows), default=1)
    for start in range(0, len(rows), per_page):
        if start:
            paper.break_page()
        page = rows[start : start + per_page]
        for large, together in groupby(page, key=lambda row: row[0].large):
            yield _table(paper, grid, list(together), 1 if large else columns)


def _table(
    paper: Paper, grid: PhotoGrid, photo_rows: Sequence[Sequence[Photo]], columns: int
) -> Element:
    width = paper.width / columns
    rows = []
    for row in photo_rows:
        pictures = [_picture(paper, grid, photo, places_across(grid, row)) for photo in row]
        captions = [paper.text(caption_style(grid), photo.caption) for photo in row]
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


def _picture(paper: Paper, grid: PhotoGrid, photo: Photo, across: int) -> Element:
    frame = paper.document.frame
    box = photo_box_mm(grid, frame.text_width_mm, frame.text_height_mm, across=across)
    jpeg = measure_jpeg(photo)
    wide, tall = fitted(jpeg.width, jpeg.height, box)
    part: Any = paper.word.part
    inline = part.new_pic_inline(io.BytesIO(jpeg.read()), Mm(wide), Mm(tall))
    inline.docPr.set("descr", printable(photo.caption))
    run = docx_parts.element("w:r", docx_parts.element("w:drawing", inline))
    return docx_parts.paragraph(paper.ids[StyleName.PICTURE], run)
