"""Putting a PDF file together object by object, so that its photos are never all in memory."""

from __future__ import annotations

import gc
import threading
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc

from meetingdesk.documents.render.pdf_archive import with_line_end

_SELDOM = (100_000, 50, 100)
"""When the collector runs while a paper is made, by new objects. Its rows make hundreds of thousands
that all live to the end; looked through again and again, they cost a quarter of the time."""


class _Turn:
    """Only one PDF at a time: ReportLab's fonts keep their place in the font file meanwhile."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._usual = gc.get_threshold()

    def __enter__(self) -> None:
        self._lock.acquire()
        self._usual = gc.get_threshold()
        gc.set_threshold(*_SELDOM)

    def __exit__(self, *_error: object) -> None:
        gc.set_threshold(*self._usual)
        self._lock.release()


one_file_at_a_time = _Turn()


class _Counted:
    """Writes to a file and knows how far it has come; an object's place goes into the table."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.offset = 0

    def add(self, data: bytes) -> int:
        start = self.offset
        self._out.write(data)
        self.offset += len(data)
        return start


def assemble(document: Any, out: BinaryIO) -> bytes:
    """Write all objects of a ReportLab document, then the table of their places.

    It takes the place of ``PDFDocument.format``, which builds the whole file as one string out of
    a list of strings, twice in memory. Returns no bytes for the caller to write.
    """
    file = _Counted(out)
    # The second line tells programs that move files about that this one isn't text.
    file.add(b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % document._pdfVersion)
    catalog, info = document.Reference(document.Catalog), document.Reference(document.info)
    written: list[str] = []
    # Objects refer to new ones while they are written, so the list grows under way.
    while (name := document.numberToId.get(len(written) + 1)) is not None:
        content = pdfdoc.PDFIndirectObject(name, document.idToObject[name])
        document.idToOffset[name] = file.add(with_line_end(content.format(document)))
        written.append(name)
    table = pdfdoc.PDFCrossReferenceTable()
    table.addsection(0, written)
    start = file.add(_as_bytes(table.format(document)))
    trailer = pdfdoc.PDFTrailer(
        startxref=start, Size=len(written) + 1, Root=catalog, Info=info, ID=document.ID()
    )
    file.add(_as_bytes(trailer.format(document)))
    return b""


def _as_bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")
