"""Cards on sheets of paper: how many fit, where each stands, where its other side comes to lie."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from meetingdesk.errors import BadInput
from meetingdesk.messages import message

_SLACK = 0.01
"""Millimetres by which a card may seem too large because sizes are rounded."""


class Marks(StrEnum):
    """What shows where to cut."""

    NONE = "none"
    CORNERS = "corners"
    """Short lines outside the cards, for a guillotine."""
    LINES = "lines"
    """A dashed line around each card, for scissors."""


@dataclass(frozen=True, slots=True)
class SheetSetup:
    """The paper and how cards lie on it; all in millimetres.

    `flips_on_long_edge` says how the printer turns a sheet over for its back.
    """

    width: float = 210.0
    height: float = 297.0
    margin: float = 8.0
    gap: float = 0.0
    marks: Marks = Marks.CORNERS
    flips_on_long_edge: bool = True

    @property
    def turned(self) -> SheetSetup:
        """The same paper the other way round."""
        return SheetSetup(
            self.height, self.width, self.margin, self.gap, self.marks, self.flips_on_long_edge
        )


@dataclass(frozen=True, slots=True)
class Slot:
    """A card's place on a page: which card, its left and upper edge in mm, if it is upside down."""

    card: int
    x: float
    y: float
    upside_down: bool = False


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One side of a sheet; `is_back` is the other side of the page before it."""

    slots: tuple[Slot, ...]
    is_back: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """How cards of one size lie on a sheet: in the middle of it, side by side and in rows."""

    setup: SheetSetup
    width: float
    height: float
    columns: int
    rows: int

    @classmethod
    def fitting(cls, setup: SheetSetup, width: float, height: float) -> Grid:
        """As many as fit. Raises BadInput where not even one does."""
        columns = _fit(setup.width, setup, width)
        rows = _fit(setup.height, setup, height)
        if not columns or not rows:
            small = message(
                "errors",
                "Thẻ {width} × {height} mm không vừa trang {paper_width} × {paper_height} mm với "
                "lề {margin} mm. Hãy chọn khổ giấy lớn hơn hoặc lề nhỏ hơn.",
            )
            raise BadInput(
                small.given(
                    width=_shown(width),
                    height=_shown(height),
                    paper_width=_shown(setup.width),
                    paper_height=_shown(setup.height),
                    margin=_shown(setup.margin),
                )
            )
        return cls(setup, width, height, columns, rows)

    @property
    def per_page(self) -> int:
        """Cards on a full page."""
        return self.columns * self.rows

    def place(self, number: int) -> tuple[float, float]:
        """The left and upper edge of the place of this number, counted row by row."""
        row, column = divmod(number, self.columns)
        gap = self.setup.gap
        left = (self.setup.width - self.columns * (self.width + gap) + gap) / 2
        top = (self.setup.height - self.rows * (self.height + gap) + gap) / 2
        return left + column * (self.width + gap), top + row * (self.height + gap)

    def behind(self, slot: Slot) -> Slot:
        """Where the other side of a card is printed so that it comes to lie behind it.

        The sheet is turned around its upright middle, which swaps left and right, or around its
        level middle: then above and below are swapped and the back stands on its head.
        """
        setup = self.setup
        around_upright = setup.flips_on_long_edge == (setup.height >= setup.width)
        if around_upright:
            return Slot(slot.card, setup.width - slot.x - self.width, slot.y)
        return Slot(slot.card, slot.x, setup.height - slot.y - self.height, upside_down=True)

    def pages(self, count: int, *, two_sided: bool = False) -> list[SheetPage]:
        """The pages for so many cards; each page of fronts is followed by that of its backs."""
        pages: list[SheetPage] = []
        for first in range(0, count, self.per_page):
            cards = range(first, min(first + self.per_page, count))
            fronts = tuple(Slot(card, *self.place(card - first)) for card in cards)
            pages.append(SheetPage(fronts))
            if two_sided:
                pages.append(SheetPage(tuple(map(self.behind, fronts)), is_back=True))
        return pages


def best_grid(setup: SheetSetup, width: float, height: float) -> Grid:
    """The grid of the paper's direction that holds more cards; portrait where both hold as many."""
    grids = []
    failed: BadInput | None = None
    for one in (setup, setup.turned):
        try:
            grids.append(Grid.fitting(one, width, height))
        except BadInput as error:
            failed = failed or error
    if not grids:
        assert failed is not None
        raise failed
    return max(grids, key=lambda grid: grid.per_page)


def _fit(room: float, setup: SheetSetup, side: float) -> int:
    usable = room - 2 * setup.margin + setup.gap + _SLACK
    return max(0, math.floor(usable / (side + setup.gap)))


def _shown(value: float) -> str:
    return f"{value:g}".replace(".", ",")
