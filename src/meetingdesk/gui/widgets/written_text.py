"""A field for longer words: it grows, keeps itself, and spells abbreviations out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QMimeData, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from meetingdesk.features.minutes.abbreviations import expanded
from meetingdesk.vietnamese.folding import clean, nfc

_PAUSE_MS = 900
# Who types without a pause is kept at this interval, so that a crash loses little.
_LONGEST_MS = 1800
_FRAME = 10
# Word's bullets come as signs of its symbol fonts, those of web pages as Unicode's.
_BULLET = re.compile(r"^[\uf0a7\uf0b7\uf0d8\uf0fc\uf076•◦▪▫●○■□►▸➢➤✓✔❖⁃∙·§]\s*")
# The second level of a list in Word: the letter o of a typewriter font, then a tab.
_SMALL_O = re.compile(r"^\s*o\t")
_ENDS_WORD = frozenset(' .,;:!?)]”"')


class WrittenText(QPlainTextEdit):
    """Emits `edited` at each pause and on leaving, where the text is another than the one kept.

    `committed` tells of Ctrl+Enter; `caret_moved` carries where the caret is, in the field. With
    `most_lines` the field stops growing there and scrolls. With `is_line` the text is one long line:
    Enter keeps it instead of breaking it.
    """

    edited = Signal()
    committed = Signal()
    caret_moved = Signal(QRect)

    def __init__(
        self,
        *,
        least_lines: int = 1,
        most_lines: int = 0,
        is_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.abbreviations: Mapping[str, str] = {}
        self._kept = ""
        self._least, self._most = least_lines, most_lines
        self._is_line = is_line
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.keep)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_caret)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def value(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    @property
    def is_changed(self) -> bool:
        """Something was typed that isn't kept yet."""
        return self.toPlainText() != self._kept

    def show_value(self, text: str) -> None:
        """Show what is kept; what somebody is typing stays, blanks at its ends too."""
        if self.hasFocus() and self.is_changed:
            return
        if _tidy(text) != _tidy(self.toPlainText()):
            place = self.textCursor().position()
            self.setPlainText(text)
            caret = self.textCursor()
            caret.setPosition(min(place, len(text)))
            self.setTextCursor(caret)
        self._kept = self.toPlainText()
        self._stop()

    def reset(self) -> None:
        """Empty the field, whatever stands in it; nothing is announced."""
        self._kept = ""
        self.setPlainText("")
        self._stop()

    @Slot()
    def keep(self) -> None:
        """Announce the text where it is another than the one kept."""
        self._stop()
        if self.is_changed:
            self._kept = self.toPlainText()
            self.edited.emit()

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    @Slot()
    def _on_text(self) -> None:
        if not self.is_changed:
            self._stop()
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    @Slot()
    def _on_caret(self) -> None:
        if self.hasFocus():
            self.caret_moved.emit(self.cursorRect())

    @Slot()
    def _fit(self) -> None:
        """Be as high as the words are, within the least and the most lines."""
        line = QFontMetricsF(self.font()).lineSpacing()
        height, block = 0.0, self.document().begin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        most = self._most * line if self._most else height
        scrolls = height > most + 1
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        shown = max(min(height, most), self._least * line)
        # The last block's rectangle has the lower margin in it already.
        wanted = ceil(shown + self.document().documentMargin()) + _FRAME
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _expand(self) -> None:
        caret = self.textCursor()
        if caret.hasSelection():
            return
        before = caret.block().text()[: caret.positionInBlock()]
        found = expanded(before, self.abbreviations)
        if found is None:
            return
        short, words = found
        caret.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(short)
        )
        caret.insertText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._expand()
            self.keep()
            self.committed.emit()
            return
        if is_return and self._is_line:
            self.keep()
            return
        if not self.isReadOnly() and (is_return or event.text() in _ENDS_WORD):
            self._expand()
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words only: what Word and web pages add to them is left behind."""
        text = source.text()
        if not text and source.hasHtml():
            text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        words = pasted(text)
        self.textCursor().insertText(" ".join(words.split("\n")) if self._is_line else words)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)


def pasted(text: str) -> str:
    """Text from a Word file, a web page or Zalo: clean lines, no runs of empty ones.

    Bullets of every make become a dash, as minutes have them; words stay as they are.
    """
    lines = [_BULLET.sub("- ", clean(_SMALL_O.sub("• ", line))) for line in nfc(text).split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).rstrip("\n")


def _tidy(text: str) -> str:
    return "\n".join(clean(line) for line in nfc(text).split("\n")).strip("\n")
