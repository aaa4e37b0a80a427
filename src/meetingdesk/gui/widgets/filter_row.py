"""The row over a table: the parts of its list as buttons with their numbers, and a search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from meetingdesk.gui import formats
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.search_field import SearchField

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Filter(Generic[Row]):
    """A part of a list: its name and who belongs to it. A `rare` one shows only where it has any."""

    key: str
    title: str
    accepts: Callable[[Row], bool]
    rare: bool = False


class FilterRow(QWidget):
    """`changed` says that `accepts` answers otherwise from now on."""

    changed = Signal()

    def __init__(
        self,
        parts: Sequence[Filter[Any]],
        is_meant: Callable[[Any, str], bool],
        *,
        before: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`is_meant` tells whether a row answers to the words searched; `before` stands at the left."""
        super().__init__(parent)
        self._parts = list(parts)
        self._part = self._parts[0]
        self._is_meant = is_meant
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if before is not None:
            row.addWidget(before)
        group = QButtonGroup(self)
        group.setExclusive(True)
        for place, part in enumerate(self._parts):
            made = button(part.title, face="choice")
            made.setObjectName(f"filter_{part.key}")
            made.setCheckable(True)
            made.setChecked(place == 0)
            group.addButton(made, place)
            self._buttons[part.key] = made
            row.addWidget(made)
        group.idToggled.connect(self._on_part)
        self.search = SearchField(self.tr("Tìm trong danh sách"))
        self.search.setMinimumWidth(140)
        self.search.searched.connect(self.changed)
        row.addStretch(1)
        row.addWidget(self.search)

    def show_counts(self, rows: Sequence[Any]) -> None:
        """Say on each button how many it would show."""
        for part in self._parts:
            count = sum(part.accepts(row) for row in rows)
            shown = self._buttons[part.key]
            shown.setText(f"{part.title} ({formats.show_number(count)})")
            shown.setVisible(count > 0 or not part.rare)

    def accepts(self, row: Any) -> bool:
        """Whether the row is in the part chosen and answers to what is searched."""
        return self._part.accepts(row) and self._is_meant(row, self.search.text())

    @Slot(int, bool)
    def _on_part(self, place: int, is_on: bool) -> None:
        if is_on:
            self._part = self._parts[place]
            self.changed.emit()
