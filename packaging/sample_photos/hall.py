"""Places for the drawn sample photos: the hall with its stage, furniture, flags and plants."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)
from sample_photos.shapes import across, fill, polygon, rounded, shade, smooth

FONTS = Path(__file__).parents[2] / "resources" / "ui-fonts"
BANNER = (
    ("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG THÀNH PHỐ CẦN THƠ", 0.038, "#ffffff"),
    ("HỘI NGHỊ TỔNG KẾT", 0.098, "#ffe27a"),
    ("CHƯƠNG TRÌNH PHỐI HỢP GIAI ĐOẠN 2018 - 2022", 0.05, "#ffe27a"),
    ("VÀ LỄ KÝ KẾT CHƯƠNG TRÌNH PHỐI HỢP", 0.05, "#ffe27a"),
    ("GIAI ĐOẠN 2023 - 2025", 0.05, "#ffe27a"),
    ("Cần Thơ, ngày 25 tháng 4 năm 2023", 0.034, "#ffffff"),
)


STANDEE = (
    ("Kính chào quý đại biểu", 0.05, "#ffffff"),
    ("HỘI NGHỊ TỔNG KẾT", 0.085, "#ffe27a"),
    ("2018 - 2022", 0.075, "#ffe27a"),
    ("LỄ KÝ KẾT", 0.085, "#ffe27a"),
    ("2023 - 2025", 0.075, "#ffe27a"),
)


def load_fonts() -> None:
    """Make the product's interface font known to the painter."""
    for path in FONTS.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(path))


def font(size: float, *, bold: bool = True) -> QFont:
    """The lettering of banners and signs, in pixels."""
    face = QFont("Be Vietnam Pro")
    face.setPixelSize(max(6, round(size)))
    face.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    return face


def words(
    painter: QPainter, rect: QRectF, text: str, size: float, colour: str, *, bold: bool = True
) -> None:
    """One line of text in the middle of `rect`, made smaller where it would not fit."""
    face = font(size, bold=bold)
    width = QFontMetricsF(face).horizontalAdvance(text)
    if width > rect.width():
        face = font(0.97 * size * rect.width() / width, bold=bold)
    painter.setFont(face)
    painter.setPen(QColor(colour))
    free = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(rect, free, text)


def box(
    painter: QPainter, rect: QRectF, *colours: str | QColor, down: bool = True, radius: float = 0
) -> None:
    """A filled rectangle, plain or with a gradient, its corners round by `radius`."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    fill(painter, path, across(rect, *(colours if len(colours) > 1 else colours * 2), down=down))


def glow(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """Soft light round a point."""
    light = QRadialGradient(centre, radius)
    light.setColorAt(0, colour)
    light.setColorAt(1, QColor(colour.red(), colour.green(), colour.blue(), 0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(centre, radius, radius)


def vignette(painter: QPainter, width: int, height: int) -> None:
    """Edges a little darker, as a lens has them."""
    light = QRadialGradient(QPointF(width / 2, height * 0.46), max(width, height) * 0.72)
    light.setColorAt(0.6, QColor(40, 25, 10, 0))
    light.setColorAt(1, QColor(40, 25, 10, 62))
    painter.fillRect(QRectF(0, 0, width, height), light)


def ceiling_and_wall(painter: QPainter, width: int, floor: float, ceiling: float) -> None:
    """A warm wooden wall with a lit ceiling above."""
    box(painter, QRectF(0, 0, width, floor), "#f6e6c9", "#e7cfa6", "#d8b988")
    painter.setPen(QPen(QColor(150, 110, 60, 38), 3))
    for x in range(0, width, 100):
        painter.drawLine(QPointF(x, ceiling), QPointF(x, floor))
    box(painter, QRectF(0, 0, width, ceiling), "#fffdf6", "#efe6d4")
    for x in range(width // 10, width, width // 5):
        lamp = QRectF(x - 70, ceiling * 0.35, 140, ceiling * 0.22)
        box(painter, lamp, "#ffffff", "#fff6d8", radius=10)
        glow(painter, lamp.center(), 330, QColor(255, 244, 205, 110))


def curtain(painter: QPainter, rect: QRectF) -> None:
    """Red velvet in folds."""
    folds = max(3, round(rect.width() / 34))
    step = rect.width() / folds
    for fold in range(folds):
        strip = QRectF(rect.left() + fold * step, rect.top(), step + 1, rect.height())
        box(painter, strip, "#8f1822", "#c22a35", "#7d131c", down=False)
    box(painter, QRectF(rect.left(), rect.top(), rect.width(), 26), "#d9a93a", "#a87a1f")


def backdrop(
    painter: QPainter, rect: QRectF, lines: Sequence[tuple[str, float, str]] = BANNER
) -> None:
    """The stage's panel with the name of the conference, leaves and water on it."""
    painter.save()
    clip = QPainterPath()
    clip.addRoundedRect(rect, 8, 8)
    box(painter, rect.adjusted(-12, -12, 12, 12), "#d9b04a", "#a97c22", radius=14)
    painter.setClipPath(clip)
    box(painter, rect, "#0b6e8a", "#0f8f86", "#1fa06a")
    glow(
        painter,
        QPointF(rect.center().x(), rect.top()),
        rect.width() * 0.5,
        QColor(255, 255, 255, 70),
    )
    _waves(painter, rect)
    for corner, side in ((rect.bottomLeft(), 1), (rect.bottomRight(), -1)):
        for turn, length in ((18, 0.42), (46, 0.36), (74, 0.3)):
            _leaf(painter, corner, side, turn, length * rect.height())
    painter.restore()
    top = rect.top() + rect.height() * 0.09
    for index, (text, share, colour) in enumerate(lines):
        size = rect.height() * share * 1.35
        line = QRectF(rect.left() + rect.width() * 0.07, top, rect.width() * 0.86, size * 1.28)
        words(painter, line, text, size, colour, bold=0 < index < 5)
        top = line.bottom() + rect.height() * (0.035 if index in (0, 4) else 0.006)


