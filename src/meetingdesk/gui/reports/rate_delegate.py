"""Paints a rate as a quiet bar with its figure beside it, so that the length alone says nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from meetingdesk.gui import theme
from meetingdesk.gui.widgets.cell_delegate import CellDelegate
from meetingdesk.gui.widgets.columns import SORT_ROLE, Index

_FIGURE_WIDTH = 60
_PAD = 8
_BAR_HEIGHT = 8


class RateDelegate(CellDelegate):
    """For a column whose value is a percentage from 0 to 100, or None."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value = index.data(SORT_ROLE)
        if not isinstance(value, int | float):
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, index)
        room = QRectF(option.rect).adjusted(_PAD, 0, -_PAD, 0)
        track = QRectF(room.left(), room.center().y() - _BAR_HEIGHT / 2, 0, _BAR_HEIGHT)
        track.setWidth(max(0.0, room.width() - _FIGURE_WIDTH))
        filled = QRectF(track)
        filled.setWidth(track.width() * min(100.0, max(0.0, value)) / 100)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar, role in ((track, "border"), (filled, "accent")):
            painter.setBrush(theme.color(role))
            radius = min(_BAR_HEIGHT, bar.width()) / 2
            painter.drawRoundedRect(bar, radius, radius)
        painter.setPen(theme.color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, int(flags), str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.restore()
