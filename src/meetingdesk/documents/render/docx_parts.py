"""The pieces of WordprocessingML that papers need and python-docx has no call for."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from meetingdesk.documents.blocks import Text
from meetingdesk.documents.text import printable, unbroken

TWIPS_PER_MM = 1440 / 25.4
TWIPS_PER_POINT = 20
EMU_PER_MM = 36000
_RULE_EIGHTHS = "6"
"""Thickness of a line under a text, in eighths of a point."""

Element = Any
"""An element of lxml; python-docx has no types."""


def element(tag: str, *children: Element, **attributes: str) -> Element:
    """``element("w:jc", val="center")``: attributes are in the ``w`` name space."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    made.extend(children)
    return made


def paragraph(style_id: str, *content: Element, properties: Iterable[Element] = ()) -> Element:
    """A paragraph in a named style."""
    head = element("w:pPr", element("w:pStyle", val=style_id), *properties)
    return element("w:p", head, *content)


def runs(text: Text) -> list[Element]:
    """Text as runs; a line break in it stays one."""
    return [_run(unbroken(printable(run.text)), bold=run.bold, italic=run.italic) for run in text]


def _run(text: str, *, bold: bool, italic: bool) -> Element:
    made = element("w:r")
    if bold or italic:
        faces = [element(tag) for tag, wanted in (("w:b", bold), ("w:i", italic)) if wanted]
        made.append(element("w:rPr", *faces))
    for number, part in enumerate(text.split("\n")):
        if number:
            made.append(element("w:br"))
        if part:
            shown = element("w:t")
            shown.text = part
            shown.set(qn("xml:space"), "preserve")
            made.append(shown)
    return made


def indents(left: float, right: float, first_line: float | None = None) -> Element:
    """Indents in twips."""
    made = element("w:ind", left=str(round(left)), right=str(round(right)))
    if first_line is not None:
        made.set(qn("w:firstLine"), str(round(first_line)))
    return made


def rule(style_id: str, room: float, length: float) -> Element:
    """A line of `length` in the middle of `room` twips: the border of an empty paragraph."""
    border = element(
        "w:pBdr", element("w:top", val="single", sz=_RULE_EIGHTHS, space="0", color="000000")
    )
    side = (room - length) / 2
    return paragraph(style_id, properties=(border, indents(side, side)))


def field(code: str) -> list[Element]:
    """A field that Word fills in, such as ``PAGE``; until then it shows 1."""
    instruction = element("w:instrText")
    instruction.text = code
    shown = element("w:t")
    shown.text = "1"
    return [
        element("w:r", element("w:fldChar", fldCharType="begin")),
        element("w:r", instruction),
        element("w:r", element("w:fldChar", fldCharType="separate")),
        element("w:r", shown),
        element("w:r", element("w:fldChar", fldCharType="end")),
    ]


def set_keep_next(paragraph_element: Element) -> None:
    """Forbid a page to end between this paragraph and the next."""
    properties = paragraph_element.get_or_add_pPr()
    if properties.find(qn("w:keepNext")) is None:
        properties.insert_element_before(element("w:keepNext"), *_AFTER_KEEP_NEXT)


def set_room_below(paragraph_element: Element, room: float) -> None:
    """Leave so many twips under the paragraph."""
    properties = paragraph_element.get_or_add_pPr()
    if properties.find(qn("w:spacing")) is None:
        spacing = element("w:spacing", after=str(round(room)))
        properties.insert_element_before(spacing, *_AFTER_SPACING)


def set_new_page(paragraph_element: Element) -> None:
    """Let the paragraph begin a page."""
    properties = paragraph_element.get_or_add_pPr()
    properties.insert_element_before(element("w:pageBreakBefore"), *_AFTER_KEEP_NEXT[2:])


