"""A paper in the list of an event's documents: what it is, when it went out last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.papers.paper_settings import PaperExport
from meetingdesk.gui.papers.export_note import ExportNote
from meetingdesk.gui.papers.exporter import open_path
from meetingdesk.gui.papers.paper import Paper
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class PaperCard(QFrame):
    """Pressed by mouse, Enter or Space; emits `chosen` with the paper's key."""

    chosen = Signal(str)

    def __init__(self, paper: Paper[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
        self.setObjectName(f"paper_{paper.key}")
        self.setProperty("face", "choice")
        self.setAccessibleName(say(paper.title))
        self.setAccessibleDescription(say(paper.about))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._note = ExportNote()
        self._note.open_wanted.connect(open_path)
        self._about = TextLabel(say(paper.about), "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(paper.icon, "accent", 24))
        head.addWidget(TextLabel(say(paper.title), "heading", wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addStretch(1)
        column.addWidget(self._note)

    def show_export(self, export: PaperExport | None) -> None:
        """Tell when the paper went out last."""
        self._note.show_export(export)

    def set_open(self, is_open: bool) -> None:
        """Mark the card of the paper that shows beside the list."""
        self.setProperty("open", is_open)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.chosen.emit(self.paper.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.paper.key)
        else:
            super().keyPressEvent(event)
