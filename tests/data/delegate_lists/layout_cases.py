"""Lists that differ in how their sheet is laid out."""

from __future__ import annotations

from book import letterhead, put, sheet_of, signature, xlsx
from cases import ALL, LABELS, TITLE, A, B, C, Case, D, E, Person, keep, rows, without
from xlsxwriter.workbook import Workbook


def titles_and_footers() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("Danh sách")
        top = letterhead(book, sheet, 7, TITLE)
        put(sheet, [LABELS, *rows()], top)
        put(sheet, [["", "Tổng cộng: 05 đại biểu"]], top + 6)
        signature(sheet, top + 8, 4)

    keep(xlsx(fill), Case("tieu-de-va-chu-ky.xlsx", list(ALL), "Danh sách", 8, skipped=5))


def groups() -> None:
    body = [
        LABELS,
        ["I", "KHỐI MẶT TRẬN VÀ CÁC ĐOÀN THỂ"],
        *rows(ALL[:2]),
        ["", "Cộng:", "", "02"],
        [],
        ["II", "KHỐI SỞ, NGÀNH"],
        *rows(ALL[2:], 3),
        ["", "Cộng:", "", "03"],
        ["TỔNG CỘNG", "", "", "05"],
    ]
    keep(sheet_of(body), Case("nhom-khoi.xlsx", list(ALL), header_row=1, skipped=5))


def capacities() -> None:
    """A column, headings and a remark say in what capacity people come."""
    labels = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Thành phần", "Ghi chú")
    ana: Person = ("Ông", "Phạm Văn Ân", "Phóng viên", "Báo Cần Thơ", "", "", "")
    body = [
        labels,
        ["I", "ĐẠI BIỂU TRIỆU TẬP"],
        [1, "Ông Nguyễn Văn Hải", "Chủ tịch", A[3], A[4], "", ""],
        [2, "Bà Trần Thị Bích Thủy", "Phó Chủ tịch", B[3], B[4], "Khách mời", ""],
        ["II", "KHÁCH MỜI"],
        [3, "Ông Đặng Quốc Huỳnh", "Phó Bí thư", C[3], C[4], "", ""],
        [4, "Y Bhin Niê", "Chuyên viên", E[3], "", "", "Ban Tổ chức"],
        ["III", "BÁO CHÍ"],
        [5, "Ông Phạm Văn Ân", "Phóng viên", "Báo Cần Thơ", "", "", ""],
    ]
    people = [A, B, C, (*E[:6], "Ban Tổ chức"), ana]
    kinds: list[str | None] = ["summoned", "guest", "guest", "staff", "press"]
    keep(sheet_of(body), Case("thanh-phan.xlsx", people, header_row=1, skipped=3, kinds=kinds))


def organisation_groups() -> None:
    labels = ("TT", "Họ tên đại biểu", "Chức danh", "Số ĐT")
    body = [
        ["DANH SÁCH ĐẠI BIỂU CÁC ĐƠN VỊ"],
        labels,
        ["A. KHỐI ĐOÀN THỂ"],
        ["I. Hội Nông dân thành phố"],
        [1, "Ông Nguyễn Văn Hải", "Chủ tịch", "0912.345.678"],
        ["II. Hội Liên hiệp Phụ nữ thành phố"],
        [2, "Bà Trần Thị Bích Thủy", "Phó Chủ tịch", "0939 111 222"],
        [3, "Bà Mai Thị Lan", "Chuyên viên", ""],
    ]
    lan: Person = ("Bà", "Mai Thị Lan", "Chuyên viên", B[3], "", "", "")
    case = Case("nhom-la-don-vi.xlsx", [A, B, lan], header_row=2, skipped=3)
    case.problems = {str(at): ["info:organization"] for at in range(3)}
    keep(sheet_of(body), case)


def merged_organisation() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        put(sheet, [("STT", "Đơn vị cử tham dự", "Họ và tên", "Chức vụ")])
        put(
            sheet,
            [[1, "", A[1], A[2]], [2, "", "Võ Thành Nhân", "Ủy viên"], [3, B[3], B[1], B[2]]],
            1,
        )
        sheet.merge_range(1, 1, 2, 1, A[3])

    nhan: Person = ("", "Võ Thành Nhân", "Ủy viên", A[3], "", "", "")
    people = [without(A, 0, 4), nhan, without(B, 0, 4)]
    keep(xlsx(fill), Case("don-vi-gop-o.xlsx", people, "DS", 1, skipped=0))


