"""The question when somebody of the same name is on the list: that one, or another?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.delegates.delegate_search import DelegateMatch
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_ID_ROLE = Qt.ItemDataRole.UserRole


class SameNameQuestion(QFrame):
    """Hidden until asked. Enter takes the person selected, Ctrl+Enter adds another of that name."""

    chosen = Signal(int)
    insisted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sameName")
        self._list = QListWidget()
        self._list.setObjectName("sameNameList")
        self._list.setAccessibleName(self.tr("Đại biểu cùng tên trong danh sách"))
        self._list.setMaximumHeight(100)
        self._list.installEventFilter(self)
        take = button(self.tr("Điểm danh người này (Enter)"), icon="user-check")
        take.setObjectName("sameNameTake")
        take.clicked.connect(self._on_take)
        add = button(self.tr("Người khác, vẫn thêm mới (Ctrl+Enter)"), icon="user-plus")
        add.setObjectName("sameNameAdd")
        add.clicked.connect(self.insisted)
        row = QHBoxLayout()
        row.addWidget(take)
        row.addWidget(add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            TextLabel(
                self.tr("Trong danh sách đã có người tên này. Có phải người đó không?"),
                "strong",
                wrap=True,
            )
        )
        column.addWidget(self._list)
        column.addLayout(row)
        self.hide()

    def ask(self, matches: Sequence[DelegateMatch]) -> None:
        """Show who has that name; the first is selected and has the focus."""
        self._list.clear()
        for match in matches:
            office = " · ".join(part for part in (match.position, match.organization_name) if part)
            text = f"{match.number}. {match.full_name}"
            item = QListWidgetItem(f"{text}    {office}" if office else text)
            item.setData(_ID_ROLE, match.id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self.show()
        self._list.setFocus()

    @Slot()
    def _on_take(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(_ID_ROLE))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.insisted.emit()
        else:
            self._on_take()
        return True
