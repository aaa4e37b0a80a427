"""The month's events as a list by days, beside the month itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meetingdesk.features.meeting_list import MeetingRow
from meetingdesk.gui import formats, theme
from meetingdesk.gui.event import looks
from meetingdesk.gui.widgets.empty_state import EmptyState

_ROW_ROLE = Qt.ItemDataRole.UserRole
_DAY_ROLE = Qt.ItemDataRole.UserRole + 1
_HEAD, _LINE = 32, 48
_LEAD = 52


class MonthList(QListWidget):
    """Emits `opened` with the id of the event clicked or entered."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monthList")
        self.setAccessibleName(self.tr("Sự kiện trong tháng"))
        self.setItemDelegate(_LineDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState("calendar", self.tr("Tháng này chưa có sự kiện"))
        self._empty.setParent(self.viewport())
        self.itemClicked.connect(self._on_item)
        self.itemActivated.connect(self._on_item)

    def show_rows(self, rows: Sequence[MeetingRow]) -> None:
        """Show these events under the day each begins."""
        self.clear()
        shown: date | None = None
        for row in rows:
            if row.first_day != shown:
                shown = row.first_day
                self._add_head(shown)
            item = QListWidgetItem(f"{looks.hours(row)} {row.title}")
            item.setData(_ROW_ROLE, row)
            item.setData(_DAY_ROLE, row.first_day)
            item.setSizeHint(QSize(100, _LINE))
            item.setToolTip("")
            self.addItem(item)
        self._empty.setGeometry(self.viewport().rect())
        self._empty.setVisible(not rows)

    def show_day(self, day: date) -> None:
        """Bring the events of a day into view."""
        for place in range(self.count()):
            item = self.item(place)
            if item.data(_DAY_ROLE) >= day:
                self.scrollToItem(item, QListWidget.ScrollHint.PositionAtTop)
                return

    def _add_head(self, day: date) -> None:
        item = QListWidgetItem(formats.show_day(day))
        item.setData(_DAY_ROLE, day)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setSizeHint(QSize(100, _HEAD))
        self.addItem(item)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        row = item.data(_ROW_ROLE)
        if isinstance(row, MeetingRow):
            self.opened.emit(row.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.viewport().rect())


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
        if isinstance(row, MeetingRow):
            self._paint_event(painter, option, rect, row)
        else:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            line = rect.adjusted(12, 6, -8, 0)
            painter.drawText(line, int(_LEFT), str(index.data()))
        painter.restore()

    def _paint_event(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, row: MeetingRow
    ) -> None:
        wanted = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        if option.state & wanted:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme.color("accent"))
        detail = " · ".join(part for part in (row.where, ", ".join(row.chairs)) if part)
        top = rect.top() + (5 if detail else (_LINE - 20) // 2)
        upper = QRect(rect.left() + 12, top, rect.width() - 20, 20)
        painter.drawText(upper, int(_LEFT), formats.show_time(row.starts_at))
        words = upper.adjusted(_LEAD, 0, 0, 0)
        painter.setPen(theme.color("text"))
        painter.drawText(words, int(_LEFT), _elided(strong, row.title, words.width()))
        painter.setFont(option.font)
        painter.setPen(theme.color("muted"))
        lower = words.translated(0, 20)
        painter.drawText(lower, int(_LEFT), _elided(option.font, detail, lower.width()))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
