"""How the corpus is written: Excel, Word and text files in the ways that offices make them."""

from __future__ import annotations

import io
import struct
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import docx
import xlsxwriter
from docx.document import Document
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

Row = Sequence[object]
_MADE = datetime(2023, 4, 20, 8, 0)  # noqa: DTZ001 - a file's own date has no zone


def xlsx(fill: Callable[[Workbook], None]) -> bytes:
    """An Excel file that `fill` has written, the same bytes each time."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_urls": False})
    book.set_properties({"created": _MADE})
    fill(book)
    book.close()
    return target.getvalue()


def sheet_of(rows: Sequence[Row], name: str = "Sheet1") -> bytes:
    """An Excel file with one plain sheet."""

    def fill(book: Workbook) -> None:
        put(book.add_worksheet(name), rows)

    return xlsx(fill)


def put(sheet: Worksheet, rows: Sequence[Row], top: int = 0, left: int = 0) -> None:
    """Write rows from a corner; None and empty texts leave their cells untouched."""
    for number, row in enumerate(rows, start=top):
        for column, value in enumerate(row, start=left):
            if value in (None, ""):
                continue
            if isinstance(value, str):
                sheet.write_string(number, column, value)
            else:
                sheet.write(number, column, value)


def letterhead(book: Workbook, sheet: Worksheet, width: int, title: str) -> int:
    """The state heading, the title and what it belongs to; gives the next free row from 0."""
    middle = book.add_format({"bold": True, "align": "center"})
    half = width // 2
    sheet.merge_range(0, 0, 0, half - 1, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", middle)
    sheet.merge_range(0, half, 0, width - 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", middle)
    sheet.merge_range(1, half, 1, width - 1, "Độc lập - Tự do - Hạnh phúc", middle)
    sheet.merge_range(3, 0, 3, width - 1, "DANH SÁCH", middle)
    sheet.merge_range(4, 0, 4, width - 1, title, middle)
    sheet.merge_range(5, 0, 5, width - 1, "(Kèm theo Công văn số 112/STNMT-VP ngày 18/4/2023)")
    return 7


def signature(sheet: Worksheet, row: int, column: int) -> None:
    """Place and date, who made the list, and the names that are no delegates."""
    sheet.write_string(row, column, "Cần Thơ, ngày 18 tháng 4 năm 2023")
    sheet.write_string(row + 1, 1, "NGƯỜI LẬP BIỂU")
    sheet.write_string(row + 1, column, "KT. GIÁM ĐỐC")
    sheet.write_string(row + 2, column, "PHÓ GIÁM ĐỐC")
    sheet.write_string(row + 6, 1, "Lâm Thị Soạn")
    sheet.write_string(row + 6, column, "Đỗ Văn Ký")


def document(fill: Callable[[Document], None]) -> bytes:
    """A Word document that `fill` has written."""
    made = docx.Document()
    made.core_properties.created = made.core_properties.modified = _MADE
    fill(made)
    target = io.BytesIO()
    made.save(target)
    return target.getvalue()


def converted(data: bytes, suffix: str, to: str) -> bytes:
    """The file as LibreOffice saves it in another format (`to`: xls, ods, doc …)."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"nguon{suffix}"
        source.write_bytes(data)
        order = ["--convert-to", to, "--outdir", folder, str(source)]
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/ho-so", "--headless", *order],
            check=True,
            capture_output=True,
            timeout=180,
        )
        return source.with_suffix("." + to).read_bytes()


def with_part(data: bytes, part: str, content: bytes) -> bytes:
    """A ZIP container with one part replaced or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for entry in old.namelist():
            if entry != part:
                new.writestr(_dated(entry), old.read(entry))
        new.writestr(_dated(part), content)
    return target.getvalue()


def _dated(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (2023, 4, 20, 8, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def xlsb(rows: Sequence[Row], first_row: int = 0, first_column: int = 0) -> bytes:
    """A binary Excel workbook of one sheet, as small as the format allows; every cell is text."""
    sheet = _record(129) + _record(148, struct.pack("<4I", 0, len(rows), 0, 20)) + _record(145)
    for number, row in enumerate(rows, first_row):
        sheet += _record(0, struct.pack("<I", number) + bytes(13))
        for column, value in enumerate(row, first_column):
            if value not in (None, ""):
                sheet += _record(6, struct.pack("<II", column, 0) + _wide(str(value)))
    book = _record(131) + _record(143)
    book += _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Danh sách"))
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "_rels/.rels": b"<Relationships/>",
        "xl/_rels/workbook.bin.rels": (
            f'<Relationships><Relationship Id="rId1" Type="{relations}/worksheet" '
            'Target="worksheets/sheet1.bin"/></Relationships>'
        ).encode(),
        "xl/workbook.bin": book + _record(144) + _record(132),
        "xl/worksheets/sheet1.bin": sheet + _record(146) + _record(130),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(_dated(name), content)
    return target.getvalue()


def _record(kind: int, body: bytes = b"") -> bytes:
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = b"", len(body)
    while True:
        size += bytes([length & 0x7F | (0x80 if length > 127 else 0)])
        length >>= 7
        if not length:
            return number + size + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def encrypted(data: bytes, password: str) -> bytes:
    """An Excel file locked with a password, as Excel does it."""
    from msoffcrypto.format.ooxml import OOXMLFile

    target = io.BytesIO()
    OOXMLFile(io.BytesIO(data)).encrypt(password, target)
    return target.getvalue()
