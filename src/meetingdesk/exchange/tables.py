"""Lists going out: any table of the program as an Excel or CSV file that no value can turn harmful."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from meetingdesk.store.files import replace_file

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Value: TypeAlias = str | int | float | bool | date | datetime | time | None

LONGEST_CELL = 32_767  # Excel’s limit; the rest of a longer text is left out, marked by …
_NARROWEST, _WIDEST = 6, 60
_MOST_WIDTH_ROWS = 1_000
_LARGEST_WHOLE = 999_999_999_999_999  # Excel keeps 15 digits; longer numbers are written as text
# What a spreadsheet takes for the start of a formula or command when it opens a CSV file.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Table:
    """A list to be written: its title, the labels of its columns, and rows as long as these.

    `subtitle` lines stand between the title and the labels (place, day, number of people).
    `choices` are offered in the cells of a column (counted from 0) of an Excel file, for a table
    that somebody fills in.
    """

    title: str
    columns: tuple[str, ...]
    rows: Sequence[Sequence[Value]]
    sheet_name: str = ""
    subtitle: tuple[str, ...] = ()
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


def write_table(path: Path, table: Table) -> None:
    """Write one table as CSV where the name ends in ``.csv``, else as an Excel file.

    The old file stays whole until the new one is complete. Raises Unavailable where the folder
    can't be written to or the file is open elsewhere.
    """
    if path.suffix.lower() == ".csv":
        write_csv(path, table)
    else:
        write_xlsx(path, [table])


def write_xlsx(path: Path, tables: Sequence[Table]) -> None:
    """Write an Excel file with a sheet for each table; raises as `write_table` does."""
    replace_file(path, xlsx_bytes(tables))


def write_csv(path: Path, table: Table) -> None:
    """Write labels and rows as CSV for Excel: UTF-8 with its mark, nothing read as a formula.

    Raises as `write_table` does.
    """
    replace_file(path, csv_bytes(table))


def csv_bytes(table: Table) -> bytes:
    """The table as CSV bytes; a text that could be a formula gets an apostrophe before it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow([_harmless(label) for label in table.columns])
    writer.writerows([_harmless(_shown(value)) for value in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _harmless(text: str) -> str:
    """The text as a spreadsheet shows it and never computes it; plain numbers stay numbers."""
    start = text.lstrip(" \u00a0")
    if not start.startswith(_FORMULA_STARTS) or _is_number(start):
        return text
    return "'" + text


def _is_number(text: str) -> bool:
    return text[1:].replace(".", "", 1).isdecimal() and text[0] == "-" and text.isascii()


def _shown(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "x" if value else ""
        case datetime():
            return value.strftime("%d/%m/%Y %H:%M")
        case date():
            return value.strftime("%d/%m/%Y")
        case time():
            return value.strftime("%H:%M")
        case _:
            return str(value).replace("\0", "")


def xlsx_bytes(tables: Sequence[Table]) -> bytes:
    """An Excel file with a formatted sheet for each table: bold labels, filter, frozen labels.

    Texts are always written as text: no value becomes a formula, link or number.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415 - loaded when used

    target = io.BytesIO()
    book = Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    styles = _styles(book)
    taken: set[str] = set()
    for table in tables:
        name = _sheet_name(table.sheet_name or table.title, taken)
        _fill(book.add_worksheet(name), table, styles)
    if not tables:
        book.add_worksheet()
    book.close()
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class _Styles:
    title: Format
    subtitle: Format
    label: Format
    text: Format
    day: Format
    moment: Format
    clock: Format


def _styles(book: Workbook) -> _Styles:
    font = {"font_name": "Times New Roman", "font_size": 12}
    cell = {**font, "border": 1, "valign": "vcenter", "text_wrap": True}

    def style(**more: object) -> Format:
        return book.add_format({**font, **more})

    return _Styles(
        title=style(bold=True, font_size=14, align="left"),
        subtitle=style(italic=True),
        label=book.add_format({**cell, "bold": True, "align": "center", "bg_color": "#E8EEF7"}),
        text=book.add_format(cell),
        day=book.add_format({**cell, "num_format": "dd/mm/yyyy", "align": "center"}),
        moment=book.add_format({**cell, "num_format": "dd/mm/yyyy hh:mm", "align": "center"}),
        clock=book.add_format({**cell, "num_format": "hh:mm", "align": "center"}),
    )


def _fill(sheet: Worksheet, table: Table, styles: _Styles) -> None:
    top = 0
    if table.title:
        sheet.write_string(0, 0, _cut(table.title), styles.title)
        top = 1
    for line in table.subtitle:
        sheet.write_string(top, 0, _cut(line), styles.subtitle)
        top += 1
    for column, label in enumerate(table.columns):
        sheet.write_string(top, column, _cut(label), styles.label)
    for number, row in enumerate(table.rows, start=top + 1):
        for column, value in enumerate(row):
            _write(sheet, number, column, value, styles)
    for column, choices in table.choices.items():
        offered = {"validate": "list", "source": list(choices), "error_type": "warning"}
        sheet.data_validation(top + 1, column, top + max(1, len(table.rows)), column, offered)
    _lay_out(sheet, table, top)


def _lay_out(sheet: Worksheet, table: Table, top: int) -> None:
    for column, width in enumerate(_widths(table)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(top + 1, 0)
    if table.columns:
        last = max(top + len(table.rows), top + 1)
        sheet.autofilter(top, 0, last, len(table.columns) - 1)
    sheet.repeat_rows(top)
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    if len(table.columns) > 6:
        sheet.set_landscape()
    sheet.set_footer("&C&P/&N")


def _write(sheet: Worksheet, row: int, column: int, value: Value, styles: _Styles) -> None:
    match value:
        case None:
            sheet.write_blank(row, column, None, styles.text)
        case bool():
            sheet.write_string(row, column, "x" if value else "", styles.text)
        case int() | float() if -_LARGEST_WHOLE <= value <= _LARGEST_WHOLE:
            sheet.write_number(row, column, value, styles.text)
        case datetime():
            sheet.write_datetime(row, column, value.replace(tzinfo=None), styles.moment)
        case date():
            sheet.write_datetime(row, column, value, styles.day)
        case time():
            sheet.write_datetime(row, column, value.replace(tzinfo=None), styles.clock)
        case _:
            sheet.write_string(row, column, _cut(str(value)), styles.text)


def _cut(text: str) -> str:
    """Text as Excel can hold it: no zeros or lone surrogates, not longer than a cell can be."""
    plain = text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return plain if len(plain) <= LONGEST_CELL else plain[: LONGEST_CELL - 1] + "…"


def _widths(table: Table) -> list[int]:
    """Column widths in characters, from the labels and the first rows."""
    widths = []
    for column, label in enumerate(table.columns):
        lengths = [len(label)]
        for row in table.rows[:_MOST_WIDTH_ROWS]:
            if column < len(row):
                lengths += map(len, _shown(row[column]).split("\n"))
        widths.append(min(max(_NARROWEST, max(lengths) + 2), _WIDEST))
    return widths


_NOT_IN_SHEET_NAME = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def _sheet_name(wanted: str, taken: set[str]) -> str:
    """A name Excel accepts: at most 31 characters, none of ``[]:*?/\\``, each once."""
    base = " ".join(_cut(wanted).translate(_NOT_IN_SHEET_NAME).split()).strip("'")[:31].strip("' ")
    base = base if base and base.lower() != "history" else "Danh sách"
    name, number = base, 2
    while name.lower() in taken:
        ending = f" ({number})"
        name, number = base[: 31 - len(ending)] + ending, number + 1
    taken.add(name.lower())
    return name
