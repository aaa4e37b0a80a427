"""How an event comes again: the rule, its end, what of holidays; with the days that come of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Refused
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.features.planning.recurrence import HolidayRule, Occurrence
from meetingdesk.features.planning.series import SeriesDraft, preview
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.rule_field import RuleField
from meetingdesk.gui.events.series_end import SeriesEnd
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel

_DAY_ROLE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 190


class SeriesDialog(QDialog):
    """Emits `chosen` with the SeriesDraft. A day unticked in the list is left out.

    With `copies` it asks what of the event the others take over.
    """

    chosen = Signal(object)

    def __init__(
        self, desk: Desk, starts_at: datetime, parent: QWidget | None = None, *, copies: bool = True
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._starts_at = starts_at
        self._asked = 0
        self._without: set[date] = set()
        self._draft: SeriesDraft | None = None
        self.setObjectName("seriesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Lặp lại sự kiện"))
        self.setMinimumWidth(760)
        self._build(copies=copies)
        self._rule.show_day(starts_at.date())
        self._end.show_day(starts_at.date())
        self._on_edited()

    def _build(self, *, copies: bool) -> None:
        self._rule, self._end = RuleField(), SeriesEnd()
        self._off = QComboBox()
        self._off.setObjectName("seriesHolidays")
        for rule in (HolidayRule.AFTER, HolidayRule.BEFORE, HolidayRule.SKIP, HolidayRule.KEEP):
            self._off.addItem(say(rule.label), rule.value)
        self._boxes = {
            name: _box(f"series_{name}", text)
            for name, text in (
                ("agenda", self.tr("Chương trình")),
                ("roles", self.tr("Chủ trì, thư ký và các vai trò khác")),
                ("delegates", self.tr("Đơn vị được mời, đại biểu")),
                ("preparations", self.tr("Việc chuẩn bị")),
            )
        }
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Lặp lại"), self._rule)
        self._form.add(self.tr("Kết thúc"), self._end)
        self._form.add(self.tr("Trùng ngày nghỉ lễ"), self._off)
        if copies:
            self._form.add(self.tr("Các buổi sau có cả"), _together(*self._boxes.values()))
        self._count = TextLabel("", "field")
        self._count.setObjectName("seriesCountText")
        self._list = QListWidget()
        self._list.setObjectName("seriesDays")
        self._list.setAccessibleName(self.tr("Các buổi sẽ có"))
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.itemChanged.connect(self._on_ticked)
        self._wrong = TextLabel("", "error", wrap=True)
        self._wrong.setObjectName("seriesProblem")
        leave = button(self.tr("Không lặp lại"))
        leave.clicked.connect(self.reject)
        self._do = button(self.tr("Lặp lại"), icon="repeat", face="primary")
        self._do.setObjectName("seriesDo")
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_do)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._wrong, 1)
        row.addWidget(leave)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(body)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self._rule.edited.connect(self._on_edited)
        self._end.edited.connect(self._on_edited)
        self._off.activated.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        self._without.clear()
        # A rule of one's own takes more lines than the window opened with.
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))
        self._form.show_error(self._end, self._end.problem, stays=False)
        rule = self._rule.rule
        self._asked += 1  # an answer to the question before comes too late
        if rule is None or self._end.problem:
            text = "" if rule else self.tr("Hãy chọn ít nhất một ngày trong tuần.")
            self._show_days([], text)
            return
        off = HolidayRule(self._off.currentData())
        self._draft = SeriesDraft(self._end.ended(rule), off)
        self._desk.tasks.read(
            _days, self._asked, self._draft, self._starts_at, done=self._on_days, owner=self
        )

    @Slot(object)
    def _on_days(self, answer: tuple[int, list[Occurrence] | Refused]) -> None:
        asked, found = answer
        if asked != self._asked:
            return
        if isinstance(found, Refused):
            self._show_days([], say(found.message))
            return
        later = [one for one in found if one.starts_at > self._starts_at]
        problem = "" if later else self.tr("Quy tắc này không cho buổi nào sau buổi đầu.")
        self._show_days(later, problem)

    def _show_days(self, days: list[Occurrence], problem: str) -> None:
        if not days:
            self._draft = None
        self._wrong.setText(problem)
        self._list.blockSignals(True)
        self._list.clear()
        if days:
            first = self.tr("{day} (buổi đầu tiên)").format(day=_day(self._starts_at.date()))
            item = QListWidgetItem(first, self._list)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for one in days:
            day = one.starts_at.date()
            item = QListWidgetItem(self._words(one), self._list)
            item.setData(_DAY_ROLE, day)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self._list.blockSignals(False)
        self._count_days()

    def _words(self, one: Occurrence) -> str:
        day = one.starts_at.date()
        if one.planned is not None:
            known = holidays(one.planned.year).get(one.planned)
            return self.tr("{day}, chuyển từ {planned} ({holiday})").format(
                day=_day(day), planned=_day(one.planned), holiday=say(known) if known else ""
            )
        if (known := holidays(day.year).get(day)) is not None:
            return self.tr("{day}, ngày nghỉ: {holiday}").format(day=_day(day), holiday=say(known))
        return _day(day)

    @Slot(QListWidgetItem)
    def _on_ticked(self, item: QListWidgetItem) -> None:
        day = item.data(_DAY_ROLE)
        if item.checkState() == Qt.CheckState.Checked:
            self._without.discard(day)
        else:
            self._without.add(day)
        self._count_days()

    def _count_days(self) -> None:
        many = max(self._list.count() - len(self._without), 0)
        text = self.tr("{count} buổi; bỏ dấu ở ngày không họp").format(count=many)
        self._count.setText(text if self._list.count() else "")
        self._do.setEnabled(self._draft is not None and many > 1)

    @Slot()
    def _on_do(self) -> None:
        if self._draft is None:
            return
        self.chosen.emit(
            replace(
                self._draft,
                without=frozenset(self._without),
                agenda=self._boxes["agenda"].isChecked(),
                roles=self._boxes["roles"].isChecked(),
                delegates=self._boxes["delegates"].isChecked(),
                preparations=self._boxes["preparations"].isChecked(),
            )
        )
        self.accept()


def _days(
    session: Any, asked: int, draft: SeriesDraft, starts_at: datetime
) -> tuple[int, list[Occurrence] | Refused]:
    """The days with the number of the question; off the window's thread, for some rules take long."""
    office_days(session)
    try:
        return asked, preview(draft, starts_at, looks.now())
    except Refused as refusal:
        return asked, refusal


def _day(day: date) -> str:
    return formats.show_day(day)


def _box(name: str, text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setObjectName(name)
    box.setChecked(True)
    return box


def _together(*widgets: QWidget) -> QWidget:
    """Two in a line."""
    body = QWidget()
    grid = QGridLayout(body)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setVerticalSpacing(8)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // 2, place % 2)
    return body
