"""Photos with their captions as pieces of a PDF page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from meetingdesk.documents.blocks import Photo, PhotoGrid
from meetingdesk.documents.render.flow import Piece
from meetingdesk.documents.render.jpeg import Jpeg, measure_jpeg
from meetingdesk.documents.render.layout import Layout, Stack
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.documents.styles import StyleName

COLUMNS = {1: 1, 2: 1, 4: 2, 6: 2, 20: 4}
"""Photos side by side, by the number of photos a page holds."""
GAP_MM = 4.0
HEAD_RESERVE_MM = 32.0
"""Room that the head of an annex takes on its first page; photos keep one size on all pages."""
CAPTION_RESERVE_MM = 14.0
_ABOVE_PT = 6.0


def photo_box_mm(
    grid: PhotoGrid, width: float, height: float, *, across: int = 1
) -> tuple[float, float]:
    """The largest width and height of one photo on a text area of this size, in millimetres.

    `across` counts the places side by side that it takes.
    """
    columns = COLUMNS[grid.per_page]
    rows = grid.per_page // columns
    return (
        width / columns * across - GAP_MM,
        (height - HEAD_RESERVE_MM) / rows - CAPTION_RESERVE_MM,
    )


def photo_rows(grid: PhotoGrid) -> list[tuple[Photo, ...]]:
    """The photos row by row in their order; a large one has a row of its own."""
    columns = COLUMNS[grid.per_page]
    rows: list[tuple[Photo, ...]] = []
    for photo in grid.photos:
        is_next = bool(rows) and len(rows[-1]) < columns and not rows[-1][-1].large
        if is_next and not photo.large:
            rows[-1] += (photo,)
        else:
            rows.append((photo,))
    return rows


def caption_style(grid: PhotoGrid) -> StyleName:
    """How captions are set: small under the many photos of a contact sheet."""
    return StyleName.SMALL_CAPTION if COLUMNS[grid.per_page] > 2 else StyleName.CAPTION


def rows_per_page(grid: PhotoGrid) -> int:
    """How many rows of photos stand on a page."""
    return grid.per_page // COLUMNS[grid.per_page]


def places_across(grid: PhotoGrid, row: Sequence[Photo]) -> int:
    """How many places side by side each photo of `row` takes."""
    return COLUMNS[grid.per_page] if row[0].large else 1


def fitted(width: int, height: int, box: tuple[float, float]) -> tuple[float, float]:
    """The size of a picture of these pixels that fills `box` without being cut or bent."""
    scale = min(box[0] / max(width, 1), box[1] / max(height, 1))
    return width * scale, height * scale


@dataclass(slots=True)
class _Shot:
    jpeg: Jpeg
    caption: Stack
    size: tuple[float, float]


def add_photos(layout: Layout, grid: PhotoGrid) -> None:
    """Append the photos row by row, at most so many to a page as the grid says."""
    frame = layout.document.frame
    per_page = rows_per_page(grid)
    columns = min(COLUMNS[grid.per_page], max((len(row) for row in photo_rows(grid)), default=1))
    for place, row in enumerate(photo_rows(grid)):
        across = places_across(grid, row)
        size = photo_box_mm(grid, frame.text_width_mm, frame.text_height_mm, across=across)
        box, side_by_side = (points(size[0]), points(size[1])), 1 if across > 1 else columns
        piece = _add_row(layout, row, box, side_by_side, caption_style(grid))
        piece.new_page = place > 0 and place % per_page == 0


def _add_row(
    layout: Layout,
    photos: Sequence[Photo],
    box: tuple[float, float],
    columns: int,
    captions: StyleName,
) -> Piece:
    """Photos side by side, standing on one line, each with its caption below; the piece they are.

    Captions that no page is high enough for go on below, on the next one.
    """
    cell, gap = layout.width / columns, points(GAP_MM)
    style = layout.style(captions)
    shots = []
    for position, photo in enumerate(photos):
        jpeg = measure_jpeg(photo)
        caption = Stack(layout.measure, layout.left + position * cell + gap / 2, cell - gap)
        caption.space(style.before_pt)
        caption.text(photo.caption, style)
        shots.append(_Shot(jpeg, caption, fitted(jpeg.width, jpeg.height, box)))
    tallest = max(shot.size[1] for shot in shots)
    room = layout.height - tallest
    captions_cut = [shot.caption.cut(room) for shot in shots]
    shots = [
        replace(shot, caption=parts[0]) for shot, parts in zip(shots, captions_cut, strict=True)
    ]
    height = tallest + max(shot.caption.height for shot in shots)

    def draw(pen: Pen, top: float) -> None:
        for shot in shots:
            width, tall = shot.size
            x = shot.caption.left + (shot.caption.width - width) / 2
            pen.image(shot.jpeg, x, top + tallest - tall, width, tall)
            shot.caption.draw(pen, top + tallest)

    piece = Piece(height, draw, before=_ABOVE_PT)
    layout.pieces.append(piece)
    others = [parts[1:] for parts in captions_cut]
    for row in zip_longest(*others):
        layout.add_columns([part for part in row if part is not None])
    return piece
