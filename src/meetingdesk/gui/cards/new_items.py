"""What a new item is like: in the middle of the card, of a size that can be seen and grasped."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from meetingdesk.documents.cards.design import (
    KIND_COLOR,
    Box,
    CardDesign,
    CodeItem,
    Figure,
    Item,
    ShapeItem,
    TextItem,
)


def new_item(what: str, design: CardDesign) -> Item:
    """A ``text``, ``code``, ``box``, ``line`` or ``ellipse``, or the field of that name."""
    width, height = design.width, design.height
    wide = round(width * 0.7, 1)
    text = Box(round((width - wide) / 2, 1), round(height / 2 - 5, 1), wide, 10.0)
    side = round(min(width, height) * 0.4, 1)
    square = Box(round((width - side) / 2, 1), round((height - side) / 2, 1), side, side)
    size = round(min(max(8.0, height / 8), 40.0))
    match what:
        case "text":
            return TextItem(text, QCoreApplication.translate("ItemBar", "Chữ mới"), size=size)
        case "code":
            return CodeItem(square)
        case "box":
            return ShapeItem(text, Figure.BOX, fill=KIND_COLOR)
        case "line":
            line = replace(text, h=1.0)
            return ShapeItem(line, Figure.LINE, stroke="#1b2427", thickness=1.0)
        case "ellipse":
            return ShapeItem(square, Figure.ELLIPSE, fill=KIND_COLOR)
        case _:
            return TextItem(text, f"{{{what}}}", size=size)
