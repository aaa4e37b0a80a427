"""What a picture looks like at a glance, to tell near-duplicates, and how sharp it is."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFilter, ImageStat

from meetingdesk.errors import BadInput
from meetingdesk.features.minutes.photo_likeness import Glance
from meetingdesk.messages import message

_EDGES = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
_SHARP_EDGE = 800


def glance_at(path: Path) -> Glance:
    """The look of a prepared print copy. Raises BadInput where it is damaged or gone."""
    try:
        return glance(path.read_bytes())
    except (OSError, ValueError) as error:
        raise BadInput(
            message("errors", "Tệp ảnh {name} hỏng hoặc không còn.").given(name=path.name),
            details=str(error),
        ) from error


def glance(jpeg: bytes) -> Glance:
    """The look of a picture: 64 signs of brighter or darker, and the strength of its edges."""
    with Image.open(BytesIO(jpeg), formats=["JPEG"]) as image:
        image.draft("L", (_SHARP_EDGE, _SHARP_EDGE))
        grey = image.convert("L")
    return Glance(_fingerprint(grey), _sharpness(grey))


def _fingerprint(grey: Image.Image) -> int:
    """Difference hash: is each cell of a 9 × 8 grid brighter than its right neighbour?"""
    small = grey.resize((9, 8), Image.Resampling.BOX).tobytes()
    value = 0
    for row in range(8):
        for column in range(8):
            place = row * 9 + column
            value = value << 1 | (small[place] > small[place + 1])
    return value


def _sharpness(grey: Image.Image) -> float:
    """The variance of the Laplacian: high where edges are crisp, low where all is soft."""
    edges = grey.filter(_EDGES).crop((1, 1, max(2, grey.width - 1), max(2, grey.height - 1)))
    return float(ImageStat.Stat(edges).var[0])
