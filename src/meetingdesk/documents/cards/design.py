"""The design of a card as a value: its size, its faces, and what stands where on them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from meetingdesk.features.papers.card_paper import DelegateKind


class Purpose(StrEnum):
    """What a card is for."""

    BADGE = "badge"
    TENT = "tent"


class Fold(StrEnum):
    """How a sheet becomes a name tent; the second face stands on its head until it is folded."""

    NONE = "none"
    HALF = "half"
    """Two faces."""
    THIRDS = "thirds"
    """Two faces and a foot under them, which make a prism."""

    @property
    def panels(self) -> int:
        """Into how many parts of a face's height the sheet is folded."""
        return {Fold.NONE: 1, Fold.HALF: 2, Fold.THIRDS: 3}[self]


class Across(StrEnum):
    """Where a text stands between the left and the right edge of its box."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


class Upright(StrEnum):
    """Where a text stands between the upper and the lower edge of its box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Overflow(StrEnum):
    """What happens to a text that is too long for its box. None of them leaves the box."""

    SHRINK = "shrink"
    """Smaller letters first; more lines where they would become hard to read."""
    WRAP = "wrap"
    """More lines first; smaller letters where they would not all fit."""


KIND_COLOR = "kind"
"""Instead of a colour: the one that goes with the person's kind."""

NO_COLOR = ""
"""Nothing is drawn."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where an item stands: distance from the left and upper edge, width and height, in mm."""

    x: float
    y: float
    w: float
    h: float

    def moved(self, right: float, down: float) -> Box:
        """The same box elsewhere."""
        return replace(self, x=round(self.x + right, 2), y=round(self.y + down, 2))


@dataclass(frozen=True, slots=True)
class TextItem:
    """Text with gaps such as ``{họ tên}``; size in points, colour as ``#rrggbb`` or `KIND_COLOR`."""

    box: Box
    text: str
    family: str = "Be Vietnam Pro"
    size: float = 12.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    color: str = "#1b2427"
    across: Across = Across.CENTER
    upright: Upright = Upright.MIDDLE
    overflow: Overflow = Overflow.SHRINK


@dataclass(frozen=True, slots=True)
class CodeItem:
    """The QR code of the delegate, as large a square as the box holds."""

    box: Box
    color: str = "#000000"


@dataclass(frozen=True, slots=True)
class PictureItem:
    """A picture, whole, in the middle of its box; `sha256` names the attached file."""

    box: Box
    sha256: str


class Figure(StrEnum):
    """What a shape is."""

    BOX = "box"
    LINE = "line"
    """From the left to the right edge, or from the upper to the lower where that is longer."""
    ELLIPSE = "ellipse"


@dataclass(frozen=True, slots=True)
class ShapeItem:
    """A box, a line or an ellipse; the line's thickness in points, the corners' radius in mm."""

    box: Box
    figure: Figure = Figure.BOX
    fill: str = NO_COLOR
    stroke: str = NO_COLOR
    thickness: float = 0.5
    radius: float = 0.0


Item = TextItem | CodeItem | PictureItem | ShapeItem


@dataclass(frozen=True, slots=True)
class Face:
    """One side of a card. Later items cover earlier ones; `sha256` is a picture that covers all."""

    items: tuple[Item, ...] = ()
    color: str = NO_COLOR
    sha256: str = ""

    def with_item(self, place: int, item: Item) -> Face:
        """The same face with another item at that place."""
        return replace(self, items=(*self.items[:place], item, *self.items[place + 1 :]))

    def without(self, places: frozenset[int]) -> Face:
        """The same face without the items at those places."""
        kept = (item for place, item in enumerate(self.items) if place not in places)
        return replace(self, items=tuple(kept))


@dataclass(frozen=True, slots=True)
class KindLook:
    """How a kind of delegate is told from others: always by a word, and by a colour."""

    word: str
    color: str


USUAL_LOOKS: Mapping[DelegateKind, KindLook] = {
    DelegateKind.SUMMONED: KindLook("ĐẠI BIỂU", "#b3261e"),
    DelegateKind.GUEST: KindLook("KHÁCH MỜI", "#1d5ba8"),
    DelegateKind.PRESS: KindLook("BÁO CHÍ", "#17693a"),
    DelegateKind.STAFF: KindLook("BAN TỔ CHỨC", "#7a4a00"),
    DelegateKind.WALK_IN: KindLook("ĐẠI BIỂU", "#b3261e"),
}


@dataclass(frozen=True, slots=True)
class CardDesign:
    """One design. `width` and `height` are those of one face in mm; `back` is the other side.

    A folded card without a `back` shows its front on both faces.
    """

    key: str
    name: str
    purpose: Purpose
    width: float
    height: float
    front: Face
    back: Face | None = None
    fold: Fold = Fold.NONE
    looks: Mapping[DelegateKind, KindLook] = field(default_factory=lambda: dict(USUAL_LOOKS))

    @property
    def sheet_height(self) -> float:
        """The height of the card before it is folded."""
        return self.height * self.fold.panels

    @property
    def faces(self) -> tuple[Face, ...]:
        """The faces that the design has of its own."""
        return (self.front,) if self.back is None else (self.front, self.back)

    def with_face(self, place: int, face: Face) -> CardDesign:
        """The same design with another front (0) or back (1)."""
        return replace(self, back=face) if place else replace(self, front=face)

    @property
    def is_two_sided(self) -> bool:
        """The other side of the paper is printed too."""
        return self.back is not None and self.fold is Fold.NONE

    @property
    def pictures(self) -> frozenset[str]:
        """The hashes of all its pictures."""
        found = {face.sha256 for face in self.faces}
        for face in self.faces:
            found |= {item.sha256 for item in face.items if isinstance(item, PictureItem)}
        return frozenset(found - {""})
