"""Printing the attendance sheet an hour before the event."""

from __future__ import annotations

import io
import itertools
from dataclasses import replace

import pytest
import zxingcpp

from documents.printed import Printed
from documents.samples import NAME, ORGANIZATIONS, delegates, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import (
    Grouping,
    SheetColumn,
    SheetOptions,
    build_attendance_sheet,
)
from meetingdesk.documents.blocks import Document, GroupRow, Row, SubtotalRow, Table
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.papers import SheetDelegate


def build(people: tuple[SheetDelegate, ...], **options: object) -> Document:
    chosen = SheetOptions(**options)  # type: ignore[arg-type]
    return build_attendance_sheet(sheet_data(people), state_office(), chosen)


def table_of(document: Document) -> Table:
    return next(block for block in document.blocks if isinstance(block, Table))


def printed(people: tuple[SheetDelegate, ...], **options: object) -> Printed:
    return Printed(render_pdf(build(people, **options)))


def test_the_head_comes_again_on_every_page_and_no_row_is_split() -> None:
    sheet = printed(delegates(90), blank_rows_at_end=0)
    assert len(sheet.lines) > 4
    for page in range(len(sheet.lines)):
        heads = [line.text for line in sheet.lines[page] if line.text in ("STT", "Họ và tên")]
        assert heads == ["STT", "Họ và tên"]
        verticals = {round(x, 1) for x, right, top, bottom in sheet.rules[page] if bottom - top > 1}
        assert len(verticals) == 6  # the heads of the groups stand for the column of organisations
    for place in range(90):
        name = f"Lê Thị Bé {place:02d}"
        assert len([line for lines in sheet.lines for line in lines if line.text == name]) == 1


def test_a_grouped_sheet_says_an_organisation_once_and_gives_its_room_to_the_names() -> None:
    grouped = table_of(build(delegates(9)))
    assert [column.title for column in grouped.columns] == [
        "STT", "Họ và tên", "Chức vụ", "Ký tên", "Ghi chú"
    ]  # fmt: skip
    assert {len(row.cells) for row in grouped.rows if isinstance(row, Row)} == {5}
    for options in ({"grouping": Grouping.PROTOCOL}, {"repeat_organization": True}):
        titles = [column.title for column in table_of(build(delegates(9), **options)).columns]
        assert titles.index("Đơn vị") == 3


def test_rows_are_as_high_as_asked_and_none_overlap() -> None:
    columns = (SheetColumn.NUMBER, SheetColumn.NAME, SheetColumn.SIGNATURE)
    sheet = printed(delegates(60), row_height_mm=11, grouping=Grouping.PROTOCOL, columns=columns)
    tops = sorted(
        {round(top, 2) for _, _, top, bottom in sheet.rules[1] if abs(top - bottom) < 0.01}
    )
    heights = [below - above for above, below in itertools.pairwise(tops)]
    assert heights[1:] == [pytest.approx(11, abs=0.02)] * (len(heights) - 1)


def test_groups_carry_their_organisation_and_their_number() -> None:
    rows = table_of(build(delegates(9), blank_rows_at_end=0)).rows
    groups = [row.text for row in rows if isinstance(row, GroupRow)]
    assert groups[0] == "I. SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG"
    assert [row.label for row in rows if isinstance(row, SubtotalRow)] == ["Cộng: 03 đại biểu"] * 3
    numbers = [row.cells[0] for row in rows if isinstance(row, Row)]
    assert numbers == [str(place) for place in range(1, 10)]


def test_one_page_an_organisation_begins_pages_with_the_organisation() -> None:
    sheet = printed(delegates(9), grouping=Grouping.PAGE_PER_ORGANIZATION, blank_rows_at_end=3)
    assert len(sheet.lines) == 4
    assert sheet.page_of("HỘI NÔNG DÂN") == 1
    assert sheet.page_of("ĐẠI BIỂU PHÁT SINH") == 3
    assert sheet.find("STT", 2)


def test_by_name_follows_the_vietnamese_order_given_with_the_people() -> None:
    people = (
        SheetDelegate("Lê Thị Bé", sort_key=b"2"),
        SheetDelegate("Trần Văn An", sort_key=b"1"),
    )
    rows = table_of(build(people, grouping=Grouping.BY_NAME, blank_rows_at_end=0)).rows
    assert [row.cells[1] for row in rows if isinstance(row, Row)] == ["Trần Văn An", "Lê Thị Bé"]


