"""What keeps the minutes from being closed, as a list that leads to each place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.minutes.undecided import Undecided
from meetingdesk.gui.icons import icon
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

_ROLE = Qt.ItemDataRole.UserRole


class UndecidedDialog(QDialog):
    """Emits `wanted` with the id of the part of the agenda to go to (None: other matters)."""

    wanted = Signal(object)

    def __init__(self, found: Sequence[Undecided], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("undecidedDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chưa hoàn chỉnh được"))
        self.resize(560, 360)
        self._list = QListWidget()
        self._list.setObjectName("undecidedList")
        self._list.setAccessibleName(self.tr("Việc chưa xong"))
        self._list.setWordWrap(True)
        self._list.setProperty("face", "plain")
        for one in found:
            item = QListWidgetItem(icon("alert-triangle", "warning"), say(one.text))
            item.setData(_ROLE, one.agenda_item_id)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._go = button(self.tr("Đến chỗ đó"), icon="arrow-right", face="primary")
        self._go.setObjectName("goToUndecided")
        self._go.setDefault(True)
        leave = button(self.tr("Đóng"))
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(
                self.tr(
                    "Biên bản còn việc chưa có kết quả. Ghi xong hoặc bỏ những việc này rồi "
                    "hoàn chỉnh lại."
                ),
                wrap=True,
            )
        )
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._go.clicked.connect(self._on_go)
        self._list.itemActivated.connect(self._on_go)

    @Slot()
    def _on_go(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.wanted.emit(item.data(_ROLE))
        self.accept()
