"""The options of a paper as fields, made from their description."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import assert_never

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.gui.papers.options import (
    Day,
    Flag,
    LetterheadPick,
    Line,
    Lines,
    Number,
    Option,
    Pick,
    Section,
    Several,
    Value,
    Values,
)
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import DecimalField, NumberField

_THOUSANDS_FROM = 10_000
"""Numbers that can grow so large are shown with their thousands apart."""


class OptionPanel(QWidget):
    """Emits `edited` with all Values after each change; fields that don't apply now are hidden."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._values = Values({})
        self._fields: dict[str, tuple[Option, QWidget, Callable[[Value], None]]] = {}
        self._guard = _WheelGuard(self)

    @property
    def values(self) -> Values:
        """What is chosen now."""
        return self._values

    def show_options(
        self, sections: Iterable[Section], values: Values, letterheads: Mapping[str, str]
    ) -> None:
        """Make the fields for these options, with these values in them."""
        self._clear()
        for section in sections:
            heading = TextLabel(say(section.title), "strong")
            heading.setContentsMargins(0, 12 if self._column.count() else 0, 0, 0)
            self._column.addWidget(heading)
            for option in section.options:
                self._add(option, letterheads)
        self._column.addStretch(1)
        self.set_values(values)

    def set_values(self, values: Values) -> None:
        """Show other values without announcing them."""
        self._values = values
        for key, (_option, _box, put) in self._fields.items():
            put(values[key])
        self._show_fitting()

    def _clear(self) -> None:
        self._fields.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, option: Option, letterheads: Mapping[str, str]) -> None:
        field, put = self._field(option, letterheads)
        field.setObjectName(f"option_{option.key}")
        field.setAccessibleName(say(option.label))
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 4, 0, 4)
        inner.setSpacing(2)
        if not isinstance(option, Flag):
            caption = TextLabel(say(option.label), "field")
            caption.setBuddy(field)
            inner.addWidget(caption)
        inner.addWidget(field)
        self._column.addWidget(box)
        self._fields[option.key] = (option, box, put)

    def _field(  # noqa: PLR0911 # one return for each kind of option
        self, option: Option, letterheads: Mapping[str, str]
    ) -> tuple[QWidget, Callable[[Value], None]]:
        match option:
            case Flag():
                return self._flag(option)
            case Pick():
                return self._pick(option.key, {key: say(name) for key, name in option.choices})
            case LetterheadPick():
                none = {"": say(option.none_label)} if option.none_label else {}
                return self._pick(option.key, {**letterheads, **none})
            case Number():
                return self._number(option)
            case Line():
                return self._line(option)
            case Lines():
                return self._lines(option)
            case Day():
                return self._day(option)
            case Several():
                return self._several(option)
            case _:
                assert_never(option)

    def _flag(self, option: Flag) -> tuple[QWidget, Callable[[Value], None]]:
        box = QCheckBox(say(option.label))
        box.clicked.connect(lambda checked: self._change(option.key, checked))
        return box, lambda value: box.setChecked(bool(value))

    def _pick(self, key: str, names: Mapping[str, str]) -> tuple[QWidget, Callable[[Value], None]]:
        box = QComboBox()
        # A long name must not push the panel wider than its place.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, name in names.items():
            box.addItem(name, value)
        box.activated.connect(lambda _place: self._change(key, box.currentData()))
        self._guard.watch(box)

        def put(value: Value) -> None:
            box.setCurrentIndex(max(0, box.findData(value)))
            box.setToolTip(box.currentText())

        return box, put

    def _number(self, option: Number) -> tuple[QWidget, Callable[[Value], None]]:
        box: QSpinBox | QDoubleSpinBox
        if option.step == int(option.step):
            box = NumberField()
            box.setRange(round(option.least), round(option.most))
            box.setSingleStep(round(option.step))
            box.setGroupSeparatorShown(option.most >= _THOUSANDS_FROM)
        else:
            box = DecimalField()
            box.setDecimals(1)
            box.setRange(option.least, option.most)
            box.setSingleStep(option.step)
        box.setSuffix(f" {option.unit}" if option.unit else "")
        # The style sheet's padding doesn't reach the text of a spin box.
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        box.valueChanged.connect(lambda value: self._change(option.key, float(value)))
        self._guard.watch(box)

        def put(value: Value) -> None:
            if isinstance(value, (int, float)):
                _set_silently(box, value)

        return box, put

    def _line(self, option: Line) -> tuple[QWidget, Callable[[Value], None]]:
        if not option.offered:
            line = QLineEdit()
            line.textEdited.connect(lambda text: self._type(option.key, text))
            return line, lambda value: line.setText(str(value))
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(option.offered)
        self._guard.watch(box)
        box.activated.connect(lambda _place: self._type(option.key, box.currentText()))
        inner = box.lineEdit()
        assert inner is not None
        inner.textEdited.connect(lambda text: self._type(option.key, text))
        return box, lambda value: box.setEditText(str(value))

    def _lines(self, option: Lines) -> tuple[QWidget, Callable[[Value], None]]:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(box.fontMetrics().lineSpacing() * option.shown + 20)

        def change() -> None:
            lines = (" ".join(line.split()) for line in box.toPlainText().split("\n"))
            self._change(option.key, "\n".join(line for line in lines if line))

        def put(value: Value) -> None:
            was = box.blockSignals(True)
            box.setPlainText(str(value))
            box.blockSignals(was)

        box.textChanged.connect(change)
        return box, put

    def _day(self, option: Day) -> tuple[QWidget, Callable[[Value], None]]:
        box = DateField()

        def change() -> None:
            self._change(option.key, box.value.isoformat() if box.value else "")

        def put(value: Value) -> None:
            box.set_value(date.fromisoformat(str(value)) if value else None)

        box.edited.connect(change)
        return box, put

    def _several(self, option: Several) -> tuple[QWidget, Callable[[Value], None]]:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        boxes: dict[str, QCheckBox] = {}

        def change(_checked: bool) -> None:
            self._change(option.key, tuple(key for key, box in boxes.items() if box.isChecked()))

        for key, name in option.choices:
            box = QCheckBox(say(name))
            box.setObjectName(f"option_{option.key}_{key}")
            box.setEnabled(key not in option.fixed)
            box.clicked.connect(change)
            grid.addWidget(box, len(boxes) // 2, len(boxes) % 2)
            boxes[key] = box

        def put(value: Value) -> None:
            for key, box in boxes.items():
                box.setChecked(isinstance(value, tuple) and key in value)

        return group, put

    def _type(self, key: str, text: str) -> None:
        self._change(key, " ".join(text.split()))

    def _change(self, key: str, value: Value) -> None:
        if self._values[key] == value:
            return
        self._values = self._values.with_value(key, value)
        self._show_fitting()
        self.edited.emit(self._values)

    def _show_fitting(self) -> None:
        for option, box, _put in self._fields.values():
            box.setVisible(option.shown_when is None or option.shown_when(self._values))


def _set_silently(box: QSpinBox | QDoubleSpinBox, value: float) -> None:
    was = box.blockSignals(True)
    if isinstance(box, QSpinBox):
        box.setValue(round(value))
    else:
        box.setValue(value)
    box.blockSignals(was)


class _WheelGuard(QObject):
    """Lets the wheel scroll the panel instead of changing a field that lies under the mouse."""

    def watch(self, field: QComboBox | QAbstractSpinBox) -> None:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turned = event.type() == QEvent.Type.Wheel
        if turned and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
