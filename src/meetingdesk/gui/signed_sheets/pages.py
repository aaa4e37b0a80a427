"""The scanned pages of a sheet in their order, whatever files they lie in, as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from meetingdesk.exchange.picture_pixels import decode
from meetingdesk.features.attendance.signed_sheets import SignedPage
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.store.attachments import AttachmentStore

_A4 = (595.0, 842.0)
_LONG_EDGE = 4000


class SheetPages:
    """As `PdfPages`: sizes in points, pages from 0; made and drawn on any thread."""

    def __init__(self, store: AttachmentStore, pages: Sequence[SignedPage]) -> None:
        self._pages = [(store.path_of(page.sha256), page) for page in pages]
        self._pdfs: dict[Path, PdfPages] = {}
        self.sizes = [self._size(path, page) for path, page in self._pages]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def picture(self, number: int, width: int) -> QImage:
        """Page `number`, exactly `width` pixels wide."""
        path, page = self._pages[number]
        pdf = self._pdfs.get(path)
        if pdf is not None and page.place_in_file <= pdf.count:
            return pdf.picture(page.place_in_file - 1, width)
        return _picture(path, page).scaledToWidth(width)

    def _size(self, path: Path, page: SignedPage) -> tuple[float, float]:
        if page.file_name.lower().endswith(".pdf"):
            pdf = self._pdfs.setdefault(path, PdfPages(path))
            wide, high = pdf.sizes[page.place_in_file - 1]
            return float(wide), float(high)
        picture = _picture(path, page)
        return (_A4[0], _A4[0] * picture.height() / max(1, picture.width()))


def _picture(path: Path, page: SignedPage) -> QImage:
    if page.file_name.lower().endswith((".tif", ".tiff")) and page.place_in_file > 1:
        return _frame(path, page.place_in_file - 1)
    pixels = decode(path.read_bytes(), name=page.file_name, long_edge=_LONG_EDGE).pixels
    return _as_qimage(pixels.convert("RGB").tobytes(), pixels.size)


def _frame(path: Path, number: int) -> QImage:
    from PIL import Image  # noqa: PLC0415  (needed only for scans of many pages)

    with Image.open(path) as picture:
        picture.seek(number)
        pixels = picture.convert("RGB")
        return _as_qimage(pixels.tobytes(), pixels.size)


def _as_qimage(data: bytes, size: tuple[int, int]) -> QImage:
    wide, high = size
    return QImage(data, wide, high, wide * 3, QImage.Format.Format_RGB888).copy()
