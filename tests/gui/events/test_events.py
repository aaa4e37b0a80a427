"""The list of events: found, opened, cloned and deleted, with the deletion taken back."""

from __future__ import annotations

from datetime import date

import pytest
from planning_window import NOW, click, find, fixed_now, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.papers.paper_settings import keep_meeting_options, kept_options
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.kind_guess import kind_of_title
from meetingdesk.features.planning.meeting_list import MeetingFilter, meeting_rows
from meetingdesk.features.planning.meetings import MeetingKind, meeting_card
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    add_preparation,
    preparation_rows,
)
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.clash_notes import ClashNotes
from meetingdesk.gui.events.clone_dialog import CloneDialog
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.page import MeetingsPage
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def three(workspace: Workspace) -> list[int]:
    return [
        new_meeting(workspace, "Hội nghị tổng kết", at(20, "8:00"), kind=MeetingKind.FINAL_REVIEW),
        new_meeting(workspace, "Lễ ký kết", at(28, "8:00"), kind=MeetingKind.SIGNING),
        new_meeting(workspace, "Đại hội", at(29, "7:00"), kind=MeetingKind.CONGRESS),
    ]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, three: list[int]) -> MeetingsPage:
    made = MeetingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    settle(qtbot, desk)
    return made


def titles(page: MeetingsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 2).data()) for row in range(model.rowCount())]


def test_events_are_narrowed_by_time_kind_and_words(
    qtbot: QtBot, desk: Desk, page: MeetingsPage
) -> None:
    assert titles(page) == ["Đại hội", "Lễ ký kết", "Hội nghị tổng kết"]
    when = find(page, QComboBox, "meetingsWhen")
    when.setCurrentText("Sắp tới")
    settle(qtbot, desk)
    assert titles(page) == ["Lễ ký kết", "Đại hội"]
    when.setCurrentText("Tất cả")
    qtbot.keyClicks(find(page, QLineEdit, "meetingSearch"), "tong ket")
    qtbot.waitUntil(lambda: titles(page) == ["Hội nghị tổng kết"])
    find(page, QComboBox, "meetingsKind").setCurrentText("Lễ ký kết")
    settle(qtbot, desk)
    assert titles(page) == []


def test_what_comes_again_takes_one_line_until_it_is_unfolded(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace
) -> None:
    first = new_meeting(workspace, "Giao ban", at(24, "8:00"))
    rule = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(0,), count=5))
    do(workspace, make_series, first, rule, NOW)
    settle(qtbot, desk)
    briefings = [title for title in titles(page) if title.startswith("Giao ban")]
    assert briefings == ["Giao ban (và 3 buổi sau)", "Giao ban"]  # the next, and the one held
    find(page, QCheckBox, "meetingsFold").click()
    settle(qtbot, desk)
    assert titles(page).count("Giao ban") == 5


def test_a_double_click_opens_the_event(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, three: list[int]
) -> None:
    went: list[Target] = []
    desk.went.connect(went.append)
    spot = page.table.visualRect(page.table.model().index(0, 2)).center()
    viewport = page.table.viewport()
    click(qtbot, viewport, spot)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=spot)
    assert went == [Target("meeting", three[2])]


def test_deleted_events_come_back_from_the_toast(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace
) -> None:
    shown = notices(desk)
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert titles(page) == []
    assert shown[-1].text == "Đã xóa 3 sự kiện."
    assert shown[-1].action is not None
    shown[-1].action()
    settle(qtbot, desk)
    assert len(titles(page)) == 3


