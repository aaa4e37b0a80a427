"""What the chair sees on the second screen: numbers as they change, the quorum by its own rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_stage import START, Stage
from meetingdesk.features.attendance.attendance import DelegateKind
from meetingdesk.gui.chair.screens import name_of
from meetingdesk.gui.chair.window import ChairView, open_chair_view
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.attendance_tab import AttendanceTab
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.set_quorum("2/3")
    stage.add_many(4)
    stage.add("Nguyễn Thị Kiều", "Thành đoàn")
    stage.add("Phạm Khách", "Báo Cần Thơ", DelegateKind.GUEST)
    return stage


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[ChairView]:
    made = ChairView(desk, stage.meeting_id)
    made.resize(1366, 768)
    made.show()
    settle(qtbot, desk)
    yield made
    if shiboken6.isValid(made):
        made.close()


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)


def says(view: ChairView, name: str) -> str:
    label = view.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def test_the_quorum_goes_by_those_summoned_and_guests_do_not_count(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    assert says(view, "chairSummoned") == "có mặt / 5 đại biểu được triệu tập"
    assert says(view, "chairQuorum") == "Chưa đủ túc số 2/3: còn thiếu 4 (cần 4)"
    for delegate_id in (1, 2, 3, 6):
        stage.come(delegate_id)
    settle(qtbot, desk)
    assert says(view, "chairPresent") == "3"
    assert says(view, "chair_others") == "1"
    assert says(view, "chairQuorum") == "Chưa đủ túc số 2/3: còn thiếu 1 (cần 4)"
    stage.come(5)
    settle(qtbot, desk)
    assert says(view, "chairQuorum") == "Đủ túc số 2/3 (cần 4)"
    assert view.findChild(QProgressBar, "chairBar").value() == 4
    assert view.findChild(QLabel, "chairQuorum").property("tone") == "success"


def test_who_leaves_early_is_taken_off_the_quorum(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    for delegate_id in (1, 2, 3, 4):
        stage.come(delegate_id)
    stage.leave(1, at=START + timedelta(hours=1))
    settle(qtbot, desk)
    assert says(view, "chair_left_early") == "1"
    assert says(view, "chairQuorum") == "Chưa đủ túc số 2/3: còn thiếu 1 (cần 4)"


def test_the_time_of_the_numbers_is_that_of_the_hall(
    qtbot: QtBot,
    desk: Desk,
    view: ChairView,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(looks, "now", lambda: START + timedelta(minutes=7))
    stage.come(1)
    settle(qtbot, desk)
    assert says(view, "chairClock") == "cập nhật lúc 08:07"


def test_without_a_rule_there_is_no_word_of_a_quorum(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    stage.set_quorum("")
    settle(qtbot, desk)
    assert says(view, "chairQuorum") == ""


def test_organisations_show_how_many_of_theirs_are_there(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    stage.come(5)
    settle(qtbot, desk)
    assert view.organizations.lines() == [("Hội Nông dân", "0/4"), ("Thành đoàn", "1/1")]


def test_more_organisations_than_fit_take_turns_and_none_is_left_out(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    for number in range(40):
        stage.add(f"Đại biểu {number}", f"Đơn vị {number:02}")
    settle(qtbot, desk)
    seen: set[str] = set()
    for _ in range(6):
        shown = view.organizations.lines()
        assert len(shown) < 42
        seen |= {name for name, _count in shown}
        assert "42 đơn vị" in says(view, "chairMore")
        view.organizations.turn_page()
    assert len(seen) == 42


def test_an_event_that_is_deleted_closes_its_view(
    qtbot: QtBot, desk: Desk, view: ChairView, stage: Stage
) -> None:
    def delete(work: object) -> None:
        work.delete(Meeting, stage.meeting_id)  # type: ignore[attr-defined]  # a unit of work

    stage.act(delete)
    qtbot.waitUntil(lambda: not shiboken6.isValid(view))


def test_f12_in_the_tab_opens_one_view_and_escape_closes_it(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    tab = AttendanceTab(desk, stage.meeting_id)
    qtbot.addWidget(tab)
    tab.show()
    settle(qtbot, desk)
    qtbot.mouseClick(tab.findChild(QToolButton, "openChairView"), Qt.MouseButton.LeftButton)
    (view,) = tab.window().findChildren(ChairView)
    assert tab.open_chair_view() is view
    settle(qtbot, desk)
    assert "Esc" in says(view, "chairHint")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_the_screen_chosen_is_remembered_for_the_next_time(
    qtbot: QtBot, desk: Desk, view: ChairView
) -> None:
    menu = view.screens_menu()
    screen = view.screen()
    action = menu.actions()[0]
    assert action.isChecked()
    action.trigger()
    assert desk.preferences.text("chair/screen", "") == name_of(screen)
    beside = QWidget()
    qtbot.addWidget(beside)
    again = open_chair_view(desk, view.meeting_id, beside)
    assert again.screen() is screen
    again.close()
