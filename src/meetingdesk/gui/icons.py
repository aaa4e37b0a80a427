"""Icons of one family (Tabler), coloured by the theme in force at the moment they are painted."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from meetingdesk.gui import theme
from meetingdesk.resources import resource


def icon(name: str, role: str = "text") -> QIcon:
    """The icon `name`, in the colour of theme token `role`; follows a change of theme by itself.

    Raises FileNotFoundError for a name that is not in resources/icons.
    """
    _source(name)
    return QIcon(_ThemedEngine(name, role))


def pixmap(name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels, `ratio` device pixels each."""
    return _drawn(name, theme.color(role).name(), round(size * ratio), ratio)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, shade: str, pixels: int, ratio: float) -> QPixmap:
    key = f"desk-icon/{name}/{shade}/{pixels}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    svg = _source(name).replace("currentColor", shade).replace('stroke-width="2"', _STROKE)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


_STROKE = 'stroke-width="1.75"'


class _ThemedEngine(QIconEngine):
    """Asks the theme for its colour at painting time, so that no icon has to be made anew."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        side = min(rect.width(), rect.height())
        picture = self._picture(side, ratio, mode)
        corner = rect.center() - QPoint((side - 1) // 2, (side - 1) // 2)
        painter.drawPixmap(QRect(corner, QSize(side, side)), picture)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._picture(min(size.width(), size.height()), 1.0, mode)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        return self._picture(round(side / scale), scale, mode)

    def _picture(self, side: int, ratio: float, mode: QIcon.Mode) -> QPixmap:
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        return _drawn(self._name, theme.color(role).name(), max(1, round(side * ratio)), ratio)
