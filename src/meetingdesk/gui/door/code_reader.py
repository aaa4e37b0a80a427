"""Reads codes in the pictures of a camera, off the window's thread, each code once while it shows."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from meetingdesk.exchange.qr_codes import read_codes

# A badge held before the camera is read many times a second; away so long, it is shown anew.
AGAIN_MS = 3000


class CodeReader(QObject):
    """Takes pictures by `look_at` and emits `read` with a code's text.

    While one picture is being read, others that come are passed over: the newest matters.
    """

    read = Signal(str)
    looked = Signal()
    _found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "meetingdesk-camera")
        self._is_looking = False
        self._last_seen: dict[str, QElapsedTimer] = {}
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    @property
    def is_looking(self) -> bool:
        """A picture is being read."""
        return self._is_looking

    @Slot(QImage)
    def look_at(self, picture: QImage) -> None:
        """Read this picture, unless another is being read."""
        if not self._is_looking:
            self._is_looking = True
            self._worker.submit(self._look, picture)

    def forget(self) -> None:
        """The next code counts, though it was just seen."""
        self._last_seen.clear()

    def close(self) -> None:
        """Read nothing more."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _look(self, picture: QImage) -> None:
        try:
            texts = [code.text for code in read_codes(picture)]
        except (ValueError, RuntimeError):
            # A picture that can't be read, such as one a torn cable left: the next one will do.
            texts = []
        self._found.emit(texts)

    @Slot(object)
    def _on_found(self, texts: list[str]) -> None:
        self._is_looking = False
        for text in dict.fromkeys(texts):
            seen = self._last_seen.get(text)
            is_new = seen is None or seen.elapsed() >= AGAIN_MS
            timer = self._last_seen.setdefault(text, QElapsedTimer())
            timer.start()
            if is_new and text.strip():
                self.read.emit(text.strip())
        self.looked.emit()
