"""A state as a chip: icon, word and colour together, so that colour alone says nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel

TONES = ("neutral", "accent", "success", "warning", "danger", "info")


class Badge(QFrame):
    """Shows one state; `show_state` changes it."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: str = "neutral",
        icon: str = "circle",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("badge")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel(icon, "muted", 14)
        self._text = TextLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 10, 2)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.show_state(text, tone=tone, icon=icon)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_state(self, text: str, *, tone: str, icon: str) -> None:
        """Show another state. Raises ValueError for an unknown tone."""
        if tone not in TONES:
            raise ValueError(tone)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.set_icon(icon, "muted" if tone == "neutral" else tone)
        self.setProperty("tone", tone)
        for part in (self, self._text):
            part.style().unpolish(part)
            part.style().polish(part)
