"""A table model that reads its rows a page at a time, for lists of any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from meetingdesk.gui.tasks import Tasks
from meetingdesk.gui.widgets.columns import Column, ColumnModel, Index

Row = TypeVar("Row")

PAGE_SIZE = 200
# A reload fetches what was loaded before in one go, so that the view keeps its place.
_RELOAD_AT_MOST = 2000


@dataclass(frozen=True, slots=True)
class RowPage(Generic[Row]):
    """The rows of one page and the key that the next page begins after; None at the end."""

    rows: Sequence[Row]
    next_key: object | None


class PagedModel(ColumnModel[Row]):
    """Rows as far as they were fetched; the view asks for more as it is scrolled.

    `fetch(session, *, after, limit, sort, descending, **criteria)` returns a RowPage; `after` is
    None for the first page, `sort` the key of a column or ''. Sorting and filtering happen in the
    database: each change of them starts a new generation, and pages of an old one are dropped.
    """

    arrived = Signal()

    def __init__(
        self,
        tasks: Tasks,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], int],
        fetch: Callable[..., RowPage[Row]],
        parent: QObject | None = None,
        *,
        page_size: int = PAGE_SIZE,
    ) -> None:
        super().__init__(columns, row_id, parent)
        self._tasks = tasks
        self._fetch = fetch
        self._page_size = page_size
        self._criteria: dict[str, object] = {}
        self._sort = ""
        self._descending = False
        self._generation = 0
        self._busy = False
        self._next_key: object | None = None

    @property
    def is_complete(self) -> bool:
        """Every row is here."""
        return not self._busy and self._next_key is None

    def set_criteria(self, **criteria: object) -> None:
        """Show what meets these criteria, from the beginning."""
        self._criteria = criteria
        self._restart(self._page_size)

    def refresh(self) -> None:
        """Read again what is shown, after a change."""
        self._restart(max(self._page_size, min(len(self._rows), _RELOAD_AT_MOST)))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        sortable = 0 <= column < len(self.columns) and self.columns[column].sortable
        wanted = self.columns[column].key if sortable else ""
        descending = order == Qt.SortOrder.DescendingOrder
        if (wanted, descending) != (self._sort, self._descending):
            self._sort, self._descending = wanted, descending
            if self._generation:
                self._restart(self._page_size)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._busy and self._next_key is not None

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(self._next_key, self._page_size)

    def _restart(self, limit: int) -> None:
        self._generation += 1
        self._next_key = None
        self._ask(None, limit)

    def _ask(self, after: object | None, limit: int) -> None:
        self._busy = True
        generation = self._generation
        self._tasks.read(
            self._fetch,
            after=after,
            limit=limit,
            sort=self._sort,
            descending=self._descending,
            **self._criteria,
            done=lambda page: self._arrive(generation, after, page),
            failed=lambda error: self._fail(generation, error),
            owner=self,
        )

    def _arrive(self, generation: int, after: object | None, page: RowPage[Row]) -> None:
        if generation != self._generation:
            return
        self._busy = False
        self._next_key = page.next_key
        if after is None:
            self._replace(list(page.rows))
        elif page.rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()
        self.arrived.emit()

    def _replace(self, rows: list[Row]) -> None:
        self._typed.clear()
        if rows and [self.row_id(row) for row in rows] == self.ids():
            self._rows = rows
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1)
            )
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _fail(self, generation: int, error: Exception) -> None:
        if generation == self._generation:
            self._busy = False
        self._tasks.broken.emit(error)
