"""Pictures from the store, read off the window's thread and kept while they may be needed."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from meetingdesk.gui.desk import Desk
from meetingdesk.store.attachments import AttachmentStore

_KEPT = 600


class Pictures(QObject):
    """`get` gives a picture at once or promises it: `loaded` carries its hash when it is there."""

    loaded = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None, *, kept: int = _KEPT) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = kept
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()

    def get(self, sha256: str) -> QPixmap | None:
        """The picture with this hash; None until it was read. A damaged one is a null pixmap."""
        found = self._pictures.get(sha256)
        if found is not None:
            self._pictures.move_to_end(sha256)
            return found
        if sha256 not in self._asked:
            self._asked.add(sha256)
            store = self._desk.workspace.attachments
            self._desk.tasks.run(
                read_image, store, sha256, done=partial(self._on_read, sha256), owner=self
            )
        return None

    def _on_read(self, sha256: str, image: QImage) -> None:
        self._asked.discard(sha256)
        self._pictures[sha256] = QPixmap.fromImage(image)
        while len(self._pictures) > self._kept:
            self._pictures.popitem(last=False)
        self.loaded.emit(sha256)


def read_image(store: AttachmentStore, sha256: str) -> QImage:
    """The picture with this hash; a null one where it is damaged or gone. Off the window's thread:
    a file that lies on a server is fetched first.
    """
    return QImage(str(store.path_of(sha256)))
