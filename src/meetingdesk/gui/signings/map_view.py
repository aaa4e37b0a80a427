"""The map of who signed with whom; a click on an organisation narrows the register to it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from meetingdesk.features.signings.signing_views import PartnerMap
from meetingdesk.gui.signings import chart_colors
from meetingdesk.gui.signings.map_drawing import draw_map, node_at


class MapView(QWidget):
    """Pointing at an organisation shows only its lines. Emits `opened` with its name."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("signingsMap")
        self.setAccessibleName(self.tr("Sơ đồ các đơn vị đã ký với nhau"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chart = PartnerMap((), ())
        self._chosen = -1

    @property
    def chart(self) -> PartnerMap:
        """What it shows."""
        return self._chart

    @property
    def chosen(self) -> int:
        """The node that is pointed at; -1 for none."""
        return self._chosen

    def show_chart(self, chart: PartnerMap) -> None:
        """Show these organisations."""
        self._chart, self._chosen = chart, -1
        self.update()

    @property
    def area(self) -> QRectF:
        """Where the map is drawn."""
        return QRectF(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = chart_colors.of_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors.ground)
        draw_map(painter, self._chart, self.area, colors, self._chosen)
        if self._chart.left_out:
            painter.setPen(colors.muted)
            words = self.tr("và {count} đơn vị ký ít hơn; hãy lọc để xem").format(
                count=self._chart.left_out
            )
            foot = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter
            painter.drawText(self.area.adjusted(0, 0, 0, -4), foot, words)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(node_at(self._chart, self.area, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = node_at(self._chart, self.area, event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self._chart.nodes[place].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._chart.nodes)
        if not count:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._choose((self._chosen + 1) % count)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._choose((self._chosen - 1) % count)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._chosen >= 0:
                self.opened.emit(self._chart.nodes[self._chosen].name)
            case _:
                super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if place == self._chosen:
            return
        self._chosen = place
        over = Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(over)
        name = self._chart.nodes[place].name if place >= 0 else ""
        self.setAccessibleDescription(name)
        self.update()
