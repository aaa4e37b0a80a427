"""The items of a face as a list, the uppermost first: a way to choose them without the mouse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from meetingdesk.documents.cards.design import (
    CodeItem,
    Figure,
    Item,
    PictureItem,
    ShapeItem,
    TextItem,
)
from meetingdesk.gui.icons import icon

_HEIGHT = 210


class ItemList(QListWidget):
    """Emits `chosen` with the places of the items that are chosen in it."""

    chosen = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cardItems")
        self.setAccessibleName(self.tr("Các phần trên mặt này"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFixedHeight(_HEIGHT)
        self.setUniformItemSizes(True)
        self._said: list[tuple[str, str]] = []
        self.itemSelectionChanged.connect(self._on_selection)

    def show_items(self, items: Sequence[Item], chosen: Iterable[int]) -> None:
        """Show these items."""
        said = [self._words(item) for item in items]
        if said != self._said:
            self._said = said
            with QSignalBlocker(self):
                self.clear()
                for symbol, words in reversed(said):
                    self.addItem(QListWidgetItem(icon(symbol, "muted"), words))
        self.select(chosen)

    def select(self, places: Iterable[int]) -> None:
        """Mark these items without announcing it."""
        wanted = set(places)
        with QSignalBlocker(self):
            for row in range(self.count()):
                self.item(row).setSelected(self.count() - 1 - row in wanted)

    @Slot()
    def _on_selection(self) -> None:
        rows = (self.row(item) for item in self.selectedItems())
        self.chosen.emit(sorted(self.count() - 1 - row for row in rows))

    def _words(self, item: Item) -> tuple[str, str]:
        match item:
            case TextItem():
                return "typography", " ".join(item.text.split()) or self.tr("Chữ trống")
            case CodeItem():
                return "qrcode", self.tr("Mã QR")
            case PictureItem():
                return "photo", self.tr("Ảnh")
            case ShapeItem():
                names = {
                    Figure.BOX: self.tr("Hình chữ nhật"),
                    Figure.LINE: self.tr("Đường kẻ"),
                    Figure.ELLIPSE: self.tr("Hình bầu dục"),
                }
                return "layout-grid", names[item.figure]
