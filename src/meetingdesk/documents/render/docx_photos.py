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


def photo_tables(paper: Paper, grid: PhotoGrid) -> Iterator[Element]:
    """One table for each page of photos."""
    for start in range(0, len(grid.photos), grid.per_page):
        if start:
            paper.break_page()
        yield _page(paper, grid, grid.photos[start : start + grid.per_page])


def _page(paper: Paper, grid: PhotoGrid, photos: Sequence[Photo]) -> Element:
    columns = min(COLUMNS[grid.per_page], len(photos))
    width = paper.width / columns
    rows = []
    for start in range(0, len(photos), columns):
        row = photos[start : start + columns]
        cells = [_cell(paper, grid, photo, width) for photo in row]
        missing = columns - len(row)
        cells += [docx_parts.cell(width, [paper.spacer()]) for _ in range(missing)]
        rows.append(docx_parts.row(cells))
    padding = GAP_MM / 2 * TWIPS_PER_MM
    return docx_parts.table([width] * columns, rows, lines=False, padding=padding)


def _cell(paper: Paper, grid: PhotoGrid, photo: Photo, width: float) -> Element:
    frame = paper.document.frame
    across, down = photo_box_mm(grid, frame.text_width_mm, frame.text_height_mm)
    jpeg = measure_jpeg(photo)
    wide, tall = fitted(jpeg.width, jpeg.height, (across - GAP_MM, down))
    part: Any = paper.word.part
    inline = part.new_pic_inline(io.BytesIO(jpeg.read()), Mm(wide), Mm(tall))
    run = docx_parts.element("w:r", docx_parts.element("w:drawing", inline))
    picture = docx_parts.paragraph(paper.ids[StyleName.CAPTION], run)
    docx_parts.set_keep_next(picture)
    return docx_parts.cell(width, [picture, paper.text(StyleName.CAPTION, photo.caption)])
