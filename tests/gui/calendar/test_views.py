"""The week, the day, the year and the list, with mouse and keyboard: looked at, drawn in, dragged."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from planning_window import click, find, fixed_now, notices, opened, settle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meetings import MeetingCard, MeetingKind, meeting_card
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.calendar.time_view import TimeView
from meetingdesk.gui.calendar.year_view import YearView
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, desk)
    return made


@pytest.fixture
def week(qtbot: QtBot, desk: Desk, page: CalendarPage) -> TimeView:
    page.show_view("week")
    settle(qtbot, desk)
    assert isinstance(page.view, TimeView)
    return page.view


def card(workspace: Workspace, meeting_id: int) -> MeetingCard:
    found: MeetingCard = ask(workspace, meeting_card, meeting_id)
    return found


def drag(qtbot: QtBot, widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Press, go there in steps as a hand does, let go."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(widget, left, pos=start.toPoint())
    for step in range(1, 6):
        qtbot.mouseMove(widget, (start + (end - start) * step / 5).toPoint())
    qtbot.mouseRelease(widget, left, pos=end.toPoint())


def at_time(view: TimeView, moment: datetime) -> QPointF:
    return view.grid.spot_of(moment)


def test_the_buttons_and_the_keys_choose_a_view_that_is_remembered(
    qtbot: QtBot, desk: Desk, page: CalendarPage
) -> None:
    assert page.view_key == "month"
    click(qtbot, find(page, QAbstractButton, "view_week"))
    assert page.view_key == "week"
    for key, name in (("1", "year"), ("2", "month"), ("3", "week"), ("4", "day"), ("5", "agenda")):
        qtbot.keyClick(page.view, key, CTRL | ALT)
        assert page.view_key == name
    for letter, name in (
        ("W", "week"),
        ("D", "day"),
        ("Y", "year"),
        ("M", "month"),
        ("A", "agenda"),
    ):
        qtbot.keyClick(page.focusWidget() or page, letter)
        assert page.view_key == name
        assert find(page, QAbstractButton, f"view_{name}").isChecked()
    settle(qtbot, desk)
    again = CalendarPage(desk)
    qtbot.addWidget(again)
    assert again.view_key == "agenda"


def test_a_drag_in_the_week_moves_the_event_to_another_day_and_hour(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    shown = notices(desk)
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"), hours=2)
    settle(qtbot, desk)
    drag(qtbot, week.grid, at_time(week, at(25, "8:30")), at_time(week, at(27, "14:02")))
    assert week.grid.rect_of_meeting(meeting_id).contains(at_time(week, at(27, "14:00")))
    settle(qtbot, desk)
    moved = card(workspace, meeting_id)
    assert (moved.starts_at, moved.ends_at) == (at(27, "13:30"), at(27, "15:30"))
    assert shown[-1].text == "Đã chuyển sang Thứ Năm, 27/04/2023, 13:30 – 15:30."
    desk.undo.undo()
    settle(qtbot, desk)
    assert card(workspace, meeting_id).starts_at == at(25, "8:00")
    assert week.grid.rect_of_meeting(meeting_id).contains(at_time(week, at(25, "9:00")))


def test_a_drag_at_an_edge_stretches_the_event(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"), hours=2)
    settle(qtbot, desk)
    rect = week.grid.rect_of_meeting(meeting_id)
    bottom = QPointF(rect.center().x(), rect.bottom() - 2)
    drag(qtbot, week.grid, bottom, at_time(week, at(25, "11:32")))
    settle(qtbot, desk)
    assert card(workspace, meeting_id).ends_at == at(25, "11:30")
    rect = week.grid.rect_of_meeting(meeting_id)
    top = QPointF(rect.center().x(), rect.top() + 2)
    drag(qtbot, week.grid, top, at_time(week, at(25, "23:00")))
    settle(qtbot, desk)
    stretched = card(workspace, meeting_id)
    assert (stretched.starts_at, stretched.ends_at) == (at(25, "11:15"), at(25, "11:30"))


def test_a_drag_onto_a_taken_hall_says_so(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường"))
    new_meeting(workspace, "Hội thảo", at(27, "8:00"), venue_id=hall)
    new_meeting(workspace, "Họp", at(25, "8:00"), hours=2, venue_id=hall)
    settle(qtbot, desk)
    shown = notices(desk)
    drag(qtbot, week.grid, at_time(week, at(25, "9:00")), at_time(week, at(27, "9:00")))
    settle(qtbot, desk)
    assert shown[-1].tone == "warning"
    assert "Trùng địa điểm với “Hội thảo” (8h00)." in shown[-1].text


def test_esc_lets_go_of_what_the_mouse_holds(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"))
    settle(qtbot, desk)
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(week.grid, left, pos=at_time(week, at(25, "9:00")).toPoint())
    qtbot.mouseMove(week.grid, at_time(week, at(27, "9:00")).toPoint())
    assert week.grid.is_dragging
    qtbot.keyClick(week, Qt.Key.Key_Escape)
    qtbot.mouseRelease(week.grid, left, pos=at_time(week, at(27, "9:00")).toPoint())
    settle(qtbot, desk)
    assert card(workspace, meeting_id).starts_at == at(25, "8:00")


def test_a_time_drawn_with_the_mouse_becomes_an_event_of_that_time(
    qtbot: QtBot, page: CalendarPage, week: TimeView
) -> None:
    drag(qtbot, week.grid, at_time(week, at(28, "13:33")), at_time(week, at(28, "15:50")))
    dialog = opened(qtbot, page, NewMeetingDialog, "newMeetingDialog")
    texts = [
        find(dialog, QLineEdit, name).text()
        for name in ("startsAtDate", "startsAtTime", "endsAtDate", "endsAtTime")
    ]
    assert texts == ["28/04/2023", "13:30", "28/04/2023", "16:00"]


def test_a_press_on_free_hours_plans_nothing_but_chooses_the_day(
    qtbot: QtBot, page: CalendarPage, week: TimeView
) -> None:
    click(qtbot, week.grid, at_time(week, at(28, "10:00")).toPoint())
    assert page.findChild(NewMeetingDialog, "newMeetingDialog") is None
    assert page.day == week.day == date(2023, 4, 28)


def test_an_event_of_several_days_stands_above_the_hours_and_moves_by_days(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Đại hội", at(25, "8:00"), hours=33)
    settle(qtbot, desk)
    assert week.grid.rect_of_meeting(meeting_id).isEmpty()
    rect = week.band.rect_of_meeting(meeting_id)
    day = week.band.columns.width
    spot = QPointF(rect.left() + 20, rect.center().y())
    drag(qtbot, week.band, spot, spot + QPointF(2 * day, 0))
    settle(qtbot, desk)
    moved = card(workspace, meeting_id)
    assert (moved.starts_at, moved.ends_at) == (at(27, "8:00"), at(28, "17:00"))
    rect = week.band.rect_of_meeting(meeting_id)
    end = QPointF(rect.right() - 3, rect.center().y())
    drag(qtbot, week.band, end, end + QPointF(day, 0))
    settle(qtbot, desk)
    assert card(workspace, meeting_id).ends_at == at(29, "17:00")


def test_an_event_over_midnight_shows_on_both_days(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    new_meeting(workspace, "Giao thừa", at(25, "22:00"), hours=4)
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    click(qtbot, week.grid, at_time(week, at(26, "1:00")).toPoint())
    assert len(went) == 1


def test_the_keyboard_goes_through_days_and_events_and_moves_them(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    early = new_meeting(workspace, "Sáng", at(26, "8:00"), hours=1)
    late = new_meeting(workspace, "Chiều", at(26, "14:00"), hours=1)
    settle(qtbot, desk)
    week.setFocus()
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    qtbot.keyClick(week, down)
    assert week.selected is not None
    assert week.selected.id == early
    qtbot.keyClick(week, down)
    assert week.selected.id == late
    qtbot.keyClick(week, up)
    for _ in range(3):
        qtbot.keyClick(week, down, CTRL | SHIFT)
    qtbot.keyClick(week, Qt.Key.Key_Right, CTRL | SHIFT)
    qtbot.keyClick(week, down, SHIFT)
    settle(qtbot, desk)
    moved = card(workspace, early)
    assert (moved.starts_at, moved.ends_at) == (at(27, "8:45"), at(27, "10:00"))
    assert week.day == date(2023, 4, 27)
    went: list[Target] = []
    desk.went.connect(went.append)
    qtbot.keyClick(week, Qt.Key.Key_Return)
    assert went == [Target("meeting", early)]
    qtbot.keyClick(week, Qt.Key.Key_PageDown)
    assert week.day == date(2023, 5, 4)
    assert "không có sự kiện" in week.accessibleName()


def test_other_work_of_the_week_stands_among_the_events(
    qtbot: QtBot, desk: Desk, page: CalendarPage, week: TimeView, workspace: Workspace
) -> None:
    do(workspace, add_entry, EntryDraft(date(2023, 4, 27), "Tiếp công dân", time(14, 0)))
    do(workspace, add_entry, EntryDraft(date(2023, 4, 28), "Trực cơ quan", is_afternoon=True))
    settle(qtbot, desk)
    assert [entry.content for entry in week.entries] == ["Tiếp công dân", "Trực cơ quan"]
    page.show_view("agenda")
    settle(qtbot, desk)
    listed = page.view.findChild(QWidget, "agendaList")
    texts = [listed.item(row).text() for row in range(listed.count())]  # type: ignore[union-attr]  # a list
    assert texts == [
        "Thứ Năm, 27/04/2023", "14:00 Tiếp công dân", "Thứ Sáu, 28/04/2023", "Trực cơ quan",
    ]  # fmt: skip


def test_the_year_counts_its_events_and_leads_to_month_and_day(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    for clock in ("8:00", "14:00"):
        new_meeting(workspace, "Họp", at(9, clock, month=11), hours=2)
    new_meeting(workspace, "Đại hội", at(30, "8:00", month=12), hours=50)
    page.show_view("year")
    settle(qtbot, desk)
    year = page.view
    assert isinstance(year, YearView)
    counts = [year.count_of(date(2023, 11, 9)), year.count_of(date(2023, 12, 31))]
    assert counts == [2, 1]
    click(qtbot, year, year.rect_of(date(2023, 11, 9)).center().toPoint())
    assert year.accessibleName() == "Thứ Năm, 09/11/2023, 2 sự kiện"
    qtbot.keyClick(year, Qt.Key.Key_Return)
    assert (page.view_key, page.day) == ("day", date(2023, 11, 9))
    page.show_view("year")
    click(qtbot, year, (year.rect_of(date(2023, 2, 1)).topLeft() + QPointF(0, -40)).toPoint())
    assert (page.view_key, page.month.month) == ("month", date(2023, 2, 1))


def choose(page: CalendarPage, name: str, text: str) -> None:
    box = find(page, QComboBox, name)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_filters_narrow_every_view_until_they_are_taken_off(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường"))
    one = new_meeting(workspace, "Một", at(25, "8:00"), venue_id=hall)
    two = new_meeting(workspace, "Hai", at(26, "8:00"), kind=MeetingKind.BRIEFING)
    do(workspace, add_role, two, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    settle(qtbot, desk)

    def shown() -> list[int]:
        settle(qtbot, desk)
        return [row.id for row in page.view.rows]

    assert shown() == [one, two]
    choose(page, "filterVenue", "Hội trường")
    assert shown() == [one]
    page.show_view("week")
    assert shown() == [one]
    click(qtbot, find(page, QAbstractButton, "filterClear"))
    assert shown() == [one, two]
    choose(page, "filterChair", "Trần Văn Bình")
    assert shown() == [two]
    choose(page, "filterKind", "Hội thảo")
    assert shown() == []


def test_a_chip_of_the_month_is_dragged_to_another_day_and_longer(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(11, "8:10"), hours=2)
    settle(qtbot, desk)
    month = page.month
    drag(
        qtbot, month, month.rect_of_meeting(meeting_id).center(),
        month.rect_of(date(2023, 4, 20)).center(),
    )  # fmt: skip
    settle(qtbot, desk)
    assert card(workspace, meeting_id).starts_at == at(20, "8:10")
    rect = month.rect_of_meeting(meeting_id)
    end = QPointF(rect.right() - 3, rect.center().y())
    drag(qtbot, month, end, month.rect_of(date(2023, 4, 22)).center())
    settle(qtbot, desk)
    assert card(workspace, meeting_id).ends_at == at(22, "10:10")


def test_a_read_only_calendar_lets_nothing_be_dragged(
    qtbot: QtBot, desk: Desk, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"))
    monkeypatch.setattr(Desk, "is_read_only", property(lambda _desk: True))
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.show_view("week")
    settle(qtbot, desk)
    week: Any = page.view
    drag(qtbot, week.grid, at_time(week, at(25, "9:00")), at_time(week, at(27, "9:00")))
    drag(qtbot, week.grid, at_time(week, at(28, "9:00")), at_time(week, at(28, "11:00")))
    settle(qtbot, desk)
    assert card(workspace, meeting_id).starts_at == at(25, "8:00")
    assert page.findChild(NewMeetingDialog, "newMeetingDialog") is None


def test_a_click_on_other_work_leads_to_its_line_in_the_week(
    qtbot: QtBot, desk: Desk, page: CalendarPage, workspace: Workspace
) -> None:
    entry = do(workspace, add_entry, EntryDraft(date(2023, 4, 26), "Tiếp công dân", time(9)))
    went: list[Target] = []
    desk.went.connect(went.append)
    page.show_view("agenda")
    settle(qtbot, desk)
    shown = find(page.view, QListWidget, "agendaList")
    line = next(
        shown.item(place) for place in range(shown.count())
        if "Tiếp công dân" in shown.item(place).text()
    )  # fmt: skip
    click(qtbot, shown.viewport(), shown.visualItemRect(line).center())
    assert went == [Target("week", date(2023, 4, 26).toordinal(), f"entry:{entry}")]
