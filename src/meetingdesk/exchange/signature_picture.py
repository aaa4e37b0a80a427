"""The picture of a signature by certificate: the hand's in blue, the red seal over its left third."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from meetingdesk.errors import BadInput
from meetingdesk.messages import message

# Nghị định 30/2020/NĐ-CP, Phụ lục I: the person's signature in blue, the office's seal in red.
BLUE, RED = (0, 51, 160), (212, 20, 32)
_HEIGHT = 480
_LARGEST = 40_000_000  # pixels


def signature_picture(hand: Path | None, seal: Path | None) -> Image.Image:
    """One transparent picture of both, or of the one that is given.

    White paper becomes transparent and the strokes take their colour, whatever they were scanned in.
    Raises BadInput where a file is no picture.
    """
    written = None if hand is None else _inked(hand, BLUE)
    stamped = None if seal is None else _inked(seal, RED)
    if written is None or stamped is None:
        one = written or stamped
        if one is None:
            raise BadInput(message("errors", "Hãy chọn hình chữ ký hoặc hình con dấu."))
        return one
    third = written.width // 3
    left = max(0, stamped.width - third)
    height = max(written.height, stamped.height)
    both = Image.new("RGBA", (left + written.width, height), (255, 255, 255, 0))
    both.alpha_composite(written, (left, (height - written.height) // 2))
    both.alpha_composite(stamped, (left + third - stamped.width, (height - stamped.height) // 2))
    return both


def _inked(path: Path, colour: tuple[int, int, int]) -> Image.Image:
    """The strokes of a picture in one colour on nothing."""
    try:
        with Image.open(path) as opened:
            if opened.width * opened.height > _LARGEST:
                raise BadInput(
                    message("errors", "Hình {name} quá lớn. Hãy cắt lấy phần chữ ký.").given(
                        name=path.name
                    )
                )
            picture = ImageOps.exif_transpose(opened).convert("RGBA")
    except (UnidentifiedImageError, OSError) as error:
        raise BadInput(
            message("errors", "{name} không phải là hình ảnh đọc được.").given(name=path.name),
            details=str(error),
        ) from error
    paper = Image.new("RGBA", picture.size, (255, 255, 255, 255))
    paper.alpha_composite(picture)
    strength = ImageOps.invert(paper.convert("L")).point(
        lambda dark: 0 if dark < 40 else min(255, dark * 2)
    )
    box = strength.getbbox()
    if box is None:
        raise BadInput(message("errors", "Hình {name} trống trơn.").given(name=path.name))
    strength = strength.crop(box)
    inked = Image.new("RGBA", strength.size, (*colour, 0))
    inked.putalpha(strength)
    return inked.resize((max(1, round(inked.width * _HEIGHT / inked.height)), _HEIGHT))
