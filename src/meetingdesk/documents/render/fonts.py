"""The fonts that papers carry: which of them has a character, and how wide a text is in it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTEncoding, TTFont

from meetingdesk.documents.render import system_fonts
from meetingdesk.documents.render.font_face import FastFace
from meetingdesk.resources import resource

_FACES = {
    (False, False): "Tinos-Regular",
    (True, False): "Tinos-Bold",
    (False, True): "Tinos-Italic",
    (True, True): "Tinos-BoldItalic",
}
FAMILIES = {
    "Be Vietnam Pro": {
        (False, False): "BeVietnamPro-Regular",
        (True, False): "BeVietnamPro-Bold",
        (False, True): "BeVietnamPro-Italic",
        (True, True): "BeVietnamPro-Bold",
    },
    "Tinos": _FACES,
}
"""The families that cards can be set in. Be Vietnam Pro has no bold italic: bold wins."""
_TIMES = {
    (False, False): "TimesNewRoman-Regular",
    (True, False): "TimesNewRoman-Bold",
    (False, True): "TimesNewRoman-Italic",
    (True, True): "TimesNewRoman-BoldItalic",
}
_OF_THIS_PC = {name: kind for kind, name in _TIMES.items()}
_FOLDERS = {"BeVietnamPro": "ui-fonts"}
_FALLBACKS = ("DejaVuSans", "DroidSansFallback-Han")
_BOX = "□"
"""Stands in for a character that no font has."""

ASCENT = 0.891
"""Height of the font above the base line, in ems."""


def face(*, bold: bool, italic: bool, family: str = "Tinos") -> str:
    """The name of the text font in this weight and slant.

    Times New Roman is that of this PC; where it has none, Tinos stands in with the same widths.
    """
    if family == system_fonts.FAMILY and system_fonts.times_new_roman() is not None:
        return _TIMES[bold, italic]
    return _FACES[bold, italic]


def family_face(family: str, *, bold: bool, italic: bool) -> str:
    """The name of a family's font in this weight and slant; KeyError for an unknown family."""
    return FAMILIES[family][bold, italic]


def line_measure(name: str) -> tuple[float, float]:
    """How far a font reaches above and below the base line, in ems."""
    shape = load(name).face
    return shape.ascent / 1000, -shape.descent / 1000


_FAR_CHARACTER = re.compile(r"<(1[0-9A-F]{4}|10[0-9A-F]{4}|[2-9A-F][0-9A-F]{4})>")
"""A character beyond the first 65,536 as ReportLab names it, with five or six digits."""


class _Font(TTFont):  # type: ignore[misc] # ReportLab has no types
    """A font whose far characters, such as emoji, are copied from the PDF as what they are."""

    def __init__(self, name: str, path: Path) -> None:
        # Stands in for TTFont's own, which reads the file with its own kind of face.
        self.fontName = name
        self.face = FastFace(str(path))
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()
        self._asciiReadable = rl_config.ttfAsciiReadable
        self.shapable = False

    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                stream.content = _FAR_CHARACTER.sub(_as_utf16, stream.content)


def _as_utf16(found: re.Match[str]) -> str:
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"


@cache
def load(name: str) -> TTFont:
    """The font of this name, read once and known to ReportLab."""
    font = _Font(name, _file_of(name))
    pdfmetrics.registerFont(font)
    return font


def _file_of(name: str) -> Path:
    ours = system_fonts.times_new_roman() if name in _OF_THIS_PC else None
    if ours is not None:
        return ours[_OF_THIS_PC[name]]
    return resource(_FOLDERS.get(name.partition("-")[0], "fonts"), f"{name}.ttf")


def is_settable(character: str) -> bool:
    """Whether the text font or one that stands in for it has this character."""
    return any(character in _characters(name) for name in (_FACES[False, False], *_FALLBACKS))


@cache
def _characters(name: str) -> frozenset[str]:
    return frozenset(map(chr, load(name).face.charToGlyph))


Piece = tuple[str, str]
"""A font's name and the text that is set in it."""


class Measure:
    """Widths and font changes of the words of one paper, each found once."""

    def __init__(self, family: str = "Tinos") -> None:
        self._family = family
        self._widths: dict[Piece, float] = {}
        self._pieces: dict[Piece, tuple[Piece, ...]] = {}

    def face(self, *, bold: bool, italic: bool) -> str:
        """The name of the paper's font in this weight and slant."""
        return face(bold=bold, italic=italic, family=self._family)

    def pieces(self, text: str, face_name: str) -> tuple[Piece, ...]:
        """`text` cut where the font must change; a character no font has becomes a box."""
        key = (face_name, text)
        found = self._pieces.get(key)
        if found is None:
            found = self._pieces[key] = _cut(text, face_name)
        return found

    def width(self, text: str, face_name: str) -> float:
        """The width of `text` at one point size, with its font changes."""
        key = (face_name, text)
        found = self._widths.get(key)
        if found is None:
            found = self._widths[key] = sum(
                load(name).stringWidth(part, 1) for name, part in self.pieces(text, face_name)
            )
        return found


def _cut(text: str, face_name: str) -> tuple[Piece, ...]:
    if _characters(face_name).issuperset(text):
        return ((face_name, text),) if text else ()
    pieces: list[list[str]] = []
    for character in text:
        name, shown = _font_of(character, face_name)
        if pieces and pieces[-1][0] == name:
            pieces[-1][1] += shown
        else:
            pieces.append([name, shown])
    return tuple((name, part) for name, part in pieces)


@cache
def _font_of(character: str, face_name: str) -> Piece:
    for name in (face_name, *_FALLBACKS):
        if character in _characters(name):
            return name, character
    return _FALLBACKS[0], _BOX
