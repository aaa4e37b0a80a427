"""Lists going out: Excel and CSV files that open cleanly and that no value can turn harmful."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Unavailable
from meetingdesk.exchange.delegate_export import empty_form, report_table
from meetingdesk.exchange.delegate_list import Source, preview, read_delegate_list
from meetingdesk.exchange.spreadsheet import read_sheet_bytes
from meetingdesk.exchange.tables import Table, csv_bytes, write_table, xlsx_bytes

CORPUS = Path(__file__).parents[1] / "data" / "delegate_lists"
HARMFUL = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x")',
    " =1",
    "＝1",
)


def test_an_excel_list_has_bold_labels_a_filter_and_stays_in_view() -> None:
    table = Table(
        "Danh sách đại biểu",
        ("STT", "Họ và tên", "Ngày", "Giờ"),
        [(1, "Nguyễn Văn Hải", date(2023, 4, 25), time(8, 0)), (2, "Lê Thị Oanh", None, None)],
        subtitle=("Cần Thơ, ngày 25 tháng 4 năm 2023",),
    )
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx_bytes([table]))).active
    assert sheet.title == "Danh sách đại biểu"
    assert [cell.value for cell in sheet[3]] == ["STT", "Họ và tên", "Ngày", "Giờ"]
    assert all(cell.font.bold for cell in sheet[3])
    assert sheet.freeze_panes == "A4"
    assert sheet.auto_filter.ref == "A3:D5"
    assert sheet["C4"].value == datetime(2023, 4, 25)  # noqa: DTZ001 - Excel knows no zones
    assert sheet["C4"].number_format == "dd/mm/yyyy"
    assert sheet.column_dimensions["B"].width > sheet.column_dimensions["A"].width


def test_no_value_becomes_a_formula_in_excel() -> None:
    table = Table("=1+1", ("=A1", "@x"), [(value, value) for value in HARMFUL])
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes([table])))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert len(cells) == 3 + 2 * len(HARMFUL)
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.hyperlink is None for cell in cells)


@given(st.text())
def test_no_text_becomes_a_formula_in_csv_and_none_is_lost(text: str) -> None:
    data = csv_bytes(Table("", ("a",), [(text,)])).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data, newline="")))
    shown = rows[1][0] if len(rows) > 1 and rows[1] else ""
    assert not shown.lstrip(" \u00a0").startswith(("=", "+", "@", "\t", "\r"))
    plain = text.replace("\0", "").encode("utf-8", "replace").decode()
    assert shown in (plain, "'" + plain)


def test_numbers_stay_numbers_in_csv_and_dates_read_as_people_write_them() -> None:
    rows = [(-5, "-7", date(2023, 4, 25), datetime(2023, 4, 25, 8, 0), True, None)]  # noqa: DTZ001
    text = csv_bytes(Table("", tuple("abcdef"), rows)).decode("utf-8-sig")
    assert text.splitlines()[1] == "-5,-7,25/04/2023,25/04/2023 08:00,x,"


def test_sheets_of_one_file_have_names_that_excel_accepts() -> None:
    long = "Danh sách đại biểu dự Hội nghị tổng kết [2018/2022]"
    tables = [Table(long, ("a",), []), Table(long, ("a",), []), Table("", ("a",), [])]
    names = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(tables))).sheetnames
    assert len({name.lower() for name in names}) == 3
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_a_text_longer_than_a_cell_is_shortened_visibly() -> None:
    data = xlsx_bytes([Table("", ("a",), [("x" * 40_000,)])])
    value = openpyxl.load_workbook(io.BytesIO(data)).active["A2"].value
    assert len(value) == 32_767
    assert value.endswith("…")


def test_the_ending_of_the_name_chooses_the_format_and_an_old_file_is_replaced(
    tmp_path: Path,
) -> None:
    table = Table("T", ("Họ và tên",), [("Nguyễn Văn Hải",)])
    for name in ("a.csv", "a.xlsx"):
        target = tmp_path / name
        target.write_bytes(b"old")
        write_table(target, table)
        (sheet,) = read_sheet_bytes(target.read_bytes(), name)
        assert ("Nguyễn Văn Hải",) in sheet.rows
    assert {file.name for file in tmp_path.iterdir()} == {"a.csv", "a.xlsx"}
    with pytest.raises(Unavailable):
        write_table(tmp_path / "khong-co" / "a.xlsx", table)


def test_the_report_of_an_import_tells_of_every_row_of_the_file() -> None:
    read = read_delegate_list(CORPUS / "nhom-khoi.xlsx")
    table = report_table(read, {0: "Thêm mới", 1: "Đã có"})
    numbers = [row[0] for row in table.rows]
    assert numbers == sorted(numbers)
    assert len(table.rows) == len(read.rows) + len(read.skipped)
    told = {row[2]: row[8] for row in table.rows}
    assert told["Nguyễn Văn Hải"] == "Thêm mới"
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_the_form_sent_to_organisations_comes_back_without_a_correction() -> None:
    form = empty_form("Hội nghị tổng kết", rows=3)
    filled = ("Bà", "Lê Thị Oanh", "Chủ tịch", "Hội Luật gia", "0912345678", "a@b.vn", "ăn chay")
    data = xlsx_bytes([Table(form.title, form.columns, [(1, *filled), *form.rows[1:]])])
    read = preview(Source("mau.xlsx", read_sheet_bytes(data, "mau.xlsx")))
    (row,) = read.rows
    assert (row.honorific, row.full_name, row.position, row.organization) == filled[:4]
    assert (row.phone, row.email, row.note, row.problems) == (*filled[4:], ())
