"""Drawing of papers whose parts stand at fixed places: colours, turned parts, parts used often."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from meetingdesk.documents.blocks import Document, Photo
from meetingdesk.documents.render.jpeg import measure_jpeg
from meetingdesk.documents.render.pen import Pen, points
from meetingdesk.errors import BadInput
from meetingdesk.messages import message

Rect = tuple[float, float, float, float]
"""Left, top, width and height in points, counted from the upper left."""


class FixedPen(Pen):
    """A pen that also knows colours and places. Every page has the size given in mm."""

    def __init__(self, document: Document, size_mm: tuple[float, float]) -> None:
        super().__init__(document, size_mm)
        self._drawn: set[str] = set()

    def fill_color(self, color: str) -> None:
        """What is filled or written from now on has this colour, ``#rrggbb``."""
        self._canvas.setFillColor(HexColor(color))

    def stroke_color(self, color: str) -> None:
        """Lines from now on have this colour, ``#rrggbb``."""
        self._canvas.setStrokeColor(HexColor(color))

    def dash(self, *lengths: float) -> None:
        """Lines from now on are dashed so, in points; nothing given makes them solid."""
        self._canvas.setDash(list(lengths) or [])

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Colours, dashes and places are afterwards what they were before."""
        self._canvas.saveState()
        try:
            yield
        finally:
            self._canvas.restoreState()

    @contextmanager
    def at(self, rect: Rect, *, upside_down: bool = False) -> Iterator[None]:
        """Within, the upper left of the page is that of `rect`, or its lower right turned over."""
        left, top, width, height = rect
        with self.kept():
            if upside_down:
                self._canvas.transform(-1, 0, 0, -1, left + width, 2 * self._height - top - height)
            else:
                self._canvas.translate(left, -top)
            yield

    def once(self, name: str, size: tuple[float, float], draw: Callable[[], None]) -> None:
        """Draw a part of this name here; only the first time is it drawn, later it is referred to.

        What is outside `size` (width and height in points from the upper left) is cut off.
        """
        if name not in self._drawn:
            self._drawn.add(name)
            width, height = size
            self._canvas.beginForm(name, 0, self._height - height, width, self._height)
            draw()
            self._canvas.endForm()
        self._canvas.doForm(name)

    def rect(
        self, rect: Rect, *, fill: bool, stroke: bool, width: float = 0.5, radius: float = 0.0
    ) -> None:
        """A box, with round corners where `radius` is more than nothing."""
        left, top, wide, high = rect
        canvas = self._canvas
        canvas.setLineWidth(width)
        radius = min(radius, wide / 2, high / 2)
        y = self._height - top - high
        if radius > 0:
            canvas.roundRect(left, y, wide, high, radius, stroke=int(stroke), fill=int(fill))
        else:
            canvas.rect(left, y, wide, high, stroke=int(stroke), fill=int(fill))

    def ellipse(self, rect: Rect, *, fill: bool, stroke: bool, width: float = 0.5) -> None:
        """The largest ellipse in a box."""
        left, top, wide, high = rect
        self._canvas.setLineWidth(width)
        y = self._height - top
        self._canvas.ellipse(left, y - high, left + wide, y, stroke=int(stroke), fill=int(fill))

    def picture(self, path: Path, rect: Rect, *, covers: bool = False) -> None:
        """A picture whole in the middle of `rect`, or covering it. Raises BadInput where it is lost.

        A picture with transparent parts keeps them.
        """
        if not path.is_file():
            lost = "Không tìm thấy ảnh của mẫu thẻ. Hãy chọn lại ảnh hoặc bỏ ảnh khỏi mẫu."
            raise BadInput(message("errors", lost), details=str(path))
        if _has_alpha(path):
            self._transparent(path, rect, covers=covers)
            return
        jpeg = measure_jpeg(Photo(path))
        left, top, width, height = _fitted((jpeg.width, jpeg.height), rect, covers=covers)
        self.image(jpeg, left, top, width, height)

    def _transparent(self, path: Path, rect: Rect, *, covers: bool) -> None:
        canvas: Any = self._canvas
        with Image.open(path) as image:
            packed = io.BytesIO()
            image.convert("RGBA").save(packed, "PNG")
            left, top, width, height = _fitted(image.size, rect, covers=covers)
        canvas.drawImage(
            ImageReader(packed), left, self._height - top - height, width, height, mask="auto"
        )


def _fitted(size: tuple[int, int], rect: Rect, *, covers: bool) -> Rect:
    left, top, width, height = rect
    ratios = width / max(size[0], 1), height / max(size[1], 1)
    scale = max(ratios) if covers else min(ratios)
    wide, high = size[0] * scale, size[1] * scale
    return left + (width - wide) / 2, top + (height - high) / 2, wide, high


def _has_alpha(path: Path) -> bool:
    try:
        with Image.open(path) as image:
            return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError):
        return False  # measuring it as a JPEG says what is wrong


def rect_of(x: float, y: float, w: float, h: float) -> Rect:
    """A box in millimetres as points."""
    return points(x), points(y), points(w), points(h)
