"""Lists that differ in what their cells hold: old fonts, telephones, formulas, nonsense."""

from __future__ import annotations

import unicodedata
from datetime import date

from book import put, sheet_of, xlsx
from cases import ALL, LABELS, A, B, C, Case, D, E, Person, keep, rows, without
from xlsxwriter.workbook import Workbook

from meetingdesk.vietnamese.legacy import LegacyEncoding, from_unicode


def old_fonts() -> None:
    for encoding, file in ((LegacyEncoding.TCVN3, "tcvn3.xlsx"), (LegacyEncoding.VNI, "vni.xlsx")):
        body = [
            [from_unicode(str(cell), encoding) if isinstance(cell, str) else cell for cell in row]
            for row in (LABELS, *rows(ALL[:4]))
        ]
        body[4][5] = D[5]
        case = Case(file, list(ALL[:4]), header_row=1, skipped=0)
        # The one «Dự thay» of the last column proves nothing alone and goes with the others.
        case.encodings = dict.fromkeys(("1", "2", "3", "6"), encoding.value)
        keep(sheet_of(body), case)
    body = [
        [n, from_unicode(str(r[1]), LegacyEncoding.TCVN3), *r[2:]] for n, r in enumerate(rows(), 1)
    ]
    case = Case(
        "tcvn3-mot-cot.xlsx", list(ALL), header_row=1, skipped=0, encodings={"1": "TCVN3 (ABC)"}
    )
    keep(sheet_of([LABELS, *body]), case)


def capital_font() -> None:
    """Typed in ``.VnTimeH``: small letters in the file, capitals on the screen and for the reader."""
    people: list[Person] = [
        ("Ông", A[1].upper(), A[2].upper(), A[3].upper(), A[4], "", ""),
        ("Bà", B[1].upper(), B[2].upper(), B[3].upper(), B[4], "", ""),
    ]
    body = [
        [n, *(from_unicode(text.lower(), LegacyEncoding.TCVN3) for text in texts), phone]
        for n, (*texts, phone) in enumerate(((f"{p[0]} {p[1]}", *p[2:5]) for p in (A, B)), 1)
    ]
    encodings = dict.fromkeys(("1", "2", "3"), "TCVN3 (ABC)")
    labels = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại")
    keep(
        sheet_of([labels, *body]),
        Case(
            "tcvn3-chu-hoa.xlsx", people, header_row=1, skipped=0, encodings=encodings, capitals=2
        ),
    )


def other_forms_of_text() -> None:
    def nfd(row: list[object]) -> list[object]:
        return [
            unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell for cell in row
        ]

    keep(
        sheet_of([nfd(list(LABELS)), *map(nfd, rows())]),
        Case("unicode-to-hop.xlsx", list(ALL), header_row=1, skipped=0),
    )
    capitals = [[n, str(r[1]).upper(), *r[2:]] for n, r in enumerate(rows(), 1)]
    people: list[Person] = [(h, name.upper(), *rest) for h, name, *rest in ALL]  # type: ignore[misc] # seven texts
    keep(
        sheet_of([LABELS, *capitals]),
        Case("chu-hoa.xlsx", people, header_row=1, skipped=0, capitals=5),
    )
    labels = ("stt", "ho va ten", "chuc vu", "don vi", "so dien thoai", "e-mail", "ghi chu")
    keep(
        sheet_of([labels, *rows()]), Case("nhan-khong-dau.xlsx", list(ALL), header_row=1, skipped=0)
    )
    strange = (
        "Ghi chú (nếu có)",
        "SĐT liên hệ",
        "Đơn vị  công tác ",
        "Chức vụ/Chức danh",
        "Họ và tên đại  biểu",
        "STT",
    )
    body = [[r[6], r[4], r[3], r[2], r[1], r[0]] for r in rows()]
    people = [without(one, 5) for one in ALL]
    keep(sheet_of([strange, *body]), Case("cot-dao-thu-tu.xlsx", people, header_row=1, skipped=0))


def gender() -> None:
    body = [
        ("STT", "Họ và tên", "Giới tính", "Năm sinh", "Chức vụ"),
        [1, A[1], "Nam", 1970, A[2]],
        [2, B[1], "Nữ", "12/5/1980", B[2]],
    ]
    people = [without(one, 3, 4) for one in (A, B)]
    keep(sheet_of(body), Case("gioi-tinh.xlsx", people, header_row=1, skipped=0))

    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        sheet.merge_range(0, 2, 0, 3, "Năm sinh")
        put(sheet, [("STT", "Họ và tên", "Năm sinh", "", "Chức vụ"), ("", "", "Nam", "Nữ", "")])
        put(sheet, [[1, A[1], 1970, "", A[2]], [2, B[1], "", 1980, B[2]]], 2)

    keep(xlsx(fill), Case("nam-nu-hai-cot.xlsx", people, "DS", 1, skipped=0))


def telephones() -> None:
    given = [
        912345678,
        "+84 912 345 678",
        "0912.345.678 - 0292 3820123",
        "0710.3820 (máy lẻ 12)",
        "chưa có",
    ]
    wanted = [
        "0912345678",
        "0912345678",
        "0912345678; 02923820123",
        "0710.3820 (máy lẻ 12)",
        "chưa có",
    ]
    names = ["Phạm Văn Một", "Phạm Văn Hai", "Phạm Văn Ba", "Phạm Văn Bốn", "Phạm Văn Năm"]
    body = [("Họ và tên", "Điện thoại", "Ghi chú")]
    body += [[name, phone, ""] for name, phone in zip(names, given, strict=True)]
    body[1][2] = date(2023, 4, 25).strftime("%d/%m/%Y")  # type: ignore[index] # rows are lists
    people: list[Person] = [
        ("", name, "", "", phone, "", "25/04/2023" if at == 0 else "")
        for at, (name, phone) in enumerate(zip(names, wanted, strict=True))
    ]
    case = Case("dien-thoai.xlsx", people, header_row=1, skipped=0)
    case.problems = {
        "1": ["warning:phone"],
        "3": ["warning:phone"],
        "4": ["warning:phone", "warning:phone"],
    }
    keep(sheet_of(body), case)


