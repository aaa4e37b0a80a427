"""A calendar file taken apart into its zones and events, however its lines are broken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_ENDS = re.compile(r"\r\n|\r|\n")
_MOST_LETTERS = 1_000_000  # of one line: an attachment written into the file is left out
_MARK = re.compile(r"^(BEGIN|END)\s*:\s*([\w-]+)\s*$", re.IGNORECASE)
# What a calendar holds beside events; it is counted and left out.
_ALONE = ("VTODO", "VJOURNAL")


@dataclass(slots=True)
class Blocks:
    """The content lines of each part, unfolded.

    Attributes:
        facts: properties of the calendars themselves, by their upper-case name.
        others: how many tasks and journals the file holds besides.
        is_cut: the file ends within an event.
    """

    facts: dict[str, str] = field(default_factory=dict)
    zones: list[list[str]] = field(default_factory=list)
    events: list[list[str]] = field(default_factory=list)
    others: int = 0
    is_cut: bool = False
    is_calendar: bool = False


def take_apart(text: str) -> Blocks:
    """Never fails: what stands outside of any part, and alarms within events, is left out."""
    found = Blocks()
    part: list[str] | None = None
    kind = ""
    inner: list[str] = []
    for line in _unfolded(text):
        mark = _MARK.match(line)
        word, name = (mark[1].upper(), mark[2].upper()) if mark else ("", "")
        if word == "BEGIN" and name in ("VEVENT", "VTIMEZONE", "VCALENDAR"):
            # An event that begins within another: the end of the first was lost.
            found.is_calendar = True
            inner.clear()
            part, kind = (None, "") if name == "VCALENDAR" else ([], name)
            if part is not None:
                (found.events if name == "VEVENT" else found.zones).append(part)
        elif part is None:
            found.others += word == "BEGIN" and name in _ALONE
            _note(found, line if not mark else "")
        elif word == "END" and name == kind:
            part, kind = None, ""
        elif kind == "VTIMEZONE":
            part.append(line)
        elif word == "BEGIN":
            inner.append(name)
        elif word == "END":
            if inner and name in inner:
                del inner[inner.index(name) :]
        elif not inner:
            part.append(line)
    found.is_cut = kind == "VEVENT"
    return found


def _note(found: Blocks, line: str) -> None:
    name, mark, value = line.partition(":")
    name = name.split(";")[0].strip().upper()
    if mark and name:
        found.facts.setdefault(name, value.strip())


def _unfolded(text: str) -> Iterator[str]:
    """Content lines (RFC 5545, 3.1); a line that goes on begins with a space or a tab."""
    pieces: list[str] = []
    letters = 0
    for line in _lines(text):
        if line[:1] in (" ", "\t") and pieces:
            letters += len(line)
            if letters <= _MOST_LETTERS:
                pieces.append(line[1:])
            continue
        if pieces and letters <= _MOST_LETTERS:
            yield "".join(pieces)
        pieces, letters = [line], len(line)
    if pieces and letters <= _MOST_LETTERS:
        yield "".join(pieces)


def _lines(text: str) -> Iterator[str]:
    """The lines of a text without its empty ones; only real line ends count, not U+2028 or form feeds."""
    start = 0
    for end in _ENDS.finditer(text):
        if end.start() > start:
            yield text[start : end.start()]
        start = end.end()
    if start < len(text):
        yield text[start:]
