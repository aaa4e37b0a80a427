"""An icon that stands by itself, redrawn when the theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from meetingdesk.gui.icons import icon


class IconLabel(QLabel):
    """The icon `name` at `size` pixels in the colour of the theme token `role`."""

    def __init__(
        self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        self._draw()

    def set_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(icon(self._name, self._role).pixmap(self._size, self._size))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
