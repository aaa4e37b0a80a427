"""Fields for a day, a time of day, and both, that read what people type: 25/4/2023, 8h30."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QPoint, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QWidget, QWidgetAction

from meetingdesk.gui import formats
from meetingdesk.gui.icons import icon
from meetingdesk.vietnamese import wording


class DateField(QLineEdit):
    """A day or nothing. A text that is no day marks the field; `value` is None meanwhile."""

    edited = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: date | None = None
        self.setPlaceholderText(self.tr("ngày/tháng/năm"))
        self.setMinimumWidth(130)
        opener = self.addAction(
            icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition
        )
        opener.setToolTip(self.tr("Chọn trên lịch"))
        opener.triggered.connect(self._on_open_calendar)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._on_edited)

    @property
    def value(self) -> date | None:
        """The day typed; None for an empty field and for what is no day."""
        return _day(self.text())

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.value is not None

    def set_value(self, day: date | None) -> None:
        self._kept = day
        self.setText(formats.show_date(day) if day else "")
        _mark(self, wrong=False)

    @Slot()
    def _on_edited(self) -> None:
        if self.is_valid:
            _mark(self, wrong=False)

    @Slot()
    def _on_finished(self) -> None:
        _mark(self, wrong=not self.is_valid)
        if not self.is_valid:
            self.refused.emit()
        elif self.value != self._kept:
            self.set_value(self.value)
            self.edited.emit()

    @Slot()
    def _on_open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        if self.value:
            calendar.setSelectedDate(QDate(self.value.year, self.value.month, self.value.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(self._on_day_picked)
        calendar.clicked.connect(menu.close)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QDate)
    def _on_day_picked(self, day: QDate) -> None:
        self.setText(formats.show_date(date(day.year(), day.month(), day.day())))
        self._on_finished()


class TimeField(QLineEdit):
    """A time of day or nothing, as 8h30, 8:30 or 14 giờ."""

    edited = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: time | None = None
        self.setPlaceholderText(self.tr("giờ:phút"))
        self.setMinimumWidth(80)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._on_edited)

    @property
    def value(self) -> time | None:
        """The time typed; None for an empty field and for what is no time."""
        return _clock(self.text())

    @property
    def is_valid(self) -> bool:
        return not self.text().strip() or self.value is not None

    def set_value(self, moment: time | None) -> None:
        self._kept = moment
        self.setText(formats.show_time(moment) if moment else "")
        _mark(self, wrong=False)

    @Slot()
    def _on_edited(self) -> None:
        if self.is_valid:
            _mark(self, wrong=False)

    @Slot()
    def _on_finished(self) -> None:
        _mark(self, wrong=not self.is_valid)
        if not self.is_valid:
            self.refused.emit()
        elif self.value != self._kept:
            self.set_value(self.value)
            self.edited.emit()


class DateTimeField(QWidget):
    """A day and a time of day side by side; a value only when both are there."""

    edited = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time_field = TimeField()
        self.time_field.setAccessibleName(self.tr("Giờ"))
        self.date_field = DateField()
        self.date_field.setAccessibleName(self.tr("Ngày"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.time_field, 1)
        row.addWidget(self.date_field, 2)
        self.setFocusProxy(self.time_field)
        self.time_field.edited.connect(self.edited)
        self.date_field.edited.connect(self.edited)
        for field in (self.time_field, self.date_field):
            field.refused.connect(self.refused)

    @property
    def value(self) -> datetime | None:
        """Day and time together, without a zone; None while one of them is missing."""
        day, clock = self.date_field.value, self.time_field.value
        return datetime.combine(day, clock) if day is not None and clock is not None else None

    @property
    def is_valid(self) -> bool:
        """Both readable, and both there or both empty."""
        both = bool(self.date_field.text().strip()) == bool(self.time_field.text().strip())
        return both and self.date_field.is_valid and self.time_field.is_valid

    def set_value(self, moment: datetime | None) -> None:
        self.date_field.set_value(moment.date() if moment else None)
        self.time_field.set_value(moment.time() if moment else None)


def _day(text: str) -> date | None:
    try:
        return wording.parse_date(text, year=datetime.now().astimezone().year)
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    try:
        return wording.parse_time(text)
    except ValueError:
        return None


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("invalid")) != wrong:
        field.setProperty("invalid", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
