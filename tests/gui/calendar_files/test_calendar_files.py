"""A calendar file is looked at, decided on and taken in; what a view shows goes out as one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from planning_window import click, find, fixed_now, notices, opened, settle, until
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.exchange.calendar_reading import load_calendar
from meetingdesk.features.planning.calendar_matching import EventVerdict
from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry, week_lines
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.calendar_files.import_dialog import CalendarImportDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

DATA = Path(__file__).parents[2] / "data" / "calendars"
SPRING = (date(2023, 4, 1), date(2023, 6, 30))


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle(qtbot, desk)
    return made


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window that the dialog belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(desk: Desk, host: QWidget) -> CalendarImportDialog:
    made = CalendarImportDialog(desk, host)
    made.open()
    return made


def load(qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog, name: str) -> None:
    dialog.load_file(DATA / name)
    settle(qtbot, desk)


def tick(qtbot: QtBot, dialog: CalendarImportDialog, title: str) -> None:
    """A click on the box of the line with this title."""
    model = dialog.table.model()
    rows = [model.index(row, 2).data() for row in range(model.rowCount())]
    index = model.index(rows.index(title), 0)
    dialog.table.setCurrentIndex(index)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)


def drop_on(page: CalendarPage, path: Path) -> bool:
    """Drag a file from the file manager onto the page; whether it is taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot = page.rect().center()
    enter = QDragEnterEvent(spot, Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        drop = QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(page, drop)
    return enter.isAccepted()


def test_a_file_dropped_on_the_calendar_is_shown_before_it_is_taken(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    shown = notices(desk)
    assert drop_on(page, DATA / "google.ics")
    dialog = opened(qtbot, page, CalendarImportDialog, "calendarImportDialog")
    settle(qtbot, desk)
    assert ask(workspace, meetings_between, *SPRING) == []
    verdicts = {line.judged.event.title: line.judged.verdict for line in dialog.lines}
    assert verdicts["Hội nghị tổng kết chương trình phối hợp"] is EventVerdict.NEW
    assert verdicts["Họp báo"] is EventVerdict.DOUBTFUL
    click(qtbot, find(dialog, QAbstractButton, "calendarImportNow"))
    settle(qtbot, desk)
    titles = [row.title for row in ask(workspace, meetings_between, *SPRING)]
    assert titles == ["Sinh hoạt chuyên đề", "Sinh hoạt chuyên đề"]
    assert "Đã nhập từ tệp lịch" in shown[-1].text
    assert shown[-1].action is not None
    shown[-1].action()
    settle(qtbot, desk)
    assert ask(workspace, meetings_between, *SPRING) == []


def test_other_files_are_not_taken_by_the_calendar(page: CalendarPage, tmp_path: Path) -> None:
    other = tmp_path / "danh sach.xlsx"
    other.write_bytes(b"PK")
    assert not drop_on(page, other)


def test_what_is_over_waits_for_a_tick(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog, workspace: Workspace
) -> None:
    """The conference of 25/4 was yesterday: it is there, but somebody has to want it."""
    load(qtbot, desk, dialog, "google.ics")
    assert "đã qua" in find(dialog, QLabel, "calendarImportNotes").text()
    tick(qtbot, dialog, "Hội nghị tổng kết chương trình phối hợp")
    click(qtbot, find(dialog, QAbstractButton, "calendarImportNow"))
    settle(qtbot, desk)
    titles = {row.title for row in ask(workspace, meetings_between, *SPRING)}
    assert titles == {"Sinh hoạt chuyên đề", "Hội nghị tổng kết chương trình phối hợp"}


def test_events_become_work_of_the_week_on_request(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog, workspace: Workspace
) -> None:
    load(qtbot, desk, dialog, "outlook.ics")
    into = find(dialog, QComboBox, "calendarImportInto")
    into.setCurrentIndex(1)
    click(qtbot, find(dialog, QAbstractButton, "calendarImportNow"))
    settle(qtbot, desk)
    assert ask(workspace, meetings_between, *SPRING) == []
    lines = ask(workspace, week_lines, date(2023, 5, 1))
    assert [line.content for line in lines] == [
        "Đoàn kiểm tra của Bộ", "Họp giao ban tuần (dời vì nghỉ lễ)", "Đoàn kiểm tra của Bộ"
    ]  # fmt: skip


def test_the_same_file_again_has_nothing_to_take(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog, host: QWidget
) -> None:
    load(qtbot, desk, dialog, "outlook.ics")
    click(qtbot, find(dialog, QAbstractButton, "calendarImportAll"))
    click(qtbot, find(dialog, QAbstractButton, "calendarImportNow"))
    settle(qtbot, desk)
    again = CalendarImportDialog(desk, host)
    again.open()
    load(qtbot, desk, again, "outlook.ics")
    assert {line.judged.verdict for line in again.lines} == {EventVerdict.KNOWN}
    assert not find(again, QAbstractButton, "calendarImportNow").isEnabled()


def test_broken_events_are_named_and_only_one_verdict_can_be_looked_at(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog
) -> None:
    load(qtbot, desk, dialog, "broken.ics")
    assert "Lỗi: 3" in find(dialog, QLabel, "calendarImportCounts").text()
    assert "cắt ngang" in find(dialog, QLabel, "calendarImportNotes").text()
    shown = find(dialog, QComboBox, "calendarImportShown")
    shown.setCurrentIndex(shown.findData(EventVerdict.ERROR.value))
    assert dialog.table.model().rowCount() == 3
    click(qtbot, find(dialog, QAbstractButton, "calendarImportAll"))
    assert not any(line.take for line in dialog.lines if not line.can_take)


def test_series_are_written_out_for_the_days_asked_for(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog
) -> None:
    load(qtbot, desk, dialog, "google.ics")
    before = len(dialog.lines)
    last = find(dialog, QLineEdit, "seriesLast")
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    qtbot.keyClick(last, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(last, "31/5/2023")
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert 2 < len(dialog.lines) < before


def test_what_is_no_calendar_is_refused_in_the_window(
    qtbot: QtBot, desk: Desk, dialog: CalendarImportDialog, tmp_path: Path
) -> None:
    bad = tmp_path / "anh.ics"
    bad.write_bytes(b"\x89PNG" + bytes(100))
    dialog.load_file(bad)
    settle(qtbot, desk)
    assert "anh.ics không phải là tệp lịch" in find(dialog, QLabel, "bannerText").text()


def test_what_the_month_shows_goes_out_as_a_file(
    qtbot: QtBot,
    desk: Desk,
    page: CalendarPage,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(28, "8:00"))
    new_meeting(workspace, "Năm sau", at(28, "8:00", year=2024))
    do(workspace, add_entry, EntryDraft(date(2023, 4, 27), "Kiểm tra"))
    proposed: list[str] = []

    def save(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(tmp_path / "thang.ics"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    (export,) = [one for one in page.commands if "Xuất lịch" in one.text()]
    export.trigger()
    until(qtbot, (tmp_path / "thang.ics").exists)
    settle(qtbot, desk)
    reading = load_calendar(tmp_path / "thang.ics", *SPRING)
    assert [event.title for event in reading.events] == ["Kiểm tra", "Lễ ký kết"]
    assert proposed == ["Lịch Tháng 4 năm 2023.ics"]
