"""The calendar page: a month, its events as a list beside it, and the ways to other months."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from meetingdesk.features.holidays import holidays
from meetingdesk.features.meeting_list import MeetingRow, meetings_between
from meetingdesk.features.planning import OFFICE_TIME_ZONE
from meetingdesk.gui import formats
from meetingdesk.gui.calendar.month_list import MonthList
from meetingdesk.gui.calendar.month_view import MonthView, month_after, month_before
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.page_header import PageHeader
from meetingdesk.vietnamese.lunar import lunar_date

_LIST_WIDTH = 320


class CalendarPage(Page):
    """Reads the days on the page anew on every change and every turn of the page."""

    kinds: ClassVar[frozenset[str]] = frozenset({"meetings", "venues", "meeting_roles"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._asked = 0
        self._make_commands()
        self._header = PageHeader(self.tr("Lịch"))
        before = icon_button("chevron-left", self.tr("Tháng trước"))
        before.setObjectName("monthBefore")
        before.clicked.connect(self._on_before)
        after = icon_button("chevron-right", self.tr("Tháng sau"))
        after.setObjectName("monthAfter")
        after.clicked.connect(self._on_after)
        self._header.add_widget(before)
        self._header.add_widget(action_button(self._today))
        self._header.add_widget(after)
        self._header.add_action(self._new, primary=True)
        self.month = MonthView(_today())
        self.month.opened.connect(desk.open_meeting)
        self.month.chosen.connect(self._on_chosen)
        self.month.span_wanted.connect(self._on_span)
        self.month.entered.connect(self._on_entered)
        self.month.month_wanted.connect(self._on_month_wanted)
        self._day = TextLabel("", "heading")
        self._day.setObjectName("calendarDay")
        self._day_detail = TextLabel("", "muted", wrap=True)
        self._day_detail.setObjectName("calendarDayDetail")
        self.list = MonthList()
        self.list.opened.connect(desk.open_meeting)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(self._day)
        side.addWidget(self._day_detail)
        side.addSpacing(4)
        side.addWidget(self.list, 1)
        self.list.setFixedWidth(_LIST_WIDTH)
        self._day_detail.setFixedWidth(_LIST_WIDTH)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.setSpacing(16)
        row.addWidget(self.month, 1)
        row.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(row, 1)
        self._rows: list[MeetingRow] = []
        self.setFocusProxy(self.month)
        self._show_month()

    def refresh(self) -> None:
        self._asked += 1
        self.desk.tasks.read(_numbered, self._asked, *self.month.span_shown, done=self._on_rows)

    def place(self) -> Mapping[str, object]:
        return {"day": self.month.day}

    def return_to(self, place: Mapping[str, object]) -> None:
        day = place.get("day")
        if isinstance(day, date):
            self._turn_to(day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _make_commands(self) -> None:
        self._new = self.command(
            self.tr("Tạo sự kiện"), self._on_new, icon="calendar-plus", shortcut="Ctrl+N",
            changes=True,
        )  # fmt: skip
        self._today = self.command(
            self.tr("Hôm nay"), self._on_today, icon="calendar-event", shortcut="Ctrl+T",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Tháng trước"), self._on_before, icon="chevron-left", shortcut="Alt+Left",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Tháng sau"), self._on_after, icon="chevron-right", shortcut="Alt+Right",
            menu="view",
        )  # fmt: skip

    def _turn_to(self, day: date) -> None:
        self.month.show_month(day, _today())
        self._show_month()
        self.refresh()

    def _show_month(self) -> None:
        month = self.month.month
        title = self.tr("Tháng {month} năm {year}").format(month=month.month, year=month.year)
        self._header.set_title(title)
        self._show_day(self.month.day)

    def _show_day(self, day: date) -> None:
        moon = lunar_date(day)
        parts = [self.tr("Âm lịch: {day}/{month}").format(day=moon.day, month=moon.month)]
        if (holiday := holidays(day.year).get(day)) is not None:
            parts.append(say(holiday))
        self._day.setText(formats.show_day(day))
        self._day_detail.setText(" · ".join(parts))

    @Slot(object)
    def _on_rows(self, answer: tuple[int, list[MeetingRow]]) -> None:
        asked, rows = answer
        if asked != self._asked:
            return
        self._rows = rows
        self.month.show_rows(rows)
        month = self.month.month
        self.list.show_rows(
            [row for row in rows if row.first_day < month_after(month) and row.last_day >= month]
        )
        self.list.show_day(self.month.day)

    @Slot(object)
    def _on_chosen(self, day: date) -> None:
        self._show_day(day)
        self.list.show_day(day)

    @Slot(object)
    def _on_month_wanted(self, day: date) -> None:
        self._turn_to(day)

    @Slot(object)
    def _on_entered(self, day: date) -> None:
        there = [row for row in self._rows if row.first_day <= day <= row.last_day]
        if len(there) == 1:
            self.desk.open_meeting(there[0].id)
        elif there:
            self.list.setFocus()
        else:
            self._on_span(day, day)

    @Slot(object, object)
    def _on_span(self, first: date, last: date) -> None:
        if not self.desk.is_read_only:
            NewMeetingDialog(self.desk, self, first=first, last=last).open()

    def _on_new(self) -> None:
        self._on_span(self.month.day, self.month.day)

    def _on_today(self) -> None:
        self._turn_to(_today())

    def _on_before(self) -> None:
        self._turn_to(month_before(self.month.day))

    def _on_after(self) -> None:
        self._turn_to(month_after(self.month.day))


def _today() -> date:
    return looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()


def _numbered(session: Any, asked: int, first: date, last: date) -> tuple[int, list[MeetingRow]]:
    """The rows with the number of the question: an answer that comes late is told apart."""
    return asked, meetings_between(session, first, last)
