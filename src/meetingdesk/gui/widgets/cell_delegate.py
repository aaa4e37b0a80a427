"""Paints and edits the cells of a DataTable: chips for states, a list for choices."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from meetingdesk.gui import theme
from meetingdesk.gui.widgets.columns import CHOICES_ROLE, TONE_ROLE, Index

_CHIP_HEIGHT = 22
_PAD = 10
_ICON = 16


class CellDelegate(QStyledItemDelegate):
    """A cell with a tone is a chip: icon, text and colour together, never colour alone."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tone = index.data(TONE_ROLE)
        if not tone:
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, index)
        self._paint_chip(painter, option, index, str(tone))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if index.data(TONE_ROLE):
            size.setWidth(size.width() + 2 * _PAD + _ICON)
        return size

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices = index.data(CHOICES_ROLE)
        if choices is None:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.addItems(list(choices))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        elif not (isinstance(editor, QLineEdit) and editor.isModified()):
            # Rows that arrive while somebody types must not wipe out the typing.
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        ground.icon = QIcon()
        ground.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, option.widget)

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tone: str
    ) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        lead = _ICON + 4 if isinstance(picture, QIcon) else 0
        metrics = QFontMetrics(option.font)
        room = option.rect.width() - 12
        width = min(metrics.horizontalAdvance(text) + 2 * _PAD + lead, room)
        top = option.rect.center().y() - _CHIP_HEIGHT / 2 + 1
        chip = QRectF(option.rect.left() + 6, top, width, _CHIP_HEIGHT)
        plain = tone == "neutral"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sunken" if plain else f"{tone}_soft"))
        painter.drawRoundedRect(chip, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
        if isinstance(picture, QIcon):
            spot = chip.toRect().adjusted(_PAD - 2, (_CHIP_HEIGHT - _ICON) // 2, 0, 0)
            spot.setSize(QSize(_ICON, _ICON))
            picture.paint(painter, spot)
        painter.setPen(theme.color("muted" if plain else tone))
        words = chip.adjusted(_PAD + lead, 0, -_PAD / 2, 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, int(flags), shown)
        painter.restore()
