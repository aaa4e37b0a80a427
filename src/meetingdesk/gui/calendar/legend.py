"""What the letters and colours of the events shown stand for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.gui import theme
from meetingdesk.gui.calendar import kind_looks
from meetingdesk.gui.calendar.event_paint import CENTER, LEFT, small
from meetingdesk.gui.translation import say

_HEIGHT = 24
_TILE = 28
_GAP = 16


class Legend(QWidget):
    """One line; what finds no room in it is left out, the tool tip of each event says it too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarLegend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._kinds: tuple[MeetingKind, ...] = ()

    @property
    def kinds(self) -> tuple[MeetingKind, ...]:
        """The kinds explained."""
        return self._kinds

    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    def show_kinds(self, kinds: Iterable[MeetingKind]) -> None:
        """Explain these kinds, in the order of the list of kinds."""
        there = set(kinds)
        self._kinds = tuple(kind for kind in MeetingKind if kind in there)
        words = (f"{say(kind_looks.mark(kind))}: {say(kind.label)}" for kind in self._kinds)
        self.setAccessibleName(", ".join(words))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = small(self.font())
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.Bold)
        left = 0.0
        for kind in self._kinds:
            painter.setFont(plain)
            name = say(kind.label)
            width = painter.fontMetrics().horizontalAdvance(name)
            if left + _TILE + 6 + width > self.width():
                break
            tile = QRectF(left, 3, _TILE, _HEIGHT - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(kind_looks.ground(kind)))
            painter.drawRoundedRect(tile, 4, 4)
            painter.setFont(strong)
            painter.setPen(theme.color(kind_looks.tone(kind)))
            painter.drawText(tile, CENTER, say(kind_looks.mark(kind)))
            painter.setFont(plain)
            painter.setPen(theme.color("muted"))
            spot = QRectF(tile.right() + 6, 0, width + 2, _HEIGHT)
            painter.drawText(spot, LEFT, name)
            left = spot.right() + _GAP
