"""The tree of organisations: who stands under whom, in protocol order, found by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.directory.organizations import OrganizationRow
from meetingdesk.gui import formats
from meetingdesk.gui.icons import icon
from meetingdesk.gui.theme import color
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import matches

_ID = Qt.ItemDataRole.UserRole
ALL = 0


class OrganizationTree(QWidget):
    """Emits `chosen` with an organisation's id (`ALL` for everybody), `edit_wanted` with one."""

    chosen = Signal(int)
    edit_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[OrganizationRow] = ()
        self._chosen = ALL
        self._search = SearchField(self.tr("Tìm đơn vị"))
        self._search.setObjectName("organizationSearch")
        self._search.searched.connect(self._fill)
        self.view = QTreeWidget()
        self.view.setObjectName("organizationTree")
        self.view.setAccessibleName(self.tr("Các đơn vị"))
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.currentItemChanged.connect(self._on_current)
        self.view.itemDoubleClicked.connect(self._on_double)
        self._former = QCheckBox(self.tr("Hiện cả đơn vị đã hết hiệu lực"))
        self._former.setObjectName("showFormer")
        self._former.toggled.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addWidget(self.view, 1)
        column.addWidget(self._former)

    @property
    def chosen_id(self) -> int:
        """The organisation chosen, `ALL` for everybody."""
        return self._chosen

    def set_rows(self, rows: Sequence[OrganizationRow]) -> None:
        """Show these organisations, which come in protocol order."""
        self._rows = rows
        self._former.setVisible(any(row.valid_to is not None for row in rows))
        self._fill()

    def choose(self, organization_id: int) -> None:
        """Select an organisation, one no longer in force too."""
        row = next((row for row in self._rows if row.id == organization_id), None)
        if row is not None and row.valid_to is not None:
            self._former.setChecked(True)
        self._search.clear()
        self._chosen = organization_id
        self._fill()
        self.chosen.emit(organization_id)

    @Slot()
    def _fill(self) -> None:
        text = self._search.text()
        shown = [row for row in self._rows if self._former.isChecked() or row.valid_to is None]
        if text.strip():
            shown = [row for row in shown if matches(text, _searched(row))]
        self.view.blockSignals(True)
        self.view.clear()
        everybody = QTreeWidgetItem([self.tr("Mọi người")])
        everybody.setIcon(0, icon("users", "muted"))
        everybody.setData(0, _ID, ALL)
        self.view.addTopLevelItem(everybody)
        items = {row.id: self._item(row) for row in shown}
        for row in shown:
            parent = items.get(row.parent_id or 0)
            if parent is not None:
                parent.addChild(items[row.id])
            else:
                self.view.addTopLevelItem(items[row.id])
        self.view.expandAll()
        self.view.setCurrentItem(items.get(self._chosen, everybody))
        self.view.blockSignals(False)

    def _item(self, row: OrganizationRow) -> QTreeWidgetItem:
        text = f"{row.name} ({formats.show(row.people)})" if row.people else row.name
        if row.valid_to is not None:
            text = self.tr("{name} (đến {day})").format(
                name=row.name, day=formats.show_date(row.valid_to)
            )
        item = QTreeWidgetItem([text])
        item.setData(0, _ID, row.id)
        item.setToolTip(0, text)
        if row.valid_to is not None:
            item.setForeground(0, color("muted"))
        return item

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self._chosen = int(item.data(0, _ID))
            self.chosen.emit(self._chosen)

    @Slot(QTreeWidgetItem, int)
    def _on_double(self, item: QTreeWidgetItem) -> None:
        found = int(item.data(0, _ID))
        if found != ALL:
            self.edit_wanted.emit(found)


def _searched(row: OrganizationRow) -> str:
    return row.search_key
