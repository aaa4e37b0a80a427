"""The narrow rail at the left: one button a page, icon above its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from meetingdesk.gui import pages
from meetingdesk.gui.icons import icon
from meetingdesk.gui.translation import say

WIDTH = 100
_ICON = QSize(22, 22)


class Rail(QFrame):
    """Emits the key of the page that was asked for; marks the one that shows."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for number, (key, entry) in enumerate(pages.PAGES.items(), start=1):
            if key == "settings":
                column.addStretch(1)
            column.addWidget(self._make_button(key, entry, number))
        self._group.buttonClicked.connect(self._on_clicked)

    def mark(self, key: str) -> None:
        """Mark the button of the page `key` as the one that shows."""
        self._buttons[key].setChecked(True)

    def show_only(self, keys: Sequence[str]) -> None:
        """Hide the buttons of all pages but these."""
        for key, made in self._buttons.items():
            made.setVisible(key in keys)

    def button(self, key: str) -> QToolButton:
        return self._buttons[key]

    def _make_button(self, key: str, entry: pages.PageEntry, number: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"rail_{key}")
        button.setProperty("face", "rail")
        button.setProperty("page", key)
        button.setText(say(entry.title))
        button.setAccessibleName(say(entry.title))
        button.setToolTip(f"{say(entry.title)} (Ctrl+{number})")
        button.setIcon(icon(entry.icon))
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setFixedSize(WIDTH - 12, 58)
        self._group.addButton(button)
        self._buttons[key] = button
        return button

    @Slot("QAbstractButton*")
    def _on_clicked(self, button: QToolButton) -> None:
        self.chosen.emit(str(button.property("page")))
