"""The table of every list: sorts, resizes, remembers, edits in place, copies and pastes blocks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from meetingdesk.gui.icons import icon
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import ROW_HEIGHT
from meetingdesk.gui.widgets.cell_delegate import CellDelegate
from meetingdesk.gui.widgets.clipboard_block import from_clipboard, to_clipboard
from meetingdesk.gui.widgets.columns import ColumnModel
from meetingdesk.gui.widgets.empty_state import EmptyState

_SAVE_MS = 400
_Flag = QItemSelectionModel.SelectionFlag


class DataTable(QTableView):
    """A view of a ColumnModel (RowsModel or PagedModel).

    Emits `opened` with the id of a row that was double-clicked or entered where the cell can't be
    edited, `pasted` with the cells of a block from the clipboard, `delete_wanted` with the ids
    selected when Delete is pressed, `selected` with the ids selected. Actions added with
    `addAction` stand in the context menu.
    """

    opened = Signal(int)
    pasted = Signal(object)
    delete_wanted = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        model: ColumnModel[Any],
        key: str,
        preferences: Preferences,
        *,
        empty: EmptyState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._preferences = preferences
        names = ".".join(column.key for column in model.columns)
        # The heads of another language need other widths.
        self._state_key = f"table/{preferences.language}/{key}/{names}"
        self._empty = empty
        self._kept_ids: list[int] = []
        self._kept_current: tuple[int, int] = (0, 0)
        self._kept_scroll = 0
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self.setObjectName(f"table_{key}")
        self._set_look()
        self.setModel(model)
        self._set_columns()
        self._set_actions()
        self._connect(model)
        self._show_empty()

    def selected_ids(self) -> list[int]:
        """The ids of the rows selected, in the order shown."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.row_id(self._rows.rows[place]) for place in chosen]

    def current_id(self) -> int | None:
        """The id of the row that the keyboard is on."""
        row = self._rows.row(self.currentIndex())
        return None if row is None else self._rows.row_id(row)

    def select_ids(self, ids: Iterable[int]) -> None:
        """Select the rows with these ids, and bring the first into view."""
        places = {item_id: place for place, item_id in enumerate(self._rows.ids())}
        found = [places[item_id] for item_id in ids if item_id in places]
        selection = QItemSelection()
        last = len(self._rows.columns) - 1
        for place in found:
            selection.select(self._rows.index(place, 0), self._rows.index(place, last))
        self.selectionModel().select(selection, _Flag.ClearAndSelect | _Flag.Rows)
        if found:
            index = self._rows.index(found[0], max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.scrollTo(index)

    def edit_cell(self, item_id: int, key: str) -> None:
        """Open the editor on a row's cell, such as the name of one just added."""
        place = self._rows.row_of(item_id)
        if place >= 0:
            index = self._rows.index(place, self._rows.column_of(key))
            self.setCurrentIndex(index)
            self.edit(index)

    @Slot()
    def copy(self) -> None:
        """Put the rows selected on the clipboard, as a block that Excel takes, heads first."""
        shown = [place for place in self._visual_order() if not self.isColumnHidden(place)]
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = [self._rows.columns[place] for place in shown]
        block = [[column.title for column in columns]] if len(chosen) > 1 else []
        for place in chosen:
            row = self._rows.rows[place]
            block.append([_cell_text(column, row) for column in columns])
        QGuiApplication.clipboard().setText(to_clipboard(block))

    @Slot()
    def paste(self) -> None:
        """Hand the clipboard's block to whoever listens to `pasted`."""
        block = from_clipboard(QGuiApplication.clipboard().text())
        if block:
            self.pasted.emit(block)

    def _set_look(self) -> None:
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def _set_columns(self) -> None:
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(40)
        head.setFixedHeight(ROW_HEIGHT + 2)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.ensurePolished()  # the theme's letters, for the widths of the titles
        head.setSortIndicatorClearable(True)
        for place, column in enumerate(self._rows.columns):
            self.setColumnWidth(place, max(column.width, head.sectionSizeHint(place)))
        kept: QByteArray = self._preferences.blob(self._state_key)
        if kept.isEmpty() or not head.restoreState(kept):
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        head.setStretchLastSection(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _set_actions(self) -> None:
        self.copy_action = QAction(icon("copy"), self.tr("Sao chép"), self)
        self.copy_action.setShortcut(QKeySequence.StandardKey.Copy)
        self.copy_action.triggered.connect(self.copy)
        self.paste_action = QAction(icon("clipboard"), self.tr("Dán"), self)
        self.paste_action.setShortcut(QKeySequence.StandardKey.Paste)
        self.paste_action.triggered.connect(self.paste)
        self.select_all_action = QAction(icon("list-check"), self.tr("Chọn tất cả"), self)
        self.select_all_action.setShortcut(QKeySequence.StandardKey.SelectAll)
        self.select_all_action.triggered.connect(self.selectAll)
        for action in (self.copy_action, self.paste_action, self.select_all_action):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self, model: ColumnModel[Any]) -> None:
        head = self.horizontalHeader()
        for moved in (head.sectionResized, head.sectionMoved, head.sortIndicatorChanged):
            moved.connect(self._on_head_changed)
        head.customContextMenuRequested.connect(self._on_head_menu)
        self.customContextMenuRequested.connect(self._on_menu)
        self._saving.timeout.connect(self._on_save)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(self._show_empty)
        model.rowsRemoved.connect(self._show_empty)
        if self._empty is not None:
            self._empty.setParent(self.viewport())

    def _visual_order(self) -> list[int]:
        head = self.horizontalHeader()
        return [head.logicalIndex(place) for place in range(head.count())]

    @Slot()
    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().rect())
            self._empty.setVisible(self._rows.rowCount() == 0)

    @Slot()
    def _on_head_changed(self) -> None:
        self._saving.start()

    @Slot()
    def _on_save(self) -> None:
        self._preferences.put_blob(self._state_key, self.horizontalHeader().saveState())

    @Slot()
    def _on_selected(self) -> None:
        self.selected.emit(self.selected_ids())

    @Slot("QModelIndex")
    def _on_double_clicked(self, index: Any) -> None:
        row = self._rows.row(index)
        if row is not None and not self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self._rows.row_id(row))

    @Slot()
    def _on_about_to_reset(self) -> None:
        current = self.current_id()
        self._kept_ids = self.selected_ids()
        self._kept_current = (current or 0, max(0, self.currentIndex().column()))
        self._kept_scroll = self.verticalScrollBar().value()

    @Slot()
    def _on_reset(self) -> None:
        self._show_empty()
        if self._kept_ids:
            self.select_ids(self._kept_ids)
        current, column = self._kept_current
        place = self._rows.row_of(current) if current else -1
        if place >= 0:
            index = self._rows.index(place, column)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
        self.verticalScrollBar().setValue(self._kept_scroll)

    @Slot(QPoint)
    def _on_menu(self, spot: QPoint) -> None:
        own = (self.copy_action, self.paste_action, self.select_all_action)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if action not in own])
        menu.addSeparator()
        menu.addActions(list(own))
        menu.popup(self.viewport().mapToGlobal(spot))

    @Slot(QPoint)
    def _on_head_menu(self, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(self._rows.columns):
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            # The first column says which row it is; without it the table can't be read.
            action.setEnabled(place > 0)
            action.setData(place)
        menu.triggered.connect(self._on_column_chosen)
        menu.popup(self.horizontalHeader().mapToGlobal(spot))

    @Slot(QAction)
    def _on_column_chosen(self, action: QAction) -> None:
        self.setColumnHidden(action.data(), not action.isChecked())
        self._saving.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete and self.selected_ids():
            self.delete_wanted.emit(self.selected_ids())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            if self._rows.flags(current) & Qt.ItemFlag.ItemIsEditable:
                self.edit(current)
            else:
                self._on_double_clicked(current)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_empty()


def _cell_text(column: Any, row: object) -> str:
    if column.check:
        return "x" if column.get(row) else ""
    text: str = column.text(row)
    return text
