"""The field that always has the focus: scanner, number or name, and the keys that steer the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from meetingdesk.features.attendance.attendance import Direction

_PAUSE_MS = 120
_LONGEST = 200
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 4,
    Qt.Key.Key_PageUp: -4,
}


class ScanField(QLineEdit):
    """Emits `entered` at Enter, `paused` with the text at a pause in typing, `stepped` at arrows,
    `undo_wanted` at Ctrl+Z, which here takes back a passage and not a letter.

    A scanner types and presses Enter faster than the pause: nothing is searched for then.
    """

    entered = Signal(str)
    paused = Signal(str)
    stepped = Signal(int)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scanField")
        self.setProperty("face", "door")
        self.setMaxLength(_LONGEST)
        self.setAccessibleName(self.tr("Mã, số thứ tự hoặc họ tên đại biểu"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.textChanged.connect(self._on_text)
        self.show_direction(Direction.IN)

    def take_text(self) -> str:
        """The text, which is gone from the field afterwards, ready for the next one."""
        text = self.text().strip()
        self.clear()
        self._pause.stop()
        return text

    def show_direction(self, direction: Direction) -> None:
        """Look other while people are let out, so that nobody takes it for letting in."""
        is_out = direction is Direction.OUT
        self.setProperty("direction", direction.value)
        self.setPlaceholderText(
            self.tr("GHI RA VỀ: quét mã, gõ số hoặc họ tên")
            if is_out
            else self.tr("Quét mã, gõ số thứ tự hoặc họ tên")
        )
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if text:
            self._pause.start()
        else:
            self._pause.stop()
            self.paused.emit("")

    @Slot()
    def _on_pause(self) -> None:
        self.paused.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab would carry the focus away, and with it the next scan."""
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason and self.isVisible():
            self.setFocus()
