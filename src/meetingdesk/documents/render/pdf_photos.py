"""Photos with their captions as pieces of a PDF page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from meetingdesk.documents.blocks import Photo, PhotoGrid
from meetingdesk.documents.render.flow import Piece
from meetingdesk.documents.render.jpeg import Jpeg, measure_jpeg
from meetingdesk.documents.render.layout import Layout, Stack
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.documents.styles import StyleName

COLUMNS = {1: 1, 2: 1, 4: 2, 6: 2}
"""Photos side by side, by the number of photos a page holds."""
GAP_MM = 4.0
HEAD_RESERVE_MM = 32.0
"""Room that the head of an annex takes on its first page; photos keep one size on all pages."""
CAPTION_RESERVE_MM = 14.0
_ABOVE_PT = 6.0


def photo_box_mm(grid: PhotoGrid, width: float, height: float) -> tuple[float, float]:
    """The largest width and height of one photo on a text area of this size, in millimetres."""
    columns = COLUMNS[grid.per_page]
    rows = grid.per_page // columns
    return width / columns - GAP_MM, (height - HEAD_RESERVE_MM) / rows - CAPTION_RESERVE_MM


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
    columns = min(COLUMNS[grid.per_page], max(len(grid.photos), 1))
    frame = layout.document.frame
    across, down = photo_box_mm(grid, frame.text_width_mm, frame.text_height_mm)
    box = points(across), points(down)
    for start in range(0, len(grid.photos), columns):
        piece = _row(layout, grid.photos[start : start + columns], box, columns)
        piece.new_page = start > 0 and start % grid.per_page == 0
        layout.pieces.append(piece)


def _row(layout: Layout, photos: Sequence[Photo], box: tuple[float, float], columns: int) -> Piece:
    """Photos side by side, standing on one line, each with its caption below."""
    cell, gap = layout.width / columns, points(GAP_MM)
    style = layout.style(StyleName.CAPTION)
    shots = []
    for position, photo in enumerate(photos):
        jpeg = measure_jpeg(photo)
        caption = Stack(layout.measure, layout.left + position * cell + gap / 2, cell - gap)
        caption.space(style.before_pt)
        caption.text(photo.caption, style)
        shots.append(_Shot(jpeg, caption, fitted(jpeg.width, jpeg.height, box)))
    tallest = max(shot.size[1] for shot in shots)
    height = tallest + max(shot.caption.height for shot in shots)

    def draw(pen: Pen, top: float) -> None:
        for shot in shots:
            width, tall = shot.size
            x = shot.caption.left + (shot.caption.width - width) / 2
            pen.image(shot.jpeg, x, top + tallest - tall, width, tall)
            shot.caption.draw(pen, top + tallest)

    return Piece(height, draw, before=_ABOVE_PT)
