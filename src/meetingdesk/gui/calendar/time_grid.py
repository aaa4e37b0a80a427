"""The hours of some days: events as blocks side by side, drawn, moved and stretched by the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from meetingdesk.features.planning.calendar_view import EntryRow, MeetingRow
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.rescheduling import Slot, between, end_at, moved, start_at
from meetingdesk.gui import formats
from meetingdesk.gui.calendar import event_paint
from meetingdesk.gui.calendar import time_paint as paint
from meetingdesk.gui.calendar.day_layout import DAY_MINUTES, Block, Piece, side_by_side
from meetingdesk.gui.event import looks

Thing = MeetingRow | EntryRow
_EDGE = 6
_ENTRY_MINUTES = 60
_GAP = 3
_MINUTE_MS = 30_000


@dataclass(slots=True)
class _Drag:
    """What the mouse holds: an event (all of it, its start or its end), or a time drawn."""

    pressed: datetime
    spot: QPointF
    row: MeetingRow | None = None
    part: str = "whole"
    over: datetime | None = None

    def slot(self) -> Slot | None:
        """What it comes to when the button is let go; None where nothing was drawn or moved."""
        if self.over is None:
            return None
        if self.row is None:
            return between(self.pressed, self.over)
        slot = Slot(self.row.starts_at, self.row.ends_at)
        if self.part == "end":
            return end_at(slot, self.over)
        if self.part == "start":
            return start_at(slot, self.over)
        return moved(slot, self.over - self.pressed)


class TimeGrid(QWidget):
    """Tells what was done with the mouse; the view around it decides what comes of it."""

    opened = Signal(int)
    entry_opened = Signal(object)
    day_pressed = Signal(object)
    slot_drawn = Signal(object)
    dragged = Signal(object, object)
    hovered = Signal(object, object)
    held_at = Signal(int)

    def __init__(self, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeGrid")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(24 * paint.HOUR)
        self._may_change = may_change
        self._days: Sequence[date] = ()
        self._blocks: list[tuple[int, Block[Thing]]] = []
        self._office = (7 * 60, 17 * 60)
        self._off: frozenset[int] = frozenset()
        self._today = date.min
        self._clashing: frozenset[int] = frozenset()
        self._selected = 0
        self._under: Thing | None = None
        self._drag: _Drag | None = None
        # The line of now moves with the clock.
        self._clock = QTimer(self, interval=_MINUTE_MS)
        self._clock.timeout.connect(self.update)
        self._clock.start()

    @property
    def is_dragging(self) -> bool:
        """The mouse holds something that it has moved."""
        return self._drag is not None and self._drag.over is not None

    @property
    def columns(self) -> paint.Columns:
        """Where the days stand."""
        count = max(len(self._days), 1)
        return paint.Columns(self._days, paint.GUTTER, (self.width() - paint.GUTTER) / count)

    def sizeHint(self) -> QSize:
        return QSize(900, 24 * paint.HOUR)

    def show_days(self, days: Sequence[date], off: frozenset[int], today: date) -> None:
        """Show these days; `off` are the columns of public holidays."""
        self._days, self._off, self._today = days, off, today
        self.update()

    def show_office_hours(self, opens: int, closes: int) -> None:
        """The minutes after midnight between which the office is open."""
        self._office = (opens, closes)
        self.update()

    def show_things(self, things: Sequence[Thing]) -> None:
        """Place events and other work in the days shown."""
        self._blocks = []
        for column, day in enumerate(self._days):
            pieces = [piece for thing in things if (piece := _piece(thing, day)) is not None]
            self._blocks += [(column, block) for block in side_by_side(pieces)]
        self._under = None
        self.update()

    def show_marks(self, clashing: frozenset[int], selected: int) -> None:
        """Mark events that clash, and the one selected by the keyboard (0: none)."""
        self._clashing, self._selected = clashing, selected
        self.update()

    def drop_drag(self) -> None:
        """Let go of what the mouse holds; nothing comes of it."""
        self._drag = None
        self.update()

    def rect_of_meeting(self, meeting_id: int) -> QRectF:
        """Where an event is drawn, on its first day shown; empty where it isn't."""
        for column, block in self._blocks:
            thing = block.piece.thing
            if isinstance(thing, MeetingRow) and thing.id == meeting_id and not thing.is_former:
                return self._rect(column, block)
        return QRectF()

    def spot_of(self, moment: datetime) -> QPointF:
        """The middle of a moment's column, at its height."""
        columns = self.columns
        column = list(self._days).index(moment.date())
        minute = moment.hour * 60 + moment.minute
        return QPointF(columns.x_of(column) + columns.width / 2, minute * paint.HOUR / 60)

    def _rect(self, column: int, block: Block[Thing]) -> QRectF:
        columns = self.columns
        room = columns.width - 2 * _GAP - 4
        width = room / block.columns
        left = columns.x_of(column) + _GAP + block.column * width
        return self._span_rect(left, width * block.width - 2, block.piece.start, block.piece.end)

    @staticmethod
    def _span_rect(left: float, width: float, start: int, end: int) -> QRectF:
        top = start * paint.HOUR / 60
        height = max((end - start) * paint.HOUR / 60, paint.HOUR / 2)
        return QRectF(left, top + 1, width, height - 2)

    def _block_at(self, spot: QPointF) -> tuple[QRectF, Thing] | None:
        for column, block in reversed(self._blocks):
            rect = self._rect(column, block)
            if rect.contains(spot):
                return rect, block.piece.thing
        return None

    def _moment_at(self, spot: QPointF) -> datetime:
        day = self._days[self.columns.column_at(spot.x())]
        minutes = min(max(spot.y() * 60 / paint.HOUR, 0), DAY_MINUTES)
        midnight = datetime.combine(day, time(0), ZoneInfo(OFFICE_TIME_ZONE))
        return midnight + timedelta(minutes=round(minutes))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        columns = self.columns
        paint.hours(painter, columns, self._office, self._off, self._today)
        for column, block in self._blocks:
            rect = self._rect(column, block)
            if rect.bottom() >= event.rect().top() and rect.top() <= event.rect().bottom():
                self._paint_block(painter, rect, block.piece.thing)
        now = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE))
        if now.date() in self._days:
            column = list(self._days).index(now.date())
            paint.now_line(painter, columns, column, now.hour * 60 + now.minute)
        self._paint_drag(painter)

    def _paint_block(self, painter: QPainter, rect: QRectF, thing: Thing) -> None:
        if isinstance(thing, EntryRow):
            hour = formats.show_time(thing.starts_at) if thing.starts_at else ""
            text = f"{hour} {thing.content}".strip()
            event_paint.entry(painter, rect, thing, text, is_hovered=thing == self._under)
            return
        look = event_paint.EventLook(
            is_hovered=thing == self._under,
            is_selected=thing.id == self._selected,
            is_clashing=thing.id in self._clashing and not thing.is_former,
        )
        event_paint.block(painter, rect, thing, look, looks.hours(thing))

    def _paint_drag(self, painter: QPainter) -> None:
        slot = self._drag.slot() if self._drag else None
        if slot is None or self._drag is None:
            return
        columns = self.columns
        hours = f"{formats.show_time(slot.starts_at)} – {formats.show_time(slot.ends_at)}"
        for column, day in enumerate(self._days):
            minutes = _minutes_on(day, slot.starts_at, slot.ends_at)
            if minutes is None:
                continue
            left = columns.x_of(column) + _GAP
            rect = self._span_rect(left, columns.width - 2 * _GAP, *minutes)
            if self._drag.row is None:
                paint.selection(painter, rect, hours)
            else:
                look = event_paint.EventLook(is_dragged=True)
                event_paint.block(painter, rect, self._drag.row, look, hours)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._days:
            return
        spot = event.position()
        moment = self._moment_at(spot)
        self.day_pressed.emit(moment.date())
        found = self._block_at(spot)
        if found is None:
            self._drag = _Drag(moment, spot)
        elif isinstance(found[1], MeetingRow):
            self._drag = _Drag(moment, spot, found[1], self._part(found[0], found[1], spot))
        else:
            self.entry_opened.emit(found[1])

    def _part(self, rect: QRectF, row: MeetingRow, spot: QPointF) -> str:
        """Which part of a block the mouse is on; the edges only where that day has them."""
        if not self._may_change or row.is_former or rect.height() < 3 * _EDGE:
            return "whole"
        day = self._days[self.columns.column_at(spot.x())]
        if rect.bottom() - spot.y() <= _EDGE and day == row.last_day:
            return "end"
        return "start" if spot.y() - rect.top() <= _EDGE and day == row.first_day else "whole"

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = event.position()
        found = self._block_at(spot)
        self._under = found[1] if found else None
        self._show_cursor(found, spot)
        drag = self._drag
        if drag is not None and self._may_hold(drag.row):
            far = (spot - drag.spot).manhattanLength() >= QApplication.startDragDistance()
            if far or drag.over is not None:
                drag.over = self._moment_at(spot)
                self.held_at.emit(int(spot.y()))
        self.update()

    def _may_hold(self, row: MeetingRow | None) -> bool:
        return self._may_change and (row is None or not row.is_former)

    def _show_cursor(self, found: tuple[QRectF, Thing] | None, spot: QPointF) -> None:
        part = self._drag.part if self._drag else "whole"
        if self._drag is None and found is not None and isinstance(found[1], MeetingRow):
            part = self._part(found[0], found[1], spot)
        if part != "whole":
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        elif found is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.update()
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return
        slot = drag.slot()
        if drag.row is None:
            if slot is not None:
                self.slot_drawn.emit(slot)
        elif slot is None:
            self.opened.emit(drag.row.id)
        elif slot != Slot(drag.row.starts_at, drag.row.ends_at):
            self.dragged.emit(drag.row, slot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._days and self._block_at(event.position()) is None and self._may_change:
            start = self._moment_at(event.position())
            start = start.replace(minute=0 if start.minute < 30 else 30)
            self.slot_drawn.emit(Slot(start, start + timedelta(hours=1)))

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._block_at(QPointF(event.pos()))
            self.hovered.emit(found[1] if found else None, event.globalPos())
            return True
        return super().event(event)


def takes_the_day(row: MeetingRow) -> bool:
    """Whether an event is too long for the hours of a day: it stands above them."""
    return row.ends_at - row.starts_at >= timedelta(days=1)


def _piece(thing: Thing, day: date) -> Piece[Thing] | None:
    if isinstance(thing, EntryRow):
        if thing.day != day or thing.starts_at is None:
            return None
        start = thing.starts_at.hour * 60 + thing.starts_at.minute
        return Piece(thing, start, min(start + _ENTRY_MINUTES, DAY_MINUTES))
    minutes = _minutes_on(day, thing.starts_at, thing.ends_at)
    return None if minutes is None else Piece(thing, *minutes)


def _minutes_on(day: date, starts_at: datetime, ends_at: datetime) -> tuple[int, int] | None:
    """The minutes of `day` that a time takes; None for no part of the day."""
    if starts_at.date() > day or ends_at.date() < day:
        return None
    start = starts_at.hour * 60 + starts_at.minute if starts_at.date() == day else 0
    end = ends_at.hour * 60 + ends_at.minute if ends_at.date() == day else DAY_MINUTES
    if end == 0 and starts_at.date() < day:
        return None
    return start, end
