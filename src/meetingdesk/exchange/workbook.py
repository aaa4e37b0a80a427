"""Excel and OpenDocument workbooks, read through calamine after their reach has been judged."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from meetingdesk.errors import BadInput, MeetingDeskError
from meetingdesk.exchange.archive_safety import checked_zip
from meetingdesk.exchange.file_kinds import FileKind, password_needed
from meetingdesk.exchange.sheet_limits import judge_ods, judge_xls, judge_xlsb, judge_xlsx
from meetingdesk.exchange.sheets import (
    MergedRange,
    Progress,
    Row,
    Sheet,
    damaged,
    trimmed,
    without_empty_end,
)
from meetingdesk.messages import Message, message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MAX_SHEETS = 500
MAX_FILLED_ROWS = 250_000


def read_workbook(
    kind: FileKind, data: bytes, file_name: str, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """Every sheet of a workbook, values only: formulas as last computed, macros never run.

    Raises BadInput where the file is damaged, has a password or reaches too far.
    """
    from python_calamine import PasswordError  # noqa: PLC0415 - loaded when used

    _judge(kind, data, file_name)
    try:
        return _read(data, file_name, progress)
    except PasswordError as fault:
        raise password_needed(file_name) from fault
    except MeetingDeskError:
        raise
    except Exception as fault:
        raise damaged(file_name, fault) from fault
    except BaseException as fault:
        # The parser's own faults arrive as a PanicException, which is no Exception.
        if type(fault).__name__ == "PanicException":
            raise damaged(file_name, fault) from None
        raise


def _judge(kind: FileKind, data: bytes, file_name: str) -> None:
    if kind is FileKind.XLS:
        judge_xls(data, file_name)
        return
    with checked_zip(data, file_name) as archive:
        if kind is FileKind.ODS:
            judge_ods(archive.read("content.xml"), file_name)
        elif kind is FileKind.XLSB:
            judge_xlsb(archive, file_name)
        else:
            judge_xlsx(archive, file_name)


def _read(data: bytes, file_name: str, progress: Progress | None) -> tuple[Sheet, ...]:
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 - loaded when used

    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
        count = len(book.sheet_names)
        if count > MAX_SHEETS:
            raise BadInput(_TOO_MANY_SHEETS.given(file=file_name, count=count, most=MAX_SHEETS))
        sheets = []
        for index in range(count):
            if progress is not None:
                progress.report(index, count)
            sheets.append(_sheet(book, index, file_name))
        return tuple(sheet for sheet in sheets if sheet is not None)


def _sheet(book: CalamineWorkbook, index: int, file_name: str) -> Sheet | None:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - loaded when used

    facts = book.sheets_metadata[index]
    if facts.typ is not SheetTypeEnum.WorkSheet:
        return None
    found = book.get_sheet_by_index(index)
    rows = _rows(found, file_name)
    merged = tuple(
        MergedRange(*start, *end) for start, end in found.merged_cell_ranges or () if start <= end
    )
    return Sheet(facts.name, rows, merged, facts.visible is not SheetVisibleEnum.Visible)


def _rows(sheet: CalamineSheet, file_name: str) -> tuple[Row, ...]:
    if sheet.start is None:
        return ()
    before: Row = ("",) * sheet.start[
        1
    ]  # rows come from row 1, but cells from the first filled column
    rows: list[Row] = []
    filled = 0
    for cells in sheet.iter_rows():
        row = trimmed(cells)
        if row:
            row = before + row
            filled += 1
            if filled > MAX_FILLED_ROWS:
                raise BadInput(_TOO_MANY_ROWS.given(file=file_name, most=MAX_FILLED_ROWS))
        rows.append(row)
    return without_empty_end(rows)


_TOO_MANY_SHEETS: Message = message(
    "errors",
    "Tệp {file} có {count} trang tính, nhiều hơn mức {most} có thể đọc. "
    "Hãy chép riêng trang có danh sách sang một tệp mới.",
)
_TOO_MANY_ROWS: Message = message(
    "errors",
    "Tệp {file} có hơn {most} dòng có chữ, quá nhiều cho một danh sách. "
    "Hãy chia thành nhiều tệp nhỏ hơn.",
)
