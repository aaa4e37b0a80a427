"""Two drawn sample photos in the lobby: the check-in desk and the press."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from sample_photos.cast import (
    CHIEF,
    DIRECTOR,
    HOSTESS,
    VETERAN,
)
from sample_photos.figures import SKINS, Look, stand
from sample_photos.hall import (
    STANDEE,
    backdrop,
    box,
    flowers,
    glow,
    plant,
    table,
    vignette,
    words,
)
from sample_photos.shapes import rounded


def welcome(painter: QPainter, width: int, height: int) -> None:
    """Check-in desk in the lobby."""
    floor = height * 0.72
    box(painter, QRectF(0, 0, width, floor), "#fbf4e6", "#ecdcc0")
    for x in (70, 430):
        pane = QRectF(x, 120, 320, floor - 220)
        box(painter, pane.adjusted(-14, -14, 14, 14), "#a98a5f", "#8a6c45", radius=6)
        box(painter, pane, "#bfe4f5", "#e9f6ee", "#a9d79b")
        painter.setPen(QPen(QColor("#a98a5f"), 12))
        painter.drawLine(
            QPointF(pane.center().x(), pane.top()), QPointF(pane.center().x(), pane.bottom())
        )
        glow(painter, pane.center(), 300, QColor(255, 255, 240, 90))
    box(painter, QRectF(0, floor, width, height - floor), "#d9cdbb", "#b9a98f")
    painter.setPen(QPen(QColor(255, 255, 255, 70), 3))
    for step in range(-6, 20):
        painter.drawLine(
            QPointF(step * 130, height), QPointF(width / 2 + (step * 130 - width / 2) * 0.6, floor)
        )
    poster = QRectF(width - 500, 70, 430, 560)
    box(painter, QRectF(poster.left() + 30, poster.bottom(), 16, 150), "#777f88")
    box(painter, QRectF(poster.right() - 46, poster.bottom(), 16, 150), "#777f88")
    backdrop(painter, poster, STANDEE)
    plant(painter, QPointF(width - 590, floor + 40), 430)
    stand(
        painter, (500, floor + 70), 620, HOSTESS, left=(-0.35, -4.15), right=(0.9, -3.9), turn=0.3
    )
    stand(
        painter,
        (760, floor + 70),
        605,
        Look("aodai", "#2a9187", hair="bun"),
        left=(-1.0, -3.9),
        right=(0.4, -3.9),
        turn=0.5,
    )
    desk = QRectF(330, floor - 120, 640, 310)
    table(painter, desk, "#b3263a")
    words(
        painter,
        QRectF(desk.left() + 40, desk.top() + 90, desk.width() - 80, 70),
        "ĐÓN TIẾP ĐẠI BIỂU",
        54,
        "#ffe27a",
    )
    flowers(painter, QPointF(400, desk.top() - 14), 64, 3)
    for x, turn in ((560, -4), (660, 3)):
        painter.save()
        painter.translate(x, desk.top() - 22)
        painter.rotate(turn)
        box(painter, QRectF(-42, -6, 84, 22), "#ffffff", "#d6dde4")
        painter.restore()
    for index in range(5):
        box(
            painter,
            QRectF(860, desk.top() - 26 - index * 9, 90, 8),
            "#f2f4f6" if index % 2 else "#2f6fc4",
        )
    stand(
        painter, (1080, floor + 190), 690, CHIEF, left=(-2.0, -4.25), right=(0.95, -3.2), turn=-0.9
    )
    stand(
        painter,
        (1330, floor + 215),
        660,
        Look("aodai", "#4a6fc0", hair="bob"),
        left=(-0.45, -3.7),
        right=(0.45, -3.75),
        turn=-0.6,
    )
    stand(
        painter, (160, floor + 205), 680, VETERAN, left=(-1.05, -3.1), right=(1.75, -4.2), turn=0.9
    )
    vignette(painter, width, height)


def press(painter: QPainter, width: int, height: int) -> None:
    """Reporters interview a leader in the lobby."""
    floor = height * 0.8
    box(painter, QRectF(0, 0, width, height), "#f4efe4", "#dccfb8")
    box(painter, QRectF(0, floor, width, height - floor), "#c8b69a", "#a8946f")
    wall = QRectF(330, 90, 1000, 720)
    box(painter, wall.adjusted(-12, -12, 12, 12), "#c79a35", radius=8)
    box(painter, wall, "#0b6e8a", "#149a80")
    for row in range(4):
        for column in range(3):
            cell = QRectF(wall.left() + 20 + column * 325, wall.top() + 26 + row * 175, 300, 130)
            odd = (row + column) % 2
            text = "TỔNG KẾT 2018 - 2022" if odd else "KÝ KẾT 2023 - 2025"
            words(painter, cell, text, 31, "#ffffff" if odd else "#ffe27a")
    plant(painter, QPointF(250, floor + 20), 480)
    plant(painter, QPointF(1430, floor + 10), 440)
    stand(
        painter, (800, floor + 90), 800, DIRECTOR, left=(-0.8, -3.55), right=(1.2, -4.1), turn=-0.15
    )
    woman = Look("press", "#b59a6a", hair="long", skin=SKINS[3])
    stand(
        painter, (490, floor + 170), 730, woman, left=(-0.35, -3.8), right=(1.75, -5.05), turn=0.85
    )
    painter.setPen(rounded(QColor("#1c1f23"), 20))
    painter.drawLine(QPointF(655, floor - 330), QPointF(708, floor - 420))
    painter.setPen(rounded(QColor("#c9202c"), 40))
    painter.drawLine(QPointF(708, floor - 420), QPointF(716, floor - 434))
    box(painter, QRectF(412, floor - 250, 84, 110), "#ffffff", "#e6ebef", radius=4)
    for row in range(4):
        box(painter, QRectF(424, floor - 230 + row * 20, 58, 5), "#9aa5b0")
    stand(
        painter,
        (1330, floor + 175),
        760,
        Look("press", "#4b5a63", skin=SKINS[1]),
        left=(-1.05, -4.55),
        right=(-0.55, -4.35),
        turn=-0.8,
    )
    painter.setPen(rounded(QColor("#2b3036"), 14))
    head = QPointF(1130, floor - 350)
    for foot in (1010, 1130, 1230):
        painter.drawLine(head, QPointF(foot, floor + 190))
    box(painter, QRectF(1060, floor - 470, 180, 116), "#3a4048", "#1c2025", radius=14)
    box(painter, QRectF(1010, floor - 448, 64, 74), "#23282d", "#101316", radius=10)
    glow(painter, QPointF(1020, floor - 412), 26, QColor(150, 200, 255, 180))
    box(painter, QRectF(1096, floor - 500, 100, 30), "#2b3036", radius=8)
    glow(painter, QPointF(1220, floor - 452), 16, QColor(255, 60, 50, 255))
    stand(
        painter,
        (150, floor + 200),
        740,
        Look("shirt", "#f4f6f8", hair="bob", skin=SKINS[0], glasses=True),
        left=(0.35, -4.5),
        right=(0.75, -4.25),
        turn=0.9,
    )
    box(painter, QRectF(190, floor - 290, 54, 84), "#14181c", "#2d343b", radius=8)
    vignette(painter, width, height)
