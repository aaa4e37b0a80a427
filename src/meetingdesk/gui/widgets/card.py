"""A raised piece of a page, with a heading and what belongs under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.labels import TextLabel


class Card(QFrame):
    """Put the content into `body`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        self._heading = TextLabel(heading, "heading")
        self._head = QHBoxLayout()
        self._head.addWidget(self._heading, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self._head)
        column.addLayout(self.body, 1)
        self.set_heading(heading)

    def set_heading(self, heading: str) -> None:
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading)

    def add_to_head(self, widget: QWidget) -> None:
        """A small widget at the right of the heading."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
