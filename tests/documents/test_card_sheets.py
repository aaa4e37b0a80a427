"""Printed cards measured with a ruler: places, cut marks, folds, backs behind their fronts."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tests.documents.card_samples import KIEU, MEETING, crowd, named, plain_design
from tests.documents.printed import Printed, PrintedLine

from meetingdesk.documents.cards.design import Box, CardDesign, Face, Fold, PictureItem, TextItem
from meetingdesk.documents.cards.design_file import shipped_designs
from meetingdesk.documents.cards.imposition import Grid, Marks, SheetSetup, best_grid
from meetingdesk.documents.cards.sheets import CardOptions, CardOrder, CardSheets, build_cards
from meetingdesk.documents.render.card_sheets import render_cards, write_cards
from meetingdesk.errors import BadInput, Cancelled
from meetingdesk.features.papers.card_paper import DelegateKind
from meetingdesk.messages import message


def sheets(number: int, design: CardDesign, **options: object) -> CardSheets:
    return build_cards(crowd(number), design, CardOptions(**options))  # type: ignore[arg-type]


def names(printed: Printed, page: int) -> list[PrintedLine]:
    return [line for line in printed.lines[page] if "Đại biểu" in line.text]


def test_four_badges_of_90_by_120_lie_on_a_page_of_a4_with_marks_at_every_cut() -> None:
    printed = Printed(render_cards(sheets(4, plain_design())))
    assert len(printed.sizes) == 1
    assert printed.sizes[0] == pytest.approx((210, 297), abs=0.1)
    assert len(names(printed, 0)) == 4
    upright = {round(left, 1) for left, right, _, _ in printed.rules[0] if right - left < 0.01}
    level = {round(top, 1) for _, _, top, bottom in printed.rules[0] if bottom - top < 0.01}
    assert upright == {15.0, 105.0, 195.0}
    assert level == {28.5, 148.5, 268.5}
    for left, right, top, bottom in printed.rules[0]:
        inside = left < 195 and right > 15 and top < 268.5 and bottom > 28.5
        assert not inside, "a cut mark lies on a card"


def test_the_paper_is_turned_where_more_cards_fit_across() -> None:
    assert best_grid(SheetSetup(), 86, 54).per_page == 10
    wide = best_grid(SheetSetup(), 130, 85)
    assert (wide.setup.width, wide.per_page) == (297, 4)
    with pytest.raises(BadInput, match="không vừa trang"):
        best_grid(SheetSetup(), 297, 210)


def test_with_gaps_no_card_touches_another() -> None:
    grid = best_grid(SheetSetup(gap=5), 86, 54)
    places = [grid.place(number) for number in range(grid.per_page)]
    for number, (x, y) in enumerate(places):
        for other_x, other_y in places[number + 1 :]:
            assert abs(x - other_x) >= 91 - 1e-6 or abs(y - other_y) >= 59 - 1e-6


def test_five_two_sided_badges_two_to_a_page_have_each_back_behind_its_front() -> None:
    design = plain_design(90, 200, back=True)
    printed = Printed(render_cards(sheets(5, design)))
    assert len(printed.sizes) == 6
    for front in (0, 2, 4):
        fronts = {line.text: line for line in names(printed, front)}
        backs = {line.text.removeprefix("Sau: "): line for line in names(printed, front + 1)}
        assert len(fronts) == (1 if front == 4 else 2)
        assert set(fronts) == set(backs)
        for name, line in fronts.items():
            # Both texts stand in the middle of a box from 5 to 65 mm of a card of 90 mm.
            card_left = (line.left + line.right) / 2 - 35
            back = backs[name]
            back_left = (back.left + back.right) / 2 - 35
            assert back_left == pytest.approx(210 - card_left - 90, abs=0.2)
            assert back.top == pytest.approx(line.top, abs=0.2)
    alone, behind = names(printed, 4)[0], names(printed, 5)[0]
    assert alone.left < 105 < behind.left


def test_a_printer_that_turns_on_the_short_edge_gets_backs_on_their_heads() -> None:
    grid = best_grid(SheetSetup(flips_on_long_edge=False), 90, 120)
    front, back = grid.pages(3, two_sided=True)
    for one, other in zip(front.slots, back.slots, strict=True):
        assert other.upside_down
        assert other.x == one.x
        assert other.y == pytest.approx(297 - one.y - 120)


@given(
    count=st.integers(0, 60),
    width=st.floats(20, 190),
    height=st.floats(20, 280),
    gap=st.floats(0, 10),
    long_edge=st.booleans(),
)
def test_every_card_is_printed_once_on_each_side_within_the_page(
    count: int, width: float, height: float, gap: float, long_edge: bool
) -> None:
    grid = Grid.fitting(SheetSetup(gap=gap, flips_on_long_edge=long_edge), width, height)
    pages = grid.pages(count, two_sided=True)
    for side in (False, True):
        cards = [slot.card for page in pages if page.is_back is side for slot in page.slots]
        assert cards == list(range(count))
    for page in pages:
        for slot in page.slots:
            assert 7.9 <= slot.x <= 210 - width - 7.9
            assert 7.9 <= slot.y <= 297 - height - 7.9
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        again = [grid.behind(slot) for slot in back.slots]
        assert [(round(s.x, 6), round(s.y, 6)) for s in again] == [
            (round(s.x, 6), round(s.y, 6)) for s in front.slots
        ]


@pytest.mark.parametrize(("key", "panel"), [("tent_a4_half", 105.0), ("tent_a4_thirds", 70.0)])
def test_the_second_face_of_a_tent_stands_on_its_head_across_the_fold(
    key: str, panel: float
) -> None:
    pdf = render_cards(build_cards(crowd(1), shipped_designs()[key], CardOptions()))
    printed = Printed(pdf)
    assert printed.sizes[0] == pytest.approx((297, 210), abs=0.1)
    upright = [c for c in printed.chars[0] if c["matrix"][0] > 0 and c["text"].strip()]
    turned = [c for c in printed.chars[0] if c["matrix"][0] < 0 and c["text"].strip()]
    assert len(upright) == len(turned) > 20
    mm = 72 / 25.4
    for one, other in zip(upright, turned, strict=True):
        assert one["text"] == other["text"]
        assert one["x0"] + other["x1"] == pytest.approx(297 * mm, abs=0.1)
        assert one["top"] + other["bottom"] == pytest.approx(2 * panel * mm, abs=0.1)
        assert panel * mm < one["top"] < one["bottom"] < 2 * panel * mm
    folds = {round(top, 1) for left, right, top, _ in printed.rules[0] if right - left < 9}
    assert folds == {panel * n for n in range(1, round(210 / panel))}


def test_a_small_tent_is_cut_out_and_folded() -> None:
    design = shipped_designs()["tent_190x70"]
    assert design.fold is Fold.HALF
    printed = Printed(render_cards(build_cards(crowd(3), design, CardOptions())))
    assert [len({c["text"] for c in page}) > 0 for page in printed.chars] == [True, True]


def test_the_same_cards_are_the_same_bytes_with_embedded_fonts_and_one_drawing_of_what_repeats() -> (
    None
):
    few, many = (
        render_cards(build_cards(crowd(n), shipped_designs()["badge_90x120"], CardOptions()))
        for n in (40, 80)
    )
    again = build_cards(crowd(40), shipped_designs()["badge_90x120"], CardOptions())
    assert render_cards(again) == few
    assert (len(many) - len(few)) / 40 < 1500, "a card adds what is its own, no more"
    with pikepdf.open(io.BytesIO(few)) as file:
        assert str(file.docinfo["/Title"]).endswith("Thẻ đại biểu")
        for page in file.pages:
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
        forms = {
            name
            for page in file.pages
            for name, form in page.Resources.get("/XObject", {}).items()
            if form.Subtype == "/Form"
        }
    assert 0 < len(forms) < 40


def test_hostile_names_are_printed_as_they_are_and_none_leaves_its_card() -> None:
    hostile = ("<b>Trần</b> & Co", "Nguyễn" * 50, "王小明 🎉 \x00\x1b[31m", "(((\\)))", "a\u202eb")
    data = replace(crowd(0), people=tuple(named(KIEU, name) for name in hostile))
    for design in shipped_designs().values():
        made = build_cards(data, design, CardOptions())
        printed = Printed(render_cards(made))
        text = printed.text.replace("\n", "")
        assert "<b>Trần</b> & Co" in text or "<B>TRẦN</B> & CO" in text
        width, height = made.grid.setup.width, made.grid.setup.height
        for line in (line for page in printed.lines for line in page):
            assert 0 <= line.left < line.right <= width + 0.01
            assert 0 <= line.top < line.bottom <= height + 0.01


def test_only_those_chosen_get_a_card_in_the_order_asked_for() -> None:
    data = crowd(8)

    def chosen(**options: object) -> list[str]:
        made = build_cards(data, plain_design(), CardOptions(**options))  # type: ignore[arg-type]
        return [person.name.removeprefix("Đại biểu ") for person in made.people]

    assert chosen() == list("12345678")
    assert chosen(kinds=frozenset({DelegateKind.PRESS})) == ["2", "6"]
    assert chosen(organizations=frozenset({"Thành đoàn"})) == list("1357")
    assert chosen(delegate_ids=frozenset({3, 4})) == ["3", "4"]
    assert chosen(order=CardOrder.ORGANIZATION) == list("13572468")
    assert chosen(order=CardOrder.NAME) == list("87654321")
    assert chosen(blanks=2, delegate_ids=frozenset({5})) == ["5", "", ""]


def test_blank_badges_have_lines_to_write_on_and_no_code() -> None:
    design = shipped_designs()["badge_86x54"]
    data = replace(crowd(0), people=())
    printed = Printed(render_cards(build_cards(data, design, CardOptions(blanks=3))))
    assert printed.text.count("ĐẠI BIỂU") == 3
    assert "Ghế" not in printed.text
    dotted = [rule for rule in printed.rules[0] if 40 < rule[1] - rule[0] < 60]
    assert len(dotted) == 9


def test_nobody_chosen_is_an_empty_page_and_no_error() -> None:
    printed = Printed(render_cards(build_cards(crowd(0), plain_design(), CardOptions())))
    assert len(printed.sizes) == 1
    assert printed.text == ""


def test_a_badge_printer_gets_one_card_a_page() -> None:
    made = sheets(3, plain_design(86, 54), paper="card")
    printed = Printed(render_cards(made))
    assert len(printed.sizes) == 3
    assert printed.sizes[0] == pytest.approx((86, 54), abs=0.1)
    assert made.grid.setup.marks is Marks.NONE


def test_pictures_are_drawn_whole_and_transparent_ones_stay_so(tmp_path: Path) -> None:
    logo, photo = tmp_path / "logo", tmp_path / "photo"
    Image.new("RGBA", (80, 40), (200, 0, 0, 128)).save(logo, "PNG")
    Image.new("RGB", (90, 120), "#224466").save(photo, "JPEG")
    face = Face((PictureItem(Box(10, 10, 30, 30), "a" * 64),), sha256="b" * 64)
    design = replace(plain_design(), front=face)
    pictures = {"a" * 64: logo, "b" * 64: photo}
    pdf = render_cards(build_cards(replace(crowd(1), pictures=pictures), design, CardOptions()))
    shapes = sorted(Printed(pdf).images[0])
    (left, right, top, bottom) = max(shapes)
    assert (right - left, bottom - top) == pytest.approx((30, 15), abs=0.1)
    with pikepdf.open(io.BytesIO(pdf)) as file:
        masks = [o for o in file.objects if isinstance(o, pikepdf.Stream) and "/SMask" in o]
    assert len(masks) == 1


def test_a_lost_picture_is_said_and_not_left_out() -> None:
    design = replace(plain_design(), front=Face(sha256="b" * 64))
    with pytest.raises(BadInput, match="Không tìm thấy ảnh"):
        render_cards(build_cards(crowd(1), design, CardOptions()))


def test_stopping_half_way_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "the.pdf"
    path.write_bytes(b"old")
    steps: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 2:
            raise Cancelled(message("errors", "Đã dừng."))

    with pytest.raises(Cancelled):
        write_cards(sheets(20, plain_design()), path, stop)
    assert steps == [(1, 5), (2, 5)]
    assert path.read_bytes() == b"old"
    write_cards(sheets(1, plain_design()), path)
    assert path.read_bytes().startswith(b"%PDF")


def test_what_is_the_same_on_all_cards_stays_in_its_layer() -> None:
    """A fixed box over a name hides it, though the box is drawn from a shared part."""
    name = TextItem(Box(5, 5, 60, 8), "{họ tên}", size=10)
    cover = TextItem(Box(5, 5, 60, 8), "XXXX", size=10)
    design = replace(plain_design(), front=Face((name, cover)))
    pdf = render_cards(build_cards(replace(crowd(1), meeting=MEETING), design, CardOptions()))
    printed = [char["text"] for char in Printed(pdf).chars[0]]
    assert printed.index("X") > printed.index("Đ")
