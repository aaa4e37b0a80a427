"""The Times New Roman of this PC, for offices that want their papers in it; it can't be shipped."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from struct import error as not_enough_bytes
from struct import unpack_from

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

FAMILY = "Times New Roman"

_FILES = {
    (False, False): ("times", "times new roman", "times_new_roman"),
    (True, False): ("timesbd", "times new roman bold", "times_new_roman_bold"),
    (False, True): ("timesi", "times new roman italic", "times_new_roman_italic"),
    (True, True): ("timesbi", "times new roman bold italic", "times_new_roman_bold_italic"),
}
"""What the four files are called by Windows, macOS and Linux, without their ending."""
_MAY_NOT_BE_EMBEDDED = 0x0002 | 0x0100 | 0x0200
"""Bits of 'fsType' (OpenType, table 'OS/2'): restricted, no parts of it, bitmaps only."""
_VIETNAMESE = "ăâđêôơưễậợữỷ"

Faces = Mapping[tuple[bool, bool], Path]
"""Files by bold and italic."""


@cache
def times_new_roman() -> Faces | None:
    """The four files, or None where one is missing, has no Vietnamese or may not be embedded."""
    found: dict[str, Path] = {}
    for folder in font_folders():
        for each in sorted(folder.rglob("*.[tT][tT][fF]")):
            found.setdefault(each.stem.lower(), each)
    faces: dict[tuple[bool, bool], Path] = {}
    for kind, names in _FILES.items():
        file = next((found[name] for name in names if name in found), None)
        if file is None or not _is_usable(file):
            return None
        faces[kind] = file
    return faces


def font_folders() -> Iterator[Path]:
    """Where this system keeps its fonts and those of the user."""
    home = Path.home()
    if sys.platform == "win32":
        places = [Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"]
        places.append(home / "AppData/Local/Microsoft/Windows/Fonts")
    elif sys.platform == "darwin":
        places = [Path("/System/Library/Fonts/Supplemental"), Path("/Library/Fonts")]
        places.append(home / "Library/Fonts")
    else:
        places = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
        places += [home / ".local/share/fonts", home / ".fonts"]
    return (place for place in places if place.is_dir())


def _is_usable(file: Path) -> bool:
    try:
        font = TTFontFile(str(file))
        rights = unpack_from(">H", font.get_table("OS/2"), 8)[0]
    except (OSError, TTFError, KeyError, ValueError, not_enough_bytes):
        return False
    family = font.familyName
    named = family.decode("latin-1") if isinstance(family, bytes) else str(family)
    return (
        named == FAMILY
        and not rights & _MAY_NOT_BE_EMBEDDED
        and all(ord(letter) in font.charToGlyph for letter in _VIETNAMESE)
    )
