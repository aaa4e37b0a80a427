"""Pixels of any picture file as plain upright sRGB, within a bounded memory."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO

from PIL import Image, ImageCms, UnidentifiedImageError

from meetingdesk.errors import BadInput, MeetingDeskError, Unavailable
from meetingdesk.exchange.picture_facts import PictureFacts, read_facts
from meetingdesk.messages import Message, message

MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",  # a phone's JPEG with a second picture behind it
    "PNG": "image/png",
    "HEIF": "image/heic",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "BMP": "image/bmp",
    "GIF": "image/gif",
}
_OPENED_BY_PILLOW = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
JPEG_PIXELS = 178_000_000
"""Most pixels of a baseline JPEG, which is decoded at a fraction of its size."""
OTHER_PIXELS = 80_000_000
"""Most pixels of what has to be decoded whole; an A3 scan at 600 dpi has 70 million."""
WEBP_PIXELS = 40_000_000
"""Its decoder holds the picture four times over; no phone or messenger makes a larger one."""

_LARGE = 20_000_000
_one_large_at_a_time = threading.Lock()
_MOST_SCANS = 64  # a progressive JPEG has about ten; thousands of them are an attack on the time
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """One decoded picture: what its file said, its own upright size, and pixels for printing."""

    pixels: Image.Image
    media_type: str
    width: int
    height: int
    facts: PictureFacts


def decode(data: bytes, *, name: str, long_edge: int) -> Decoded:
    """The picture in `data`: RGB, sRGB, upright, at most `long_edge` pixels long, no metadata.

    Of an animation or a file of several pages the first is taken. `width` and `height` are those
    of the whole picture as it is seen upright. Raises BadInput naming the file where the bytes
    are no picture, are damaged, cut short or too large, Unavailable where memory runs out.
    """
    with _readable(name):
        image = _open(data)
        _refuse_excess(image, data, name)
        whole = image.size
        target = fitted(whole, long_edge)
        with _memory_for(image):
            image.draft(image.mode, target)
            image.load()
            facts = read_facts(image)
            small = _resized(_plain(image), target)
        pixels = _in_srgb(_on_white(small), image.info.get("icc_profile"))
    if facts.orientation in _TURNS:
        pixels = pixels.transpose(_TURNS[facts.orientation])
    width, height = whole if facts.orientation < 5 else (whole[1], whole[0])
    return Decoded(pixels, MEDIA_TYPES[image.format or ""], width, height, facts)


def fitted(size: tuple[int, int], long_edge: int) -> tuple[int, int]:
    """`size` brought down in proportion so that neither side is over `long_edge`; never enlarged.

    >>> fitted((4000, 3000), 1600)
    (1600, 1200)
    """
    factor = min(1.0, long_edge / max(size))
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


@contextlib.contextmanager
def _readable(name: str) -> Iterator[None]:
    """Turn whatever a decoder says of bad bytes into one sentence about the file."""
    try:
        yield
    except MeetingDeskError:
        raise
    except UnidentifiedImageError as error:
        raise BadInput(
            message(
                "errors",
                "Tệp {name} không phải là ảnh đọc được. "
                "Phần mềm nhận ảnh JPEG, PNG, HEIC, WebP, TIFF, BMP và GIF.",
            ).given(name=name)
        ) from error
    except Image.DecompressionBombError as error:
        raise BadInput(
            message(
                "errors",
                "Ảnh {name} quá lớn: hơn {limit} triệu điểm ảnh. Hãy thu nhỏ ảnh rồi thêm lại.",
            ).given(name=name, limit=JPEG_PIXELS // 1_000_000)
        ) from error
    except MemoryError as error:
        raise Unavailable(
            message(
                "errors",
                "Máy không đủ bộ nhớ để đọc ảnh {name}. Hãy đóng bớt phần mềm khác rồi thêm lại.",
            ).given(name=name)
        ) from error
    except Exception as error:  # decoders of damaged bytes raise nearly every kind of error
        raise BadInput(_damage(error).given(name=name), details=repr(error)) from error


def _damage(error: Exception) -> Message:
    if "truncated" in str(error):
        return message(
            "errors",
            "Ảnh {name} bị thiếu phần cuối, có thể do chép chưa xong. Hãy chép lại ảnh.",
        )
    return message(
        "errors", "Ảnh {name} bị hỏng nên không đọc được. Hãy chép lại hoặc chọn ảnh khác."
    )


def _open(data: bytes) -> Image.Image:
    if data[4:8] == b"ftyp":
        _learn_heif()
        return Image.open(BytesIO(data), formats=["HEIF"])
    return Image.open(BytesIO(data), formats=_OPENED_BY_PILLOW)


@cache
def _learn_heif() -> None:
    import pillow_heif  # noqa: PLC0415 - a heavy library that most events never need

    pillow_heif.register_heif_opener(thumbnails=False)


def _refuse_excess(image: Image.Image, data: bytes, name: str) -> None:
    """Judge the cost by the header, before a pixel is decoded."""
    progressive = bool(image.info.get("progressive"))
    limit = WEBP_PIXELS if image.format == "WEBP" else OTHER_PIXELS
    if image.format in ("JPEG", "MPO") and not progressive:
        limit = JPEG_PIXELS
    if image.width * image.height > limit:
        raise BadInput(
            message(
                "errors",
                "Ảnh {name} có {width} × {height} điểm ảnh, quá mức {limit} triệu. "
                "Hãy thu nhỏ ảnh rồi thêm lại.",
            ).given(name=name, width=image.width, height=image.height, limit=limit // 1_000_000)
        )
    if progressive and data.count(b"\xff\xda") > _MOST_SCANS:
        raise ValueError("progressive JPEG with too many scans")


@contextlib.contextmanager
def _memory_for(image: Image.Image) -> Iterator[None]:
    """Large pictures take their turn, so that several threads together stay under 1 GB."""
    if image.width * image.height < _LARGE:
        yield
        return
    with _one_large_at_a_time:
        yield


def _plain(image: Image.Image) -> Image.Image:
    """`image` in one of the modes L, RGB, RGBA, CMYK."""
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(image)
    if "transparency" in image.info or image.mode in ("LA", "PA", "La", "RGBa"):
        return image.convert("RGBA")
    return image if image.mode in ("L", "RGB", "RGBA", "CMYK") else image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits or of fractions, brought to the 256 steps of print."""
    deep = image if image.mode in ("I", "F") else image.convert("I")
    _, high = deep.getextrema()
    assert isinstance(high, (int, float))  # one band has one pair of extremes
    top = next((top for top in (1, 255, 65535) if high <= top), high)
    if top == 255 or (top == 1 and image.mode != "F"):
        return deep.convert("L")
    return deep.point(lambda value: value * (255 / top) + 0).convert("L")


def _resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Bicubic is enough here: most photos come at 1 to 2 times the target after `draft`."""
    if size == image.size:
        return image
    return image.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """`image` as RGB by its ICC profile; a damaged or foreign profile is passed over."""
    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, TypeError, ValueError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            if not ImageCms.getProfileDescription(source).startswith("sRGB"):
                converted = ImageCms.profileToProfile(image, source, _srgb(), outputMode="RGB")
                if converted is not None:
                    return converted
    return image if image.mode == "RGB" else image.convert("RGB")


@cache
def _srgb() -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
