"""A week or a day by the hour: heads and whole days above, hours below, driven by mouse and keys."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QToolTip, QVBoxLayout, QWidget

from meetingdesk.features.planning.calendar_view import EntryRow, MeetingRow
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.rescheduling import STEP, end_at, moved
from meetingdesk.features.planning.rescheduling import Slot as TimeSlot
from meetingdesk.gui import formats
from meetingdesk.gui.calendar.time_band import TimeBand
from meetingdesk.gui.calendar.time_grid import TimeGrid, takes_the_day
from meetingdesk.gui.calendar.time_paint import HOUR
from meetingdesk.gui.calendar.view import WEEK, CalendarView, days_from
from meetingdesk.gui.event import looks

_BEFORE_OPENING = 30
_NEAR = 48
_DAY = timedelta(days=1)
_MOVES = {
    Qt.Key.Key_Left: -_DAY,
    Qt.Key.Key_Right: _DAY,
    Qt.Key.Key_Up: -STEP,
    Qt.Key.Key_Down: STEP,
}


class TimeView(CalendarView):
    """`count` days side by side, 7 from Monday or 1.

    Left and Right select a day, Up and Down an event of it, Enter opens it or plans a new one.
    Ctrl+Shift+arrows move the event selected, Shift+Up and Shift+Down stretch it.
    """

    def __init__(
        self, today: date, may_change: bool, count: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(today, may_change, parent)
        self._count = count
        self._selected = 0
        self._scrolled = False
        self._opens = 7 * 60
        self.setObjectName("weekView" if count == WEEK else "dayView")
        self.band = TimeBand(may_change)
        self.grid = TimeGrid(may_change)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.grid)
        self._area.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self._area, 1)
        for part in (self.band, self.grid):
            part.opened.connect(self.opened)
            part.entry_opened.connect(self.entry_opened)
            part.day_pressed.connect(self._on_day_pressed)
            part.dragged.connect(self.rescheduled)
            part.hovered.connect(self._on_hovered)
        self.band.span_drawn.connect(self.span_wanted)
        self.band.day_wanted.connect(self.day_wanted)
        self.grid.slot_drawn.connect(self.slot_wanted)
        self.grid.held_at.connect(self._on_held_at)
        self._arrange()

    @property
    def days(self) -> list[date]:
        """The days shown."""
        first = (
            self._day - timedelta(days=self._day.weekday()) if self._count == WEEK else self._day
        )
        return days_from(first, self._count)

    @property
    def span_shown(self) -> tuple[date, date]:
        days = self.days
        return days[0], days[-1]

    @property
    def selected(self) -> MeetingRow | None:
        """The event that the keyboard moves."""
        return next((row for row in self._rows if row.id == self._selected), None)

    @property
    def title(self) -> str:
        first, last = self.span_shown
        if self._count == 1:
            return formats.show_day(first)
        number = first.isocalendar().week
        return self.tr("Tuần {number}: {first} – {last}").format(
            number=number, first=formats.show_date(first)[:5], last=formats.show_date(last)
        )

    def turned(self, by: int) -> date:
        return self._day + timedelta(days=by * self._count)

    def show_office_hours(self, opens: int, closes: int) -> None:
        """The minutes after midnight between which the office is open; the hours begin there."""
        self._opens = opens
        self.grid.show_office_hours(opens, closes)

    def show_clashing(self, meeting_ids: frozenset[int]) -> None:
        self._clashing = meeting_ids
        self._mark()

    def _arrange(self) -> None:
        days = self.days
        if self._selected and self.selected is None:
            self._selected = 0
        off = frozenset(n for n, day in enumerate(days) if day in holidays(day.year))
        has_focus = self.hasFocus()
        self.band.show_days(days, selected=self._day, today=self._today, has_focus=has_focus)
        self.grid.show_days(days, off, self._today)
        long = [row for row in self._rows if takes_the_day(row)]
        self.band.show_things(long, [one for one in self._entries if one.starts_at is None])
        short = [row for row in self._rows if not takes_the_day(row)]
        self.grid.show_things([*short, *self._entries])
        self._mark()
        super()._arrange()

    def _mark(self) -> None:
        for part in (self.band, self.grid):
            part.show_marks(self._clashing, self._selected)

    def scroll_to_work(self) -> None:
        """Bring the hours of the office into view."""
        top = max(0, self._opens - _BEFORE_OPENING) * HOUR // 60
        self._area.verticalScrollBar().setValue(top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.band.leave_margin(self.width() - self._area.viewport().width())
            if not self._scrolled and self._area.viewport().height() > HOUR:
                self._scrolled = True
                self.scroll_to_work()
        return super().eventFilter(watched, event)

    @Slot(object)
    def _on_day_pressed(self, day: date) -> None:
        self.setFocus()
        self.select(day)

    @Slot(int)
    def _on_held_at(self, y: int) -> None:
        self._area.ensureVisible(0, y, 0, _NEAR)

    @Slot(object, object)
    def _on_hovered(self, thing: MeetingRow | EntryRow | None, spot: QPoint) -> None:
        if isinstance(thing, MeetingRow):
            self._show_tip(spot, thing)
        elif thing is None:
            QToolTip.hideText()

    def _select_event(self, by: int) -> None:
        """Go to the next or the last event of the day, into view."""
        there = [row for row in self._rows if row.first_day <= self._day <= row.last_day]
        if not there:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + by * HOUR)
            return
        ids = [row.id for row in there]
        place = ids.index(self._selected) + by if self._selected in ids else min(by, 0)
        self._selected = ids[max(0, min(place, len(ids) - 1)) if place >= 0 else -1]
        rect = self.grid.rect_of_meeting(self._selected).toRect()
        if not rect.isEmpty():
            self._area.ensureVisible(rect.left(), rect.center().y(), 0, rect.height() // 2 + 8)
        self._mark()
        if (row := self.selected) is not None:
            self.setAccessibleDescription(f"{looks.hours(row)} {row.title}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        shift = Qt.KeyboardModifier.ShiftModifier
        both = shift | Qt.KeyboardModifier.ControlModifier
        held &= ~Qt.KeyboardModifier.KeypadModifier
        if key in _MOVES and held == both:
            self._move(_MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held == shift:
            self._stretch(_MOVES[Qt.Key(key)])
        elif held or not self._on_plain_key(Qt.Key(key)):
            super().keyPressEvent(event)

    def _on_plain_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_Escape:
            self._selected = 0
            self.grid.drop_drag()
            self.band.drop_drag()
            self._mark()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.select(self._day + (_DAY if key == Qt.Key.Key_Right else -_DAY))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._select_event(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn_wanted.emit(self.turned(-1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self.select(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.selected is not None:
                self.opened.emit(self._selected)
            else:
                self.span_wanted.emit(self._day, self._day)
        else:
            return False
        return True

    def _move(self, by: timedelta) -> None:
        row = self.selected
        if row is not None and self.may_change and not row.is_former:
            self.rescheduled.emit(row, moved(TimeSlot(row.starts_at, row.ends_at), by))

    def _stretch(self, by: timedelta) -> None:
        row = self.selected
        if row is not None and self.may_change and not row.is_former:
            slot = TimeSlot(row.starts_at, row.ends_at)
            self.rescheduled.emit(row, end_at(slot, row.ends_at + by))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._arrange()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._arrange()
