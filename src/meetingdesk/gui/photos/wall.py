"""The wall itself: photos side by side, dragged into order, files dropped between them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from meetingdesk.gui.photos.wall_delegate import CELL, WallDelegate
from meetingdesk.gui.photos.wall_model import WallModel
from meetingdesk.gui.theme import color

PHOTO_IDS = "application/x-meetingdesk-photos"
_Flag = QItemSelectionModel.SelectionFlag


class PhotoWall(QListView):
    """Emits `moved` (ids, place) after a drag, `dropped` with paths, `opened` for a double click."""

    moved = Signal(object, int)
    dropped = Signal(object)
    chosen = Signal()

    def __init__(self, model: WallModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoWall")
        self.setProperty("face", "plain")
        self.setAccessibleName(self.tr("Ảnh của sự kiện"))
        self._rows = model
        self._drop_at: int | None = None
        self.may_change = True
        self.setModel(model)
        self.setItemDelegate(WallDelegate(model.pictures, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setGridSize(CELL)
        self.setSpacing(0)
        self.setWordWrap(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)  # which a static movement had switched off
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(40)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.chosen.emit())

    def selected_ids(self) -> list[int]:
        """The photos chosen, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self._rows.rows[place].id for place in places]

    def select_ids(self, ids: Sequence[int]) -> None:
        """Choose these photos and bring the first into view."""
        wanted = set(ids)
        places = [n for n, row in enumerate(self._rows.rows) if row.id in wanted]
        selection = QItemSelection()
        for place in places:
            selection.select(self._rows.index(place), self._rows.index(place))
        self.selectionModel().select(selection, _Flag.ClearAndSelect)
        if places:
            index = self._rows.index(places[0])
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self.scrollTo(index)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the photos chosen; the first one is seen under the mouse."""
        ids = self.selected_ids()
        if not ids or not self.may_change:
            return
        drag = QDrag(self)
        drag.setMimeData(ids_as_mime(ids))
        area = self.visualRect(self.currentIndex())
        picture = self.viewport().grab(area.intersected(self.viewport().rect()))
        scaled = picture.scaledToWidth(140, Qt.TransformationMode.SmoothTransformation)
        drag.setPixmap(scaled)
        drag.setHotSpot(QPoint(20, 20))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.may_change and (mime.hasUrls() or mime.hasFormat(PHOTO_IDS)):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self.may_change:
            return
        if event.mimeData().hasFormat(PHOTO_IDS):
            self._show_drop(self._place_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drop(None)
        mime = event.mimeData()
        if mime.hasFormat(PHOTO_IDS):
            place = self._place_at(event.position().toPoint())
            self.moved.emit(ids_from_mime(mime), place)
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif mime.hasUrls():
            paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
            if paths:
                self.dropped.emit(paths)
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_at is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self._drop_line(self._drop_at), color("accent"))
        painter.end()

    def _place_at(self, point: QPoint) -> int:
        """Before which photo something dropped at `point` comes."""
        index = self.indexAt(point)
        if not index.isValid():
            return len(self._rows.rows)
        area = self.visualRect(index)
        return index.row() + (1 if point.x() > area.center().x() else 0)

    def _drop_line(self, place: int) -> QRect:
        last = len(self._rows.rows) - 1
        area = self.visualRect(self._rows.index(min(place, last)))
        x = area.right() if place > last else area.left()
        return QRect(x - 1, area.top() + 4, 3, area.height() - 8)

    def _show_drop(self, place: int | None) -> None:
        if place != self._drop_at:
            self._drop_at = place
            self.viewport().update()


def ids_as_mime(ids: Sequence[int]) -> QMimeData:
    """Photos on their way within the wall."""
    mime = QMimeData()
    mime.setData(PHOTO_IDS, ",".join(map(str, ids)).encode("ascii"))
    return mime


def ids_from_mime(mime: QMimeData) -> list[int]:
    """The photos that `ids_as_mime` packed."""
    text = bytes(mime.data(PHOTO_IDS).data()).decode("ascii")
    return [int(part) for part in text.split(",") if part]
