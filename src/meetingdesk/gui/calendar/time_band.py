"""Above the hours: the days' heads, events of a day and more, work without a time of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from meetingdesk.features.planning.calendar_view import EntryRow, MeetingRow
from meetingdesk.features.planning.holidays import holidays, is_made_up
from meetingdesk.features.planning.rescheduling import Slot, last_day, moved
from meetingdesk.gui import theme
from meetingdesk.gui.calendar import event_paint
from meetingdesk.gui.calendar import time_paint as paint
from meetingdesk.gui.calendar.month_layout import Chip, place_in_days
from meetingdesk.gui.translation import say

_MOST_LANES = 6
_EDGE = 7
Lane = tuple[QRectF, MeetingRow | EntryRow]


@dataclass(slots=True)
class _Drag:
    pressed: date
    spot: QPointF
    row: MeetingRow | None = None
    stretches: bool = False
    over: date | None = None


class TimeBand(QWidget):
    """As high as what it shows; what finds no room is counted in the last lane."""

    opened = Signal(int)
    entry_opened = Signal(object)
    day_pressed = Signal(object)
    day_wanted = Signal(object)
    span_drawn = Signal(object, object)
    dragged = Signal(object, object)
    hovered = Signal(object, object)

    def __init__(self, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeBand")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._may_change = may_change
        self._days: Sequence[date] = ()
        self._chips: list[Chip] = []
        self._entries: Sequence[EntryRow] = ()
        self._looks: dict[date, paint.HeadLook] = {}
        self._clashing: frozenset[int] = frozenset()
        self._selected = 0
        self._margin = 0
        self._under: MeetingRow | EntryRow | None = None
        self._drag: _Drag | None = None
        self._fit()

    @property
    def columns(self) -> paint.Columns:
        """Where the days stand: over the hours, whose scroll bar takes room at the right."""
        count = max(len(self._days), 1)
        width = self.width() - self._margin - paint.GUTTER
        return paint.Columns(self._days, paint.GUTTER, width / count)

    def leave_margin(self, width: int) -> None:
        """Keep room free at the right for the scroll bar of the hours."""
        if width != self._margin:
            self._margin = width
            self.update()

    def show_days(
        self, days: Sequence[date], *, selected: date, today: date, has_focus: bool
    ) -> None:
        """Show the heads of these days."""
        self._days = days
        self._looks = {
            day: paint.HeadLook(
                day == today,
                day == selected,
                has_focus,
                _holiday(day),
                self.tr("Làm bù") if is_made_up(day) else "",
            )
            for day in days
        }
        self.update()

    def show_things(self, rows: Sequence[MeetingRow], entries: Sequence[EntryRow]) -> None:
        """Place events that take whole days, and work without a time."""
        first = self._days[0] if self._days else date.min
        self._chips = place_in_days(rows, first, len(self._days))
        self._entries = entries
        self._fit()
        self.update()

    def show_marks(self, clashing: frozenset[int], selected: int) -> None:
        """Mark events that clash, and the one selected."""
        self._clashing, self._selected = clashing, selected
        self.update()

    def drop_drag(self) -> None:
        """Let go of what the mouse holds."""
        self._drag = None
        self.update()

    def rect_of_meeting(self, meeting_id: int) -> QRectF:
        """Where an event stands; empty where it doesn't."""
        for rect, thing in self._lanes():
            if isinstance(thing, MeetingRow) and thing.id == meeting_id:
                return rect
        return QRectF()

    def _fit(self) -> None:
        lanes = min(self._lane_count(), _MOST_LANES)
        self.setFixedHeight(paint.HEAD + lanes * paint.LANE + (6 if lanes else 2))

    def _lane_count(self) -> int:
        taken = [self._lanes_on(column) for column in range(len(self._days))]
        return max(taken, default=0)

    def _lanes_on(self, column: int) -> int:
        """How many lanes the events of a day take, with its entries under them."""
        there = [chip.lane + 1 for chip in self._chips if chip.first <= column <= chip.last]
        entries = sum(1 for entry in self._entries if entry.day == self._days[column])
        return max(there, default=0) + entries

    def _lanes(self) -> list[Lane]:
        found: list[Lane] = [
            (self._rect(chip.first, chip.last, chip.lane), chip.meeting)
            for chip in self._chips
            if chip.lane < _MOST_LANES
        ]
        for column, day in enumerate(self._days):
            used = [chip.lane + 1 for chip in self._chips if chip.first <= column <= chip.last]
            lane = max(used, default=0)
            for entry in self._entries:
                if entry.day == day and lane < _MOST_LANES:
                    found.append((self._rect(column, column, lane), entry))
                    lane += 1
        return found

    def _rect(self, first: int, last: int, lane: int) -> QRectF:
        columns = self.columns
        left, right = columns.x_of(first) + 3, columns.x_of(last + 1) - 3
        top = paint.HEAD + lane * paint.LANE + 1
        return QRectF(left, top, right - left, paint.LANE - 2)

    def _thing_at(self, spot: QPointF) -> Lane | None:
        return next((lane for lane in self._lanes() if lane[0].contains(spot)), None)

    def _day_at(self, spot: QPointF) -> date:
        return self._days[self.columns.column_at(spot.x())]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        columns = self.columns
        for column, day in enumerate(self._days):
            rect = QRectF(columns.x_of(column), 0, columns.width, paint.HEAD)
            paint.day_head(painter, rect, day, self._looks[day])
        painter.setPen(QPen(theme.color("border_strong"), 1))
        bottom = self.height() - 0.5
        painter.drawLine(QPointF(0, bottom), QPointF(self.width() - self._margin, bottom))
        for rect, thing in self._lanes():
            self._paint_thing(painter, rect, thing)
        self._paint_drag(painter)

    def _paint_thing(self, painter: QPainter, rect: QRectF, thing: MeetingRow | EntryRow) -> None:
        if isinstance(thing, EntryRow):
            half = self.tr("Chiều") if thing.is_afternoon else self.tr("Sáng")
            text = f"{half}: {thing.content}"
            event_paint.entry(painter, rect, thing, text, is_hovered=thing == self._under)
            return
        look = event_paint.EventLook(
            is_hovered=thing == self._under,
            is_selected=thing.id == self._selected,
            is_clashing=thing.id in self._clashing and not thing.is_former,
        )
        text = event_paint.chip_text(thing, with_time=thing.first_day >= self._days[0])
        event_paint.chip(painter, rect, thing, text, look)

    def _paint_drag(self, painter: QPainter) -> None:
        drag = self._drag
        if drag is None or drag.over is None:
            return
        first, last = min(drag.pressed, drag.over), max(drag.pressed, drag.over)
        if drag.row is not None:
            slot = self._slot(drag, drag.row)
            first, last = slot.starts_at.date(), slot.ends_at.date()
        shown = [n for n, day in enumerate(self._days) if first <= day <= last]
        if shown:
            rect = self._rect(shown[0], shown[-1], 0)
            rect.setBottom(self.height() - 3)
            paint.selection(painter, rect, drag.row.title if drag.row else "")

    @staticmethod
    def _slot(drag: _Drag, row: MeetingRow) -> Slot:
        slot = Slot(row.starts_at, row.ends_at)
        by = (drag.over or drag.pressed) - drag.pressed
        if drag.stretches:
            return last_day(slot, max(row.last_day + by, row.first_day))
        return moved(slot, by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._days:
            return
        spot = event.position()
        day = self._day_at(spot)
        self.day_pressed.emit(day)
        if spot.y() < paint.HEAD:
            return
        found = self._thing_at(spot)
        if found is not None and isinstance(found[1], EntryRow):
            self.entry_opened.emit(found[1])
            return
        row = found[1] if found is not None and isinstance(found[1], MeetingRow) else None
        self._drag = _Drag(day, spot, row)
        if found is not None and row is not None:
            at_end = found[0].right() - spot.x() <= _EDGE
            self._drag.stretches = at_end and row.last_day == day and self._may_hold(row)

    def _may_hold(self, row: MeetingRow | None) -> bool:
        return self._may_change and (row is None or not row.is_former)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        found = self._thing_at(spot)
        self._under = found[1] if found else None
        is_link = found is not None or spot.y() < paint.HEAD
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        drag = self._drag
        if drag is not None and self._may_hold(drag.row):
            far = (spot - drag.spot).manhattanLength() >= QApplication.startDragDistance()
            if far or drag.over is not None:
                drag.over = self._day_at(spot)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if event.button() != Qt.MouseButton.LeftButton or drag is None:
            return
        if drag.row is not None:
            if drag.over is None:
                self.opened.emit(drag.row.id)
            elif drag.over != drag.pressed:
                self.dragged.emit(drag.row, self._slot(drag, drag.row))
        elif drag.over is not None:
            self.span_drawn.emit(min(drag.pressed, drag.over), max(drag.pressed, drag.over))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        if not self._days or self._thing_at(spot) is not None:
            return
        if spot.y() < paint.HEAD:
            self.day_wanted.emit(self._day_at(spot))
        elif self._may_change:
            self.span_drawn.emit(self._day_at(spot), self._day_at(spot))

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._thing_at(QPointF(event.pos()))
            self.hovered.emit(found[1] if found else None, event.globalPos())
            return True
        return super().event(event)


def _holiday(day: date) -> str:
    known = holidays(day.year).get(day)
    return say(known) if known else ""
