"""Somebody else changed the same field of the minutes' head: both texts, and a choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class HeadConflict(QFrame):
    """Emits `keep_mine` or `take_theirs`."""

    keep_mine = Signal()
    take_theirs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", "warning")
        self._what = TextLabel("", wrap=True)
        self._theirs = TextLabel("", wrap=True)
        self._theirs.setObjectName("headTheirs")
        self._mine = TextLabel("", wrap=True)
        self._mine.setObjectName("headMine")
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("alert-triangle", "warning", 18))
        head.addWidget(self._what, 1)
        mine = button(self.tr("Giữ bản của tôi"))
        mine.setObjectName("headKeepMine")
        mine.clicked.connect(self.keep_mine)
        theirs = button(self.tr("Lấy bản mới"))
        theirs.setObjectName("headTakeTheirs")
        theirs.clicked.connect(self.take_theirs)
        row = QHBoxLayout()
        row.addWidget(mine)
        row.addWidget(theirs)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._theirs)
        column.addWidget(self._mine)
        column.addLayout(row)
        self.hide()

    def show_texts(self, field: str, theirs: str, mine: str) -> None:
        """Show what stands in the minutes now and what was typed here."""
        self._what.setText(self.tr("Người khác vừa sửa “{field}”.").format(field=field))
        nothing = self.tr("(trống)")
        self._theirs.setText(self.tr("Bản mới: {text}").format(text=theirs or nothing))
        self._mine.setText(self.tr("Bản của bạn: {text}").format(text=mine or nothing))
        self.show()
