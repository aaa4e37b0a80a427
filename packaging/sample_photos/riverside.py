"""The one drawn sample photo outdoors: volunteers plant trees by the river."""

from __future__ import annotations

import random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from sample_photos.figures import SKINS, Look, stand
from sample_photos.hall import box, glow, vignette, words
from sample_photos.shapes import across, fill, rounded, smooth


def planting(painter: QPainter, width: int, height: int) -> None:
    """Volunteers plant trees by the river."""
    horizon = height * 0.46
    _sky(painter, width, height, horizon)
    _river(painter, width, height, horizon)
    bank = smooth(
        (-60, height * 0.6),
        (width * 0.3, height * 0.57),
        (width * 0.7, height * 0.6),
        (width + 60, height * 0.57),
        (width + 80, height + 90),
        (-80, height + 90),
    )
    fill(
        painter,
        bank,
        across(QRectF(0, height * 0.56, width, height * 0.44), "#9fce6a", "#5f9e45", down=True),
    )
    chance = random.Random(6)
    for _ in range(240):
        x, y = chance.uniform(0, width), chance.uniform(height * 0.64, height)
        painter.setPen(rounded(QColor(60, 120, 50, 120), 4))
        painter.drawLine(
            QPointF(x, y), QPointF(x + chance.uniform(-8, 8), y - chance.uniform(12, 26))
        )
    _banner(painter, width, height)
    _planters(painter, height)
    vignette(painter, width, height)


def _sky(painter: QPainter, width: int, height: int, horizon: float) -> None:
    box(painter, QRectF(0, 0, width, horizon), "#8fd0f0", "#d8f0f6", "#fff4d6")
    glow(painter, QPointF(width * 0.82, height * 0.15), 330, QColor(255, 240, 170, 220))
    for x, y, size in ((260, 150, 70), (700, 95, 54), (1130, 220, 60)):
        cloud = QPainterPath()
        for dx, dy, share in ((-1, 0.2, 0.7), (0, -0.1, 1), (1, 0.15, 0.8), (1.8, 0.35, 0.5)):
            cloud.addEllipse(
                QPointF(x + dx * size, y + dy * size), size * share, size * share * 0.62
            )
        cloud.setFillRule(Qt.FillRule.WindingFill)
        fill(painter, cloud, QColor(255, 255, 255, 205))
    for x in range(-40, width, 62):
        tall = 60 + (x * 37 % 70)
        crown = QPainterPath()
        crown.addEllipse(QPointF(x + 40, horizon + 4), 70, tall * 0.7)
        fill(painter, crown, QColor("#6fb07a" if x % 3 else "#5a9e6c"))
    for x, tall in ((120, 330), (330, 250), (1330, 280), (1480, 350)):
        _coconut(painter, x, horizon + 26, tall)


def _river(painter: QPainter, width: int, height: int, horizon: float) -> None:
    box(painter, QRectF(0, horizon, width, height * 0.14), "#9fd6e2", "#5fb0c6")
    painter.setPen(rounded(QColor(255, 255, 255, 120), 4))
    for step in range(24):
        x, y = step * 173 % width, horizon + 16 + step * 47 % 130
        painter.drawLine(QPointF(x, y), QPointF(x + 60, y))
    boat = smooth(
        (960, horizon + 62),
        (1010, horizon + 92),
        (1180, horizon + 92),
        (1240, horizon + 56),
        (1100, horizon + 76),
    )
    fill(painter, boat, QColor("#7a4a28"))


def _coconut(painter: QPainter, x: float, y: float, tall: float) -> None:
    top = (x + tall * 0.12, y - tall)
    trunk = smooth((x, y), (x + tall * 0.02, y - tall * 0.5), top, closed=False)
    painter.strokePath(trunk, rounded(QColor("#8a6a45"), tall * 0.045))
    for way, reach, drop in (
        (-1, 0.42, 0.2),
        (-1, 0.34, -0.08),
        (-1, 0.16, -0.22),
        (1, 0.16, -0.22),
        (1, 0.34, -0.08),
        (1, 0.42, 0.2),
    ):
        tip = (top[0] + way * reach * tall, top[1] + drop * tall)
        middle = (top[0] + way * reach * tall * 0.55, top[1] + (drop - 0.16) * tall * 0.8)
        below = (middle[0], middle[1] + tall * 0.09)
        fill(painter, smooth(top, middle, tip, below), QColor("#3f8f4a" if drop < 0 else "#4fa45a"))


