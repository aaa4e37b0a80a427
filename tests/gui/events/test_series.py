"""An event that comes again: made with days left out, changed and deleted alone or with the later ones."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from planning_window import NOW, click, find, fixed_now, notices, opened, settle, write_over
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meeting_list import MeetingFilter, meeting_rows
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.series import SeriesDraft, make_series, series_of
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.info_tab import InfoTab
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.events.scope_dialog import ScopeDialog
from meetingdesk.gui.events.series_dialog import SeriesDialog
from meetingdesk.gui.events.series_keeper import SeriesKeeper
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

MONDAYS = Rule(Frequency.WEEKLY, weekdays=(0,), count=4)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


def days(workspace: Workspace) -> list[date]:
    rows = ask(workspace, meeting_rows, MeetingFilter(), NOW)
    return sorted(row.first_day for row in rows)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window that dialogs stand over; they delete themselves."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, host: QWidget) -> SeriesDialog:
    made = SeriesDialog(desk, at(24, "8:00"), host)
    made.open()
    settle(qtbot, desk)
    return made


def lines(dialog: QWidget) -> list[str]:
    shown = find(dialog, QListWidget, "seriesDays")
    return [shown.item(place).text() for place in range(shown.count())]


def choose(box: QComboBox, text: str) -> None:
    """Choose a line as the mouse does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(one) for one in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_the_days_show_before_anything_is_made_with_those_moved_off_holidays(
    qtbot: QtBot, desk: Desk, dialog: SeriesDialog
) -> None:
    assert find(dialog, QComboBox, "seriesRule").currentText() == "Hằng tuần vào Thứ Hai"
    shown = lines(dialog)
    assert shown[0] == "Thứ Hai, 24/04/2023 (buổi đầu tiên)"
    assert shown[1] == (
        "Thứ Năm, 04/05/2023, chuyển từ Thứ Hai, 01/05/2023 (Ngày Quốc tế lao động)"
    )
    choose(find(dialog, QComboBox, "seriesHolidays"), "Bỏ buổi đó")
    settle(qtbot, desk)
    assert lines(dialog)[1] == "Thứ Hai, 08/05/2023"


@pytest.mark.parametrize(
    ("words", "second"),
    [
        ("2 tuần một lần vào Thứ Hai", "Thứ Hai, 08/05/2023"),
        ("Hằng tháng vào ngày 24", "Thứ Tư, 24/05/2023"),
        ("Hằng tháng vào Thứ Hai cuối cùng của tháng", "Thứ Hai, 29/05/2023"),
        ("Hằng quý vào ngày 24", "Thứ Hai, 24/07/2023"),
    ],
)
def test_rules_stand_in_the_words_of_an_office(
    qtbot: QtBot, desk: Desk, dialog: SeriesDialog, words: str, second: str
) -> None:
    choose(find(dialog, QComboBox, "seriesRule"), words)
    settle(qtbot, desk)
    assert lines(dialog)[1] == second


def test_a_rule_of_ones_own_on_two_days_a_week(
    qtbot: QtBot, desk: Desk, dialog: SeriesDialog
) -> None:
    choose(find(dialog, QComboBox, "seriesRule"), "Tự chọn…")
    find(dialog, QCheckBox, "ruleDay3").click()
    choose(find(dialog, QComboBox, "seriesEnd"), "Sau số buổi")
    find(dialog, QSpinBox, "seriesCount").setValue(3)
    settle(qtbot, desk)
    assert lines(dialog)[1:] == [
        "Thứ Năm, 27/04/2023",
        "Thứ Năm, 04/05/2023, chuyển từ Thứ Hai, 01/05/2023 (Ngày Quốc tế lao động)",
    ]
    for name in ("ruleDay0", "ruleDay3"):
        find(dialog, QCheckBox, name).click()
    settle(qtbot, desk)
    assert find(dialog, QLabel, "seriesProblem").text() == "Hãy chọn ít nhất một ngày trong tuần."
    assert not find(dialog, QPushButton, "seriesDo").isEnabled()


