"""The drawings of the register as PDF on A4 lying: the timeline sheet by sheet, the map on one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from meetingdesk.features.signings.signing_views import PartnerMap, Timeline
from meetingdesk.gui.signings import chart_colors
from meetingdesk.gui.signings.map_drawing import draw_map
from meetingdesk.gui.signings.timeline_drawing import (
    HEAD,
    LANE,
    draw_head,
    draw_lane,
    pages_of,
    scale_of,
)
from meetingdesk.store.files import replace_file

# Drawings count in pixels of a screen: 96 an inch.
_DPI = 1200
_SCALE = _DPI / 96
_TITLE = 44.0
_Draw = Callable[[QPainter, QRectF], None]


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What stands above a drawing, and in which family of letters all is written."""

    title: str
    legend: str
    family: str


def write_timeline(path: Path, chart: Timeline, words: ChartWords) -> None:
    """Write the timeline; raises Unavailable where the folder refuses."""
    colors = chart_colors.of_paper()
    sheets: list[_Draw] = []
    for lanes in pages_of(chart, _area().height()):

        def draw(painter: QPainter, area: QRectF, lanes: object = lanes) -> None:
            assert isinstance(lanes, tuple)
            scale = scale_of(chart, area.width())
            draw_head(painter, scale, colors, HEAD + len(lanes) * LANE)
            for number, lane in enumerate(lanes):
                draw_lane(painter, lane, HEAD + number * LANE, scale, colors)

        sheets.append(draw)
    replace_file(path, _pdf(words, sheets))


def write_map(path: Path, chart: PartnerMap, words: ChartWords) -> None:
    """Write the map; raises Unavailable where the folder refuses."""
    colors = chart_colors.of_paper()

    def draw(painter: QPainter, area: QRectF) -> None:
        draw_map(painter, chart, QRectF(0, 0, area.width(), area.height()), colors)

    replace_file(path, _pdf(words, [draw]))


def _layout() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        QMarginsF(15, 15, 15, 15),
        QPageLayout.Unit.Millimeter,
    )


def _area() -> QRectF:
    """What of a sheet is left for the drawing, in pixels of a screen."""
    spot = _layout().paintRectPixels(96)
    return QRectF(0, 0, spot.width(), spot.height() - _TITLE)


def _pdf(words: ChartWords, sheets: list[_Draw]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(words.title)
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout())
    painter = QPainter(writer)
    try:
        for number, draw in enumerate(sheets or [_nothing]):
            if number:
                writer.newPage()
            painter.save()
            painter.scale(_SCALE, _SCALE)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _draw_title(painter, words, number + 1, max(1, len(sheets)))
            painter.translate(0, _TITLE)
            painter.setFont(_font(words.family, 11))
            draw(painter, _area())
            painter.restore()
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _draw_title(painter: QPainter, words: ChartWords, sheet: int, sheets: int) -> None:
    painter.setPen(chart_colors.of_paper().text)
    font = _font(words.family, 16)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QPointF(0, 16), words.title)
    painter.setFont(_font(words.family, 10))
    painter.setPen(chart_colors.of_paper().muted)
    painter.drawText(QPointF(0, 32), words.legend)
    if sheets > 1:
        spot = QRectF(0, 6, _area().width(), 20)
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight, f"{sheet}/{sheets}")


def _font(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    return font


def _nothing(_painter: QPainter, _area: QRectF) -> None:
    """A sheet with its title only."""
