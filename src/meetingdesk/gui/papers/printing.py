"""Pages onto paper: each at the printer's own resolution, at its true size."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from meetingdesk.errors import Unavailable
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.tasks import Progress
from meetingdesk.messages import message

_FINEST_DPI = 600
"""Finer than the eye sees in a text; twice as fine takes four times the memory."""
_BAND_PIXELS = 6_000_000


def make_printer(pages: PdfPages, title: str) -> QPrinter:
    """A printer set to the paper and direction of these pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("MeetingDesk")
    wide, high = pages.sizes[0]
    size = QPageSize(
        QSizeF(min(wide, high), max(wide, high)),
        QPageSize.Unit.Point,
        "",
        QPageSize.SizeMatchPolicy.FuzzyMatch,
    )
    direction = (
        QPageLayout.Orientation.Landscape if wide > high else QPageLayout.Orientation.Portrait
    )
    printer.setPageLayout(QPageLayout(size, direction, QMarginsF()))
    printer.setFullPage(True)
    return printer


def print_pages(printer: QPrinter, pages: PdfPages, *, progress: Progress) -> int:
    """Print what the dialog asked for; returns how many pages went out.

    Raises Unavailable where the printer refuses or stops, and Cancelled.
    """
    wanted = list(_in_order(printer, pages.count))
    printer.setFullPage(True)
    painter = QPainter()
    if printer.printerState() is QPrinter.PrinterState.Error or not painter.begin(printer):
        raise _refused(printer)
    try:
        for done, number in enumerate(wanted):
            progress.report(done, len(wanted))
            if done and not printer.newPage():
                raise _refused(printer)
            _draw(painter, printer, pages, number)
            if printer.printerState() in (
                QPrinter.PrinterState.Error,
                QPrinter.PrinterState.Aborted,
            ):
                raise _refused(printer)
    except BaseException:
        printer.abort()
        painter.end()
        raise
    if not painter.end():
        raise _refused(printer)
    return len(wanted)


def _in_order(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages in the order they leave the printer, copies too where the printer makes none."""
    chosen = list(_chosen(printer, count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        yield from chosen * copies
    else:
        for number in chosen:
            yield from [number] * copies


def _chosen(printer: QPrinter, count: int) -> Iterator[int]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        yield from range(count)
        return
    ranges = printer.pageRanges()
    first = printer.fromPage()
    last = printer.toPage() or count
    for number in range(count):
        inside = first - 1 <= number < last if ranges.isEmpty() else ranges.contains(number + 1)
        if inside:
            yield number


def _draw(painter: QPainter, printer: QPrinter, pages: PdfPages, number: int) -> None:
    """Draw a page at its true size, smaller only where the paper in the printer is."""
    wide, high = pages.sizes[number]
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    per_point = printer.resolution() / 72
    shrink = min(1.0, paper.width() / (wide * per_point), paper.height() / (high * per_point))
    # A page may be a hair wider than the paper by rounding; shrinking for that would blur it.
    shrink = 1.0 if shrink > 0.995 else shrink
    dots = per_point * shrink
    scale = min(dots, _FINEST_DPI / 72)
    for top, band in pages.bands(number, scale, _BAND_PIXELS):
        place = QRectF(
            QPointF(0, top * dots / scale),
            QSizeF(band.width() * dots / scale, band.height() * dots / scale),
        )
        painter.drawImage(place, band)


def _refused(printer: QPrinter) -> Unavailable:
    name = printer.outputFileName() or printer.printerName() or "?"
    return Unavailable(
        message(
            "errors",
            "Chưa in được ra {printer}. Hãy xem máy in đã bật, có giấy và còn nối với máy tính, "
            "hoặc chọn máy in khác.",
        ).given(printer=name)
    )
