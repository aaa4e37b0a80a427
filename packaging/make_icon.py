"""Makes the Windows icon from the product's SVG, in the sizes that Windows asks for."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QGuiApplication, QIcon

ROOT = Path(__file__).parents[1]
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def drawn(icon: QIcon, size: int) -> Image.Image:
    """The icon at this size in pixels, drawn from its curves and not scaled."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(size, size)).save(buffer, "PNG")
    return Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main() -> None:
    """Write packaging/windows/meetingdesk.ico."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    icon = QIcon(str(ROOT / "resources" / "icons" / "meetingdesk.svg"))
    pictures = [drawn(icon, size) for size in SIZES]
    target = ROOT / "packaging" / "windows" / "meetingdesk.ico"
    pictures[-1].save(target, sizes=[(size, size) for size in SIZES], append_images=pictures[:-1])
    application.quit()


if __name__ == "__main__":
    main()
