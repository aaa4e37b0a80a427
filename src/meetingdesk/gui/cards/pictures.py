"""Pictures for cards: kept with the attached files, made no larger than print needs."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from meetingdesk.errors import BadInput
from meetingdesk.gui.desk import Desk
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

_FOLDER = "card_pictures"
_LARGEST = 2480
"""Pixels along the longer side: an A5 at 300 dots an inch."""
_QUALITY = 90


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture that lies in the store; `shape` is its width over its height."""

    sha256: str
    path: Path
    shape: float


class PictureTaker(QObject):
    """Asks for a picture's file and keeps it; who asked gets a KeptPicture."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, act: Callable[[KeptPicture], object]) -> None:
        """Let somebody choose a file."""
        dialog = QFileDialog(self._window, self.tr("Chọn ảnh"))
        dialog.setObjectName("cardPicture")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Ảnh (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)"))
        dialog.setDirectory(str(self._desk.preferences.folder(_FOLDER)))
        dialog.fileSelected.connect(lambda name: self.take(Path(name), act))
        dialog.open()

    def take(self, path: Path, act: Callable[[KeptPicture], object]) -> None:
        """Keep the picture of this file."""
        self._desk.preferences.remember_folder(_FOLDER, path.parent)
        store = self._desk.workspace.attachments
        self._desk.tasks.run(keep_picture, store, path, done=act, owner=self._window)


def keep_picture(store: AttachmentStore, path: Path) -> KeptPicture:
    """Keep the picture.

    Turned upright as its camera says, without what else the camera wrote. Transparent parts stay.
    Raises BadInput where the file is no picture.
    """
    try:
        with Image.open(path) as image:
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((_LARGEST, _LARGEST))
            shape = upright.width / max(upright.height, 1)
            packed = io.BytesIO()
            if upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info:
                upright.convert("RGBA").save(packed, "PNG", optimize=True)
            else:
                upright.convert("RGB").save(packed, "JPEG", quality=_QUALITY)
    except (OSError, UnidentifiedImageError, ValueError, Image.DecompressionBombError) as error:
        text = message("errors", "Không đọc được ảnh “{name}”. Hãy chọn một ảnh PNG hoặc JPEG.")
        raise BadInput(text.given(name=path.name), details=str(error)) from error
    stored = store.add_bytes(packed.getvalue())
    return KeptPicture(stored.sha256, store.path_of(stored.sha256), shape)
