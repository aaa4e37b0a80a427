"""Two versions of a text compared word by word: what stayed, what came, what went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import chain, groupby

# Above this many words on both sides, whole sentences are looked for first, and words that stand
# everywhere are no longer tried as anchors: the difference stays true, and is found in a moment.
_LONG = 2_000
_STOPS = (".", ";", ":", "!", "?")
_Step = tuple["Change", Sequence[str]]


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, came or went."""

    change: Change
    text: str


def compare_words(old: str, new: str) -> tuple[Piece, ...]:
    """The differences of two texts, whole words at a time; line ends count as words.

    Lines that stand in both are taken as they are, so that a paragraph is compared with itself.
    """
    before, after = _lines(old), _lines(new)
    steps: list[_Step] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        gone = list(chain.from_iterable(before[i1:i2]))
        come = list(chain.from_iterable(after[j1:j2]))
        steps += [(Change.SAME, gone)] if tag == "equal" else _word_steps(gone, come)
    return tuple(
        Piece(change, _joined(chain.from_iterable(words for _change, words in group)))
        for change, group in groupby(steps, key=lambda step: step[0])
    )


def is_same(pieces: Iterable[Piece]) -> bool:
    """Whether nothing changed."""
    return all(piece.change is Change.SAME for piece in pieces)


def changed_words(pieces: Iterable[Piece]) -> tuple[int, int]:
    """How many words came and how many went."""
    counts = {Change.ADDED: 0, Change.REMOVED: 0, Change.SAME: 0}
    for piece in pieces:
        counts[piece.change] += len(piece.text.split())
    return counts[Change.ADDED], counts[Change.REMOVED]


def _word_steps(gone: Sequence[str], come: Sequence[str]) -> Iterator[_Step]:
    """Words compared with words; of long texts whole sentences first, as where lines were set anew."""
    if min(len(gone), len(come)) <= _LONG:
        yield from _steps(gone, come, autojunk=False)
        return
    before, after = _sentences(gone), _sentences(come)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old = list(chain.from_iterable(before[i1:i2]))
        new = list(chain.from_iterable(after[j1:j2]))
        if tag == "equal":
            yield Change.SAME, old
        else:
            yield from _steps(old, new, autojunk=min(len(old), len(new)) > _LONG)


def _steps(gone: Sequence[str], come: Sequence[str], *, autojunk: bool) -> Iterator[_Step]:
    matcher = SequenceMatcher(None, gone, come, autojunk=autojunk)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield Change.SAME, gone[i1:i2]
            continue
        if i1 < i2:
            yield Change.REMOVED, gone[i1:i2]
        if j1 < j2:
            yield Change.ADDED, come[j1:j2]


def _sentences(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The words in runs that end with a stop; line ends are runs of their own."""
    found: list[tuple[str, ...]] = []
    run: list[str] = []
    for word in words:
        if word == "\n":
            found += [tuple(run), (word,)] if run else [(word,)]
            run = []
            continue
        run.append(word)
        if word.endswith(_STOPS):
            found.append(tuple(run))
            run = []
    return [*found, tuple(run)] if run else found


def _lines(text: str) -> list[tuple[str, ...]]:
    return [(*line.split(), "\n") for line in text.split("\n")]


def _joined(words: Iterable[str]) -> str:
    return " ".join(words).replace(" \n", "\n").replace("\n ", "\n")
