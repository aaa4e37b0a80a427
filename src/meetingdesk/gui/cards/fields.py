"""Small fields that the designer's panel is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import DecimalField

_NARROW = 82


def number(
    low: float, high: float, step: float, unit: str, name: str, told: Callable[[float], object]
) -> QDoubleSpinBox:
    """A number that tells when somebody has finished changing it."""
    box = DecimalField()
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setDecimals(1)
    box.setSuffix(unit)
    box.setKeyboardTracking(False)
    box.setAccessibleName(name)
    # The style sheet's padding doesn't reach the text of a spin box.
    box.lineEdit().setTextMargins(6, 0, 0, 0)
    box.setMinimumWidth(_NARROW)
    box.valueChanged.connect(told)
    return box


def choice(names: Iterable[tuple[Any, str]], name: str, told: Callable[[Any], object]) -> QComboBox:
    """One of a few; `told` gets the value that goes with the name."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumWidth(_NARROW)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setAccessibleName(name)
    for value, words in names:
        # Qt turns an enum with a text value into that text; its place in the list stays what it is.
        box.addItem(words, str(value))
    box.activated.connect(lambda _place: told(box.currentData()))
    return box


def toggle(symbol: str, name: str, told: Callable[[bool], object]) -> QToolButton:
    """A button that stays pressed."""
    made = QToolButton()
    made.setProperty("face", "choice")
    made.setCheckable(True)
    if symbol in ("B", "I", "AA"):
        made.setText(symbol)
    else:
        made.setIcon(icon(symbol))
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.clicked.connect(told)
    return made


def put(field: Any, value: Any) -> None:
    """Show a value without announcing it."""
    with QSignalBlocker(field):
        if isinstance(field, QDoubleSpinBox):
            field.setValue(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(str(value)))
        elif isinstance(field, QToolButton):
            field.setChecked(value)


class Fields(QWidget):
    """Captions at the left, fields at the right; narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)

    def add(self, caption: str, field: QWidget) -> None:
        """A field over the whole width."""
        row = self._grid.rowCount()
        self._grid.addWidget(_caption(caption, field), row, 0)
        self._grid.addWidget(field, row, 1, 1, 3)

    def add_pair(self, first: tuple[str, QWidget], second: tuple[str, QWidget]) -> None:
        """Two short fields side by side."""
        row = self._grid.rowCount()
        for column, (caption, field) in ((0, first), (2, second)):
            self._grid.addWidget(_caption(caption, field), row, column)
            self._grid.addWidget(field, row, column + 1)

    def add_wide(self, field: QWidget) -> None:
        """A field that needs no caption."""
        self._grid.addWidget(field, self._grid.rowCount(), 0, 1, 4)


def _caption(text: str, field: QWidget) -> TextLabel:
    made = TextLabel(text, "field")
    made.setBuddy(field)
    return made
