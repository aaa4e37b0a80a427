"""Asks of one event of a series: only this one, or this one and all that follow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.series import SeriesInfo
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.labels import TextLabel


class ScopeDialog(QDialog):
    """Emits `chosen` with True for all that follow, False for this one only."""

    chosen = Signal(bool)

    def __init__(
        self, act: str, title: str, series: SeriesInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scopeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(act)
        self.setMinimumWidth(480)
        told = self.tr("Buổi {number} trong {total}. {rule}.").format(
            number=series.number, total=series.total, rule=say(series.words)
        )
        leave = button(self.tr("Thôi"))
        leave.clicked.connect(self.reject)
        following = button(self.tr("Buổi này và {count} buổi sau").format(count=series.following))
        following.setObjectName("scopeFollowing")
        following.clicked.connect(lambda: self._choose(following=True))
        one = button(self.tr("Chỉ buổi này"), face="primary")
        one.setObjectName("scopeOne")
        one.setDefault(True)
        one.clicked.connect(lambda: self._choose(following=False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(following)
        row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(title, "heading", wrap=True))
        column.addWidget(TextLabel(told, "muted", wrap=True))
        column.addSpacing(8)
        column.addLayout(row)

    def _choose(self, *, following: bool) -> None:
        self.chosen.emit(following)
        self.accept()
