"""The buttons that choose how the calendar is looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget


class ViewSwitch(QWidget):
    """One button an action, side by side; the one in force is pressed. Emits `chosen` with its key."""

    chosen = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for key, action in actions.items():
            made = QToolButton()
            made.setProperty("face", "segment")
            made.setObjectName(f"view_{key}")
            made.setText(action.text())
            made.setAccessibleName(action.text())
            made.setToolTip(f"{action.text()} ({action.shortcut().toString()})")
            made.setCheckable(True)
            self._buttons[key] = made
            self._group.addButton(made)
            row.addWidget(made)
        self._group.buttonClicked.connect(self._on_clicked)

    def mark(self, key: str) -> None:
        """Show which one is in force."""
        self._buttons[key].setChecked(True)

    @Slot(QToolButton)
    def _on_clicked(self, pressed: QToolButton) -> None:
        key = next(key for key, made in self._buttons.items() if made is pressed)
        self.chosen.emit(key)
