"""The attendance sheet in the room: what can be chosen of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from meetingdesk.documents.attendance_sheet import (
    USUAL_COLUMNS,
    Grouping,
    SheetColumn,
    SheetOptions,
    build_attendance_sheet,
)
from meetingdesk.documents.blocks import Document
from meetingdesk.exchange.tables import Table
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet
from meetingdesk.features.papers.papers import AttendanceSheetData, Signatory
from meetingdesk.gui.papers.list_table import list_table
from meetingdesk.gui.papers.options import (
    Flag,
    LetterheadPick,
    Line,
    Number,
    Pick,
    Section,
    Several,
    Value,
    Values,
)
from meetingdesk.gui.papers.paper import Facts, Paper
from meetingdesk.messages import Message, message
from meetingdesk.store.attachments import AttachmentStore

_LEAST_WIDTH = 8.0
_GROUPED = (Grouping.BY_ORGANIZATION, Grouping.PAGE_PER_ORGANIZATION)


def _is_grouped(values: Values) -> bool:
    return values.text("grouping") in _GROUPED


def _names_organizations_above(values: Values) -> bool:
    return _is_grouped(values) and SheetColumn.ORGANIZATION in values.several("columns")


def _width(column: SheetColumn, label: Message) -> Number:
    """A column's width; 0 leaves it to the others' need."""

    def is_printed(values: Values) -> bool:
        above = _is_grouped(values) and not values.flag("repeat_organization")
        is_above = above and column is SheetColumn.ORGANIZATION
        return column in values.several("columns") and not is_above

    return Number(_width_key(column), label, 0, 0, 120, 1, "mm", shown_when=is_printed)


def _width_key(column: SheetColumn) -> str:
    return f"width_{column.value}"


_SIZED = (
    (SheetColumn.NAME, message("labels", "Họ và tên")),
    (SheetColumn.POSITION, message("labels", "Chức vụ")),
    (SheetColumn.ORGANIZATION, message("labels", "Đơn vị")),
    (SheetColumn.PHONE, message("labels", "Điện thoại")),
    (SheetColumn.SIGNATURE, message("labels", "Ký tên")),
    (SheetColumn.NOTE, message("labels", "Ghi chú")),
)


_SECTIONS = (
    Section(
        message("labels", "Sắp xếp"),
        (
            Pick(
                "grouping",
                message("labels", "Thứ tự đại biểu"),
                (
                    (Grouping.BY_ORGANIZATION, message("labels", "Theo từng đơn vị")),
                    (
                        Grouping.PAGE_PER_ORGANIZATION,
                        message("labels", "Mỗi đơn vị một trang riêng"),
                    ),
                    (Grouping.PROTOCOL, message("labels", "Một danh sách, theo chức vụ")),
                    (Grouping.BY_NAME, message("labels", "Một danh sách, theo tên A-Z")),
                ),
                Grouping.BY_ORGANIZATION,
            ),
            Number(
                "blank_rows_per_group",
                message("labels", "Dòng trống sau mỗi đơn vị"),
                0,
                0,
                20,
                shown_when=_is_grouped,
            ),
            Number("blank_rows_at_end", message("labels", "Dòng trống cuối danh sách"), 5, 0, 100),
        ),
    ),
    Section(
        message("labels", "Cột"),
        (
            Several(
                "columns",
                message("labels", "Các cột in ra"),
                (
                    (SheetColumn.NUMBER, message("labels", "Số thứ tự")),
                    (SheetColumn.NAME, message("labels", "Họ và tên")),
                    (SheetColumn.POSITION, message("labels", "Chức vụ")),
                    (SheetColumn.ORGANIZATION, message("labels", "Đơn vị")),
                    (SheetColumn.PHONE, message("labels", "Điện thoại")),
                    (SheetColumn.SIGNATURE, message("labels", "Ký tên")),
                    (SheetColumn.NOTE, message("labels", "Ghi chú")),
                ),
                tuple(column.value for column in USUAL_COLUMNS),
                frozenset({SheetColumn.NAME.value}),
            ),
            Flag(
                "repeat_organization",
                message("labels", "Ghi đơn vị ở từng dòng"),
                shown_when=_names_organizations_above,
            ),
        ),
    ),
    Section(
        message("labels", "Độ rộng cột (0: tự chia)"),
        tuple(_width(column, label) for column, label in _SIZED),
    ),
    Section(
        message("labels", "Trang giấy"),
        (
            Pick(
                "paper",
                message("labels", "Khổ giấy"),
                (("A4", message("labels", "A4")), ("A5", message("labels", "A5"))),
                "A4",
            ),
            Pick(
                "direction",
                message("labels", "Chiều giấy"),
                (
                    ("portrait", message("labels", "Dọc")),
                    ("landscape", message("labels", "Ngang")),
                ),
                "portrait",
            ),
            Number("row_height_mm", message("labels", "Chiều cao dòng"), 10, 9, 12, 0.5, "mm"),
            Flag("corner_code", message("labels", "Mã QR ở góc, để xếp lại bản đã ký"), True),
        ),
    ),
    Section(
        message("labels", "Đầu trang và chữ ký"),
        (
            LetterheadPick(
                "letterhead",
                message("labels", "Đầu văn bản"),
                message("labels", "Không in đầu văn bản"),
            ),
            Line("title", message("labels", "Tên danh sách"), SheetOptions().title),
            Line("left_title", message("labels", "Ký bên trái, chức danh"), "NGƯỜI LẬP"),
            Line("left_name", message("labels", "Ký bên trái, họ tên")),
            Line(
                "right_title",
                message("labels", "Ký bên phải, chức danh"),
                "XÁC NHẬN CỦA BAN TỔ CHỨC",
            ),
            Line("right_name", message("labels", "Ký bên phải, họ tên")),
        ),
    ),
)


def _gather(session: Any, _store: AttachmentStore, meeting_id: int) -> AttendanceSheetData:
    return gather_attendance_sheet(session, meeting_id)


def _usual(facts: Facts) -> Mapping[str, Value]:
    return {"letterhead": facts.letterhead}


def _options(facts: Facts, values: Values) -> SheetOptions:
    paper: Literal["A4", "A5"] = "A5" if values.text("paper") == "A5" else "A4"
    comrade = facts.address_form.casefold().startswith("đồng")
    return SheetOptions(
        columns=tuple(SheetColumn(name) for name in values.several("columns")),
        widths_mm=_widths(values),
        grouping=Grouping(values.text("grouping")),
        repeat_organization=values.flag("repeat_organization"),
        row_height_mm=values.number("row_height_mm"),
        blank_rows_per_group=round(values.number("blank_rows_per_group")),
        blank_rows_at_end=round(values.number("blank_rows_at_end")),
        paper=paper,
        landscape=values.text("direction") == "landscape",
        letterhead=bool(values.text("letterhead")),
        corner_code=values.flag("corner_code"),
        title=values.text("title") or SheetOptions().title,
        address="đ/c" if comrade else "ông/bà",
    )


def _widths(values: Values) -> tuple[tuple[SheetColumn, float], ...]:
    """Those that were chosen; a column narrower than a letter or two is none."""
    chosen = ((column, values.number(_width_key(column))) for column, _label in _SIZED)
    return tuple((column, max(width, _LEAST_WIDTH)) for column, width in chosen if width)


def _build(data: AttendanceSheetData, facts: Facts, values: Values) -> Document:
    letterhead = facts.read_letterhead(values.text("letterhead") or facts.letterhead)
    signed = replace(data, signatories=_signatories(values))
    return build_attendance_sheet(signed, letterhead, _options(facts, values))


def _signatories(values: Values) -> tuple[Signatory, ...]:
    sides = [
        Signatory(values.text(f"{side}_title"), values.text(f"{side}_name"))
        for side in ("left", "right")
    ]
    return tuple(signer for signer in sides if signer.title or signer.name)


def _table(data: AttendanceSheetData, facts: Facts, values: Values) -> Table:
    """The list for Excel: each row tells its organisation, no rows are left to write in."""
    names = values.several("columns")
    everyone = tuple(
        column.value
        for column in SheetColumn
        if column.value in names or column is SheetColumn.ORGANIZATION
    )
    plain = (
        values.with_value("columns", everyone)
        .with_value("blank_rows_at_end", 0.0)
        .with_value("blank_rows_per_group", 0.0)
    )
    letterhead = facts.read_letterhead(plain.text("letterhead") or facts.letterhead)
    options = replace(_options(facts, plain), repeat_organization=True)
    return list_table(build_attendance_sheet(data, letterhead, options))


ATTENDANCE_SHEET: Paper[AttendanceSheetData] = Paper(
    key="attendance_sheet",
    title=message("labels", "Danh sách ký tên"),
    file_label="Danh sách ký tên",
    about=message("labels", "Để đại biểu ký khi đến: có dòng trống cho người đến thêm."),
    icon="signature",
    gather=_gather,
    build=_build,
    sections=_SECTIONS,
    usual=_usual,
    table=_table,
)
