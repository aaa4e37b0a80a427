"""Small photos as cameras and phones write them, and files that only look like photos."""

from __future__ import annotations

from pathlib import Path

from PIL import Image


def photo(
    path: Path, colour: str, taken: str = "2023:04:25 09:00:00", turned: bool = False
) -> Path:
    """A JPEG of one colour; a turned one is stored lying, with the EXIF sign for it."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = taken
    image = Image.new("RGB", (400, 300), colour)
    if turned:
        exif[0x0112] = 6
    image.save(path, "JPEG", exif=exif)
    return path


def cmyk(path: Path) -> Path:
    """A JPEG in printers' colours, as a newspaper's desk sends it."""
    Image.new("CMYK", (300, 200), (0, 200, 200, 20)).save(path, "JPEG")
    return path


def truncated(path: Path, whole: Path) -> Path:
    """A photo whose copying broke off."""
    data = whole.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def enormous(path: Path) -> Path:
    """30,000 × 30,000 points in a small file: a bomb for whoever opens it without looking."""
    Image.new("1", (30_000, 30_000)).save(path, "PNG")
    return path