_AFTER_SPACING = ("w:ind", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr")
_AFTER_KEEP_NEXT = (
    "w:keepLines",
    "w:pageBreakBefore",
    "w:framePr",
    "w:widowControl",
    "w:numPr",
    "w:suppressLineNumbers",
    "w:pBdr",
    "w:shd",
    "w:tabs",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:outlineLvl",
    "w:rPr",
    "w:sectPr",
)


def cell(
    width: float,
    paragraphs: Iterable[Element],
    *,
    span: int = 1,
    merge: str = "",
    stands: str = "",
) -> Element:
    """A table cell `width` twips wide; `merge` is ``restart`` or ``continue`` of a tall cell.

    `stands` is ``center`` or ``bottom``; else the text begins at the top.
    """
    properties = element("w:tcPr", element("w:tcW", w=str(round(width)), type="dxa"))
    if span > 1:
        properties.append(element("w:gridSpan", val=str(span)))
    if merge:
        properties.append(element("w:vMerge", val=merge))
    if stands:
        properties.append(element("w:vAlign", val=stands))
    return element("w:tc", properties, *paragraphs)


def set_merge(cell_element: Element, *, begins: bool) -> None:
    """Let a cell be the first of a tall one, or go on with the one above it."""
    properties = cell_element.find(qn("w:tcPr"))
    merge = element("w:vMerge", val="restart" if begins else "continue")
    properties.insert_element_before(merge, "w:tcBorders", "w:shd", "w:noWrap", "w:vAlign")


def row(
    cells: Iterable[Element], *, height: float = 0.0, exact: bool = False, head: bool = False
) -> Element:
    """A table row that is never split, at least `height` twips high; a head comes on each page."""
    properties = element("w:trPr", element("w:cantSplit"))
    if height:
        how = "exact" if exact else "atLeast"
        properties.append(element("w:trHeight", val=str(round(height)), hRule=how))
    if head:
        properties.append(element("w:tblHeader"))
    return element("w:tr", properties, *cells)


def table(
    widths: Iterable[float],
    rows: Iterable[Element],
    *,
    lines: bool,
    padding: float = 0.0,
    above_below: float = 0.0,
) -> Element:
    """A table of fixed column widths in twips, with lines or without.

    `padding` is the room beside the text of a cell, `above_below` the room over and under it.
    """
    columns = [round(width) for width in widths]
    properties = element(
        "w:tblPr",
        element("w:tblW", w=str(sum(columns)), type="dxa"),
        element("w:tblInd", w="0", type="dxa"),
        *([_borders()] if lines else []),
        element("w:tblLayout", type="fixed"),
        element(
            "w:tblCellMar",
            element("w:top", w=str(round(above_below)), type="dxa"),
            element("w:left", w=str(round(padding)), type="dxa"),
            element("w:bottom", w=str(round(above_below)), type="dxa"),
            element("w:right", w=str(round(padding)), type="dxa"),
        ),
    )
    grid = element("w:tblGrid", *(element("w:gridCol", w=str(width)) for width in columns))
    return element("w:tbl", properties, grid, *rows)


def _borders() -> Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = (
        element(f"w:{side}", val="single", sz="4", space="0", color="000000") for side in sides
    )
    return element("w:tblBorders", *lines)


def floating(inline: Element, top_mm: float) -> Element:
    """A picture made for a line of text, moved to the right margin this far from the paper's top."""
    anchor = OxmlElement("wp:anchor")
    settings = {
        "distT": "0", "distB": "0", "distL": "0", "distR": "0", "simplePos": "0",
        "relativeHeight": "1", "behindDoc": "0", "locked": "0", "layoutInCell": "1",
        "allowOverlap": "1",
    }  # fmt: skip
    for name, value in settings.items():
        anchor.set(name, value)
    simple = OxmlElement("wp:simplePos")
    simple.set("x", "0")
    simple.set("y", "0")
    anchor.append(simple)
    anchor.append(_position("wp:positionH", "margin", "wp:align", "right"))
    offset = str(round(top_mm * EMU_PER_MM))
    anchor.append(_position("wp:positionV", "page", "wp:posOffset", offset))
    children = list(copy.deepcopy(inline))
    anchor.append(children[0])
    anchor.append(OxmlElement("wp:wrapNone"))
    anchor.extend(children[1:])
    return anchor


def _position(tag: str, origin: str, how: str, value: str) -> Element:
    position = OxmlElement(tag)
    position.set("relativeFrom", origin)
    place = OxmlElement(how)
    place.text = value
    position.append(place)
    return position
