"""The eight drawn sample photos, one function each, painted into a given size."""

from __future__ import annotations

import random
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from sample_photos.cast import (
    CHIEF,
    CROWD,
    DIRECTOR,
    ELDER,
    FARMER,
    HOSTESS,
    KIEU,
    UNION,
    VETERAN,
    WOMEN,
    YOUTH,
)
from sample_photos.figures import SKINS, Look, sit_behind, stand
from sample_photos.hall import (
    backdrop,
    box,
    ceiling_and_wall,
    curtain,
    flag,
    flowers,
    glow,
    plant,
    podium,
    stage_floor,
    star,
    table,
    vignette,
    words,
)
from sample_photos.lobby import press, welcome
from sample_photos.riverside import planting
from sample_photos.shapes import fill, rounded, shade, smooth


def _stage(painter: QPainter, width: int, height: int, panel: QRectF, floor: float) -> None:
    ceiling_and_wall(painter, width, height, height * 0.1)
    side = panel.left() - 30
    curtain(painter, QRectF(0, height * 0.1, side, floor - height * 0.1))
    curtain(painter, QRectF(width - side, height * 0.1, side, floor - height * 0.1))
    backdrop(painter, panel)


def _folder(painter: QPainter, centre: Sequence[float], size: float, colour: str) -> None:
    rect = QRectF(centre[0] - size * 0.38, centre[1] - size * 0.5, size * 0.76, size)
    box(painter, rect, shade(colour, 118), colour, radius=size * 0.05)
    star(painter, QPointF(rect.center().x(), rect.top() + size * 0.3), size * 0.1)
    for row in (0.55, 0.65, 0.75):
        box(
            painter,
            QRectF(rect.left() + size * 0.14, rect.top() + size * row, size * 0.48, size * 0.03),
            "#f0d27a",
        )


def opening(painter: QPainter, width: int, height: int) -> None:
    """The full hall from behind: stage, chairing table, speaker, audience."""
    floor = height * 0.6
    panel = QRectF(width * 0.17, height * 0.12, width * 0.66, height * 0.36)
    _stage(painter, width, height, panel, floor)
    stage_floor(painter, width, floor - 60, floor + 24)
    flag(painter, QPointF(width * 0.03, floor - 30), 430)
    plant(painter, QPointF(width * 0.9, floor - 28), 250)
    for index, look in enumerate((CHIEF, DIRECTOR, Look("aodai", "#c9853a", hair="bun"))):
        spot = (width * 0.38 + index * 150, floor + 108)
        stand(painter, spot, 330, look, left=(-0.5, -3.8), right=(0.5, -3.8), legs=False)
    desk = QRectF(width * 0.31, floor - 78, width * 0.34, 96)
    table(painter, desk, "#1f7a63")
    flowers(painter, QPointF(desk.center().x(), desk.bottom() - 8), 44, 8)
    for index in range(3):
        plate = QRectF(width * 0.38 + index * 150 - 42, desk.top() - 20, 84, 28)
        box(painter, plate, "#ffffff", "#eef2f1", radius=3)
    stand(
        painter,
        (width * 0.77, floor + 6),
        330,
        Look("suit", "#3c2f4f", hair="long"),
        left=(-0.6, -3.9),
        right=(0.6, -3.9),
    )
    podium(painter, QPointF(width * 0.77, floor + 12), 165)
    box(painter, QRectF(0, floor + 24, width, height), "#7e2f34", "#4d1a20")
    chance = random.Random(11)
    for row in range(4):
        size = 250 + row * 95
        base = floor + 250 + row * row * 28 + row * 92
        count = 11 - row * 2
        step = width / count
        for seat in range(count + 1):
            x = (seat + (0.5 if row % 2 else 0.0)) * step + chance.uniform(-8, 8)
            look = chance.choice(CROWD)
            sit_behind(painter, (x, base + chance.uniform(-8, 8)), size, look)
            chair = QRectF(x - size * 0.165, base - size * 0.66, size * 0.33, size * 0.7)
            box(painter, chair, "#a8323c", "#74202a", radius=size * 0.05)
            box(painter, chair.adjusted(8, 8, -8, 0), "#c0404a", "#8a2732", radius=size * 0.04)
    vignette(painter, width, height)


