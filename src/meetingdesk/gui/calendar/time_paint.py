"""The strokes of the hours: lines, office hours, the line of now; the heads of the days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from meetingdesk.features.planning.holidays import is_made_up
from meetingdesk.gui import formats, theme
from meetingdesk.gui.calendar.event_paint import CENTER, LEFT, elided, small
from meetingdesk.gui.translation import say
from meetingdesk.messages import message
from meetingdesk.vietnamese.lunar import lunar_date

HOUR = 48
GUTTER = 56
HEAD = 48
LANE = 22
_HOURS = 24


@dataclass(frozen=True, slots=True)
class Columns:
    """The days side by side, from `left` on, each `width` wide."""

    days: Sequence[date]
    left: float
    width: float

    def x_of(self, column: int) -> float:
        return self.left + column * self.width

    def column_at(self, x: float) -> int:
        """The column at `x`, the nearest one outside."""
        return min(max(int((x - self.left) // self.width), 0), len(self.days) - 1)


def hours(
    painter: QPainter,
    columns: Columns,
    office: tuple[int, int],
    holiday_columns: frozenset[int],
    today: date,
) -> None:
    """The ground: minutes outside of `office` are darker, whole days off too; a line an hour."""
    painter.save()
    right = columns.x_of(len(columns.days))
    whole = QRectF(columns.left, 0, right - columns.left, _HOURS * HOUR)
    painter.fillRect(whole, theme.color("surface"))
    closed = theme.color("sunken")
    opens, closes = (minute * HOUR / 60 for minute in office)
    painter.fillRect(QRectF(columns.left, 0, whole.width(), opens), closed)
    painter.fillRect(QRectF(columns.left, closes, whole.width(), whole.height() - closes), closed)
    for column, day in enumerate(columns.days):
        if (day.weekday() >= 5 or column in holiday_columns) and not is_made_up(day):
            rect = QRectF(columns.x_of(column), 0, columns.width, whole.height())
            painter.fillRect(rect, closed)
        if day == today and len(columns.days) > 1:
            ground = theme.color("accent_soft")
            ground.setAlphaF(0.45)
            rect = QRectF(columns.x_of(column), opens, columns.width, closes - opens)
            painter.fillRect(rect, ground)
    painter.setFont(small(painter.font()))
    for hour in range(_HOURS):
        top = hour * HOUR
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(QPointF(columns.left, top), QPointF(right, top))
        if hour:
            painter.setPen(theme.color("muted"))
            label = QRectF(0, top - 10, GUTTER - 8, 20)
            painter.drawText(label, int(_RIGHT), f"{hour:02d}:00")
    painter.setPen(QPen(theme.color("border"), 1))
    for column in range(len(columns.days) + 1):
        x = columns.x_of(column)
        painter.drawLine(QPointF(x, 0), QPointF(x, whole.height()))
    painter.restore()


def now_line(painter: QPainter, columns: Columns, column: int, minute: int) -> None:
    """A line across today at this minute, with its time in the gutter."""
    painter.save()
    y = minute * HOUR / 60
    shade = theme.color("danger")
    painter.setPen(QPen(shade, 2))
    left = columns.x_of(column)
    painter.drawLine(QPointF(left, y), QPointF(left + columns.width, y))
    painter.setBrush(shade)
    painter.drawEllipse(QPointF(left, y), 4, 4)
    font = small(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    label = QRectF(0, y - 9, GUTTER - 8, 18)
    painter.fillRect(label, theme.color("window"))
    painter.drawText(label, int(_RIGHT), f"{minute // 60:02d}:{minute % 60:02d}")
    painter.restore()


def selection(painter: QPainter, rect: QRectF, text: str) -> None:
    """The time drawn for a new event."""
    painter.save()
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(small(painter.font()))
    painter.setPen(theme.color("accent"))
    words = rect.adjusted(8, 0, -4, 0)
    words.setHeight(min(words.height(), 22))
    painter.drawText(words, LEFT, text)
    painter.restore()


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How the head of a day looks."""

    is_today: bool
    is_selected: bool
    has_focus: bool
    holiday: str
    made_up: str = ""


def day_head(painter: QPainter, rect: QRectF, day: date, look: HeadLook) -> None:
    """The day's name and number, the lunar date, the holiday."""
    painter.save()
    if look.is_selected:
        painter.setPen(QPen(theme.color("accent" if look.has_focus else "border_strong"), 2))
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
    is_off = (day.weekday() == 6 and not look.made_up) or bool(look.holiday)
    role = "danger" if is_off else "text"
    disc = QRectF(rect.left() + 8, rect.top() + 10, 28, 28)
    if look.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(disc)
    strong = QFont(painter.font())
    strong.setWeight(QFont.Weight.DemiBold)
    painter.setFont(strong)
    painter.setPen(theme.color("on_accent" if look.is_today else role))
    painter.drawText(disc, CENTER, str(day.day))
    words = QRectF(disc.right() + 6, rect.top() + 5, rect.right() - disc.right() - 12, 19)
    painter.setPen(theme.color(role))
    painter.drawText(words, LEFT, elided(strong, formats.show_weekday(day), words.width()))
    font = small(painter.font())
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    moon = lunar_date(day)
    detail = say(message("labels", "{day} ÂL").given(day=f"{moon.day}/{moon.month}"))
    if note := look.holiday or look.made_up:
        detail = f"{note} · {detail}"
    painter.setPen(theme.color("danger" if look.holiday else "info" if look.made_up else "muted"))
    lower = words.translated(0, 19)
    painter.drawText(lower, LEFT, elided(font, detail, lower.width()))
    painter.restore()


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
