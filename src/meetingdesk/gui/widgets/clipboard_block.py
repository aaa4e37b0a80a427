"""Blocks of cells as the clipboard carries them between tables, Excel, Word and Zalo."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[-+]?[\d.,\s]+%?")


def to_clipboard(rows: Iterable[Sequence[str]]) -> str:
    """The cells as tab-separated text; no cell can become a formula where it is pasted."""
    out = io.StringIO()
    writer = csv.writer(out, dialect="excel-tab", lineterminator="\r\n")
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def from_clipboard(text: str) -> list[list[str]]:
    """The cells of a pasted block, each row as long as the longest; no cells for blank text."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not plain.strip():
        return []
    # An odd number of quotes is somebody's inch mark and not Excel's quoting.
    if plain.count('"') % 2:
        rows = [line.split("\t") for line in plain.split("\n")]
    else:
        rows = list(csv.reader(io.StringIO(plain, newline=""), dialect="excel-tab"))
    width = max(len(row) for row in rows)
    return [[cell.strip() for cell in row] + [""] * (width - len(row)) for row in rows]


def _harmless(cell: str) -> str:
    dangerous = cell[:1] in ("=", "+", "-", "@", "\t", "\r")
    return f"'{cell}" if dangerous and not _NUMBER.fullmatch(cell) else cell
