"""What all views of the calendar have in common: the day chosen, what is told, how it is turned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QToolTip, QWidget

from meetingdesk.features.planning.calendar_view import CalendarSpan, EntryRow, MeetingRow
from meetingdesk.gui import formats
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say

WEEK = 7


class CalendarView(QWidget):
    """A stretch of days with what they hold.

    Signals: `opened` an event's id; `entry_opened` an EntryRow; `chosen` the day selected; `entered`
    the day on which Enter was pressed; `span_wanted` first and last day of a new event, `slot_wanted`
    its Slot; `turn_wanted` a day that lies outside of what is shown; `day_wanted` a day to be looked
    at closer; `rescheduled` a MeetingRow and the Slot it was dragged to.
    """

    opened = Signal(int)
    entry_opened = Signal(object)
    chosen = Signal(object)
    entered = Signal(object)
    span_wanted = Signal(object, object)
    slot_wanted = Signal(object)
    turn_wanted = Signal(object)
    day_wanted = Signal(object)
    rescheduled = Signal(object, object)

    def __init__(self, today: date, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.may_change = may_change
        self._today = today
        self._day = today
        self._rows: Sequence[MeetingRow] = ()
        self._entries: Sequence[EntryRow] = ()
        self._clashing: frozenset[int] = frozenset()

    @property
    def day(self) -> date:
        """The day selected."""
        return self._day

    @property
    def rows(self) -> Sequence[MeetingRow]:
        """The events shown."""
        return self._rows

    @property
    def entries(self) -> Sequence[EntryRow]:
        """The other work shown."""
        return self._entries

    @property
    def span_shown(self) -> tuple[date, date]:
        """The first and last day that are shown."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """What the page is called while this is shown."""
        raise NotImplementedError

    def turned(self, by: int) -> date:
        """The day to select `by` pages on, or back."""
        raise NotImplementedError

    def show_day(self, day: date, today: date) -> None:
        """Show the days around `day`, with it selected."""
        self._day, self._today = day, today
        self._arrange()

    def show_span(self, span: CalendarSpan) -> None:
        """Show what was read of the days."""
        self._rows, self._entries = span.meetings, span.entries
        self._arrange()

    def show_clashing(self, meeting_ids: frozenset[int]) -> None:
        """Mark the events that clash with something."""
        self._clashing = meeting_ids
        self.update()

    def select(self, day: date) -> None:
        """Select another day, told to the page; one outside of what is shown is asked for."""
        if day == self._day:
            return
        first, last = self.span_shown
        if not first <= day <= last:
            self.turn_wanted.emit(day)
            return
        self._day = day
        self._arrange()
        self.chosen.emit(day)

    def _arrange(self) -> None:
        """Place what is shown anew; views override it."""
        self._tell()
        self.update()

    def _tell(self) -> None:
        """Say aloud the day selected and what is on."""
        there = [row for row in self._rows if row.first_day <= self._day <= row.last_day]
        parts = [f"{looks.hours(row)} {row.title}" for row in there if not row.is_former]
        parts += [entry.content for entry in self._entries if entry.day == self._day]
        nothing = self.tr("không có sự kiện")
        self.setAccessibleName(f"{formats.show_day(self._day)}: {', '.join(parts) or nothing}")

    def _show_tip(self, spot: QPoint, row: MeetingRow) -> None:
        lines = [row.title, say(row.kind.label), looks.when(row), row.where, ", ".join(row.chairs)]
        if row.is_former and row.moved_to is not None:
            lines.append(self.tr("Đã hoãn sang {day}").format(day=formats.show_day(row.moved_to)))
        # A tool tip takes markup for markup: what people typed is shown as it is.
        escaped = [_escaped(line) for line in lines if line]
        QToolTip.showText(spot, "<qt>" + "<br>".join(escaped) + "</qt>", self)


def days_from(first: date, count: int) -> list[date]:
    """`count` days in a row."""
    return [first + timedelta(days=number) for number in range(count)]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
