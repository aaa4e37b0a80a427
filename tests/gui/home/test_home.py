"""The first page: what a person sees on opening the program, and where each line leads."""

from __future__ import annotations

from datetime import timedelta

import pytest
from planning_window import NOW, click, find, fixed_now, insert, opened, settle, write_over
from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.accepted_clashes import accept_clash
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items
from meetingdesk.features.planning.clashes import clashes_of
from meetingdesk.features.planning.meetings import edit_meeting
from meetingdesk.features.planning.preparations import PreparationDraft, add_preparation
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.page import MeetingsPage
from meetingdesk.gui.home.page import HomePage
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.model.agreements import Agreement, AgreementState
from meetingdesk.model.minutes import ActionItem
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settle(qtbot, desk)
    return made


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_new_user_makes_the_first_event_and_finds_it_everywhere(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    home = window.page
    assert isinstance(home, HomePage)
    assert "Bắt đầu bằng sự kiện đầu tiên" in words(home)
    qtbot.keyClick(home, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = opened(qtbot, window, NewMeetingDialog, "newMeetingDialog")
    insert(find(dialog, QLineEdit, "newTitle"), "Hội nghị tổng kết năm")
    write_over(qtbot, find(dialog, QLineEdit, "startsAtTime"), "14h30", end=Qt.Key.Key_Tab)
    write_over(qtbot, find(dialog, QLineEdit, "startsAtDate"), "28/4/2023", end=Qt.Key.Key_Tab)
    assert find(dialog, QLineEdit, "endsAtTime").text() == "17:30"
    insert(find(dialog, QLineEdit, "place"), "Hội trường Sở")
    click(qtbot, find(dialog, QPushButton, "newMake"))
    settle(qtbot, desk)
    page = window.page
    assert isinstance(page, MeetingPage)
    assert "Hội nghị tổng kết năm" in words(page)
    assert any("Thứ Sáu, 28/04/2023, 14:30 – 17:30 · Hội trường Sở" in word for word in words(page))

    desk.open_page("home")
    settle(qtbot, desk)
    assert "Hội nghị tổng kết năm" in words(window.page)
    desk.open_page("meetings")
    settle(qtbot, desk)
    assert isinstance(window.page, MeetingsPage)
    row = window.page.table.model().index(0, 2)
    assert row.data() == "Hội nghị tổng kết năm"
    desk.open_page("calendar")
    settle(qtbot, desk)
    assert isinstance(window.page, CalendarPage)
    assert not window.page.month.rect_of_meeting(page.meeting_id).isEmpty()


def test_an_event_without_a_name_or_with_times_astray_is_not_made(
    qtbot: QtBot, window: MainWindow, desk: Desk, workspace: Workspace
) -> None:
    dialog = NewMeetingDialog(desk, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    make = find(dialog, QPushButton, "newMake")
    click(qtbot, make)
    assert "Hãy đặt tên cho sự kiện." in words(dialog)
    insert(find(dialog, QLineEdit, "newTitle"), "Họp")
    write_over(qtbot, find(dialog, QLineEdit, "endsAtDate"), "1/1/2023", end=Qt.Key.Key_Tab)
    assert "Giờ kết thúc đang trước giờ bắt đầu." in words(dialog)
    click(qtbot, make)
    settle(qtbot, desk)
    assert dialog.isVisible()
    assert desk.undo.next_undo is None


def test_a_clash_is_said_while_the_event_is_being_planned(
    qtbot: QtBot, window: MainWindow, desk: Desk, workspace: Workspace
) -> None:
    new_meeting(workspace, "Họp giao ban", at(27, "8:00"), place="Phòng họp số 2")
    dialog = NewMeetingDialog(desk, window, first=at(27, "8:00").date())
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    place = find(dialog, QLineEdit, "place")
    insert(place, "phòng họp số 2")
    place.editingFinished.emit()
    clash = find(dialog, QLabel, "clashText")
    qtbot.waitUntil(lambda: "Trùng địa điểm với “Họp giao ban” (8h00)" in clash.text())


def test_what_is_missing_leads_to_the_tab_where_it_is_put_right(
    qtbot: QtBot, desk: Desk, window: MainWindow, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Lễ ký kết", at(27, "8:00"))
    settle(qtbot, desk)
    block = find(window.page, QWidget, f"missing_{meeting_id}")
    click(qtbot, find(block, QPushButton, "gap_NO_AGENDA"))
    settle(qtbot, desk)
    assert isinstance(window.page, MeetingPage)
    assert window.page.meeting_id == meeting_id
    tab = window.page.tab
    assert tab is not None
    assert tab.objectName() == "tab_agenda"
    do(workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc")])
    do(workspace, edit_meeting, meeting_id, 1, {"place": "Hội trường"})
    desk.open_page("home")
    settle(qtbot, desk)
    block = find(window.page, QWidget, f"missing_{meeting_id}")
    left = {button.text() for button in block.findChildren(QPushButton)}
    assert left == {"Chưa có chủ trì", "Chưa có đại biểu"}


def test_lines_are_opened_by_the_mouse_and_by_the_keyboard(
    qtbot: QtBot, desk: Desk, window: MainWindow, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Họp sáng nay", at(26, "8:00"))
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    line = find(window.page, QWidget, f"meeting_{meeting_id}")
    click(qtbot, line)
    desk.open_page("home")
    settle(qtbot, desk)
    line = find(window.page, QWidget, f"meeting_{meeting_id}")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    opened = [target.item_id for target in went if target.kind == "meeting"]
    assert opened == [meeting_id, meeting_id]


def test_what_runs_out_is_told_with_its_days(
    qtbot: QtBot, desk: Desk, window: MainWindow, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Đã họp", at(25, "8:00"))
    day = NOW.date()
    with workspace.unit_of_work() as work:
        ends = day + timedelta(days=12)
        work.session.add(
            Agreement(title="Chương trình phối hợp", state=AgreementState.SIGNED, ends_on=ends)
        )
        late = day - timedelta(days=2)
        work.session.add(ActionItem(meeting_id=meeting_id, text="Gửi báo cáo", due_on=late))
    settle(qtbot, desk)
    shown = words(window.page)
    assert {"Còn 12 ngày", "Chương trình phối hợp", "Quá 2 ngày", "Gửi báo cáo"} <= set(shown)


def test_markup_in_a_name_is_shown_as_typed(
    qtbot: QtBot, desk: Desk, window: MainWindow, workspace: Workspace
) -> None:
    new_meeting(workspace, "<b>Họp</b> & <i>bàn</i>", at(26, "10:00"))
    settle(qtbot, desk)
    labels = [label for label in window.page.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_nothing_is_cut_off_on_a_small_screen_at_125_percent(
    qtbot: QtBot, desk: Desk, window: MainWindow, workspace: Workspace
) -> None:
    for hour in range(8, 18):
        new_meeting(workspace, "Hội nghị " + "rất dài " * 30, at(26, f"{hour}:00"))
    window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.wait(50)
    window.resize(1093, 614)
    qtbot.waitUntil(lambda: window.width() == 1093)
    settle(qtbot, desk)
    body = find(window.page, QWidget, "homeScroll")
    bar = body.horizontalScrollBar()  # type: ignore[attr-defined]  # a QScrollArea's
    assert bar.maximum() == 0


def test_the_sample_event_opens_in_an_empty_workspace_and_goes_by_undo(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    sample = next(action for action in window.page.commands if action.text() == "Mở dữ liệu mẫu")
    assert sample.isVisible()
    sample.trigger()
    qtbot.waitUntil(lambda: desk.undo.next_undo is not None, timeout=30000)
    settle(qtbot, desk)
    assert isinstance(window.page, MeetingPage)
    assert window.page.meeting_id > 0
    desk.open_page("home")
    settle(qtbot, desk)
    assert not sample.isVisible()
    desk.undo.undo()
    settle(qtbot, desk)
    assert sample.isVisible()


def test_what_is_to_be_got_ready_and_what_clashes_lead_to_their_event(
    qtbot: QtBot, window: MainWindow, desk: Desk, workspace: Workspace
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường A"))
    first = new_meeting(workspace, "Hội nghị", at(28, "8:00"), venue_id=hall)
    new_meeting(workspace, "Hội thảo", at(28, "9:00"), venue_id=hall)
    draft = PreparationDraft("Bàn ký", "Chị Lan", at(25, "8:00").date())
    do(workspace, add_preparation, first, draft)
    settle(qtbot, desk)
    home = window.page
    due, clashes = find(home, QWidget, "dueCard"), find(home, QWidget, "clashCard")
    assert {"Quá 1 ngày", "Hội nghị", "1 việc: Bàn ký (Chị Lan)"} <= set(words(due))
    assert "Trùng địa điểm với “Hội thảo” (9h00)" in words(clashes)
    went: list[Target] = []
    desk.went.connect(went.append)
    click(qtbot, find(clashes, QWidget, f"clash_{first}"))
    assert went[-1] == Target("meeting", first, "info")
    desk.open_page("home")
    (key,) = [clash.key for clash in ask(workspace, clashes_of, first)]
    do(workspace, accept_clash, first, key, "Hai phòng ngăn nhau bằng vách di động")
    settle(qtbot, desk)
    assert not clashes.isVisible()
    click(qtbot, due.findChildren(QWidget, QRegularExpression("^due_"))[0])
    assert went[-1] == Target("meeting", first, "preparations")
