"""The calendar page: year, month, week, day and list, what narrows them, and the ways from one to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from meetingdesk.features.planning.calendar_view import (
    CalendarSpan,
    FilterChoices,
    MeetingRow,
)
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.office_days import OfficeDay
from meetingdesk.features.planning.rescheduling import Slot as TimeSlot
from meetingdesk.gui.calendar.commands import VIEWS, view_commands
from meetingdesk.gui.calendar.day_list import AgendaView, DayList
from meetingdesk.gui.calendar.filter_bar import FilterBar
from meetingdesk.gui.calendar.legend import Legend
from meetingdesk.gui.calendar.month_view import MonthView
from meetingdesk.gui.calendar.reading import CalendarReading
from meetingdesk.gui.calendar.rescheduler import Rescheduler
from meetingdesk.gui.calendar.side import MonthSide
from meetingdesk.gui.calendar.switch import ViewSwitch
from meetingdesk.gui.calendar.time_view import TimeView
from meetingdesk.gui.calendar.view import WEEK, CalendarView
from meetingdesk.gui.calendar.ways_out import WaysOut
from meetingdesk.gui.calendar.year_view import YearView
from meetingdesk.gui.calendar_files.calendar_files import CalendarFiles, Shown
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.free_time.planner import FreeTimePlanner
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.buttons import action_button, icon_button
from meetingdesk.gui.widgets.page_header import PageHeader

_LETTERS = {
    Qt.Key.Key_Y: "year",
    Qt.Key.Key_M: "month",
    Qt.Key.Key_W: "week",
    Qt.Key.Key_D: "day",
    Qt.Key.Key_A: "agenda",
}
_KEPT = "calendar/view"


__all__ = ["VIEWS", "CalendarPage"]


class CalendarPage(Page):
    """Reads the days shown anew on every change and every turn of the page; never more than those."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "meetings", "venues", "meeting_roles", "schedule_entries", "invited_organizations",
            "delegates", "settings", "accepted_clashes",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._facts_due = True
        self._reading = CalendarReading(desk, self)
        self._reading.span_read.connect(self._on_span_read)
        self._reading.counts_read.connect(self._on_counts)
        self._reading.clashing_read.connect(self._on_clashing)
        self._reading.choices_read.connect(self._on_choices)
        self._reading.office_read.connect(self._on_office)
        self._reading.days_read.connect(self._on_days)
        self._day = _today()
        self._span: CalendarSpan | None = None
        self._office = (7 * 60, 17 * 60)
        self._days: list[OfficeDay] = []
        self._views: dict[str, CalendarView] = {}
        kept = desk.preferences.text(_KEPT, "month")
        self._key = kept if kept in VIEWS else "month"
        self._ways = WaysOut(desk, self)
        self._mover = Rescheduler(desk, self)
        self._mover.failed.connect(self.refresh)
        self._make_commands()
        self._build()
        self.show_view(self._key)

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Lịch"))
        before = icon_button("chevron-left", self.tr("Trang trước"))
        before.setObjectName("pageBefore")
        before.clicked.connect(self.turn_back)
        after = icon_button("chevron-right", self.tr("Trang sau"))
        after.setObjectName("pageAfter")
        after.clicked.connect(self.turn_on)
        self._header.add_widget(before)
        self._header.add_widget(action_button(self._today))
        self._header.add_widget(after)
        self._header.add_action(self._print_week).setObjectName("printWeek")
        self._header.add_action(self._new, primary=True)
        self._switch = ViewSwitch(self._view_actions)
        self._switch.chosen.connect(self.show_view)
        self.filter = FilterBar()
        self.filter.changed.connect(self.refresh)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 0, 24, 8)
        bar.setSpacing(8)
        bar.addWidget(self._switch)
        bar.addStretch(1)
        bar.addWidget(self.filter)
        self._stack = QStackedWidget()
        self._legend = Legend()
        self._side = MonthSide()
        self._side.opened.connect(self.desk.open_meeting)
        self._side.entry_opened.connect(self._ways.open_entry)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        middle = QVBoxLayout()
        middle.setContentsMargins(24, 0, 24, 12)
        middle.setSpacing(4)
        middle.addLayout(row, 1)
        middle.addWidget(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addLayout(bar)
        column.addLayout(middle, 1)

    def _make_commands(self) -> None:
        self._new = self.command(
            self.tr("Tạo sự kiện"), self._on_new, icon="calendar-plus", shortcut="Ctrl+N",
            changes=True,
        )  # fmt: skip
        self._print_week = self.command(
            self.tr("In lịch tuần"), self._on_print_week, icon="printer",
            shortcut=QKeySequence.StandardKey.Print, menu="file",
        )  # fmt: skip
        self.command(
            self.tr("Lịch công tác tuần"), self._on_week, icon="calendar-week", menu="view"
        )
        self.command(
            self.tr("Ngày nghỉ, ngày làm bù…"), self._ways.open_office_days, icon="calendar-due"
        )
        self._today = self.command(
            self.tr("Hôm nay"), self._on_today, icon="calendar-event", shortcut="Ctrl+T",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Trang trước"), self.turn_back, icon="chevron-left", shortcut="Alt+Left",
            menu="view",
        )  # fmt: skip
        self.command(
            self.tr("Trang sau"), self.turn_on, icon="chevron-right", shortcut="Alt+Right",
            menu="view",
        )  # fmt: skip
        FreeTimePlanner(self, lambda: self._day)
        self.files = CalendarFiles(self, self._shown)
        self._view_actions = view_commands(self)

    def _shown(self) -> Shown:
        first, last = self.view.span_shown
        return first, last, self.filter.wanted, f"{self.tr('Lịch')} {self.view.title}"

    @property
    def view_key(self) -> str:
        """Which view shows."""
        return self._key

    @property
    def view(self) -> CalendarView:
        """The view that shows."""
        return self._view(self._key)

    @property
    def month(self) -> MonthView:
        """The month."""
        view = self._view("month")
        assert isinstance(view, MonthView)
        return view

    @property
    def questions_asked(self) -> int:
        """How often the days shown were asked for."""
        return self._reading.asked

    @property
    def is_answered(self) -> bool:
        """What shows is the answer to the last question."""
        return self._reading.answered == self._reading.asked

    @property
    def month_list(self) -> DayList:
        """The month as a list, beside it."""
        return self._side.list

    @property
    def day(self) -> date:
        """The day selected, the same in all views."""
        return self._day

    @Slot(str)
    def show_view(self, key: str) -> None:
        """Look at the day selected in another way; the next visit begins with it."""
        self._key = key
        self.desk.preferences.put(_KEPT, key)
        self._switch.mark(key)
        view = self.view
        self._stack.setCurrentWidget(view)
        self._side.setVisible(key == "month")
        self.setFocusProxy(view)
        self._turn_to(self._day)
        if self.isVisible():
            view.setFocus()

    def refresh(self) -> None:
        wanted, span = self.filter.wanted, self.view.span_shown
        if self._key == "year":
            self._reading.ask_counts(span, wanted)
        else:
            self._reading.ask(span, wanted)
        if self._facts_due:
            self._facts_due = False
            self._reading.ask_facts()

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        # What to filter by and the office's hours don't change by turning pages.
        self._facts_due = True
        super()._on_changed(change)

    def place(self) -> Mapping[str, object]:
        return {"day": self._day}

    def return_to(self, place: Mapping[str, object]) -> None:
        day = place.get("day")
        if isinstance(day, date):
            self._turn_to(day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _LETTERS.get(Qt.Key(event.key()))
        if key is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.show_view(key)

    def _view(self, key: str) -> CalendarView:
        if key not in self._views:
            made = self._make_view(key)
            made.opened.connect(self.desk.open_meeting)
            made.entry_opened.connect(self._ways.open_entry)
            made.chosen.connect(self._on_chosen)
            made.entered.connect(self._on_entered)
            made.span_wanted.connect(self._ways.plan_days)
            made.slot_wanted.connect(self._ways.plan_slot)
            made.turn_wanted.connect(self._turn_to)
            made.day_wanted.connect(self._on_day_wanted)
            made.rescheduled.connect(self._on_rescheduled)
            self._views[key] = made
            self._stack.addWidget(made)
        return self._views[key]

    def _make_view(self, key: str) -> CalendarView:
        today, may = _today(), not self.desk.is_read_only
        if key == "year":
            return YearView(today)
        if key == "agenda":
            return AgendaView(today)
        if key == "month":
            return MonthView(today, may)
        made = TimeView(today, may, WEEK if key == "week" else 1)
        made.show_office_hours(*self._office)
        return made

    @Slot(object)
    def _turn_to(self, day: date) -> None:
        self._day = day
        self.view.show_day(day, _today())
        self._header.set_title(self.view.title)
        self._side.show_day(day)
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    @Slot(object)
    def _on_span_read(self, span: CalendarSpan) -> None:
        if self._mover.is_idle:
            self._show_span(span)

    def _show_span(self, span: CalendarSpan) -> None:
        self._span = span
        self.view.show_span(span)
        self._legend.show_kinds(row.kind for row in span.meetings)
        if self._key != "month":
            return
        self._side.show_month(self.month.month, span, today=_today(), day=self._day)

    @Slot(object)
    def _on_counts(self, counts: dict[date, int]) -> None:
        view = self.view
        if isinstance(view, YearView):
            view.show_counts(counts)
            self._legend.show_kinds(())

    @Slot(object)
    def _on_clashing(self, ids: frozenset[int]) -> None:
        self.view.show_clashing(ids)

    @Slot(object)
    def _on_choices(self, choices: FilterChoices) -> None:
        self.filter.show_choices(choices)

    @Slot(object)
    def _on_office(self, minutes: tuple[int, int]) -> None:
        self._office = minutes
        for view in self._views.values():
            if isinstance(view, TimeView):
                view.show_office_hours(*minutes)

    @Slot(object)
    def _on_days(self, days: list[OfficeDay]) -> None:
        if days != self._days:
            self._days = days
            self.view.show_day(self._day, _today())
            self._side.show_day(self._day)

    @Slot(object)
    def _on_chosen(self, day: date) -> None:
        self._day = day
        self._side.show_day(day)
        self._side.list.show_day(day)

    @Slot(object)
    def _on_day_wanted(self, day: date) -> None:
        self._day = day
        self.show_view("day")

    @Slot(object)
    def _on_entered(self, day: date) -> None:
        if self._key == "year":
            self._day = day
            self.show_view("month")
            return
        there = [row for row in self.view.rows if row.first_day <= day <= row.last_day]
        if len(there) == 1:
            self.desk.open_meeting(there[0].id)
        elif there:
            self._side.setFocus()
        else:
            self._ways.plan_days(day, day)

    @Slot(object, object)
    def _on_rescheduled(self, row: MeetingRow, slot: TimeSlot) -> None:
        there = self._mover.move(row, slot)
        if self._span is None:
            return
        # What was dragged stands where it was let go, before the database has answered.
        rows = [there if one.id == row.id and not one.is_former else one for one in self.view.rows]
        rows.sort(key=lambda one: (one.starts_at, one.id))
        with QSignalBlocker(self.view):
            if self.view.day == row.first_day and slot.starts_at.date() != row.first_day:
                self.view.select(slot.starts_at.date())
                self._day = self.view.day
        self._show_span(replace(self._span, meetings=tuple(rows)))

    def _on_new(self) -> None:
        self._ways.plan_days(self._day, self._day)

    def _on_week(self) -> None:
        self._ways.open_week(self._day)

    def _on_print_week(self) -> None:
        self._ways.open_week(self._day, "paper")

    def _on_today(self) -> None:
        self._turn_to(_today())

    def turn_on(self) -> None:
        """Turn to the next page."""
        self._turn_to(self.view.turned(1))

    def turn_back(self) -> None:
        """Turn to the page before."""
        self._turn_to(self.view.turned(-1))


def _today() -> date:
    return looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