def test_a_substitute_is_printed_with_the_one_replaced() -> None:
    people = (SheetDelegate("Đặng Văn Nghĩa", substitute_for="Trần Văn Hai", note="phát biểu"),)
    assert "dự thay đ/c" in printed(people).text
    (row,) = [r for r in table_of(build(people, blank_rows_at_end=0)).rows if isinstance(r, Row)]
    assert row.cells[-1] == "dự thay đ/c Trần Văn Hai; phát biểu"


def test_blank_rows_wait_for_walk_ins_in_each_group_and_at_the_end() -> None:
    rows = table_of(build(delegates(3), blank_rows_per_group=2, blank_rows_at_end=4)).rows
    blank = [row for row in rows if isinstance(row, Row) and not any(row.cells[1:])]
    assert len(blank) == 3 * 2 + 4
    assert GroupRow("ĐẠI BIỂU PHÁT SINH") in rows
    assert [row.cells[0] for row in rows if isinstance(row, Row)][-1] == str(3 + 10)


def test_telephone_numbers_are_printed_only_when_asked_for() -> None:
    assert "0918" not in printed(delegates(3)).text
    columns = (SheetColumn.NUMBER, SheetColumn.NAME, SheetColumn.PHONE, SheetColumn.SIGNATURE)
    assert "0918 123 456" in printed(delegates(3), columns=columns).text


def test_a_column_takes_the_width_it_is_given() -> None:
    sheet = printed(delegates(3), widths_mm=((SheetColumn.SIGNATURE, 50.0),))
    edges = sorted({round(x, 1) for x, _, top, bottom in sheet.rules[0] if bottom - top > 5})
    assert 50.0 in [pytest.approx(b - a, abs=0.15) for a, b in itertools.pairwise(edges)]


@pytest.mark.parametrize("number", [0, 1])
def test_an_empty_sheet_and_a_sheet_of_one_are_printed(number: int) -> None:
    sheet = printed(delegates(number))
    assert f"Tổng số: {number:02d} đại biểu" in sheet.text
    assert NAME.split()[-1] in sheet.text
    assert len(sheet.lines) <= 2


@pytest.mark.parametrize(
    ("options", "size"),
    [
        ({"landscape": True}, (297, 210)),
        ({"paper": "A5"}, (148, 210)),
        ({"paper": "A5", "landscape": True}, (210, 148)),
    ],
)
def test_other_papers_keep_the_country_on_one_line_and_all_text_on_the_page(
    options: dict[str, object], size: tuple[float, float]
) -> None:
    sheet = printed(delegates(12), **options)
    assert sheet.sizes[0] == pytest.approx(size, abs=0.1)
    assert sheet.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    assert sheet.find("STT")
    for lines in sheet.lines:
        assert all(line.left > 4 and line.right < size[0] - 4 for line in lines)
        assert all(line.bottom < size[1] - 4 for line in lines)


def test_the_corner_code_of_a_scanned_sheet_tells_event_and_page() -> None:
    import pypdfium2

    pdf = render_pdf(build(delegates(30), corner_code=True))
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    read = []
    for page in document:
        image = page.render(scale=200 / 72).to_pil().convert("L")
        (code,) = zxingcpp.read_barcodes(image)
        read.append(code.text)
    uid = sheet_data(()).meeting_uid
    many = len(document)
    assert read == [f"{uid}/{place}/{many}" for place in range(1, many + 1)]


def test_no_column_for_names_is_no_sheet_so_it_is_added() -> None:
    table = table_of(build(delegates(1), columns=(SheetColumn.SIGNATURE,)))
    assert [column.title for column in table.columns] == ["Họ và tên", "Ký tên"]


def test_delegates_without_an_organisation_come_last() -> None:
    people = (SheetDelegate("Khách"), *delegates(2))
    rows = table_of(build(people, blank_rows_at_end=0)).rows
    assert [row.text for row in rows if isinstance(row, GroupRow)][-1].endswith("ĐẠI BIỂU KHÁC")


def test_more_organisations_than_roman_numbers_are_numbered_all_the_same() -> None:
    people = tuple(SheetDelegate("Lê Thị Bé", organization=f"Hội {n}") for n in range(4001))
    rows = table_of(build(people, blank_rows_at_end=0)).rows
    groups = [row.text for row in rows if isinstance(row, GroupRow)]
    assert groups[3998:4000] == ["MMMCMXCIX. HỘI 3998", "4000. HỘI 3999"]


def test_organisations_keep_the_order_they_are_given_in() -> None:
    turned = replace(sheet_data(delegates(9)), organizations=tuple(reversed(ORGANIZATIONS)))
    rows = table_of(build_attendance_sheet(turned, state_office())).rows
    assert next(row.text for row in rows if isinstance(row, GroupRow)).startswith("I. LIÊN HIỆP")
