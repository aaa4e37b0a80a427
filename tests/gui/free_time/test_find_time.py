"""A free time is looked for from the calendar, from a new event and from one that is there."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from planning_window import click, find, fixed_now, notices, opened, settle, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from meetingdesk.exchange.calendar_reading import load_calendar
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.page import MeetingsPage
from meetingdesk.gui.free_time.dialog import FindTimeDialog
from meetingdesk.gui.page import Page
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wednesday, 26/4/2023, nine o'clock."""
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def calendar(qtbot: QtBot, desk: Desk) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle(qtbot, desk)
    return made


@pytest.fixture
def event(qtbot: QtBot, desk: Desk) -> MeetingPage:
    made = MeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


def trigger(page: Page, text: str) -> None:
    """Choose a command of the page's menu."""
    (command,) = [one for one in page.commands if text in one.text()]
    command.trigger()


def answered(qtbot: QtBot, desk: Desk, dialog: FindTimeDialog) -> None:
    qtbot.wait(250)
    until(qtbot, lambda: bool(dialog.slots))
    settle(qtbot, desk)


def test_from_the_calendar_a_free_time_becomes_a_new_event(
    qtbot: QtBot, desk: Desk, calendar: CalendarPage, workspace: Workspace
) -> None:
    do(workspace, add_venue, VenueDraft("Hội trường A", capacity=120))
    new_meeting(workspace, "Tập huấn", at(27, "7:00"), hours=3, venue_id=1)
    trigger(calendar, "Tìm giờ rảnh")
    dialog = opened(qtbot, calendar, FindTimeDialog, "findTimeDialog")
    settle(qtbot, desk)
    venues = find(dialog, QListWidget, "findTimeVenues")
    venues.item(0).setCheckState(Qt.CheckState.Checked)
    find(dialog, QLineEdit, "findTimeFirst").setText("27/4/2023")
    find(dialog, QLineEdit, "findTimeFirst").editingFinished.emit()
    answered(qtbot, desk, dialog)
    first = dialog.slots[0]
    assert (first.starts_at, first.venue_name) == (at(27, "13:30"), "Hội trường A")
    click(qtbot, find(dialog, QAbstractButton, "findTimeTake"))
    new = opened(qtbot, calendar, NewMeetingDialog, "newMeetingDialog")
    assert find(new, QLineEdit, "startsAtDate").text() == "27/04/2023"
    assert find(new, QLineEdit, "startsAtTime").text() == "13:30"
    assert find(new, QLineEdit, "place").text() == "Hội trường A"


def test_from_a_new_event_the_time_is_filled_in(
    qtbot: QtBot, desk: Desk, calendar: CalendarPage, workspace: Workspace
) -> None:
    meeting = new_meeting(workspace, "Họp cấp ủy", at(26, "13:00"), hours=4)
    do(workspace, add_role, meeting, RoleKind.CHAIR, RoleDraft("Nguyễn Văn Sử"))
    trigger(calendar, "Tạo sự kiện")
    new = opened(qtbot, calendar, NewMeetingDialog, "newMeetingDialog")
    click(qtbot, find(new, QAbstractButton, "newFindTime"))
    dialog = opened(qtbot, new, FindTimeDialog, "findTimeDialog")
    assert find(dialog, QComboBox, "findTimeLength").currentData() == 180
    picker = find(dialog, Picker, "neededPicker")
    picker.setFocus()
    picker.setText("Nguyễn Văn Sử")
    picker.textEdited.emit(picker.text())
    until(qtbot, lambda: bool(picker.choices))
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    answered(qtbot, desk, dialog)
    assert dialog.slots[0].starts_at == at(27, "7:30")
    busy = [slot for slot in dialog.slots if slot.starts_at.date() == at(26, "0:00").date()]
    assert all(slot.starts_at < at(26, "11:00") or not slot.is_free for slot in busy)
    table = find(dialog, DataTable, "table_find_time")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    until(qtbot, lambda: find(new, QLineEdit, "startsAtTime").text() == "07:30")
    assert find(new, QLineEdit, "endsAtTime").text() == "10:30"


