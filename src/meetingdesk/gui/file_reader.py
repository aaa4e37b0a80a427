"""Reads stored PDF files in the background, each once, so that searches find their words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from meetingdesk.exchange.pdf_text import read_pdf
from meetingdesk.features.files.file_readings import Reading, keep_reading, unread_files
from meetingdesk.gui.desk import Desk

# The page that asks for it draws itself first.
_BEGIN_MS = 1500
_AT_ONCE = 20


class FileReader(QObject):
    """One file after the other; `begin` again and again does no harm.

    A file that can't be read now, as when its folder is gone, is tried again the next time the
    program runs.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tried: set[str] = set()
        self._waiting: list[str] = []
        self._is_busy = False
        self._timer = QTimer(self, singleShot=True, interval=_BEGIN_MS)
        self._timer.timeout.connect(self._ask)

    @Slot()
    def begin(self) -> None:
        """Read what is not read yet, in a while."""
        if not self._is_busy and not self._desk.is_read_only:
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        self._is_busy = True
        self._desk.tasks.read(unread_files, _AT_ONCE + len(self._tried), done=self._on_unread)

    @Slot(object)
    def _on_unread(self, hashes: list[str]) -> None:
        self._waiting = [one for one in hashes if one not in self._tried]
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._is_busy = False
            return
        sha256 = self._waiting.pop(0)
        self._tried.add(sha256)
        self._desk.tasks.run(
            read_pdf,
            self._desk.workspace.attachments.path_of(sha256),
            done=partial(self._on_read, sha256),
            failed=self._on_failed,
            owner=self,
        )

    def _on_read(self, sha256: str, reading: Reading) -> None:
        self._desk.tasks.write(
            keep_reading, sha256, reading, undoable=False, done=self._on_kept, owner=self
        )

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        if self._waiting:
            self._next()
        else:
            self._ask()

    def _on_failed(self, _error: Exception) -> None:
        """A file that is gone or held by another program: the others are read."""
        self._next()
