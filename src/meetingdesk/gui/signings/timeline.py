"""A chain of agreements drawn along the years; each one is a button that leads to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from meetingdesk.features.signings.agreement_life import ChainLink
from meetingdesk.gui import theme
from meetingdesk.gui.icons import icon
from meetingdesk.gui.signings import looks
from meetingdesk.gui.translation import say

_BAR = 40
_GAP = 8
_AXIS = 26
_LEAST = 132
_ROOMY = 280
_ARROW = 20
_MOST_LANES = 8


class ChainTimeline(QWidget):
    """Shows generations from left to right, siblings below each other, the years under them.

    Emits `chosen` with the id of the agreement that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[ChainLink, ...] = ()
        self._current = 0
        self._buttons: dict[int, QToolButton] = {}
        self.setObjectName("chainTimeline")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def links(self) -> tuple[ChainLink, ...]:
        """What it shows."""
        return self._links

    def show_chain(self, links: Sequence[ChainLink], current_id: int) -> None:
        """Show these, the one with `current_id` marked."""
        self._links, self._current = tuple(links), current_id
        for old in self._buttons.values():
            old.hide()
            old.deleteLater()
        self._buttons = {link.id: self._button(link) for link in self._links}
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        lanes = max(1, min(_MOST_LANES, max(self._lanes().values(), default=1)))
        return QSize(420, lanes * (_BAR + _GAP) + _AXIS)

    def _lanes(self) -> dict[int, int]:
        """How many agreements each generation has."""
        counts: dict[int, int] = {}
        for link in self._links:
            counts[link.generation] = counts.get(link.generation, 0) + 1
        return counts

    def _button(self, link: ChainLink) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(f"chain_{link.id}")
        made.setProperty("face", "plain")
        made.setCheckable(True)
        made.setChecked(link.id == self._current)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tone, picture = looks.STATE_LOOKS[link.state]
        made.setIcon(icon(picture, "muted" if tone == "neutral" else tone))
        made.setText(looks.years(link.begins_on, link.ends_on))
        described = f"{link.title} ({say(link.state.label)})"
        made.setToolTip(described)
        made.setAccessibleName(described)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(lambda: self._on_clicked(link.id))
        made.show()
        return made

    def _on_clicked(self, agreement_id: int) -> None:
        self._buttons[agreement_id].setChecked(agreement_id == self._current)
        if agreement_id != self._current:
            self.chosen.emit(agreement_id)

    def _arrange(self) -> None:
        """Put each generation over its years, pushed right where the one before needs room."""
        edge = 0
        for spot, links in self._generations():
            left = max(spot.left(), edge)
            width = max(_LEAST, spot.right() - left)
            for lane, link in enumerate(links):
                top = lane * (_BAR + _GAP)
                self._buttons[link.id].setGeometry(QRect(int(left), top, int(width), _BAR))
                self._buttons[link.id].setText(_words(link, links, width > _ROOMY))
                self._buttons[link.id].setVisible(lane < _MOST_LANES)
            edge = int(left + width) + _ARROW

    def _generations(self) -> list[tuple[QRectF, list[ChainLink]]]:
        first, last = self._span()
        found: dict[int, list[ChainLink]] = {}
        for link in self._links:
            found.setdefault(link.generation, []).append(link)
        scale = max(self.width() - 2, 1) / max((last - first).days, 1)
        if len(found) * (_LEAST + _ARROW) > self.width():
            return self._packed(found)
        spots = []
        for generation in sorted(found):
            begins = min((one.begins_on or first) for one in found[generation])
            ends = max((one.ends_on or last) for one in found[generation])
            left, right = ((day - first).days * scale for day in (begins, ends))
            spots.append((QRectF(left, 0, max(1.0, right - left), _BAR), found[generation]))
        return self._fitted(spots)

    def _fitted(
        self, spots: list[tuple[QRectF, list[ChainLink]]]
    ) -> list[tuple[QRectF, list[ChainLink]]]:
        """Leave room on the right for those that come after."""
        fitted = []
        for place, (spot, links) in enumerate(spots):
            after = (len(spots) - place - 1) * (_LEAST + _ARROW)
            right = min(spot.right(), self.width() - 1.0 - after)
            left = min(spot.left(), max(0.0, right - _LEAST))
            if place + 1 < len(spots):
                right = min(right, max(left + _LEAST, spots[place + 1][0].left() - _ARROW))
            fitted.append((QRectF(left, 0, right - left, _BAR), links))
        return fitted

    def _packed(self, found: dict[int, list[ChainLink]]) -> list[tuple[QRectF, list[ChainLink]]]:
        """Side by side and equally wide, where the years would leave too little room."""
        width = (self.width() - 1) / max(len(found), 1)
        return [
            (QRectF(place * width, 0, max(48.0, width - _ARROW), _BAR), found[generation])
            for place, generation in enumerate(sorted(found))
        ]

    def _span(self) -> tuple[date, date]:
        days = [day for link in self._links for day in (link.begins_on, link.ends_on) if day]
        if not days:
            return looks.today(), looks.today()
        first, last = min(days), max(days)
        return date(first.year, 1, 1), date(max(last.year, first.year), 12, 31)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._links:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_arrows(painter)
        self._draw_years(painter)
        painter.end()

    def _draw_arrows(self, painter: QPainter) -> None:
        painter.setPen(theme.color("border_strong"))
        by_generation: dict[int, QRect] = {}
        for link in self._links:
            by_generation.setdefault(link.generation, self._buttons[link.id].geometry())
        for generation, spot in by_generation.items():
            after = by_generation.get(generation + 1)
            if after is None:
                continue
            y = spot.center().y()
            start, end = QPointF(spot.right() + 3, y), QPointF(after.left() - 3, y)
            painter.drawLine(start, end)
            for turn in (-4, 4):
                painter.drawLine(end, QPointF(end.x() - 5, y + turn))

    def _draw_years(self, painter: QPainter) -> None:
        first, last = self._span()
        top = self.height() - _AXIS + 4
        days = max((last - first).days, 1)
        wide = self.width() - 2
        painter.setPen(theme.color("border"))
        painter.drawLine(QPointF(0, top), QPointF(wide, top))
        step = 1 + (last.year - first.year) * 44 // max(wide, 1)
        painter.setPen(theme.color("muted"))
        for year in range(first.year, last.year + 1, step):
            x = (date(year, 1, 1) - first).days * wide / days
            painter.drawLine(QPointF(x, top), QPointF(x, top + 4))
            painter.drawText(QPointF(x + 3, top + 16), str(year))
        now = looks.today()
        if first <= now <= last:
            self._draw_today(painter, (now - first).days * wide / days, top)

    def _draw_today(self, painter: QPainter, x: float, top: int) -> None:
        accent: QColor = theme.color("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(x, top), 4, 4)


def _words(link: ChainLink, siblings: Sequence[ChainLink], is_roomy: bool) -> str:
    """The years, and with whom among several of the same time, or else how it stands."""
    words = looks.years(link.begins_on, link.ends_on)
    if not is_roomy:
        return words
    shared = set.intersection(*(set(one.parties) for one in siblings))
    own = [name for name in link.parties if name not in shared]
    return f"{words} · {', '.join(own) or say(link.state.label)}"
