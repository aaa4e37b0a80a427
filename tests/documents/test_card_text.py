"""Text on a card: long names shrink, then wrap, and no letter leaves its box."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st

from meetingdesk.documents.cards.design import Across, Box, Overflow, TextItem, Upright
from meetingdesk.documents.render.card_text import SetText, set_text
from meetingdesk.documents.render.fonts import Measure, line_measure

MM = 72 / 25.4
MEASURE = Measure()
NAME = TextItem(Box(10, 20, 60, 12), "", size=24, bold=True)


def shown(text: SetText) -> list[str]:
    return ["".join(piece for _, piece in line.pieces) for line in text.lines]


def check_inside(item: TextItem, text: SetText) -> None:
    box = item.box
    for line in text.lines:
        above = max(line_measure(name)[0] for name, _ in line.pieces) * text.size
        below = max(line_measure(name)[1] for name, _ in line.pieces) * text.size
        assert line.x >= box.x * MM - 0.01
        assert line.x + line.width <= (box.x + box.w) * MM + 0.01
        assert line.y - above >= box.y * MM - 0.01
        assert line.y + below <= (box.y + box.h) * MM + 0.01


@given(
    text=st.text(max_size=300),
    width=st.floats(0.5, 300),
    height=st.floats(0.5, 200),
    size=st.floats(3, 200),
    family=st.sampled_from(["Tinos", "Be Vietnam Pro"]),
    overflow=st.sampled_from(Overflow),
    across=st.sampled_from(Across),
    upright=st.sampled_from(Upright),
)
@example("N" * 300, 60, 12, 24, "Tinos", Overflow.SHRINK, Across.LEFT, Upright.TOP)
@example("王小明 🎉 Nguyễn", 20, 3, 24, "Tinos", Overflow.WRAP, Across.RIGHT, Upright.BOTTOM)
@example("a\nb\n\nc " * 60, 10, 10, 24, "Tinos", Overflow.WRAP, Across.CENTER, Upright.MIDDLE)
def test_no_text_ever_leaves_its_box(
    text: str,
    width: float,
    height: float,
    size: float,
    family: str,
    overflow: Overflow,
    across: Across,
    upright: Upright,
) -> None:
    box = Box(5, 5, width, height)
    item = TextItem(box, "", family, size, overflow=overflow, across=across, upright=upright)
    placed = set_text(item, text, MEASURE)
    assert placed.size <= size
    check_inside(item, placed)


def test_a_short_name_keeps_its_size_in_the_middle_of_its_box() -> None:
    placed = set_text(NAME, "Lê Mai", MEASURE)
    (line,) = placed.lines
    assert placed.size == 24
    assert abs(line.x + line.width / 2 - (10 + 30) * MM) < 0.01


def test_a_longer_name_is_set_smaller_on_one_line_and_a_very_long_one_on_two() -> None:
    longer = set_text(NAME, "Nguyễn Thị Bích Ngọc", MEASURE)
    assert len(longer.lines) == 1
    assert 24 * 0.6 < longer.size < 24
    longest = set_text(NAME, "Nguyễn Thị Hoàng Phương Ánh Tuyết Minh Châu", MEASURE)
    assert len(longest.lines) == 2
    assert " ".join(shown(longest)) == "Nguyễn Thị Hoàng Phương Ánh Tuyết Minh Châu"
    widths = [line.width for line in longest.lines]
    assert min(widths) > 0.6 * max(widths)


def test_a_text_that_wraps_takes_more_lines_before_it_is_set_smaller() -> None:
    item = replace(NAME, box=Box(0, 0, 60, 35), overflow=Overflow.WRAP)
    placed = set_text(item, "Liên hiệp các Hội Khoa học và Kỹ thuật", MEASURE)
    assert placed.size == 24
    assert len(placed.lines) > 1


def test_words_are_broken_only_where_nothing_else_helps() -> None:
    placed = set_text(NAME, "Nguyen" * 50, MEASURE)
    assert "".join(shown(placed)) == "Nguyen" * 50
    assert placed.size >= 3


def test_what_cannot_be_read_at_all_says_that_there_is_more() -> None:
    placed = set_text(replace(NAME, box=Box(0, 0, 20, 3)), "chữ " * 200, MEASURE)
    assert shown(placed)[-1].endswith("…")
    check_inside(replace(NAME, box=Box(0, 0, 20, 3)), placed)
