"""Printed attendance sheets turned into scans, as a copier in an office makes them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageFilter
from pypdfium2 import PdfDocument

from meetingdesk.documents.attendance_sheet import SheetOptions, build_attendance_sheet
from meetingdesk.documents.letterhead import DEFAULT_LETTERHEAD, shipped_letterheads
from meetingdesk.documents.render.pdf import render_pdf
from meetingdesk.features.papers.attendance_paper import gather_attendance_sheet


def printed_sheet(session: Any, meeting_id: int, *, corner_code: bool = True) -> bytes:
    """The attendance sheet of the meeting as it leaves the printer."""
    data = gather_attendance_sheet(session, meeting_id)
    letterhead = shipped_letterheads()[DEFAULT_LETTERHEAD]
    return render_pdf(
        build_attendance_sheet(data, letterhead, SheetOptions(corner_code=corner_code))
    )


def scanned_pages(pdf: bytes, *, dpi: int = 150, turned: float = 0.6) -> list[Image.Image]:
    """Each page a little turned, blurred and grey, as paper comes out of a scanner."""
    document = PdfDocument(pdf)
    pages = []
    for page in document:
        picture = page.render(scale=dpi / 72).to_pil().convert("L")
        picture = picture.rotate(turned, fillcolor=245, expand=False)
        pages.append(picture.filter(ImageFilter.GaussianBlur(0.6)).point(lambda v: 20 + v * 0.9))
    document.close()
    return pages


def scan_to_pdf(pages: Sequence[Image.Image], path: Path) -> Path:
    """One PDF of pictures, as most scanners write."""
    first, *others = pages
    first.save(path, save_all=True, append_images=others, resolution=150)
    return path


def scan_to_jpeg(page: Image.Image, path: Path) -> Path:
    page.save(path, quality=70)
    return path
