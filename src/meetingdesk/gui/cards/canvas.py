"""The face of a card to work on: select, move, pull, with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from meetingdesk.documents.cards.design import Box, Face, Fold, Item
from meetingdesk.documents.cards.wording import Filling
from meetingdesk.gui.cards.paint import CardPainter
from meetingdesk.gui.cards.snapping import GRID_MM, Lines, Snapped, moved, resized
from meetingdesk.gui.theme import color

_HANDLE_PX = 9
_GRAB_PX = 8
_SNAP_PX = 6
_ROOM_MM = 10
_START_PX = 3
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_HANDLES = [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if (x, y) != (0, 0)]
LEAST_ZOOM, GREATEST_ZOOM = 0.2, 8.0


class CardCanvas(QGraphicsView):
    """Shows one face. `selected` says which items are chosen, `changed` carries a new Face.

    Arrow keys move by half a millimetre (five with Shift), with Ctrl they make larger or smaller;
    Tab goes to the next item. Alt switches snapping off.
    """

    selected = Signal()
    changed = Signal(object)
    remove_wanted = Signal()
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setObjectName("cardCanvas")
        self.setAccessibleName(self.tr("Mặt thẻ"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._painter: CardPainter | None = None
        self._filling: Filling | None = None
        self._face = Face()
        self._pictures: Mapping[str, Path] = {}
        self._chosen: list[int] = []
        self._editable = False
        self._fits = True
        self._grab: tuple[QPointF, tuple[int, int] | None] | None = None
        self._held: Face | None = None
        self._guides = Snapped(Box(0, 0, 0, 0))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the chosen items, the last one chosen at the end."""
        return tuple(self._chosen)

    @property
    def zoom(self) -> float:
        """How large the card is shown; 1 is as large as printed on a usual screen."""
        return self.transform().m11() / (self.logicalDpiX() / 25.4)

    def show_face(
        self,
        painter: CardPainter,
        face: Face,
        filling: Filling,
        pictures: Mapping[str, Path],
        *,
        editable: bool,
    ) -> None:
        """Show this face as it prints with this filling."""
        before = self._filling.design if self._filling is not None else None
        design = filling.design
        self._painter, self._face, self._filling = painter, face, filling
        self._pictures, self._editable = pictures, editable
        self._held = None
        kept = [place for place in self._chosen if place < len(face.items)]
        room = _ROOM_MM
        self.setSceneRect(-room, -room, design.width + 2 * room, design.height + 2 * room)
        if before is None or (before.width, before.height) != (design.width, design.height):
            self.fit()
        if kept != self._chosen:
            self.choose(kept)
        self.viewport().update()

    def choose(self, places: list[int]) -> None:
        """Choose these items."""
        self._chosen = list(places)
        self._describe()
        self.viewport().update()
        self.selected.emit()

    def fit(self) -> None:
        """As large as the window allows, from now on."""
        self._fits = True
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit(self.zoom)

    def set_zoom(self, zoom: float) -> None:
        """So large from now on."""
        self._fits = False
        wanted = min(max(zoom, LEAST_ZOOM), GREATEST_ZOOM)
        factor = wanted / max(self.zoom, 0.001)
        self.scale(factor, factor)
        self.zoomed.emit(self.zoom)

    def larger(self) -> None:
        """One step nearer."""
        self.set_zoom(self.zoom * 1.25)

    def smaller(self) -> None:
        """One step away."""
        self.set_zoom(self.zoom / 1.25)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        painter.fillRect(rect, color("sunken"))
        if self._painter is None or self._filling is None:
            return
        design = self._filling.design
        paper = QRectF(0, 0, design.width, design.height)
        edge = QPen(color("border_strong"), 0)
        painter.setPen(edge)
        painter.drawRect(paper)
        painter.save()
        painter.setClipRect(paper)
        face = self._held or self._face
        self._painter.ground(painter, face, self._filling, self._pictures)
        for item in face.items:
            self._painter.item(painter, item, self._filling, self._pictures)
        painter.restore()
        if design.fold is not Fold.NONE:
            painter.setPen(QPen(color("border_strong"), 0, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(-_ROOM_MM, 0), QPointF(design.width + _ROOM_MM, 0))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self._filling is None:
            return
        design = self._filling.design
        accent = QColor("#0b6a72")  # on the paper, which is white in both themes
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._held is not None:
            painter.setPen(QPen(QColor("#b3261e"), 0, Qt.PenStyle.DashLine))
            for x in self._guides.upright:
                painter.drawLine(QPointF(x, 0), QPointF(x, design.height))
            for y in self._guides.level:
                painter.drawLine(QPointF(0, y), QPointF(design.width, y))
        for place in self._chosen:
            box = (self._held or self._face).items[place].box
            painter.setPen(QPen(accent, 0))
            painter.drawRect(QRectF(box.x, box.y, box.w, box.h))
        if len(self._chosen) == 1 and self._editable:
            painter.setBrush(QColor("#ffffff"))
            for point in self._handle_points().values():
                side = _HANDLE_PX * self._mm_per_pixel
                painter.drawRect(QRectF(point.x() - side / 2, point.y() - side / 2, side, side))

    @property
    def _mm_per_pixel(self) -> float:
        return 1 / max(self.transform().m11(), 0.001)

    def _handle_points(self) -> dict[tuple[int, int], QPointF]:
        box = (self._held or self._face).items[self._chosen[0]].box
        return {
            (x, y): QPointF(box.x + box.w * (x + 1) / 2, box.y + box.h * (y + 1) / 2)
            for x, y in _HANDLES
        }

    def _handle_at(self, point: QPointF) -> tuple[int, int] | None:
        if len(self._chosen) != 1 or not self._editable:
            return None
        reach = _GRAB_PX * self._mm_per_pixel
        near = {
            handle: (place - point).manhattanLength()
            for handle, place in self._handle_points().items()
            if abs(place.x() - point.x()) <= reach and abs(place.y() - point.y()) <= reach
        }
        return min(near, key=near.__getitem__) if near else None

    def _item_at(self, point: QPointF) -> int | None:
        """The uppermost item under the mouse; a thin line can be hit from near by."""
        reach = 3 * self._mm_per_pixel
        for place in reversed(range(len(self._face.items))):
            box = self._face.items[place].box
            rect = QRectF(box.x, box.y, box.w, box.h).adjusted(-reach, -reach, reach, reach)
            if rect.contains(point):
                return place
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._filling is None:
            return
        point = self.mapToScene(event.position().toPoint())
        handle = self._handle_at(point)
        if handle is None:
            self._choose_at(point, event.modifiers())
        if self._editable and self._chosen:
            self._grab = (point, handle)

    def _choose_at(self, point: QPointF, keys: Qt.KeyboardModifier) -> None:
        place = self._item_at(point)
        adds = bool(
            keys & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        )
        if place is None:
            self.choose([] if not adds else self._chosen)
        elif adds:
            others = [one for one in self._chosen if one != place]
            self.choose(others if place in self._chosen else [*others, place])
        elif place not in self._chosen:
            self.choose([place])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self.mapToScene(event.position().toPoint())
        if self._grab is None:
            self._show_cursor(point)
            return
        start, handle = self._grab
        by = point - start
        if self._held is None and by.manhattanLength() < _START_PX * self._mm_per_pixel:
            return
        snaps = not event.modifiers() & Qt.KeyboardModifier.AltModifier
        self._held = self._dragged(by, handle, snaps=snaps)
        self.viewport().update()

    def _dragged(self, by: QPointF, handle: tuple[int, int] | None, *, snaps: bool) -> Face:
        assert self._filling is not None
        design, items = self._filling.design, self._face.items
        others = [item.box for place, item in enumerate(items) if place not in self._chosen]
        lines = Lines.of(design.width, design.height, others) if snaps else None
        reach = _SNAP_PX * self._mm_per_pixel
        lead = items[self._chosen[-1]].box
        if handle is not None:
            self._guides = resized(lead, handle, by.x(), by.y(), lines, reach)
            return self._face.with_item(
                self._chosen[-1], replace(items[self._chosen[-1]], box=self._guides.box)
            )
        self._guides = moved(lead, by.x(), by.y(), lines, reach)
        return self._moved(self._guides.box.x - lead.x, self._guides.box.y - lead.y)

    def _moved(self, right: float, down: float) -> Face:
        face = self._face
        for place in self._chosen:
            item = face.items[place]
            face = face.with_item(place, replace(item, box=item.box.moved(right, down)))
        return face

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grab = None
        held, self._held = self._held, None
        if held is not None and held != self._face:
            self.changed.emit(held)
        self.viewport().update()

    def _show_cursor(self, point: QPointF) -> None:
        shapes = {
            (-1, -1): Qt.CursorShape.SizeFDiagCursor,
            (1, 1): Qt.CursorShape.SizeFDiagCursor,
            (-1, 1): Qt.CursorShape.SizeBDiagCursor,
            (1, -1): Qt.CursorShape.SizeBDiagCursor,
            (0, -1): Qt.CursorShape.SizeVerCursor,
            (0, 1): Qt.CursorShape.SizeVerCursor,
            (-1, 0): Qt.CursorShape.SizeHorCursor,
            (1, 0): Qt.CursorShape.SizeHorCursor,
        }
        handle = self._handle_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if handle is not None:
            shape = shapes[handle]
        elif self._editable and self._item_at(point) in self._chosen:
            shape = Qt.CursorShape.SizeAllCursor
        self.viewport().setCursor(shape)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and self._chosen and self._editable:
            step = 10 * GRID_MM if keys & Qt.KeyboardModifier.ShiftModifier else GRID_MM
            right, down = (step * way for way in _ARROWS[key])
            if keys & Qt.KeyboardModifier.ControlModifier:
                self._grow(right, down)
            else:
                self.changed.emit(self._moved(right, down))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen and self._editable:
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Escape and (self._held is not None or self._chosen):
            self._grab = self._held = None
            self.choose([])
        elif key == Qt.Key.Key_A and keys & Qt.KeyboardModifier.ControlModifier:
            self.choose(list(range(len(self._face.items))))
        else:
            super().keyPressEvent(event)

    def _grow(self, right: float, down: float) -> None:
        face = self._face
        for place in self._chosen:
            item = face.items[place]
            grown = resized(item.box, (1, 1), right, down, None, 0)
            face = face.with_item(place, replace(item, box=grown.box))
        self.changed.emit(face)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the items, and past the last one out of the card."""
        count = len(self._face.items)
        place = self._chosen[-1] if self._chosen else (-1 if forward else count)
        place += 1 if forward else -1
        if 0 <= place < count:
            self.choose([place])
            return True
        return super().focusNextPrevChild(forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * (1.15 if event.angleDelta().y() > 0 else 1 / 1.15))
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits and self._filling is not None:
            self.fit()

    def _describe(self) -> None:
        item: Item | None = self._face.items[self._chosen[-1]] if self._chosen else None
        if item is None:
            self.setAccessibleDescription(self.tr("Chưa chọn phần nào"))
            return
        words = self.tr("Cách trái {x} mm, cách trên {y} mm, rộng {w} mm, cao {h} mm")
        box = item.box
        self.setAccessibleDescription(words.format(x=box.x, y=box.y, w=box.w, h=box.h))
