"""The register and single agreements on paper: where they are reached from, and saved."""

from __future__ import annotations

import io
from pathlib import Path

import pdfplumber
import pytest
from openpyxl import load_workbook
from planning_window import find, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.papers.room import PaperRoom
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, FORMER, TITLE_2018, TITLE_2023, Signings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, workspace: Workspace) -> MainWindow:
    signings = Signings(workspace)
    signings.create(FORMER)
    signings.create()
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitActive(made)
    return made


def room_of(qtbot: QtBot, desk: Desk, window: MainWindow) -> PaperRoom:
    page = window.page
    assert isinstance(page, SigningsPage)
    assert page.room is not None
    qtbot.waitUntil(lambda: page.room is not None and page.room.is_fresh, timeout=20_000)
    settle(qtbot, desk)
    assert page.shows_paper
    return page.room


def text_of(room: PaperRoom) -> str:
    made = room._maker._made
    assert made is not None
    with pdfplumber.open(io.BytesIO(made.pdf)) as file:
        words = "\n".join(page.extract_text() for page in file.pages)
    return " ".join(words.split())


def open_register(qtbot: QtBot, desk: Desk, window: MainWindow) -> PaperRoom:
    desk.open_page("signings")
    settle(qtbot, desk)
    page = window.page
    assert isinstance(page, SigningsPage)
    page.register.table.setFocus()
    qtbot.keyClick(page.register.table, Qt.Key.Key_P, CTRL)
    return room_of(qtbot, desk, window)


def save(qtbot: QtBot, desk: Desk, room: PaperRoom, button: str, path: Path) -> str:
    """Press a button and save; returns the name that was proposed."""
    qtbot.mouseClick(find(room, QToolButton, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.findChild(QFileDialog, "savePaper") is not None)
    dialog = find(room, QFileDialog, "savePaper")
    proposed = Path(dialog.selectedFiles()[0]).name
    line = find(dialog, QLineEdit, "fileNameEdit")
    line.setText(str(path))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(path.exists, timeout=10_000)
    settle(qtbot, desk)
    return proposed


def test_the_register_prints_from_its_page_and_esc_leads_back(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    room = open_register(qtbot, desk, window)
    assert "SỔ THEO DÕI KÝ KẾT" in text_of(room)
    assert "Tổng số: 02 văn bản" in text_of(room)
    qtbot.keyClick(room.view, Qt.Key.Key_Escape)
    page = window.page
    assert isinstance(page, SigningsPage)
    assert not page.shows_paper
    settle(qtbot, desk)
    assert [row.title for row in page.register.rows] == [TITLE_2023, TITLE_2018]


def test_one_year_of_the_register_can_be_printed(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    room = open_register(qtbot, desk, window)
    year = find(room, QComboBox, "option_year")
    assert [year.itemData(place) for place in range(year.count())] == ["", "2023", "2018"]
    year.setFocus()
    qtbot.keyClick(year, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: room.is_fresh, timeout=10_000)
    settle(qtbot, desk)
    assert "(Năm 2018) " in text_of(room)
    assert "Tổng số: 01 văn bản" in text_of(room)


def test_the_register_is_saved_as_pdf_word_and_excel(
    qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    room = open_register(qtbot, desk, window)
    for button, ending, start in (
        ("savePdf", "pdf", b"%PDF"),
        ("saveDocx", "docx", b"PK"),
        ("saveXlsx", "xlsx", b"PK"),
    ):
        path = tmp_path / f"so.{ending}"
        proposed = save(qtbot, desk, room, button, path)
        assert proposed.endswith(f" - Sổ theo dõi ký kết.{ending}")
        assert path.read_bytes().startswith(start)
    sheet = load_workbook(tmp_path / "so.xlsx").active
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    titles = [row[2] for row in cells if row[0] in (1, 2)]
    assert titles == [TITLE_2018, TITLE_2023]


def test_the_figures_lead_to_the_register_on_paper(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    desk.open_page("reports")
    settle(qtbot, desk)
    tabs = window.page.tabs  # type: ignore[attr-defined] # the reports page
    tabs.setCurrentIndex(4)
    settle(qtbot, desk)
    button = find(window.page, QToolButton, "printRegister")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    room_of(qtbot, desk, window)


def open_agreement(qtbot: QtBot, desk: Desk, window: MainWindow) -> SigningsPage:
    """The newest agreement, which no meeting belongs to."""
    desk.open_page("signings")
    settle(qtbot, desk)
    page = window.page
    assert isinstance(page, SigningsPage)
    page.register.table.setFocus()
    page.register.table.selectRow(0)
    qtbot.keyClick(page.register.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shows_agreement)
    settle(qtbot, desk)
    return page


def from_menu(qtbot: QtBot, page: SigningsPage, text: str) -> None:
    """Open the page's menu of further things and choose one with the keyboard."""
    qtbot.mouseClick(find(page, QToolButton, "agreementMore"), Qt.MouseButton.LeftButton)
    menu = find(page, QMenu, "agreementMenu")
    menu.setActiveAction(next(one for one in menu.actions() if one.text() == text))
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_an_agreement_without_a_meeting_has_its_record_of_signing(
    qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    page = open_agreement(qtbot, desk, window)
    from_menu(qtbot, page, "In biên bản ký kết…")
    room = room_of(qtbot, desk, window)

    words = text_of(room)
    assert "BIÊN BẢN KÝ KẾT" in words
    assert "Thời gian: ngày 25 tháng 4 năm 2023." in words
    assert f"1. {DEPARTMENT}:" in words
    assert "ĐẠI DIỆN LIÊN HIỆP CÁC HỘI" in words
    proposed = save(qtbot, desk, room, "savePdf", tmp_path / "a.pdf")
    assert proposed.startswith("2023-04-25 Chương trình phối hợp")
    assert proposed.endswith(" - Biên bản ký kết.pdf")

    qtbot.mouseClick(find(room, QToolButton, "leavePaper"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.shows_agreement)


def test_the_summary_report_of_an_agreement_shows_before_it_is_saved(
    qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    page = open_agreement(qtbot, desk, window)
    from_menu(qtbot, page, "In báo cáo tổng kết…")
    room = room_of(qtbot, desk, window)

    assert "BÁO CÁO" in text_of(room)
    assert "Tổng kết chương trình phối hợp bảo vệ môi trường" in text_of(room)
    final = find(room, QCheckBox, "option_final")
    qtbot.mouseClick(final, Qt.MouseButton.LeftButton, pos=QPoint(10, final.height() // 2))
    qtbot.waitUntil(lambda: room.is_fresh, timeout=10_000)
    settle(qtbot, desk)
    assert "Sơ kết chương trình phối hợp" in text_of(room)
    proposed = save(qtbot, desk, room, "saveXlsx", tmp_path / "a.xlsx")
    assert proposed.endswith(" - Báo cáo tổng kết.xlsx")
