"""Scans dropped anywhere on the main window, where no part of it wants them for itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.exchange.scanned_sheets import SCAN_SUFFIXES
from meetingdesk.gui.desk import Desk


class ScanDrop(QObject):
    """Hands dropped PDFs and pictures to a SheetFiler, made with the first of them."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        window.setAcceptDrops(not desk.is_read_only)
        window.installEventFilter(self)

    def take(self, paths: Sequence[Path]) -> None:
        """File these scans."""
        # It brings the database in, which the first paint doesn't wait for.
        from meetingdesk.gui.signed_sheets.filer import SheetFiler  # noqa: PLC0415

        SheetFiler(self._desk, self._window).take(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if _scans(event):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.take(_scans(event))
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)


def _scans(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in SCAN_SUFFIXES]
