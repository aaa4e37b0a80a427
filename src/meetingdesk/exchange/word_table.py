"""Tables and paragraphs of a Word document, read from its XML without opening anything else."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from meetingdesk.errors import BadInput
from meetingdesk.exchange.archive_safety import checked_zip
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

MAX_DOCUMENT_BYTES = 128 * 1024 * 1024
PARAGRAPHS_SHEET = "Đoạn văn"
_DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_MAX_COLUMNS = 64
# What unpacking a damaged container may end with, besides its own errors.
_BROKEN = (EOFError, OSError, ValueError, LookupError, NotImplementedError)


def read_word_tables(
    data: bytes, file_name: str, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """Each table as a sheet ``Bảng 1``, ``Bảng 2``…, and the text around them as ``Đoạn văn``.

    Raises BadInput where the document is damaged or too big.
    """
    body = word_body(data, file_name)
    sheets: list[Sheet] = []
    tables = list(_tables(body))
    for number, table in enumerate(tables, start=1):
        if progress is not None:
            progress.report(number - 1, len(tables))
        sheets.append(_sheet(f"Bảng {number}", table))
    sheets.append(Sheet(PARAGRAPHS_SHEET, _paragraphs(body)))
    return tuple(sheet for sheet in sheets if not sheet.is_empty) or (Sheet(PARAGRAPHS_SHEET, ()),)


def word_body(data: bytes, file_name: str) -> ElementTree.Element:
    """The root of a document's text. Raises BadInput where it is damaged or too big."""
    try:
        with checked_zip(data, file_name) as archive:
            if archive.getinfo("word/document.xml").file_size > MAX_DOCUMENT_BYTES:
                raise BadInput(_TOO_BIG.given(file=file_name))
            xml = archive.read("word/document.xml")
        # Word writes no document type; entities in one are how small files unfold into big ones.
        if _DOCTYPE.search(xml[:65536]):
            raise BadInput(_TOO_BIG.given(file=file_name), details="document type declared")
        return ElementTree.fromstring(xml)
    except (ElementTree.ParseError, zipfile.BadZipFile, zlib.error, *_BROKEN) as fault:
        raise damaged(file_name, fault) from fault


def element_name(element: ElementTree.Element) -> str:
    """The tag without its namespace."""
    return element.tag.rpartition("}")[2]


def element_value(element: ElementTree.Element) -> str:
    """The ``w:val`` attribute, whichever of Word's two namespaces is used."""
    return next(
        (value for key, value in element.attrib.items() if key.rpartition("}")[2] == "val"), ""
    )


def _tables(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Tables in reading order; one inside a cell of another belongs to that cell's text."""
    for child in element:
        if element_name(child) == "tbl":
            yield child
        else:
            yield from _tables(child)


def element_children(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Children of that name, also inside content controls and tracked changes."""
    for child in element:
        found = element_name(child)
        if found == name:
            yield child
        elif found in {"sdt", "sdtContent", "ins", "customXml", "smartTag"}:
            yield from element_children(child, name)


def _sheet(name: str, table: ElementTree.Element) -> Sheet:
    rows: list[Row] = []
    merged: list[MergedRange] = []
    open_spans: dict[int, int] = {}  # column -> the row where a cell merged downwards starts
    for row_number, row in enumerate(element_children(table, "tr")):
        cells: list[str] = []
        for cell in element_children(row, "tc"):
            column = len(cells)
            width, down = _spans(cell)
            continues = down == "continue" and column in open_spans
            cells.append("" if continues else element_text(cell))
            cells += [""] * (width - 1)
            top = open_spans[column] if continues else row_number
            if down:
                open_spans[column] = top
            else:
                open_spans.pop(column, None)
            if width > 1 or continues:
                merged = [span for span in merged if (span.top, span.left) != (top, column)]
                merged.append(MergedRange(top, column, row_number, column + width - 1))
        rows.append(trimmed(cells))
    return Sheet(name, without_empty_end(rows), tuple(merged))


def _spans(cell: ElementTree.Element) -> tuple[int, str]:
    """How many columns a cell takes, and whether it starts or continues a merge downwards."""
    width, down = 1, ""
    for properties in element_children(cell, "tcPr"):
        for fact in properties:
            if element_name(fact) == "gridSpan" and element_value(fact).isdecimal():
                width = min(max(1, int(element_value(fact)[:4])), _MAX_COLUMNS)
            elif element_name(fact) == "vMerge":
                down = element_value(fact) or "continue"
    return width, down


def element_text(element: ElementTree.Element) -> str:
    """The visible text; paragraphs and breaks become line ends, deleted text is left out."""
    parts: list[str] = []
    _collect(element, parts)
    return "".join(parts).strip("\n")


_STANDS_FOR = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOT_SHOWN = frozenset({"del", "moveFrom", "instrText", "pPr", "rPr", "tcPr", "tblPr", "Fallback"})


def _collect(element: ElementTree.Element, parts: list[str]) -> None:
    for child in element:
        name = element_name(child)
        if name == "t":
            parts.append(child.text or "")
        elif name in _STANDS_FOR:
            parts.append(_STANDS_FOR[name])
        elif name not in _NOT_SHOWN:
            _collect(child, parts)
            if name == "p":
                parts.append("\n")


def _paragraphs(body: ElementTree.Element) -> tuple[Row, ...]:
    found: list[Row] = []

    def walk(element: ElementTree.Element) -> None:
        for child in element:
            if element_name(child) == "p":
                found.extend(trimmed([line]) for line in element_text(child).split("\n"))
            elif element_name(child) != "tbl":
                walk(child)

    walk(body)
    return without_empty_end(found)


_TOO_BIG: Message = message(
    "errors",
    "Tài liệu {file} quá lớn. Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.",
)
