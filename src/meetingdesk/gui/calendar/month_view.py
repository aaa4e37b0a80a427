"""A month painted on one page: days, lunar dates, holidays, and events as chips with their text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from meetingdesk.features.holidays import holidays
from meetingdesk.features.meeting_list import MeetingRow
from meetingdesk.gui import formats
from meetingdesk.gui.calendar import month_paint as paint
from meetingdesk.gui.calendar.month_layout import (
    WEEK,
    Chip,
    MonthLayout,
    first_day_shown,
    lay_out,
    weeks_shown,
)
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class MonthView(QWidget):
    """Monday first. A click on a chip opens it; a double click or a drag over days makes a new event.

    Emits `opened` with an event's id, `chosen` with the day selected, `span_wanted` with the first
    and last day of a new event, `entered` with the day on Enter, `month_wanted` with a day of
    another month to show.
    """

    opened = Signal(int)
    chosen = Signal(object)
    span_wanted = Signal(object, object)
    entered = Signal(object)
    month_wanted = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monthView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(560, 380)
        self._today = today
        self._month = today.replace(day=1)
        self._day = today
        self._rows: Sequence[MeetingRow] = ()
        self._layout = MonthLayout((), {})
        self._hovered: int | None = None
        self._pressed: date | None = None
        self._pressed_chip: Chip | None = None
        self._dragged: date | None = None
        self._tell()

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    @property
    def day(self) -> date:
        """The day selected."""
        return self._day

    @property
    def span_shown(self) -> tuple[date, date]:
        """The first and last day on the page, those of the neighbour months included."""
        first = first_day_shown(self._month)
        return first, first + timedelta(days=weeks_shown(self._month) * WEEK - 1)

    def sizeHint(self) -> QSize:
        return QSize(900, 620)

    def show_month(self, day: date, today: date) -> None:
        """Show the month of `day`, with it selected."""
        self._today = today
        self._month, self._day = day.replace(day=1), day
        self._arrange()
        self._tell()

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Show these events."""
        self._rows = rows
        self._arrange()
        self._tell()

    def rect_of(self, day: date) -> QRectF:
        """The cell of a day on the page."""
        offset = (day - first_day_shown(self._month)).days
        width, height = self._cell_size()
        week, column = divmod(offset, WEEK)
        return QRectF(column * width, paint.HEAD + week * height, width, height)

    def rect_of_meeting(self, meeting_id: int) -> QRectF:
        """The first chip of an event; empty where it isn't shown."""
        found = (chip for chip in self._layout.chips if chip.meeting.id == meeting_id)
        chip = next(found, None)
        return self._chip_rect(chip) if chip else QRectF()

    def _cell_size(self) -> tuple[float, float]:
        weeks = weeks_shown(self._month)
        return self.width() / WEEK, (self.height() - paint.HEAD) / weeks

    def _arrange(self) -> None:
        lanes = int((self._cell_size()[1] - paint.DAY_LINE - 4) // paint.LANE)
        first, weeks = first_day_shown(self._month), weeks_shown(self._month)
        self._layout = lay_out(self._rows, first, weeks, max(1, lanes))
        self.update()

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
        week = min(int((spot.y() - paint.HEAD) // height), weeks_shown(self._month) - 1)
        days = week * WEEK + int(spot.x() // width)
        return first_day_shown(self._month) + timedelta(days=days)

    def _select(self, day: date) -> None:
        if day == self._day:
            return
        self._day = day
        if day.replace(day=1) != self._month:
            self.month_wanted.emit(day)
        self._tell()
        self.chosen.emit(day)
        self.update()

    def _tell(self) -> None:
        there = [row for row in self._rows if row.first_day <= self._day <= row.last_day]
        titles = ", ".join(f"{looks.hours(row)} {row.title}" for row in there)
        nothing = self.tr("không có sự kiện")
        self.setAccessibleName(f"{formats.show_day(self._day)}: {titles or nothing}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        first, last = self.span_shown
        width, _height = self._cell_size()
        paint.head(painter, [first + timedelta(days=n) for n in range(WEEK)], width)
        span = self._dragged_span()
        day = first
        while day <= last:
            known = holidays(day.year).get(day)
            paint.day_cell(
                painter,
                self.rect_of(day),
                day,
                paint.DayLook(
                    in_month=day.replace(day=1) == self._month,
                    is_today=day == self._today,
                    is_selected=day == self._day,
                    has_focus=self.hasFocus(),
                    is_dragged=span is not None and span[0] <= day <= span[1],
                    holiday=say(known) if known else "",
                    more=self._more_text(day),
                ),
            )
            day += timedelta(days=1)
        for chip in self._layout.chips:
            paint.chip(
                painter, self._chip_rect(chip), chip, is_hovered=chip.meeting.id == self._hovered
            )

    def _more_text(self, day: date) -> str:
        hidden = self._layout.hidden.get(day, 0)
        return self.tr("+{count} nữa").format(count=hidden) if hidden else ""

    def _dragged_span(self) -> tuple[date, date] | None:
        if self._pressed is None or self._dragged is None or self._pressed == self._dragged:
            return None
        return min(self._pressed, self._dragged), max(self._pressed, self._dragged)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_chip = self._chip_at(event.position())
        day = self._day_at(event.position())
        if self._pressed_chip is None and day is not None:
            self._pressed = self._dragged = day

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        chip = self._chip_at(event.position())
        hovered = chip.meeting.id if chip else None
        shape = Qt.CursorShape.PointingHandCursor if chip else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        day = self._day_at(event.position())
        if hovered != self._hovered or (self._pressed is not None and day != self._dragged):
            self._hovered = hovered
            if self._pressed is not None and day is not None:
                self._dragged = day
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        chip, self._pressed_chip = self._pressed_chip, None
        span, pressed = self._dragged_span(), self._pressed
        self._pressed = self._dragged = None
        self.update()
        if chip is not None:
            under = self._chip_at(event.position())
            if under is not None and under.meeting.id == chip.meeting.id:
                self.opened.emit(chip.meeting.id)
        elif span is not None:
            self.span_wanted.emit(*span)
        elif pressed is not None:
            self._select(pressed)

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
        if key in _STEPS:
            self._select(self._day + timedelta(days=_STEPS[Qt.Key(key)]))
        elif key == Qt.Key.Key_PageUp:
            self._select(month_before(self._day))
        elif key == Qt.Key.Key_PageDown:
            self._select(month_after(self._day))
        elif key == Qt.Key.Key_Home:
            self._select(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self._day)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        chip = self._chip_at(QPointF(event.pos()))
        if chip is None:
            QToolTip.hideText()
            return
        row = chip.meeting
        lines = (row.title, looks.when(row), row.where, ", ".join(row.chairs))
        # A tool tip takes markup for markup: what people typed is shown as it is.
        escaped = [_escaped(line) for line in lines if line]
        QToolTip.showText(event.globalPos(), "<qt>" + "<br>".join(escaped) + "</qt>", self)


def month_before(day: date) -> date:
    """The same day of the month before, or that month's last."""
    last = day.replace(day=1) - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))


def month_after(day: date) -> date:
    """The same day of the month after, or that month's last."""
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    last = (following.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return following.replace(day=min(day.day, last.day))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
