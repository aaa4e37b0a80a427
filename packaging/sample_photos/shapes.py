"""Outlines, fills and pens that the drawn sample photos are made of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

Spot = tuple[float, float]


def shade(colour: str | QColor, factor: int) -> QColor:
    """Darker under 100, lighter over 100, as percent."""
    base = QColor(colour)
    return base.lighter(factor) if factor > 100 else base.darker(int(10000 / factor))


def rounded(colour: QColor, width: float) -> QPen:
    """A pen with round ends and corners."""
    line = Qt.PenStyle.SolidLine
    return QPen(colour, width, line, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def blunt(colour: QColor, width: float) -> QPen:
    """A pen whose ends are cut straight."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


def fill(painter: QPainter, path: QPainterPath, brush: QBrush | QColor | QLinearGradient) -> None:
    """Fill a path without an outline."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(brush))
    painter.drawPath(path)


def across(rect: QRectF, *colours: str | QColor, down: bool = False) -> QLinearGradient:
    """An even gradient over `rect`, to the right or down."""
    end = rect.bottomLeft() if down else rect.topRight()
    gradient = QLinearGradient(rect.topLeft(), end)
    for place, colour in enumerate(colours):
        gradient.setColorAt(place / max(1, len(colours) - 1), QColor(colour))
    return gradient


def smooth(*points: Spot, closed: bool = True) -> QPainterPath:
    """A soft outline through the points (Catmull-Rom)."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))

    def at(index: int) -> Spot:
        return points[index % count] if closed else points[max(0, min(count - 1, index))]

    for index in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (at(index + step) for step in (-1, 0, 1, 2))
        first = QPointF(bx + (cx - ax) / 6, by + (cy - ay) / 6)
        second = QPointF(cx - (dx - bx) / 6, cy - (dy - by) / 6)
        path.cubicTo(first, second, QPointF(cx, cy))
    return path


def polygon(*points: Spot) -> QPainterPath:
    """A closed outline with corners."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    path.closeSubpath()
    return path
