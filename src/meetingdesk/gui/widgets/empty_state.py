"""What an empty screen shows: an icon, one sentence that says what to do, and the button for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel

_SIDE = 48
_HIGH_ENOUGH = 220


class EmptyState(QWidget):
    """Stands in the middle of the space it is given."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        hint: str = "",
        *,
        action: QAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self._picture = IconLabel(icon, "border_strong", _SIDE)
        self._picture.setMinimumHeight(_SIDE)
        self._sentence = TextLabel(sentence, "heading", wrap=True)
        self._hint = TextLabel(hint, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self._picture, self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._hint.setVisible(bool(hint))
        self.button: QToolButton | None = None
        if action is not None:
            self.button = action_button(action, face="primary")
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def add_action(self, action: QAction) -> QToolButton:
        """A second way out, under the first."""
        made = action_button(action)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def set_text(self, sentence: str, hint: str = "") -> None:
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low space the sentence and its button matter, the picture doesn't.
        self._picture.setVisible(self.height() >= _HIGH_ENOUGH)
