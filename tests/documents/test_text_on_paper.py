"""Text from people on paper: copied whole, shown as typed, never taken for anything but text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from documents.printed import Printed
from documents.samples import delegates, sheet_data, state_office
from meetingdesk.documents.attendance_sheet import build_attendance_sheet
from meetingdesk.documents.blocks import Document, Paragraph, Run, bold, plain
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.documents.text import printable
from meetingdesk.errors import Cancelled
from meetingdesk.features.papers.papers import SheetDelegate
from meetingdesk.messages import message


def paragraph(text: str) -> Printed:
    return Printed(render_pdf(Document("Thử", (Paragraph(plain(text)),))))


def test_all_vietnamese_letters_are_copied_whole_from_all_faces() -> None:
    letters = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    tones = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    words = [unicodedata.normalize("NFC", letter + tone) for letter in letters for tone in tones]
    text = " ".join(["đĐ", *words])
    faces = (
        Run(f"{text} "),
        Run(f"{text} ", True),
        Run(f"{text} ", False, True),
        Run(text, True, True),
    )
    printed = Printed(render_pdf(Document("", (Paragraph(faces),))))
    assert " ".join(printed.text.split()) == " ".join([text] * 4)


def test_decomposed_text_is_printed_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Đặng Thị Diễm Phượng")
    assert paragraph(decomposed).text == "Đặng Thị Diễm Phượng"


@pytest.mark.parametrize(
    "name",
    ["<b>Lê</b> & <para>", "Nguyễn & Con <i", "100% {x} \\n (a) [b]", "\"Út\" 'Hai' `", "a\u00a0b"],
)
def test_markup_in_a_name_is_printed_as_it_is(name: str) -> None:
    sheet = build_attendance_sheet(sheet_data((SheetDelegate(name),)), state_office())
    printed = "".join(Printed(render_pdf(sheet)).text.split())
    assert "".join(name.replace("\u00a0", " ").split()) in printed


def test_control_and_direction_characters_are_dropped() -> None:
    assert printable("Lê\x00 Thị\x1b[31m\u202e Bé\u200b\ufeff\ud800\ufe0f") == "Lê Thị[31m Bé"
    assert printable("a\r\nb\tc\u2028d") == "a\nb c\nd"
    assert paragraph("Lê\x00 Thị\u202e Bé").text == "Lê Thị Bé"


def test_chinese_and_symbols_come_from_other_fonts_and_unknown_ones_are_boxes() -> None:
    printed = paragraph("Trần 陳文 ✓ 😀 \U0001f9e7 hết")
    assert printed.text == "Trần 陳文 ✓ 😀 □ hết"
    fonts = {char["text"]: char["fontname"].split("+")[1] for char in printed.chars[0]}
    assert fonts["陳"] == "DroidSansFallback"
    assert fonts["✓"] == "DejaVuSans"
    assert fonts["T"] == "Tinos"


def test_a_name_of_300_characters_without_a_space_stays_in_its_cell() -> None:
    sheet = build_attendance_sheet(sheet_data((SheetDelegate("Ư" * 300),)), state_office())
    printed = Printed(render_pdf(sheet))
    parts = [line for line in printed.lines[0] if set(line.text) == {"Ư"}]
    assert sum(len(line.text) for line in parts) == 300
    edges = sorted({round(x, 1) for x, _, top, bottom in printed.rules[0] if bottom - top > 20})
    assert all(edges[1] < line.left and line.right < edges[2] for line in parts)


def test_a_cell_taller_than_a_page_goes_on_over_the_next_pages() -> None:
    name = " ".join(f"từ{place}" for place in range(900))
    sheet = build_attendance_sheet(sheet_data((SheetDelegate(name),)), state_office())
    printed = Printed(render_pdf(sheet))
    assert all(line.bottom < 277.1 for page in printed.lines for line in page)
    words = printed.text.split()
    assert [word for word in words if word.startswith("từ")] == name.split()


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_no_text_whatever_stops_a_paper(text: str) -> None:
    document = Document(text, (Paragraph(bold(text)), Paragraph(plain(text))), author=text)
    assert render_pdf(document).startswith(b"%PDF-1.4")
    assert render_docx(document).startswith(b"PK")


def test_the_work_tells_how_far_it_is_and_ends_with_all_done() -> None:
    told: list[tuple[int, int]] = []
    sheet = build_attendance_sheet(sheet_data(delegates(600)), state_office())
    render_pdf(sheet, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len({total for _, total in told}) == 1
    assert len(told) > 10


def test_a_cancelled_paper_leaves_the_next_one_unharmed() -> None:
    sheet = build_attendance_sheet(sheet_data(delegates(600)), state_office())

    def give_up(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled(message("errors", "Đã dừng."))

    with pytest.raises(Cancelled):
        render_pdf(sheet, give_up)
    assert render_pdf(sheet) == render_pdf(sheet)


def test_two_papers_printed_at_once_don_t_mix() -> None:
    from concurrent.futures import ThreadPoolExecutor

    sheets = [
        build_attendance_sheet(sheet_data(delegates(40 + place)), state_office())
        for place in range(6)
    ]
    alone = [render_pdf(sheet) for sheet in sheets]
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(render_pdf, sheets)) == alone


def test_a_justified_line_with_spaces_that_do_not_break_ends_at_the_margin() -> None:
    text = (
        "Căn cứ Nghị định số\u00a030/2020/NĐ-CP ngày\u00a005\u00a0tháng\u00a03 năm\u00a02020 " * 6
    )
    lines = paragraph(text).lines[0]
    assert len(lines) > 3
    assert all(line.right == pytest.approx(195, abs=0.3) for line in lines[:-1])
