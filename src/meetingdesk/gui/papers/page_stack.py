"""Where pages stand when they are stacked one below the other; no widget, only arithmetic."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect

GAP = 16
_LEAST_ROOM = 80


class PageStack:
    """Pages of given sizes in points, laid out at a scale in pixels a point. Counts from 0."""

    def __init__(self, sizes: Sequence[tuple[float, float]]) -> None:
        self._sizes = sizes
        self._tops: list[int] = []
        self._scale = 1.0
        self._room = 0
        self.width = 0
        self.height = 0

    def fitting(self, width: int, height: int | None) -> float:
        """The scale at which the widest page is as wide as the room, and no higher than `height`."""
        if not self._sizes:
            return 1.0
        widest = max(size[0] for size in self._sizes)
        scale = max(width - 2 * GAP, _LEAST_ROOM) / widest
        if height is None:
            return scale
        highest = max(size[1] for size in self._sizes)
        return min(scale, max(height - 2 * GAP, _LEAST_ROOM) / highest)

    def lay_out(self, scale: float, room: int) -> None:
        """Place the pages in the middle of `room` pixels."""
        self._scale = scale
        self._tops = []
        top = GAP
        for _width, height in self._sizes:
            self._tops.append(top)
            top += round(height * scale) + GAP
        self.height = top if self._sizes else 0
        widest = max((size[0] for size in self._sizes), default=0)
        self.width = round(widest * scale) + 2 * GAP
        self._room = max(room, self.width)

    def rect(self, number: int) -> QRect:
        """Where a page is."""
        width, height = (round(side * self._scale) for side in self._sizes[number])
        return QRect((self._room - width) // 2, self._tops[number], width, height)

    def top_of(self, number: int) -> int:
        """The scroll value that brings a page's head to the top, with the gap above it."""
        return self._tops[number] - GAP

    def visible(self, top: int, height: int) -> range:
        """The pages that are at least partly between `top` and `top + height`."""
        first = max(0, bisect_right(self._tops, top) - 1)
        while first < len(self._tops) and self.rect(first).bottom() < top:
            first += 1
        last = bisect_right(self._tops, top + height)
        return range(first, max(first, last))

    def most_in_view(self, top: int, height: int) -> int:
        """The page that takes up most of the view; the earlier of two alike."""

        def shown(number: int) -> int:
            place = self.rect(number)
            return min(place.bottom(), top + height) - max(place.top(), top)

        visible = self.visible(top, height)
        return max(visible, key=shown) if visible else 0

    def place_at(self, top: int) -> tuple[int, float]:
        """The page at a scroll value and how far down in it that is, as a part of its height."""
        if not self._tops:
            return 0, 0.0
        number = max(0, bisect_right(self._tops, top + GAP) - 1)
        return number, (top - self.top_of(number)) / max(1, self.rect(number).height())

    def offset_of(self, number: int, part: float) -> int:
        """The scroll value of a place that `place_at` told."""
        if number >= len(self._tops):
            return 0
        return self.top_of(number) + round(part * self.rect(number).height())
