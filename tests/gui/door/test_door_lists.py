"""The list that is counted, in and out, and who is inside: by the keyboard of the door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from door_stage import Door
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.attendance.list_counts import list_board
from meetingdesk.features.attendance.lists import (
    DelegateKind,
    ListDraft,
    ListKind,
    ListScope,
    add_list,
    attendance_lists,
    edit_list,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    guests = frozenset({DelegateKind.GUEST})
    drafts = [
        ListDraft("Bữa trưa", ListKind.MEAL),
        ListDraft("Phiên chuyên đề", ListKind.SESSION, ListScope.KINDS, delegate_kinds=guests),
    ]
    for draft in drafts:
        stage.act(add_list, stage.meeting_id, draft)
    return stage


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def choose_list(door: Door, steps: int) -> None:
    door.press(Qt.Key.Key_F7)
    menu = door.window.bar.menu
    assert menu.isVisible()
    for _ in range(steps):
        door.qtbot.keyClick(menu, Qt.Key.Key_Down)
    door.qtbot.keyClick(menu, Qt.Key.Key_Return)
    door.settle()


def counts(door: Door, place: int) -> Any:
    cards = door.stage.read(attendance_lists, door.stage.meeting_id)
    return door.stage.read(list_board, cards[place].id).counts


def listed(door: Door) -> str:
    return door.window.findChild(QToolButton, "listButton").text()


def test_the_list_of_the_event_is_counted_first(door: Door) -> None:
    assert listed(door) == "Cả sự kiện (F7)"
    assert door.text("countSummoned") == "có mặt / 2 triệu tập"


def test_f7_arrows_and_enter_choose_a_list_and_each_counts_on_its_own(door: Door) -> None:
    door.scan("1")
    door.settle()
    choose_list(door, 1)
    assert listed(door) == "Bữa trưa (F7)"
    assert door.window.field.hasFocus()
    assert door.text("countPresent") == "0"
    for number in "12":
        door.scan(number)
        door.settle()
    assert door.text("resultHeadline") == "Mời dùng bữa"
    assert door.text("countPresent") == "2"
    assert door.text("countSummoned") == "đã nhận / 2 trong danh sách"
    assert (door.present(), counts(door, 1).present) == (1, 2)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Đã nhận trước đó"


def test_who_does_not_belong_is_pink_and_f9_lets_them_in_all_the_same(door: Door) -> None:
    choose_list(door, 2)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Không thuộc danh sách này"
    assert "Phiên chuyên đề" in door.text("resultLines")
    assert door.text("resultName") == "Trần Văn Bình"
    assert door.window.card.tone == "pink"
    assert door.window.sounds.last == "wrong_list"
    assert counts(door, 2).present == 0
    assert door.window.findChild(QPushButton, "admitAllTheSame").isVisible()
    door.press(Qt.Key.Key_F9)
    assert door.text("resultHeadline") == "Mời vào"
    assert (counts(door, 2).present, counts(door, 2).summoned) == (1, 1)
    door.press(Qt.Key.Key_F9)
    assert door.rows() == 2


def test_f5_lets_out_and_says_so_all_the_while(door: Door) -> None:
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_F5)
    assert "GHI RA VỀ" in door.window.field.placeholderText()
    assert door.window.findChild(QToolButton, "directionOut").isChecked()
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Đã ghi ra về"
    assert door.text("count_inside") == "0"
    assert door.text("countPresent") == "1"
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Không ở trong phòng"
    door.press(Qt.Key.Key_F5)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Mời vào"
    assert door.text("count_inside") == "1"


def test_leaving_is_taken_back_with_ctrl_z(door: Door) -> None:
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_F5)
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert door.text("count_inside") == "1"


def test_nobody_goes_out_of_a_meal(door: Door) -> None:
    door.press(Qt.Key.Key_F5)
    choose_list(door, 1)
    assert not door.window.findChild(QToolButton, "directionOut").isVisible()
    door.press(Qt.Key.Key_F5)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Mời dùng bữa"


def test_who_is_inside_is_one_key_away(door: Door) -> None:
    for number in "12":
        door.scan(number)
        door.settle()
    door.press(Qt.Key.Key_F4)
    door.press(Qt.Key.Key_F4)
    assert door.text("sideCaption") == "Đang ở trong phòng"
    assert [line.split("\n")[0] for line in door.window.side.inside.lines()] == [
        "2. Lê Thị Hoa",
        "1. Trần Văn Bình",
    ]
    door.press(Qt.Key.Key_F5)
    door.scan("2")
    door.settle()
    assert len(door.window.side.inside.lines()) == 1


def test_a_walk_in_at_a_list_comes_to_that_list(door: Door) -> None:
    choose_list(door, 2)
    door.type("Pham Thi Moi")
    door.press(Qt.Key.Key_F3)
    for _ in range(2):
        door.press(Qt.Key.Key_Return)
    assert door.text("resultHeadline") == "Mời vào"
    assert counts(door, 2).walk_ins == 1
    assert door.present() == 0


def test_a_list_renamed_at_the_office_shows_at_once_and_stays_chosen(door: Door) -> None:
    choose_list(door, 1)
    card = door.stage.read(attendance_lists, door.stage.meeting_id)[1]
    door.stage.act(edit_list, card.id, card.version, ListDraft("Bữa tối", ListKind.MEAL))
    door.settle()
    assert listed(door) == "Bữa tối (F7)"
    door.scan("1")
    door.settle()
    assert counts(door, 1).present == 1
