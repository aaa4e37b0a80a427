"""The attendance tab: numbers, filters, marking from the paper sheet, and the way to the door."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.attendance.attendance import DelegateKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.attendance_tab import AttendanceTab
from meetingdesk.gui.toasts import Notice
from meetingdesk.store.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.set_quorum("2/3")
    stage.add_many(4)
    stage.add("Nguyễn Thị Kiều", "Thành đoàn")
    stage.add("Nhà báo", "Báo Cần Thơ", DelegateKind.PRESS)
    return stage


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, stage: Stage) -> AttendanceTab:
    made = AttendanceTab(desk, stage.meeting_id)
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.show()
    settle(qtbot, desk, made)
    return made


def settle(qtbot: QtBot, desk: Desk, tab: AttendanceTab) -> None:
    """Wait until all is written, told and read again."""
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: desk.tasks.is_idle and tab.is_fresh)


def select(tab: AttendanceTab, *numbers: int) -> None:
    ids = [row.id for row in tab.table.model().all_rows if row.number in numbers]
    tab.table.select_ids(ids)
    tab.table.setFocus()


def standings(tab: AttendanceTab) -> list[str]:
    return [str(row.standing.label) for row in tab.table.model().rows]


def dialog(tab: AttendanceTab, name: str) -> QWidget:
    found = tab.findChild(QWidget, name)
    assert found is not None
    return found


def test_the_numbers_and_the_quorum_stand_above_the_table(tab: AttendanceTab) -> None:
    assert (tab.head.value("summoned"), tab.head.value("present")) == ("5", "0")
    assert tab.head.quorum.text == "Túc số 2/3: còn thiếu 4 (cần 4)"
    assert len(tab.table.model().rows) == 6


def test_a_scan_at_the_door_shows_by_itself(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab, stage: Stage
) -> None:
    stage.scan("1")
    settle(qtbot, desk, tab)
    assert tab.head.value("present") == "1"
    assert standings(tab)[0] == "Có mặt"


def test_many_are_marked_present_and_ctrl_z_s_toast_takes_it_back(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab
) -> None:
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    select(tab, 1, 2, 3, 5)
    qtbot.keyClick(tab.table, Qt.Key.Key_M, CTRL)
    settle(qtbot, desk, tab)
    assert tab.head.value("present") == "4"
    assert tab.head.value("late") == "0"
    assert tab.head.quorum.text.startswith("Đủ túc số")
    assert notices[-1].text == "Đã ghi có mặt 4 đại biểu."
    assert notices[-1].action is not None
    notices[-1].action()
    settle(qtbot, desk, tab)
    assert tab.head.value("present") == "0"


def test_several_are_marked_absent_with_one_reason(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab
) -> None:
    select(tab, 1, 2)
    qtbot.keyClick(tab.table, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    asked = dialog(tab, "reasonDialog")
    qtbot.keyClicks(asked.findChild(QLineEdit, "reason"), "di cong tac")
    qtbot.mouseClick(asked.findChild(QPushButton, "reasonOk"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk, tab)
    assert tab.head.value("excused") == "2"
    row = tab.table.model().rows[0]
    assert row.absence_reason == "di cong tac"


def test_delete_clears_marks(qtbot: QtBot, desk: Desk, tab: AttendanceTab, stage: Stage) -> None:
    stage.scan("1")
    settle(qtbot, desk, tab)
    select(tab, 1)
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    settle(qtbot, desk, tab)
    assert standings(tab)[0] == "Chưa đến"


def test_filters_and_search_narrow_the_list(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab, stage: Stage
) -> None:
    stage.scan("1")
    settle(qtbot, desk, tab)
    present = tab.findChild(QPushButton, "filter_present")
    assert present.text() == "Có mặt (1)"
    qtbot.mouseClick(present, Qt.MouseButton.LeftButton)
    assert [row.number for row in tab.table.model().rows] == [1]
    qtbot.mouseClick(tab.findChild(QPushButton, "filter_all"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tab.search, "kieu")
    qtbot.waitUntil(lambda: len(tab.table.model().rows) == 1)
    assert tab.table.model().rows[0].full_name == "Nguyễn Thị Kiều"


def test_a_stand_in_is_noted_for_the_row_selected(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab
) -> None:
    select(tab, 5)
    qtbot.keyClick(tab.table, Qt.Key.Key_F2)
    asked = dialog(tab, "standInDialog")
    name = asked.findChild(QLineEdit, "standInName")
    qtbot.keyClicks(name, "Le Van Dai")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.keyClick(asked.findChild(QLineEdit, "standInPosition"), Qt.Key.Key_Return)
    settle(qtbot, desk, tab)
    assert tab.head.value("stand_ins") == "1"
    assert tab.head.value("present") == "1"
    assert tab.head.value("summoned") == "5"


def test_organisations_have_a_table_of_their_own(tab: AttendanceTab) -> None:
    tab.show_organizations(True)
    shown = {row.organization_name: row.counts for _n, row in tab.organizations.model().rows}
    assert shown["Hội Nông dân"].summoned == 4
    assert tab.organizations.isVisible()


def test_the_button_opens_one_door_and_only_one(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab
) -> None:
    qtbot.mouseClick(tab.findChild(QToolButton, "openDoor"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk, tab)
    door = tab.open_door()
    assert door.isFullScreen()
    assert tab.open_door() is door
    door.sounds.is_on = False
    qtbot.keyClicks(door.field, "1")
    qtbot.keyClick(door.field, Qt.Key.Key_Return)
    settle(qtbot, desk, tab)
    assert tab.head.value("present") == "1"
    door.close()


def test_marking_needs_somebody_selected(tab: AttendanceTab) -> None:
    tab.table.clearSelection()
    assert not any(action.isEnabled() for action in tab._marks)
    select(tab, 1)
    assert all(action.isEnabled() for action in tab._marks)