def test_an_event_finds_another_time_for_all_who_have_a_part(
    qtbot: QtBot, desk: Desk, event: MeetingPage, workspace: Workspace
) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết", at(28, "8:00"), hours=2)
    for name, kind in (("Nguyễn Văn Sử", RoleKind.CHAIR), ("Trần Thị Hà", RoleKind.SECRETARY)):
        do(workspace, add_role, meeting, kind, RoleDraft(name))
    other = new_meeting(workspace, "Họp khác", at(28, "7:00"), hours=10)
    do(workspace, add_role, other, RoleKind.CHAIR, RoleDraft("Trần Thị Hà"))
    event.open_target(Target("meeting", meeting))
    settle(qtbot, desk)
    shown = notices(desk)
    trigger(event, "Tìm giờ rảnh")
    dialog = opened(qtbot, event, FindTimeDialog, "findTimeDialog")
    answered(qtbot, desk, dialog)
    people = find(dialog, QListWidget, "neededList")
    assert [people.item(row).text() for row in range(people.count())] == [
        "Nguyễn Văn Sử", "Trần Thị Hà"
    ]  # fmt: skip
    assert "không vướng gì" in find(dialog, QLabel, "findTimeStatus").text()
    best = dialog.slots[0].starts_at
    assert best.date() > at(3, "0:00", month=5).date()
    click(qtbot, find(dialog, QAbstractButton, "findTimeTake"))
    settle(qtbot, desk)
    card = ask(workspace, meeting_card, meeting)
    assert (card.starts_at, card.ends_at - card.starts_at) == (best, timedelta(hours=2))
    assert shown[-1].action is not None
    shown[-1].action()
    settle(qtbot, desk)
    assert ask(workspace, meeting_card, meeting).starts_at == at(28, "8:00")


def test_what_can_t_be_found_is_said(
    qtbot: QtBot, desk: Desk, calendar: CalendarPage, workspace: Workspace
) -> None:
    do(workspace, add_venue, VenueDraft("Phòng họp 1", capacity=20))
    trigger(calendar, "Tìm giờ rảnh")
    dialog = opened(qtbot, calendar, FindTimeDialog, "findTimeDialog")
    settle(qtbot, desk)
    find(dialog, QListWidget, "findTimeVenues").item(0).setCheckState(Qt.CheckState.Checked)
    find(dialog, QSpinBox, "findTimeSeats").setValue(80)
    status = find(dialog, QLabel, "findTimeStatus")
    until(qtbot, lambda: "Không có giờ nào trống hẳn" in status.text())
    assert "chỉ có 20 chỗ" in str(dialog.slots[0].hindrances[0])
    last = find(dialog, QLineEdit, "findTimeLast")
    last.setText("1/4/2023")
    last.editingFinished.emit()
    until(qtbot, lambda: "trước ngày đầu" in status.text())
    assert not find(dialog, QAbstractButton, "findTimeTake").isEnabled()
    last.setText("30/4/2023")
    last.editingFinished.emit()
    find(dialog, QCheckBox, "findTimeDaysOff").click()
    until(qtbot, lambda: any(slot.starts_at.day == 30 for slot in dialog.slots))


def test_an_event_and_its_series_leave_as_calendar_files(
    qtbot: QtBot,
    desk: Desk,
    event: MeetingPage,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting = new_meeting(workspace, "Họp giao ban", at(27, "8:00"), hours=1)
    rule = Rule(Frequency.WEEKLY, weekdays=(3,), count=3)
    do(workspace, make_series, meeting, SeriesDraft(rule), at(26, "9:00"))
    names: list[str] = []

    def save(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        names.append(Path(name).name)
        return str(tmp_path / f"{len(names)}.ics"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    event.open_target(Target("meeting", meeting))
    settle(qtbot, desk)
    for text in ("Xuất sự kiện", "Xuất cả loạt"):
        trigger(event, text)
        settle(qtbot, desk)
    page = MeetingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    settle(qtbot, desk)
    other = new_meeting(workspace, "Lễ ký kết", at(28, "14:00"))
    settle(qtbot, desk)
    # The series is one line of the list, which stands for all of it.
    page.table.select_ids([meeting, other])
    trigger(page, "Xuất sự kiện đã chọn")
    settle(qtbot, desk)
    counts = [
        len(
            load_calendar(
                tmp_path / f"{number}.ics", at(1, "0:00").date(), at(1, "0:00", month=12).date()
            ).events
        )
        for number in (1, 2, 3)
    ]
    assert counts == [1, 3, 4]
    assert names == ["2023-04-27 Họp giao ban.ics", "Họp giao ban.ics", "Lịch sự kiện.ics"]
