"""Simple people for the drawn sample photos: flat shapes, varied clothes, arms that reach."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen
from sample_photos.shapes import Spot, across, blunt, fill, polygon, rounded, shade, smooth

SKINS = ("#f0c8a0", "#e6b88c", "#dba878", "#f3d0ac")


@dataclass(frozen=True, slots=True)
class Look:
    """How somebody is dressed; `outfit` is suit, shirt, aodai, vest, youth, veteran or press."""

    outfit: str = "suit"
    colour: str = "#2f4156"
    hair: str = "short"
    hair_colour: str = "#26201f"
    skin: str = SKINS[0]
    glasses: bool = False
    hat: str = ""

    @property
    def shoulder(self) -> float:
        """Half the width of the shoulders, in sevenths of the height."""
        return 0.84 if self.hair in ("bun", "long", "bob") else 1.0


class Figure:
    """Draws one person with the feet at (0, 0), seven units high, in a scaled painter."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self.painter = painter
        self.look = look
        self.sleeve = QColor(look.colour)
        self.trousers = QColor("#2b3440")
        match look.outfit:
            case "shirt":
                self.trousers = QColor("#3a4452")
            case "aodai":
                self.trousers = QColor("#fbf8f2")
            case "vest" | "press":
                self.sleeve = QColor("#eef2f6")
            case "veteran":
                self.trousers = shade(look.colour, 88)

    def legs(self) -> None:
        """Two legs and shoes."""
        painter = self.painter
        for side in (-1, 1):
            hip, foot = side * 0.34, side * 0.42
            pen = blunt(self.trousers, 0.62)
            painter.setPen(pen)
            painter.drawLine(QPointF(hip, -3.3), QPointF(foot, -0.16))
            shoe = QPainterPath()
            shoe.addRoundedRect(QRectF(foot - 0.34, -0.24, 0.68, 0.28), 0.14, 0.14)
            fill(painter, shoe, QColor("#1f2226"))
        if self.look.outfit == "aodai":
            skirt = smooth(
                (-0.62, -3.7), (-0.75, -2.4), (-0.86, -0.62), (0, -0.5), (0.86, -0.62),
                (0.75, -2.4), (0.62, -3.7),
            )  # fmt: skip
            fill(painter, skirt, self._cloth(QRectF(-0.9, -3.7, 1.8, 3.2)))
            self._blossoms(((-0.35, -1.2), (0.3, -1.7), (-0.1, -2.3), (0.42, -0.95)))

    def torso(self) -> None:
        """The trunk with what is worn on it."""
        look, wide = self.look, self.look.shoulder
        waist = 0.58 if wide < 1 else 0.78
        body = smooth(
            (-0.3, -5.85), (-wide * 0.8, -5.66), (-wide, -5.2), (-waist - 0.06, -4.3),
            (-waist, -3.7), (-waist - 0.04, -3.12), (0, -3.05), (waist + 0.04, -3.12),
            (waist, -3.7), (waist + 0.06, -4.3), (wide, -5.2), (wide * 0.8, -5.66), (0.3, -5.85),
        )  # fmt: skip
        inner = look.outfit in ("vest", "press")
        box = QRectF(-wide, -5.9, 2 * wide, 2.9)
        fill(self.painter, body, self._cloth(box, "#eef2f6" if inner else None))
        details = {
            "suit": self._suit,
            "shirt": self._shirt,
            "youth": self._shirt,
            "aodai": self._tunic,
            "vest": self._vest,
            "press": self._vest,
            "veteran": self._uniform,
        }
        details[look.outfit]()

    def head(self, turn: float = 0.0) -> None:
        """Neck, face and fringe; `turn` from -1 to 1 looks to a side."""
        painter, look = self.painter, self.look
        painter.setPen(blunt(shade(look.skin, 88), 0.36))
        painter.drawLine(QPointF(0, -5.62), QPointF(0, -6.15))
        face = QPainterPath()
        face.addEllipse(QPointF(0, -6.5), 0.46, 0.56)
        fill(painter, face, across(QRectF(-0.5, -7, 1, 1), look.skin, shade(look.skin, 94)))
        for side in (-1, 1):
            self._dot(side * 0.46, -6.46, 0.1, shade(look.skin, 92))
        self._features(turn * 0.13)
        self._fringe(turn * 0.08)

    def hair_behind(self) -> None:
        """What falls behind the shoulders or stands above the head; drawn before the trunk."""
        look = self.look
        if look.hair == "long":
            hair = smooth(
                (0, -7.18), (-0.5, -6.95), (-0.6, -6.4), (-0.72, -5.4), (-0.6, -4.7), (0, -4.6),
                (0.6, -4.7), (0.72, -5.4), (0.6, -6.4), (0.5, -6.95),
            )  # fmt: skip
            fill(self.painter, hair, QColor(look.hair_colour))
        elif look.hair == "bob":
            hair = smooth(
                (0, -7.2), (-0.52, -6.95), (-0.62, -6.4), (-0.6, -5.95), (0.6, -5.95), (0.62, -6.4),
                (0.52, -6.95),
            )  # fmt: skip
            fill(self.painter, hair, QColor(look.hair_colour))
        elif look.hair == "bun":
            self._dot(0, -7.22, 0.3, look.hair_colour)

    def back_of_head(self) -> None:
        """The head seen from behind, for an audience."""
        painter, look = self.painter, self.look
        painter.setPen(blunt(shade(look.skin, 90), 0.38))
        painter.drawLine(QPointF(0, -5.6), QPointF(0, -6.1))
        head = QPainterPath()
        head.addEllipse(QPointF(0, -6.55), 0.52, 0.58)
        if look.hair in ("long", "bob"):
            low = -5.2 if look.hair == "long" else -5.85
            head = smooth((0, -7.18), (-0.6, -6.7), (-0.58, low), (0.58, low), (0.6, -6.7))
        fill(painter, head, across(QRectF(-0.6, -7, 1.2, 1.4), look.hair_colour, "#4a413c"))
        if look.hair == "bun":
            self._dot(0, -6.75, 0.34, shade(look.hair_colour, 140))

    def arm(self, side: int, hand: Spot, *, bend: int = 1, width: float = 0.42) -> None:
        """An arm from the shoulder on `side` (-1 left, 1 right) to the hand; `bend` -1 inward."""
        shoulder = (side * (self.look.shoulder - 0.16), -5.42)
        dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
        reach = min(math.hypot(dx, dy), 2.66)
        angle = math.atan2(dy, dx)
        bone = min(1.35, max(0.8, reach * 0.53))  # seen from the front an arm looks shorter
        half = math.acos(min(1.0, reach / 2 / bone))
        turn = angle - side * bend * half * (1 if dy >= 0 else -1)
        elbow = (shoulder[0] + bone * math.cos(turn), shoulder[1] + bone * math.sin(turn))
        end = (shoulder[0] + reach * math.cos(angle), shoulder[1] + reach * math.sin(angle))
        short = self.look.outfit in ("shirt",) and self.look.shoulder >= 1
        self._limb((elbow, end), QColor(self.look.skin), width * 0.72)
        self._dot(*end, 0.2, self.look.skin)
        cuff = 0.05 if short else 0.86
        wrist = (elbow[0] + (end[0] - elbow[0]) * cuff, elbow[1] + (end[1] - elbow[1]) * cuff)
        self._limb((shoulder, elbow, wrist), shade(self.sleeve, 92), width + 0.03)
        self._limb((shoulder, elbow, wrist), shade(self.sleeve, 97), width - 0.05)

    def _limb(self, points: tuple[Spot, ...], colour: QColor, width: float) -> None:
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(QPointF(*point))
        pen = rounded(colour, width)
        self.painter.strokePath(path, pen)

    def _dot(self, x: float, y: float, radius: float, colour: str | QColor) -> None:
        path = QPainterPath()
        path.addEllipse(QPointF(x, y), radius, radius)
        fill(self.painter, path, QColor(colour))

    def _cloth(self, box: QRectF, colour: str | None = None) -> QLinearGradient:
        base = colour or self.look.colour
        return across(box, shade(base, 108), base, shade(base, 88))

    def _blossoms(self, spots: tuple[Spot, ...]) -> None:
        for x, y in spots:
            for turn in range(5):
                angle = turn * math.tau / 5
                petal = QColor(255, 255, 255, 150)
                self._dot(x + 0.09 * math.cos(angle), y + 0.09 * math.sin(angle), 0.065, petal)
            self._dot(x, y, 0.05, "#f5c542")

    def _suit(self) -> None:
        look = self.look
        fill(self.painter, polygon((-0.34, -5.84), (0.34, -5.84), (0, -4.25)), QColor("#fbfcfd"))
        if look.shoulder >= 1:
            tie = QColor("#a3262e" if QColor(look.colour).blue() > 70 else "#2d5d8f")
            fill(
                self.painter,
                polygon((-0.09, -5.7), (0.09, -5.7), (0.14, -4.7), (0, -4.4), (-0.14, -4.7)),
                tie,
            )
        for side in (-1, 1):
            lapel = polygon(
                (side * 0.3, -5.88), (side * 0.56, -5.5), (side * 0.36, -5.2), (0, -4.15)
            )
            fill(self.painter, lapel, shade(look.colour, 84))
        self.painter.setPen(QPen(shade(look.colour, 72), 0.03))
        self.painter.drawLine(QPointF(0, -4.15), QPointF(0, -3.1))
        self._dot(0, -3.85, 0.05, shade(look.colour, 60))
        self._dot(-0.5, -5.05, 0.07, "#d8b23a")

    def _shirt(self) -> None:
        look = self.look
        for side in (-1, 1):
            fill(
                self.painter,
                polygon((0, -5.55), (side * 0.36, -5.92), (side * 0.42, -5.5)),
                shade(look.colour, 112 if look.outfit == "youth" else 95),
            )
        self.painter.setPen(QPen(shade(look.colour, 82), 0.035))
        self.painter.drawLine(QPointF(0, -5.5), QPointF(0, -3.15))
        for step in range(5):
            self._dot(0, -5.2 + 0.45 * step, 0.035, shade(look.colour, 70))
        if look.outfit == "youth":
            self._dot(-0.45, -4.95, 0.12, "#f2c335")
            self._dot(-0.45, -4.95, 0.07, "#c8202f")
        elif look.shoulder >= 1:
            fill(
                self.painter,
                polygon((-0.78, -3.3), (0.78, -3.3), (0.8, -3.1), (-0.8, -3.1)),
                QColor("#23282e"),
            )

    def _tunic(self) -> None:
        look = self.look
        collar = QPainterPath()
        collar.addRoundedRect(QRectF(-0.27, -6.0, 0.54, 0.26), 0.1, 0.1)
        fill(self.painter, collar, shade(look.colour, 90))
        pen = QPen(shade(look.colour, 82), 0.035)
        self.painter.strokePath(
            smooth((0.05, -5.75), (0.36, -5.35), (0.6, -4.9), closed=False), pen
        )
        self._blossoms(((-0.32, -4.9), (0.2, -4.3), (-0.25, -3.7)))

    def _vest(self) -> None:
        look, wide = self.look, self.look.shoulder
        for side in (-1, 1):
            panel = smooth(
                (side * 0.34, -5.82), (side * wide * 0.74, -5.6), (side * wide * 0.8, -4.6),
                (side * 0.76, -3.1), (side * 0.1, -3.08), (side * 0.12, -4.4),
            )  # fmt: skip
            fill(self.painter, panel, self._cloth(QRectF(-1, -5.9, 2, 2.9)))
            for row in (-4.6, -3.75) if look.outfit == "press" else ():
                pocket = QPainterPath()
                pocket.addRoundedRect(QRectF(side * 0.43 - 0.22, row, 0.44, 0.4), 0.05, 0.05)
                fill(self.painter, pocket, shade(look.colour, 84))

    def _uniform(self) -> None:
        self._shirt()
        for index, colour in enumerate(("#c8202f", "#f2c335", "#c8202f", "#3f7d4e")):
            x = -0.62 + 0.13 * index
            fill(
                self.painter,
                polygon((x, -5.1), (x + 0.11, -5.1), (x + 0.11, -4.9), (x, -4.9)),
                QColor(colour),
            )
            self._dot(x + 0.055, -4.8, 0.065, "#e3b53c")

    def _features(self, shift: float) -> None:
        ink = QColor("#33261f")
        for side in (-1, 1):
            x = side * 0.18 + shift
            self._dot(x, -6.5, 0.048, ink)
            brow = smooth((x - 0.09, -6.66), (x, -6.7), (x + 0.09, -6.66), closed=False)
            self.painter.strokePath(brow, QPen(QColor(self.look.hair_colour), 0.04))
            self._dot(side * 0.27 + shift, -6.34, 0.085, QColor(226, 110, 90, 60))
            if self.look.glasses:
                self.painter.setPen(QPen(ink, 0.03))
                self.painter.setBrush(QColor(255, 255, 255, 50))
                self.painter.drawEllipse(QPointF(x, -6.5), 0.135, 0.12)
        smile = smooth((shift - 0.13, -6.25), (shift, -6.18), (shift + 0.13, -6.25), closed=False)
        self.painter.strokePath(smile, rounded(QColor("#9c4b3d"), 0.05))
        nose = smooth((shift, -6.46), (shift + 0.04, -6.37), (shift, -6.35), closed=False)
        self.painter.strokePath(nose, QPen(shade(self.look.skin, 78), 0.03))

    def _fringe(self, shift: float) -> None:
        look = self.look
        if look.hat == "non":
            cone = polygon((0, -7.75), (-1.02, -6.72), (1.02, -6.72))
            fill(self.painter, cone, across(QRectF(-1, -7.7, 2, 1), "#f7e7bd", "#d9bd7f"))
            brim = QPainterPath()
            brim.addEllipse(QPointF(0, -6.72), 1.02, 0.13)
            fill(self.painter, brim, QColor("#c9aa6b"))
            return
        if look.hat == "cap":
            cap = smooth((-0.5, -6.68), (-0.42, -7.05), (0, -7.2), (0.42, -7.05), (0.5, -6.68))
            fill(self.painter, cap, shade(look.colour, 90))
            fill(
                self.painter,
                smooth((-0.3, -6.74), (0, -6.82), (0.62, -6.66), (0.2, -6.62)),
                shade(look.colour, 75),
            )
            return
        hair = smooth(
            (0, -7.16), (-0.42, -7.02), (-0.53, -6.62), (-0.46, -6.5), (-0.36 + shift, -6.82),
            (shift - 0.05, -6.9), (0.34 + shift, -6.8), (0.46, -6.5), (0.53, -6.62), (0.42, -7.02),
        )  # fmt: skip
        fill(self.painter, hair, QColor(look.hair_colour))


