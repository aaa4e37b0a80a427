"""The Ctrl+K dialog: type, arrow down, Enter."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.gui.icons import icon
from meetingdesk.gui.palette.providers import Found, Provider
from meetingdesk.gui.widgets.search_field import SearchField

_PER_GROUP = 12
_FOUND_ROLE = Qt.ItemDataRole.UserRole
_SIZE = QSize(640, 460)
_ROW = 32


class CommandPalette(QDialog):
    """Asks every provider at each pause in typing; late answers to an old question are dropped."""

    def __init__(self, providers: Sequence[Provider], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tìm mọi thứ"))
        self.resize(_SIZE)
        self._providers = providers
        self._question = 0
        self._groups: list[Sequence[Found]] = []
        self._field = SearchField(self.tr("Tìm người, sự kiện, đơn vị, bản ký kết, lệnh…"))
        self._list = QListWidget()
        self._list.setObjectName("paletteResults")
        self._list.setAccessibleName(self.tr("Kết quả"))
        self._list.setProperty("face", "palette")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(18, 18))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        self._field.installEventFilter(self)
        self._field.searched.connect(self._on_searched)
        self._field.returnPressed.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)
        self._on_searched("")

    @Slot(str)
    def _on_searched(self, text: str) -> None:
        self._question += 1
        self._groups = [[] for _ in self._providers]
        self._show()
        for place, provider in enumerate(self._providers):
            provider.find(text, partial(self._take, self._question, place))

    def _take(self, question: int, place: int, found: Sequence[Found]) -> None:
        if question == self._question:
            self._groups[place] = found[:_PER_GROUP]
            self._show()

    def _show(self) -> None:
        self._list.clear()
        for provider, group in zip(self._providers, self._groups, strict=True):
            if group:
                head = QListWidgetItem(provider.title)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(head)
            for found in group:
                text = f"{found.title}    {found.subtitle}" if found.subtitle else found.title
                item = QListWidgetItem(icon(found.icon, "muted"), text)
                # No width of its own: what is longer than the window ends in an ellipsis.
                item.setSizeHint(QSize(0, _ROW))
                item.setToolTip(text)
                item.setData(_FOUND_ROLE, found)
                self._list.addItem(item)
        self._select(0, 1)

    def _select(self, start: int, step: int) -> None:
        row = start
        while 0 <= row < self._list.count():
            if self._list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self._list.setCurrentRow(row)
                return
            row += step

    @Slot()
    def _on_chosen(self) -> None:
        item = self._list.currentItem()
        found = item.data(_FOUND_ROLE) if item is not None else None
        if isinstance(found, Found):
            self.accept()
            found.choose()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._select(self._list.currentRow() + step, step)
                return True
        return super().eventFilter(watched, event)
