"""A scan of the signed sheet dropped on the window: filed by itself, told, seen beside the table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.attendance.signed_sheets import signed_sheet
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event.attendance_tab import AttendanceTab
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signed_sheets.report import SheetReport
from meetingdesk.gui.toasts import Notice
from meetingdesk.store.workspace import Workspace
from sheet_stage import printed_sheet, scan_to_jpeg, scan_to_pdf, scanned_pages


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add_many(40)
    return stage


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    made.resize(1366, 768)
    made.show()
    settle(qtbot, desk)
    yield made
    made.hide()
    made.deleteLater()


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=15000)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=15000)


def drop(qtbot: QtBot, window: MainWindow, *paths: Path) -> bool:
    """Files let go over the middle of the window; whether it wanted them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(600, 400), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(600, 400), copy, data, left, none))
    settle(qtbot, window.desk)
    return enter.isAccepted()


def report(window: MainWindow) -> SheetReport:
    (found,) = window.findChildren(SheetReport)
    return found


def pages_filed(stage: Stage) -> list[int]:
    return [page.page for page in stage.read(signed_sheet, stage.meeting_id).pages]


def test_a_whole_sheet_dropped_on_home_goes_to_its_event_and_a_toast_leads_there(
    qtbot: QtBot, desk: Desk, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    pages = scanned_pages(stage.read(printed_sheet, stage.meeting_id))
    assert window.page_key == "home"
    assert drop(qtbot, window, scan_to_pdf(pages, tmp_path / "quét.pdf"))
    assert pages_filed(stage) == list(range(1, len(pages) + 1))
    assert notices[-1].text == (
        f"Đã xếp {len(pages)} trang danh sách ký tên vào “Hội nghị tổng kết”; đủ các trang."
    )
    assert notices[-1].more is not None
    notices[-1].more()
    settle(qtbot, desk)
    tab = window.page.tab  # type: ignore[attr-defined]  # the event's page
    assert isinstance(tab, AttendanceTab)
    assert tab.beside.panel.isVisible()
    qtbot.waitUntil(lambda: tab.beside.panel.view.page_count == len(pages))
    assert notices[-1].action is not None
    notices[-1].action()
    settle(qtbot, desk)
    assert pages_filed(stage) == []


def test_missing_pages_and_strangers_are_named_in_a_window(
    qtbot: QtBot, desk: Desk, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    pages = scanned_pages(stage.read(printed_sheet, stage.meeting_id))
    blank = scanned_pages(stage.read(printed_sheet, stage.meeting_id, corner_code=False))[0]
    (tmp_path / "hỏng.pdf").write_bytes(b"%PDF hong")
    drop(
        qtbot,
        window,
        scan_to_jpeg(pages[1], tmp_path / "trang.jpg"),
        scan_to_jpeg(blank, tmp_path / "lạ.jpg"),
        tmp_path / "hỏng.pdf",
    )
    told = report(window).texts()
    assert told[0] == "“Hội nghị tổng kết”: đã xếp trang 2."
    assert told[1].startswith("“Hội nghị tổng kết”: còn thiếu trang 1")
    assert told[2].startswith("lạ.jpg: không thấy mã QR ở trang 1")
    assert "hỏng.pdf" in told[3]
    look = report(window).findChild(QPushButton, "lookAtSheet")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert window.page_key == "meeting"


def test_what_is_no_sheet_at_all_is_left_alone_and_said_so(
    qtbot: QtBot, desk: Desk, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    blank = scanned_pages(stage.read(printed_sheet, stage.meeting_id, corner_code=False))[0]
    path = scan_to_jpeg(blank, tmp_path / "ảnh.jpg")
    drop(qtbot, window, path)
    assert pages_filed(stage) == []
    assert len(report(window).texts()) == 1
    assert list(desk.workspace.attachments.all_hashes()) == []


def test_other_files_are_not_taken(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "danh sách.txt"
    path.write_text("a")
    assert not drop(qtbot, window, path)


def test_many_are_marked_beside_the_signed_sheet(
    qtbot: QtBot, desk: Desk, window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    pages = scanned_pages(stage.read(printed_sheet, stage.meeting_id))
    drop(qtbot, window, scan_to_jpeg(pages[0], tmp_path / "a.jpg"))
    report(window).accept()
    desk.went.emit(Target("meeting", stage.meeting_id, "attendance:sheet"))
    settle(qtbot, desk)
    tab = window.page.tab  # type: ignore[attr-defined]  # the event's page
    panel = tab.beside.panel
    qtbot.waitUntil(lambda: panel.view.page_count == 1 and panel.view.is_drawn)
    picture = panel.view.picture_of(1)
    dark = sum(
        picture.pixelColor(x, y).lightness() < 90
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    )
    assert dark > 200, "the words of the sheet are to be seen"
    assert "Còn thiếu trang" in _badge(panel)
    ids = [row.id for row in tab.table.model().all_rows[:25]]
    tab.table.select_ids(ids)
    tab._marks[0].trigger()
    settle(qtbot, desk)
    assert stage.counts.present == 25
    qtbot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()


def test_without_a_scan_the_panel_says_how_to_bring_one(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    tab = AttendanceTab(desk, stage.meeting_id)
    qtbot.addWidget(tab)
    tab.resize(1240, 640)
    tab.show()
    settle(qtbot, desk)
    button = next(
        one for one in tab.findChildren(QToolButton) if one.text().startswith("Bản đã ký")
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    texts = [label.text() for label in tab.beside.panel.findChildren(QLabel) if label.isVisible()]
    assert "Chưa có bản quét danh sách đã ký" in texts
    assert tab.findChild(QPushButton, "chooseScansButton").isVisible()


def _badge(panel: object) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())  # type: ignore[attr-defined]  # a widget


def test_the_lines_can_be_read_by_a_screen_reader(
    qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "hỏng.pdf").write_bytes(b"hong")
    drop(qtbot, window, tmp_path / "hỏng.pdf")
    assert report(window).findChild(QListWidget, "sheetLines").accessibleName()
