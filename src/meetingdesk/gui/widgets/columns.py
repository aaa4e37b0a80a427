"""What a table's columns say about its rows: the one place for titles, texts, sorting, editing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from meetingdesk.gui import formats
from meetingdesk.gui.icons import icon
from meetingdesk.vietnamese.collation import sort_key as vietnamese_sort_key

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = Qt.ItemDataRole.UserRole + 1
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3
TONE_ROLE = Qt.ItemDataRole.UserRole + 4
CHOICES_ROLE = Qt.ItemDataRole.UserRole + 5

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column.

    Attributes:
        key: stable name, for the remembered widths and for a sort in the database.
        title: the head, in the language of the window.
        get: the plain value of a row.
        show: the value as text; without it numbers and dates follow the language.
        sort_key: what to sort by; without it the value, text in Vietnamese order, nothing last.
        edit: called with the row and the typed text (or the bool of a check column); it starts
            the write. The cell shows the new value until the rows are set again.
        choices: for an editable column, the texts to choose from.
        check: the value is a bool and shows as a box to tick.
        icon: the name of an icon before the text; '' for none.
        tone: shows the text as a chip in this tone ('success', 'warning' …); '' for plain text.
        tip: what hovering shows, where it is more than the text.
    """

    key: str
    title: str
    get: Callable[[Row], object]
    show: Callable[[Row], str] | None = None
    align: str = "left"
    width: int = 140
    sort_key: Callable[[Row], object] | None = None
    sortable: bool = True
    edit: Callable[[Row, object], object] | None = None
    choices: Callable[[Row], Sequence[str]] | None = None
    check: bool = False
    icon: Callable[[Row], str] | None = None
    tone: Callable[[Row], str] | None = None
    tip: Callable[[Row], str] | None = None

    def text(self, row: Row) -> str:
        """What the cell shows."""
        if self.check:
            return ""
        return self.show(row) if self.show else formats.show(self.get(row))

    def order(self, row: Row) -> object:
        """What the row is sorted by under this column; None goes last."""
        value = self.sort_key(row) if self.sort_key else self.get(row)
        if isinstance(value, str) and self.sort_key is None:
            return vietnamese_sort_key(value) if value else None
        return value


class ColumnModel(QAbstractTableModel, Generic[Row]):
    """Rows of frozen values seen through columns; subclasses decide where the rows come from."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_id: Callable[[Row], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.row_id = row_id
        self._rows: list[Row] = []
        self._typed: dict[tuple[int, str], object] = {}

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in the order shown."""
        return self._rows

    def row(self, index: Index) -> Row | None:
        """The row at `index`."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def ids(self) -> list[int]:
        """The ids of the rows in the order shown."""
        return [self.row_id(row) for row in self._rows]

    def row_of(self, item_id: int) -> int:
        """The place of the row with this id, -1 where it isn't shown."""
        ids = self.ids()
        return ids.index(item_id) if item_id in ids else -1

    def column_of(self, key: str) -> int:
        """The place of the column with this key. ValueError where there is none."""
        return [column.key for column in self.columns].index(key)

    def forget_typed(self) -> None:
        """Show the rows' own values again, as after a write that failed."""
        self._typed.clear()
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1)
            )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGN[self.columns[section].align] | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        column = self.columns[index.column()]
        reader = _READERS.get(role)
        return None if reader is None else reader(self, column, row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].edit is not None:
            column = self.columns[index.column()]
            flag = Qt.ItemFlag.ItemIsUserCheckable if column.check else Qt.ItemFlag.ItemIsEditable
            flags |= flag
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index)
        column = self.columns[index.column()]
        wanted = Qt.ItemDataRole.CheckStateRole if column.check else Qt.ItemDataRole.EditRole
        if row is None or column.edit is None or role != wanted:
            return False
        new = Qt.CheckState(value) == Qt.CheckState.Checked if column.check else str(value).strip()
        if new == (column.get(row) if column.check else column.text(row)):
            return False
        self._typed[self.row_id(row), column.key] = new
        column.edit(row, new)
        self.dataChanged.emit(index, index)
        return True

    def _text(self, column: Column[Row], row: Row) -> str:
        typed = self._typed.get((self.row_id(row), column.key))
        return typed if isinstance(typed, str) else column.text(row)

    def _check(self, column: Column[Row], row: Row) -> Qt.CheckState | None:
        if not column.check:
            return None
        value = self._typed.get((self.row_id(row), column.key), column.get(row))
        return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked

    def _tip(self, column: Column[Row], row: Row) -> str:
        return column.tip(row) if column.tip else self._text(column, row)

    def _tone(self, column: Column[Row], row: Row) -> str:
        return column.tone(row) if column.tone else ""

    def _icon(self, column: Column[Row], row: Row) -> object:
        name = column.icon(row) if column.icon else ""
        tone = self._tone(column, row)
        return icon(name, tone if tone and tone != "neutral" else "muted") if name else None

    def _alignment(self, column: Column[Row], row: Row) -> Qt.AlignmentFlag:
        return _ALIGN[column.align] | Qt.AlignmentFlag.AlignVCenter

    def _choices(self, column: Column[Row], row: Row) -> Sequence[str] | None:
        return list(column.choices(row)) if column.choices else None

    def _order(self, column: Column[Row], row: Row) -> object:
        return column.order(row)

    def _whole(self, column: Column[Row], row: Row) -> Row:
        return row

    def _id(self, column: Column[Row], row: Row) -> int:
        return self.row_id(row)


_READERS: dict[int, Callable[[ColumnModel[Any], Column[Any], Any], object]] = {
    Qt.ItemDataRole.DisplayRole: ColumnModel._text,
    Qt.ItemDataRole.EditRole: ColumnModel._text,
    Qt.ItemDataRole.ToolTipRole: ColumnModel._tip,
    Qt.ItemDataRole.DecorationRole: ColumnModel._icon,
    Qt.ItemDataRole.CheckStateRole: ColumnModel._check,
    Qt.ItemDataRole.TextAlignmentRole: ColumnModel._alignment,
    SORT_ROLE: ColumnModel._order,
    ROW_ROLE: ColumnModel._whole,
    ID_ROLE: ColumnModel._id,
    TONE_ROLE: ColumnModel._tone,
    CHOICES_ROLE: ColumnModel._choices,
}
