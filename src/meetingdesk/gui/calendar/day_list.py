"""Events as a list by days: beside the month, or as a view of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.planning.calendar_view import CalendarSpan, EntryRow, MeetingRow
from meetingdesk.features.planning.holidays import holidays, is_made_up
from meetingdesk.gui import formats, theme
from meetingdesk.gui.calendar import kind_looks
from meetingdesk.gui.calendar.event_paint import chip_text
from meetingdesk.gui.calendar.view import CalendarView
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.empty_state import EmptyState

_ROW_ROLE = Qt.ItemDataRole.UserRole
_DAY_ROLE = Qt.ItemDataRole.UserRole + 1
_TODAY_ROLE = Qt.ItemDataRole.UserRole + 2
_HEAD, _LINE = 32, 48
_LEAD, _MARK = 52, 30
_WIDE, _STATE = 640, 240
_DAYS = 60


class DayList(QListWidget):
    """Emits `opened` with the id of the event clicked or entered, `entry_opened` with other work."""

    opened = Signal(int)
    entry_opened = Signal(object)

    def __init__(self, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Sự kiện theo ngày"))
        self.setItemDelegate(_LineDelegate(self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("calendar", nothing)
        self._empty.setParent(self.viewport())
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def show_rows(
        self,
        rows: Sequence[MeetingRow],
        entries: Sequence[EntryRow] = (),
        *,
        first: date = date.min,
        today: date = date.min,
    ) -> None:
        """Show events and other work under the day each begins, `first` at the earliest."""
        self.clear()
        things: list[tuple[date, time, MeetingRow | EntryRow]] = [
            (max(row.first_day, first), row.starts_at.time(), row) for row in rows
        ]
        things += [(one.day, _begins(one), one) for one in entries]
        shown: date | None = None
        for day, _time, thing in sorted(things, key=lambda one: one[:2]):
            if day != shown:
                shown = day
                self._add_head(day, today)
            item = QListWidgetItem(_words(thing))
            item.setData(_ROW_ROLE, thing)
            item.setData(_DAY_ROLE, day)
            item.setSizeHint(QSize(100, _LINE))
            item.setToolTip("")
            self.addItem(item)
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(not things)

    def show_day(self, day: date) -> None:
        """Bring the events of a day into view."""
        for place in range(self.count()):
            item = self.item(place)
            if item.data(_DAY_ROLE) >= day:
                self.scrollToItem(item, QListWidget.ScrollHint.PositionAtTop)
                return

    def _add_head(self, day: date, today: date) -> None:
        text = formats.show_day(day)
        if day == today:
            text = self.tr("Hôm nay, {day}").format(day=text)
        if (known := holidays(day.year).get(day)) is not None:
            text = f"{text} · {say(known)}"
        if is_made_up(day):
            text = self.tr("{day} · Ngày làm bù").format(day=text)
        item = QListWidgetItem(text)
        item.setData(_DAY_ROLE, day)
        item.setData(_TODAY_ROLE, day == today)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setSizeHint(QSize(100, _HEAD))
        self.addItem(item)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        row = item.data(_ROW_ROLE)
        if isinstance(row, MeetingRow):
            self.opened.emit(row.id)
        elif isinstance(row, EntryRow):
            self.entry_opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters choose a view of the calendar; a list would look for lines that begin with them.
        if event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())


class AgendaView(CalendarView):
    """The events of the next weeks, one line each, from the day selected on."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(today, False, parent)
        self.setObjectName("agendaView")
        self.list = DayList("agendaList", self.tr("Không có sự kiện nào trong những ngày này"))
        self.list.opened.connect(self.opened)
        self.list.entry_opened.connect(self.entry_opened)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    @property
    def span_shown(self) -> tuple[date, date]:
        return self._day, self._day + timedelta(days=_DAYS - 1)

    @property
    def title(self) -> str:
        first, last = self.span_shown
        return self.tr("{first} – {last}").format(
            first=formats.show_date(first), last=formats.show_date(last)
        )

    def turned(self, by: int) -> date:
        return self._day + timedelta(days=by * _DAYS)

    def show_day(self, day: date, today: date) -> None:
        """Begin with `day`; what was read of other days stays until they are read anew."""
        self._day, self._today = day, today

    def show_span(self, span: CalendarSpan) -> None:
        self._rows, self._entries = span.meetings, span.entries
        self.list.show_rows(self._rows, self._entries, first=span.first, today=self._today)


