"""A month painted on one page: days, lunar dates, holidays, and events as chips with their text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from meetingdesk.features.planning.calendar_view import MeetingRow
from meetingdesk.features.planning.holidays import holidays, is_made_up
from meetingdesk.features.planning.rescheduling import Slot, last_day, moved
from meetingdesk.gui import formats
from meetingdesk.gui.calendar import event_paint
from meetingdesk.gui.calendar import month_paint as paint
from meetingdesk.gui.calendar.month_layout import (
    Chip,
    MonthLayout,
    first_day_shown,
    lay_out,
    weeks_shown,
)
from meetingdesk.gui.calendar.view import WEEK, CalendarView
from meetingdesk.gui.translation import say

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}
_EDGE = 7


@dataclass(slots=True)
class _Drag:
    """What the mouse holds: a day (to plan from there), or an event to move or to stretch."""

    pressed: date
    spot: QPointF
    row: MeetingRow | None = None
    stretches: bool = False
    over: date | None = None

    @property
    def is_on(self) -> bool:
        return self.over is not None and self.over != self.pressed

    def slot(self) -> Slot | None:
        """Where the event would go; None where it stays."""
        if self.row is None or self.over is None or not self.is_on:
            return None
        slot = Slot(self.row.starts_at, self.row.ends_at)
        by = self.over - self.pressed
        if self.stretches:
            return last_day(slot, max(self.row.last_day + by, self.row.first_day))
        return moved(slot, by)

    def days(self) -> tuple[date, date] | None:
        """The days that a new event, or the event held, would take."""
        if self.over is None or not self.is_on:
            return None
        if self.row is None:
            return min(self.pressed, self.over), max(self.pressed, self.over)
        slot = self.slot()
        return (slot.starts_at.date(), slot.ends_at.date()) if slot else None


class MonthView(CalendarView):
    """Monday first. A click on a chip opens it, a drag moves it, a drag at its right end stretches it.

    A double click or a drag over free days plans a new event.
    """

    def __init__(self, today: date, may_change: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(today, may_change, parent)
        self.setObjectName("monthView")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(560, 360)
        self._layout = MonthLayout((), {})
        self._hovered: int | None = None
        self._drag: _Drag | None = None
        self._tell()

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._day.replace(day=1)

    @property
    def span_shown(self) -> tuple[date, date]:
        """The first and last day on the page, those of the neighbour months included."""
        first = first_day_shown(self.month)
        return first, first + timedelta(days=weeks_shown(self.month) * WEEK - 1)

    @property
    def title(self) -> str:
        month = self.month
        return self.tr("{month} năm {year}").format(
            month=formats.show_month(month), year=month.year
        )

    def turned(self, by: int) -> date:
        return month_after(self._day) if by > 0 else month_before(self._day)

    def sizeHint(self) -> QSize:
        return QSize(900, 620)

    def rect_of(self, day: date) -> QRectF:
        """The cell of a day on the page."""
        offset = (day - first_day_shown(self.month)).days
        width, height = self._cell_size()
        week, column = divmod(offset, WEEK)
        return QRectF(column * width, paint.HEAD + week * height, width, height)

    def rect_of_meeting(self, meeting_id: int) -> QRectF:
        """The first chip of an event; empty where it isn't shown."""
        found = (chip for chip in self._layout.chips if chip.meeting.id == meeting_id)
        chip = next(found, None)
        return self._chip_rect(chip) if chip else QRectF()

    def select(self, day: date) -> None:
        """Select a day; one of another month turns the page."""
        if day.replace(day=1) != self.month:
            self.turn_wanted.emit(day)
        else:
            super().select(day)

    def _cell_size(self) -> tuple[float, float]:
        weeks = weeks_shown(self.month)
        return self.width() / WEEK, (self.height() - paint.HEAD) / weeks

    def _arrange(self) -> None:
        lanes = int((self._cell_size()[1] - paint.DAY_LINE - 4) // paint.LANE)
        first, weeks = first_day_shown(self.month), weeks_shown(self.month)
        self._layout = lay_out(self._rows, first, weeks, max(1, lanes))
        super()._arrange()

    def _chip_rect(self, chip: Chip) -> QRectF:
        width, height = self._cell_size()
        left = chip.first * width + (0 if chip.begins_before else 4)
        right = (chip.last + 1) * width - (0 if chip.ends_after else 4)
        top = paint.HEAD + chip.week * height + paint.DAY_LINE + chip.lane * paint.LANE
        return QRectF(left, top, right - left, paint.LANE - 2)

    def _chip_at(self, spot: QPointF) -> Chip | None:
        for chip in self._layout.chips:
            if self._chip_rect(chip).contains(spot):
                return chip
        return None

    def _day_at(self, spot: QPointF) -> date | None:
        width, height = self._cell_size()
        if spot.y() < paint.HEAD or not 0 <= spot.x() < self.width():
            return None
        week = min(int((spot.y() - paint.HEAD) // height), weeks_shown(self.month) - 1)
        days = week * WEEK + int(spot.x() // width)
        return first_day_shown(self.month) + timedelta(days=days)

    def _is_more(self, day: date, spot: QPointF) -> bool:
        """Whether `spot` is on the line that counts the events a day has no room for."""
        if not self._layout.hidden.get(day):
            return False
        return paint.more_line(self.rect_of(day)).contains(spot)

    def _is_edge(self, chip: Chip, spot: QPointF) -> bool:
        at_end = self._chip_rect(chip).right() - spot.x() <= _EDGE
        return at_end and not chip.ends_after and self._may_drag(chip.meeting)

    def _may_drag(self, row: MeetingRow) -> bool:
        return self.may_change and not row.is_former

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        first, last = self.span_shown
        width, _height = self._cell_size()
        paint.head(painter, [first + timedelta(days=n) for n in range(WEEK)], width)
        span = self._drag.days() if self._drag else None
        day = first
        while day <= last:
            paint.day_cell(painter, self.rect_of(day), day, self._look_of(day, span))
            day += timedelta(days=1)
        for chip in self._layout.chips:
            self._paint_chip(painter, chip)
        if self._drag is not None and self._drag.row is not None and self._drag.is_on:
            self._paint_dragged(painter, self._drag.row, self._drag.spot)

    def _look_of(self, day: date, span: tuple[date, date] | None) -> paint.DayLook:
        known = holidays(day.year).get(day)
        return paint.DayLook(
            in_month=day.replace(day=1) == self.month,
            is_today=day == self._today,
            is_selected=day == self._day,
            has_focus=self.hasFocus(),
            is_dragged=span is not None and span[0] <= day <= span[1],
            holiday=say(known) if known else "",
            more=self._more_text(day),
            made_up=self.tr("Làm bù") if is_made_up(day) else "",
        )

    def _paint_chip(self, painter: QPainter, chip: Chip) -> None:
        row = chip.meeting
        look = event_paint.EventLook(
            is_hovered=row.id == self._hovered, is_clashing=row.id in self._clashing
        )
        text = event_paint.chip_text(row, with_time=not chip.begins_before)
        event_paint.chip(painter, self._chip_rect(chip), row, text, look)

    def _paint_dragged(self, painter: QPainter, row: MeetingRow, spot: QPointF) -> None:
        width, _height = self._cell_size()
        rect = QRectF(spot.x() - width / 2, spot.y() - paint.LANE / 2, width, paint.LANE - 2)
        look = event_paint.EventLook(is_dragged=True)
        event_paint.chip(painter, rect, row, event_paint.chip_text(row, with_time=True), look)

    def _more_text(self, day: date) -> str:
        hidden = self._layout.hidden.get(day, 0)
        return self.tr("+{count} nữa").format(count=hidden) if hidden else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        chip = self._chip_at(event.position())
        self._drag = _Drag(day, event.position(), chip.meeting if chip else None)
        self._drag.stretches = chip is not None and self._is_edge(chip, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        chip = self._chip_at(spot)
        self._hovered = chip.meeting.id if chip else None
        self._show_cursor(chip, spot)
        if self._drag is not None:
            far = (spot - self._drag.spot).manhattanLength() >= QApplication.startDragDistance()
            is_free = self._drag.row is None or self._may_drag(self._drag.row)
            day = self._day_at(spot)
            if day is not None and is_free and (far or self._drag.over is not None):
                self._drag.over = day
                self._drag.spot = spot
        self.update()

    def _show_cursor(self, chip: Chip | None, spot: QPointF) -> None:
        shape = Qt.CursorShape.PointingHandCursor if chip else Qt.CursorShape.ArrowCursor
        stretches = self._drag.stretches if self._drag else chip and self._is_edge(chip, spot)
        self.setCursor(Qt.CursorShape.SizeHorCursor if stretches else shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        slot, days = drag.slot(), drag.days()
        if drag.row is None:
            if days is not None:
                self.span_wanted.emit(*days)
            elif self._is_more(drag.pressed, event.position()):
                self.day_wanted.emit(drag.pressed)
            else:
                self.select(drag.pressed)
        elif slot is not None:
            self.rescheduled.emit(drag.row, slot)
        elif drag.over is None:
            self.opened.emit(drag.row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None and self._chip_at(event.position()) is None:
            self.span_wanted.emit(day, day)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        elif key in _STEPS and not event.modifiers():
            self.select(self._day + timedelta(days=_STEPS[Qt.Key(key)]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn_wanted.emit(self.turned(-1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self.select(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self._day)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            chip = self._chip_at(QPointF(event.pos()))
            if chip is None:
                QToolTip.hideText()
            else:
                self._show_tip(event.globalPos(), chip.meeting)
            return True
        return super().event(event)


def month_before(day: date) -> date:
    """The same day of the month before, or that month's last."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def month_after(day: date) -> date:
    """The same day of the month after, or that month's last."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    last = (following.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return following.replace(day=min(day.day, last.day))
