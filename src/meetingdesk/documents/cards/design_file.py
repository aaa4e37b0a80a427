"""A card's design as it is kept in the workspace and shipped as TOML, read field by field."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from typing import Any, assert_never

from meetingdesk.documents.cards.design import (
    KIND_COLOR,
    USUAL_LOOKS,
    Across,
    Box,
    CardDesign,
    CodeItem,
    Face,
    Figure,
    Fold,
    Item,
    KindLook,
    Overflow,
    PictureItem,
    Purpose,
    ShapeItem,
    TextItem,
    Upright,
)
from meetingdesk.documents.cards.wording import GAPS, gaps_in
from meetingdesk.documents.profile_fields import Fields
from meetingdesk.documents.render.fonts import FAMILIES
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.card_paper import DelegateKind
from meetingdesk.messages import Message, message
from meetingdesk.resources import resource

LEAST_SIDE, GREATEST_SIDE = 20.0, 420.0
FONT_SIZES = (3.0, 200.0)
_THICKNESS = (0.1, 20.0)
_RADIUS = (0.0, 100.0)
_MOST_ITEMS = 200
_LONGEST_TEXT = 2000
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def design_from_dict(values: Mapping[str, Any]) -> CardDesign:
    """Read a design. Raises BadInput that names the first field that is wrong."""
    fields = CardFields(values)
    design = CardDesign(
        key=fields.text("key"),
        name=fields.text("name"),
        purpose=Purpose(fields.choice("purpose", list(Purpose))),
        width=fields.size("width", LEAST_SIDE, GREATEST_SIDE),
        height=fields.size("height", LEAST_SIDE, GREATEST_SIDE),
        fold=Fold(fields.choice("fold", list(Fold))) if "fold" in values else Fold.NONE,
        front=fields.face("front"),
        back=fields.face("back") if values.get("back") is not None else None,
        looks=fields.looks("looks"),
    )
    if "back" in values:
        fields.seen("back")
    fields.refuse_others()
    return design


def parse_design(text: str) -> CardDesign:
    """Read a design from TOML. Raises BadInput."""
    try:
        return design_from_dict(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        wrong = message("errors", "Mẫu thẻ không đọc được: {reason}")
        raise BadInput(wrong.given(reason=error)) from error


def shipped_designs() -> dict[str, CardDesign]:
    """The designs that come with the program, by key, in the order of their file names."""
    files = sorted(resource("cards").glob("*.toml"))
    designs = [parse_design(file.read_text("utf-8")) for file in files]
    return {design.key: design for design in designs}


def design_to_dict(design: CardDesign) -> dict[str, Any]:
    """The design as it is kept; `design_from_dict` reads it back as the same value."""
    made: dict[str, Any] = {
        "key": design.key,
        "name": design.name,
        "purpose": design.purpose.value,
        "width": design.width,
        "height": design.height,
        "fold": design.fold.value,
        "front": _face_to_dict(design.front),
        "looks": {
            kind.value: {"word": look.word, "color": look.color}
            for kind, look in design.looks.items()
        },
    }
    if design.back is not None:
        made["back"] = _face_to_dict(design.back)
    return made


def _face_to_dict(face: Face) -> dict[str, Any]:
    return {
        "color": face.color,
        "sha256": face.sha256,
        "items": [_item_to_dict(item) for item in face.items],
    }


def _item_to_dict(item: Item) -> dict[str, Any]:
    place = {"x": item.box.x, "y": item.box.y, "w": item.box.w, "h": item.box.h}
    match item:
        case TextItem():
            return {
                "is": "text",
                **place,
                "text": item.text,
                "family": item.family,
                "size": item.size,
                "bold": item.bold,
                "italic": item.italic,
                "caps": item.caps,
                "color": item.color,
                "across": item.across.value,
                "upright": item.upright.value,
                "overflow": item.overflow.value,
            }
        case CodeItem():
            return {"is": "code", **place, "color": item.color}
        case PictureItem():
            return {"is": "picture", **place, "sha256": item.sha256}
        case ShapeItem():
            return {
                "is": "shape",
                **place,
                "figure": item.figure.value,
                "fill": item.fill,
                "stroke": item.stroke,
                "thickness": item.thickness,
                "radius": item.radius,
            }
        case _:
            assert_never(item)


class CardFields(Fields):
    """The values of a design, or of one part of it."""

    def seen(self, name: str) -> None:
        """The field is known though nothing reads it."""
        self._read.add(name)

    def color(self, name: str, *, default: str | None = None, may_lack: bool = False) -> str:
        """``#rrggbb``, `KIND_COLOR`, or nothing at all where that makes sense."""
        value = self.text(name, default="" if may_lack else default)
        if _COLOR.fullmatch(value) or value == KIND_COLOR or (may_lack and not value):
            return value
        raise self._wrong(name, message("errors", "phải là màu như #b3261e"))

    def picture(self, name: str, *, default: str | None = None) -> str:
        """The hash of an attached file."""
        value = self.text(name, default=default)
        if value and not _SHA256.fullmatch(value):
            raise self._wrong(name, message("errors", "phải là mã của một ảnh"))
        return value

    def words(self, name: str) -> str:
        """Text with gaps that can be filled."""
        value = self.text(name, default="")
        if len(value) > _LONGEST_TEXT:
            longest = message("errors", "dài quá {count} chữ").given(count=_LONGEST_TEXT)
            raise self._wrong(name, longest)
        for gap in gaps_in(value):
            if gap not in GAPS:
                unknown = message("errors", "có chỗ điền không biết: {gap}")
                raise self._wrong(name, unknown.given(gap=f"{{{gap}}}"))
        return value

    def face(self, name: str) -> Face:
        """One side of the card."""
        part = self.part(name)
        items = part._value("items", [])
        if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
            raise part._wrong("items", message("errors", "phải là danh sách"))
        if len(items) > _MOST_ITEMS:
            most = message("errors", "có quá {count} phần").given(count=_MOST_ITEMS)
            raise part._wrong("items", most)
        face = Face(
            items=tuple(
                CardFields(item, f"{part._path}items[{place}].").item()
                for place, item in enumerate(items, 1)
            ),
            color=part.color("color", may_lack=True),
            sha256=part.picture("sha256", default=""),
        )
        part.refuse_others()
        return face

    def looks(self, name: str) -> dict[DelegateKind, KindLook]:
        """Word and colour of each kind; those left out are the usual ones."""
        part = self.part(name)
        looks = {}
        for kind, usual in USUAL_LOOKS.items():
            one = part.part(kind.value)
            looks[kind] = KindLook(
                one.text("word", default=usual.word),
                one.color("color", default=usual.color),
            )
            one.refuse_others()
        part.refuse_others()
        return looks

    def item(self) -> Item:
        """One item of a face."""
        read: dict[str, Callable[[], Item]] = {
            "text": self._text_item,
            "code": lambda: CodeItem(self._box(), self.color("color", default="#000000")),
            "picture": lambda: PictureItem(self._box(), self.picture("sha256")),
            "shape": self._shape_item,
        }
        item = read[self.choice("is", list(read))]()
        self.refuse_others()
        return item

    def part(self, name: str) -> CardFields:
        """A group of fields."""
        return CardFields(self._part(name)._values, f"{self._path}{name}.")

    def _text_item(self) -> TextItem:
        usual = TextItem(Box(0, 0, 0, 0), "")
        return TextItem(
            box=self._box(),
            text=self.words("text"),
            family=self.choice("family", list(FAMILIES)) if self._has("family") else usual.family,
            size=self.size("size", *FONT_SIZES, default=usual.size),
            bold=self.flag("bold", default=False),
            italic=self.flag("italic", default=False),
            caps=self.flag("caps", default=False),
            color=self.color("color", default=usual.color),
            across=Across(self._word("across", Across, usual.across)),
            upright=Upright(self._word("upright", Upright, usual.upright)),
            overflow=Overflow(self._word("overflow", Overflow, usual.overflow)),
        )

    def _shape_item(self) -> ShapeItem:
        return ShapeItem(
            box=self._box(),
            figure=Figure(self._word("figure", Figure, Figure.BOX)),
            fill=self.color("fill", may_lack=True),
            stroke=self.color("stroke", may_lack=True),
            thickness=self.size("thickness", *_THICKNESS, default=0.5),
            radius=self.size("radius", *_RADIUS, default=0.0),
        )

    def _box(self) -> Box:
        return Box(
            x=self.size("x", -GREATEST_SIDE, GREATEST_SIDE),
            y=self.size("y", -GREATEST_SIDE, GREATEST_SIDE),
            w=self.size("w", 0.0, GREATEST_SIDE),
            h=self.size("h", 0.0, GREATEST_SIDE),
        )

    def _word(self, name: str, words: Any, usual: str) -> str:
        return self.choice(name, list(words)) if self._has(name) else usual

    def _has(self, name: str) -> bool:
        return name in self._values

    def _wrong(self, name: str, what: Message) -> BadInput:
        text = message("errors", "Mẫu thẻ: trường {field} {what}.")
        return BadInput(text.given(field=f"{self._path}{name}", what=what))
