"""Letters of a paper that no font of ours can set: they print as boxes, and somebody should know."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from meetingdesk.documents.render.fonts import is_settable
from meetingdesk.documents.render.papers import AnyPaper
from meetingdesk.documents.text import printable

_MOST_TEXTS = 5
_FROM_THE_RIGHT = frozenset({"R", "AL"})


@dataclass(frozen=True, slots=True)
class LostLetters:
    """The letters, in the order of their codes, and the first few texts that they stand in."""

    letters: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


def lost_letters(paper: AnyPaper) -> LostLetters:
    """What of `paper` prints as a box, or in the wrong order as texts from right to left do."""
    texts = dict.fromkeys(_texts(paper))
    letters = set().union(*map(set, texts)) if texts else set()
    lost = {letter for letter in letters if not letter.isascii() and _is_lost(letter)}
    if not lost:
        return LostLetters()
    where = [text for text in texts if not lost.isdisjoint(text)]
    return LostLetters(tuple(sorted(lost)), tuple(where[:_MOST_TEXTS]))


def _is_lost(letter: str) -> bool:
    if unicodedata.bidirectional(letter) in _FROM_THE_RIGHT:
        return True
    return any(not is_settable(one) for one in printable(letter) if one != "\n")


def _texts(value: object) -> Iterator[str]:
    """All text anywhere in a paper; what is not printed of it is in Latin letters."""
    match value:
        case str():
            yield value
        case tuple() | list():
            for part in value:
                yield from _texts(part)
        case Mapping():
            yield from _texts(tuple(value.values()))
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from _texts(getattr(value, field.name))
        case _:
            return
