"""The row over the attendance table: which list, which part of it, and a search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from meetingdesk.features.attendance.attendance_rows import AttendanceRow
from meetingdesk.gui import formats
from meetingdesk.gui.event.attendance_table import filters
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import fold


class FilterBar(QWidget):
    """`changed` says that `accepts` answers otherwise from now on."""

    changed = Signal()

    def __init__(self, lists: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = filters()
        self._filter = self._filters[0]
        self._buttons: dict[str, QPushButton] = {}
        self._words: list[str] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(lists)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for place, part in enumerate(self._filters):
            made = button(part.title, face="choice")
            made.setObjectName(f"filter_{part.key}")
            made.setCheckable(True)
            made.setChecked(place == 0)
            group.addButton(made, place)
            self._buttons[part.key] = made
            row.addWidget(made)
        group.idToggled.connect(self._on_filter)
        self.search = SearchField(self.tr("Tìm trong danh sách"))
        self.search.setMinimumWidth(140)
        self.search.searched.connect(self._on_searched)
        row.addStretch(1)
        row.addWidget(self.search)

    def show_counts(self, rows: Sequence[AttendanceRow]) -> None:
        """Say on each button how many it would show."""
        for part in self._filters:
            count = sum(part.accepts(row) for row in rows)
            self._buttons[part.key].setText(f"{part.title} ({formats.show_number(count)})")

    def accepts(self, row: AttendanceRow) -> bool:
        """Whether the row is in the part chosen and answers to what is searched."""
        spaced = f" {row.search_key}"
        return self._filter.accepts(row) and all(
            f" {word}" in spaced or word == str(row.number) for word in self._words
        )

    @Slot(int, bool)
    def _on_filter(self, place: int, is_on: bool) -> None:
        if is_on:
            self._filter = self._filters[place]
            self.changed.emit()

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._words = fold(text).split()
        self.changed.emit()
