"""A colour to choose: a few good ones, the one of the delegate's kind, none, or any other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QColorDialog, QMenu, QToolButton, QWidget

from meetingdesk.documents.cards.design import KIND_COLOR, NO_COLOR
from meetingdesk.gui.theme import color

_SIDE = 16


class ColorButton(QToolButton):
    """Emits `picked` with ``#rrggbb``, `KIND_COLOR` or `NO_COLOR`."""

    picked = Signal(str)

    def __init__(
        self, name: str, *, by_kind: bool = True, none: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._value = ""
        self.setProperty("face", "choice")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for words, value in self._offered():
            menu.addAction(_swatch(value), words, partial(self.picked.emit, value))
        if by_kind:
            words = self.tr("Theo loại đại biểu")
            menu.addAction(_swatch(KIND_COLOR), words, partial(self.picked.emit, KIND_COLOR))
        if none:
            words = self.tr("Không màu")
            menu.addAction(_swatch(NO_COLOR), words, partial(self.picked.emit, NO_COLOR))
        menu.addSeparator()
        menu.addAction(self.tr("Màu khác…"), self._ask)
        self.setMenu(menu)
        self.show_color("#000000")

    @property
    def value(self) -> str:
        """The colour that shows."""
        return self._value

    def show_color(self, value: str) -> None:
        """Show a colour without announcing it."""
        self._value = value
        words = {KIND_COLOR: self.tr("Theo loại"), NO_COLOR: self.tr("Không màu")}
        shown = words.get(value) or {v: w for w, v in self._offered()}.get(value, value)
        self.setText(shown)
        self.setIcon(_swatch(value))
        self.setAccessibleName(f"{self._name}: {shown}")

    def _offered(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Đen"), "#1b2427"),
            (self.tr("Xám"), "#55636a"),
            (self.tr("Trắng"), "#ffffff"),
            (self.tr("Đỏ"), "#b3261e"),
            (self.tr("Đỏ sẫm"), "#9c1c14"),
            (self.tr("Xanh dương"), "#1d5ba8"),
            (self.tr("Xanh lá"), "#17693a"),
            (self.tr("Vàng"), "#f2c230"),
            (self.tr("Nâu"), "#7a4a00"),
        ]

    def _ask(self) -> None:
        dialog = QColorDialog(
            QColor(self._value if self._value.startswith("#") else "#000000"), self
        )
        dialog.setObjectName("otherColor")
        dialog.setWindowTitle(self._name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda chosen: self.picked.emit(chosen.name()))
        dialog.open()


def _swatch(value: str) -> QIcon:
    """A spot of the colour; one cut in stripes for 'by kind', an empty one for none."""
    made = QPixmap(2 * _SIDE, 2 * _SIDE)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setPen(color("border_strong"))
    stripes = ["#b3261e", "#1d5ba8", "#17693a"] if value == KIND_COLOR else [value]
    wide = 2 * _SIDE // len(stripes)
    for place, stripe in enumerate(stripes):
        if stripe:
            painter.fillRect(place * wide, 2, wide, 2 * _SIDE - 4, QColor(stripe))
    painter.drawRect(0, 1, 2 * _SIDE - 1, 2 * _SIDE - 3)
    painter.end()
    made.setDevicePixelRatio(2)
    return QIcon(made)
