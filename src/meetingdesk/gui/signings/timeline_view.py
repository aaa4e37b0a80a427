"""The timeline of all chains as a scrolled drawing; a click or Enter opens an agreement."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from meetingdesk.features.signings.signing_register import AgreementRow
from meetingdesk.features.signings.signing_views import Timeline
from meetingdesk.gui.signings import chart_colors, looks
from meetingdesk.gui.signings.timeline_drawing import (
    HEAD,
    LANE,
    TimelineScale,
    bar_of,
    draw_head,
    draw_lane,
    scale_of,
)
from meetingdesk.gui.translation import say

_EMPTY = Timeline((), 0, 0)
_RIGHT = 16


class TimelineView(QAbstractScrollArea):
    """Draws only the lanes in view. Arrow keys go from agreement to agreement.

    Emits `opened` with an agreement's id.
    """

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("signingsTimeline")
        self.setAccessibleName(self.tr("Dòng thời gian các văn bản ký kết"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._chart = _EMPTY
        self._current = (0, 0)

    @property
    def chart(self) -> Timeline:
        """What it shows."""
        return self._chart

    @property
    def current(self) -> AgreementRow | None:
        """The agreement that the keyboard is on."""
        lane, place = self._current
        if lane < len(self._chart.lanes) and place < len(self._chart.lanes[lane].rows):
            return self._chart.lanes[lane].rows[place]
        return None

    def show_chart(self, chart: Timeline) -> None:
        """Show these lanes, from the top."""
        self._chart = chart
        self._current = (0, 0)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._tell_current()
        self.viewport().update()

    def row_at(self, spot: QPointF) -> tuple[int, int] | None:
        """Lane and place of the agreement under `spot` of the viewport."""
        y = spot.y() - HEAD + self.verticalScrollBar().value()
        lane = int(y // LANE)
        if spot.y() < HEAD or not 0 <= lane < len(self._chart.lanes):
            return None
        scale = self._scale
        for place, row in enumerate(self._chart.lanes[lane].rows):
            if bar_of(row, scale, lane * LANE).contains(QPointF(spot.x(), y)):
                return lane, place
        return None

    @property
    def _scale(self) -> TimelineScale:
        return scale_of(self._chart, self.viewport().width() - _RIGHT)

    def _fit(self) -> None:
        whole = HEAD + len(self._chart.lanes) * LANE
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(int(LANE))
        bar.setRange(0, max(0, int(whole - self.viewport().height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = chart_colors.of_theme()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self.viewport().width(), self.viewport().height()
        painter.fillRect(0, 0, wide, high, colors.ground)
        scale, top = self._scale, self.verticalScrollBar().value()
        if self._chart.lanes:
            draw_head(painter, scale, colors, high)
        painter.setClipRect(0, int(HEAD), wide, high)
        painter.translate(0, HEAD - top)
        first = int(top // LANE)
        for number in range(first, min(len(self._chart.lanes), first + int(high // LANE) + 2)):
            draw_lane(painter, self._chart.lanes[number], number * LANE, scale, colors)
        current = self.current
        if self.hasFocus() and current is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.accent, 2))
            spot = bar_of(current, scale, self._current[0] * LANE)
            painter.drawRoundedRect(spot.adjusted(-3, -3, 3, 3), 6, 6)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.row_at(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = found
            self._open()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.row_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lane, place = self._current
        match event.key():
            case Qt.Key.Key_Down:
                self._go(lane + 1, 0)
            case Qt.Key.Key_Up:
                self._go(lane - 1, 0)
            case Qt.Key.Key_Right:
                self._go(lane, place + 1)
            case Qt.Key.Key_Left:
                self._go(lane, place - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case _:
                super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self.row_at(QPointF(event.pos()))
            words = "" if found is None else _described(self._chart.lanes[found[0]].rows[found[1]])
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _go(self, lane: int, place: int) -> None:
        if not 0 <= lane < len(self._chart.lanes):
            return
        self._current = (lane, min(max(0, place), len(self._chart.lanes[lane].rows) - 1))
        bar, top = self.verticalScrollBar(), int(lane * LANE)
        room = self.viewport().height() - HEAD - LANE
        if top < bar.value():
            bar.setValue(top)
        elif top > bar.value() + room:
            bar.setValue(int(top - room))
        self._tell_current()
        self.viewport().update()

    def _tell_current(self) -> None:
        self.setAccessibleDescription(_described(self.current) if self.current else "")

    def _open(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current.id)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        # The years stay at the top, so nothing can be moved: all is drawn again.
        self.viewport().update()

    def spot_of(self, agreement_id: int) -> QPoint | None:
        """Where an agreement stands in the viewport, for pointing at it."""
        for number, lane in enumerate(self._chart.lanes):
            for row in lane.rows:
                if row.id == agreement_id:
                    bar = bar_of(row, self._scale, number * LANE)
                    top = HEAD - self.verticalScrollBar().value()
                    return bar.center().toPoint() + QPoint(0, int(top))
        return None


def _described(row: AgreementRow) -> str:
    term = looks.term(row.starts_on, row.ends_on)
    parts = (row.title, row.number, term, say(row.state.label), looks.days_left(row.days_left))
    return "\n".join(part for part in parts if part)
