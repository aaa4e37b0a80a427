"""What a picture's EXIF says of itself: when and with what it was taken, and which way is up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from PIL import ExifTags, Image

_CAMERA_LENGTH = 80
_FIRST_YEAR = 1990
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """The few facts kept from the EXIF; whatever is missing or unreadable there is empty here."""

    orientation: int = 1
    """1 to 8 as in EXIF 2.32, tag 0x0112."""
    taken_at: datetime | None = None
    """The camera's own clock, without a zone."""
    utc_offset: timedelta | None = None
    camera: str = ""
    has_location: bool = False
    """The original tells the place by GPS; prepared copies never do."""


def read_facts(image: Image.Image) -> PictureFacts:
    """The facts in the EXIF of `image`; a damaged EXIF counts as none, for the pixels may be well.

    Call it after the pixels are loaded: TIFF and HEIC turn upright while loading and then say so.
    """
    try:
        exif = image.getexif()
        details = exif.get_ifd(ExifTags.IFD.Exif)
        return PictureFacts(
            orientation=_orientation(exif.get(ExifTags.Base.Orientation)),
            taken_at=_moment(details),
            utc_offset=_utc_offset(details),
            camera=_camera(exif.get(ExifTags.Base.Make), exif.get(ExifTags.Base.Model)),
            has_location=bool(exif.get_ifd(ExifTags.IFD.GPSInfo)),
        )
    except Exception:  # Pillow's parsers raise nearly every kind of error on mangled EXIF
        return PictureFacts()


def _text(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", errors="replace")
    if not isinstance(value, str):
        return ""
    printable = "".join(sign if sign.isprintable() else " " for sign in value.split("\0")[0])
    return " ".join(printable.split())


def _orientation(value: object) -> int:
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _moment(details: dict[int, object]) -> datetime | None:
    """DateTimeOriginal, else DateTimeDigitized; plain DateTime is the last edit and no evidence."""
    for tag in (ExifTags.Base.DateTimeOriginal, ExifTags.Base.DateTimeDigitized):
        digits = re.findall(r"\d+", _text(details.get(tag)))
        try:
            year, month, day, hour, minute, second = map(int, digits[:6])
            moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - camera clock
        except ValueError:  # also '0000:00:00 00:00:00', a clock that was never set
            continue
        if moment.year >= _FIRST_YEAR:
            return moment
    return None


def _utc_offset(details: dict[int, object]) -> timedelta | None:
    for tag in (ExifTags.Base.OffsetTimeOriginal, ExifTags.Base.OffsetTime):
        match = _OFFSET.fullmatch(_text(details.get(tag)))
        if match and int(match[2]) <= 14 and int(match[3]) < 60:
            offset = timedelta(hours=int(match[2]), minutes=int(match[3]))
            return -offset if match[1] == "-" else offset
    return None


def _camera(make: object, model: object) -> str:
    """Maker and model in one, the maker not said twice: 'Canon EOS 80D', 'NIKON D750'."""
    maker, kind = _text(make), _text(model)
    repeated = maker and kind.casefold().startswith(maker.split()[0].casefold())
    return (kind if repeated else f"{maker} {kind}").strip()[:_CAMERA_LENGTH]