def two_line_header() -> None:
    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        for column, label in enumerate(("STT", "HỌ VÀ TÊN")):
            sheet.merge_range(1, column, 2, column, label)
        sheet.merge_range(1, 2, 1, 3, "NƠI CÔNG TÁC")
        put(sheet, [("Chức vụ", "Cơ quan, đơn vị")], 2, 2)
        sheet.merge_range(1, 4, 1, 5, "LIÊN HỆ")
        put(sheet, [("Điện thoại", "Email")], 2, 4)
        sheet.merge_range(1, 6, 2, 6, "GHI CHÚ")
        put(sheet, rows(), 3)

    keep(xlsx(fill), Case("tieu-de-hai-dong.xlsx", list(ALL), "DS", 2, skipped=0))


def names_in_two_columns() -> None:
    def parted(person: Person) -> list[object]:
        before, _, given = person[1].rpartition(" ")
        return [person[0], before, given, person[2], person[3]]

    people = [without(one, 4, 5, 6) for one in ALL[:4]]
    body = [("Stt", "Ông/Bà", "Họ và chữ đệm", "Tên", "Chức vụ", "Cơ quan công tác")]
    body += [[number, *parted(one)] for number, one in enumerate(people, 1)]
    keep(sheet_of(body), Case("ho-dem-va-ten.xlsx", people, header_row=1, skipped=0))

    def fill(book: Workbook) -> None:
        sheet = book.add_worksheet("DS")
        put(sheet, [("STT", "", "", "Chức vụ", "Đơn vị")], 2)
        sheet.merge_range(2, 1, 2, 2, "Họ và tên")
        body = [[n, *parted(one)[1:]] for n, one in enumerate(people, 1)]
        put(sheet, body, 3)

    bare = [without(one, 0) for one in people]
    keep(xlsx(fill), Case("ho-va-ten-gop-hai-cot.xlsx", bare, "DS", 3, skipped=0))


def position_and_place() -> None:
    body = [
        ("TT", "Họ tên", "Chức vụ, đơn vị công tác", "ĐT"),
        [1, A[1], "Chủ tịch Hội Nông dân thành phố", A[4]],
        [2, B[1], "Phó Chủ tịch, Hội Liên hiệp Phụ nữ thành phố", B[4]],
        [3, C[1], "Phó Bí thư Thành đoàn Cần Thơ", C[4]],
        [4, D[1], "Trưởng phòng\nSở Tài nguyên và Môi trường", D[4]],
        [5, E[1], "Ban Dân tộc - Chuyên viên", ""],
    ]
    people = [without(one, 0, 5, 6) for one in ALL]
    case = Case("chuc-vu-don-vi-mot-o.xlsx", people, header_row=1, skipped=0)
    case.problems = {str(at): ["info:position"] for at in range(5)}
    keep(sheet_of(body), case)


def two_headers() -> None:
    body = [
        ["BAN TỔ CHỨC"],
        ("STT", "Họ và tên", "Nhiệm vụ"),
        [1, "Phan Thị Đón", "Đón khách"],
        [],
        ["DANH SÁCH ĐẠI BIỂU"],
        LABELS,
        *rows(),
    ]
    keep(sheet_of(body), Case("hai-tieu-de.xlsx", list(ALL), header_row=6, skipped=0, candidates=2))


def several_sheets() -> None:
    def fill(book: Workbook) -> None:
        put(book.add_worksheet("Bìa"), [["HỘI NGHỊ TỔNG KẾT"], ["Tháng 4 năm 2023"]])
        put(
            book.add_worksheet("Kinh phí"),
            [("STT", "Nội dung", "Số tiền"), [1, "Nước uống", 500000]],
        )
        put(book.add_worksheet("Đại biểu"), [LABELS, *rows()])
        old = book.add_worksheet("Năm trước")
        put(old, [LABELS, *rows((A, B))])
        old.hide()
        book.add_chartsheet("Biểu đồ").set_chart(_chart(book))
        book.add_worksheet("Trống")

    case = Case("nhieu-trang.xlsx", list(ALL), "Đại biểu", 1, skipped=0, candidates=2)
    keep(xlsx(fill), case)

    def many(book: Workbook) -> None:
        for number in range(200):
            put(
                book.add_worksheet(f"Xã {number + 1}"),
                [["Chưa có danh sách"]] if number != 120 else [LABELS, *rows()],
            )

    keep(xlsx(many), Case("hai-tram-trang.xlsx", list(ALL), "Xã 121", 1, skipped=0))


def _chart(book: Workbook) -> object:
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Kinh phí'!$C$2:$C$2"})
    return chart


MAKERS = (
    titles_and_footers,
    groups,
    capacities,
    organisation_groups,
    merged_organisation,
    two_line_header,
    names_in_two_columns,
    position_and_place,
    two_headers,
    several_sheets,
)
