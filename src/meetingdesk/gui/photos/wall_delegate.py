"""Paints a photo on the wall: picture, number, caption, credit, and whether it is in the minutes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from meetingdesk.features.minutes.photos import PhotoRow
from meetingdesk.gui.icons import icon
from meetingdesk.gui.photos.pictures import Pictures
from meetingdesk.gui.photos.wall_model import ITEM_ROLE, ROW_ROLE
from meetingdesk.gui.theme import RADIUS, color

CELL = QSize(224, 236)
_PAD = 8
_PICTURE = 146


class WallDelegate(QStyledItemDelegate):
    """One cell; nothing is read here: a picture that isn't there yet is asked for and comes later."""

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._chosen_text = self.tr("Trong biên bản")
        self._damaged_text = self.tr("Tệp ảnh hỏng")
        self._no_caption = self.tr("Chưa có chú thích")

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return CELL

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: PhotoRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        cell = QRect(option.rect).adjusted(4, 4, -4, -4)
        self._paint_ground(painter, option, cell)
        frame = QRect(cell.left() + _PAD, cell.top() + _PAD, cell.width() - 2 * _PAD, _PICTURE)
        self._paint_picture(painter, row, frame)
        self._paint_number(painter, option.font, index.row() + 1, frame)
        if row.in_minutes:
            self._paint_mark(painter, option.font, frame)
        below = QRect(frame.left(), frame.bottom() + 6, frame.width(), cell.bottom())
        self._paint_words(painter, option.font, row, str(index.data(ITEM_ROLE)), below)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, cell: QRect) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        ground = "accent_soft" if chosen else "hover" if hovered else "surface"
        edge = "accent" if chosen or focused else "border"
        painter.setPen(QPen(color(edge), 2 if chosen or focused else 1))
        painter.setBrush(color(ground))
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_picture(self, painter: QPainter, row: PhotoRow, frame: QRect) -> None:
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(frame), 6, 6)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(frame, color("sunken"))
        picture = self._pictures.get(row.thumbnail_sha256)
        if picture is None:
            icon("photo", "border_strong").paint(painter, _middle(frame, QSize(28, 28)))
        elif picture.isNull():
            painter.setPen(color("danger"))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._damaged_text)
        else:
            painter.drawPixmap(_middle(frame, fitted(picture, frame.size())), picture)
        painter.restore()

    def _paint_number(self, painter: QPainter, font: QFont, number: int, frame: QRect) -> None:
        text = str(number)
        small = _sized(font, -1, bold=True)
        width = max(22, QFontMetrics(small).horizontalAdvance(text) + 12)
        chip = QRect(frame.left() + 6, frame.top() + 6, width, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(chip, 10, 10)
        painter.setFont(small)
        painter.setPen(color("text"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_mark(self, painter: QPainter, font: QFont, frame: QRect) -> None:
        small = _sized(font, -1, bold=True)
        width = QFontMetrics(small).horizontalAdvance(self._chosen_text) + 34
        chip = QRect(frame.left() + 6, frame.bottom() - 27, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(chip, 11, 11)
        icon("circle-check", "on_accent").paint(
            painter, QRect(chip.left() + 7, chip.top() + 3, 16, 16)
        )
        painter.setFont(small)
        painter.setPen(color("on_accent"))
        words = chip.adjusted(26, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._chosen_text
        )

    def _paint_words(
        self, painter: QPainter, font: QFont, row: PhotoRow, item: str, area: QRect
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(color("text" if row.caption else "muted"))
        top = area.top() + metrics.ascent()
        for line in _two_lines(row.caption or self._no_caption, metrics, area.width()):
            painter.drawText(area.left(), top, line)
            top += metrics.lineSpacing()
        small = _sized(font, -1)
        below = " · ".join(part for part in (row.credit, item) if part)
        painter.setFont(small)
        painter.setPen(color("muted"))
        shown = QFontMetrics(small).elidedText(below, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), area.top() + 2 * metrics.lineSpacing() + 14, shown)


def fitted(picture: QPixmap, room: QSize) -> QSize:
    """The size at which the whole of `picture` fills `room`; never larger than it is."""
    size = picture.size()
    wanted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return wanted if wanted.width() < size.width() else size


def _middle(frame: QRect, size: QSize) -> QRect:
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(frame.center())
    return place


def _sized(font: QFont, by: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() + by)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    words, first = text.split(), ""
    while words:
        longer = f"{first} {words[0]}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
        words.pop(0)
    elide = Qt.TextElideMode.ElideRight
    lines = [metrics.elidedText(first, elide, width)]
    return [*lines, metrics.elidedText(" ".join(words), elide, width)] if words else lines
