"""Pages one below the other, as they print; only those in view are drawn, in the background."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from meetingdesk.gui import theme
from meetingdesk.gui.papers.page_stack import PageStack
from meetingdesk.gui.tasks import TaskHandle, Tasks

_LEAST_ZOOM, _GREATEST_ZOOM = 0.25, 4.0
_WHEEL_STEP = 1.1
_KEPT_PICTURES = 12
_NEVER_DRAWN: tuple[int, QImage] = (0, QImage())


class Pages(Protocol):
    """What is shown: sizes in points, and pages as pictures of any width, drawn on any thread."""

    sizes: list[tuple[float, float]]

    @property
    def count(self) -> int: ...

    def picture(self, number: int, width: int) -> QImage: ...


class Fit(Enum):
    """How the size of the pages follows the size of the view."""

    WIDTH = "width"
    PAGE = "page"
    NONE = "none"


class PageView(QAbstractScrollArea):
    """Shows pages; emits `page_changed` with the page in view, counted from 1."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pages: Pages | None = None
        self._stack = PageStack([])
        self._pictures: dict[int, tuple[int, QImage]] = {}
        self._asked: dict[int, tuple[int, TaskHandle]] = {}
        self._round = 0
        self._current = 1
        self._zoom = 1.0
        self._drag: tuple[QPoint, QPoint] | None = None
        self.fit = Fit.WIDTH
        self.setObjectName("pageView")
        self.setAccessibleName(self.tr("Các trang in"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return self._pages.count if self._pages else 0

    @property
    def current_page(self) -> int:
        """The page in view, from 1."""
        return self._current

    @property
    def zoom(self) -> float:
        """1.0 shows a page as large as it is on paper, by what the screen says of itself."""
        return self._zoom

    @property
    def is_drawn(self) -> bool:
        """Every page in view shows as sharp as the screen can."""
        visible = self._stack.visible(self._top, self.viewport().height())
        return bool(visible) and all(
            self._pictures.get(number, _NEVER_DRAWN)[0] == self._width_of(number)
            for number in visible
        )

    def picture_of(self, page: int) -> QImage:
        """What is drawn of a page, counted from 1; empty where it never came into view."""
        return self._pictures.get(page - 1, _NEVER_DRAWN)[1]

    def show_pages(self, pages: Pages | None) -> None:
        """Show another version of the paper and stay at the place in it; None shows nothing."""
        place = self.verticalScrollBar().value()
        self._forget_asked()
        self._round += 1
        if pages is None or self._pages is None or pages.sizes != self._pages.sizes:
            self._pictures.clear()
        else:
            # The old pictures stand in until the new ones are there: nothing flickers.
            self._pictures = {number: (0, old) for number, (_w, old) in self._pictures.items()}
        self._pages = pages
        self._stack = PageStack(pages.sizes if pages else [])
        self._lay_out()
        self.verticalScrollBar().setValue(place)
        self._on_scrolled()

    def go_to(self, page: int) -> None:
        """Bring the head of a page, counted from 1, to the top."""
        if self._pages is not None:
            number = min(max(page, 1), self.page_count) - 1
            self.verticalScrollBar().setValue(self._stack.top_of(number))

    def set_fit(self, fit: Fit) -> None:
        """Let the pages follow the width or the height of the view."""
        self.fit = fit
        self._lay_out_in_place()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at this part of their size on paper."""
        self.fit = Fit.NONE
        self._zoom = min(max(zoom, _LEAST_ZOOM), _GREATEST_ZOOM)
        self._lay_out_in_place()

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _full_scale(self) -> float:
        """Pixels a point at zoom 1."""
        return self.logicalDpiX() / 72

    def _width_of(self, number: int) -> int:
        """Device pixels across the page."""
        return round(self._stack.rect(number).width() * self.devicePixelRatioF())

    def _lay_out_in_place(self) -> None:
        """Lay out anew with the same line of the same page at the top."""
        number, part = self._stack.place_at(self._top)
        self._lay_out()
        self.verticalScrollBar().setValue(self._stack.offset_of(number, part))
        self._on_scrolled()

    def _lay_out(self) -> None:
        room = self.viewport().size()
        if self._pages is not None and self.fit is not Fit.NONE:
            fitted = self._stack.fitting(
                room.width(), room.height() if self.fit is Fit.PAGE else None
            )
            zoom = fitted / self._full_scale()
            self._zoom = min(max(zoom, _LEAST_ZOOM), _GREATEST_ZOOM)
        self._stack.lay_out(self._zoom * self._full_scale(), room.width())
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(room.height())
        down.setSingleStep(48)
        down.setRange(0, max(0, self._stack.height - room.height()))
        across.setPageStep(room.width())
        across.setSingleStep(48)
        across.setRange(0, max(0, self._stack.width - room.width()))
        self.zoom_changed.emit()
        self.viewport().update()

    def _on_scrolled(self, _value: int = 0) -> None:
        self._want_visible()
        self.viewport().update()
        current = self._stack.most_in_view(self._top, self.viewport().height()) + 1
        if current != self._current:
            self._current = current
            self.page_changed.emit(current)

    def _want_visible(self) -> None:
        """Ask for the pictures of the pages in view, and forget those asked for and gone by."""
        if self._pages is None or not self.isVisible():
            return
        visible = self._stack.visible(self._top, self.viewport().height())
        for number in [asked for asked in self._asked if asked not in visible]:
            self._asked.pop(number)[1].cancel()
        for number in visible:
            width = self._width_of(number)
            drawn = self._pictures.get(number, _NEVER_DRAWN)[0]
            asked = self._asked.get(number)
            if width == drawn or (asked is not None and asked[0] == width):
                continue
            if asked is not None:
                asked[1].cancel()
            done = partial(self._on_picture, self._round, number, width)
            handle = self._tasks.run(
                self._pages.picture, number, width, done=done, failed=self._on_undrawn, owner=self
            )
            self._asked[number] = (width, handle)

    def _on_picture(self, asked_in: int, number: int, width: int, picture: QImage) -> None:
        if asked_in != self._round:
            return
        if number in self._asked and self._asked[number][0] == width:
            del self._asked[number]
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures.pop(number, None)
        self._pictures[number] = (width, picture)
        self._drop_far_pictures()
        self.viewport().update()

    def _on_undrawn(self, error: Exception) -> None:
        self._asked.clear()
        self._tasks.broken.emit(error)

    def _drop_far_pictures(self) -> None:
        visible = self._stack.visible(self._top, self.viewport().height())
        spare = [number for number in self._pictures if number not in visible]
        for number in spare[: max(0, len(self._pictures) - _KEPT_PICTURES)]:
            del self._pictures[number]

    def _forget_asked(self) -> None:
        for _width, handle in self._asked.values():
            handle.cancel()
        self._asked.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.viewport().rect(), theme.color("sunken"))
        shift = QPoint(-self.horizontalScrollBar().value(), -self._top)
        for number in self._stack.visible(self._top, self.viewport().height()):
            self._paint_page(painter, number, self._stack.rect(number).translated(shift))
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_page(self, painter: QPainter, number: int, place: QRect) -> None:
        painter.setPen(theme.color("border_strong"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        # Paper is white in the dark too: what shows is what will lie on the table.
        painter.fillRect(place, Qt.GlobalColor.white)
        picture = self._pictures.get(number, _NEVER_DRAWN)[1]
        if not picture.isNull():
            painter.drawImage(QRectF(place), picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_in_place()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt hands over its own event
        self._want_visible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * _WHEEL_STEP**turned)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            bars = QPoint(self.horizontalScrollBar().value(), self._top)
            self._drag = (event.position().toPoint(), bars)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            pressed, bars = self._drag
            moved = bars - (event.position().toPoint() - pressed)
            self.horizontalScrollBar().setValue(moved.x())
            self.verticalScrollBar().setValue(moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        whole_pages = self.fit is Fit.PAGE
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to(1)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            case Qt.Key.Key_PageDown if whole_pages:
                self.go_to(self._current + 1)
            case Qt.Key.Key_PageUp if whole_pages:
                self.go_to(self._current - 1)
            case _:
                super().keyPressEvent(event)
