"""The pages of a PDF as pictures, at any size, made on any thread."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from meetingdesk.exchange.pdfium import PDFIUM

_OVERLAP = 4


class PdfPages:
    """A finished PDF. Sizes are in points; pages count from 0.

    The file is opened anew for every picture: nothing of PDFium lives on between two, so that it
    doesn't matter which thread drops this object.
    """

    def __init__(self, data: bytes | Path) -> None:
        self._data = data
        with self._opened() as document:
            self.sizes = [document.get_page_size(number) for number in range(len(document))]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def picture(self, number: int, width: int) -> QImage:
        """Page `number`, exactly `width` pixels wide: one more would blur it on the screen."""
        return self._drawn(number, (width - 0.01) / self.sizes[number][0], None)

    def bands(self, number: int, scale: float, most_pixels: int) -> Iterator[tuple[int, QImage]]:
        """The page at `scale` pixels a point, cut into strips of at most about `most_pixels`.

        Yields the strip's distance from the top, in pixels, and its picture.
        """
        wide, high = self.sizes[number]
        rows = math.ceil(high * scale)
        step = max(64, int(most_pixels / (wide * scale)))
        for top in range(0, rows, step):
            bottom = min(top + step, rows)
            # A thin line on the edge of a picture comes out paler: draw more than is kept.
            above, below = min(top, _OVERLAP), min(rows - bottom, _OVERLAP)
            drawn = self._drawn(number, scale, (top - above, rows - bottom - below))
            yield top, drawn.copy(0, above, drawn.width(), bottom - top)

    def _drawn(self, number: int, scale: float, cut: tuple[int, int] | None) -> QImage:
        # PDFium's wrapper rounds up to whole pixels: half a pixel less lands on the one meant.
        top, bottom = ((side - 0.5) / scale if side else 0.0 for side in cut or (0, 0))
        crop = (0, bottom, 0, top)
        with self._opened() as document:
            page = document[number]
            try:
                bitmap = page.render(scale=scale, crop=crop, rev_byteorder=True)
                try:
                    return _copied(bitmap)
                finally:
                    bitmap.close()
            finally:
                page.close()

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        # Loaded when the first paper shows: the first window must not wait for it.
        from pypdfium2 import PdfDocument  # noqa: PLC0415

        with PDFIUM:
            document = PdfDocument(self._data)
            try:
                yield document
            finally:
                document.close()


_FORMATS = {1: QImage.Format.Format_Grayscale8, 3: QImage.Format.Format_RGB888}


def _copied(bitmap: Any) -> QImage:
    """The bitmap as a picture that owns its bytes."""
    shape = _FORMATS.get(bitmap.n_channels, QImage.Format.Format_RGBX8888)
    return QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, shape).copy()
