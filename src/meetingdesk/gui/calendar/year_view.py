"""A year on one page: twelve small months, each day with the number of its events."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from meetingdesk.features.planning.holidays import holidays
from meetingdesk.gui import formats, theme
from meetingdesk.gui.calendar.event_paint import CENTER, LEFT, elided, small
from meetingdesk.gui.calendar.month_layout import first_day_shown
from meetingdesk.gui.calendar.month_view import month_after, month_before
from meetingdesk.gui.calendar.view import WEEK, CalendarView
from meetingdesk.gui.translation import say

_ACROSS, _DOWN = 4, 3
_HEAD, _NAMES = 26, 16
_SPACE = 14
_WEEKS = 6
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class YearView(CalendarView):
    """A click selects a day, a double click or Enter looks at it closer; a month's name leads there."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, False, parent)
        self.setObjectName("yearView")
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(640, 420)
        self._counts: Mapping[date, int] = {}
        self._off: Mapping[date, object] = {}
        self._plain = self._strong = self._tiny = self.font()
        self._drawn: QPixmap | None = None
        self._shows: tuple[object, ...] = ()
        self._tell()

    @property
    def span_shown(self) -> tuple[date, date]:
        year = self._day.year
        return date(year, 1, 1), date(year, 12, 31)

    @property
    def title(self) -> str:
        return self.tr("Năm {year}").format(year=self._day.year)

    def turned(self, by: int) -> date:
        year = self._day.year + by
        is_leap_day = (self._day.month, self._day.day) == (2, 29)
        return self._day.replace(year=year, day=28 if is_leap_day else self._day.day)

    def show_counts(self, counts: Mapping[date, int]) -> None:
        """Show how many events each day has."""
        self._counts = counts
        self._tell()
        self.update()

    def count_of(self, day: date) -> int:
        """How many events the day has."""
        return self._counts.get(day, 0)

    def rect_of(self, day: date) -> QRectF:
        """The cell of a day."""
        box = self._month_rect(day.month)
        width, height = box.width() / WEEK, (box.height() - _HEAD - _NAMES) / _WEEKS
        week, column = divmod((day - first_day_shown(day.replace(day=1))).days, WEEK)
        top = box.top() + _HEAD + _NAMES + week * height
        return QRectF(box.left() + column * width, top, width, height)

    def _month_rect(self, month: int) -> QRectF:
        down, across = divmod(month - 1, _ACROSS)
        width = (self.width() - (_ACROSS - 1) * _SPACE) / _ACROSS
        height = (self.height() - (_DOWN - 1) * _SPACE) / _DOWN
        return QRectF(across * (width + _SPACE), down * (height + _SPACE), width, height)

    def _month_at(self, spot: QPointF) -> int:
        """The month whose name is at `spot`; 0 for none."""
        for month in range(1, 13):
            rect = self._month_rect(month)
            rect.setHeight(_HEAD)
            if rect.contains(spot):
                return month
        return 0

    def _day_at(self, spot: QPointF) -> date | None:
        for month in range(1, 13):
            if self._month_rect(month).contains(spot):
                first = date(self._day.year, month, 1)
                days = (month_after(first) - first).days
                there = (first + timedelta(days=number) for number in range(days))
                return next((day for day in there if self.rect_of(day).contains(spot)), None)
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self.hasFocus() else "border_strong"
        painter.setPen(QPen(theme.color(role), 2))
        painter.drawRoundedRect(self.rect_of(self._day).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def _picture(self) -> QPixmap:
        """The year without the day selected: drawn once, for 365 days take a while."""
        ratio = self.devicePixelRatioF()
        shows = (
            self._day.year, self._today, dict(self._counts), holidays(self._day.year),
            self.size(), ratio, self.font().key(),
            theme.color("text").rgb(), QLocale().name(),
        )  # fmt: skip
        if self._drawn is None or shows != self._shows:
            self._shows = shows
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._draw(self._drawn)
        return self._drawn

    def _draw(self, picture: QPixmap) -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        # Made once a page: a font made anew for each of 365 days takes longer than its number.
        self._plain, self._strong = small(self.font()), small(self.font())
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._tiny = QFont(self._plain)
        self._tiny.setPointSizeF(theme.BASE_POINTS * 0.74)
        self._tiny.setWeight(QFont.Weight.Bold)
        self._off = holidays(self._day.year)
        for month in range(1, 13):
            self._paint_month(painter, date(self._day.year, month, 1))
        painter.end()

    def _paint_month(self, painter: QPainter, first: date) -> None:
        box = self._month_rect(first.month)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        days = (month_after(first) - first).days
        total = sum(self.count_of(first + timedelta(days=number)) for number in range(days))
        self._paint_head(painter, box, first, total)
        for number in range(days):
            self._paint_day(painter, first + timedelta(days=number))

    def _paint_head(self, painter: QPainter, box: QRectF, first: date, total: int) -> None:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        head = QRectF(box.left() + 10, box.top(), box.width() - 20, _HEAD)
        name = formats.show_month(first)
        painter.drawText(head, LEFT, name)
        font = small(self.font())
        painter.setFont(font)
        painter.setPen(theme.color("accent" if total else "muted"))
        told = self.tr("{count} sự kiện").format(count=total) if total else ""
        painter.drawText(head, int(_RIGHT), elided(font, told, head.width() - 70))
        painter.setPen(theme.color("muted"))
        width = box.width() / WEEK
        monday = first_day_shown(first)
        for column in range(WEEK):
            spot = QRectF(box.left() + column * width, box.top() + _HEAD - 2, width, _NAMES)
            painter.drawText(spot, CENTER, formats.short_weekday(monday + timedelta(days=column)))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        rect = self.rect_of(day).adjusted(1, 1, -1, -1)
        count = self.count_of(day)
        is_off = day.weekday() == 6 or day in self._off
        if count:
            ground = theme.color("accent_soft")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, 4, 4)
        left = QRectF(rect.left(), rect.top(), rect.width() * (0.58 if count else 1), rect.height())
        painter.setFont(self._strong if day == self._today else self._plain)
        role = "danger" if is_off else "text"
        if day == self._today:
            side = min(left.width(), left.height(), 22)
            disc = QRectF(0, 0, side, side)
            disc.moveCenter(left.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(disc)
            role = "on_accent"
        painter.setPen(theme.color(role))
        painter.drawText(left, CENTER, str(day.day))
        if count:
            self._paint_count(painter, rect, left.right(), count)

    def _paint_count(self, painter: QPainter, rect: QRectF, left: float, count: int) -> None:
        painter.setFont(self._tiny)
        painter.setPen(theme.color("accent"))
        spot = QRectF(left - 2, rect.top(), rect.right() - left, rect.height())
        painter.drawText(spot, CENTER, f"·{count}" if count < 100 else "99+")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if month := self._month_at(event.position()):
            self.entered.emit(date(self._day.year, month, 1))
        elif (day := self._day_at(event.position())) is not None:
            self.select(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (day := self._day_at(event.position())) is not None:
            self.day_wanted.emit(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_link = self._month_at(event.position()) or self._day_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.select(self._day + timedelta(days=_STEPS[Qt.Key(key)]))
        elif key == Qt.Key.Key_PageUp:
            self.select(month_before(self._day))
        elif key == Qt.Key.Key_PageDown:
            self.select(month_after(self._day))
        elif key == Qt.Key.Key_Home:
            self.select(self._today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.day_wanted.emit(self._day)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self._day_at(QPointF(event.pos()))
            if day is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._words(day), self)
            return True
        return super().event(event)

    def _words(self, day: date) -> str:
        count = self.count_of(day)
        told = self.tr("{count} sự kiện").format(count=count)
        parts = [formats.show_day(day), told if count else self.tr("không có sự kiện")]
        if (known := holidays(day.year).get(day)) is not None:
            parts.append(say(known))
        return ", ".join(parts)

    def _tell(self) -> None:
        self.setAccessibleName(self._words(self._day))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
