"""The week as an office keeps it: meetings come by themselves, other work is typed, all is printed."""

from __future__ import annotations

from datetime import date, time

import pytest
from planning_window import click, find, fixed_now, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.week_entries import (
    EntryDraft,
    WeekLine,
    add_entry,
    edit_entry,
    week_lines,
)
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.papers.options import resolved
from meetingdesk.gui.papers.paper import OFFICE, gather_facts
from meetingdesk.gui.papers.weekly_schedule import weekly_schedule
from meetingdesk.gui.week.page import WeekPage
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

MONDAY = date(2023, 4, 24)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> WeekPage:
    made = WeekPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.activateWindow()
    settle(qtbot, desk)
    return made


def lines(workspace: Workspace, monday: date = MONDAY) -> list[WeekLine]:
    found: list[WeekLine] = ask(workspace, week_lines, monday)
    return found


def shown(page: WeekPage, column: int) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def type_into(qtbot: QtBot, desk: Desk, page: WeekPage, row: int, column: int, text: str) -> None:
    table = page.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)


def test_work_is_added_today_and_typed_at_once(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    click(qtbot, find(page, QToolButton, "addEntry"))
    settle(qtbot, desk)
    editor = next(
        line for line in page.table.viewport().findChildren(QLineEdit) if line.isVisible()
    )
    editor.selectAll()
    insert(editor, "Giao ban cơ quan")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)
    (line,) = lines(workspace)
    assert (line.day, line.content) == (date(2023, 4, 26), "Giao ban cơ quan")


def test_times_are_typed_as_people_write_them(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(MONDAY, "Giao ban"))
    settle(qtbot, desk)
    said = notices(desk)
    type_into(qtbot, desk, page, 0, 1, "13h30")
    assert lines(workspace)[0].starts_at == time(13, 30)
    assert shown(page, 1) == ["13:30"]
    type_into(qtbot, desk, page, 0, 1, "")
    assert (lines(workspace)[0].starts_at, shown(page, 1)) == (None, ["Chiều"])
    type_into(qtbot, desk, page, 0, 1, "sáng")
    assert shown(page, 1) == ["Sáng"]
    type_into(qtbot, desk, page, 0, 1, "lúc nào cũng được")
    assert said[-1].text.startswith("Hãy nhập giờ")
    assert shown(page, 1) == ["Sáng"]
    type_into(qtbot, desk, page, 0, 5, "Phòng họp A")
    assert lines(workspace)[0].place == "Phòng họp A"


def test_an_entry_is_moved_to_another_day_of_the_week(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(MONDAY, "Giao ban"))
    settle(qtbot, desk)
    table = page.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    box = next(one for one in table.viewport().findChildren(QComboBox) if one.isVisible())
    assert box.count() == 7
    box.setCurrentIndex(3)
    box.activated.emit(3)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert lines(workspace)[0].day == date(2023, 4, 27)


