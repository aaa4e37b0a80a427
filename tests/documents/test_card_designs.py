"""Designs of cards as an office keeps them: read back as written, wrong fields named, gaps filled."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.card_samples import KIEU, MEETING, plain_design

from meetingdesk.documents.cards.design import (
    KIND_COLOR,
    Across,
    Box,
    CardDesign,
    CodeItem,
    Face,
    Figure,
    Fold,
    Overflow,
    PictureItem,
    Purpose,
    ShapeItem,
    TextItem,
    Upright,
)
from meetingdesk.documents.cards.design_file import (
    design_from_dict,
    design_to_dict,
    parse_design,
    shipped_designs,
)
from meetingdesk.documents.cards.wording import Filling, filled, gaps_in
from meetingdesk.errors import BadInput
from meetingdesk.features.papers.card_paper import CardPerson, DelegateKind

millimetres = st.integers(0, 4000).map(lambda tenths: tenths / 10)
boxes = st.builds(Box, millimetres, millimetres, millimetres, millimetres)
colors = st.sampled_from(["#000000", "#b3261e", KIND_COLOR])
texts = st.builds(
    TextItem,
    box=boxes,
    text=st.text(st.characters(exclude_characters="{}"), max_size=40),
    family=st.sampled_from(["Tinos", "Be Vietnam Pro"]),
    size=st.floats(3, 200),
    bold=st.booleans(),
    italic=st.booleans(),
    caps=st.booleans(),
    color=colors,
    across=st.sampled_from(Across),
    upright=st.sampled_from(Upright),
    overflow=st.sampled_from(Overflow),
)
shapes = st.builds(
    ShapeItem,
    box=boxes,
    figure=st.sampled_from(Figure),
    fill=colors | st.just(""),
    stroke=colors | st.just(""),
    thickness=st.floats(0.1, 20),
    radius=st.floats(0, 100),
)
items = (
    texts | shapes | st.builds(CodeItem, boxes) | st.builds(PictureItem, boxes, st.just("a" * 64))
)
faces = st.builds(Face, st.lists(items, max_size=4).map(tuple), colors | st.just(""))
designs = st.builds(
    CardDesign,
    key=st.just("own"),
    name=st.just("Mẫu riêng"),
    purpose=st.sampled_from(Purpose),
    width=st.floats(20, 420),
    height=st.floats(20, 420),
    front=faces,
    back=st.none() | faces,
    fold=st.sampled_from(Fold),
)


@given(designs)
def test_a_design_is_read_back_as_the_same_design(design: CardDesign) -> None:
    assert design_from_dict(design_to_dict(design)) == design


def test_a_beginner_finds_badges_of_four_sizes_and_tents_of_both_folds() -> None:
    found = shipped_designs()
    sizes = {(d.width, d.height) for d in found.values() if d.purpose is Purpose.BADGE}
    assert sizes == {(86, 54), (90, 120), (100, 70), (105, 148)}
    tents = [design for design in found.values() if design.purpose is Purpose.TENT]
    sheets = {(d.fold, d.width, d.sheet_height) for d in tents}
    assert {(Fold.HALF, 297, 210), (Fold.THIRDS, 297, 210)} <= sheets
    for design in found.values():
        for face in design.faces:
            for item in face.items:
                box = item.box
                assert box.x >= 0
                assert box.y >= 0
                assert box.x + box.w <= design.width + 0.11, (design.key, item)
                assert box.y + box.h <= design.height + 0.11, (design.key, item)
    for badge in (design for design in found.values() if design.purpose is Purpose.BADGE):
        said = {
            gap for i in badge.front.items if isinstance(i, TextItem) for gap in gaps_in(i.text)
        }
        assert {"họ tên", "đơn vị", "loại đại biểu"} <= said
        assert any(isinstance(item, CodeItem) for item in badge.front.items)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"width": 5}, "width"),
        ({"width": "rộng"}, "width"),
        ({"purpose": "poster"}, "purpose"),
        ({"fold": "quarters"}, "fold"),
        ({"frunt": {}}, "frunt"),
        ({"front": {"items": 3}}, "front.items"),
        ({"front": {"items": [{"is": "sound", "x": 0, "y": 0, "w": 1, "h": 1}]}}, "front.items[1].is"),
        (
            {"front": {"items": [{"is": "text", "x": 0, "y": 0, "w": 9, "h": 9, "text": "{tên}"}]}},
            "front.items[1].text",
        ),
        (
            {"front": {"items": [{"is": "code", "x": 0, "y": 0, "w": 9, "h": 9, "color": "đỏ"}]}},
            "front.items[1].color",
        ),
        (
            {"front": {"items": [{"is": "picture", "x": 0, "y": 0, "w": 9, "h": 9, "sha256": "../x"}]}},
            "front.items[1].sha256",
        ),
        ({"back": {"items": [{"is": "code", "y": 0, "w": 9, "h": 9}]}}, "back.items[1].x"),
        ({"looks": {"press": {"colour": "#000000"}}}, "looks.press.colour"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named(change: dict[str, Any], field: str) -> None:
    content = design_to_dict(plain_design()) | change
    with pytest.raises(BadInput) as refused:
        design_from_dict(content)
    assert f"trường {field} " in str(refused.value)


def test_a_file_that_is_no_toml_is_refused_with_the_reason() -> None:
    with pytest.raises(BadInput, match="không đọc được"):
        parse_design("key = ")


def words(text: str, person: CardPerson = KIEU, **more: str) -> str:
    item = TextItem(Box(0, 0, 10, 10), text, caps=bool(more.pop("caps", "")))
    return filled(item, Filling(plain_design(), MEETING, person, **more))


def test_gaps_are_filled_with_the_person_the_meeting_and_the_kind() -> None:
    assert words("{xưng hô} {họ tên}\n{chức vụ}, {đơn vị}") == (
        "Bà Nguyễn Thị Kiều\nPhó Chủ tịch, Liên hiệp các Hội Khoa học và Kỹ thuật"
    )
    assert words("{loại đại biểu} · {số thứ tự} · Ghế {chỗ ngồi}") == "KHÁCH MỜI · 007 · Ghế A1"
    assert words("{giờ} ngày {ngày}, {địa điểm}") == (
        "08:00 ngày 25/4/2023, Hội trường Sở Tài nguyên và Môi trường"
    )
    assert words("{họ tên}", caps="yes") == "NGUYỄN THỊ KIỀU"


def test_a_line_with_nothing_to_say_is_left_out_and_fixed_words_stay() -> None:
    nobody = replace(KIEU, seat="", position="")
    assert words("Ghế {chỗ ngồi}", nobody) == ""
    assert words("{họ tên}\n{chức vụ}\nXin chào", nobody) == "Nguyễn Thị Kiều\nXin chào"


def test_what_fills_a_gap_is_never_read_for_gaps() -> None:
    assert words("{họ tên}", replace(KIEU, name="{mã} {họ tên} {0}")) == "{mã} {họ tên} {0}"


@pytest.mark.parametrize(
    ("own", "form", "said"),
    [
        ("Bà", "", "Bà"),
        ("", "", "Ông/Bà"),
        ("Bà", "Đồng chí", "Đồng chí"),
        ("Hòa thượng", "Đồng chí", "Hòa thượng"),
        ("Bà", "-", ""),
    ],
)
def test_people_are_addressed_as_the_event_wants_but_clergy_as_they_are(
    own: str, form: str, said: str
) -> None:
    assert words("{xưng hô}", replace(KIEU, honorific=own), address_form=form) == said


def test_each_kind_has_a_word_of_its_own_beside_its_colour() -> None:
    looks = plain_design().looks
    kinds = [k for k in DelegateKind if k is not DelegateKind.WALK_IN]
    assert len({looks[kind].word for kind in kinds}) == 4
    assert all(looks[kind].word for kind in DelegateKind)