def stand(
    painter: QPainter,
    spot: Spot,
    height: float,
    look: Look,
    *,
    left: Spot = (-1.15, -3.0),
    right: Spot = (1.15, -3.0),
    turn: float = 0.0,
    legs: bool = True,
    shadow: bool = True,
    bend: int = 1,
) -> None:
    """A person with the feet at `spot`, seen from the front, hands at `left` and `right`."""
    painter.save()
    painter.translate(*spot)
    painter.scale(height / 7.2, height / 7.2)
    figure = Figure(painter, look)
    if legs:
        if shadow:
            ground = QPainterPath()
            ground.addEllipse(QPointF(0.1, -0.02), 1.25, 0.2)
            fill(painter, ground, QColor(20, 25, 35, 60))
        figure.legs()
    figure.hair_behind()
    figure.torso()
    figure.head(turn)
    figure.arm(-1, left, bend=bend)
    figure.arm(1, right, bend=bend)
    painter.restore()


def sit_behind(painter: QPainter, spot: Spot, height: float, look: Look) -> None:
    """Somebody of the audience seen from the back, `spot` where the feet would be."""
    painter.save()
    painter.translate(*spot)
    painter.scale(height / 7.2, height / 7.2)
    figure = Figure(painter, look)
    wide = look.shoulder
    back = smooth(
        (-0.3, -5.8), (-wide * 0.85, -5.6), (-wide - 0.05, -5.0), (-wide, -3.0), (wide, -3.0),
        (wide + 0.05, -5.0), (wide * 0.85, -5.6), (0.3, -5.8),
    )  # fmt: skip
    fill(
        painter, back, across(QRectF(-1, -6, 2, 3), shade(look.colour, 110), shade(look.colour, 86))
    )
    figure.back_of_head()
    painter.restore()
