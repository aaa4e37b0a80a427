"""Those who have no seat yet, to be dragged onto one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.features.delegates.seating import Sitter
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.search_field import SearchField
from meetingdesk.vietnamese.folding import matches

DELEGATE_FORMAT = "application/x-meetingdesk-delegate"
_PERSON = Qt.ItemDataRole.UserRole
_ROW = 46


class PeopleList(QWidget):
    """`carried` tells who is chosen, `seat_wanted` (id) asks for the best free seat for somebody."""

    carried = Signal(object)
    seat_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._people: Sequence[Sitter] = ()
        self._count = TextLabel("", "heading")
        self._count.setObjectName("unseatedCount")
        self._search = SearchField(self.tr("Tìm người"))
        self._search.setObjectName("unseatedSearch")
        self._search.searched.connect(self._fill)
        self.list = _DragList()
        self.list.setObjectName("unseated")
        self.list.setAccessibleName(self.tr("Những người chưa có chỗ"))
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addWidget(self._search)
        column.addWidget(self.list, 1)

    def show_people(self, people: Sequence[Sitter], *, editable: bool) -> None:
        """Show these people."""
        self._people = people
        self.list.setDragEnabled(editable)
        self._count.setText(self.tr("Chưa có chỗ: {count}").format(count=len(people)))
        self._fill()

    @Slot()
    def _fill(self) -> None:
        asked = self._search.text()
        self.list.clear()
        for person in self._people:
            if asked and not matches(asked, f"{person.name} {person.organization}"):
                continue
            post = ", ".join(part for part in (person.position, person.organization) if part)
            item = QListWidgetItem(f"{person.name}\n{post}")
            symbol = "star" if person.is_chair else "user-off" if person.waits else "user"
            item.setIcon(icon(symbol, "muted"))
            item.setToolTip(self._tip(person, post))
            item.setData(_PERSON, person)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)

    def _tip(self, person: Sitter, post: str) -> str:
        words = f"{person.name}\n{post}"
        if person.waits:
            words += "\n" + self.tr("Vắng hoặc thuộc ban tổ chức: không được xếp tự động.")
        if person.seat:
            words += "\n" + self.tr("Chỗ cũ {seat} không có trong sơ đồ này.").format(
                seat=person.seat
            )
        return words

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self.carried.emit(item.data(_PERSON) if item is not None else None)

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.seat_wanted.emit(item.data(_PERSON).id)


class _DragList(QListWidget):
    """Hands over the delegate's id."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items:
            data.setData(DELEGATE_FORMAT, str(items[0].data(_PERSON).id).encode())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
