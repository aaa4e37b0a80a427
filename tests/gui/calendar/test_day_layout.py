"""Events at the same hours stand side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.gui.calendar.day_layout import (
    DAY_MINUTES,
    LEAST_MINUTES,
    Block,
    Piece,
    side_by_side,
)

pieces = st.lists(
    st.tuples(st.integers(0, DAY_MINUTES - 1), st.integers(0, 600)).map(
        lambda pair: Piece(object(), pair[0], min(pair[0] + pair[1], DAY_MINUTES))
    ),
    max_size=25,
)


def meet(one: Block[object], other: Block[object]) -> bool:
    """Whether both want the same minutes, the least length included."""

    def until(block: Block[object]) -> int:
        return max(block.piece.end, block.piece.start + LEAST_MINUTES)

    return one.piece.start < until(other) and other.piece.start < until(one)


@given(pieces)
def test_no_event_covers_another_and_none_is_forgotten(day: list[Piece[object]]) -> None:
    blocks = side_by_side(day)
    assert sorted(id(block.piece) for block in blocks) == sorted(id(piece) for piece in day)
    for block in blocks:
        assert block.column >= 0
        assert block.column + block.width <= block.columns
    for place, one in enumerate(blocks):
        for other in blocks[place + 1 :]:
            if meet(one, other):
                assert one.columns == other.columns
                left, right = sorted((one, other), key=lambda block: block.column)
                assert left.column + left.width <= right.column


def test_what_stands_alone_takes_the_whole_width() -> None:
    morning, noon, both = Piece("a", 480, 660), Piece("b", 720, 780), Piece("c", 730, 800)
    blocks = {block.piece.thing: block for block in side_by_side([both, noon, morning])}
    assert (blocks["a"].column, blocks["a"].columns) == (0, 1)
    assert {blocks["b"].column, blocks["c"].column} == {0, 1}
    assert blocks["b"].columns == 2


def test_one_grows_into_free_columns_at_its_right() -> None:
    day = [
        Piece("long", 0, 300),
        Piece("two", 0, 60),
        Piece("three", 0, 60),
        Piece("late", 120, 180),
    ]
    blocks = {block.piece.thing: block for block in side_by_side(day)}
    assert blocks["late"].columns == 3
    assert (blocks["late"].column, blocks["late"].width) == (1, 2)
