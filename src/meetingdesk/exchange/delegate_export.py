"""The import's own papers: the report of what became of each row, and an empty form to fill in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from meetingdesk.exchange.delegate_list import DelegateListPreview
from meetingdesk.exchange.delegate_rows import PreviewRow, RowProblem
from meetingdesk.exchange.tables import Table
from meetingdesk.messages import Message

ROW_COLUMNS = ("Ông/Bà", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Email", "Ghi chú")


def row_values(row: PreviewRow) -> tuple[str, ...]:
    """The cells of a row in the order of `ROW_COLUMNS`."""
    honorific = " ".join(filter(None, (row.honorific, row.academic)))
    return (
        honorific,
        row.full_name,
        row.position,
        row.organization,
        row.phone,
        row.email,
        row.note,
    )


def report_table(
    preview: DelegateListPreview,
    outcomes: Mapping[int, str] | None = None,
    *,
    say: Callable[[Message], str] = str,
) -> Table:
    """What became of every row of the file, those left out too, in the order of the file.

    `outcomes` gives the result by the row's place in ``preview.rows``; `say` puts a message into
    the language of the window.
    """
    outcomes = outcomes or {}
    lines: list[tuple[int, tuple[str, ...]]] = [
        (row.line_number, (*row_values(row), outcomes.get(place, ""), _told(row.problems, say)))
        for place, row in enumerate(preview.rows)
    ]
    lines += [
        (row.line_number, ("", row.text, "", "", "", "", "", "", say(row.reason)))
        for row in preview.skipped
    ]
    lines.sort(key=lambda line: line[0])
    return Table(
        title=f"Kết quả nhập danh sách từ {preview.source.name}",
        columns=("Dòng", *ROW_COLUMNS, "Kết quả", "Lưu ý"),
        rows=[(number, *cells) for number, cells in lines],
        sheet_name="Kết quả nhập",
    )


def _told(problems: tuple[RowProblem, ...], say: Callable[[Message], str]) -> str:
    return "\n".join(say(problem.message) for problem in problems)


def empty_form(meeting_title: str, rows: int = 20) -> Table:
    """A list for organisations to fill in; what comes back is read without any correction."""
    return Table(
        title="DANH SÁCH ĐẠI BIỂU",
        subtitle=(meeting_title,) if meeting_title else (),
        columns=("STT", *ROW_COLUMNS),
        rows=[(number, *[""] * len(ROW_COLUMNS)) for number in range(1, rows + 1)],
        sheet_name="Danh sách đại biểu",
    )
