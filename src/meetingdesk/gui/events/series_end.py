"""How long something comes again: without an end, to a day, or so many times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from meetingdesk.features.planning.recurrence import MOST, Rule
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_USUAL_COUNT = 12
_ENDLESS, _UNTIL, _COUNT = range(3)


class SeriesEnd(QWidget):
    """Emits `edited`; `problem` says what is wrong with what was typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = date.min
        self._way = QComboBox()
        self._way.setObjectName("seriesEnd")
        self._way.setAccessibleName(self.tr("Kết thúc"))
        self._way.addItems(
            [self.tr("Không có ngày kết thúc"), self.tr("Đến hết ngày"), self.tr("Sau số buổi")]
        )
        self._until = DateField()
        self._until.setObjectName("seriesUntil")
        self._until.setAccessibleName(self.tr("Ngày cuối cùng"))
        self._count = NumberField()
        self._count.setObjectName("seriesCount")
        self._count.setAccessibleName(self.tr("Số buổi"))
        self._count.setRange(2, MOST)
        self._count.setValue(_USUAL_COUNT)
        self._note = TextLabel(self.tr("Tạo trước khoảng một năm, rồi tự thêm dần."), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._way)
        row.addWidget(self._until)
        row.addWidget(self._count)
        row.addWidget(self._note, 1)
        row.addStretch(0)
        self.setFocusProxy(self._way)
        self._way.activated.connect(self._on_way)
        self._until.edited.connect(self.edited)
        self._until.refused.connect(self.edited)
        self._count.valueChanged.connect(self.edited)
        self._on_way()

    @property
    def problem(self) -> str:
        """Why there is no end yet; empty where there is one."""
        if self._way.currentIndex() != _UNTIL:
            return ""
        if self._until.value is None:
            return self.tr("Hãy nhập ngày kết thúc như 31/12/2026.")
        if self._until.value <= self._first:
            return self.tr("Ngày kết thúc phải sau buổi đầu tiên.")
        return ""

    def ended(self, rule: Rule) -> Rule:
        """`rule` with this end."""
        if self._way.currentIndex() == _UNTIL:
            return replace(rule, until=self._until.value, count=None)
        if self._way.currentIndex() == _COUNT:
            return replace(rule, until=None, count=self._count.value())
        return replace(rule, until=None, count=None)

    def show_day(self, day: date) -> None:
        """The day of the first; the end offered is that of its year, or of the next."""
        self._first = day
        year = day.year if day.month <= 10 else day.year + 1
        self._until.set_value(date(year, 12, 31))

    @Slot()
    def _on_way(self) -> None:
        way = self._way.currentIndex()
        self._until.setVisible(way == _UNTIL)
        self._count.setVisible(way == _COUNT)
        self._note.setVisible(way == _ENDLESS)
        self.edited.emit()
