"""Pictures cut, turned, straightened and brightened for print, from the untouched original."""

from __future__ import annotations

import math

from PIL import Image, ImageEnhance

from meetingdesk.exchange.picture_pixels import decode, fitted
from meetingdesk.exchange.pictures import PRINT_EDGE, jpeg_copies
from meetingdesk.features.minutes.photo_edits import PictureEdits

_MOST_DECODED = 6400
"""A small part of a large photo is taken from no more than this many pixels on the long edge."""
_BRIGHTEST = 0.7


def edited_copies(data: bytes, *, name: str, edits: PictureEdits) -> tuple[bytes, bytes]:
    """The print copy and the thumbnail of the picture in `data`, edited, as JPEG.

    Raises BadInput and Unavailable as `prepare_bytes` does.
    """
    share = max(edits.right - edits.left, edits.bottom - edits.top)
    wanted = min(_MOST_DECODED, math.ceil(PRINT_EDGE / max(share, 0.05)))
    pixels = edited(decode(data, name=name, long_edge=wanted).pixels, edits)
    size = fitted(pixels.size, PRINT_EDGE)
    return jpeg_copies(pixels.resize(size, Image.Resampling.LANCZOS))


def edited(pixels: Image.Image, edits: PictureEdits, *, cut: bool = True) -> Image.Image:
    """The upright pixels with the edits; without `cut` the part left out stays to be seen."""
    made = straightened(pixels, edits)
    if cut:
        wide, tall = made.size
        left, top = round(edits.left * wide), round(edits.top * tall)
        right = max(left + 1, round(edits.right * wide))
        bottom = max(top + 1, round(edits.bottom * tall))
        made = made.crop((left, top, min(right, wide), min(bottom, tall)))
    if edits.brightness:
        made = ImageEnhance.Brightness(made).enhance(1 + edits.brightness * _BRIGHTEST)
    return made


def straightened(pixels: Image.Image, edits: PictureEdits) -> Image.Image:
    """Turned by quarters, then tilted; the empty corners are cut off in the picture's proportion."""
    turns = (
        None,
        Image.Transpose.ROTATE_270,
        Image.Transpose.ROTATE_180,
        Image.Transpose.ROTATE_90,
    )
    turn = turns[edits.quarter_turns % 4]
    made = pixels if turn is None else pixels.transpose(turn)
    if not edits.tilt:
        return made
    wide, tall = made.size
    share = full_share(wide, tall, edits.tilt)
    tilted = made.rotate(-edits.tilt, Image.Resampling.BICUBIC)
    across, down = wide * share / 2, tall * share / 2
    box = (wide / 2 - across, tall / 2 - down, wide / 2 + across, tall / 2 + down)
    return tilted.crop((math.ceil(box[0]), math.ceil(box[1]), int(box[2]), int(box[3])))


def full_share(wide: float, tall: float, degrees: float) -> float:
    """How large a part of a tilted picture, in its own proportion, has no empty corner.

    >>> full_share(4000, 3000, 0)
    1.0
    """
    sine, cosine = abs(math.sin(math.radians(degrees))), math.cos(math.radians(degrees))
    return min(wide / (wide * cosine + tall * sine), tall / (wide * sine + tall * cosine))
