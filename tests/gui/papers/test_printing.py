"""Printing: the pages asked for, at their true size, and a clear word where the printer refuses."""

from __future__ import annotations

import os
from pathlib import Path

import pdfplumber
import pikepdf
import pytest
from papers_window import PapersWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QRadioButton, QSpinBox

from meetingdesk.errors import Cancelled, Unavailable
from meetingdesk.gui.papers.pdf_pages import PdfPages
from meetingdesk.gui.papers.printing import make_printer, print_pages
from meetingdesk.gui.tasks import Progress


def _no_report(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def pages(window: PapersWindow) -> PdfPages:
    """Four pages, as they print."""
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    taken: list[PdfPages] = []
    window.room._maker.when_made(lambda _made, pages: taken.append(pages))
    assert taken[0].count == 4
    return taken[0]


def _to_file(pages: PdfPages, path: Path) -> QPrinter:
    printer = make_printer(pages, "Danh sách")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def _ink(path: Path, page: int) -> tuple[float, float]:
    """Where the first dark point of a page is, in millimetres from the left and the top."""
    with pdfplumber.open(path) as opened:
        picture = opened.pages[page].to_image(resolution=72).original.convert("L")
    box = picture.point(lambda value: 255 if value < 128 else 0).getbbox()
    assert box is not None
    return box[0] * 25.4 / 72, box[1] * 25.4 / 72


def test_a_range_of_pages_is_printed(pages: PdfPages, tmp_path: Path) -> None:
    printer = _to_file(pages, tmp_path / "ra.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert print_pages(printer, pages, progress=Progress(_no_report)) == 2
    with pikepdf.open(tmp_path / "ra.pdf") as pdf:
        assert len(pdf.pages) == 2


def test_pages_far_apart_can_be_asked_for(pages: PdfPages, tmp_path: Path) -> None:
    printer = _to_file(pages, tmp_path / "ra.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert print_pages(printer, pages, progress=Progress(_no_report)) == 3


def test_a_page_lies_on_the_paper_as_in_the_pdf(
    window: PapersWindow, pages: PdfPages, tmp_path: Path
) -> None:
    window.save("savePdf", tmp_path / "luu.pdf")
    print_pages(_to_file(pages, tmp_path / "ra.pdf"), pages, progress=Progress(_no_report))
    with pikepdf.open(tmp_path / "ra.pdf") as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
        assert box == pytest.approx([0, 0, 595.28, 841.89], abs=1.5)
    for page in (0, 3):
        saved, printed = _ink(tmp_path / "luu.pdf", page), _ink(tmp_path / "ra.pdf", page)
        assert printed == pytest.approx(saved, abs=0.8)


def test_a_sheet_across_is_printed_across(window: PapersWindow, tmp_path: Path) -> None:
    window.open("attendance_sheet")
    window.pick("direction", "Ngang")
    window.pick("paper", "A5")
    window.made()
    taken: list[PdfPages] = []
    window.room._maker.when_made(lambda _made, pages: taken.append(pages))
    print_pages(_to_file(taken[0], tmp_path / "ra.pdf"), taken[0], progress=Progress(_no_report))
    with pdfplumber.open(tmp_path / "ra.pdf") as opened:
        page = opened.pages[0]
        assert (page.width, page.height) == pytest.approx((595.28, 419.53), abs=1.5)


def test_the_strips_of_a_page_join_without_a_seam(pages: PdfPages) -> None:
    scale = 2.0
    (_top, whole), *others = pages.bands(0, scale, 10_000_000)
    assert others == []
    strips = list(pages.bands(0, scale, 200_000))
    assert len(strips) > 3
    for top, strip in strips:
        for y in range(0, strip.height(), 17):
            for x in range(0, whole.width(), 5):
                here, there = strip.pixelColor(x, y), whole.pixelColor(x, top + y)
                assert abs(here.lightness() - there.lightness()) <= 4, (top, x, y)


def test_last_page_first_and_copies_are_made_where_the_printer_makes_none(
    pages: PdfPages, tmp_path: Path
) -> None:
    printer = _to_file(pages, tmp_path / "ra.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    expected = 2 if printer.supportsMultipleCopies() else 4
    assert print_pages(printer, pages, progress=Progress(_no_report)) == expected


def test_a_printer_that_cannot_be_reached_is_told_by_name(pages: PdfPages, tmp_path: Path) -> None:
    printer = _to_file(pages, tmp_path / "khong co" / "ra.pdf")
    with pytest.raises(Unavailable, match="Chưa in được") as raised:
        print_pages(printer, pages, progress=Progress(_no_report))
    assert "ra.pdf" in str(raised.value)


def test_printing_can_be_stopped_between_pages(pages: PdfPages, tmp_path: Path) -> None:
    reports: list[int] = []

    def report(done: int, _total: int) -> None:
        reports.append(done)
        progress.stop()

    progress = Progress(report)
    with pytest.raises(Cancelled):
        print_pages(_to_file(pages, tmp_path / "ra.pdf"), pages, progress=progress)
    assert reports == [0]


@pytest.mark.skipif(os.name == "nt", reason="Windows shows its own dialog")
def test_the_system_s_dialog_prints_what_is_chosen_in_it(
    window: PapersWindow, tmp_path: Path
) -> None:
    qtbot = window.qtbot
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    window.press("printPaperButton")
    qtbot.waitUntil(lambda: window.tab.findChild(QPrintDialog, "printPaper") is not None)
    dialog = window.find(QPrintDialog, "printPaper")
    _child(dialog, QLineEdit, "filename").setText(str(tmp_path / "ra.pdf"))
    _child(dialog, QRadioButton, "printRange").setChecked(True)
    _child(dialog, QSpinBox, "from").setValue(2)
    _child(dialog, QSpinBox, "to").setValue(4)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    go = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert isinstance(go, QPushButton)
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.notices), timeout=20_000)
    window.settle()
    with pikepdf.open(tmp_path / "ra.pdf") as pdf:
        assert len(pdf.pages) == 3
    assert window.notices[-1].text.startswith("Đã gửi 3 trang tới")


def _child(dialog: QPrintDialog, kind: type, name: str):  # type: ignore[no-untyped-def]
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found
