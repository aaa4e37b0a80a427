"""The text layer of a PDF, for searching; and what kind of file it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from meetingdesk.exchange.pdfium import PDFIUM
from meetingdesk.features.files.file_readings import FileCondition, Reading

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# More than anybody searches for; a book of appendices must not fill the journal.
MOST_LETTERS = 200_000
MOST_PAGES = 500
_PASSWORD_WANTED = 4  # FPDF_ERR_PASSWORD


@dataclass(slots=True)
class _Harvest:
    parts: list[str]
    letters: int = 0


def read_pdf(path: Path, check: Callable[[], None] | None = None) -> Reading:
    """Read the text of a PDF page by page, without taking the file into memory.

    `check` is called for each page and may raise to stop. A damaged or locked file is a reading too.
    """
    import pypdfium2  # noqa: PLC0415 - needed only for files with text

    try:
        with PDFIUM:
            document = pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        locked = (
            getattr(error, "err_code", None) == _PASSWORD_WANTED or "password" in str(error).lower()
        )
        return Reading(FileCondition.ENCRYPTED if locked else FileCondition.DAMAGED)
    try:
        return _read(document, check)
    finally:
        with PDFIUM:
            document.close()


def _read(document: PdfDocument, check: Callable[[], None] | None) -> Reading:
    import pypdfium2  # noqa: PLC0415 - as above

    with PDFIUM:
        pages = len(document)
    found = _Harvest([])
    for number in range(min(pages, MOST_PAGES)):
        if check is not None:
            check()
        try:
            with PDFIUM:
                page = document[number]
                text = page.get_textpage().get_text_bounded()
                page.close()
        except pypdfium2.PdfiumError:
            continue  # one bad page leaves the others readable
        found.parts.append(text)
        found.letters += len(text)
        if found.letters >= MOST_LETTERS:
            break
    text = " ".join(" ".join(found.parts).split())[:MOST_LETTERS]
    if pages == 0:
        return Reading(FileCondition.DAMAGED)
    return Reading(FileCondition.READABLE if text else FileCondition.NO_TEXT, pages, text)
