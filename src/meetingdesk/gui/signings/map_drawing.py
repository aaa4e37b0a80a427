"""Draws who signed with whom: the one that signed most amid, the others around it, lines between."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from meetingdesk.features.signings.signing_views import MapEdge, PartnerMap
from meetingdesk.gui.signings.chart_colors import ChartColors

_DOT = 7.0
_WIDEST = 8.0
_LABEL = 220.0
_MARGIN = 12.0


@dataclass(frozen=True, slots=True)
class MapLayout:
    """Where the nodes stand; `angles` of those around, none for the one amid."""

    center: QPointF
    spots: tuple[QPointF, ...]
    angles: tuple[float | None, ...]
    label_width: float


def lay_out(chart: PartnerMap, area: QRectF) -> MapLayout:
    """Places for all nodes in `area`, with room for names on both sides."""
    around = max(1, len(chart.nodes) - 1)
    label = min(_LABEL, area.width() * 0.3)
    wide = max(40.0, area.width() / 2 - label - _MARGIN * 2)
    high = max(40.0, area.height() / 2 - _MARGIN * 3)
    center = area.center()
    spots, angles = [center], [None]
    made: list[float | None] = list(angles)
    for place in range(len(chart.nodes) - 1):
        # From the top; a little off, so that no name stands straight above or below.
        angle = -math.pi / 2 + 2 * math.pi * (place + 0.5) / around
        spots.append(
            QPointF(center.x() + wide * math.cos(angle), center.y() + high * math.sin(angle))
        )
        made.append(angle)
    return MapLayout(center, tuple(spots[: len(chart.nodes)]), tuple(made), label)


def draw_map(
    painter: QPainter, chart: PartnerMap, area: QRectF, colors: ChartColors, chosen: int = -1
) -> None:
    """The whole map; with a `chosen` node only its own lines are strong."""
    layout = lay_out(chart, area)
    for edge in chart.edges:
        faint = chosen >= 0 and chosen not in (edge.first, edge.second)
        _draw_edge(painter, edge, layout, colors, faint)
    metrics = QFontMetricsF(painter.font())
    for place, node in enumerate(chart.nodes):
        spot, angle = layout.spots[place], layout.angles[place]
        painter.setPen(QPen(colors.accent, 2 if place == chosen else 1.2))
        painter.setBrush(colors.accent if place in (0, chosen) else colors.ground)
        size = _DOT * (1.6 if place == 0 else 1.0)
        painter.drawEllipse(spot, size, size)
        painter.setPen(colors.text)
        words = f"{node.name} ({node.agreements})"
        if angle is None:
            _draw_middle(painter, words, spot, metrics, colors)
        else:
            _draw_name(painter, words, spot, angle, layout.label_width, metrics)


def node_at(chart: PartnerMap, area: QRectF, spot: QPointF) -> int:
    """The node under a spot, its name included; -1 for none."""
    layout = lay_out(chart, area)
    for place, (at, angle) in enumerate(zip(layout.spots, layout.angles, strict=False)):
        reach = QRectF(at.x() - 12, at.y() - 12, 24, 24)
        if angle is not None:
            to_right = math.cos(angle) >= 0
            left = at.x() if to_right else at.x() - layout.label_width
            reach = reach.united(QRectF(left, at.y() - 10, layout.label_width, 20))
        if reach.contains(spot):
            return place
    return -1


def _draw_edge(
    painter: QPainter,
    edge: MapEdge,
    layout: MapLayout,
    colors: ChartColors,
    faint: bool,
) -> None:
    one, other = layout.spots[edge.first], layout.spots[edge.second]
    color = colors.running if edge.running else colors.past
    if faint:
        color = colors.border
    width = min(_WIDEST, 1.4 + 0.8 * (edge.agreements - 1))
    # Dashed where nothing runs any more: the colour alone would not tell everybody.
    style = Qt.PenStyle.SolidLine if edge.running else Qt.PenStyle.DashLine
    painter.setPen(QPen(color, width, style, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(one)
    if 0 in (edge.first, edge.second):
        path.lineTo(other)
    else:
        # Lines between two of those around bend to the middle, so that they don't run along the rim.
        middle = (one + other) / 2
        path.quadTo(middle + (layout.center - middle) * 0.45, other)
    painter.drawPath(path)


def _draw_middle(
    painter: QPainter, words: str, spot: QPointF, metrics: QFontMetricsF, colors: ChartColors
) -> None:
    wide = min(metrics.horizontalAdvance(words) + 16, 320.0)
    box = QRectF(spot.x() - wide / 2, spot.y() + 14, wide, metrics.height() + 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.ground)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(colors.text)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide - 8)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def _draw_name(
    painter: QPainter,
    words: str,
    spot: QPointF,
    angle: float,
    width: float,
    metrics: QFontMetricsF,
) -> None:
    # Two lines hold nearly every name; one that is longer loses its end.
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, 1.8 * (width - _DOT - 6))
    to_right = math.cos(angle) >= 0
    gap = _DOT + 5
    left = spot.x() + gap if to_right else spot.x() - width
    box = QRectF(left, spot.y() - metrics.height(), width - gap, 2 * metrics.height())
    side = Qt.AlignmentFlag.AlignLeft if to_right else Qt.AlignmentFlag.AlignRight
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, shown)
