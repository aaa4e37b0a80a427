"""A QR code with text beside it in Word: a table of two cells without lines."""

from __future__ import annotations

import io
from typing import Any

from docx.shared import Mm

from meetingdesk.documents.blocks import ScanNote
from meetingdesk.documents.render import corner_code, docx_parts
from meetingdesk.documents.render.docx_paper import Paper
from meetingdesk.documents.render.docx_parts import TWIPS_PER_MM, Element
from meetingdesk.documents.render.pdf_scan_note import BESIDE_MM
from meetingdesk.documents.styles import StyleName


def scan_note(paper: Paper, note: ScanNote) -> Element:
    """The code at left, the lines beside it."""
    part: Any = paper.word.part
    size = Mm(note.size_mm)
    inline = part.new_pic_inline(io.BytesIO(corner_code.png(note.payload)), size, size)
    run = docx_parts.element("w:r", docx_parts.element("w:drawing", inline))
    code = docx_parts.paragraph(paper.ids[StyleName.PICTURE], run)
    lines = [paper.text(StyleName.NOTE, line) for line in note.lines] or [paper.spacer()]
    room = (note.size_mm + BESIDE_MM) * TWIPS_PER_MM
    widths = [room, paper.width - room]
    cells = [
        docx_parts.cell(widths[0], [code], stands="center"),
        docx_parts.cell(widths[1], lines, stands="center"),
    ]
    return docx_parts.table(widths, [docx_parts.row(cells)], lines=False)