def test_a_meeting_is_there_by_itself_opens_on_its_page_and_is_not_edited_here(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Hội nghị tổng kết", at(25, "8:00"))
    settle(qtbot, desk)
    assert shown(page, 2) == ["Hội nghị tổng kết"]
    index = page.table.model().index(0, 2)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    went: list[Target] = []
    desk.went.connect(went.append)
    spot = page.table.visualRect(index).center()
    click(qtbot, page.table.viewport(), spot)
    qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert went == [Target("meeting", meeting_id)]
    page.table.selectRow(0)
    said = notices(desk)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert said[-1].text == "Sự kiện chỉ xóa được ở trang Sự kiện."
    assert len(lines(workspace)) == 1


def test_an_entry_is_deleted_with_a_way_back(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(MONDAY, "Giao ban"))
    settle(qtbot, desk)
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert lines(workspace) == []
    desk.undo.undo()
    settle(qtbot, desk)
    assert shown(page, 2) == ["Giao ban"]


def test_weeks_are_turned_and_each_is_printed_as_itself(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(date(2023, 5, 2), "Trực lễ", time(7, 30)))
    click(qtbot, find(page, QToolButton, "weekAfter"))
    settle(qtbot, desk)
    assert page.monday == date(2023, 5, 1)
    assert shown(page, 2) == ["Trực lễ"]
    click(qtbot, find(page, QToolButton, "printWeek"))
    room = page.room
    assert room is not None
    qtbot.waitUntil(lambda: room.is_fresh, timeout=20_000)
    assert room.view.page_count == 1
    assert not find(page, QToolButton, "addEntry").isVisible()
    assert any("PDF" in action.text() for action in page.commands)
    click(qtbot, find(page, QToolButton, "weekBefore"))
    qtbot.waitUntil(lambda: room.paper.file_label.endswith("17-2023"), timeout=5000)
    named: list[str] = []
    room._maker.when_made(lambda made, _pages: named.append(made.file_name("pdf")))
    qtbot.waitUntil(lambda: bool(named), timeout=10_000)
    assert named[0].startswith("2023-04-24 ")
    assert named[0].endswith(" - Lịch công tác tuần 17-2023.pdf")
    qtbot.waitUntil(lambda: room.is_fresh, timeout=20_000)
    room.left.emit()
    settle(qtbot, desk)
    assert not page.shows_paper
    assert find(page, QToolButton, "addEntry").isVisible()


def test_the_options_of_the_schedule_reach_the_paper_and_the_spreadsheet(
    workspace: Workspace,
) -> None:
    do(workspace, add_entry, EntryDraft(MONDAY, "Giao ban", time(7, 30), place="Phòng A"))
    paper = weekly_schedule(date(2023, 4, 26))
    data = ask(workspace, paper.gather, None, OFFICE)
    facts = ask(workspace, gather_facts, OFFICE)
    values = resolved(paper.sections, paper.usual(facts), {"columns": ["place"], "signed": False})
    document = paper.build(data, facts, values)
    assert document.title == "Lịch công tác Tuần 17 (từ ngày 24/4/2023 đến ngày 30/4/2023)"
    assert paper.table is not None
    table = paper.table(data, facts, values)
    assert table.rows == [
        ("Thứ Hai", MONDAY, "Sáng", "07h30", "Giao ban", "", "", "Phòng A", ""),
    ]
    assert table.sheet_name == "Tuần 17"


def test_the_week_of_a_day_opens_from_elsewhere_and_survives_another_language(
    qtbot: QtBot, desk: Desk
) -> None:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    desk.went.emit(Target("week", date(2023, 5, 4).toordinal()))
    settle(qtbot, desk)
    page = window.page
    assert isinstance(page, WeekPage)
    assert page.monday == date(2023, 5, 1)
    desk.went.emit(Target("week", date(2023, 5, 4).toordinal(), "paper"))
    room = page.room
    assert room is not None
    qtbot.waitUntil(lambda: room.is_fresh, timeout=20_000)
    assert page.shows_paper
    window.retranslate()
    settle(qtbot, desk)
    assert isinstance(window.page, WeekPage)
    assert window.page.monday == date(2023, 5, 1)


def test_a_way_from_the_calendar_shows_the_line_of_the_work(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(date(2023, 5, 9), "Trực lãnh đạo"))
    entry = do(workspace, add_entry, EntryDraft(date(2023, 5, 10), "Tiếp công dân", time(9)))
    page.open_target(Target("week", date(2023, 5, 10).toordinal(), f"entry:{entry}"))
    settle(qtbot, desk)
    assert page.monday == date(2023, 5, 8)
    assert page.table.selected_ids() == [entry]


def test_changes_since_the_week_was_given_out_are_marked(
    qtbot: QtBot, desk: Desk, page: WeekPage, workspace: Workspace
) -> None:
    entry = do(workspace, add_entry, EntryDraft(date(2023, 4, 26), "Tiếp công dân", time(9)))
    settle(qtbot, desk)
    click(qtbot, find(page, QToolButton, "issueWeek"))
    settle(qtbot, desk)
    assert "; 0 thay đổi" in " ".join(one.text() for one in page.findChildren(QLabel))
    type_into(qtbot, desk, page, 0, 5, "Phòng tiếp dân")
    do(workspace, add_entry, EntryDraft(date(2023, 4, 27), "Đi cơ sở"))
    settle(qtbot, desk)
    assert shown(page, 7) == ["Sửa địa điểm", "Mới"]
    do(workspace, edit_entry, entry, 2, {"place": ""})
    settle(qtbot, desk)
    assert shown(page, 7) == ["", "Mới"]
