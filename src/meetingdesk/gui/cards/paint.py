"""Cards on the screen as they print: the same lines in the same letters at the same places, in mm."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtGui import QPen as Pen

from meetingdesk.documents.cards.design import (
    KIND_COLOR,
    CodeItem,
    Face,
    Figure,
    Item,
    PictureItem,
    ShapeItem,
    TextItem,
)
from meetingdesk.documents.cards.wording import Filling, filled, is_written_by_hand
from meetingdesk.documents.render import corner_code
from meetingdesk.documents.render.card_text import set_text
from meetingdesk.documents.render.fonts import FAMILIES, Measure, load
from meetingdesk.gui.theme import load_bundled_font
from meetingdesk.resources import resource

MM_PER_POINT = 25.4 / 72
_EM = 100
"""Pixels for an em while a letter's outline is asked for; it is scaled afterwards."""
_LARGEST_PICTURE = 1200
_HAND_COLOR = "#8a979b"


def load_measures() -> Measure:
    """Read the fonts of cards, off the window's thread, so that measuring is quick on it."""
    for faces in FAMILIES.values():
        for face in faces.values():
            load(face)
    return Measure()


def load_outlines() -> None:
    """Make the fonts of cards known to Qt."""
    load_bundled_font()
    if not QFontDatabase.hasFamily("Tinos"):
        for file in sorted(resource("fonts").glob("Tinos-*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


class CardPainter:
    """Paints items of cards; remembers widths and pictures from one painting to the next."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._pictures: dict[Path, QImage] = {}

    def ground(
        self, painter: QPainter, face: Face, filling: Filling, pictures: Mapping[str, Path]
    ) -> None:
        """The paper of a face, its colour and its picture."""
        rect = QRectF(0, 0, filling.design.width, filling.design.height)
        painter.fillRect(rect, QColor("#ffffff"))
        if face.color:
            painter.fillRect(rect, _shown(face.color, filling))
        if face.sha256:
            self._picture(painter, pictures.get(face.sha256), rect, covers=True)

    def item(
        self, painter: QPainter, item: Item, filling: Filling, pictures: Mapping[str, Path]
    ) -> None:
        """One item."""
        box = item.box
        rect = QRectF(box.x, box.y, box.w, box.h)
        match item:
            case TextItem():
                self._text(painter, item, filling, rect)
            case CodeItem():
                _code(painter, item, filling, rect)
            case PictureItem():
                self._picture(painter, pictures.get(item.sha256), rect, covers=False)
            case ShapeItem():
                _shape(painter, item, filling, rect)
            case _:
                assert_never(item)

    def _text(self, painter: QPainter, item: TextItem, filling: Filling, rect: QRectF) -> None:
        if is_written_by_hand(item, filling.person):
            painter.setPen(Pen(QColor(_HAND_COLOR), 0.2, Qt.PenStyle.DotLine))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            return
        self.text(painter, item, filled(item, filling), _shown(item.color, filling))

    def text(self, painter: QPainter, item: TextItem, words: str, shade: QColor) -> None:
        """These words in the item's box, in this colour."""
        text = set_text(item, words, self._measure)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        scale = text.size * MM_PER_POINT / _EM
        for line in text.lines:
            x = line.x
            for face, part in line.pieces:
                painter.save()
                painter.translate(x * MM_PER_POINT, line.y * MM_PER_POINT)
                painter.scale(scale, scale)
                painter.drawPath(_outline(face, part))
                painter.restore()
                x += self._measure.width(part, face) * text.size

    def _picture(self, painter: QPainter, path: Path | None, rect: QRectF, *, covers: bool) -> None:
        image = self._image(path)
        if image.isNull():
            painter.setPen(Pen(QColor("#b3261e"), 0.3, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            painter.drawLine(rect.topLeft(), rect.bottomRight())
            painter.drawLine(rect.bottomLeft(), rect.topRight())
            return
        mode = (
            Qt.AspectRatioMode.KeepAspectRatioByExpanding
            if covers
            else Qt.AspectRatioMode.KeepAspectRatio
        )
        size = QSizeF(image.size()).scaled(rect.size(), mode)
        corner = rect.center() - QPointF(size.width() / 2, size.height() / 2)
        painter.save()
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.drawImage(QRectF(corner, size), image)
        painter.restore()

    def _image(self, path: Path | None) -> QImage:
        if path is None:
            return QImage()
        if path not in self._pictures:
            reader = QImageReader(str(path))
            reader.setAutoTransform(True)
            # Names of attached files say nothing of what is in them.
            reader.setDecideFormatFromContent(True)
            size = reader.size()
            if max(size.width(), size.height()) > _LARGEST_PICTURE:
                largest = QSizeF(_LARGEST_PICTURE, _LARGEST_PICTURE).toSize()
                reader.setScaledSize(size.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
            self._pictures[path] = reader.read()
        return self._pictures[path]


@cache
def _font(face: str) -> QFont:
    family, _, style = face.partition("-")
    font = QFont("Be Vietnam Pro" if family == "BeVietnamPro" else family)
    font.setPixelSize(_EM)
    font.setBold("Bold" in style)
    font.setItalic("Italic" in style)
    # The paper sets each letter by its own width.
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _outline(face: str, words: str) -> QPainterPath:
    path = QPainterPath()
    path.addText(QPointF(0, 0), _font(face), words)
    return path


def _code(painter: QPainter, item: CodeItem, filling: Filling, rect: QRectF) -> None:
    payload = filling.person.code
    if not payload:
        return
    side = min(rect.width(), rect.height())
    left, top = rect.center().x() - side / 2, rect.center().y() - side / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_shown(item.color, filling))
    # Smoothed edges would leave bright seams between the rows.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for x, y, wide, high in corner_code.squares(payload, left, top, side):
        painter.drawRect(QRectF(x, y, wide, high))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _shape(painter: QPainter, item: ShapeItem, filling: Filling, rect: QRectF) -> None:
    stroke = _shown(item.stroke, filling) if item.stroke else None
    width = item.thickness * MM_PER_POINT
    pen = Pen(stroke, width) if stroke is not None else Pen(Qt.PenStyle.NoPen)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    has_fill = bool(item.fill) and item.figure is not Figure.LINE
    painter.setBrush(_shown(item.fill, filling) if has_fill else Qt.BrushStyle.NoBrush)
    if item.figure is Figure.LINE:
        middle = rect.center()
        if rect.width() >= rect.height():
            painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        else:
            painter.drawLine(QPointF(middle.x(), rect.top()), QPointF(middle.x(), rect.bottom()))
    elif item.figure is Figure.ELLIPSE:
        painter.drawEllipse(rect)
    else:
        painter.drawRoundedRect(rect, item.radius, item.radius)


def _shown(color: str, filling: Filling) -> QColor:
    look = filling.design.looks[filling.person.kind]
    return QColor(look.color if color == KIND_COLOR else color)
