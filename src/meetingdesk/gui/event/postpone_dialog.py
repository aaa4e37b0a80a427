"""An event put off: to a day that is known already, or for the time being; with the reason."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel


class PostponeDialog(QDialog):
    """Emits `given` with the new start, None where it isn't known yet, and the reason."""

    given = Signal(object, str)

    def __init__(self, card: MeetingCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts_at = card.starts_at
        self.setObjectName("postponeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hoãn sự kiện"))
        self.setMinimumWidth(560)
        self._way = QComboBox()
        self._way.setObjectName("postponeWay")
        self._way.addItems([self.tr("Sang ngày khác"), self.tr("Chưa định ngày mới")])
        self._way.activated.connect(self._on_way)
        self._there = DateTimeField()
        self._there.time_field.setObjectName("postponeTime")
        self._there.date_field.setObjectName("postponeDate")
        self._there.set_value(card.starts_at.replace(tzinfo=None))
        self._reason = QLineEdit()
        self._reason.setObjectName("postponeReason")
        self._reason.setPlaceholderText(self.tr("Ví dụ: do trùng lịch công tác của lãnh đạo"))
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Hoãn"), self._way)
        self._form.add(
            self.tr("Bắt đầu lại vào"),
            self._there,
            hint=self.tr("Thời lượng giữ nguyên; ngày cũ vẫn hiện trên lịch."),
        )
        self._form.add(self.tr("Lý do"), self._reason)
        leave = button(self.tr("Không hoãn"))
        leave.clicked.connect(self.reject)
        do = button(self.tr("Hoãn sự kiện"), icon="hourglass", face="primary")
        do.setObjectName("postponeDo")
        do.setDefault(True)
        do.clicked.connect(self._on_do)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(do)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(card.title, "heading", wrap=True))
        column.addWidget(body)
        column.addLayout(row)
        self._there.date_field.setFocus()
        self._there.date_field.selectAll()

    @property
    def _has_day(self) -> bool:
        return self._way.currentIndex() == 0

    @Slot()
    def _on_way(self) -> None:
        self._form.show_error(self._there, "")
        self._form.show_field(self._there, self._has_day)

    @Slot()
    def _on_do(self) -> None:
        there: datetime | None = None
        if self._has_day:
            value = self._there.value
            if value is None:
                problem = self.tr("Hãy nhập giờ như 8h30 và ngày như 25/4/2023.")
                self._form.show_error(self._there, problem)
                return
            there = value.replace(tzinfo=self._starts_at.tzinfo)
            if there == self._starts_at:
                self._form.show_error(self._there, self.tr("Ngày giờ mới vẫn là ngày giờ cũ."))
                return
        self.given.emit(there, self._reason.text())
        self.accept()
