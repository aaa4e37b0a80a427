"""Where events stand side by side in the hours of a day, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

# What is shorter is drawn, and kept free, as if it took this long: its text must be readable.
LEAST_MINUTES = 30
DAY_MINUTES = 24 * 60
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Piece(Generic[T]):
    """What takes the minutes from `start` to `end` of one day, counted from midnight."""

    thing: T
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Block(Generic[T]):
    """A piece in `column` of the `columns` that those it meets share; it spreads over `width`."""

    piece: Piece[T]
    column: int
    width: int
    columns: int


def side_by_side(pieces: Sequence[Piece[T]]) -> list[Block[T]]:
    """Place `pieces` in as few columns as they need; one grows into free columns at its right."""
    blocks: list[Block[T]] = []
    group: list[Piece[T]] = []
    until = 0
    for piece in sorted(pieces, key=lambda one: (one.start, -one.end)):
        if group and piece.start >= until:
            blocks += _columns(group)
            group = []
        until = max(until if group else 0, _until(piece))
        group.append(piece)
    return blocks + _columns(group)


def _columns(group: Sequence[Piece[T]]) -> list[Block[T]]:
    columns: list[list[Piece[T]]] = []
    places: list[int] = []
    for piece in group:
        free = (n for n, column in enumerate(columns) if _until(column[-1]) <= piece.start)
        place = next(free, len(columns))
        if place == len(columns):
            columns.append([])
        columns[place].append(piece)
        places.append(place)
    return [
        Block(piece, place, _width(piece, place, columns), len(columns))
        for piece, place in zip(group, places, strict=True)
    ]


def _width(piece: Piece[T], place: int, columns: Sequence[Sequence[Piece[T]]]) -> int:
    width = 1
    for column in columns[place + 1 :]:
        if any(one.start < _until(piece) and _until(one) > piece.start for one in column):
            break
        width += 1
    return width


def _until(piece: Piece[T]) -> int:
    return max(piece.end, piece.start + LEAST_MINUTES)
