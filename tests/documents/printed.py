"""Reading printed papers back: what a ruler and a reader would find on the pages."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

import docx
import pdfplumber
from docx.oxml.ns import qn

MM = 72 / 25.4


@dataclass(frozen=True)
class PrintedLine:
    """A line of text on a page: edges in millimetres, size in points, font name."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    font: str


class Printed:
    """A PDF as it lies on the table."""

    def __init__(self, pdf: bytes) -> None:
        with pdfplumber.open(io.BytesIO(pdf)) as file:
            self.sizes = [(page.width / MM, page.height / MM) for page in file.pages]
            self.lines = [_lines(page) for page in file.pages]
            self.rules = [[_edges(line) for line in page.lines] for page in file.pages]
            self.images = [[_edges(image) for image in page.images] for page in file.pages]
            self.chars = [list(page.chars) for page in file.pages]

    @property
    def text(self) -> str:
        """All text, line by line."""
        return "\n".join(line.text for page in self.lines for line in page)

    def find(self, text: str, page: int = 0) -> PrintedLine:
        """The first line of a page that contains `text`."""
        return next(line for line in self.lines[page] if text in line.text)

    def page_of(self, text: str) -> int:
        """The first page with `text` on it."""
        return next(n for n, page in enumerate(self.lines) if any(text in x.text for x in page))

    def rules_below(self, line: PrintedLine, page: int = 0) -> list[float]:
        """The lengths of the single lines drawn at most 3 mm under a text, in millimetres."""
        return [
            right - left
            for left, right, top, bottom in self.rules[page]
            if abs(top - bottom) < 0.1 and -1.5 < top - line.bottom < 3 and left < line.right
            if right > line.left
        ]


def _lines(page: Any) -> list[PrintedLine]:
    """Runs of characters as they were set; a stretched space doesn't part them, a cell does."""
    lines: list[list[Any]] = []
    for char in page.chars:
        last = lines[-1][-1] if lines else None
        if last is not None and _goes_on(last, char):
            lines[-1].append(char)
        else:
            lines.append([char])
    return [_line(chars) for chars in lines if any(char["text"].strip() for char in chars)]


def _goes_on(last: Any, char: Any) -> bool:
    room = 20.0 if last["text"] == " " else 1.5
    return (
        abs(last["matrix"][5] - char["matrix"][5]) < 0.01
        and -0.5 <= char["x0"] - last["x1"] <= room
    )


def _line(chars: list[Any]) -> PrintedLine:
    first = chars[0]
    return PrintedLine(
        "".join(char["text"] for char in chars),
        first["x0"] / MM,
        chars[-1]["x1"] / MM,
        min(char["top"] for char in chars) / MM,
        max(char["bottom"] for char in chars) / MM,
        first["size"],
        first["fontname"].split("+")[-1],
    )


def _edges(thing: Any) -> tuple[float, float, float, float]:
    return thing["x0"] / MM, thing["x1"] / MM, thing["top"] / MM, thing["bottom"] / MM


def words_of_docx(data: bytes) -> Counter[str]:
    """Every word of the body of a Word file, as often as it stands there."""
    body = docx.Document(io.BytesIO(data)).element.body
    paragraphs = (
        "".join(_text(node) for node in paragraph.iter(qn("w:t"), qn("w:br")))
        for paragraph in body.iter(qn("w:p"))
    )
    return Counter(re.findall(r"\S+", " ".join(paragraphs)))


def _text(node: Any) -> str:
    return node.text or "" if node.tag == qn("w:t") else " "
