"""JPEG files for paper: their size read from the header, the picture itself left alone."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from meetingdesk.documents.blocks import Photo
from meetingdesk.errors import BadInput
from meetingdesk.messages import message

_COMPONENTS = {"L": 1, "RGB": 3}
"""Colours that go in as they are; an archive (PDF/A) has no place for CMYK among sRGB."""
_QUALITY = 90


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A JPEG file: where its bytes are, size in pixels, colour components, a name of its own."""

    source: Path | bytes
    width: int
    height: int
    components: int
    digest: str

    def read(self) -> bytes:
        """The bytes. Raises BadInput where the file has gone since it was measured."""
        if isinstance(self.source, bytes):
            return self.source
        try:
            return self.source.read_bytes()
        except OSError as error:
            raise _unreadable(self.source.name, error) from error


def measure_jpeg(photo: Photo) -> Jpeg:
    """The photo as JPEG, its header read and no more. Another kind of picture is converted.

    Raises BadInput, naming the photo, where it is missing or no picture.
    """
    source = photo.source
    name = photo.caption or (source.name if isinstance(source, Path) else "")
    try:
        with Image.open(source if isinstance(source, Path) else io.BytesIO(source)) as image:
            return _as_jpeg(source, image)
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: Exception) -> BadInput:
    text = message("errors", "Không đọc được ảnh “{name}”. Hãy bỏ ảnh này hoặc chọn ảnh khác.")
    return BadInput(text.given(name=name), details=str(error))


def _as_jpeg(source: Path | bytes, image: Image.Image) -> Jpeg:
    components = _COMPONENTS.get(image.mode)
    if image.format != "JPEG" or components is None:
        packed = io.BytesIO()
        image.convert("RGB").save(packed, "JPEG", quality=_QUALITY)
        source, components = packed.getvalue(), 3
    name = source if isinstance(source, bytes) else str(source).encode()
    digest = hashlib.sha256(name).hexdigest()
    return Jpeg(source, image.width, image.height, components, digest)
