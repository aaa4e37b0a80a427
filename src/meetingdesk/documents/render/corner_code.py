"""The QR code in the corner of a page, the same in both kinds of file."""

from __future__ import annotations

import io
from collections.abc import Iterator

import segno

SIZE_MM = 13.0
EDGE_MM = 4.5
"""Distance of the code from the top edge of the paper."""
_QUIET = 2
_PNG_SCALE = 8


def _code(payload: str) -> segno.QRCode:
    # One fixed mask: trying all eight costs more than the rest of the page.
    return segno.make_qr(payload, error="m", mask=2, boost_error=False)


def squares(
    payload: str, left: float, top: float, size: float
) -> Iterator[tuple[float, float, float, float]]:
    """The dark parts of the code, row by row: left, top, width, height in the unit of `size`."""
    code = _code(payload)
    rows = code.matrix
    module = size / len(rows)
    for number, row in enumerate(rows):
        start = None
        for place, dark in enumerate((*row, 0)):
            if dark and start is None:
                start = place
            elif not dark and start is not None:
                y = top + number * module
                yield left + start * module, y, (place - start) * module, module
                start = None


def png(payload: str) -> bytes:
    """The code as a picture."""
    packed = io.BytesIO()
    _code(payload).save(packed, kind="png", scale=_PNG_SCALE, border=_QUIET)
    return packed.getvalue()
