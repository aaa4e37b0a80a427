"""The Word file while it is written: its styles, its width, and what was added last."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.oxml.ns import qn

from meetingdesk.documents.blocks import Document, Rule, Text, plain
from meetingdesk.documents.render import docx_parts
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, TWIPS_PER_POINT, Element
from meetingdesk.documents.render.docx_styles import prepare
from meetingdesk.documents.render.fonts import Measure
from meetingdesk.documents.render.layout import balanced, rule_length
from meetingdesk.documents.styles import Alignment, Style, StyleName, style_sheet

_WRAP_SLACK_TWIPS = 40.0
"""Room that centred lines keep, so that Word's rounding doesn't break them elsewhere."""


class Paper:
    """One DOCX file in the making. Widths are in twips (twentieths of a point)."""

    def __init__(self, word: Any, document: Document) -> None:
        self.word = word
        self.document = document
        self.measure = Measure()
        self.ids = prepare(word, document)
        self.width = document.frame.text_width_mm * TWIPS_PER_MM
        self._new_page = False

    @property
    def body(self) -> Element:
        """The body of the file."""
        return self.word.element.body

    def style(self, name: StyleName) -> Style:
        """The style of this name in the paper's sizes."""
        return style_sheet(self.document.typography)[name]

    def add(self, part: Element) -> None:
        """Append a paragraph or table; two tables never touch, or Word makes one of them.

        No table begins the text either: LibreOffice then leaves a heading at the foot of the page.
        """
        is_table = part.tag == qn("w:tbl")
        if is_table and (self._new_page or self._last_tag() in ("", qn("w:tbl"))):
            self._append(self.spacer())
        self._append(part)

    def _append(self, part: Element) -> None:
        if self._new_page:
            docx_parts.set_new_page(part)
            self._new_page = False
        self.body.insert_element_before(part, "w:sectPr")

    def _last_tag(self) -> str:
        content = [child for child in self.body if child.tag != qn("w:sectPr")]
        return str(content[-1].tag) if content else ""

    def add_text(self, name: StyleName, text: Text, *, keep: bool = False) -> None:
        """Append a paragraph."""
        made = self.text(name, text)
        if keep:
            docx_parts.set_keep_next(made)
        self.add(made)

    def text(self, name: StyleName, text: Text | str, *properties: Element) -> Element:
        """A paragraph in a style."""
        content = plain(text) if isinstance(text, str) else text
        return docx_parts.paragraph(
            self.ids[name], *docx_parts.runs(content), properties=properties
        )

    def centered(
        self, name: StyleName, text: str, room: float, rule: Rule = Rule.NONE
    ) -> list[Element]:
        """A centred text in lines of about one length, and the line under it."""
        style = self.style(name)
        lines = balanced(plain(text), style, self.measure, room / TWIPS_PER_POINT)
        properties = []
        if len(lines) > 1 and style.align is Alignment.CENTER:
            longest = max(line.width for line in lines) * TWIPS_PER_POINT
            side = max(0.0, (room - longest - _WRAP_SLACK_TWIPS) / 2)
            properties.append(docx_parts.indents(side, side))
        parts = [self.text(name, text, *properties)]
        if rule is not Rule.NONE:
            length = rule_length(lines, rule) * TWIPS_PER_POINT
            parts.append(self.rule(room, length))
        return parts

    def rule(self, room: float, length: float) -> Element:
        """A line in the middle of `room`."""
        return docx_parts.rule(self.ids[StyleName.RULE], room, length)

    def spacer(self) -> Element:
        """An empty paragraph with hardly any height."""
        return docx_parts.paragraph(self.ids[StyleName.RULE])

    def break_page(self) -> None:
        """Let what is added next begin a page."""
        self._new_page = True

    def keep_last(self) -> None:
        """Keep the last two paragraphs or table rows on the page of what is added next."""
        content = [child for child in self.body if child.tag != qn("w:sectPr")]
        units: list[Element] = []
        for part in content[-2:]:
            units += part.findall(qn("w:tr")) if part.tag == qn("w:tbl") else [part]
        for unit in units[-2:]:
            keep_all(unit.iter(qn("w:p")))

    def room_below_last(self, room_pt: float) -> None:
        """Leave room under the last paragraph, where it is one and no table."""
        if self._last_tag() == qn("w:p") and not self._new_page:
            last = [child for child in self.body if child.tag != qn("w:sectPr")][-1]
            docx_parts.set_room_below(last, room_pt * TWIPS_PER_POINT)

    def end(self) -> None:
        """Close the body; a Word file must not end with a table."""
        if self._last_tag() == qn("w:tbl"):
            self._append(self.spacer())


def keep_row(row: Element) -> None:
    """Keep a table row, or a whole table, on the page of what comes after it."""
    keep_all(row.iter(qn("w:p")))


def keep_all(paragraphs: Iterable[Element]) -> None:
    """Keep each of these paragraphs with the one after it."""
    for one in paragraphs:
        docx_parts.set_keep_next(one)
