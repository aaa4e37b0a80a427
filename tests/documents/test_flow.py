"""What stays together on a page and what begins a new one."""

from __future__ import annotations

import pytest

from documents.printed import Printed
from documents.samples import delegates, minutes_data, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import build_attendance_sheet
from meetingdesk.documents.blocks import (
    AnnexHeading,
    Document,
    NumberedHeading,
    PageBreak,
    Paragraph,
    Signature,
    SignatureBlock,
    plain,
)
from meetingdesk.documents.minutes import build_minutes
from meetingdesk.documents.render.flow import Piece, paginate, tie_last, tie_lines
from meetingdesk.documents.render.pdf import render_pdf

SENTENCE = "Các đơn vị đã tổ chức nhiều đợt ra quân tổng vệ sinh môi trường trong năm qua. "


def pieces(*heights: float) -> list[Piece]:
    return [Piece(height, lambda _pen, _top: None) for height in heights]


def on_pages(made: list[Piece], height: float) -> list[list[int]]:
    return [[made.index(piece) for piece, _ in page.placed] for page in paginate(made, height)]


def test_pieces_that_are_kept_together_go_to_the_next_page_together() -> None:
    made = pieces(40, 40, 40)
    made[1].keep = True
    assert on_pages(made, 100) == [[0], [1, 2]]


def test_a_chain_that_no_page_can_hold_is_broken_where_the_page_ends() -> None:
    made = pieces(40, 40, 40)
    tie_last(made, 3)
    assert on_pages(made, 100) == [[0, 1], [2]]


def test_a_paragraph_never_leaves_one_line_alone() -> None:
    three = pieces(30, 30, 30, 30)
    tie_lines(three[1:])
    assert on_pages(three, 100) == [[0], [1, 2, 3]]


def test_an_annex_counts_its_own_pages() -> None:
    made = pieces(60, 60, 60, 60)
    made[2].restart = True
    assert [(page.number, page.total) for page in paginate(made, 100)] == [
        (1, 2),
        (2, 2),
        (1, 2),
        (2, 2),
    ]


@pytest.mark.parametrize("lines", range(30, 52))
def test_signatures_are_never_alone_and_headings_never_last(lines: int) -> None:
    """However long the text is, the signer's page has text and no page ends with a heading."""
    texts = [Paragraph(plain(f"{SENTENCE}Đoạn {place}.")) for place in range(lines // 2)]
    heading = NumberedHeading("1.", "Tiêu đề phải đi cùng đoạn sau")
    closing = Paragraph(plain("Hội nghị kết thúc vào 11 giờ 15 phút./."))
    signers = SignatureBlock((Signature(("THƯ KÝ",), "Lan"), Signature(("CHỦ TỌA",), "Kiên")))
    printed = Printed(render_pdf(Document("", (*texts, heading, *texts[:3], closing, signers))))
    page = printed.page_of("CHỦ TỌA")
    before = [
        line for line in printed.lines[page] if line.bottom < printed.find("THƯ KÝ", page).top
    ]
    assert len([line for line in before if line.top > 19]) >= 2
    assert printed.find("Kiên", page)
    assert all("Tiêu đề" not in lines[-1].text for lines in printed.lines)


@pytest.mark.parametrize("lines", range(8, 30, 2))
def test_the_second_row_of_many_signers_is_never_alone_either(lines: int) -> None:
    texts = [Paragraph(plain(SENTENCE)) for _ in range(lines)]
    signers = SignatureBlock(tuple(Signature((f"ĐẠI DIỆN {n}",), f"Người {n}") for n in range(5)))
    printed = Printed(render_pdf(Document("", (*texts, signers))))
    page = printed.page_of("ĐẠI DIỆN 4")
    assert printed.page_of("ĐẠI DIỆN 0") == page
    assert len([line for line in printed.lines[page] if "môi trường" in line.text]) >= 1


def test_the_signature_page_of_long_minutes_has_text_above() -> None:
    for items in range(4, 9):
        printed = Printed(render_pdf(build_minutes(minutes_data(items), state_office())))
        page = printed.page_of("CHỦ TỌA")
        assert printed.find("kết thúc vào 11 giờ 15 phút", page)


def test_the_signers_of_a_sheet_take_rows_of_the_table_along() -> None:
    for number in range(14, 26):
        sheet = build_attendance_sheet(sheet_data(delegates(number)), state_office())
        printed = Printed(render_pdf(sheet))
        page = printed.page_of("KT. GIÁM ĐỐC")
        assert printed.find("Tổng số:", page)
        assert printed.find("STT", page)


def test_a_page_break_and_an_annex_begin_pages() -> None:
    text = Paragraph(plain(SENTENCE))
    annex = AnnexHeading("Phụ lục I", "DANH MỤC", "(Kèm theo Biên bản số 05/BB-STNMT)")
    printed = Printed(
        render_pdf(Document("", (text, PageBreak(), text, annex, text, PageBreak(), text)))
    )
    assert len(printed.lines) == 4
    numbers = [[x.text for x in page if x.top < 19] for page in printed.lines]
    assert numbers == [[], ["2"], [], ["2"]]
    label, title = printed.find("Phụ lục I", 2), printed.find("DANH MỤC", 2)
    assert (label.font, title.font) == ("Tinos-Bold", "Tinos-Bold")
    assert printed.find("(Kèm theo", 2).font == "Tinos-Italic"