def _waves(painter: QPainter, rect: QRectF) -> None:
    for row in range(3):
        base = rect.bottom() - rect.height() * (0.2 - 0.065 * row)
        path = QPainterPath(QPointF(rect.left(), rect.bottom()))
        path.lineTo(rect.left(), base)
        for step in range(41):
            x = rect.left() + rect.width() * step / 40
            path.lineTo(x, base + math.sin(step * 0.55 + row * 1.7) * rect.height() * 0.018)
        path.lineTo(rect.bottomRight())
        fill(painter, path, QColor(255, 255, 255, 26))


def _leaf(painter: QPainter, corner: QPointF, side: int, turn: float, length: float) -> None:
    painter.save()
    painter.translate(corner)
    painter.rotate(-turn if side > 0 else turn)
    reach = side * length
    leaf = smooth((0, 0), (reach * 0.5, -length * 0.16), (reach, 0), (reach * 0.5, length * 0.16))
    fill(painter, leaf, across(QRectF(0, -20, reach, 40), "#7ed27a", "#2f9e57"))
    painter.setPen(QPen(QColor(255, 255, 255, 110), 2))
    painter.drawLine(QPointF(0, 0), QPointF(reach * 0.9, 0))
    painter.restore()


def flag(painter: QPainter, foot: QPointF, height: float) -> None:
    """The national flag hanging from a standing pole."""
    painter.setPen(rounded(QColor("#c79a35"), height * 0.016))
    painter.drawLine(foot, QPointF(foot.x(), foot.y() - height))
    box(
        painter,
        QRectF(foot.x() - height * 0.06, foot.y() - 10, height * 0.12, 12),
        "#8d6a2a",
        radius=5,
    )
    top, wide, tall = foot.y() - height * 0.98, height * 0.46, height * 0.3
    cloth = QPainterPath(QPointF(foot.x() + 3, top))
    for share, edge in [(step / 12, 0) for step in range(13)] + [
        (1 - step / 12, 1) for step in range(13)
    ]:
        sway = math.sin(share * 6.5) * height * 0.018
        cloth.lineTo(foot.x() + 3 + wide * share, top + tall * edge + sway + share * height * 0.02)
    cloth.closeSubpath()
    area = QRectF(foot.x(), top, wide, tall)
    fill(painter, cloth, across(area, "#d3212a", "#ee3a41", "#c2161f", "#e32c34", "#c2161f"))
    star(painter, QPointF(foot.x() + wide * 0.5, top + tall * 0.53), tall * 0.28)


