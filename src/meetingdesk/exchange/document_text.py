"""The text of a document from outside, paragraph by paragraph: Word files, and PDF with letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.exchange.archive_safety import checked_zip
from meetingdesk.exchange.compound_file import CompoundFile
from meetingdesk.exchange.file_kinds import password_needed
from meetingdesk.exchange.pdfium import PDFIUM
from meetingdesk.exchange.sheets import damaged
from meetingdesk.exchange.word_table import (
    element_children,
    element_name,
    element_text,
    element_value,
    word_body,
)
from meetingdesk.messages import message
from meetingdesk.vietnamese.folding import clean

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

LARGEST_BYTES = 64 * 1024 * 1024
# A line of a PDF that is this much shorter than the longest of its page ends its paragraph.
_FULL_LINE = 0.85
_SENTENCE_ENDS = (".", ":", ";", "!", "?")
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph as a reader sees it.

    Attributes:
        text: its words on one line; the cells of a table row stand apart by a tab.
        style: the id of its Word style, such as ``Heading1``; empty for none and in PDF files.
        cells: the cells, where the paragraph is the row of a table.
    """

    text: str
    style: str = ""
    cells: tuple[str, ...] = ()


def read_document_file(
    path: Path, check: Callable[[], None] | None = None
) -> tuple[Paragraph, ...]:
    """As `read_document`, from a file. Raises Unavailable too, where it can't be read."""
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST_BYTES else None
    except OSError as error:
        raise Unavailable(
            message("errors", "Không đọc được tệp {name}.").given(name=path.name),
            details=str(error),
        ) from error
    if data is None:
        raise BadInput(message("errors", "Tệp {name} quá lớn để đọc chữ.").given(name=path.name))
    return read_document(data, path.name, check)


def read_document(
    data: bytes, file_name: str, check: Callable[[], None] | None = None
) -> tuple[Paragraph, ...]:
    """The paragraphs with words in them, in reading order; tracked deletions are left out.

    `check` is called for each page of a PDF and may raise to stop. Raises BadInput for a file that
    is damaged, locked, of another kind, or a PDF that is only pictures.
    """
    if data.startswith(b"%PDF"):
        return _pdf_paragraphs(data, file_name, check)
    if data.startswith(b"PK"):
        with checked_zip(data, file_name) as archive:
            is_word = "word/document.xml" in archive.namelist()
        if is_word:
            return tuple(_word_paragraphs(word_body(data, file_name)))
    elif data.startswith(_OLE_MAGIC) and "encryptedpackage" in CompoundFile(data, file_name).names:
        raise password_needed(file_name)
    raise BadInput(
        message(
            "errors",
            "{name} không phải là tệp Word (.docx) hay PDF. "
            "Tệp .doc cũ thì hãy mở bằng Word và lưu lại thành .docx.",
        ).given(name=file_name)
    )


def plain_text(paragraphs: tuple[Paragraph, ...]) -> str:
    """The paragraphs as one text, a line each."""
    return "\n".join(paragraph.text for paragraph in paragraphs)


def _word_paragraphs(root: ElementTree.Element) -> Iterator[Paragraph]:
    for child in root:
        name = element_name(child)
        if name == "p":
            yield from _lines(child)
        elif name == "tbl":
            yield from _rows(child)
        elif name not in {"del", "moveFrom", "sectPr"}:
            yield from _word_paragraphs(child)


def _lines(paragraph: ElementTree.Element) -> Iterator[Paragraph]:
    style = _style(paragraph)
    for line in element_text(paragraph).split("\n"):
        if words := clean(line.replace("\t", " ")):
            yield Paragraph(words, style)


def _rows(table: ElementTree.Element) -> Iterator[Paragraph]:
    for row in element_children(table, "tr"):
        cells = tuple(
            clean(element_text(cell).replace("\n", " ").replace("\t", " "))
            for cell in element_children(row, "tc")
        )
        if any(cells):
            yield Paragraph("\t".join(cells), cells=cells)


def _style(paragraph: ElementTree.Element) -> str:
    for properties in element_children(paragraph, "pPr"):
        for fact in properties:
            if element_name(fact) == "pStyle":
                return element_value(fact)
    return ""


def _pdf_paragraphs(
    data: bytes, file_name: str, check: Callable[[], None] | None
) -> tuple[Paragraph, ...]:
    import pypdfium2  # noqa: PLC0415 - needed only for PDF files

    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_WANTED:
            raise password_needed(file_name) from error
        raise damaged(file_name, error) from error
    try:
        pages = list(_page_lines(document, check))
    finally:
        with PDFIUM:
            document.close()
    found = tuple(Paragraph(text) for text in _joined(pages))
    if not found:
        raise BadInput(
            message(
                "errors", "{name} chỉ có ảnh quét, không có lớp chữ nên không so được từng chữ."
            ).given(name=file_name)
        )
    return found


def _page_lines(document: PdfDocument, check: Callable[[], None] | None) -> Iterator[list[str]]:
    with PDFIUM:
        count = len(document)
    for number in range(count):
        if check is not None:
            check()
        with PDFIUM:
            page = document[number]
            text = page.get_textpage().get_text_bounded()
            page.close()
        yield [line for raw in text.splitlines() if (line := clean(raw))]


def _joined(pages: list[list[str]]) -> Iterator[str]:
    """The lines of each page put together to paragraphs, across pages too; page numbers are left out.

    A paragraph goes on where its line is full and does not end a sentence at its right edge.
    """
    open_lines: list[str] = []
    for lines in pages:
        longest = max(map(len, lines), default=0)
        for place, line in enumerate(lines):
            if line.isdecimal() and place in {0, len(lines) - 1}:
                continue
            open_lines.append(line)
            is_full = len(line) >= _FULL_LINE * longest
            if not is_full or (line.endswith(_SENTENCE_ENDS) and _starts_anew(lines, place)):
                yield " ".join(open_lines)
                open_lines = []
    if open_lines:
        yield " ".join(open_lines)


def _starts_anew(lines: list[str], place: int) -> bool:
    """Whether the next line begins like a paragraph: a capital, a number or a dash."""
    following = lines[place + 1] if place + 1 < len(lines) else ""
    return not following[:1].islower()
