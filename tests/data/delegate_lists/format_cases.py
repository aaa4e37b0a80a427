"""Lists in other formats than a plain Excel file: text, Word, old Excel, OpenDocument."""

from __future__ import annotations

import unicodedata

from book import converted, document, letterhead, put, signature, xlsb, xlsx
from cases import ALL, LABELS, TITLE, A, B, Case, Person, keep, rows, without
from docx.document import Document
from xlsxwriter.workbook import Workbook

from meetingdesk.vietnamese.legacy import LegacyEncoding, from_unicode


def text_files() -> None:
    def csv(delimiter: str, quote: bool = False) -> str:
        lines = [LABELS, *rows()]
        cells = [
            [f'"{cell}"' if quote and cell != "" else str(cell) for cell in line] for line in lines
        ]
        return "\r\n".join(delimiter.join(line) for line in cells) + "\r\n"

    people = list(ALL)
    one = {"header_row": 1, "skipped": 0}
    keep(csv(",", quote=True).encode("utf-8-sig"), Case("dau-phay-utf8.csv", people, **one))
    keep(csv(";").encode(), Case("cham-phay-utf8.csv", people, **one))
    keep(
        ("sep=|\r\n" + csv("|")).encode(),
        Case("sep-gach-dung.csv", people, header_row=2, skipped=0),
    )
    keep(csv("\t").encode("utf-16"), Case("unicode-text.txt", people, **one))
    keep(csv("\t").encode("utf-16-be"), Case("utf16-khong-bom.txt", people, **one))
    keep(_cp1258(csv(";")), Case("cham-phay-cp1258.csv", people, **one))
    tcvn3 = from_unicode(csv(";"), LegacyEncoding.TCVN3).encode("latin-1", "replace")
    case = Case(
        "cham-phay-tcvn3.csv",
        list(ALL),
        **one,
    )
    case.encodings = {str(column): "TCVN3 (ABC)" for column in (1, 2, 3, 6)}
    keep(tcvn3, case)
    zeros = (
        csv(",").encode().replace(b"Oanh", b"Oa\0nh").replace(b"0912345678", b"091234\0" + b"5678")
    )
    keep(zeros, Case("co-byte-khong.csv", people, **one))
    lines = csv(";").split("\r\n")
    mixed = b"\r\n".join(
        _cp1258(line) if number in (2, 4) else line.encode() for number, line in enumerate(lines)
    )
    keep(mixed, Case("lan-bang-ma.csv", people, **one))
    keep(
        csv(",").encode()[:-40] + "Bảo".encode()[:-2],
        Case("cat-giua-chu.csv", _cut_people(), **one),
    )


def _cut_people() -> list[Person]:
    text = "\r\n".join(",".join(map(str, row)) for row in rows()).encode() + b"\r\n"
    last = text[: len(text) - 40].decode("utf-8", "ignore").split("\r\n")[-1] + "B"
    cells = [*last.split(","), "", "", "", "", "", ""]
    return [*ALL[:4], ("", cells[1], cells[2], cells[3], cells[4], cells[5], cells[6])]


def _cp1258(text: str) -> bytes:
    """Text as Windows writes it: vowel with its hat or horn in one byte, the tone in the next."""
    parts = []
    for letter in unicodedata.normalize("NFC", text):
        try:
            parts.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            tone = next(mark for mark in apart if mark in "\u0300\u0301\u0303\u0309\u0323")
            base = unicodedata.normalize("NFC", apart.replace(tone, ""))
            parts.append((base + tone).encode("cp1258"))
    return b"".join(parts)


def word_files() -> None:
    def table(made: Document) -> None:
        made.add_paragraph("DANH SÁCH ĐẠI BIỂU").alignment = 1
        _fill_table(made, [LABELS, *rows()])
        made.add_paragraph("Cần Thơ, ngày 18 tháng 4 năm 2023")

    keep(document(table), Case("bang-word.docx", list(ALL), "Bảng 1", 1, skipped=0))

    def merged(made: Document) -> None:
        _fill_table(made, [("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")])
        made.add_paragraph(TITLE)
        grid = _fill_table(
            made,
            [
                ("STT", "Đơn vị", "Họ và tên", "Chức vụ"),
                ("I. KHỐI ĐOÀN THỂ", "", "", ""),
                ("1", A[3], A[1], A[2]),
                ("2", "", "Võ Thành Nhân", "Ủy viên"),
            ],
        )
        grid.cell(1, 0).merge(grid.cell(1, 3))
        grid.cell(2, 1).merge(grid.cell(3, 1))

    nhan: Person = ("", "Võ Thành Nhân", "Ủy viên", A[3], "", "", "")
    keep(
        document(merged),
        Case("bang-word-gop-o.docx", [without(A, 0, 4), nhan], "Bảng 2", 1, skipped=1),
    )

    def lines(made: Document) -> None:
        made.add_paragraph("Danh sách đại biểu Hội Nông dân thành phố cử dự hội nghị:")
        made.add_paragraph(
            "1. Ông Nguyễn Văn Hải – Chủ tịch Hội Nông dân thành phố (ĐT 0912 345 678)"
        )
        made.add_paragraph(
            "2. Bà Trần Thị Bích Thủy, Phó Chủ tịch Hội Liên hiệp Phụ nữ thành phố; 0939111222"
        )
        made.add_paragraph("")
        made.add_paragraph("Trân trọng cảm ơn!")

    keep(document(lines), Case("dong-word.docx", [A, B], skipped=2))


def _fill_table(made: Document, body: list[object]) -> object:
    grid = made.add_table(len(body), len(body[0]))  # type: ignore[arg-type] # rows are sequences
    for row, cells in zip(grid.rows, body, strict=True):
        for cell, value in zip(row.cells, cells, strict=True):  # type: ignore[call-overload] # as above
            cell.text = str(value)
    return grid


def other_formats() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("Danh sách")
        top = letterhead(book, sheet, 7, TITLE)
        put(sheet, [LABELS, *rows()], top)
        signature(sheet, top + 8, 4)

    data = xlsx(fill)
    people = list(ALL)
    keep(converted(data, ".xlsx", "xls"), Case("excel-97.xls", people, "Danh sách", 8, skipped=4))
    keep(
        converted(data, ".xlsx", "ods"), Case("libreoffice.ods", people, "Danh sách", 8, skipped=4)
    )
    keep(xlsb([LABELS, *rows()]), Case("excel-nhi-phan.xlsb", people, "Danh sách", 1, skipped=0))
    keep(data, Case("ten-duoi-sai.csv", people, "Danh sách", 8, skipped=4))


MAKERS = (text_files, word_files, other_formats)