def star(painter: QPainter, centre: QPointF, radius: float) -> None:
    """A five-pointed golden star."""
    points = []
    for step in range(10):
        reach = radius if step % 2 == 0 else radius * 0.4
        angle = -math.pi / 2 + step * math.pi / 5
        points.append((centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    fill(painter, polygon(*points), QColor("#ffd83d"))


def stage_floor(painter: QPainter, width: int, top: float, bottom: float) -> None:
    """A wooden stage with a lit edge."""
    box(painter, QRectF(0, top, width, bottom - top), "#b9783f", "#8f5527")
    painter.setPen(QPen(QColor(70, 35, 10, 60), 2))
    for step in range(1, 5):
        y = top + (bottom - top) * step / 5
        painter.drawLine(QPointF(0, y), QPointF(width, y))
    box(painter, QRectF(0, bottom - 16, width, 16), "#e0b25c", "#9a6b26")


def flowers(painter: QPainter, centre: QPointF, size: float, seed: int = 1) -> None:
    """A low arrangement of lotus pinks, yellows and leaves."""
    chance = random.Random(seed)
    for _ in range(26):
        angle, reach = chance.uniform(math.pi, math.tau), chance.uniform(0.3, 1.15) * size
        tip = (
            centre.x() + reach * math.cos(angle) * 1.5,
            centre.y() + reach * math.sin(angle) * 0.75,
        )
        leaf = smooth(
            (centre.x(), centre.y()), (tip[0] - 6, tip[1] + 4), tip, (tip[0] + 8, tip[1] + 9)
        )
        fill(painter, leaf, QColor(chance.choice(("#2f8f4e", "#3fa75f", "#256f3f"))))
    colours = ("#f06a8a", "#ffd0da", "#ffd95a", "#ffffff", "#ef8fb0", "#f9a13a")
    for _ in range(30):
        angle, reach = chance.uniform(math.pi, math.tau), chance.uniform(0, 0.95) * size
        x = centre.x() + reach * math.cos(angle) * 1.4
        y = centre.y() + reach * math.sin(angle) * 0.62
        colour = QColor(chance.choice(colours))
        for petal in range(6):
            path = QPainterPath()
            way = petal * math.tau / 6
            path.addEllipse(
                QPointF(x + math.cos(way) * size * 0.07, y + math.sin(way) * size * 0.07),
                size * 0.06,
                size * 0.06,
            )
            fill(painter, path, colour)
        heart = QPainterPath()
        heart.addEllipse(QPointF(x, y), size * 0.045, size * 0.045)
        fill(painter, heart, QColor("#e5a51f"))


def podium(painter: QPainter, foot: QPointF, height: float) -> None:
    """A wooden lectern with a lotus and two microphones."""
    half = height * 0.36
    top = foot.y() - height
    front = polygon(
        (foot.x() - half, top), (foot.x() + half, top), (foot.x() + half * 0.78, foot.y()),
        (foot.x() - half * 0.78, foot.y()),
    )  # fmt: skip
    fill(
        painter,
        front,
        across(QRectF(foot.x() - half, top, 2 * half, height), "#a9632c", "#c98443", "#8a4d1f"),
    )
    box(
        painter,
        QRectF(foot.x() - half * 1.14, top - height * 0.06, half * 2.28, height * 0.09),
        "#d99a55",
        "#9c5f2a",
        radius=6,
    )
    centre = QPointF(foot.x(), top + height * 0.42)
    for turn in (-60, -30, 0, 30, 60):
        painter.save()
        painter.translate(centre.x(), centre.y() + height * 0.1)
        painter.rotate(turn)
        petal = smooth(
            (0, 0),
            (-height * 0.045, -height * 0.12),
            (0, -height * 0.23),
            (height * 0.045, -height * 0.12),
        )
        fill(painter, petal, QColor("#ffd98a" if turn else "#fff0c4"))
        painter.restore()
    for side in (-1, 1):
        painter.setPen(rounded(QColor("#22262b"), 5))
        tip = QPointF(foot.x() + side * half * 0.16, top - height * 0.26)
        painter.drawLine(QPointF(foot.x() + side * half * 0.5, top - 4), tip)
        painter.setPen(rounded(QColor("#14171a"), 15))
        painter.drawLine(tip, tip + QPointF(-side * 3, -12))


def table(painter: QPainter, rect: QRectF, cloth: str = "#1f7a63") -> None:
    """A table with a cloth in folds to the floor and a white runner."""
    box(painter, rect, shade(cloth, 112), cloth, shade(cloth, 70))
    painter.setPen(QPen(QColor(0, 0, 0, 34), 4))
    for step in range(1, round(rect.width() / 60)):
        x = rect.left() + step * 60
        painter.drawLine(
            QPointF(x, rect.top() + rect.height() * 0.2), QPointF(x - 6, rect.bottom())
        )
    top = QRectF(rect.left() - 14, rect.top() - 16, rect.width() + 28, 34)
    box(painter, top, "#ffffff", "#dfe6e4", radius=6)
    scallops = QPainterPath()
    for step in range(round(top.width() / 40)):
        scallops.addEllipse(QPointF(top.left() + 20 + step * 40, top.bottom() - 2), 20, 14)
    fill(painter, scallops, QColor("#eef3f1"))


def plant(painter: QPainter, foot: QPointF, height: float) -> None:
    """An areca palm in a white pot."""
    for turn in (-62, -40, -20, -4, 14, 34, 56):
        painter.save()
        painter.translate(foot.x(), foot.y() - height * 0.26)
        painter.rotate(turn)
        reach = height * (0.74 - abs(turn) / 260)
        stem = smooth((0, 0), (turn * 0.05, -reach * 0.6), (turn * 0.4, -reach), closed=False)
        painter.strokePath(stem, QPen(QColor("#3b7d45"), height * 0.012))
        for step in range(4, 16):
            share = step / 15
            for side in (-1, 1):
                x, y = turn * 0.4 * share * share, -reach * share
                tip = (x + side * height * 0.13 * (1.15 - share), y - height * 0.05)
                leaf = polygon(
                    (x, y), (x + side * 6, y - height * 0.035), tip, (x + side * 8, y + 3)
                )
                fill(painter, leaf, QColor("#4fa35a" if side > 0 else "#3a8a4c"))
        painter.restore()
    pot = polygon(
        (foot.x() - height * 0.13, foot.y() - height * 0.27),
        (foot.x() + height * 0.13, foot.y() - height * 0.27),
        (foot.x() + height * 0.09, foot.y()), (foot.x() - height * 0.09, foot.y()),
    )  # fmt: skip
    fill(
        painter,
        pot,
        across(
            QRectF(foot.x() - height * 0.13, foot.y() - 50, height * 0.26, 50), "#ffffff", "#c8cdd2"
        ),
    )
