"""A ruler on the printed minutes: Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pytest

from documents.printed import Printed
from documents.samples import OFFICE, minutes_data, state_office
from meetingdesk.documents.blocks import (
    Document,
    Margins,
    NumberedHeading,
    Paragraph,
    TitleBlock,
    plain,
)
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.render.pdf import render_pdf


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_pdf(build_minutes(minutes_data(items=12), state_office()))


@pytest.fixture(scope="module")
def printed(pdf: bytes) -> Printed:
    return Printed(pdf)


def test_every_page_is_a4_and_all_text_but_the_page_number_keeps_the_margins(
    printed: Printed,
) -> None:
    assert len(printed.sizes) > 2
    for size, lines in zip(printed.sizes, printed.lines, strict=True):
        assert size == pytest.approx((210, 297), abs=0.1)
        body = [line for line in lines if line.top > 20]
        assert min(line.left for line in body) >= 30 - 0.05
        assert max(line.right for line in body) <= 210 - 15 + 0.3
        assert max(line.bottom for line in body) <= 297 - 20 + 0.1


def test_running_text_is_justified_and_its_first_line_is_indented_by_12_7_mm(
    printed: Printed,
) -> None:
    first = printed.find("Trong 5 năm, các đơn vị", printed.page_of("Trong 5 năm"))
    assert first.left == pytest.approx(42.7, abs=0.05)
    assert first.right == pytest.approx(195, abs=0.15)
    assert first.size == 14


def test_there_are_at_least_6_points_between_paragraphs(printed: Printed) -> None:
    place, start = printed.find("Địa điểm:"), printed.find("Thời gian bắt đầu:")
    line_height = 14 * 1.149 * 1.1
    assert (place.top - start.top) * 72 / 25.4 == pytest.approx(line_height + 6, abs=0.1)


def test_the_page_number_is_13_points_in_the_middle_of_the_top_margin_from_page_2_on(
    printed: Printed,
) -> None:
    assert not [line for line in printed.lines[0] if line.top < 19]
    for place, lines in enumerate(printed.lines[1:], 2):
        (number,) = [line for line in lines if line.top < 19]
        assert number.text == str(place)
        assert (number.size, number.font) == (13, "Tinos")
        assert (number.left + number.right) / 2 == pytest.approx(30 + 165 / 2, abs=0.2)
        assert 5 < number.top < number.bottom < 15


@pytest.mark.parametrize(
    ("text", "size", "font"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "Tinos-Bold"),
        ("Độc lập - Tự do - Hạnh phúc", 14, "Tinos-Bold"),
        ("UBND THÀNH PHỐ CẦN THƠ", 13, "Tinos"),
        ("SỞ TÀI NGUYÊN", 13, "Tinos-Bold"),
        ("Số: 05/BB-STNMT", 13, "Tinos"),
        ("BIÊN BẢN", 14, "Tinos-Bold"),
        ("Hội nghị tổng kết", 14, "Tinos-Bold"),
        ("Thời gian bắt đầu", 14, "Tinos"),
    ],
)
def test_each_element_of_the_head_has_its_size_and_weight(
    printed: Printed, text: str, size: int, font: str
) -> None:
    line = printed.find(text)
    assert (line.size, line.font) == (size, font)


def test_names_are_bold_and_the_recipients_12_and_11_points(printed: Printed) -> None:
    page = printed.page_of("Nơi nhận:")
    assert printed.find("THƯ KÝ", page).font == "Tinos-Bold"
    assert printed.find("Nguyễn Chí Kiên", printed.page_of("CHỦ TỌA")).size == 14
    label, line = printed.find("Nơi nhận:", page), printed.find("- Lưu: VT, Hồ sơ.", page)
    assert (label.size, label.font) == (12, "Tinos-BoldItalic")
    assert (line.size, line.font, round(line.left)) == (11, "Tinos", 30)


def test_the_line_under_the_motto_is_exactly_as_long_as_the_motto(printed: Printed) -> None:
    motto = printed.find("Độc lập - Tự do - Hạnh phúc")
    (length,) = printed.rules_below(motto)
    assert length == pytest.approx(motto.right - motto.left, abs=0.1)


def test_the_lines_under_the_office_and_the_subject_are_a_third_to_a_half_of_them(
    printed: Printed,
) -> None:
    for text in ("VÀ MÔI TRƯỜNG", "giai đoạn 2018 - 2022"):
        line = printed.find(text)
        (length,) = printed.rules_below(line)
        assert 1 / 3 <= length / (line.right - line.left) <= 1 / 2


def test_number_and_date_stand_on_one_line() -> None:
    letterhead = state_office()
    head = letterhead.heading(
        OFFICE, number="Số: 05/TB-STNMT", place_and_day=minutes_data().starts_at.date()
    )
    printed = Printed(render_pdf(Document("", (head, TitleBlock("THÔNG BÁO")))))
    number, day = printed.find("Số: 05"), printed.find("Cần Thơ, ngày 25 tháng 4 năm 2023")
    assert number.bottom == pytest.approx(day.bottom, abs=0.8)
    assert (day.size, day.font) == (14, "Tinos-Italic")


def test_a_profile_with_other_margins_moves_all_text() -> None:
    wide = replace(state_office(), margins=Margins(25, 25, 35, 20))
    printed = Printed(render_pdf(build_minutes(minutes_data(), wide)))
    body = [line for page in printed.lines for line in page if line.top > 20]
    assert min(line.left for line in body) >= 35 - 0.05
    assert max(line.bottom for line in body) <= 297 - 25 + 0.1


def test_only_subsets_of_the_shipped_fonts_are_embedded(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fonts = [
            font
            for page in file.pages
            for font in page.Resources.Font.values()
            if "/FontDescriptor" in font
        ]
        names = {str(font.BaseFont) for font in fonts}
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert names
    assert all("+Tinos" in name for name in names)
    assert len(pdf) < 300_000


def test_the_file_says_what_it_is_and_leads_to_its_headings(pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.docinfo["/Title"]).startswith("Biên bản Hội nghị tổng kết")
        assert str(file.docinfo["/Author"]) == "Sở Tài nguyên và Môi trường"
        assert str(file.Root.Lang) == "vi"
        assert file.pdf_version == "1.4"
        with file.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles[:2] == ["BIÊN BẢN", "1. Nội dung thứ 1 của chương trình"]


def test_the_same_minutes_give_the_same_bytes(pdf: bytes) -> None:
    assert render_pdf(build_minutes(minutes_data(items=12), state_office())) == pdf


@pytest.mark.parametrize("above", range(26, 42, 3))
def test_a_heading_of_several_lines_is_never_parted_by_the_end_of_a_page(above: int) -> None:
    words = [f"từ{number}" for number in range(60)]
    filling = tuple(Paragraph(plain(f"Dòng {number}")) for number in range(above))
    heading = NumberedHeading("2.", " ".join(words))
    document = Document("Thử", (*filling, heading, Paragraph(plain("Sau đó."))))
    printed = Printed(render_pdf(document))
    assert printed.page_of("từ0 ") == printed.page_of("từ59") == printed.page_of("Sau đó.")
