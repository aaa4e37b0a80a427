"""The agenda's table: rows are dragged to where they belong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.columns import ColumnModel, Index
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.rows_model import RowsModel


class AgendaModel(RowsModel[AgendaRow]):
    """Rows that can be dragged, and dropped between two others."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled


class AgendaTable(DataTable):
    """Emits `moved` with the ids dragged and the place they were dropped before."""

    moved = Signal(object, int)

    def __init__(self, model: ColumnModel[Any], desk: Desk, empty: EmptyState) -> None:
        super().__init__(model, "agenda", desk.preferences, empty=empty)
        self.setAccessibleName(self.tr("Chương trình"))
        self.setSortingEnabled(False)
        if not desk.is_read_only:
            self.setDragEnabled(True)
            self.setAcceptDrops(True)
            self.setDropIndicatorShown(True)
            self.setDragDropOverwriteMode(False)
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        event.accept()
        # The rows are not the view's to move: the order comes back with the next reading.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        self.moved.emit(self.selected_ids(), self.place_at(event.position().toPoint().y()))

    def place_at(self, y: int) -> int:
        """The place before which a row dropped at `y` of the viewport goes."""
        row = self.rowAt(y)
        if row < 0:
            return self.model().rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + 1 if y > middle else row
