"""Asks once which printer badges go to at this desk, and what paper is in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel

PRINTER_KEY = "door/badgePrinter"
PAPER_KEY = "door/badgePaper"


class PrinterDialog(QDialog):
    """Keeps the answer on this computer. Arrows and Enter are enough."""

    def __init__(
        self, preferences: Preferences, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setObjectName("printerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Máy in thẻ của bàn này"))
        self.setMinimumWidth(460)
        self.printers = QListWidget()
        self.printers.setObjectName("printers")
        self.printers.setAccessibleName(self.tr("Máy in"))
        self.printers.addItems(list(names))
        known = preferences.text(PRINTER_KEY, "")
        self.printers.setCurrentRow(names.index(known) if known in names else 0)
        self.printers.itemActivated.connect(lambda _item: self.accept())
        self.paper = QComboBox()
        self.paper.setObjectName("badgePaper")
        self.paper.setAccessibleName(self.tr("Giấy trong máy in"))
        for text, key in (
            (self.tr("Khổ đúng bằng thẻ, mỗi tờ một thẻ"), "card"),
            (self.tr("A4"), "A4"),
            (self.tr("A5"), "A5"),
        ):
            self.paper.addItem(text, key)
        self.paper.setCurrentIndex(max(0, self.paper.findData(preferences.text(PAPER_KEY, "card"))))
        leave = button(self.tr("Chưa in"))
        leave.clicked.connect(self.reject)
        go = button(self.tr("Dùng máy in này"), icon="printer", face="primary")
        go.setObjectName("usePrinter")
        go.setDefault(True)
        go.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(
            TextLabel(self.tr("Thẻ in tại bàn này sẽ ra máy in:"), "strong", wrap=True)
        )
        column.addWidget(self.printers, 1)
        column.addWidget(TextLabel(self.tr("Giấy trong máy in"), "field"))
        column.addWidget(self.paper)
        column.addLayout(row)
        self.printers.setFocus()

    @Slot()
    def accept(self) -> None:
        item = self.printers.currentItem()
        if item is not None:
            self._preferences.put(PRINTER_KEY, item.text())
            self._preferences.put(PAPER_KEY, str(self.paper.currentData()))
        super().accept()
