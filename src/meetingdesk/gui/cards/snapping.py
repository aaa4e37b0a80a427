"""Boxes that are moved or resized on a card: where they come to lie, and what they line up with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meetingdesk.documents.cards.design import Box

GRID_MM = 0.5
LEAST_MM = 1.0


@dataclass(frozen=True, slots=True)
class Snapped:
    """A box after snapping; the lines it lines up with are shown while it is held."""

    box: Box
    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


def moved(box: Box, right: float, down: float, lines: Lines | None, reach: float) -> Snapped:
    """`box` moved by hand. Without `lines` it goes where the hand goes."""
    if lines is None:
        return Snapped(box.moved(right, down))
    x, upright = _snap(
        (box.x + right, box.x + right + box.w / 2, box.x + right + box.w), lines.x, reach
    )
    y, level = _snap((box.y + down, box.y + down + box.h / 2, box.y + down + box.h), lines.y, reach)
    new_x = box.x + right + x if upright else _on_grid(box.x + right)
    new_y = box.y + down + y if level else _on_grid(box.y + down)
    return Snapped(
        replace(box, x=round(new_x, 2), y=round(new_y, 2)),
        _met(upright),
        _met(level),
    )


def resized(
    box: Box, handle: tuple[int, int], right: float, down: float, lines: Lines | None, reach: float
) -> Snapped:
    """`box` pulled at a handle: -1 is the left or upper edge, 1 the right or lower, 0 neither."""
    x1, x2, upright = _pulled(
        box.x, box.x + box.w, handle[0], right, lines.x if lines else None, reach
    )
    y1, y2, level = _pulled(
        box.y, box.y + box.h, handle[1], down, lines.y if lines else None, reach
    )
    made = Box(round(x1, 2), round(y1, 2), round(x2 - x1, 2), round(y2 - y1, 2))
    return Snapped(made, upright, level)


@dataclass(frozen=True, slots=True)
class Lines:
    """What boxes may line up with: edges and middles of the card and of the other boxes, in mm."""

    x: tuple[float, ...]
    y: tuple[float, ...]

    @classmethod
    def of(cls, width: float, height: float, others: Iterable[Box]) -> Lines:
        """The lines of a card of this size with these boxes on it."""
        x, y = {0.0, width / 2, width}, {0.0, height / 2, height}
        for box in others:
            x |= {box.x, box.x + box.w / 2, box.x + box.w}
            y |= {box.y, box.y + box.h / 2, box.y + box.h}
        return cls(tuple(sorted(x)), tuple(sorted(y)))


def _snap(
    edges: Sequence[float], lines: Sequence[float], reach: float
) -> tuple[float, list[float]]:
    """How far the nearest line is from one of the edges, and that line; none within reach: none."""
    best = min(
        ((line - edge, line) for edge in edges for line in lines), key=lambda pair: abs(pair[0])
    )
    return (best[0], [best[1]]) if abs(best[0]) <= reach else (0.0, [])


def _pulled(
    low: float, high: float, end: int, by: float, lines: Sequence[float] | None, reach: float
) -> tuple[float, float, tuple[float, ...]]:
    if not end:
        return low, high, ()
    edge = (low if end < 0 else high) + by
    met: list[float] = []
    if lines is not None:
        step, met = _snap((edge,), lines, reach)
        edge = edge + step if met else _on_grid(edge)
    if end < 0:
        return min(edge, high - LEAST_MM), high, _met(met)
    return low, max(edge, low + LEAST_MM), _met(met)


def _on_grid(value: float) -> float:
    return round(value / GRID_MM) * GRID_MM


def _met(lines: Sequence[float]) -> tuple[float, ...]:
    return tuple(lines)
