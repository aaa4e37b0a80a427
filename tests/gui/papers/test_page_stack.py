"""Pages stacked below each other: where they are, which are in view, what stays in place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.gui.papers.page_stack import GAP, PageStack

A4 = (595.0, 842.0)
sizes = st.lists(
    st.tuples(st.floats(100, 1200, width=32), st.floats(100, 1700, width=32)),
    min_size=1,
    max_size=40,
)


@given(sizes, st.floats(0.1, 4), st.integers(200, 2000))
def test_pages_stand_one_below_the_other_and_in_the_middle(
    pages: list[tuple[float, float]], scale: float, room: int
) -> None:
    stack = PageStack(pages)
    stack.lay_out(scale, room)
    rects = [stack.rect(number) for number in range(len(pages))]
    for above, below in pairwise(rects):
        assert below.top() == above.bottom() + 1 + GAP
    assert all(rect.left() >= GAP for rect in rects)
    assert stack.height == rects[-1].bottom() + 1 + GAP


@given(sizes, st.floats(0.1, 4), st.integers(0, 60_000), st.integers(50, 1500))
def test_exactly_the_pages_that_reach_into_the_view_are_visible(
    pages: list[tuple[float, float]], scale: float, top: int, height: int
) -> None:
    stack = PageStack(pages)
    stack.lay_out(scale, 800)
    inside = [
        number
        for number in range(len(pages))
        if stack.rect(number).bottom() >= top and stack.rect(number).top() <= top + height
    ]
    assert list(stack.visible(top, height)) == inside


@given(sizes, st.floats(0.3, 4), st.floats(0.3, 4), st.integers(0, 20_000))
def test_the_same_line_of_the_same_page_stays_at_the_top_when_zoomed(
    pages: list[tuple[float, float]], before: float, after: float, top: int
) -> None:
    stack = PageStack(pages)
    stack.lay_out(before, 800)
    top = min(top, stack.height)
    place = stack.place_at(top)
    stack.lay_out(after, 800)
    stack.lay_out(before, 800)
    assert stack.offset_of(*place) == pytest.approx(top, abs=1)


def test_a_page_fits_the_width_or_the_whole_view() -> None:
    stack = PageStack([A4])
    assert stack.fitting(595 + 2 * GAP, None) == pytest.approx(1.0)
    assert stack.fitting(2000, 421 + 2 * GAP) == pytest.approx(0.5)


def test_nothing_to_show_is_no_trouble() -> None:
    stack = PageStack([])
    stack.lay_out(1.0, 500)
    assert (stack.height, list(stack.visible(0, 500)), stack.most_in_view(0, 500)) == (0, [], 0)
    assert stack.offset_of(*stack.place_at(0)) == 0
