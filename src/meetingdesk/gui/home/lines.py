"""Lines of the first page that lead somewhere: by a click, by Enter or Space."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel

_LEAD_WIDTH = 88


class LinkLine(QFrame):
    """A lead (a time, a number of days), a strong line, a muted one; the whole of it is a button."""

    def __init__(
        self,
        lead: str,
        text: str,
        detail: str,
        go: Callable[[], object],
        *,
        tone: str = "",
        trailing: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._go = go
        self.setObjectName("linkLine")
        self.setProperty("face", "link")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(part for part in (lead, text, detail) if part))
        self.setMinimumHeight(48)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(12)
        self.lead = TextLabel(lead, "lead")
        self.lead.setProperty("tone", tone)
        self.lead.setMinimumWidth(_LEAD_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.text = ElidedLabel(text, "strong")
        words.addWidget(self.text)
        if detail:
            words.addWidget(ElidedLabel(detail, "muted"))
        row.addWidget(self.lead)
        row.addLayout(words, 1)
        if trailing is not None:
            row.addWidget(trailing)
        row.addWidget(IconLabel("chevron-right", "border_strong", 16))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go()
            return
        super().keyPressEvent(event)
