"""What the calendar asks the workspace for; an answer that comes late is told apart and dropped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.calendar_view import (
    CalendarFilter,
    count_days,
    filter_choices,
    read_span,
)
from meetingdesk.features.planning.clashes import clashing_between
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.gui.desk import Desk


class CalendarReading(QObject):
    """Emits `span_read` (CalendarSpan), `counts_read` (day to number), `clashing_read` (ids), and
    the facts that turning pages doesn't change: `choices_read` (FilterChoices), `office_read`,
    `days_read` (the office's days, which holidays know then).
    """

    span_read = Signal(object)
    counts_read = Signal(object)
    clashing_read = Signal(object)
    choices_read = Signal(object)
    office_read = Signal(object)
    days_read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.asked = 0
        self.answered = 0

    def ask(self, span: tuple[date, date], wanted: CalendarFilter) -> None:
        """Ask for all that these days hold."""
        self.asked += 1
        self._ask(read_span, *span, wanted, done=self._on_span)
        self._ask(clashing_between, *span, done=self._on_clashing)

    def ask_counts(self, span: tuple[date, date], wanted: CalendarFilter) -> None:
        """Ask how many events each of these days has."""
        self.asked += 1
        self._ask(count_days, *span, wanted, done=self._on_counts)

    def ask_facts(self) -> None:
        """Ask for what can be filtered by, and for the office's hours."""
        self._desk.tasks.read(office_days, done=self.days_read.emit, owner=self)
        self._desk.tasks.read(filter_choices, done=self.choices_read.emit, owner=self)
        self._desk.tasks.read(office_minutes, done=self.office_read.emit, owner=self)

    def _ask(self, query: Callable[..., Any], *args: Any, done: Callable[[Any], None]) -> None:
        self._desk.tasks.read(_numbered, query, self.asked, *args, done=done, owner=self)

    @Slot(object)
    def _on_span(self, answer: tuple[int, Any]) -> None:
        if answer[0] == self.asked:
            self.answered = self.asked
            self.span_read.emit(answer[1])

    @Slot(object)
    def _on_counts(self, answer: tuple[int, Any]) -> None:
        if answer[0] == self.asked:
            self.answered = self.asked
            self.counts_read.emit(answer[1])

    @Slot(object)
    def _on_clashing(self, answer: tuple[int, Any]) -> None:
        if answer[0] == self.asked:
            self.clashing_read.emit(answer[1])


def _numbered(session: Any, query: Callable[..., Any], asked: int, *args: Any) -> tuple[int, Any]:
    return asked, query(session, *args)
