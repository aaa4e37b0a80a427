"""What each column of a file holds: a list to choose from above every column's own label."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from meetingdesk.exchange.delegate_columns import FIELD_LABELS, ColumnMapping, Field
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import ElidedLabel

_CELL = 148


class MappingBar(QScrollArea):
    """Emits `changed` with the ColumnMapping after the user gave a column another meaning."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping = ColumnMapping()
        self._shown: tuple[tuple[str, ...], ColumnMapping] = ((), ColumnMapping())
        self.boxes: list[QComboBox] = []
        self.setObjectName("mappingBar")
        self.setAccessibleName(self.tr("Các cột của tệp"))
        self.setWidgetResizable(True)
        self.setFixedHeight(88)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_mapping(self, labels: Sequence[str], mapping: ColumnMapping) -> None:
        """Show these columns with these meanings; what shows already stays as it is."""
        if self.boxes and (tuple(labels), mapping) == self._shown:
            return
        self._shown = (tuple(labels), mapping)
        self._mapping = mapping
        body = QWidget()
        body.setProperty("face", "scrolled")
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        self.boxes = []
        count = max(len(labels), len(mapping.fields))
        for column in range(count):
            label = labels[column] if column < len(labels) else ""
            name = label or self.tr("Cột {number}").format(number=column + 1)
            head = ElidedLabel(name, "field")
            head.setFixedWidth(_CELL)
            box = self._box(column, name, mapping.field_of(column))
            grid.addWidget(head, 0, column)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(count, 1)
        self.setWidget(body)

    def _box(self, column: int, name: str, chosen: Field) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"mapping{column}")
        box.setAccessibleName(name)
        box.setFixedWidth(_CELL)
        for field in Field:
            box.addItem(say(FIELD_LABELS[field]), field)
        box.setCurrentIndex(box.findData(chosen))
        box.setProperty("column", column)
        box.activated.connect(self._on_chosen)
        self.boxes.append(box)
        return box

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            field = Field(box.itemData(place))
            self.changed.emit(self._mapping.with_field(box.property("column"), field))
