"""The agenda at the left of the minutes: times planned and real, and where something is recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui import formats
from meetingdesk.gui.event import looks
from meetingdesk.gui.icons import icon
from meetingdesk.gui.theme import RADIUS, color
from meetingdesk.gui.widgets.labels import TextLabel

_LINE_ROLE = Qt.ItemDataRole.UserRole
_ICON = 18
_LEFT = 36
_PAD = 8


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A line of the panel; `item_id` None stands for what belongs to no part of the agenda."""

    item_id: int | None
    title: str
    times: str
    picture: str
    role: str
    recorded: int


class AgendaPanel(QFrame):
    """Emits `chosen` with the id of the part (None: other matters) that shows from now on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agendaPanel")
        self.setMinimumWidth(200)
        self._list = QListWidget()
        self._list.setObjectName("minutesAgenda")
        self._list.setProperty("face", "plain")
        self._list.setAccessibleName(self.tr("Chương trình"))
        self._list.setItemDelegate(_LineDelegate(self._list))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 4, 8)
        column.setSpacing(6)
        title = TextLabel(self.tr("Chương trình"), "field")
        title.setContentsMargins(8, 0, 0, 0)
        self._lag = TextLabel("", "muted")
        self._lag.setObjectName("agendaLag")
        self._lag.setContentsMargins(8, 0, 0, 0)
        self._rows: tuple[AgendaRow, ...] = ()
        self._tick = QTimer(self, interval=20_000)
        self._tick.timeout.connect(self._show_lag)
        column.addWidget(title)
        column.addWidget(self._lag)
        column.addWidget(self._list, 1)
        self._list.currentRowChanged.connect(self._on_row)

    @property
    def item_id(self) -> int | None:
        """The part that is chosen; None for other matters."""
        line = self._line(self._list.currentRow())
        return line.item_id if line else None

    @property
    def lines(self) -> list[AgendaLine]:
        """What is shown, from the top."""
        return [line for n in range(self._list.count()) if (line := self._line(n))]

    def show_room(self, room: MinutesRoom) -> None:
        """Show the agenda anew; the part chosen stays, at first it is the one that runs."""
        counted = Counter(entry.agenda_item_id for entry in room.entries)
        lines = [self._agenda_line(row, counted[row.id]) for row in room.agenda.rows]
        name = self.tr("Nội dung khác") if lines else self.tr("Diễn biến")
        lines.append(AgendaLine(None, name, "", "dots", "muted", counted[None]))
        first_time = self._list.count() == 0
        wanted = _first(room) if first_time else self.item_id
        self._list.blockSignals(True)
        while self._list.count() > len(lines):
            self._list.takeItem(self._list.count() - 1)
        for place, line in enumerate(lines):
            if place == self._list.count():
                self._list.addItem(QListWidgetItem())
            item = self._list.item(place)
            item.setData(_LINE_ROLE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(line))
            item.setToolTip(f"{line.title}\n{self._told(line, room)}".strip())
        self._list.blockSignals(False)
        ids = [line.item_id for line in lines]
        place = ids.index(wanted) if wanted in ids else 0
        if place != self._list.currentRow():
            self._list.setCurrentRow(place)
        self._list.viewport().update()
        self._rows = room.agenda.rows
        self._show_lag()

    @Slot()
    def _show_lag(self) -> None:
        """Say how far the meeting is behind its agenda while a part of it runs."""
        lag = minutes_behind(self._rows, looks.now())
        self._lag.setVisible(bool(lag))
        if lag is None:
            self._tick.stop()
            return
        self._tick.start()
        minutes = self.tr("{count} phút").format(count=formats.show_number(abs(lag)))
        text = (
            self.tr("Chương trình chậm {span}") if lag > 0 else self.tr("Chương trình sớm {span}")
        )
        self._lag.setText(text.format(span=minutes))

    def choose(self, item_id: int | None) -> None:
        """Go to a part of the agenda."""
        for place, line in enumerate(self.lines):
            if line.item_id == item_id:
                self._list.setCurrentRow(place)

    def step(self, by: int) -> None:
        """Go on to the next part, or back to the one before."""
        row = self._list.currentRow() + by
        if 0 <= row < self._list.count():
            self._list.setCurrentRow(row)

    def _line(self, row: int) -> AgendaLine | None:
        item = self._list.item(row)
        line = item.data(_LINE_ROLE) if item else None
        return line if isinstance(line, AgendaLine) else None

    def _agenda_line(self, row: AgendaRow, recorded: int) -> AgendaLine:
        planned = _span(row.begins_at, row.ends_at if row.minutes else None)
        if row.started_at is None:
            return AgendaLine(row.id, row.title, planned, "circle", "muted", recorded)
        real = _span(row.started_at, row.ended_at)
        picture, role = ("circle-check", "success") if row.ended_at else ("player-play", "accent")
        times = f"{formats.show_time(row.begins_at)} → {real}"
        return AgendaLine(row.id, row.title, times, picture, role, recorded)

    def _told(self, line: AgendaLine, room: MinutesRoom) -> str:
        row = next((one for one in room.agenda.rows if one.id == line.item_id), None)
        if row is None:
            return ""
        planned = self.tr("Dự kiến {span}").format(span=_span(row.begins_at, row.ends_at))
        if row.started_at is None:
            return planned
        real = self.tr("thực tế {span}").format(span=_span(row.started_at, row.ended_at))
        return f"{planned}, {real}"

    def _spoken(self, line: AgendaLine) -> str:
        recorded = self.tr("đã ghi {count} mục").format(count=line.recorded)
        return ", ".join(part for part in (line.title, line.times, recorded) if part)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        line = self._line(row)
        if line is not None:
            self.chosen.emit(line.item_id)


def minutes_behind(rows: Sequence[AgendaRow], now: datetime) -> int | None:
    """By how many minutes the meeting is late, negative where it is early; None while nothing runs.

    A part that began late carries that on; one that runs over its time adds what it is over.
    """
    running = next((row for row in rows if row.started_at and not row.ended_at), None)
    if running is None or running.started_at is None:
        return None
    behind = running.started_at - running.begins_at
    if running.minutes:
        behind = max(behind, now - running.ends_at)
    return round(behind.total_seconds() / 60)


def _first(room: MinutesRoom) -> int | None:
    """The part that runs, else the first that has not begun, else the first."""
    rows = room.agenda.rows
    running = [row.id for row in rows if row.started_at and not row.ended_at]
    waiting = [row.id for row in rows if not row.started_at]
    everything = [*running, *waiting, *(row.id for row in rows)]
    if not waiting and not running and rows:
        return rows[0].id
    return everything[0] if everything else None


def _span(start: datetime, end: datetime | None) -> str:
    shown = formats.show_time(start)
    return f"{shown}–{formats.show_time(end)}" if end else f"{shown}–…"


class _LineDelegate(QStyledItemDelegate):
    """Paints a line: state, title on up to two lines, times, and how much is recorded."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line = index.data(_LINE_ROLE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 240
        metrics = QFontMetrics(option.font)
        lines = len(_broken(line.title, metrics, width - _LEFT - _PAD))
        small = QFontMetrics(_small(option.font)).height() if _below(line) else 0
        return QSize(0, lines * metrics.lineSpacing() + small + 2 * _PAD + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line = index.data(_LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(0, 1, -4, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft" if is_chosen else "hover"))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        top = area.top() + _PAD
        icon(line.picture, line.role).paint(painter, QRect(area.left() + 10, top + 1, _ICON, _ICON))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(color("text"))
        metrics = QFontMetrics(font)
        room = area.width() - _LEFT - _PAD + 4
        for text in _broken(line.title, metrics, room):
            painter.drawText(area.left() + _LEFT, top + metrics.ascent(), text)
            top += metrics.lineSpacing()
        self._paint_below(painter, option, line, QRect(area.left() + _LEFT, top, room, 20))
        painter.restore()

    def _paint_below(
        self, painter: QPainter, option: QStyleOptionViewItem, line: AgendaLine, area: QRect
    ) -> None:
        font = _small(option.font)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(color("muted"))
        right = area.right()
        base = area.top() + metrics.ascent()
        if line.recorded:
            count = formats.show_number(line.recorded)
            right -= metrics.horizontalAdvance(count)
            painter.drawText(right, base, count)
            right -= 18
            icon("notes", "muted").paint(painter, QRect(right, area.top(), 15, 15))
            right -= 6
        times = metrics.elidedText(line.times, Qt.TextElideMode.ElideRight, right - area.left())
        painter.drawText(area.left(), base, times)


def _below(line: AgendaLine) -> bool:
    return bool(line.times or line.recorded)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() - 1)
    return small


def _broken(title: str, metrics: QFontMetrics, width: int) -> list[str]:
    """`title` on one or two lines, the second elided."""
    words, first = title.split(), ""
    while words:
        longer = f"{first} {words[0]}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
        words.pop(0)
    elide = Qt.TextElideMode.ElideRight
    lines = [metrics.elidedText(first, elide, width)]
    if words:
        lines.append(metrics.elidedText(" ".join(words), elide, width))
    return lines
