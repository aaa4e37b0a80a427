"""A picture with the part to keep drawn over it; the part is moved and stretched by the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetingdesk.gui.theme import color

_GRIP = 10.0
_LEAST = 0.05
_STEP = 0.01
_SHADE = QColor(0, 0, 0, 140)


class CropView(QWidget):
    """`part` is what is kept, in shares of the picture; `cropped` tells of a change by the user.

    Arrow keys move the part, with Shift they stretch its right and bottom sides.
    """

    cropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.part = QRectF(0, 0, 1, 1)
        self._grabbed = ""
        self._from = QPointF()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Phần ảnh giữ lại"))

    def sizeHint(self) -> QSize:
        return QSize(680, 480)

    def show_image(self, image: QImage) -> None:
        """Show this picture, already turned and tilted."""
        self._image = image
        self.update()

    def set_part(self, part: QRectF) -> None:
        """Keep this part, in shares."""
        self.part = part
        self.update()

    def picture_rect(self) -> QRect:
        """Where the picture stands in the widget."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        return place

    def part_rect(self) -> QRectF:
        """Where the part kept stands in the widget."""
        area = self.picture_rect()
        return QRectF(
            area.x() + self.part.x() * area.width(),
            area.y() + self.part.y() * area.height(),
            self.part.width() * area.width(),
            self.part.height() * area.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area, kept = self.picture_rect(), self.part_rect()
        painter.drawImage(area, self._image)
        for shaded in _around(QRectF(area), kept):
            painter.fillRect(shaded, _SHADE)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawRect(kept)
        painter.setBrush(QColor("white"))
        for corner in _corners(kept).values():
            painter.drawRect(QRectF(corner.x() - 4, corner.y() - 4, 8, 8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(kept.adjusted(-3, -3, 3, 3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = self._at(event.position())
        self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._grabbed:
            self.setCursor(_CURSORS[self._at(event.position())])
            return
        area = self.picture_rect()
        moved = event.position() - self._from
        self._from = event.position()
        self._shift(moved.x() / max(1, area.width()), moved.y() / max(1, area.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        stretches = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._grabbed = "bottom right" if stretches else "all"
        self._shift(*step)
        self._grabbed = ""

    def _at(self, point: QPointF) -> str:
        kept = self.part_rect()
        for name, corner in _corners(kept).items():
            if (point - corner).manhattanLength() <= 2 * _GRIP:
                return name
        return "all" if kept.contains(point) else ""

    def _shift(self, right: float, down: float) -> None:
        part = QRectF(self.part)
        if self._grabbed == "all":
            part.translate(right, down)
            part.moveLeft(min(max(part.left(), 0.0), 1 - part.width()))
            part.moveTop(min(max(part.top(), 0.0), 1 - part.height()))
        else:
            if "left" in self._grabbed:
                part.setLeft(min(max(part.left() + right, 0.0), part.right() - _LEAST))
            if "right" in self._grabbed:
                part.setRight(max(min(part.right() + right, 1.0), part.left() + _LEAST))
            if "top" in self._grabbed:
                part.setTop(min(max(part.top() + down, 0.0), part.bottom() - _LEAST))
            if "bottom" in self._grabbed:
                part.setBottom(max(min(part.bottom() + down, 1.0), part.top() + _LEAST))
        if part != self.part:
            self.part = part
            self.update()
            self.cropped.emit()


_CURSORS = {
    "": Qt.CursorShape.ArrowCursor,
    "all": Qt.CursorShape.SizeAllCursor,
    "top left": Qt.CursorShape.SizeFDiagCursor,
    "bottom right": Qt.CursorShape.SizeFDiagCursor,
    "top right": Qt.CursorShape.SizeBDiagCursor,
    "bottom left": Qt.CursorShape.SizeBDiagCursor,
}


def _corners(part: QRectF) -> dict[str, QPointF]:
    return {
        "top left": part.topLeft(),
        "top right": part.topRight(),
        "bottom left": part.bottomLeft(),
        "bottom right": part.bottomRight(),
    }


def _around(whole: QRectF, part: QRectF) -> list[QRectF]:
    """The four strips of `whole` that `part` leaves out."""
    return [
        QRectF(whole.left(), whole.top(), whole.width(), part.top() - whole.top()),
        QRectF(whole.left(), part.bottom(), whole.width(), whole.bottom() - part.bottom()),
        QRectF(whole.left(), part.top(), part.left() - whole.left(), part.height()),
        QRectF(part.right(), part.top(), whole.right() - part.right(), part.height()),
    ]
