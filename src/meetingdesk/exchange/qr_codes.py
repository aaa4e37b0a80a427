"""QR codes in pictures: from a camera, a photo, or a scanned page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class FoundCode:
    """The text of a code and where its middle lies, as parts of the picture's width and height."""

    text: str
    x: float
    y: float


def read_codes(picture: Any) -> list[FoundCode]:
    """All QR codes in a picture of Pillow or of Qt; slow for large ones, so off the window's thread."""
    # Loaded with the first picture: most people never show one.
    import zxingcpp  # noqa: PLC0415

    formats = zxingcpp.barcode_formats_from_str("QRCode")
    found = zxingcpp.read_barcodes(picture, formats)
    wide, high = _size(picture)
    return [
        FoundCode(
            code.text,
            (code.position.top_left.x + code.position.bottom_right.x) / 2 / wide,
            (code.position.top_left.y + code.position.bottom_right.y) / 2 / high,
        )
        for code in found
    ]


def _size(picture: Any) -> tuple[int, int]:
    wide, high = picture.width, picture.height
    return (wide(), high()) if callable(wide) else (wide, high)