def test_a_rule_with_too_many_days_and_an_end_before_the_start_are_said(
    qtbot: QtBot, desk: Desk, dialog: SeriesDialog
) -> None:
    choose(find(dialog, QComboBox, "seriesRule"), "Các ngày làm việc, Thứ Hai đến Thứ Sáu")
    choose(find(dialog, QComboBox, "seriesEnd"), "Đến hết ngày")
    write_over(qtbot, find(dialog, QLineEdit, "seriesUntil"), "31/12/2400", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert "hơn 400 buổi" in find(dialog, QLabel, "seriesProblem").text()
    assert not find(dialog, QPushButton, "seriesDo").isEnabled()
    write_over(qtbot, find(dialog, QLineEdit, "seriesUntil"), "1/4/2023", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Ngày kết thúc phải sau buổi đầu tiên." in shown
    assert not find(dialog, QPushButton, "seriesDo").isEnabled()


def test_a_new_event_is_made_with_its_followers_but_for_a_day_unticked(
    qtbot: QtBot, desk: Desk, workspace: Workspace, host: QWidget
) -> None:
    dialog = NewMeetingDialog(desk, host, first=date(2023, 4, 24))
    dialog.open()
    find(dialog, QLineEdit, "newTitle").setText("Họp giao ban")
    click(qtbot, find(dialog, QPushButton, "newRepeat"))
    again = opened(qtbot, dialog, SeriesDialog, "seriesDialog")
    choose(find(again, QComboBox, "seriesEnd"), "Sau số buổi")
    find(again, QSpinBox, "seriesCount").setValue(4)
    settle(qtbot, desk)
    find(again, QListWidget, "seriesDays").item(2).setCheckState(Qt.CheckState.Unchecked)
    assert find(again, QLabel, "seriesCountText").text().startswith("3 buổi")
    click(qtbot, find(again, QPushButton, "seriesDo"))
    assert find(dialog, QLabel, "newRepeatWords").text() == "Hằng tuần vào Thứ Hai"
    click(qtbot, find(dialog, QPushButton, "newMake"))
    settle(qtbot, desk)
    assert days(workspace) == [date(2023, 4, 24), date(2023, 5, 4), date(2023, 5, 15)]
    desk.undo.undo()
    settle(qtbot, desk)
    assert days(workspace) == []


def test_another_day_of_the_event_asks_for_the_rule_anew(
    qtbot: QtBot, desk: Desk, workspace: Workspace, host: QWidget
) -> None:
    dialog = NewMeetingDialog(desk, host, first=date(2023, 4, 24))
    dialog.open()
    click(qtbot, find(dialog, QPushButton, "newRepeat"))
    again = opened(qtbot, dialog, SeriesDialog, "seriesDialog")
    settle(qtbot, desk)
    click(qtbot, find(again, QPushButton, "seriesDo"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    write_over(qtbot, find(dialog, QLineEdit, "startsAtDate"), "25/4/2023", end=Qt.Key.Key_Tab)
    assert find(dialog, QLabel, "newRepeatWords").text() == "Ngày đã đổi: hãy chọn lại cách lặp."


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, workspace: Workspace) -> MeetingPage:
    """The second of four briefings."""
    first = new_meeting(workspace, "Họp giao ban", at(24, "8:00"), hours=2)
    do(workspace, make_series, first, SeriesDraft(MONDAYS), NOW)
    second = sorted(
        ask(workspace, meeting_rows, MeetingFilter(), NOW), key=lambda row: row.starts_at
    )[1]
    made = MeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.open_target(Target("meeting", second.id))
    settle(qtbot, desk)
    return made


def info_of(page: MeetingPage) -> InfoTab:
    assert isinstance(page.tab, InfoTab)
    return page.tab


def hours(workspace: Workspace) -> list[tuple[int, int]]:
    rows = ask(workspace, meeting_rows, MeetingFilter(), NOW)
    return [
        (row.starts_at.day, row.starts_at.hour) for row in sorted(rows, key=lambda r: r.starts_at)
    ]


def test_an_event_says_which_of_its_series_it_is(page: MeetingPage) -> None:
    words = find(info_of(page), QLabel, "seriesWords")
    assert words.isVisible()
    assert words.text() == "Buổi 2 trong 4. Hằng tuần vào Thứ Hai."
    assert not find(info_of(page), QPushButton, "seriesOnly").isVisible()


def test_an_edit_stays_with_this_one_or_goes_to_all_that_follow(
    qtbot: QtBot, desk: Desk, page: MeetingPage, workspace: Workspace
) -> None:
    info = info_of(page)
    write_over(qtbot, find(info, QLineEdit, "startsAtTime"), "14h", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    assert hours(workspace) == [(24, 8), (4, 14), (8, 8), (15, 8)]
    click(qtbot, find(info, QPushButton, "seriesOnly"))
    assert not find(info, QPushButton, "seriesOnly").isVisible()
    write_over(qtbot, find(info, QLineEdit, "startsAtTime"), "15h", end=Qt.Key.Key_Tab)
    settle(qtbot, desk)
    apply = find(info, QPushButton, "seriesApply")
    assert apply.text() == "Cả 2 buổi sau"
    click(qtbot, apply)
    settle(qtbot, desk)
    assert hours(workspace) == [(24, 8), (4, 15), (8, 15), (15, 15)]
    desk.undo.undo()
    settle(qtbot, desk)
    assert hours(workspace) == [(24, 8), (4, 15), (8, 8), (15, 8)]


@pytest.mark.parametrize(("button", "left"), [("scopeOne", [24, 8, 15]), ("scopeFollowing", [24])])
def test_deleting_asks_how_much_of_the_series_is_meant(
    qtbot: QtBot, desk: Desk, page: MeetingPage, workspace: Workspace, button: str, left: list[int]
) -> None:
    shown = notices(desk)
    next(action for action in page.commands if action.text() == "Xóa sự kiện").trigger()
    settle(qtbot, desk)
    dialog = opened(qtbot, page, ScopeDialog, "scopeDialog")
    click(qtbot, find(dialog, QPushButton, button))
    settle(qtbot, desk)
    assert [day.day for day in days(workspace)] == left
    assert shown[-1].action is not None
    shown[-1].action()
    settle(qtbot, desk)
    assert len(days(workspace)) == 4


def test_one_that_leaves_the_series_is_an_event_of_its_own(
    qtbot: QtBot, desk: Desk, page: MeetingPage, workspace: Workspace
) -> None:
    click(qtbot, find(info_of(page), QPushButton, "seriesLeave"))
    settle(qtbot, desk)
    assert ask(workspace, series_of, page.meeting_id) is None
    assert not find(info_of(page), QWidget, "seriesBar").isVisible()


def test_a_series_without_an_end_goes_on_when_the_program_opens(
    qtbot: QtBot, desk: Desk, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = new_meeting(workspace, "Họp giao ban", at(24, "8:00"), hours=2)
    endless = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(0,)))
    do(workspace, make_series, first, endless, NOW)
    before = len(days(workspace))
    shown = notices(desk)
    keeper = SeriesKeeper(desk)
    keeper.look()
    settle(qtbot, desk)
    assert len(days(workspace)) == before
    later = NOW + timedelta(days=200)
    monkeypatch.setattr(looks, "now", lambda: later)
    keeper.look()
    settle(qtbot, desk)
    assert len(days(workspace)) > before + 20
    assert "buổi cho các sự kiện lặp lại" in shown[-1].text
