"""The contact sheet: every photo small, with number, name and time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from documents.printed import Printed
from documents.samples import OFFICE, jpeg, state_office
from documents.words import all_said
from meetingdesk.documents.contact_sheet import ContactOptions, build_contact_sheet
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.contact_paper import ContactData, ContactPhoto


@pytest.fixture
def data(tmp_path: Path) -> ContactData:
    """Forty-one photos; each has a caption too long for its place."""
    path = tmp_path / "x.jpg"
    path.write_bytes(jpeg(320, 213))
    taken = datetime.fromisoformat("2023-04-25T08:41:00+07:00")
    photos = tuple(
        ContactPhoto(
            number,
            path,
            f"IMG_{number}.jpg",
            "Lãnh đạo Sở Tài nguyên và Môi trường cùng đại diện các tổ chức ký kết chụp ảnh",
            taken_at=taken,
            in_minutes=number < 5,
        )
        for number in range(1, 42)
    )
    return ContactData("Hội nghị tổng kết", taken, OFFICE, photos)


def test_twenty_to_a_page_numbered_in_their_order(data: ContactData) -> None:
    printed = Printed(render_pdf(build_contact_sheet(data, state_office())))
    assert len(printed.sizes) == 3
    text = " ".join(printed.text.split())
    assert "BẢNG ẢNH Hội nghị tổng kết, ngày 25/4/2023" in text
    assert "41. IMG_41.jpg · 08h41" in text


def test_long_captions_are_cut_so_that_the_rows_stay_on_their_page(data: ContactData) -> None:
    made = build_contact_sheet(data, state_office(), ContactOptions(captions=True))
    printed = Printed(render_pdf(made))
    assert len(printed.sizes) == 3
    assert "…" in printed.text


def test_only_those_of_the_minutes_are_shown_on_request(data: ContactData) -> None:
    made = build_contact_sheet(data, state_office(), ContactOptions(only_chosen=True))
    said = Printed(render_pdf(made)).text
    assert "4. IMG_4.jpg" in said
    assert "5. IMG_5.jpg" not in said


def test_without_photos_the_sheet_says_so(data: ContactData) -> None:
    made = build_contact_sheet(replace(data, photos=()), state_office())
    assert "Sự kiện chưa có ảnh nào." in " ".join(all_said(made))


def test_word_gets_the_same_sheet(data: ContactData) -> None:
    assert render_docx(build_contact_sheet(data, state_office())).startswith(b"PK")
