"""One face of a card on a page: what is the same on many cards drawn once, the rest each time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import assert_never

from meetingdesk.documents.cards.design import (
    KIND_COLOR,
    CardDesign,
    CodeItem,
    Face,
    Figure,
    Item,
    PictureItem,
    ShapeItem,
    TextItem,
)
from meetingdesk.documents.cards.wording import (
    Depends,
    Filling,
    depends,
    filled,
    is_written_by_hand,
)
from meetingdesk.documents.render import corner_code
from meetingdesk.documents.render.card_text import set_text
from meetingdesk.documents.render.fixed_pen import FixedPen, Rect, rect_of
from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.render.pen import points

_HAND_LINE = 0.6
_HAND_COLOR = "#8a979b"


class FacePainter:
    """Draws the faces of one design into one file."""

    def __init__(self, pen: FixedPen, design: CardDesign, pictures: Mapping[str, Path]) -> None:
        self._pen = pen
        self._design = design
        self._pictures = pictures
        self._measure = Measure()
        self._size = points(design.width), points(design.height)
        self._runs = {place: _runs(face) for place, face in enumerate(design.faces)}

    def draw(self, place: int, filling: Filling) -> None:
        """Draw the design's face of this place with its upper left in that of the page."""
        face = self._design.faces[place]
        kind = filling.person.kind.value
        if face.color or face.sha256:
            ground = partial(self._ground, face, filling)
            self._pen.once(f"ground-{place}-{kind}", self._size, ground)
        for number, (changes, items) in enumerate(self._runs[place]):
            # A blank card has lines to write on where others have names, so it stands apart.
            if changes is Depends.PERSON:
                self._items(items, filling)
                continue
            name = f"part-{place}-{number}"
            if changes is Depends.KIND:
                name += f"-{kind}"
            self._pen.once(name, self._size, partial(self._items, items, filling))

    def _ground(self, face: Face, filling: Filling) -> None:
        whole = (0.0, 0.0, *self._size)
        if face.color:
            self._pen.fill_color(_shown(face.color, filling))
            self._pen.rect(whole, fill=True, stroke=False)
        if face.sha256:
            self._pen.picture(self._path(face.sha256), whole, covers=True)

    def _items(self, items: Sequence[Item], filling: Filling) -> None:
        for item in items:
            self._item(item, filling)

    def _item(self, item: Item, filling: Filling) -> None:
        rect = rect_of(item.box.x, item.box.y, item.box.w, item.box.h)
        match item:
            case TextItem():
                self._text(item, filling, rect)
            case CodeItem():
                self._code(item, filling, rect)
            case PictureItem():
                if item.sha256:
                    self._pen.picture(self._path(item.sha256), rect)
            case ShapeItem():
                self._shape(item, filling, rect)
            case _:
                assert_never(item)

    def _text(self, item: TextItem, filling: Filling, rect: Rect) -> None:
        pen = self._pen
        if is_written_by_hand(item, filling.person):
            left, top, width, height = rect
            with pen.kept():
                pen.stroke_color(_HAND_COLOR)
                pen.dash(0.6, 2.2)
                y = top + height - _HAND_LINE
                pen.lines([(left, y, left + width, y)], _HAND_LINE)
            return
        text = set_text(item, filled(item, filling), self._measure)
        if text.lines:
            pen.fill_color(_shown(item.color, filling))
            pen.texts([(line.x, line.y, line.pieces) for line in text.lines], text.size)

    def _code(self, item: CodeItem, filling: Filling, rect: Rect) -> None:
        if not filling.person.code:
            return
        left, top, width, height = rect
        side = min(width, height)
        self._pen.fill_color(_shown(item.color, filling))
        x, y = left + (width - side) / 2, top + (height - side) / 2
        self._pen.squares(corner_code.squares(filling.person.code, x, y, side))

    def _shape(self, item: ShapeItem, filling: Filling, rect: Rect) -> None:
        pen = self._pen
        if item.fill:
            pen.fill_color(_shown(item.fill, filling))
        if item.stroke:
            pen.stroke_color(_shown(item.stroke, filling))
        fill, stroke = bool(item.fill), bool(item.stroke)
        if item.figure is Figure.LINE:
            if stroke:
                pen.lines([line_of(rect)], item.thickness)
        elif item.figure is Figure.ELLIPSE:
            pen.ellipse(rect, fill=fill, stroke=stroke, width=item.thickness)
        else:
            pen.rect(
                rect, fill=fill, stroke=stroke, width=item.thickness, radius=points(item.radius)
            )

    def _path(self, sha256: str) -> Path:
        return self._pictures.get(sha256, Path(sha256))


def line_of(rect: Rect) -> tuple[float, float, float, float]:
    """The line that a box stands for: level through its middle, or upright where it is taller."""
    left, top, width, height = rect
    if width >= height:
        return left, top + height / 2, left + width, top + height / 2
    return left + width / 2, top, left + width / 2, top + height


def _shown(color: str, filling: Filling) -> str:
    return filling.design.looks[filling.person.kind].color if color == KIND_COLOR else color


def _runs(face: Face) -> list[tuple[Depends, list[Item]]]:
    """The items in their order, cut into runs that change with the same thing."""
    return [(changes, list(items)) for changes, items in groupby(face.items, _changes_with)]


def _changes_with(item: Item) -> Depends:
    match item:
        case TextItem():
            own = depends(item.text)
            return max(own, Depends.KIND) if item.color == KIND_COLOR else own
        case CodeItem():
            return Depends.PERSON
        case PictureItem():
            return Depends.NOTHING
        case ShapeItem():
            by_kind = KIND_COLOR in (item.fill, item.stroke)
            return Depends.KIND if by_kind else Depends.NOTHING
        case _:
            assert_never(item)
