"""By which rule something comes again: one of the usual ones, or one put together."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.planning.recurrence import Frequency, Rule, usual_rules
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_MONDAY = date(2024, 1, 1)
_LAST = -1
_MOST_APART = 99
_LINE = 32


class RuleField(QWidget):
    """Emits `edited` when another rule is chosen; `rule` has no end yet, None where none is whole."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: list[Rule] = []
        self._choice = QComboBox()
        self._choice.setObjectName("seriesRule")
        self._choice.setAccessibleName(self.tr("Lặp lại"))
        self._choice.activated.connect(self._on_choice)
        self._own = _OwnRule()
        self._own.edited.connect(self.edited)
        self._own.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._choice)
        column.addWidget(self._own)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self.setFocusProxy(self._choice)

    @property
    def rule(self) -> Rule | None:
        """The rule chosen."""
        place = self._choice.currentIndex()
        return self._usual[place] if 0 <= place < len(self._usual) else self._own.rule

    def show_day(self, day: date) -> None:
        """Offer the rules that something on `day` may follow."""
        self._usual = usual_rules(day)
        self._choice.clear()
        self._choice.addItems([say(rule.words()) for rule in self._usual])
        self._choice.addItem(self.tr("Tự chọn…"))
        self._own.show_day(day)

    @Slot()
    def _on_choice(self) -> None:
        self._own.setVisible(self._choice.currentIndex() == len(self._usual))
        self.edited.emit()


class _OwnRule(QWidget):
    """Every so many weeks, months or years, on these days."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = _MONDAY
        self._every = NumberField()
        self._every.setObjectName("ruleEvery")
        self._every.setAccessibleName(self.tr("Cách nhau"))
        self._every.setRange(1, _MOST_APART)
        self._unit = QComboBox()
        self._unit.setObjectName("ruleUnit")
        self._unit.setAccessibleName(self.tr("Đơn vị thời gian"))
        for unit, name in (
            (Frequency.WEEKLY, self.tr("tuần một lần")),
            (Frequency.MONTHLY, self.tr("tháng một lần")),
            (Frequency.YEARLY, self.tr("năm một lần")),
        ):
            self._unit.addItem(name, unit.value)
        self._days = _WeekDays()
        self._month = _DayOfMonth()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._days)
        self._stack.addWidget(self._month)
        self._stack.addWidget(QWidget())
        self._stack.setFixedHeight(_LINE)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._every)
        row.addWidget(self._unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field in (self._every, self._unit):
            field.setMinimumHeight(_LINE)
        column.addLayout(row)
        column.addWidget(self._stack)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetMinimumSize)
        self._every.valueChanged.connect(self.edited)
        self._unit.activated.connect(self._on_unit)
        self._days.edited.connect(self.edited)
        self._month.edited.connect(self.edited)

    @property
    def rule(self) -> Rule | None:
        """None where no day of the week is ticked."""
        unit, every = Frequency(self._unit.currentData()), self._every.value()
        if unit is Frequency.YEARLY:
            return Rule(unit, every, month=self._day.month, month_day=self._day.day)
        if unit is Frequency.MONTHLY:
            return self._month.rule(every)
        days = self._days.chosen
        return Rule(unit, every, weekdays=days) if days else None

    def show_day(self, day: date) -> None:
        self._day = day
        self._days.show_day(day)
        self._month.show_day(day)

    @Slot()
    def _on_unit(self) -> None:
        self._stack.setCurrentIndex(self._unit.currentIndex())
        self.edited.emit()


class _WeekDays(QWidget):
    """Monday to Sunday, each to be ticked."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._boxes: list[QCheckBox] = []
        for number in range(7):
            day = _MONDAY + timedelta(days=number)
            box = QCheckBox(formats.short_weekday(day))
            box.setObjectName(f"ruleDay{number}")
            box.setAccessibleName(formats.show_weekday(day))
            box.setToolTip(formats.show_weekday(day))
            box.toggled.connect(self.edited)
            self._boxes.append(box)
            row.addWidget(box)
        row.addStretch(1)

    @property
    def chosen(self) -> tuple[int, ...]:
        return tuple(number for number, box in enumerate(self._boxes) if box.isChecked())

    def show_day(self, day: date) -> None:
        for number, box in enumerate(self._boxes):
            box.setChecked(number == day.weekday())


class _DayOfMonth(QWidget):
    """A day by its number, or the first, second … last of a day of the week."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = QComboBox()
        self._way.setObjectName("ruleNth")
        self._way.setAccessibleName(self.tr("Ngày trong tháng"))
        for nth, name in (
            (0, self.tr("Vào ngày")),
            (1, self.tr("Lần đầu tiên của")),
            (2, self.tr("Lần thứ hai của")),
            (3, self.tr("Lần thứ ba của")),
            (4, self.tr("Lần thứ tư của")),
            (_LAST, self.tr("Lần cuối cùng của")),
        ):
            self._way.addItem(name, nth)
        self._number = NumberField()
        self._number.setObjectName("ruleMonthDay")
        self._number.setAccessibleName(self.tr("Ngày"))
        self._number.setRange(1, 31)
        self._weekday = QComboBox()
        self._weekday.setObjectName("ruleWeekday")
        self._weekday.setAccessibleName(self.tr("Thứ"))
        for number in range(7):
            self._weekday.addItem(formats.show_weekday(_MONDAY + timedelta(days=number)), number)
        self._note = TextLabel(self.tr("Tháng thiếu ngày này lấy ngày cuối tháng."), "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._way, self._number, self._weekday, self._note):
            row.addWidget(widget)
        row.addStretch(1)
        self._way.activated.connect(self._on_way)
        self._number.valueChanged.connect(self._on_number)
        self._weekday.activated.connect(self.edited)
        self._on_way()

    def rule(self, every: int) -> Rule:
        nth = int(self._way.currentData())
        if nth == 0:
            return Rule(Frequency.MONTHLY, every, month_day=self._number.value())
        weekday = (int(self._weekday.currentData()),)
        return Rule(Frequency.MONTHLY, every, weekdays=weekday, nth=nth)

    def show_day(self, day: date) -> None:
        self._number.setValue(day.day)
        self._weekday.setCurrentIndex(day.weekday())

    @Slot()
    def _on_way(self) -> None:
        is_number = self._way.currentData() == 0
        self._number.setVisible(is_number)
        self._weekday.setVisible(not is_number)
        self._on_number()

    @Slot()
    def _on_number(self) -> None:
        self._note.setVisible(self._way.currentData() == 0 and self._number.value() > 28)
        self.edited.emit()
