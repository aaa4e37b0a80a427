"""Tables of any content: no text leaves its cell, no rows overlap, both writers take them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.printed import Printed
from meetingdesk.documents.blocks import (
    Align,
    Column,
    Document,
    GroupRow,
    Millimetres,
    Row,
    Run,
    Share,
    SubtotalRow,
    Table,
    TableRow,
    TotalRow,
)
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.render.pdf_table import column_widths_mm

COLUMNS = (
    Column("STT", Millimetres(11), Align.CENTER),
    Column("Họ và tên", Share(2)),
    Column("Số tiền", Millimetres(30), Align.RIGHT),
    Column("Ký nhận", Share(1)),
)
_PAGE_NUMBER_ENDS = 19
TEXTS = st.text(alphabet="aăâđễƯỢ W<&\n-1中", max_size=60)
ROWS = st.one_of(
    st.tuples(TEXTS, TEXTS, TEXTS, TEXTS).map(Row),
    TEXTS.map(GroupRow),
    TEXTS.map(SubtotalRow),
    TEXTS.map(lambda text: TotalRow(text, (text[:8], ""))),
)


def printed(*rows: TableRow, height: float = 10.0) -> Printed:
    return Printed(render_pdf(Document("", (Table(COLUMNS, rows, height),))))


@settings(max_examples=80, deadline=None)
@given(st.lists(ROWS, max_size=30), st.sampled_from([0.0, 9.0, 12.0]))
def test_no_text_leaves_its_cell_and_no_rows_overlap(rows: list[TableRow], height: float) -> None:
    sheet = printed(*rows, height=height)
    for page, rules in enumerate(sheet.rules):
        across = sorted({round(top, 3) for _, _, top, bottom in rules if bottom - top < 0.01})
        uprights = [(x, top, bottom) for x, _, top, bottom in rules if bottom - top > 0.01]
        assert all(b - a > 4 for a, b in itertools.pairwise(across))
        for line in [line for line in sheet.lines[page] if line.top > _PAGE_NUMBER_ENDS]:
            middle = (line.top + line.bottom) / 2
            above = max(y for y in across if y < middle)
            below = min(y for y in across if y > middle)
            # Heights of a line box are the font's; the letters themselves are lower.
            assert above - 0.3 <= line.top
            assert line.bottom <= below + 0.3
            beside = sorted(x for x, top, bottom in uprights if top - 0.1 < middle < bottom + 0.1)
            centre = (line.left + line.right) / 2
            assert max(x for x in beside if x < centre) <= line.left
            assert line.right <= min(x for x in beside if x > centre)


@settings(max_examples=25, deadline=None)
@given(st.lists(ROWS, max_size=12))
def test_word_takes_the_same_tables(rows: list[TableRow]) -> None:
    assert render_docx(Document("", (Table(COLUMNS, tuple(rows), 10.0),))).startswith(b"PK")


def test_money_stands_at_the_right_of_its_column() -> None:
    sheet = printed(
        Row(("1", "Lê Thị Bé", "2.500.000", "")),
        Row(("2", "Trần Văn Hai", "500.000", "")),
        TotalRow("Cộng", ("3.000.000", "")),
    )
    rights = [sheet.find(money).right for money in ("2.500.000", "500.000", "3.000.000")]
    assert rights == [pytest.approx(rights[0], abs=0.01)] * 3
    assert sheet.find("3.000.000").font == "Tinos-Bold"


def test_a_cell_can_have_bold_words_and_lines_of_its_own() -> None:
    cell = (Run("Khai mạc", bold=True), Run("\nChủ trì: Giám đốc Sở"))
    sheet = printed(Row(("1", cell, "", "")))
    assert sheet.find("Khai mạc").font == "Tinos-Bold"
    assert sheet.find("Chủ trì: Giám đốc Sở").top > sheet.find("Khai mạc").top


def test_columns_fill_the_width_and_too_wide_ones_shrink_together() -> None:
    assert sum(column_widths_mm(COLUMNS, 165)) == pytest.approx(165)
    assert column_widths_mm(COLUMNS, 165)[0] == 11
    wide = [Column("", Millimetres(100)), Column("", Millimetres(100)), Column("")]
    widths = column_widths_mm(wide, 150)
    assert sum(widths) == pytest.approx(150)
    assert widths[0] == widths[1] > widths[2] > 0
    assert column_widths_mm([Column("", Millimetres(40))], 165) == [40]


def test_a_group_never_ends_a_page() -> None:
    rows: list[TableRow] = []
    for place in range(40):
        rows += [GroupRow(f"Nhóm {place}"), Row((str(place), f"Người {place}", "", ""))]
    sheet = printed(*rows, height=11.7)
    for lines in sheet.lines:
        assert not lines[-1].text.startswith("Nhóm")


def test_a_sum_never_begins_a_page() -> None:
    rows: list[TableRow] = []
    for place in range(40):
        rows += [Row((str(place), f"Người {place}", "", "")), SubtotalRow(f"Cộng: {place}")]
    sheet = printed(*rows, height=11.7)
    for lines in sheet.lines[1:]:
        body = [line.text for line in lines if line.top > 20 and line.font == "Tinos-Bold"]
        first = min((line for line in lines if line.top > 28), key=lambda line: line.top)
        assert body
        assert not first.text.startswith("Cộng")