class _LineDelegate(QStyledItemDelegate):
    """A day's head, or an event: its time at the left, its name and place in two lines."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(_ROW_ROLE)
        painter.save()
        rect = option.rect
        if isinstance(row, MeetingRow | EntryRow):
            self._paint_line(painter, option, rect, row)
        else:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.color("accent" if index.data(_TODAY_ROLE) else "muted"))
            line = rect.adjusted(12, 6, -8, 0)
            painter.drawText(line, int(_LEFT), _elided(font, str(index.data()), line.width()))
        painter.restore()

    def _paint_line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        row: MeetingRow | EntryRow,
    ) -> None:
        wanted = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if option.state & wanted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        lead, title, detail = _lines(row)
        if isinstance(row, EntryRow) and not lead:
            lead = self.tr("Chiều") if row.is_afternoon else self.tr("Sáng")
        room = rect.adjusted(12, 0, -8, 0)
        if isinstance(row, MeetingRow):
            if rect.width() >= _WIDE:
                self._paint_state(painter, option, room, row)
                room.setRight(room.right() - _STATE)
            self._paint_mark(painter, strong, rect, row)
        room.setLeft(room.left() + _MARK)
        top = rect.top() + (5 if detail else (_LINE - 20) // 2)
        upper = QRect(room.left(), top, room.width(), 20)
        painter.setFont(strong)
        painter.setPen(theme.color("accent"))
        painter.drawText(upper, int(_LEFT), lead)
        words = upper.adjusted(_LEAD, 0, 0, 0)
        painter.setPen(theme.color("text"))
        painter.drawText(words, int(_LEFT), _elided(strong, title, words.width()))
        painter.setFont(option.font)
        painter.setPen(theme.color("muted"))
        lower = words.translated(0, 20)
        painter.drawText(lower, int(_LEFT), _elided(option.font, detail, lower.width()))

    def _paint_mark(self, painter: QPainter, font: QFont, rect: QRect, row: MeetingRow) -> None:
        tile = QRect(rect.left() + 10, rect.top() + (_LINE - 24) // 2, 26, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(kind_looks.ground(row.kind)))
        painter.drawRoundedRect(tile, 5, 5)
        small = QFont(font)
        small.setPointSizeF(theme.BASE_POINTS * 0.78)
        painter.setFont(small)
        painter.setPen(theme.color(kind_looks.tone(row.kind)))
        painter.drawText(tile, int(Qt.AlignmentFlag.AlignCenter), say(kind_looks.mark(row.kind)))

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: MeetingRow
    ) -> None:
        spot = QRect(room.right() - _STATE + 12, room.top() + 5, _STATE - 12, 20)
        painter.setFont(option.font)
        painter.setPen(theme.color("text"))
        kind = _elided(option.font, say(row.kind.label), spot.width())
        painter.drawText(spot, int(_LEFT), kind)
        painter.setPen(theme.color("muted"))
        state = say(looks.present_state(row).label)
        painter.drawText(spot.translated(0, 20), int(_LEFT), state)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _words(thing: MeetingRow | EntryRow) -> str:
    if isinstance(thing, EntryRow):
        return " ".join(part for part in (_lines(thing)[0], thing.content) if part)
    return f"{looks.hours(thing)} {thing.title}"


def _lines(row: MeetingRow | EntryRow) -> tuple[str, str, str]:
    """The lead, the strong line, the muted one."""
    if isinstance(row, EntryRow):
        lead = formats.show_time(row.starts_at) if row.starts_at else ""
        return lead, row.content, " · ".join(part for part in (row.place, row.chair) if part)
    detail = " · ".join(part for part in (row.where, ", ".join(row.chairs)) if part)
    return formats.show_time(row.starts_at), chip_text(row, with_time=False), detail


def _begins(entry: EntryRow) -> time:
    noon = time(12) if entry.is_afternoon else datetime.min.time()
    return entry.starts_at or noon


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
