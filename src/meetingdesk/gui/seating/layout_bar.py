"""The numbers that make a hall: its kind, rows, seats, aisles, the presidium."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from meetingdesk.features.delegates.seating import SeatingLayout, Shape
from meetingdesk.features.delegates.seating_layout import MOST_ROWS, MOST_SEATS_IN_ROW, MOST_TABLES
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_PAUSE_MS = 300


class LayoutBar(QWidget):
    """Emits `edited` with a SeatingLayout after a pause in choosing."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = SeatingLayout()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.edited.emit(self._layout))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._shape = QComboBox()
        self._shape.setObjectName("hallShape")
        self._shape.setAccessibleName(self.tr("Kiểu sắp ghế"))
        for shape in Shape:
            self._shape.addItem(say(shape.label), shape.value)
        self._shape.activated.connect(self._on_shape)
        self._row.addWidget(self._shape)
        self._rows_caption, self._rows = self._number("rows", 1, MOST_ROWS)
        self._seats_caption, self._seats = self._number("per_row", 1, MOST_SEATS_IN_ROW)
        self._blocks_caption, self._blocks = self._number("blocks", 1, 10)
        caption, self._presidium = self._number("presidium", 0, 20)
        caption.setText(self.tr("Chủ tịch đoàn"))
        self._blocks_caption.setText(self.tr("Dãy"))
        for box, label in ((self._blocks, self._blocks_caption), (self._presidium, caption)):
            box.setAccessibleName(label.text())
        self._row.addStretch(1)

    def show_layout(self, layout: SeatingLayout, *, editable: bool) -> None:
        """Show these numbers."""
        if self._pause.isActive():
            return
        self._layout = layout
        self._shape.setCurrentIndex(self._shape.findData(layout.shape.value))
        for box, value in (
            (self._rows, layout.rows),
            (self._seats, layout.per_row),
            (self._blocks, layout.blocks),
            (self._presidium, layout.presidium),
        ):
            with QSignalBlocker(box):
                box.setValue(value)
        self.setEnabled(editable)
        self._name()

    def flush(self) -> None:
        """Tell at once what is chosen and not told yet."""
        if self._pause.isActive():
            self._pause.stop()
            self.edited.emit(self._layout)

    def _name(self) -> None:
        """Say what the numbers mean in this kind of hall."""
        names = {
            Shape.U_SHAPE: (self.tr("Ghế mỗi cạnh bên"), self.tr("Ghế cạnh đáy")),
            Shape.ROUND: (self.tr("Số bàn"), self.tr("Ghế mỗi bàn")),
        }
        rows, seats = names.get(self._layout.shape, (self.tr("Số hàng"), self.tr("Ghế mỗi hàng")))
        self._rows_caption.setText(rows)
        self._rows.setAccessibleName(rows)
        self._seats_caption.setText(seats)
        self._seats.setAccessibleName(seats)
        in_rows = self._layout.shape in (Shape.THEATRE, Shape.CLASSROOM)
        self._blocks.setVisible(in_rows)
        self._blocks_caption.setVisible(in_rows)
        most = MOST_TABLES if self._layout.shape is Shape.ROUND else MOST_ROWS
        with QSignalBlocker(self._rows):
            self._rows.setMaximum(most)

    def _number(self, field: str, least: int, most: int) -> tuple[TextLabel, QSpinBox]:
        caption = TextLabel("", "field")
        box = NumberField()
        box.setObjectName(f"hall_{field}")
        box.setRange(least, most)
        box.setMinimumWidth(68)
        box.setKeyboardTracking(False)
        # The style sheet's padding doesn't reach the text of a spin box.
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        box.valueChanged.connect(lambda value: self._change(**{field: value}))
        caption.setBuddy(box)
        self._row.addSpacing(8)
        self._row.addWidget(caption)
        self._row.addWidget(box)
        return caption, box

    def _on_shape(self) -> None:
        """Another kind of hall, with numbers that make sense in it for as many seats."""
        shape = Shape(self._shape.currentData())
        old = self._layout
        if shape is old.shape:
            return
        seats = old.rows * old.per_row * (2 if old.shape is Shape.U_SHAPE else 1)
        if shape is Shape.ROUND:
            self._change(shape=shape, per_row=8, rows=max(1, -(-seats // 8)), reserved={})
        elif shape is Shape.U_SHAPE:
            side = max(2, -(-seats // 3))
            self._change(shape=shape, rows=min(side, 60), per_row=min(side, 80), reserved={})
        else:
            kept = old.reserved if old.shape in (Shape.THEATRE, Shape.CLASSROOM) else {}
            wide = 10 if seats <= 80 else 16
            rows = old.rows if kept else max(1, -(-seats // wide))
            per_row = old.per_row if kept or old.shape is Shape.THEATRE else wide
            self._change(shape=shape, rows=min(rows, 60), per_row=per_row, reserved=dict(kept))

    def _change(self, **values: Any) -> None:
        self._layout = replace(self._layout, **values)
        self._name()
        self._pause.start()
