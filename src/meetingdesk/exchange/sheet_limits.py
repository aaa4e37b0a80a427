"""How far the cells of a workbook reach, found before a parser makes room for all of them.

The parser keeps a sheet as one full rectangle: a cell at XFD1048576 would ask for hundreds of
gigabytes and end the program. So the corners are looked up first, in the packed file.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

from meetingdesk.errors import BadInput
from meetingdesk.exchange.archive_safety import blocks
from meetingdesk.exchange.compound_file import CompoundFile
from meetingdesk.exchange.file_kinds import password_needed
from meetingdesk.messages import Message, message

# One cell takes about 30 bytes in the parser; the biggest XLS sheet (65,536 x 256) just fits.
MAX_CELLS = 17_000_000

_ATTRIBUTES = rb"""(?:[^>"']|"[^"]*"|'[^']*')*"""


def _cell_at(place: bytes) -> re.Pattern[bytes]:
    """A cell with something in it (not ``<c … />``) whose reference is of that shape."""
    return re.compile(rb"""\br\s*=\s*["'](""" + place + rb""")["']""" + _ATTRIBUTES + rb"(?<!/)>")


_FAR_CELL = _cell_at(rb"[A-Za-z]{2,}\d+|[A-Za-z]\d{6,}")
_CELL = _cell_at(rb"[A-Za-z]+\d+")
_ROW_NUMBER = re.compile(rb"""[^>]*?\br\s*=\s*["'](\d+)""")  # after what _ROW cuts at
_CELL_WITHOUT_PLACE = re.compile(rb"""<(?:\w+:)?c(?=[\s>])(?![^>]*\sr\s*=)""")
_ROW = re.compile(rb"<(?:\w+:)?row\b")


@dataclass(slots=True)
class _Reach:
    """The furthest row and column met so far, counted from 1."""

    rows: int = 1
    columns: int = 1

    def take(self, row: int, column: int) -> None:
        self.rows = max(self.rows, row)
        self.columns = max(self.columns, column)

    def judge(self, file_name: str) -> None:
        if self.rows * self.columns > MAX_CELLS:
            raise too_wide(file_name, self.rows, self.columns)


def too_wide(file_name: str, rows: int, columns: int) -> BadInput:
    """The error for a sheet whose cells reach further than any list does."""
    return BadInput(_TOO_WIDE.given(file=file_name, rows=rows, columns=columns))


def judge_xlsx(archive: zipfile.ZipFile, file_name: str) -> None:
    """Raise BadInput where a part of an XLSX file could be a sheet with far-away cells."""
    for entry in archive.namelist():
        # Up to column Z and row 99,999 a rectangle is small enough: most sheets stay within.
        if any(_reaches_far(text) for text in _whole_tags(archive, entry)):
            reach = _Reach()
            for text in _whole_tags(archive, entry):
                _measure(text, reach)
            reach.judge(file_name)


def _whole_tags(archive: zipfile.ZipFile, entry: str) -> Iterator[bytes]:
    """The text of one part in blocks that end between rows, or between tags where rows are long."""
    carry = b""
    for block in blocks(archive, entry):
        text = carry + block
        cut = text.rfind(b"<row") if b"<row" in text[1:] else text.rfind(b"<")
        cut = cut if cut > 0 else len(text)
        yield text[:cut]
        carry = text[cut:]
    yield carry


def _reaches_far(text: bytes) -> bool:
    return bool(_FAR_CELL.search(text) or _CELL_WITHOUT_PLACE.search(text))


def _measure(text: bytes, reach: _Reach) -> None:
    for match in _CELL.finditer(text):
        reach.take(*_place(match[1]))
    for part in _ROW.split(text):
        placeless = len(_CELL_WITHOUT_PLACE.findall(part))
        if placeless:
            row = _ROW_NUMBER.match(part)
            reach.take(int(row[1][:9]) if row else 1, placeless)


def _place(reference: bytes) -> tuple[int, int]:
    column, row = 0, 0
    for byte in reference.upper():
        if byte > 0x40:
            column = column * 26 + byte - 0x40
        else:
            row = row * 10 + byte - 0x30
    return row, column


_ODS_TOKEN = re.compile(
    rb"<(/?)(?:\w+:)?(table|table-row|table-cell|covered-table-cell)(?=[\s/>])("
    + _ATTRIBUTES
    + rb")>"
)
_REPEATED = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["'](\d+)""")


def judge_ods(content: bytes, file_name: str) -> None:
    """Raise BadInput where repeated cells or rows of an ODS file unfold too far."""
    row = rows = column = width = repeats = 0
    for match in _ODS_TOKEN.finditer(content):
        closing, name, attributes = match.groups()
        if closing:
            continue
        again = _repeats(attributes)
        if name == b"table":
            row = rows = width = repeats = 0
        elif name == b"table-row":
            row, column, repeats = row + again, 0, again
        else:
            column += again
            if not attributes.endswith(b"/") or b"value" in attributes:
                width, rows = max(width, column), max(rows, row)
        if min(rows, 1 << 20) * min(width, 1 << 14) > MAX_CELLS or repeats * width > MAX_CELLS:
            raise too_wide(file_name, rows, width)


def _repeats(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return min(int(found[1][:9]), 1 << 24) if found else 1


_XLSB_ROW, _XLSB_CELLS = 0, range(2, 19)


def judge_xlsb(archive: zipfile.ZipFile, file_name: str) -> None:
    """Raise BadInput where a binary sheet of an XLSB file has far-away cells."""
    for entry in archive.namelist():
        if entry.lower().endswith(".bin") and "sheet" in entry.lower():
            _judge_xlsb_sheet(archive.read(entry), file_name)


def _judge_xlsb_sheet(data: bytes, file_name: str) -> None:
    reach, row, at = _Reach(), 0, 0
    try:
        while at < len(data):
            kind, at = _xlsb_number(data, at, 2)
            size, at = _xlsb_number(data, at, 4)
            if kind == _XLSB_ROW:
                row = int.from_bytes(data[at : at + 4], "little")
            elif kind in _XLSB_CELLS:
                reach.take(row + 1, int.from_bytes(data[at : at + 4], "little") + 1)
            at += size
    except IndexError:
        pass  # cut short: the parser says so itself
    reach.judge(file_name)


def _xlsb_number(data: bytes, at: int, most: int) -> tuple[int, int]:
    value = 0
    for place in range(most):
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return value, at


_XLS_CELLS = frozenset(
    {0x03, 0x04, 0x06, 0x07, 0x203, 0x204, 0x205, 0x207, 0x27E, 0xBD, 0xD6, 0xFD}
)
_XLS_SHEET, _XLS_DIMENSIONS, _XLS_STRINGS, _XLS_PASSWORD = 0x809, 0x200, 0xFC, 0x2F


def judge_xls(data: bytes, file_name: str) -> None:
    """Raise BadInput where an XLS file has a password or promises too many cells or strings."""
    container = CompoundFile(data, file_name)
    for name in container.names & {"workbook", "book"}:
        _judge_biff(container.stream(name), file_name)


def _judge_biff(stream: bytes, file_name: str) -> None:
    reach, at = _Reach(), 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        body = at + 4
        if kind in _XLS_CELLS and size >= 4:
            row, column = struct.unpack_from("<HH", stream, body)
            reach.take(row + 1, column + 1)
        elif kind == _XLS_DIMENSIONS and size >= 14 and body + 14 <= len(stream):
            _top, bottom, _left, right = struct.unpack_from("<IIHH", stream, body)
            _Reach(bottom, right).judge(file_name)
        elif kind == _XLS_STRINGS and size >= 8 and body + 8 <= len(stream):
            _Reach(int.from_bytes(stream[body + 4 : body + 8], "little"), 1).judge(file_name)
        elif kind == _XLS_PASSWORD:
            raise password_needed(file_name)
        elif kind == _XLS_SHEET:
            reach.judge(file_name)
            reach = _Reach()
        at = body + size
    reach.judge(file_name)


_TOO_WIDE: Message = message(
    "errors",
    "Trong tệp {file} có ô nằm quá xa (đến dòng {rows}, cột {columns}) nên bảng quá lớn. "
    "Hãy mở tệp, xóa các dòng và cột thừa ở cuối, hoặc chép danh sách sang tệp mới.",
)
