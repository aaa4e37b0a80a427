"""Reading tables from outside: what a person saw in the file, within bounds of memory, or a clear no."""

from __future__ import annotations

import io
import struct
import sys
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
import xlsxwriter

from meetingdesk.errors import BadInput, Cancelled, Unavailable
from meetingdesk.exchange.archive_safety import checked_zip
from meetingdesk.exchange.compound_file import CompoundFile
from meetingdesk.exchange.sheet_limits import judge_ods
from meetingdesk.exchange.sheets import MergedRange, cell_text
from meetingdesk.exchange.spreadsheet import read_sheet_bytes, read_sheets
from meetingdesk.messages import message

CORPUS = Path(__file__).parents[1] / "data" / "delegate_lists"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def _xlsx_with(rows: str) -> bytes:
    """An Excel file whose sheet holds these rows of XML."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.add_worksheet("DS")
    book.close()
    target = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if not name.endswith("sheet1.xml"):
                new.writestr(name, old.read(name))
        sheet = f"<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>"
        new.writestr("xl/worksheets/sheet1.xml", sheet)
    return target.getvalue()


def _text_cell(place: str, text: str = "x") -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_a_cell_is_told_as_it_is_seen() -> None:
    assert cell_text(912345678.0) == "912345678"
    assert cell_text(1.5) == "1.5"
    assert cell_text(date(2023, 4, 25)) == "25/04/2023"
    assert cell_text(datetime(2023, 4, 25, 0, 0)) == "25/04/2023"  # noqa: DTZ001 - as Excel gives it
    assert cell_text(datetime(2023, 4, 25, 8, 30)) == "25/04/2023 08:30"  # noqa: DTZ001 - as above
    assert cell_text(time(8, 5)) == "08:05"
    assert cell_text(True) == "TRUE"


def test_rows_keep_the_numbers_they_have_in_excel_and_merged_cells_are_known() -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("DS")
    sheet.merge_range(2, 1, 3, 2, "gộp")
    sheet.write(5, 3, "ô")
    book.close()
    (read,) = read_sheet_bytes(made.getvalue(), "a.xlsx")
    assert read.rows == ((), (), ("", "gộp"), (), (), ("", "", "", "ô"))
    assert read.merged == (MergedRange(2, 1, 3, 2),)
    assert read.width == 4


def test_a_million_formatted_empty_rows_cost_nothing() -> None:
    empty = "".join(
        f'<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/><c r="XFD{row}" s="1"/></row>'
        for row in range(2, 1_048_577, 16)
    )
    data = _xlsx_with(f'<row r="1">{_text_cell("A1")}</row>{empty}')
    (sheet,) = read_sheet_bytes(data, "a.xlsx")
    assert sheet.rows == (("x",),)


def test_one_cell_at_the_very_bottom_is_still_read() -> None:
    data = _xlsx_with(
        f'<row r="1">{_text_cell("A1")}</row><row r="1048576">{_text_cell("B1048576")}</row>'
    )
    (sheet,) = read_sheet_bytes(data, "a.xlsx")
    assert len(sheet.rows) == 1_048_576
    assert sheet.rows[-1] == ("", "x")


@pytest.mark.parametrize(
    "far",
    [
        _text_cell("XFD1048576"),
        "<c r='XFD1048576' x='/'><v>1</v></c>",
        '<c r="xfd1048576" x="/&gt;" ><v>1</v></c>',
        f'<x:c {_MAIN.replace("xmlns", "xmlns:x")} r = "XFD1048576"><v>1</v></x:c>',
    ],
)
def test_a_cell_too_far_away_is_refused_before_room_is_made_for_it(far: str) -> None:
    data = _xlsx_with(f'<row r="1">{_text_cell("A1")}</row><row r="1048576">{far}</row>')
    with pytest.raises(BadInput, match="quá xa"):
        read_sheet_bytes(data, "a.xlsx")


def test_cells_without_their_place_are_counted() -> None:
    many = "<c><v>1</v></c>" * 5_000
    data = _xlsx_with(f'<row r="1">{many}</row><row r="1048576"><c><v>1</v></c></row>')
    with pytest.raises(BadInput, match="quá xa"):
        read_sheet_bytes(data, "a.xlsx")


@pytest.mark.parametrize(
    "body",
    [
        '<t:table-row t:number-rows-repeated="1048576"><t:table-cell t:number-columns-repeated="16384">'
        "<p>x</p></t:table-cell></t:table-row>",
        '<t:table-row t:number-rows-repeated="1048570"></t:table-row><t:table-row><t:table-cell '
        't:number-columns-repeated="16000"/><t:table-cell><p>x</p></t:table-cell></t:table-row>',
    ],
)
def test_repeated_cells_of_opendocument_are_refused_where_they_unfold_too_far(body: str) -> None:
    with pytest.raises(BadInput, match="quá xa"):
        judge_ods(f"<t:table>{body}</t:table>".encode(), "a.ods")


def test_opendocument_sheets_filled_up_with_empty_cells_are_no_danger() -> None:
    body = (
        "<t:table-row><t:table-cell><p>x</p></t:table-cell>"
        '<t:table-cell t:number-columns-repeated="16383"/></t:table-row>'
        '<t:table-row t:number-rows-repeated="1048575">'
        '<t:table-cell t:number-columns-repeated="16384"/></t:table-row>'
    )
    judge_ods(f"<t:table>{body}</t:table>".encode(), "a.ods")


def test_a_container_that_lies_about_its_sizes_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 1_000_000)
    data = bytearray(target.getvalue())
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 100)
    with pytest.raises(BadInput):
        read_sheet_bytes(bytes(data), "a.xlsx")


def test_a_container_of_too_many_entries_is_refused() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), b"")
    with pytest.raises(BadInput, match="quá lớn"), checked_zip(target.getvalue(), "a.xlsx"):
        pass


def test_an_old_workbook_that_promises_too_many_strings_is_refused() -> None:
    data = (CORPUS / "excel-97.xls").read_bytes()
    stream = CompoundFile(data, "a.xls").stream("workbook")
    strings = next(at for at in range(len(stream)) if stream[at : at + 2] == b"\xfc\x00")
    whole = stream[strings : strings + 12]
    harmful = data.replace(whole, whole[:8] + b"\xff\xff\xff\x7f")
    assert harmful != data
    with pytest.raises(BadInput, match="quá xa"):
        read_sheet_bytes(harmful, "a.xls")


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="Không tìm thấy"):
        read_sheets(tmp_path / "mat.xlsx")
    with pytest.raises(BadInput, match="thư mục"):
        read_sheets(tmp_path)


def test_a_file_heavier_than_can_be_read_is_refused(tmp_path: Path) -> None:
    heavy = tmp_path / "nang.csv"
    with heavy.open("wb") as file:
        file.truncate(101 * 1024 * 1024)
    with pytest.raises(BadInput, match="101 MB"):
        read_sheets(heavy)


class _StopAt:
    def __init__(self, call: int) -> None:
        self.calls: list[tuple[int, int]] = []
        self._call = call

    def report(self, done: int, total: int) -> None:
        self.calls.append((done, total))
        if len(self.calls) == self._call:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))


def test_reading_says_how_far_it_is_and_can_be_stopped() -> None:
    stop = _StopAt(3)
    with pytest.raises(Cancelled):
        read_sheets(CORPUS / "hai-tram-trang.xlsx", progress=stop)
    assert stop.calls == [(0, 200), (1, 200), (2, 200)]


def test_a_csv_file_keeps_line_ends_inside_quotes_and_survives_a_lost_quote() -> None:
    (kept,) = read_sheet_bytes('Họ tên,Ghi chú\n"Nguyễn A","dòng 1\ndòng 2"\n'.encode(), "a.csv")
    assert kept.rows[1] == ("Nguyễn A", "dòng 1\ndòng 2")
    lines = "\n".join(f"{n},Nguyễn Văn {n}" for n in range(100))
    (lost,) = read_sheet_bytes(f'STT,Họ tên\n1,"Nguyễn A\n{lines}\n'.encode(), "a.csv")
    assert len(lost.rows) == 102


def test_a_field_longer_than_the_csv_module_takes_is_read_all_the_same() -> None:
    (sheet,) = read_sheet_bytes(b"Ho ten,Ghi chu\nA," + b"x" * 200_000 + b"\n", "a.csv")
    assert len(str(sheet.rows[1][1])) == 200_000


@pytest.mark.skipif(sys.platform == "win32", reason="a folder's rights work otherwise there")
def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "khoa.xlsx"
    file.write_bytes(b"PK")

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(Unavailable, match="đóng tệp"):
        read_sheets(file)
