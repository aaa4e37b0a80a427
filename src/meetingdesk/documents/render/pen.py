"""Drawing on a PDF page in the measures of the layout: points from the top left corner."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from meetingdesk.documents.blocks import Document
from meetingdesk.documents.render.fonts import Piece, face, load
from meetingdesk.documents.render.jpeg import Jpeg
from meetingdesk.documents.render.pdf_archive import Description, make_archivable
from meetingdesk.documents.render.pdf_file import assemble
from meetingdesk.documents.text import printable

POINTS_PER_MM = 72 / 25.4
rl_config.useA85 = 0  # streams as bytes, not as text a quarter longer

_CREATOR = "MeetingDesk"
_TABLE_LINE = 0.5


def points(millimetres: float) -> float:
    """Millimetres as points."""
    return millimetres * POINTS_PER_MM


Segment = tuple[float, float, float, float]
"""A line from x, y to x, y, y counted downwards from the top of the page."""

PlacedText = tuple[float, float, tuple[Piece, ...]]
"""Where the base line of a text begins, and the text."""


class Pen:
    """One PDF file while it is drawn."""

    def __init__(self, document: Document, size_mm: tuple[float, float] | None = None) -> None:
        width, height = (points(side) for side in size_mm or document.frame.size_mm)
        self._height = height
        self._canvas = Canvas(
            "",
            pagesize=(width, height),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 4),
            lang=document.language,
            initialFontName=load(face(bold=False, italic=False, family=document.font)).fontName,
        )
        self._describe(document)
        self._marks = 0
        self._level = -1
        self._shown: dict[Piece, list[tuple[str, str]]] = {}

    def _describe(self, document: Document) -> None:
        said = Description(
            title=printable(document.title),
            author=printable(document.author),
            subject=printable(document.subject),
            language=document.language,
            program=_CREATOR,
            created=document.created,
        )
        canvas = self._canvas
        canvas.setTitle(said.title)
        canvas.setAuthor(said.author)
        canvas.setSubject(said.subject)
        canvas.setCreator(said.program)
        canvas.setProducer(said.program)
        if said.pdf_date:
            canvas.setDateFormatter(lambda *_parts: said.pdf_date)
        make_archivable(canvas._doc, said)

    def texts(self, placed: Iterable[PlacedText], size: float, gap: float = 0.0) -> None:
        """Set texts of one size, each space `gap` points wider than the font has it."""
        height = self._height
        code = ["BT"]
        if gap:
            code.append(f"{gap:.3f} Tw")
        current = ""
        for x, y, pieces in placed:
            code.append(f"1 0 0 1 {x:.2f} {height - y:.2f} Tm")
            for piece in pieces:
                for font, shown in self._encoded(piece):
                    if font != current:
                        code.append(f"{font} {size:g} Tf")
                        current = font
                    code.append(shown)
        code.append("0 Tw ET" if gap else "ET")
        self._canvas.addLiteral(" ".join(code))

    def _encoded(self, piece: Piece) -> list[tuple[str, str]]:
        """A text as the file holds it: names of parts of its font, and what each of them shows."""
        found = self._shown.get(piece)
        if found is None:
            font, document = load(piece[0]), self._canvas._doc
            found = self._shown[piece] = [
                (font.getSubsetInternalName(part, document), f"({escapePDF(codes)}) Tj")
                for part, codes in font.splitString(piece[1], document)
            ]
        return found

    def lines(self, segments: Iterable[Segment], width: float = _TABLE_LINE) -> None:
        """Draw straight lines `width` points thick."""
        height = self._height
        code = [
            f"{x1:.2f} {height - y1:.2f} m {x2:.2f} {height - y2:.2f} l"
            for x1, y1, x2, y2 in segments
        ]
        self._canvas.addLiteral(f"{width:g} w n {' '.join(code)} S")

    def squares(self, rows: Iterable[tuple[float, float, float, float]]) -> None:
        """Fill boxes given as left, top, width, height."""
        page = self._height
        code = [
            f"{left:.2f} {page - top - height:.2f} {width:.2f} {height:.2f} re"
            for left, top, width, height in rows
        ]
        self._canvas.addLiteral(f"n {' '.join(code)} f")

    def image(self, jpeg: Jpeg, x: float, y: float, width: float, height: float) -> None:
        """Draw a JPEG with its top left corner at `x`, `y`; its bytes go in as they are."""
        canvas: Any = self._canvas
        if not canvas.hasForm(jpeg.digest):
            image = _PassedThrough(jpeg)
            canvas._doc.Reference(image, canvas._doc.getXObjectName(jpeg.digest))
            canvas._doc.addForm(jpeg.digest, image)
        canvas.saveState()
        canvas.translate(x, self._height - y - height)
        canvas.scale(width, height)
        canvas.doForm(jpeg.digest)
        canvas.restoreState()

    def bookmark(self, title: str, level: int, y: float) -> None:
        """Let the reader jump to this height of the page from the outline.

        A level that nothing stands above moves up to where it can hang.
        """
        self._marks += 1
        key = f"m{self._marks}"
        self._canvas.bookmarkHorizontal(key, 0, self._height - y)
        self._level = min(level, self._level + 1)
        self._canvas.addOutlineEntry(title, key, self._level)

    def next_page(self) -> None:
        """End the page."""
        self._canvas.showPage()

    def finish(self, out: BinaryIO) -> None:
        """Write the complete file."""
        canvas: Any = self._canvas
        canvas._doc.format = partial(assemble, canvas._doc, out)
        canvas.getpdfdata()


class _PassedThrough(pdfdoc.PDFImageXObject):  # type: ignore[misc] # ReportLab has no types
    """A JPEG as an image object: read when the file is put together, and never decoded."""

    def __init__(self, jpeg: Jpeg) -> None:
        super().__init__(jpeg.digest)
        self._jpeg = jpeg
        self.width, self.height = jpeg.width, jpeg.height
        self.bitsPerComponent = 8
        self.colorSpace = {1: "DeviceGray", 3: "DeviceRGB"}[jpeg.components]
        self._filters = ("DCTDecode",)

    def format(self, document: Any) -> bytes:
        self.streamContent = self._jpeg.read()
        packed: bytes = super().format(document)
        self.streamContent = b""
        return packed
