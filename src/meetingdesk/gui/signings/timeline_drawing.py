"""Draws the timeline of all chains: lanes along the years, on a screen or on sheets of paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from meetingdesk.features.signings.agreement_life import UNSIGNED
from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.features.signings.signing_views import Timeline, TimelineLane
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.chart_colors import ChartColors

LANE = 34.0
HEAD = 30.0
_LABELS = 250.0
_BAR = 22.0
_LEAST_BAR = 6.0


@dataclass(frozen=True, slots=True)
class TimelineScale:
    """Where days stand: labels at the left, then the years over the rest of `width`."""

    width: float
    first: date
    last: date

    def x(self, day: date) -> float:
        """The place of a day."""
        days = max(1, (self.last - self.first).days)
        inside = (min(max(day, self.first), self.last) - self.first).days
        return _LABELS + (self.width - _LABELS) * inside / days

    @property
    def years(self) -> range:
        """The years that get a line, some left out where they would be too near."""
        count = self.last.year - self.first.year + 1
        step = max(1, round(count * 44 / max(1.0, self.width - _LABELS)))
        return range(self.first.year, self.last.year + 1, step)


def scale_of(chart: Timeline, width: float) -> TimelineScale:
    """The scale of a timeline that is `width` wide."""
    first, last = chart.first_year or looks.today().year, chart.last_year or looks.today().year
    return TimelineScale(width, date(first, 1, 1), date(max(first, last), 12, 31))


def bar_of(row: AgreementRow, scale: TimelineScale, top: float) -> QRectF:
    """The bar of an agreement in the lane at `top`; without an end it goes to the edge."""
    begins = row.starts_on or row.signed_on or scale.first
    left, right = scale.x(begins), scale.x(row.ends_on or scale.last)
    return QRectF(left, top + (LANE - _BAR) / 2, max(_LEAST_BAR, right - left), _BAR)


def draw_head(painter: QPainter, scale: TimelineScale, colors: ChartColors, height: float) -> None:
    """The years above, their lines through all lanes, and today."""
    painter.setPen(QPen(colors.border, 1))
    painter.drawLine(QPointF(0, HEAD - 1), QPointF(scale.width, HEAD - 1))
    for year in scale.years:
        x = scale.x(date(year, 1, 1))
        painter.setPen(QPen(colors.border, 1))
        painter.drawLine(QPointF(x, HEAD - 8), QPointF(x, height))
        painter.setPen(colors.muted)
        painter.drawText(QPointF(x + 4, HEAD - 10), str(year))
    today = looks.today()
    if scale.first <= today <= scale.last:
        x = scale.x(today)
        painter.setPen(QPen(colors.accent, 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, HEAD - 4), QPointF(x, height))


def draw_lane(
    painter: QPainter, lane: TimelineLane, top: float, scale: TimelineScale, colors: ChartColors
) -> None:
    """One lane: with whom at the left, then its agreements and what leads to the next."""
    metrics = QFontMetricsF(painter.font())
    painter.setPen(colors.text)
    label = metrics.elidedText(lane.label, Qt.TextElideMode.ElideRight, _LABELS - 16)
    painter.drawText(QRectF(4, top, _LABELS - 12, LANE), _LEFT, label)
    before: QRectF | None = None
    for row in lane.rows:
        bar = bar_of(row, scale, top)
        if before is not None and bar.left() - before.right() > 6:
            painter.setPen(QPen(colors.muted, 1))
            painter.drawLine(
                QPointF(before.right(), bar.center().y()), QPointF(bar.left(), bar.center().y())
            )
        _draw_bar(painter, row, bar, colors, metrics)
        before = bar


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter


def _draw_bar(
    painter: QPainter,
    row: AgreementRow,
    bar: QRectF,
    colors: ChartColors,
    metrics: QFontMetricsF,
) -> None:
    line, fill = colors.past, colors.past_soft
    if row.runs_out_soon:
        line, fill = colors.ending, colors.ending_soft
    elif row.state in looks.RUNNING_STATES:
        line, fill = colors.running, colors.running_soft
    # Never by colour alone: drafts are dashed, what runs out has a mark before its years.
    style = Qt.PenStyle.DashLine if row.state in UNSIGNED else Qt.PenStyle.SolidLine
    painter.setPen(QPen(line, 1.4, style))
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, 4, 4)
    words = looks.years(row.starts_on or row.signed_on, row.ends_on)
    if row.runs_out_soon:
        words = f"! {words}"
    if metrics.horizontalAdvance(words) + 8 <= bar.width():
        painter.setPen(colors.text)
        painter.drawText(bar, _CENTER, words)


def pages_of(chart: Timeline, height: float) -> Iterator[tuple[TimelineLane, ...]]:
    """The lanes that fit each sheet of this height."""
    most = max(1, int((height - HEAD) // LANE))
    for start in range(0, len(chart.lanes), most):
        yield chart.lanes[start : start + most]