def _banner(painter: QPainter, width: int, height: int) -> None:
    left, right, top = width * 0.24, width * 0.78, height * 0.3
    painter.setPen(rounded(QColor("#8a6a3c"), 14))
    for x in (left, right):
        painter.drawLine(QPointF(x, top - 16), QPointF(x, height * 0.63))
    rect = QRectF(left, top, right - left, 128)
    box(painter, rect, "#c9202c", "#a4141f")
    words(
        painter,
        rect.adjusted(30, 8, -30, -64),
        "RA QUÂN TRỒNG CÂY, LÀM SẠCH MÔI TRƯỜNG",
        42,
        "#ffe27a",
    )
    words(
        painter,
        rect.adjusted(30, 66, -30, -10),
        "Vì một Cần Thơ xanh - sạch - đẹp",
        36,
        "#ffffff",
        bold=False,
    )


def _sapling(painter: QPainter, x: float, y: float, tall: float) -> None:
    painter.setPen(rounded(QColor("#7a5230"), 9))
    painter.drawLine(QPointF(x, y), QPointF(x, y - tall))
    for share, side in ((0.45, -1), (0.6, 1), (0.75, -1), (0.9, 1), (1.0, -1), (1.02, 1)):
        base = y - tall * share
        leaf = smooth(
            (x, base),
            (x + side * 30, base - 34),
            (x + side * 62, base - 26),
            (x + side * 34, base - 4),
        )
        fill(painter, leaf, QColor("#3f9c4c" if side > 0 else "#56b35d"))
    mound = QPainterPath()
    mound.addEllipse(QPointF(x, y + 6), 84, 22)
    fill(painter, mound, QColor("#7c5632"))


def _tool(painter: QPainter, grip: tuple[float, float], tip: tuple[float, float]) -> None:
    painter.setPen(rounded(QColor("#b98a4e"), 13))
    painter.drawLine(QPointF(*grip), QPointF(*tip))
    fill(
        painter,
        smooth(
            (tip[0] - 30, tip[1] - 16),
            (tip[0] + 30, tip[1] - 16),
            (tip[0] + 22, tip[1] + 36),
            (tip[0], tip[1] + 54),
            (tip[0] - 22, tip[1] + 36),
        ),
        QColor("#7d8790"),
    )


def _planters(painter: QPainter, height: int) -> None:
    base = height * 0.83
    plain = {"left": (-1.1, -3.4), "right": (1.1, -3.4)}
    stand(painter, (150, base - 70), 440, Look("youth", "#2f6fc4", hat="cap"), **plain)
    _sapling(painter, 290, base - 60, 150)
    stand(
        painter,
        (1400, base - 80),
        430,
        Look("shirt", "#7fb2dd", hair="bob", hat="non"),
        left=(-1.5, -3.9),
        right=(1.0, -3.4),
    )
    _sapling(painter, 1290, base - 62, 140)
    _sapling(painter, 800, base + 70, 250)
    stand(
        painter,
        (590, base + 80),
        590,
        Look("youth", "#2f6fc4", skin=SKINS[1]),
        left=(0.35, -3.7),
        right=(1.65, -4.3),
        turn=0.8,
    )
    _tool(painter, (690, base - 300), (725, base + 40))
    stand(
        painter,
        (1020, base + 70),
        560,
        Look("youth", "#2f6fc4", hair="long", hat="non"),
        left=(-1.9, -3.6),
        right=(-0.4, -3.5),
        turn=-0.8,
    )
    can = QRectF(842, base - 210, 86, 74)
    box(painter, can, "#5fb35c", "#2f7f3c", radius=10)
    painter.setPen(rounded(QColor("#2f7f3c"), 12))
    painter.drawLine(QPointF(846, base - 160), QPointF(806, base - 200))
    painter.setPen(rounded(QColor(150, 205, 240, 220), 4))
    for drop in range(4):
        painter.drawLine(QPointF(800 - drop * 7, base - 190), QPointF(790 - drop * 9, base - 110))
    stand(
        painter,
        (370, base + 190),
        600,
        Look("vest", "#3f8a55", hair="bun", hat="non"),
        left=(-1.1, -3.3),
        right=(0.9, -3.7),
        turn=0.4,
    )
    bag = smooth(
        (430, base - 60),
        (392, base + 110),
        (400, base + 190),
        (540, base + 190),
        (548, base + 100),
        (470, base - 60),
    )
    fill(painter, bag, across(QRectF(390, base - 60, 160, 250), "#4fa7d8", "#2a77a8"))
    stand(
        painter,
        (1240, base + 190),
        620,
        Look("veteran", "#5f7350", hat="cap", skin=SKINS[2], hair_colour="#d9d6d2"),
        left=(-1.2, -3.9),
        right=(1.05, -3.3),
        turn=-0.4,
    )
    _tool(painter, (1136, base - 160), (1110, base + 150))
