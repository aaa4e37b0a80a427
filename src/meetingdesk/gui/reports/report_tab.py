"""What the tables of figures have in common: read for a scope, searched, exported as shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.exchange.tables import Table, Value
from meetingdesk.features.reports.report_scope import ReportScope
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.page import Page
from meetingdesk.gui.reports.figures import ShareColumn
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import fold, fold_all

Row = TypeVar("Row")
Query = Callable[[Any, ReportScope], Sequence[Row]]


class ReportTab(Page, Generic[Row]):
    """A table of rows that `query` reads for the scope; a search field above narrows it.

    Subclasses say what a row's words are, what leads to where, and what the line below tells.
    """

    def __init__(
        self,
        desk: Desk,
        key: str,
        scope: ReportScope,
        query: Query[Row],
        row_id: Callable[[Row], int],
        empty: EmptyState,
        placeholder: str,
    ) -> None:
        super().__init__(desk)
        self.scope = scope
        self._query = query
        self._asked = 0
        self._empty = empty
        self._words: dict[int, str] = {}
        self._model: RowsModel[Row] = RowsModel(self.columns(), row_id, self)
        self.table = DataTable(self._model, f"report_{key}", desk.preferences, empty=empty)
        self.table.setAccessibleName(self.title())
        self.table.opened.connect(self.on_opened)
        self.search = SearchField(placeholder)
        self.search.setObjectName(f"reportSearch_{key}")
        self.search.searched.connect(self._on_search)
        self._line = TextLabel("", "muted")
        self._line.setObjectName(f"reportLine_{key}")
        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addLayout(self.filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._line)
        self.setFocusProxy(self.table)

    def title(self) -> str:
        """What the table is called, in its tab, its file and its heading."""
        raise NotImplementedError

    def columns(self) -> Sequence[Column[Row]]:
        """The columns in the language of the window."""
        raise NotImplementedError

    def words(self, row: Row) -> Sequence[str]:
        """The texts of a row that the search looks through."""
        raise NotImplementedError

    def summary(self, rows: Sequence[Row]) -> str:
        """What the line below the table says of the rows that show."""
        raise NotImplementedError

    @Slot(int)
    def on_opened(self, row_id: int) -> None:
        """Go where a double click on a row leads."""

    def row(self, row_id: int) -> Row | None:
        """The row with this id, where it shows."""
        place = self._model.row_of(row_id)
        return self._model.rows[place] if place >= 0 else None

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that show, in their order."""
        return self._model.rows

    def set_scope(self, scope: ReportScope) -> None:
        """Count another period from now on."""
        self.scope = scope
        self._stale = True
        if self.isVisible():
            self._freshen()

    def show_action(self, is_useful: bool) -> None:
        """Whether the empty table offers its button."""
        if self._empty.button is not None:
            self._empty.button.setVisible(is_useful)

    def refresh(self) -> None:
        self._asked += 1
        self.desk.tasks.read(self._read, self._asked, self.scope, done=self._on_rows)

    def accepts(self, row: Row) -> bool:
        """Whether a row shows, besides the words searched."""
        return True

    def apply_filter(self) -> None:
        """Show the rows that search and `accepts` let through."""
        wanted = fold(self.search.text()).split()

        def is_wanted(row: Row) -> bool:
            key = self._words.get(self._model.row_id(row), "")
            return all(word in key for word in wanted) and self.accepts(row)

        self._model.set_filter(is_wanted)
        self._line.setText(self.summary(self._model.rows) if self._model.rows else "")

    def file_table(self, subtitle: str) -> Table:
        """The table as it shows: its columns in their order, its rows sorted and narrowed."""
        head = self.table.horizontalHeader()
        order = [head.logicalIndex(place) for place in range(head.count())]
        columns = [
            self._model.columns[place] for place in order if not self.table.isColumnHidden(place)
        ]
        return Table(
            title=self.title(),
            subtitle=(subtitle,),
            columns=tuple(title for column in columns for title in _titles(column)),
            rows=[
                tuple(value for column in columns for value in _values(column, row))
                for row in self._model.rows
            ],
        )

    def _read(
        self, session: Any, asked: int, scope: ReportScope
    ) -> tuple[int, Sequence[Row], dict[int, str]]:
        """The rows with the number of the question and the words to search in.

        Runs beside the window and touches no widget.
        """
        rows = self._query(session, scope)
        return asked, rows, {self._model.row_id(row): fold_all(self.words(row)) for row in rows}

    @Slot(object)
    def _on_rows(self, answer: tuple[int, Sequence[Row], dict[int, str]]) -> None:
        asked, rows, words = answer
        if asked == self._asked:
            self._words = words
            self._model.set_rows(rows)
            self.apply_filter()

    @Slot()
    def _on_search(self) -> None:
        self.apply_filter()


def _titles(column: Column[Any]) -> tuple[str, ...]:
    return column.titles if isinstance(column, ShareColumn) else (column.title,)


def _values(column: Column[Any], row: Any) -> tuple[Value, ...]:
    """Numbers and days as what they are, everything else as it shows."""
    if isinstance(column, ShareColumn):
        return column.pair(row)
    value = column.get(row)
    if isinstance(value, bool) or not isinstance(value, int | float | date | datetime | time):
        return (column.text(row),)
    return (value,)