def formulas() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        put(sheet, [LABELS, *rows()])
        sheet.write_formula(1, 0, "=ROW()-1", None, 1)
        sheet.write_formula(2, 0, "=A2+1", None, 2)
        sheet.write_formula(1, 6, "=1/0", None, "#DIV/0!")
        sheet.write_formula(2, 6, "=VLOOKUP(B3,X:Y,2,0)", None, "#N/A")
        sheet.write_formula(3, 2, "='[danh ba.xlsx]Sheet1'!$A$1", None, C[2])
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_datetime(5, 6, date(2023, 4, 25), day)  # type: ignore[arg-type] # a date will do

    people = [*ALL[:4], (*E[:6], "25/04/2023")]
    keep(xlsx(fill), Case("cong-thuc-va-loi.xlsx", people, "DS", 1, skipped=0))


def formatted_but_empty() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        border = book.add_format({"border": 1})
        put(sheet, [LABELS, *rows()])
        for row in range(6, 4000):
            sheet.write_blank(row, 0, None, border)
        sheet.write_blank(1048575, 16383, None, border)
        put(sheet, [[number] for number in range(6, 31)], 6)

    keep(xlsx(fill), Case("dong-trong-co-ke-o.xlsx", list(ALL), "DS", 1, skipped=0))


def no_header() -> None:
    body = [row[:5] for row in rows(ALL[:4])]
    people = [without(one, 5, 6) for one in ALL[:4]]
    keep(sheet_of(body), Case("khong-tieu-de.xlsx", people, header_row=0, skipped=0))
    names = [[one[1]] for one in ALL]
    people = [("", one[1], "", "", "", "", "") for one in ALL]
    keep(sheet_of(names), Case("chi-co-ten.xlsx", people, skipped=0))


def repeated_header() -> None:
    body = [LABELS, *rows((A, B)), ["", "Trang 1"], LABELS, *rows((C, D, E), 3)]
    keep(sheet_of(body), Case("tieu-de-lap-lai.xlsx", list(ALL), header_row=1, skipped=2))


def twice() -> None:
    namesake = (*A[:2], "Phó Chủ tịch", A[3], "0909090909", "", "")
    elsewhere = (*A[:2], "Chủ tịch", "Hội Luật gia", "", "", "")
    people: list[Person] = [A, B, A, namesake, elsewhere]
    case = Case("trung-nguoi.xlsx", people, header_row=1, skipped=0)
    case.problems = {
        "2": ["warning:full_name"],
        "3": ["warning:full_name"],
        "4": ["info:full_name"],
    }
    keep(sheet_of([LABELS, *rows(tuple(people))]), case)


def strange_values() -> None:
    long_name = ("Nguyễn Phúc Bảo " * 20).strip()
    body = [
        LABELS,
        [
            1,
            '=HYPERLINK("http://x","y")',
            "<b>Chủ tịch</b>",
            "@SUM(A1)",
            "",
            "khong-phai-email",
            "-1+1",
        ],
        [2, long_name, "", "", "", "", ""],
        [3, "Trần Văn Dài", "", "", "", "", "x" * 32767],
        [4, "", "Phóng viên", "Báo Cần Thơ", "", "", ""],
        [5, "Hải", "", "", "", "", ""],
        [6, "Nguyễn Văn A\nTrần Văn Bảy", "Chủ tịch\nPhó Chủ tịch", "Hội Luật gia", "", "", ""],
        [7, "Bà Lê Thị Sáu - Giám đốc Sở Y tế (ăn chay)", "", "", "", "", ""],
        [8, "PGS.TS. Phạm Văn Tám", "Hiệu trưởng", "Trường Đại học Cần Thơ", "", "", ""],
    ]
    people: list[Person] = [
        (
            "",
            '=HYPERLINK("http://x","y")',
            "<b>Chủ tịch</b>",
            "@SUM(A1)",
            "",
            "khong-phai-email",
            "-1+1",
        ),
        ("", long_name, "", "", "", "", ""),
        ("", "Trần Văn Dài", "", "", "", "", "x" * 32767),
        ("", "", "Phóng viên", "Báo Cần Thơ", "", "", ""),
        ("", "Hải", "", "", "", "", ""),
        ("", "Nguyễn Văn A", "Chủ tịch", "Hội Luật gia", "", "", ""),
        ("", "Trần Văn Bảy", "Phó Chủ tịch", "Hội Luật gia", "", "", ""),
        ("Bà", "Lê Thị Sáu", "Giám đốc", "Sở Y tế", "", "", "ăn chay"),
        ("", "Phạm Văn Tám", "Hiệu trưởng", "Trường Đại học Cần Thơ", "", "", ""),
    ]
    case = Case("gia-tri-la.xlsx", people, header_row=1, skipped=0)
    case.problems = {
        "0": ["warning:full_name", "warning:email"],
        "1": ["error:full_name"],
        "2": ["warning:note"],
        "3": ["error:full_name"],
        "4": ["warning:full_name"],
        "5": ["info:full_name"],
        "6": ["info:full_name"],
        "7": ["info:full_name"],
    }
    keep(sheet_of(body), case)


MAKERS = (
    old_fonts,
    capital_font,
    other_forms_of_text,
    gender,
    telephones,
    formulas,
    formatted_but_empty,
    no_header,
    repeated_header,
    twice,
    strange_values,
)
