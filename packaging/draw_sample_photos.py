"""Draw the sample event's photos: illustrations made for this project, saved as a camera would.

    python packaging/draw_sample_photos.py [folder]

They go to resources/sample_event/photos. Some carry the time of taking, and the upright one is
stored sideways with an orientation tag, so that the sample shows what real photos bring.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import ExifTags, Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from sample_photos.hall import load_fonts
from sample_photos.scenes import SCENES

WIDTH, HEIGHT = 1600, 1200
OVERSAMPLE = 2
LARGEST = 250_000
TARGET = Path(__file__).parents[1] / "resources" / "sample_event" / "photos"


def draw(scene: Callable[[QPainter, int, int], None], *, upright: bool) -> Image.Image:
    """One scene at twice its size, brought down for soft edges."""
    width, height = (HEIGHT, WIDTH) if upright else (WIDTH, HEIGHT)
    canvas = QImage(width * OVERSAMPLE, height * OVERSAMPLE, QImage.Format.Format_RGBA8888)
    canvas.fill(0xFFFFFFFF)
    painter = QPainter(canvas)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(OVERSAMPLE, OVERSAMPLE)
    scene(painter, width, height)
    painter.end()
    size = (canvas.width(), canvas.height())
    whole = Image.frombuffer("RGBA", size, bytes(canvas.constBits()), "raw", "RGBA", 0, 1)
    return whole.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)


def save(picture: Image.Image, path: Path, *, taken: str, upright: bool) -> None:
    """Write the JPEG with what a camera writes, as good as fits under 250 KB."""
    exif = Image.Exif()
    if upright:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
        exif[ExifTags.Base.Orientation] = 6
    if taken:
        details = exif.get_ifd(ExifTags.IFD.Exif)
        details[ExifTags.Base.DateTimeOriginal] = f"2023:04:25 {taken}"
        details[ExifTags.Base.OffsetTimeOriginal] = "+07:00"
    for quality in range(90, 60, -3):
        target = BytesIO()
        picture.save(target, "JPEG", quality=quality, optimize=True, exif=exif)
        if target.tell() < LARGEST:
            break
    path.write_bytes(target.getvalue())
    print(f"{path.name}: {target.tell() // 1000} KB, quality {quality}")


def main() -> None:
    """Draw all scenes."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    load_fonts()
    for name, (scene, taken, upright) in SCENES.items():
        picture = draw(scene, upright=upright)
        save(picture, folder / f"{name}.jpg", taken=taken, upright=upright)
    del application


if __name__ == "__main__":
    main()
