"""A hall on the screen as it prints: the same colours and numbers for the organisations."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from meetingdesk.documents.cards.design import Across, Box, Overflow, TextItem
from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.render.seating_plan import seat_box
from meetingdesk.documents.seating_plan import LegendEntry, legend_of
from meetingdesk.features.delegates.seating import Seat, Seating, Sitter
from meetingdesk.gui.cards.paint import CardPainter
from meetingdesk.gui.theme import color

MM = 10.0
"""A seat's width on the screen before zooming; text is set in it as on paper."""
_INK, _MUTED, _LINE = QColor("#1b2427"), QColor("#55636a"), QColor("#8a979b")
_EMPTY = QColor("#ffffff")


class HallPainter:
    """Paints furniture, names of rows, and seats with who sits in them."""

    def __init__(self, measure: Measure) -> None:
        self._text = CardPainter(measure)
        self._seating: Seating | None = None
        self._legend: Mapping[str, LegendEntry] = {}
        self._occupants: Mapping[str, Sitter] = {}

    def show_seating(self, seating: Seating) -> None:
        """From now on this hall with these people."""
        self._seating = seating
        self._legend = {entry.name: entry for entry in legend_of(seating)}
        self._occupants = seating.occupants

    @property
    def legend(self) -> list[LegendEntry]:
        """The organisations in the hall."""
        return list(self._legend.values())

    def hall(self, painter: QPainter) -> None:
        """Everything."""
        if self._seating is None:
            return
        for piece in self._seating.plan.furniture:
            rect = QRectF(piece.x * MM, piece.y * MM, piece.w * MM, piece.h * MM)
            painter.setPen(QPen(color("border_strong"), 0))
            painter.setBrush(color("surface"))
            if piece.is_round:
                painter.drawEllipse(rect)
            else:
                painter.drawRoundedRect(rect, 0.8, 0.8)
            size = MM * (1.1 if piece.is_stage else 0.9)
            self._words(painter, rect, piece.text, size, color("text"), bold=True)
        for mark in self._seating.plan.marks:
            rect = QRectF((mark.x - 0.6) * MM, (mark.y - 0.5) * MM, 1.2 * MM, MM)
            self._words(painter, rect, mark.row, MM * 1.1, color("muted"), bold=True)
        for seat in self._seating.plan.seats:
            self._seat(painter, seat)

    def _seat(self, painter: QPainter, seat: Seat) -> None:
        assert self._seating is not None
        rect = seat_rect(self._seating, seat)
        person = self._occupants.get(seat.label)
        kept_for = self._seating.layout.reserved.get(seat.row, "")
        entry = self._legend.get(person.organization if person else kept_for)
        painter.setPen(QPen(_LINE, 0))
        painter.setBrush(QColor(entry.tint) if entry else _EMPTY)
        painter.drawRoundedRect(rect, 0.8, 0.8)
        head = QRectF(rect.x() + 0.5, rect.y() + 0.2, rect.width() - 1.0, rect.height() * 0.24)
        self._words(painter, head, seat.label, 6.2, _MUTED, bold=True, across=Across.LEFT)
        if entry:
            number = f"({entry.number})"
            self._words(painter, head, number, 6.2, _MUTED, across=Across.RIGHT)
        if person:
            name = QRectF(
                head.x(), head.bottom(), head.width(), rect.bottom() - head.bottom() - 0.4
            )
            wraps = Overflow.WRAP
            self._words(painter, name, person.name, 7.2, _INK, bold=True, overflow=wraps)

    def _words(
        self,
        painter: QPainter,
        rect: QRectF,
        words: str,
        size: float,
        shade: QColor,
        *,
        bold: bool = False,
        across: Across = Across.CENTER,
        overflow: Overflow = Overflow.SHRINK,
    ) -> None:
        if not words:
            return
        box = Box(rect.x(), rect.y(), rect.width(), rect.height())
        item = TextItem(box, "", size=size, bold=bold, across=across, overflow=overflow)
        self._text.text(painter, item, words, shade)


def seat_rect(seating: Seating, seat: Seat) -> QRectF:
    """Where a seat is painted."""
    box = seat_box(seating.plan, seat)
    return QRectF(box.x * MM, box.y * MM, box.w * MM, box.h * MM)


def draw_frame(painter: QPainter, rect: QRectF, shade: QColor, *, dashed: bool = False) -> None:
    """A frame around a seat that is chosen or that something is held over."""
    pen = QPen(shade, 3)
    pen.setCosmetic(True)
    pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(-0.3, -0.3, 0.3, 0.3), 0.9, 0.9)