def report(painter: QPainter, width: int, height: int) -> None:
    """The summary report is given beside a projected chart."""
    floor = height * 0.86
    ceiling_and_wall(painter, width, height, height * 0.08)
    curtain(painter, QRectF(width - 190, height * 0.08, 190, floor - height * 0.08))
    screen = QRectF(90, 150, 880, 610)
    box(painter, screen.adjusted(-16, -16, 16, 16), "#2b3036", radius=8)
    box(painter, screen, "#ffffff", "#f1f7f5")
    glow(painter, screen.center(), 760, QColor(255, 255, 255, 60))
    words(
        painter, QRectF(130, 180, 800, 56), "KẾT QUẢ PHỐI HỢP GIAI ĐOẠN 2018 - 2022", 40, "#0b6e8a"
    )
    words(
        painter,
        QRectF(130, 238, 800, 40),
        "Số cuộc ra quân thu gom rác thải",
        28,
        "#5b6470",
        bold=False,
    )
    bottom = 660
    painter.setPen(QPen(QColor("#c8d2d8"), 2))
    for step in range(5):
        painter.drawLine(QPointF(170, bottom - step * 85), QPointF(900, bottom - step * 85))
    for index, value in enumerate((118, 164, 142, 205, 318)):
        bar = QRectF(205 + index * 142, bottom - value, 84, value)
        box(painter, bar, "#35b584", "#0f8f86", radius=6)
        words(
            painter, QRectF(bar.left() - 20, bottom + 14, 124, 36), str(2018 + index), 28, "#33404a"
        )
    trend = smooth((247, 520), (389, 476), (531, 496), (673, 432), (815, 318), closed=False)
    painter.strokePath(trend, rounded(QColor("#f2a33a"), 7))
    stage_floor(painter, width, floor, height)
    flag(painter, QPointF(1370, floor - 10), 600)
    stand(
        painter,
        (1235, floor + 60),
        760,
        DIRECTOR,
        left=(-1.0, -4.25),
        right=(1.55, -4.9),
        turn=-0.5,
    )
    podium(painter, QPointF(1235, floor + 70), 440)
    box(painter, QRectF(1150, floor - 404, 170, 14), "#ffffff", "#dfe5ea")
    flowers(painter, QPointF(1235, floor + 76), 92, 5)
    plant(painter, QPointF(1500, floor + 60), 400)
    chance = random.Random(4)
    for seat in range(5):
        sit_behind(painter, (90 + seat * 235, height + 250), 560, chance.choice(CROWD))
    vignette(painter, width, height)


def signing(painter: QPainter, width: int, height: int) -> None:
    """Two signatories at the table, witnesses behind."""
    floor = height * 0.8
    panel = QRectF(width * 0.17, height * 0.08, width * 0.66, height * 0.29)
    _stage(painter, width, height, panel, floor)
    stage_floor(painter, width, floor - 130, height)
    flag(painter, QPointF(width * 0.03, floor - 90), 560)
    flag(painter, QPointF(width * 0.835, floor - 90), 520)
    clap = {"left": (-0.1, -4.55), "right": (0.16, -4.5)}
    behind = (Look("aodai", "#2a9187", hair="bun"), CHIEF, VETERAN, HOSTESS)
    for spot, look in zip((430, 690, 910, 1170), behind, strict=True):
        hold = clap if look is not HOSTESS else {"left": (-0.3, -4.0), "right": (0.3, -4.0)}
        stand(painter, (spot, floor - 30), 540, look, **hold)
    for spot, look, pen in ((590, DIRECTOR, 0.55), (1010, KIEU, -0.35)):
        stand(
            painter,
            (spot, floor + 300),
            640,
            look,
            left=(-0.62, -3.95),
            right=(pen, -3.9),
            turn=0.15 if spot < 700 else -0.15,
            legs=False,
        )
    desk = QRectF(330, floor - 40, 940, 330)
    table(painter, desk, "#1f7a63")
    for x in (590, 1010):
        box(painter, QRectF(x - 82, desk.top() - 12, 164, 20), "#b3263a", "#8a1a2b", radius=3)
        box(painter, QRectF(x - 70, desk.top() - 16, 140, 17), "#ffffff", "#e3e8ec")
        painter.setPen(rounded(QColor("#1c2a4a"), 6))
        painter.drawLine(QPointF(x + 32, desk.top() - 14), QPointF(x + 58, desk.top() - 52))
        small = QPointF(x + (190 if x < 700 else -190), desk.top() - 10)
        painter.setPen(QPen(QColor("#c79a35"), 4))
        painter.drawLine(small, small - QPointF(0, 86))
        box(painter, QRectF(small.x(), small.y() - 86, 62, 40), "#da251d")
        star(painter, QPointF(small.x() + 31, small.y() - 66), 13)
    flowers(painter, QPointF(desk.center().x(), desk.top() + 4), 66, 2)
    flowers(painter, QPointF(desk.center().x(), desk.bottom() + 16), 150, 6)
    words(
        painter, QRectF(desk.left(), desk.top() + 62, desk.width(), 70), "LỄ KÝ KẾT", 66, "#ffe27a"
    )
    vignette(painter, width, height)


