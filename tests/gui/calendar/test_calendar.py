"""The month: events where they belong, opened by a click, made by a double click or a drag."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from planning_window import click, find, fixed_now, opened, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meeting_list import MeetingRow, meetings_between
from meetingdesk.gui.calendar.month_layout import first_day_shown, lay_out, weeks_shown
from meetingdesk.gui.calendar.month_view import month_after, month_before
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, new_meeting


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


def cell(page: CalendarPage, day: date) -> QPoint:
    """A spot low in a day's cell, where no chip lies."""
    rect = page.month.rect_of(day).toRect()
    return rect.bottomLeft() + QPoint(12, -6)


def test_a_click_on_a_chip_opens_the_event(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Lễ ký kết", at(28, "8:00"))
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    chip = page.month.rect_of_meeting(meeting_id)
    assert page.month.rect_of(date(2023, 4, 28)).contains(chip.center())
    click(qtbot, page.month, chip.center().toPoint())
    assert went == [Target("meeting", meeting_id)]


def test_a_double_click_on_a_day_plans_an_event_there(qtbot: QtBot, page: CalendarPage) -> None:
    spot = cell(page, date(2023, 4, 20))
    qtbot.mouseDClick(page.month, Qt.MouseButton.LeftButton, pos=spot)
    dialog = opened(qtbot, page, NewMeetingDialog, "newMeetingDialog")
    assert find(dialog, QLineEdit, "startsAtDate").text() == "20/04/2023"
    assert find(dialog, QLineEdit, "startsAtTime").text() == "08:00"


def test_a_drag_over_days_plans_an_event_of_several_days(qtbot: QtBot, page: CalendarPage) -> None:
    first, last = cell(page, date(2023, 4, 18)), cell(page, date(2023, 4, 20))
    qtbot.mousePress(page.month, Qt.MouseButton.LeftButton, pos=last)
    qtbot.mouseMove(page.month, first)
    qtbot.mouseRelease(page.month, Qt.MouseButton.LeftButton, pos=first)
    dialog = opened(qtbot, page, NewMeetingDialog, "newMeetingDialog")
    dates = [find(dialog, QLineEdit, name).text() for name in ("startsAtDate", "endsAtDate")]
    assert dates == ["18/04/2023", "20/04/2023"]


def test_the_keyboard_walks_through_days_and_months(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    month = page.month
    month.setFocus()
    assert month.day == date(2023, 4, 26)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(month, key)
    assert (month.day, month.month) == (date(2023, 5, 4), date(2023, 5, 1))
    qtbot.keyClick(month, Qt.Key.Key_PageUp)
    assert month.day == date(2023, 4, 4)
    qtbot.keyClick(month, Qt.Key.Key_Home)
    assert month.day == date(2023, 4, 26)
    meeting_id = new_meeting(workspace, "Họp", at(26, "8:00"))
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    qtbot.keyClick(month, Qt.Key.Key_Return)
    assert went == [Target("meeting", meeting_id)]
    assert month.accessibleName() == "Thứ Tư, 26/04/2023: 08:00 – 11:00 Họp"


def test_other_months_show_their_own_events_and_holidays(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    new_meeting(workspace, "Họp tháng Năm", at(9, "8:00", month=5))
    settle(qtbot, desk)
    listed = [page.month_list.item(row).text() for row in range(page.month_list.count())]
    assert listed == []
    qtbot.keyClick(page.month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    listed = [page.month_list.item(row).text() for row in range(page.month_list.count())]
    assert listed == ["Thứ Ba, 09/05/2023", "08:00 – 11:00 Họp tháng Năm"]
    click(qtbot, page.month, cell(page, date(2023, 5, 1)))
    assert find(page, QLabel, "calendarDay").text() == "Thứ Hai, 01/05/2023"
    detail = find(page, QLabel, "calendarDayDetail").text()
    assert detail == "Âm lịch: 12/3 · Ngày Quốc tế lao động"


def test_the_list_beside_opens_events_too(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(27, "8:00"))
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    spot = page.month_list.visualItemRect(page.month_list.item(1)).center()
    click(qtbot, page.month_list.viewport(), spot)
    assert went == [Target("meeting", meeting_id)]


def rows_of(workspace: Workspace, first: date, days: int) -> list[MeetingRow]:
    found = ask(workspace, meetings_between, first, first + timedelta(days=days - 1))
    return list(found)


def test_months_begin_on_monday_and_take_as_many_weeks_as_they_touch() -> None:
    assert first_day_shown(date(2023, 4, 26)) == date(2023, 3, 27)
    assert weeks_shown(date(2023, 4, 1)) == 5
    assert weeks_shown(date(2021, 2, 1)) == 4
    assert weeks_shown(date(2023, 10, 1)) == 6
    assert month_before(date(2023, 3, 31)) == date(2023, 2, 28)
    assert month_after(date(2024, 1, 31)) == date(2024, 2, 29)


def test_an_event_over_the_weekend_goes_on_in_the_next_week(workspace: Workspace) -> None:
    new_meeting(workspace, "Đại hội", at(8, "8:00"), hours=50)
    monday = date(2023, 4, 3)
    laid = lay_out(rows_of(workspace, monday, 14), monday, 2, 3)
    spans = [(chip.week, chip.first, chip.last) for chip in laid.chips]
    assert spans == [(0, 5, 6), (1, 0, 0)]
    assert [(chip.begins_before, chip.ends_after) for chip in laid.chips] == [
        (False, True),
        (True, False),
    ]


def test_chips_never_overlap_and_none_is_forgotten(workspace: Workspace) -> None:
    monday = date(2023, 4, 3)
    for number in range(24):
        start = at(3 + number % 7, f"{7 + number % 9}:00")
        new_meeting(workspace, f"Họp {number}", start, hours=2 + 20 * (number % 3))
    rows = rows_of(workspace, monday, 7)
    lanes = 4
    laid = lay_out(rows, monday, 1, lanes)
    for day in range(7):
        there = monday + timedelta(days=day)
        taken = [chip.lane for chip in laid.chips if chip.first <= day <= chip.last]
        assert len(taken) == len(set(taken))
        on_day = [row for row in rows if row.first_day <= there <= row.last_day]
        assert len(taken) + laid.hidden.get(there, 0) == len(on_day)
        assert len(taken) <= (lanes - 1 if laid.hidden.get(there) else lanes)
