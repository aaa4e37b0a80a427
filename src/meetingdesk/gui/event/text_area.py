"""A field for words that keeps what is typed by itself, on leaving it and at a long pause."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 1500
_MOST_LINES = 8
_FRAME = 24


class TextArea(QPlainTextEdit):
    """Emits `edited` when the text is another than the one kept.

    It is `lines` high and grows with the text. With `is_line` the text is one long line: Enter keeps
    it instead of breaking it.
    """

    edited = Signal()

    def __init__(self, lines: int, *, is_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self._is_line = is_line
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.textChanged.connect(self._on_text)

    @property
    def value(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Something was typed that isn't kept yet."""
        return self.toPlainText() != self._kept

    def show_value(self, text: str) -> None:
        """Show what is kept; what somebody is typing stays."""
        if self.hasFocus() and self.is_changed:
            return
        self._kept = text
        if self.toPlainText() != text:
            cursor = self.textCursor().position()
            self.setPlainText(text)
            place = self.textCursor()
            place.setPosition(min(cursor, len(text)))
            self.setTextCursor(place)

    @Slot()
    def keep(self) -> None:
        """Announce the text where it is another than the one kept."""
        self._pause.stop()
        if self.is_changed:
            self._kept = self.toPlainText()
            self.edited.emit()

    def _fit(self) -> None:
        """As high as the text, between the lines asked for and the most."""
        written = round(self.document().size().height())
        lines = max(self._lines, min(written, _MOST_LINES))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _FRAME)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needed if written > _MOST_LINES else off)

    @Slot()
    def _on_text(self) -> None:
        self._fit()
        if self.is_changed:
            self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            return
        if event.key() == Qt.Key.Key_Escape and self.is_changed:
            self.setPlainText(self._kept)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()
