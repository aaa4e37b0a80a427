"""Fields for numbers whose digits keep the same distance from the edge as the text of other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

# A style sheet's padding doesn't reach the line inside a spin box.
_LEFT = 8


class NumberField(QSpinBox):
    """A whole number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _keep_off_the_edge(self)


class DecimalField(QDoubleSpinBox):
    """A number with a fraction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _keep_off_the_edge(self)


def _keep_off_the_edge(box: QAbstractSpinBox) -> None:
    box.lineEdit().setTextMargins(_LEFT, 0, 0, 0)
