"""The press note with photos."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from documents.more_samples import press_data
from documents.printed import Printed
from documents.samples import OFFICE, jpeg, state_office
from documents.words import all_said
from meetingdesk.documents.blocks import HeadingBlock, PhotoGrid
from meetingdesk.documents.press_note import (
    PressOptions,
    build_press_note,
    draft_text,
    draft_title,
)
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.press_paper import PressData


@pytest.fixture
def photos(tmp_path: Path) -> tuple[Path, ...]:
    paths = tuple(tmp_path / f"{place}.jpg" for place in range(5))
    for place, path in enumerate(paths):
        path.write_bytes(jpeg(600 + place, 400))
    return paths


def test_the_draft_tells_when_where_who_and_what_came_of_it() -> None:
    assert draft_title(press_data()).startswith("Sở Tài nguyên và Môi trường tổ chức Hội nghị")
    text = draft_text(press_data()).split("\n")
    assert text[0].startswith(
        "Sáng 25/4/2023, tại Hội trường Sở Tài nguyên và Môi trường, Sở Tài nguyên và Môi trường "
        "tổ chức Hội nghị tổng kết"
    )
    assert text[1].startswith("Ông Nguyễn Chí Kiên, Phó Giám đốc Sở Tài nguyên và Môi trường; bà")
    assert text[1].endswith("đồng chủ trì.")
    assert text[2:] == [
        "Tham dự có: Lãnh đạo Sở; báo chí, với 85 đại biểu.",
        "Thống nhất với dự thảo báo cáo.",
        "Dịp này, Sở Tài nguyên và Môi trường đã ký kết 01 văn bản phối hợp với Hội Nông dân.",
    ]


def test_what_was_edited_is_printed_instead_of_the_draft() -> None:
    options = PressOptions("Tiêu đề mới", "Đoạn một\n\nĐoạn hai.", byline="Lê An")
    text = all_said(build_press_note(press_data(), state_office(), options))
    assert text == ["TIN ẢNH Tiêu đề mới", "Đoạn một.", "Đoạn hai.", "Tin, ảnh: Lê An"]


def test_three_photos_with_captions_the_first_one_large(photos: tuple[Path, ...]) -> None:
    made = build_press_note(press_data(*photos), state_office())
    shown = [
        photo for block in made.blocks if isinstance(block, PhotoGrid) for photo in block.photos
    ]
    assert [photo.caption for photo in shown] == [f"Chú thích ảnh {place}" for place in (1, 2, 3)]
    printed = Printed(render_pdf(made))
    sizes = [right - left for page in printed.images for left, right, _, _ in page]
    assert len(sizes) == 3
    assert sizes[0] > 1.5 * sizes[1]
    assert sizes[1] == pytest.approx(sizes[2], rel=0.02)
    for page, images in enumerate(printed.images):
        for _left, _right, top, bottom in images:
            caption = [
                line
                for line in printed.lines[page]
                if line.text.startswith("Chú thích") and 0 < line.top - bottom < 5
            ]
            assert caption
            above = [one for one in printed.lines[page] if top - 3 < one.bottom <= top + 1]
            assert not [one for one in above if one.bottom > top - 0.5]


def test_photos_and_captions_are_chosen(photos: tuple[Path, ...]) -> None:
    options = PressOptions(photos=(14, 10, 99), captions=("Lễ ký kết", ""))
    made = build_press_note(press_data(*photos), state_office(), options)
    shown = [
        photo for block in made.blocks if isinstance(block, PhotoGrid) for photo in block.photos
    ]
    assert [photo.caption for photo in shown] == ["Lễ ký kết", "Chú thích ảnh 0"]
    none = build_press_note(press_data(*photos), state_office(), PressOptions(photos=()))
    assert not [block for block in none.blocks if isinstance(block, PhotoGrid)]


def test_the_byline_stands_at_the_right_and_names_the_photographer() -> None:
    printed = Printed(render_pdf(build_press_note(press_data(), state_office())))
    line = printed.find("Tin, ảnh: Hà Thanh Lam")
    assert line.right == pytest.approx(195, abs=0.2)
    assert line.font == "Tinos-Bold"


def test_a_note_of_an_event_nobody_wrote_about_is_one_sentence() -> None:
    data = PressData("Họp giao ban.", press_data().starts_at.replace(hour=19), "", OFFICE)
    text = all_said(build_press_note(data, state_office()))
    assert text[1:] == ["Tối 25/4/2023, Sở Tài nguyên và Môi trường tổ chức Họp giao ban."]
    nameless = replace(data, issuer=replace(OFFICE, issuer=""))
    assert draft_title(nameless) == "Họp giao ban."


def test_the_letterhead_is_printed_on_request() -> None:
    made = build_press_note(press_data(), state_office(), PressOptions(letterhead=True))
    assert isinstance(made.blocks[0], HeadingBlock)
    assert not isinstance(build_press_note(press_data(), state_office()).blocks[0], HeadingBlock)
