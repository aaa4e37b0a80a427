"""The strokes of the month: heads and day cells; colours come from the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from meetingdesk.gui import formats, theme
from meetingdesk.gui.calendar.event_paint import LEFT, small
from meetingdesk.vietnamese.lunar import lunar_date

HEAD = 32
DAY_LINE = 28
LANE = 22
_DISC = 24
_PAD = 8


@dataclass(frozen=True, slots=True)
class DayLook:
    """How one day's cell looks; `more` says how many events found no room."""

    in_month: bool
    is_today: bool
    is_selected: bool
    has_focus: bool
    is_dragged: bool
    holiday: str
    more: str
    made_up: str = ""


def head(painter: QPainter, week: Sequence[date], width: float) -> None:
    """The names of the days over the columns."""
    painter.save()
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    for column, day in enumerate(week):
        rect = QRectF(column * width + _PAD, 0, width - 2 * _PAD, HEAD)
        painter.setPen(theme.color("danger" if day.weekday() == 6 else "muted"))
        painter.drawText(rect, LEFT, formats.show_weekday(day))
    painter.restore()


def day_cell(painter: QPainter, rect: QRectF, day: date, look: DayLook) -> None:
    """One day: its ground, its number, the lunar date and the holiday's name."""
    painter.save()
    plain = "surface" if look.in_month else "window"
    ground = "accent_soft" if look.is_dragged else plain
    painter.fillRect(rect, theme.color(ground))
    painter.setPen(QPen(theme.color("border"), 1))
    painter.drawLine(rect.topLeft(), rect.topRight())
    if day.weekday() > 0:
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
    if look.is_selected:
        _frame(painter, rect, strong=look.has_focus)
    _number(painter, rect, day, look)
    _lunar_and_holiday(painter, rect, day, look)
    if look.more:
        _more(painter, rect, look.more)
    painter.restore()


def _number(painter: QPainter, rect: QRectF, day: date, look: DayLook) -> None:
    disc = QRectF(rect.left() + 5, rect.top() + 3, _DISC, _DISC)
    role = "text" if look.in_month else "muted"
    if (day.weekday() == 6 and not look.made_up) or look.holiday:
        role = "danger"
    if look.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
        role = "on_accent"
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold if look.in_month else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(theme.color(role))
    painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(day.day))


def _lunar_and_holiday(painter: QPainter, rect: QRectF, day: date, look: DayLook) -> None:
    moon = lunar_date(day)
    lunar = f"{moon.day}/{moon.month}" if moon.day == 1 or day.day == 1 else str(moon.day)
    font = small(painter.font())
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    line = QRectF(rect.left() + _DISC + 10, rect.top() + 3, rect.width() - _DISC - 18, _DISC)
    painter.setPen(theme.color("muted"))
    painter.drawText(line, int(_RIGHT), lunar)
    if note := look.holiday or look.made_up:
        room = line.adjusted(0, 0, -metrics.horizontalAdvance(lunar) - 6, 0)
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(theme.color("danger" if look.holiday else "info"))
        painter.drawText(room, LEFT, shown)


def more_line(rect: QRectF) -> QRectF:
    """Where a day's cell says how many events found no room."""
    lanes = int((rect.height() - DAY_LINE - 4) // LANE)
    top = rect.top() + DAY_LINE + max(0, lanes - 1) * LANE
    return QRectF(rect.left() + 11, top, rect.width() - 16, LANE - 2)


def _more(painter: QPainter, rect: QRectF, text: str) -> None:
    font = small(painter.font())
    painter.setFont(font)
    painter.setPen(theme.color("muted"))
    line = more_line(rect)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, LEFT, shown)


def _frame(painter: QPainter, rect: QRectF, *, strong: bool) -> None:
    painter.setPen(QPen(theme.color("accent" if strong else "border_strong"), 2 if strong else 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
