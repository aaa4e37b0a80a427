"""The hall to work on: people are dragged to seats and between them, with mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from meetingdesk.features.delegates.seating import Seat, Seating, Sitter
from meetingdesk.gui.seating.hall_painter import MM, HallPainter, draw_frame, seat_rect
from meetingdesk.gui.seating.people_list import DELEGATE_FORMAT
from meetingdesk.gui.theme import color

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class HallView(QGraphicsView):
    """`placed` (id, label) gives somebody a seat, `freed` (id) takes it away, `row_wanted` (row,
    point on the screen) asks whom a row is kept for, `chosen` tells the seat under the cursor.

    Arrow keys go from seat to seat. Enter picks up who sits there and puts down at the next Enter;
    with nobody picked up it puts down `carried`, whom the list has chosen. Delete frees the seat.
    """

    placed = Signal(int, str)
    freed = Signal(int)
    row_wanted = Signal(str, QPoint)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setObjectName("hallView")
        self.setAccessibleName(self.tr("Sơ đồ chỗ ngồi"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._painter: HallPainter | None = None
        self._seating: Seating | None = None
        self._editable = False
        self._current = ""
        self._picked: Sitter | None = None
        self._pressed: tuple[QPoint, Seat] | None = None
        self._over = ""
        self._fits = True
        self.carried: Sitter | None = None

    @property
    def current(self) -> str:
        """The label of the chosen seat; empty for none."""
        return self._current

    def show_hall(self, painter: HallPainter, seating: Seating, *, editable: bool) -> None:
        """Show this hall."""
        before = self._seating.plan if self._seating is not None else None
        self._painter, self._seating, self._editable = painter, seating, editable
        if self._current not in seating.plan.by_label:
            self._current = ""
        self._picked = None
        plan = seating.plan
        self.setSceneRect(0, -0.4 * MM, plan.width * MM, (plan.height + 0.8) * MM)
        if before is None or (before.width, before.height) != (plan.width, plan.height):
            self.fit()
        self._tell()
        self.viewport().update()

    def fit(self) -> None:
        """The whole hall in the window."""
        self._fits = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def zoom(self, factor: float) -> None:
        """Larger or smaller."""
        self._fits = False
        size = self.transform().m11() * factor
        if 0.3 <= size <= 30:
            self.scale(factor, factor)

    def choose(self, label: str) -> None:
        """Put the cursor on a seat."""
        self._current = label
        seat = self._seat(label)
        if seat is not None and self._seating is not None:
            self.ensureVisible(seat_rect(self._seating, seat), 20, 20)
        self._tell()
        self.viewport().update()

    def seat_at(self, point: QPoint) -> Seat | None:
        """The seat under a point of the viewport."""
        if self._seating is None:
            return None
        spot = self.mapToScene(point)
        return next(
            (s for s in self._seating.plan.seats if seat_rect(self._seating, s).contains(spot)),
            None,
        )

    def point_of(self, label: str) -> QPoint:
        """The middle of a seat on the viewport."""
        seat = self._seat(label)
        assert seat is not None
        return self.mapFromScene(QPointF(seat.x * MM, seat.y * MM))

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, color("sunken"))
        if self._painter is not None:
            self._painter.hall(painter)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._seating is None:
            return
        over, current = self._seat(self._over), self._seat(self._current)
        if current is not None:
            draw_frame(painter, seat_rect(self._seating, current), color("accent"))
        if over is not None:
            draw_frame(painter, seat_rect(self._seating, over), color("success"), dashed=True)
        if self._picked is not None and (home := self._seat(self._picked.seat)) is not None:
            draw_frame(painter, seat_rect(self._seating, home), color("warning"), dashed=True)

    def _seat(self, label: str) -> Seat | None:
        return self._seating.plan.by_label.get(label) if self._seating is not None else None

    def _sitter(self, label: str) -> Sitter | None:
        return self._seating.occupants.get(label) if self._seating is not None else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        seat = self.seat_at(point)
        self.choose(seat.label if seat else "")
        self._picked = None
        if seat is not None:
            self._pressed = (point, seat)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is None or not self._editable:
            self._show_tip(event)
            return
        start, seat = self._pressed
        far = (point - start).manhattanLength() >= QApplication.startDragDistance()
        if self._picked is None and far:
            self._picked = self._sitter(seat.label)
        if self._picked is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            over = self.seat_at(point)
            self._over = over.label if over else ""
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        picked, self._picked, self._pressed, self._over = self._picked, None, None, ""
        self.viewport().unsetCursor()
        point = event.position().toPoint()
        if picked is not None:
            seat = self.seat_at(point)
            if seat is not None and seat.label != picked.seat:
                self._current = seat.label
                self.placed.emit(picked.id, seat.label)
            elif seat is None and not self.viewport().rect().contains(point):
                # Dragged out of the hall, as onto the list of those who stand.
                self.freed.emit(picked.id)
        self.viewport().update()

    def _show_tip(self, event: QMouseEvent) -> None:
        seat = self.seat_at(event.position().toPoint())
        words = self.describe(seat) if seat is not None else ""
        QToolTip.showText(event.globalPosition().toPoint(), words, self.viewport())

    def describe(self, seat: Seat) -> str:
        """The seat in words, as hovering and reading aloud have it."""
        person = self._sitter(seat.label)
        if person is not None:
            parts = [person.name, person.position, person.organization]
            return f"{seat.label}: " + ", ".join(part for part in parts if part)
        kept = self._seating.layout.reserved.get(seat.row, "") if self._seating else ""
        if kept:
            return self.tr("{seat}: trống, giữ cho {organization}").format(
                seat=seat.label, organization=kept
            )
        return self.tr("{seat}: trống").format(seat=seat.label)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        seat = self.seat_at(event.pos())
        if seat is not None and not seat.is_presidium and self._editable:
            self.choose(seat.label)
            self.row_wanted.emit(seat.row, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._go(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._editable:
            self._pick_or_place()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._editable:
            person = self._sitter(self._current)
            if person is not None:
                self.freed.emit(person.id)
        elif key == Qt.Key.Key_Escape and self._picked is not None:
            self._picked = None
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def _pick_or_place(self) -> None:
        if not self._current:
            return
        carried = self._picked or self.carried
        if carried is not None and carried.seat != self._current:
            self._picked = self.carried = None
            self.placed.emit(carried.id, self._current)
        elif self._picked is not None:
            self._picked = None
        else:
            self._picked = self._sitter(self._current)
        self.viewport().update()

    def _go(self, right: int, down: int) -> None:
        """To the nearest seat that way; the first one where none is chosen."""
        if self._seating is None:
            return
        here = self._seat(self._current)
        if here is None:
            self.choose(self._seating.plan.seats[0].label)
            return
        best, least = "", float("inf")
        for seat in self._seating.plan.seats:
            ahead = (seat.x - here.x) * right + (seat.y - here.y) * down
            aside = abs((seat.x - here.x) * down) + abs((seat.y - here.y) * right)
            if ahead > 0.05 and ahead + 2.5 * aside < least:
                best, least = seat.label, ahead + 2.5 * aside
        if best:
            self.choose(best)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._editable and event.mimeData().hasFormat(DELEGATE_FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        seat = self.seat_at(event.position().toPoint())
        self._over = seat.label if seat else ""
        self.viewport().update()
        event.setAccepted(seat is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = ""
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        seat = self.seat_at(event.position().toPoint())
        self._over = ""
        if seat is not None:
            delegate_id = int(bytes(event.mimeData().data(DELEGATE_FORMAT).data()))
            self._current = seat.label
            self.placed.emit(delegate_id, seat.label)
            event.acceptProposedAction()
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits and self._seating is not None:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _tell(self) -> None:
        seat = self._seat(self._current)
        self.setAccessibleDescription(self.describe(seat) if seat else "")
        self.chosen.emit(seat)
