"""The summary report has the same table in PDF, Word and Excel."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pdfplumber
from docx import Document as open_docx

from meetingdesk.documents.commitment_summary import SummaryOptions, build_summary
from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, shipped_letterheads
from meetingdesk.documents.render.docx import render_docx
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.exchange.summary_export import summary_table
from meetingdesk.exchange.tables import write_table
from meetingdesk.features.papers.papers import IssuerData
from meetingdesk.features.signings.commitment_summary import SummaryData, SummaryLine
from meetingdesk.features.signings.commitments import Light

DATA = SummaryData(
    IssuerData("Sở Tài nguyên\nvà Môi trường", "Ủy ban nhân dân\nthành phố Cần Thơ", "STNMT", "Cần Thơ"),
    date(2025, 12, 20),
    "Chương trình phối hợp giai đoạn 2023-2025",
    "03/CTrPH-STNMT-HND",
    date(2023, 4, 25),
    date(2023, 1, 1),
    date(2025, 12, 31),
    ("Sở Tài nguyên và Môi trường", "Hội Nông dân"),
    (2023, 2024, 2025),
    (
        SummaryLine("Hội Nông dân", "Thu gom vỏ bao thuốc", "tấn", Decimal("12.000"),
                    (Decimal("3.500"), Decimal(4), None), Decimal("7.500"), Light.ON_TRACK),
        SummaryLine("Các bên", "Giao ban", "", None, (None, None, None), None, Light.LATE),
    ),
)  # fmt: skip
STATE = shipped_letterheads()[DEFAULT_LETTERHEAD]


def test_the_pdf_has_table_years_and_shares() -> None:
    data = render_pdf(build_summary(DATA, STATE))
    with pdfplumber.open(io.BytesIO(data)) as file:
        text = " ".join(page.extract_text() for page in file.pages)
        table = file.pages[0].extract_table()
    assert file.pages[0].width > file.pages[0].height
    assert "Tổng kết chương trình phối hợp giai đoạn" in text
    assert "hoàn thành 0/02 cam kết" in " ".join(text.split()) or "00/02" in text
    assert table is not None
    row = next(line for line in table if line[1] and "Thu gom" in line[1])
    assert [" ".join(cell.split()) for cell in row if cell] == [
        "1", "Thu gom vỏ bao thuốc", "tấn", "12", "3,5", "4", "7,5", "62,5", "Đang thực hiện",
    ]  # fmt: skip


def test_word_has_the_same_words_and_a_mid_term_review_says_so() -> None:
    made = build_summary(DATA, STATE, SummaryOptions(is_final=False))
    words = open_docx(io.BytesIO(render_docx(made)))
    cells = [cell.text for table in words.tables for row in table.rows for cell in row.cells]
    assert "62,5" in cells
    assert any("Sơ kết chương trình" in line.text for line in words.paragraphs)


def test_excel_has_numbers_as_numbers(tmp_path: Path) -> None:
    write_table(tmp_path / "a.xlsx", summary_table(DATA))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    rows = list(sheet.iter_rows(values_only=True))
    line = next(row for row in rows if "Thu gom vỏ bao thuốc" in row)
    assert line[4:10] == (12, 3.5, 4, None, 7.5, 62.5)
