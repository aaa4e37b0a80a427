"""What a table from outside is once read: sheets of plain cells, whatever the file was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol, TypeAlias

from meetingdesk.errors import BadInput
from meetingdesk.messages import message

Cell: TypeAlias = str | int | float | bool | datetime | date | time | timedelta
Row: TypeAlias = tuple[Cell, ...]

_MIDNIGHT = time()


class Progress(Protocol):
    """Hears how far the work is, in steps; raises Cancelled where the user said stop."""

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind."""


@dataclass(frozen=True, slots=True)
class MergedRange:
    """Cells joined into one; rows and columns count from 0, both ends belong to it."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet or table; ``rows[0]`` is row 1 of the file, an empty cell is ``""``.

    Rows are as long as what stands in them; trailing empty rows are left out.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[MergedRange, ...] = ()
    hidden: bool = False

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether no cell of the sheet holds anything."""
        return not any(self.rows)


def cell_text(cell: Cell) -> str:
    """What a person sees in the cell: whole numbers without ``.0``, dates as 25/04/2023."""
    match cell:
        case str():
            text = cell
        case bool():
            text = "TRUE" if cell else "FALSE"
        case float():
            text = str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime():
            shape = "%d/%m/%Y" if cell.time() == _MIDNIGHT else "%d/%m/%Y %H:%M"
            text = cell.strftime(shape)
        case date():
            text = cell.strftime("%d/%m/%Y")
        case time():
            text = cell.strftime("%H:%M")
        case _:
            text = str(cell)
    return text


def trimmed(cells: Sequence[Cell]) -> Row:
    """The row without the empty cells at its end."""
    end = len(cells)
    while end and cells[end - 1] == "":
        end -= 1
    return tuple(cells[:end])


def without_empty_end(rows: list[Row]) -> tuple[Row, ...]:
    """The rows without the empty ones at the end."""
    end = len(rows)
    while end and not rows[end - 1]:
        end -= 1
    return tuple(rows[:end])


def damaged(file_name: str, fault: BaseException) -> BadInput:
    """The error for a file that breaks off or contradicts itself."""
    return BadInput(
        message(
            "errors",
            "Tệp {file} bị hỏng hoặc chưa tải về đủ. "
            "Hãy mở tệp bằng Excel hoặc Word, lưu lại thành tệp mới, "
            "hoặc xin người gửi gửi lại.",
        ).given(file=file_name),
        details=f"{type(fault).__name__}: {fault}",
    )
