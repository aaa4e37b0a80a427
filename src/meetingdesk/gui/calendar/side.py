"""What stands beside the month: the day selected with its lunar date, and the month as a list."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.features.planning.calendar_view import CalendarSpan
from meetingdesk.features.planning.holidays import holidays, is_made_up
from meetingdesk.gui import formats
from meetingdesk.gui.calendar.day_list import DayList
from meetingdesk.gui.calendar.month_view import month_after
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.vietnamese.lunar import lunar_date

_WIDTH = 300


class MonthSide(QWidget):
    """Emits `opened` with an event's id, `entry_opened` with other work."""

    opened = Signal(int)
    entry_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = TextLabel("", "heading")
        self._name.setObjectName("calendarDay")
        self._detail = TextLabel("", "muted", wrap=True)
        self._detail.setObjectName("calendarDayDetail")
        self.list = DayList("monthList", self.tr("Tháng này chưa có sự kiện"))
        self.list.opened.connect(self.opened)
        self.list.entry_opened.connect(self.entry_opened)
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(self._detail)
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    def show_day(self, day: date) -> None:
        """Say what day is selected."""
        moon = lunar_date(day)
        parts = [self.tr("Âm lịch: {day}/{month}").format(day=moon.day, month=moon.month)]
        if (holiday := holidays(day.year).get(day)) is not None:
            parts.append(say(holiday))
        if is_made_up(day):
            parts.append(self.tr("Ngày làm bù"))
        self._name.setText(formats.show_day(day))
        self._detail.setText(" · ".join(parts))

    def show_month(self, month: date, span: CalendarSpan, *, today: date, day: date) -> None:
        """List what the month that begins on `month` holds, from `day` on."""
        first, last = month, month_after(month) - timedelta(days=1)
        rows = [row for row in span.meetings if row.first_day <= last and row.last_day >= first]
        entries = [entry for entry in span.entries if first <= entry.day <= last]
        self.list.show_rows(rows, entries, today=today)
        self.list.show_day(day)
