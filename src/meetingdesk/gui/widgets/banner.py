"""A line across the top of a page that stays while its reason does."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class Banner(QFrame):
    """Icon, sentence and, where there is something to do, a widget at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = IconLabel("info-circle", "info")
        self._text = TextLabel(wrap=True)
        self._text.setObjectName("bannerText")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_text(self, text: str, icon: str = "info-circle", tone: str = "info") -> None:
        """Show `text`; tone is 'info', 'success', 'warning' or 'danger'."""
        self._icon.set_icon(icon, tone)
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.show()

    def add_widget(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
