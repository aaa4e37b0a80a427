"""The form that goes out to be filled in with answers and names, and what comes back in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetingdesk.errors import BadInput
from meetingdesk.exchange.sheets import Row, Sheet, cell_text
from meetingdesk.exchange.spreadsheet import read_sheets
from meetingdesk.exchange.tables import Table, Value, xlsx_bytes
from meetingdesk.features.invitations.answer_lines import FormLine
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import clean, fold

ANSWERS = ("Đồng ý", "Cử người dự thay", "Vắng có lý do")
_COLUMNS = (
    "STT",
    "Mã",
    "Họ và tên",
    "Chức vụ",
    "Đơn vị",
    "Điện thoại",
    "Trả lời",
    "Lý do, ghi chú",
    "Người dự thay",
    "Chức vụ người dự thay",
)
_LABELS = {
    "code": ("Mã",),
    "full_name": ("Họ và tên", "Họ tên"),
    "position": ("Chức vụ",),
    "organization": ("Đơn vị",),
    "phone": ("Điện thoại", "Số điện thoại"),
    "answer": ("Trả lời",),
    "note": ("Lý do, ghi chú", "Lý do", "Ghi chú"),
    "stand_in": ("Người dự thay",),
    "stand_in_position": ("Chức vụ người dự thay",),
}
_FIELDS = {fold(label): field for field, labels in _LABELS.items() for label in labels}
_ANSWER_COLUMN = 6
_SEARCHED_ROWS = 60


@dataclass(frozen=True, slots=True)
class FormPerson:
    """Somebody who stands in the form already; an empty one is a line for a name to come."""

    code: str = ""
    full_name: str = ""
    position: str = ""
    organization: str = ""
    phone: str = ""
    answer: str = ""
    note: str = ""


def answer_form(title: str, subtitle: tuple[str, ...], people: Sequence[FormPerson]) -> bytes:
    """An Excel file with a line for each person and answers to choose from."""
    rows: list[tuple[Value, ...]] = [
        (
            place,
            one.code,
            one.full_name,
            one.position,
            one.organization,
            one.phone,
            one.answer,
            one.note,
            "",
            "",
        )
        for place, one in enumerate(people, 1)
    ]
    table = Table(
        title, _COLUMNS, rows, "Phiếu trả lời", subtitle, choices={_ANSWER_COLUMN: ANSWERS}
    )
    return xlsx_bytes([table])


def read_answer_form(path: Path) -> list[FormLine]:
    """The lines of a form that came back, in whatever order its columns stand now.

    Raises BadInput where the file can't be read or has no column of answers or names.
    """
    sheets = [sheet for sheet in read_sheets(path) if not sheet.hidden]
    for sheet in sheets:
        found = _head(sheet)
        if found is not None:
            return _lines(sheet, *found)
    raise BadInput(
        message(
            "errors",
            "Tệp {file} không có cột “Họ và tên” cùng cột “Trả lời”. Hãy dùng phiếu trả lời do "
            "phần mềm tạo ra, hoặc nhập danh sách bằng “Nhập từ tệp…” ở trang Đại biểu.",
        ).given(file=path.name)
    )


def _head(sheet: Sheet) -> tuple[int, dict[int, str]] | None:
    """The place of the row of labels, and the field of each column."""
    for place, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
        fields = _fields(row)
        if {"full_name", "answer"} <= set(fields.values()):
            return place, fields
    return None


def _fields(row: Row) -> dict[int, str]:
    fields: dict[int, str] = {}
    for column, cell in enumerate(row):
        field = _FIELDS.get(fold(cell_text(cell)))
        if field is not None and field not in fields.values():
            fields[column] = field
    return fields


def _lines(sheet: Sheet, head: int, fields: Mapping[int, str]) -> list[FormLine]:
    lines = []
    for place, row in enumerate(sheet.rows[head + 1 :], head + 2):
        values = {
            field: clean(cell_text(row[column])) if column < len(row) else ""
            for column, field in fields.items()
        }
        if any(values.values()):
            lines.append(FormLine(row=place, **values))
    return lines
