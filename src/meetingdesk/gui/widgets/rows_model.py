"""A table model over rows that are all in memory: sorts, filters, keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt

from meetingdesk.gui.widgets.columns import Column, ColumnModel

Row = TypeVar("Row")


class RowsModel(ColumnModel[Row]):
    """For up to some ten thousand rows; larger lists come by PagedModel.

    `set_rows` replaces all rows. Where the same ids come in the same order, the view keeps its
    editor, its selection and its place; DataTable keeps selection and place otherwise too.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, row_id, parent)
        self._all: list[Row] = []
        self._accepts: Callable[[Row], bool] | None = None
        self._sorted_by = -1
        self._descending = False

    @property
    def all_rows(self) -> Sequence[Row]:
        """The rows in the order given, those filtered out too."""
        return self._all

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these rows from now on."""
        self._all = list(rows)
        self._typed.clear()
        self._arrange()

    def set_filter(self, accepts: Callable[[Row], bool] | None) -> None:
        """Show only rows that `accepts` says yes to; None shows all."""
        self._accepts = accepts
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        sortable = 0 <= column < len(self.columns) and self.columns[column].sortable
        self._sorted_by = column if sortable else -1
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def _arrange(self) -> None:
        shown = [row for row in self._all if self._accepts is None or self._accepts(row)]
        if self._sorted_by >= 0:
            shown = _sorted(shown, self.columns[self._sorted_by], self._descending)
        if [self.row_id(row) for row in shown] == self.ids():
            self._rows = shown
            if shown:
                last = self.index(len(shown) - 1, len(self.columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()


def _sorted(rows: list[Row], column: Column[Row], descending: bool) -> list[Row]:
    keyed = [(column.order(row), row) for row in rows]
    full = [pair for pair in keyed if pair[0] is not None]
    full.sort(key=lambda pair: cast("Any", pair[0]), reverse=descending)
    return [row for _key, row in full] + [row for key, row in keyed if key is None]
