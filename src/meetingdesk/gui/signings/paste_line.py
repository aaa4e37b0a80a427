"""A line to type into, that takes a block of several lines from the clipboard as a block."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from meetingdesk.gui.widgets.clipboard_block import from_clipboard


class PasteLine(QLineEdit):
    """Emits `pasted` with the cells of a block; one line without cells is pasted as text."""

    pasted = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            block = from_clipboard(QGuiApplication.clipboard().text())
            if len(block) > 1 or any(len(cells) > 1 for cells in block):
                self.pasted.emit(block)
                return
        super().keyPressEvent(event)
