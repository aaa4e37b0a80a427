"""A table inside a card: as high as its rows, up to a limit, so that the page scrolls and not it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import ROW_HEIGHT
from meetingdesk.gui.widgets.columns import ColumnModel
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState

_EDGE = 20


class ShortTable(DataTable):
    """A DataTable that takes only the room its rows need."""

    def __init__(
        self,
        model: ColumnModel[Any],
        key: str,
        preferences: Preferences,
        *,
        empty: EmptyState | None = None,
        most: int = 10,
    ) -> None:
        super().__init__(model, key, preferences, empty=empty)
        self._most = most
        self._empty_rows = 3 if empty is not None else 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        for moved in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            moved.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        rows = self.model().rowCount()
        shown = min(rows, self._most) if rows else self._empty_rows
        self.setFixedHeight((shown + 1) * ROW_HEIGHT + _EDGE)
