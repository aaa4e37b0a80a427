"""Things to be ticked, with a search above them and how many are ticked below."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.gui import formats
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import fold

_KEY_ROLE = Qt.ItemDataRole.UserRole
_FOLDED_ROLE = Qt.ItemDataRole.UserRole + 1
_FEW = 10


class TickList(QWidget):
    """`set_items` takes pairs of key and text; `ticked` are the keys ticked, hidden ones too."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.search = SearchField(self.tr("Tìm"))
        self.search.searched.connect(self._on_searched)
        self.list = QListWidget()
        self.list.setObjectName(f"{name}List")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._tell)
        self._told = TextLabel("", "muted")
        everybody = button(self.tr("Chọn hết"), face="quiet")
        everybody.setObjectName(f"{name}All")
        everybody.clicked.connect(lambda _checked: self._tick_shown(True))
        nobody = button(self.tr("Bỏ chọn"), face="quiet")
        nobody.setObjectName(f"{name}None")
        nobody.clicked.connect(lambda _checked: self._tick_shown(False))
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(everybody)
        foot.addWidget(nobody)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def set_items(self, items: Sequence[tuple[Hashable, str]]) -> None:
        """Show these, none ticked."""
        self.list.blockSignals(True)
        self.list.clear()
        for key, text in items:
            item = QListWidgetItem(text)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_KEY_ROLE, key)
            item.setData(_FOLDED_ROLE, f" {fold(text)}")
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.search.setVisible(len(items) > _FEW)
        self._tell()

    def tick(self, keys: Collection[Any]) -> None:
        """Tick these and no others."""
        self.list.blockSignals(True)
        for item in self._items():
            is_wanted = item.data(_KEY_ROLE) in keys
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._tell()

    def ticked(self) -> list[Any]:
        """The keys that are ticked, in the order shown."""
        return [
            item.data(_KEY_ROLE)
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _tick_shown(self, wanted: bool) -> None:
        state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        self.list.blockSignals(True)
        for item in self._items():
            if not item.isHidden():
                item.setCheckState(state)
        self.list.blockSignals(False)
        self._tell()

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        words = [f" {word}" for word in fold(text).split()]
        for item in self._items():
            item.setHidden(not all(word in item.data(_FOLDED_ROLE) for word in words))

    @Slot()
    def _tell(self) -> None:
        self._told.setText(
            self.tr("Đã chọn {count} / {total}").format(
                count=formats.show_number(len(self.ticked())),
                total=formats.show_number(self.list.count()),
            )
        )
