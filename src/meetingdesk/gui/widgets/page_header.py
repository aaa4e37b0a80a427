"""The head of a page: title, a line below it, buttons at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.buttons import action_button
from meetingdesk.gui.widgets.labels import ElidedLabel


class PageHeader(QWidget):
    """Title and subtitle give way, elided, before a button is cut off."""

    def __init__(self, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = ElidedLabel(title)
        self._title.setProperty("face", "title")
        self._subtitle = ElidedLabel(subtitle)
        self._subtitle.setProperty("face", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 16, 24, 12)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        # Only now: a label that shows before it has a parent is a window of its own.
        self._subtitle.setVisible(bool(subtitle))

    @property
    def title(self) -> str:
        return self._title.text()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, action: QAction, *, primary: bool = False) -> QToolButton:
        """A button for `action` at the right end; `primary` fills it with the accent."""
        button = action_button(action, face="primary" if primary else "plain")
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Any small widget (a search field, a switch) at the right end."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