def handshake(painter: QPainter, width: int, height: int) -> None:
    """Upright picture: the folders are exchanged."""
    floor = height * 0.9
    panel = QRectF(width * 0.09, height * 0.08, width * 0.82, height * 0.27)
    _stage(painter, width, height, panel, floor)
    stage_floor(painter, width, floor - 110, height)
    glow(painter, QPointF(width / 2, height * 0.55), 620, QColor(255, 247, 220, 120))
    flag(painter, QPointF(width * 0.08, floor - 60), 640)
    stand(
        painter,
        (width * 0.31, floor),
        960,
        DIRECTOR,
        left=(-0.75, -3.7),
        right=(1.42, -3.72),
        turn=0.75,
    )
    stand(
        painter,
        (width * 0.69, floor + 6),
        900,
        KIEU,
        left=(-1.55, -3.98),
        right=(0.7, -3.75),
        turn=-0.75,
    )
    painter.setPen(Qt.PenStyle.NoPen)
    clasp = QPainterPath()
    clasp.addEllipse(QPointF(width * 0.493, floor - 470), 34, 26)
    fill(painter, clasp, QColor(SKINS[1]))
    _folder(painter, (width * 0.31 - 96, floor - 452), 180, "#b3263a")
    _folder(painter, (width * 0.69 + 86, floor - 436), 170, "#1f7a63")
    flowers(painter, QPointF(width * 0.5, height - 12), 170, 9)
    vignette(painter, width, height)


def group(painter: QPainter, width: int, height: int) -> None:
    """Everybody on the stage with the signed programmes."""
    floor = height * 0.86
    panel = QRectF(width * 0.15, height * 0.065, width * 0.7, height * 0.36)
    _stage(painter, width, height, panel, floor)
    stage_floor(painter, width, floor - 150, height)
    for x in (0.055, 0.83):
        flag(painter, QPointF(width * x, floor - 110), 520)
    row = (
        CROWD[10],
        CHIEF,
        CROWD[12],
        CROWD[13],
        HOSTESS,
        CROWD[14],
        CROWD[15],
        Look("suit", "#4b5a45"),
    )
    for index, look in enumerate(row):
        stand(painter, (width * 0.165 + index * width * 0.096, floor - 66), 520, look)
    front = (ELDER, VETERAN, WOMEN, DIRECTOR, KIEU, FARMER, UNION, YOUTH)
    step = width * 0.107
    for index, look in enumerate(front):
        x, tall = width * 0.125 + index * step, 560 if look.shoulder >= 1 else 525
        stand(painter, (x, floor + 60), tall, look, left=(-0.42, -3.95), right=(0.42, -3.95))
        if look is not DIRECTOR:
            _folder(
                painter, (x, floor + 60 - tall * 0.57), 104, "#b3263a" if index % 2 else "#1f7a63"
            )
    for x, seed in ((0.2, 4), (0.5, 7), (0.8, 12)):
        flowers(painter, QPointF(width * x, height - 4), 96, seed)
    vignette(painter, width, height)


SCENES = {
    "01-don-tiep-dai-bieu": (welcome, "07:41:11", False),
    "02-khai-mac": (opening, "08:12:40", False),
    "03-bao-cao-tong-ket": (report, "08:28:05", False),
    "04-ra-quan-trong-cay": (planting, "", False),
    "05-ky-ket": (signing, "10:04:27", False),
    "06-trao-van-ban": (handshake, "10:21:53", True),
    "07-chup-anh-luu-niem": (group, "10:33:18", False),
    "08-bao-chi": (press, "11:03:30", False),
}
