"""What letters and schedules need of a page: codes beside text, papers in one file, tall cells."""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter

import docx
import pypdfium2
import zxingcpp
from docx.oxml.ns import qn

from documents.printed import Printed, words_of_docx
from meetingdesk.documents.blocks import (
    Block,
    Column,
    Document,
    Millimetres,
    PageBreak,
    Paragraph,
    Row,
    ScanNote,
    Share,
    Table,
    plain,
)
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf


def paper(*blocks: Block) -> Document:
    return Document("Thử", blocks)


NOTE = ScanNote("K7MPQ2XW9D", (plain("Đại biểu số 12"), plain("Đề nghị mang theo giấy mời.")))


def test_the_code_beside_the_text_is_read_by_a_scanner() -> None:
    document = paper(Paragraph(plain("Thư mời")), NOTE)
    (page,) = pypdfium2.PdfDocument(render_pdf(document))
    found = zxingcpp.read_barcodes(page.render(scale=3).to_pil())
    assert [code.text for code in found] == ["K7MPQ2XW9D"]
    printed = Printed(render_pdf(document))
    assert printed.find("Đại biểu số 12").left > 30 + NOTE.size_mm


def test_word_has_the_same_words_and_a_picture_of_the_code() -> None:
    document = paper(Paragraph(plain("Thư mời")), NOTE)
    pdf = Counter(re.findall(r"\S+", Printed(render_pdf(document)).text))
    data = render_docx(document)
    assert pdf == words_of_docx(data)
    assert len(docx.Document(io.BytesIO(data)).inline_shapes) == 1


def test_each_letter_of_a_file_counts_its_own_pages() -> None:
    long = tuple(Paragraph(plain(f"Đoạn {n}. " + "lời " * 60)) for n in range(20))
    document = paper(*long, PageBreak(restart=True), *long)
    printed = Printed(render_pdf(document))
    numbers = [
        [line.text for line in page if line.top < 18 and line.text.isdecimal()]
        for page in printed.lines
    ]
    half = len(numbers) // 2
    assert half > 1
    assert numbers[:half] == numbers[half:]
    assert numbers[0] == []
    starts = docx.Document(io.BytesIO(render_docx(document))).element.body.iter(qn("w:pgNumType"))
    assert [start.get(qn("w:start")) for start in starts] == ["1"]


def tall_table(rows: int) -> Table:
    columns = (Column("Ngày", Millimetres(30)), Column("Việc", Share()))
    lines = (
        Row(("Thứ Hai", "việc 0")),
        *(Row(("", f"việc {n}"), joined=1) for n in range(1, rows)),
        Row(("Thứ Ba", "việc cuối")),
    )
    return Table(columns, lines, row_height_mm=10)


def test_a_cell_that_is_joined_with_the_one_above_has_no_line_between() -> None:
    printed = Printed(render_pdf(paper(tall_table(3))))
    first = [
        round(top, 1)
        for left, right, top, bottom in printed.rules[0]
        if abs(top - bottom) < 0.01 and left < 35
    ]
    lines = sorted(set(first))
    gaps = [round(below - above) for above, below in itertools.pairwise(lines)]
    assert gaps == [8, 30, 10]


def test_joined_rows_go_to_a_new_page_together() -> None:
    filler = tuple(Paragraph(plain("lời " * 12)) for _ in range(30))
    printed = Printed(render_pdf(paper(*filler, tall_table(6))))
    assert len({printed.page_of(f"việc {n}") for n in range(6)} | {printed.page_of("Thứ Hai")}) == 1


def test_word_joins_the_same_cells() -> None:
    body = docx.Document(io.BytesIO(render_docx(paper(tall_table(3))))).element.body
    merges = [merge.get(qn("w:val")) for merge in body.iter(qn("w:vMerge"))]
    assert merges == ["restart", "continue", "continue"]
