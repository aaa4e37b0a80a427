"""Files that must be refused, each with a part of the sentence that says why."""

from __future__ import annotations

import io
import zipfile

from book import converted, document, encrypted, sheet_of, with_part, xlsb, xlsx
from PIL import Image

_SHEET = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
_LIST = [("STT", "Họ và tên", "Chức vụ"), [1, "Nguyễn Văn Hải", "Chủ tịch"]]


def bad_files() -> list[tuple[str, bytes, str]]:
    """Name, bytes, and words of the refusal."""
    good = sheet_of(_LIST)
    far = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return [
        ("rong.csv", b"", "trống"),
        ("khong-dong-nao.xlsx", sheet_of([]), "không có dòng nào"),
        (
            "khong-co-nguoi.xlsx",
            sheet_of([("STT", "Nội dung", "Số tiền"), [1, "Nước uống", 500000]]),
            "họ tên",
        ),
        ("that-ra-la-pdf.xlsx", b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n", "PDF"),
        ("that-ra-la-anh.xlsx", _picture("PNG"), "ảnh"),
        ("anh-chup.docx", _picture("JPEG"), "ảnh"),
        (
            "trang-web.xls",
            "<html><body><table><tr><td>Họ và tên</td></tr></table></body></html>".encode(),
            "HTML",
        ),
        (
            "word-97.doc",
            converted(document(lambda made: made.add_paragraph("Danh sách")), ".docx", "doc"),
            "Word 97",
        ),
        ("nen.xlsx", _zip("danh-sach.csv", b"STT,Ho ten\n"), "ZIP"),
        ("trinh-chieu.xlsx", _zip("ppt/presentation.xml", b"<p/>"), "PowerPoint"),
        ("co-mat-khau.xlsx", encrypted(good, "bi-mat"), "mật khẩu"),
        ("cat-cut.xlsx", good[: len(good) // 2], "hỏng"),
        ("mat-duoi.xlsx", good[:-30], "hỏng"),
        (
            "xml-hong.xlsx",
            with_part(good, "xl/worksheets/sheet1.xml", b"<worksheet><sheetData><row"),
            "hỏng",
        ),
        (
            "bom.xlsx",
            with_part(good, "xl/sharedStrings.xml", b"<sst>" + b" " * 40_000_000),
            "quá lớn",
        ),
        ("o-qua-xa.xlsx", with_part(good, "xl/worksheets/sheet1.xml", _SHEET % far), "quá xa"),
        (
            "o-qua-xa.xlsb",
            xlsb([["Họ và tên"]], first_row=900_000, first_column=9_000),
            "quá xa",
        ),
        ("nhi-phan.csv", bytes(range(256)) * 40, "Không nhận ra"),
        ("hang-chuc-thuc-the.docx", _entities(), "quá lớn"),
        ("sheet-la-bieu-do.xlsx", xlsx(_only_chart), "không có dòng nào"),
    ]


def _only_chart(book: object) -> None:
    chart = book.add_chart({"type": "column"})  # type: ignore[attr-defined] # a Workbook
    chart.add_series({"values": "={1,2,3}"})
    book.add_chartsheet("Biểu đồ").set_chart(chart)  # type: ignore[attr-defined] # a Workbook


def _picture(kind: str) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(target, kind)
    return target.getvalue()


def _zip(name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name, (2023, 4, 20, 8, 0, 0)), data)
    return target.getvalue()


def _entities() -> bytes:
    levels = "".join(
        f'<!ENTITY a{n} "{("&a" + str(n - 1) + ";") * 10 if n else "ha"}">' for n in range(10)
    )
    xml = f"<!DOCTYPE d [{levels}]><w:document xmlns:w='w'><w:t>&a9;</w:t></w:document>"
    return with_part(document(lambda made: None), "word/document.xml", xml.encode())
