"""What a secretary finds who opens the paper in Word."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

import docx
import pytest
import zxingcpp
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from PIL import Image

from documents.samples import delegates, jpeg, minutes_data, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import Grouping, SheetOptions, build_attendance_sheet
from meetingdesk.documents.blocks import Document, Photo, PhotoGrid
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.styles import StyleName


def opened(document: Document) -> Any:
    return docx.Document(io.BytesIO(render_docx(document)))


@pytest.fixture(scope="module")
def minutes() -> Any:
    return opened(build_minutes(minutes_data(4), state_office()))


@pytest.fixture(scope="module")
def sheet() -> Any:
    return opened(build_attendance_sheet(sheet_data(delegates(30)), state_office()))


def paragraph(word: Any, text: str) -> Any:
    return next(p for p in word.paragraphs if p.text.startswith(text))


def test_every_paragraph_has_a_named_style_of_the_paper(minutes: Any) -> None:
    names = {p.style.name for p in minutes.paragraphs}
    assert names <= {name.value for name in StyleName}
    assert paragraph(minutes, "BIÊN BẢN").style.name == "Tên loại văn bản"
    assert paragraph(minutes, "1. Nội dung").style.name == "Đề mục 1"


def test_styles_carry_sizes_spacing_and_the_office_font(minutes: Any) -> None:
    style = minutes.styles["Nội dung"]
    assert (style.font.name, style.font.size) == ("Times New Roman", Pt(14))
    assert style.paragraph_format.space_before == Pt(6)
    assert style.paragraph_format.first_line_indent == pytest.approx(Mm(12.7), abs=1000)
    assert minutes.styles["Đề mục 1"].paragraph_format.keep_with_next
    assert minutes.styles["Danh sách nơi nhận"].font.size == Pt(11)


def test_nothing_is_underlined_and_the_lines_are_borders(minutes: Any) -> None:
    assert not list(minutes.element.body.iter(qn("w:u")))
    borders = list(minutes.element.body.iter(qn("w:pBdr")))
    assert len(borders) == 3


def test_page_margins_and_the_first_page_follow_the_decree(minutes: Any) -> None:
    section = minutes.sections[0]
    assert [round(side.mm) for side in (section.page_width, section.page_height)] == [210, 297]
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(margin.mm) for margin in margins] == [20, 20, 30, 15]
    assert section.different_first_page_header_footer
    header = section.header.paragraphs[0]
    assert "PAGE" in header._p.xml
    assert "PAGE" not in section.first_page_header.paragraphs[0]._p.xml


def test_head_and_signatures_are_tables_without_lines(minutes: Any) -> None:
    tables = minutes.tables
    assert len(tables) == 3
    assert not list(minutes.element.body.iter(qn("w:tblBorders")))
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in tables[0].cell(0, 1).text
    assert tables[1].cell(1, 0).text == "THƯ KÝ"
    assert tables[1].cell(3, 1).text == "Nguyễn Chí Kiên"


def test_no_table_begins_the_text_so_that_headings_stay_with_what_follows(minutes: Any) -> None:
    first, second = list(minutes.element.body)[:2]
    assert first.tag == qn("w:p")
    assert second.tag == qn("w:tbl")


def test_the_signatures_take_two_paragraphs_along(minutes: Any) -> None:
    body = list(minutes.element.body)
    signatures = body.index(minutes.tables[1]._tbl)
    for part in body[signatures - 2 : signatures]:
        assert part.find(qn("w:pPr")).find(qn("w:keepNext")) is not None


def test_the_head_of_a_list_comes_again_and_rows_are_not_split(sheet: Any) -> None:
    table = sheet.tables[1]
    rows = table._tbl.findall(qn("w:tr"))
    assert rows[0].find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
    assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in rows)
    heights = {row.find(qn("w:trPr")).find(qn("w:trHeight")).get(qn("w:val")) for row in rows[3:5]}
    assert heights == {"567"}


def test_groups_on_pages_of_their_own_are_tables_of_their_own() -> None:
    options = SheetOptions(grouping=Grouping.PAGE_PER_ORGANIZATION)
    word = opened(build_attendance_sheet(sheet_data(delegates(9)), state_office(), options))
    assert len(word.tables) == 1 + 4 + 1
    assert len(list(word.element.body.iter(qn("w:pageBreakBefore")))) == 3


def test_photos_stay_with_their_captions_and_keep_their_bytes() -> None:
    photos = tuple(Photo(jpeg(400 + n, 300), f"Ảnh {n}") for n in range(3))
    data = render_docx(Document("", (PhotoGrid(photos, 4),)))
    word = docx.Document(io.BytesIO(data))
    (table,) = word.tables
    pictures, captions = table.rows[0], table.rows[1]
    assert [cell.text for cell in captions.cells] == ["Ảnh 0", "Ảnh 1"]
    assert {p.style.paragraph_format.keep_with_next for c in pictures.cells for p in c.paragraphs}
    stored = {p.blob for p in word.part.package.iter_parts() if p.content_type == "image/jpeg"}
    assert {photo.source for photo in photos} <= stored


def test_an_annex_is_a_section_that_counts_from_1() -> None:
    from meetingdesk.documents.blocks import AnnexHeading, Paragraph, plain

    text = Paragraph(plain("Nội dung"))
    word = opened(Document("", (text, AnnexHeading("Phụ lục", "DANH MỤC"), text)))
    assert len(word.sections) == 2
    numbering = word.sections[1]._sectPr.find(qn("w:pgNumType"))
    assert numbering.get(qn("w:start")) == "1"
    assert word.sections[1].different_first_page_header_footer


def test_the_file_names_the_office_and_not_the_tool() -> None:
    from dataclasses import replace

    moment = datetime(2023, 4, 25, 14, tzinfo=UTC)
    document = replace(build_minutes(minutes_data(), state_office()), created=moment)
    properties = opened(document).core_properties
    assert properties.author == "Sở Tài nguyên và Môi trường"
    assert properties.title.startswith("Biên bản Hội nghị")
    assert properties.language == "vi-VN"
    assert properties.created.replace(tzinfo=UTC) == moment
    assert properties.comments == ""


def test_the_corner_code_names_the_event_and_on_the_first_page_the_page() -> None:
    options = SheetOptions(corner_code=True)
    word = opened(build_attendance_sheet(sheet_data(()), state_office(), options))
    assert "wp:anchor" in word.sections[0].header._element.xml
    assert "wp:anchor" in word.sections[0].first_page_header._element.xml
    section = word.sections[0]
    assert [_scanned(head) for head in (section.first_page_header, section.header)] == [
        f"{sheet_data(()).meeting_uid}/1",
        sheet_data(()).meeting_uid,
    ]
    assert "PAGE" in section.header._element.xml


def _scanned(header: Any) -> str:
    """What a scanner reads of the picture in a header."""
    (picture,) = (
        part.blob for part in header.part.related_parts.values() if "image" in part.content_type
    )
    with Image.open(io.BytesIO(picture)) as opened:
        (found,) = zxingcpp.read_barcodes(opened.convert("L"))
    return str(found.text)