def test_last_years_event_is_cloned_with_what_was_ticked(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace, three: list[int]
) -> None:
    do(workspace, add_agenda_items, three[0], [AgendaDraft("Khai mạc")])
    card = ask(workspace, meeting_card, three[0])
    went: list[Target] = []
    desk.went.connect(went.append)
    dialog = CloneDialog(desk, card, page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    title = find(dialog, QLineEdit, "cloneTitle")
    title.selectAll()
    insert(title, "Hội nghị tổng kết 2024")
    for name, text in (("cloneTime", "13h30"), ("cloneDate", "22/4/2024")):
        field = find(dialog, QLineEdit, name)
        field.selectAll()
        qtbot.keyClicks(field, text)
    find(dialog, QCheckBox, "cloneDelegates").click()
    click(qtbot, find(dialog, QPushButton, "cloneDo"))
    settle(qtbot, desk)
    (target,) = went
    made = ask(workspace, meeting_card, target.item_id)
    assert (made.title, made.starts_at) == (
        "Hội nghị tổng kết 2024",
        at(22, "13:30", year=2024),
    )
    assert len(ask(workspace, read_agenda, made.id).rows) == 1


def test_a_clone_offers_the_same_weekday_of_the_coming_year_and_takes_only_what_is_ticked(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường A"))
    last_year = new_meeting(workspace, "Hội nghị 2022", at(26, "8:00", year=2022), venue_id=hall)
    do(workspace, add_preparation, last_year, PreparationDraft("Hoa", due_on=date(2022, 4, 25)))
    do(workspace, keep_meeting_options, "attendance_sheet", last_year, {"row_height_mm": 11})
    went: list[Target] = []
    desk.went.connect(went.append)
    dialog = CloneDialog(desk, ask(workspace, meeting_card, last_year), page)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert find(dialog, QLabel, "cloneWeekdays").text() == (
        "Sự kiện cũ: Thứ Ba, 26/04/2022. Sự kiện mới: Thứ Ba, 23/04/2024."
    )
    find(dialog, QCheckBox, "clonePlace").click()
    click(qtbot, find(dialog, QPushButton, "cloneDo"))
    settle(qtbot, desk)
    made = ask(workspace, meeting_card, went[0].item_id)
    assert (made.starts_at, made.where) == (at(23, "8:00", year=2024), "")
    (thing,) = ask(workspace, preparation_rows, made.id)
    assert (thing.text, thing.due_on) == ("Hoa", date(2024, 4, 22))
    kept = ask(workspace, kept_options, "attendance_sheet", made.id).meeting
    assert kept == {"row_height_mm": 11}


def test_an_edit_elsewhere_shows_in_the_list_by_itself(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace
) -> None:
    new_meeting(workspace, "Họp đột xuất", at(30, "8:00"))
    settle(qtbot, desk)
    assert titles(page)[0] == "Họp đột xuất"
    assert len(ask(workspace, meeting_rows, MeetingFilter(), NOW)) == 4


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Hội nghị tổng kết và lễ ký kết", MeetingKind.FINAL_REVIEW),
        ("HỘI NGHỊ SƠ KẾT 6 tháng", MeetingKind.MID_TERM_REVIEW),
        ("lễ ký kết chương trình phối hợp", MeetingKind.SIGNING),
        ("Tọa đàm 8/3", MeetingKind.WORKSHOP),
        ("Gặp mặt đầu xuân", MeetingKind.OTHER),
    ],
)
def test_the_kind_follows_the_name(title: str, kind: MeetingKind) -> None:
    assert kind_of_title(title) is kind


def test_a_chair_taken_elsewhere_is_told_while_the_event_is_planned(
    qtbot: QtBot, desk: Desk, page: MeetingsPage, workspace: Workspace
) -> None:
    other = new_meeting(workspace, "Hội thảo", at(27, "8:00"))
    do(workspace, add_role, other, RoleKind.CHAIR, RoleDraft("Trần Văn Bình", "Ông"))
    went: list[Target] = []
    desk.went.connect(went.append)
    dialog = NewMeetingDialog(desk, page, first=date(2023, 4, 27))
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    find(dialog, QLineEdit, "newTitle").setText("Họp giao ban")
    chair = find(dialog, QLineEdit, "newChair")
    chair.setFocus()
    insert(chair, "Ông Trần Văn Bình, Giám đốc")
    qtbot.keyClick(chair, Qt.Key.Key_Tab)
    notes = find(dialog, ClashNotes, "clashNotes")
    qtbot.waitUntil(lambda: "Trần Văn Bình cũng có mặt ở “Hội thảo”" in notes.text)
    click(qtbot, find(dialog, QPushButton, "newMake"))
    settle(qtbot, desk)
    (role,) = ask(workspace, meeting_card, went[0].item_id).people(RoleKind.CHAIR)
    assert (role.addressed, role.position) == ("Ông Trần Văn Bình", "Giám đốc")
    desk.undo.undo()
    settle(qtbot, desk)
    assert "Họp giao ban" not in titles(page)
