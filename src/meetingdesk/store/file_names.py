"""Names of files that every system takes, whatever people call their things."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

_LONGEST_NAME = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever their ending."""


def safe_name(text: str) -> str:
    """`text` as (part of) a file name for Windows too: nothing forbidden, no device, not too long."""
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(c for c in plain if unicodedata.category(c) not in {"Cf", "Cs", "Co", "Cn"})
    plain = " ".join(_FORBIDDEN.sub(" ", plain).split()).strip(". ")
    if _RESERVED.match(plain):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if dot and len(ending) <= 8:
        return f"{stem[: _LONGEST_NAME - len(ending)].rstrip('. ')}.{ending}" if stem else ending
    return plain[:_LONGEST_NAME].rstrip(". ")


def cut_at_word(text: str, most: int) -> str:
    """The words of `text` that fit into `most` letters, without a dangling sign at the end."""
    if len(text) <= most:
        return text
    cut = text[: most + 1].rpartition(" ")[0] or text[:most]
    return cut.rstrip(" ,;:-–.(")


def free_path(path: Path) -> Path:
    """`path`, or where it is taken the first of ``name (2)``, ``name (3)`` … that isn't."""
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return free
