"""Scanned pages, as a PDF or pictures, and the QR codes on each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.pdfium import PDFIUM
from meetingdesk.exchange.qr_codes import read_codes
from meetingdesk.messages import message

SCAN_SUFFIXES = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".webp", ".bmp")
MOST_PAGES = 500
_DPI = (150, 300)
"""A code of 13 mm is read at the first; a poor copy may want the second."""
_LONG_EDGE = 5000
_MOST_BYTES = 256 * 1024 * 1024

Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page of a scanned file, from 1, and the texts of the codes on it."""

    place: int
    codes: tuple[str, ...]


def read_scan(path: Path, check: Check | None = None) -> list[ScannedPage]:
    """Read the codes on all pages of a scan; slow, so off the window's thread.

    `check` is called for each page and may raise to stop. Raises BadInput where the file is no PDF
    or picture, damaged, locked or too large, Unavailable where it can't be read from the disk.
    """
    pages = _pdf_pages(path) if path.suffix.lower() == ".pdf" else _picture_pages(path)
    found = []
    for place, codes in enumerate(pages, 1):
        if check is not None:
            check()
        found.append(ScannedPage(place, tuple(codes)))
    return found


def _pdf_pages(path: Path) -> Iterator[list[str]]:
    import pypdfium2  # noqa: PLC0415  (needed only for scans)

    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(path)
    except FileNotFoundError as error:
        raise _unreadable(path, error) from error
    except pypdfium2.PdfiumError as error:
        raise BadInput(
            message(
                "errors", "Không mở được {name}: tệp hỏng hoặc có mật khẩu. Hãy quét lại trang đó."
            ).given(name=path.name),
            details=str(error),
        ) from error
    try:
        with PDFIUM:
            many = min(len(document), MOST_PAGES)
        for number in range(many):
            yield _codes_of_page(document, number)
    finally:
        with PDFIUM:
            document.close()


def _codes_of_page(document: Any, number: int) -> list[str]:
    import pypdfium2  # noqa: PLC0415  (as above)

    for dpi in _DPI:
        try:
            with PDFIUM:
                page = document[number]
                try:
                    picture = page.render(scale=_scale(page, dpi), grayscale=True).to_pil()
                finally:
                    page.close()
        except pypdfium2.PdfiumError:
            return []
        found = [code.text for code in read_codes(picture)]
        if found:
            return found
    return []


def _scale(page: Any, dpi: int) -> float:
    """Pixels a point; a page as large as a wall is drawn no larger than a picture may be."""
    longest = max(page.get_size())
    return float(min(dpi / 72, _LONG_EDGE / max(1.0, longest)))


def _picture_pages(path: Path) -> Iterator[list[str]]:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadInput(
                message("errors", "{name} quá lớn để là một trang quét.").given(name=path.name)
            )
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    if path.suffix.lower() in (".tif", ".tiff"):
        yield from _frames(data, path.name)
        return
    # Pictures come with Pillow, which the window does not wait for.
    from meetingdesk.exchange.picture_pixels import decode  # noqa: PLC0415

    pixels = decode(data, name=path.name, long_edge=_LONG_EDGE).pixels
    yield [code.text for code in read_codes(pixels.convert("L"))]


def _frames(data: bytes, name: str) -> Iterator[list[str]]:
    """The pages of a TIFF, of which scanners put many into one file."""
    from io import BytesIO  # noqa: PLC0415  (as above)

    from PIL import Image, ImageSequence, UnidentifiedImageError  # noqa: PLC0415

    try:
        with Image.open(BytesIO(data)) as picture:
            for number, frame in enumerate(ImageSequence.Iterator(picture)):
                if number >= MOST_PAGES:
                    break
                yield [code.text for code in read_codes(frame.convert("L"))]
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise BadInput(
            message("errors", "Không đọc được {name}: tệp ảnh hỏng.").given(name=name),
            details=str(error),
        ) from error


def _unreadable(path: Path, error: OSError) -> Unavailable:
    return Unavailable(
        message(
            "errors", "Không đọc được tệp {path}. Hãy xem ổ đĩa còn cắm và tệp còn ở đó."
        ).given(path=path),
        details=str(error),
    )
