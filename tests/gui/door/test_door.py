"""The door as whoever stands at it has it: a scanner, a keyboard, and no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from door_stage import Door
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.errors import Unavailable
from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance import ScanOutcome
from meetingdesk.gui.desk import Desk
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Nguyễn Thị Kiều", "Liên hiệp các Hội KH&KT", door_note="mời lên hàng ghế đầu")
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Trần Văn Bính", "Hội Nông dân")
    return stage


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def test_a_scanned_code_lets_in_and_the_card_says_who_in_words_and_colour(door: Door) -> None:
    code = door.stage.code(2)
    door.scan(code)
    door.settle()
    assert door.text("resultHeadline") == "Mời vào"
    assert door.text("resultName") == "Trần Văn Bình"
    assert door.window.card.tone == "success"
    assert door.window.sounds.last == "welcome"
    assert door.window.field.text() == ""
    assert door.window.field.hasFocus()
    assert door.present() == 1
    assert door.text("countPresent") == "1"


def test_a_note_for_the_door_pops_up(door: Door) -> None:
    door.scan("1")
    door.settle()
    assert door.window.card.tone == "warning"
    assert door.text("resultNote") == "mời lên hàng ghế đầu"


def test_a_second_scan_says_when_and_where_the_first_was(door: Door) -> None:
    door.stage.come(2, desk="Bàn 7")
    door.scan("2")
    door.settle()
    assert door.text("resultHeadline") == "Đã điểm danh trước đó"
    assert "08:00 tại Bàn 7" in door.text("resultLines")
    assert door.window.card.tone == "info"
    assert not door.window.findChild(QPushButton, "undoPassage").isVisible()


@pytest.mark.parametrize("typed", ["999", "ZZZZZZZZZZ", "khongcoai"])
def test_what_nobody_answers_to_is_red_and_leaves_the_field_ready(door: Door, typed: str) -> None:
    door.scan(typed)
    door.settle()
    assert door.text("resultHeadline") == "Không tìm thấy"
    assert typed in door.text("resultLines")
    assert door.window.card.tone == "danger"
    assert door.window.field.hasFocus()


def test_the_list_stays_empty_until_something_is_typed(door: Door) -> None:
    assert door.window.matches.matches == []
    door.search("tran van")
    assert [match.number for match in door.window.matches.matches] == [2, 3]
    door.press(Qt.Key.Key_Escape)
    assert door.window.matches.matches == []
    assert door.window.isVisible()


def test_a_name_without_accents_arrows_and_enter_let_in(door: Door) -> None:
    door.search("binh tran")
    door.press(Qt.Key.Key_Down)
    door.press(Qt.Key.Key_Down)
    door.press(Qt.Key.Key_Return)
    assert door.text("resultName") == "Trần Văn Bính"
    assert door.present() == 1


def test_enter_on_a_name_that_several_have_lets_nobody_in(door: Door) -> None:
    door.scan("tran van")
    door.settle()
    assert door.present() == 0
    assert len(door.window.matches.matches) == 2
    assert door.window.matches.isVisible()
    assert "Có 2 người khớp" in door.text("matchHint")
    door.press(Qt.Key.Key_Return)
    assert door.present() == 0
    door.press(Qt.Key.Key_Down)
    door.press(Qt.Key.Key_Return)
    assert door.present() == 1


def test_a_slip_of_the_mouse_lets_nobody_in(door: Door) -> None:
    door.search("tran van")
    shown = door.window.findChild(QListWidget, "matchList")
    spot = shown.visualItemRect(shown.item(1)).center()
    door.qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    door.qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    door.settle()
    assert door.rows() == 0
    assert door.window.matches.selected.number == 3
    assert door.window.field.hasFocus()
    door.qtbot.mouseClick(door.window.findChild(QPushButton, "admit"), Qt.MouseButton.LeftButton)
    door.settle()
    assert door.present() == 1


def test_a_choice_made_before_the_text_changed_does_not_count(door: Door) -> None:
    door.search("tran van")
    door.press(Qt.Key.Key_Down)
    door.scan("x")
    door.settle()
    assert door.present() == 0


def test_ctrl_z_takes_back_the_last_ones_one_by_one(door: Door) -> None:
    for number in "12":
        door.scan(number)
        door.settle()
    door.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert door.text("resultHeadline") == "Đã hủy điểm danh"
    assert door.text("resultName") == "Trần Văn Bình"
    door.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    door.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert door.present() == 0
    assert door.rows() == 4
    assert door.desk.undo.next_undo is None


def test_the_button_in_the_card_takes_that_passage_back(door: Door) -> None:
    door.scan("2")
    door.settle()
    undo = door.window.findChild(QPushButton, "undoPassage")
    door.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    door.settle()
    assert door.present() == 0
    assert door.window.field.hasFocus()


def test_scans_as_fast_as_a_scanner_are_all_written_in_their_order(door: Door) -> None:
    codes = [door.stage.code(number) for number in (3, 1, 2)]
    for code in [*codes, codes[0]]:
        door.scan(code)
    door.settle()
    assert door.present() == 3
    lines = door.window.side.passages.lines()
    assert [line.split("\n")[0] for line in lines] == [
        "Trần Văn Bính",
        "Trần Văn Bình",
        "Nguyễn Thị Kiều",
        "Trần Văn Bính",
    ]
    assert "Đã điểm danh trước đó" in lines[0]


def test_a_stand_in_is_let_in_by_the_keyboard_alone(door: Door) -> None:
    door.search("kieu")
    door.press(Qt.Key.Key_F2)
    door.type("Le Van Dai")
    door.press(Qt.Key.Key_Return)
    door.type("Chuyen vien")
    door.press(Qt.Key.Key_Return)
    assert door.text("resultName") == "Le Van Dai"
    assert "Dự thay Nguyễn Thị Kiều" in door.text("resultLines")
    assert door.stage.counts.stand_ins == 1
    assert door.text("count_stand_ins") == "1"
    assert door.window.field.hasFocus()


def test_the_one_represented_can_be_looked_for_in_the_form(door: Door) -> None:
    door.press(Qt.Key.Key_F2)
    door.type("kieu")
    door.qtbot.waitUntil(lambda: bool(door.window.stand_in.absent.choices))
    door.press(Qt.Key.Key_Return)
    door.type("Le Van Dai")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    assert door.on_list()["Le Van Dai"].stands_in_for == "Nguyễn Thị Kiều"


def test_a_stand_in_for_nobody_is_asked_about(door: Door) -> None:
    door.press(Qt.Key.Key_F2)
    for _ in range(3):
        door.press(Qt.Key.Key_Return)
    assert door.window.stand_in.absent.property("invalid")
    assert door.focus is door.window.stand_in.absent
    assert door.rows() == 0


def test_a_walk_in_is_let_in_by_name_and_organisation(door: Door) -> None:
    door.type("Pham Thi Moi")
    door.press(Qt.Key.Key_F3)
    door.type("Bao Can Tho")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    row = door.on_list()["Pham Thi Moi"]
    assert row.organization_name == "Bao Can Tho"
    assert door.text("count_walk_ins") == "1"
    assert door.window.field.hasFocus()


def walk_in_of_a_known_name(door: Door) -> None:
    door.press(Qt.Key.Key_F3)
    door.type("tran van binh")
    for _ in range(3):
        door.press(Qt.Key.Key_Return)


def test_a_walk_in_with_a_name_on_the_list_may_be_the_one_on_it(door: Door) -> None:
    walk_in_of_a_known_name(door)
    assert door.rows() == 0
    door.press(Qt.Key.Key_Return)
    assert door.text("resultName") == "Trần Văn Bình"
    assert len(door.on_list()) == 3


def test_a_walk_in_with_a_name_on_the_list_may_be_another(door: Door) -> None:
    walk_in_of_a_known_name(door)
    door.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(door.on_list()) == 4
    assert door.text("count_walk_ins") == "1"


def test_escape_leaves_a_form_and_keeps_the_door(door: Door) -> None:
    door.press(Qt.Key.Key_F3)
    door.type("Pham")
    door.press(Qt.Key.Key_Escape)
    assert door.window.field.hasFocus()
    assert door.window.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_the_door_is_left_by_the_same_key_twice(door: Door, key: Qt.Key) -> None:
    left: list[bool] = []
    door.window.left.connect(lambda: left.append(True))
    door.press(key)
    assert door.window.isVisible()
    assert "lần nữa" in door.window.head.notice
    door.qtbot.keyClick(door.window.field, key)
    assert left == [True]


def test_what_was_scanned_as_the_door_closed_is_written(door: Door) -> None:
    door.scan("1")
    door.scan("2")
    door.window.close()
    door.settle()
    assert door.present() == 2


def test_organisations_show_on_f4(door: Door) -> None:
    door.scan("2")
    door.settle()
    door.press(Qt.Key.Key_F4)
    assert door.window.side.organizations.isVisible()
    assert "Thành đoàn\ncó mặt 1/1" in door.window.side.organizations.lines()


def test_tab_and_clicks_do_not_take_the_focus_from_the_field(door: Door) -> None:
    door.press(Qt.Key.Key_Tab)
    assert door.window.field.hasFocus()
    for name in ("turnSide", "toggleSound"):
        door.qtbot.mouseClick(door.window.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    assert door.window.field.hasFocus()


def test_a_code_typed_with_unikey_on_is_taken_and_said_so(door: Door) -> None:
    def put(work: Any) -> None:
        work.session.get(Delegate, 2).code = "K3ASDD7EE2"

    door.stage.act(put)
    door.window.field.insert("K3ÁĐ7Ê2")
    door.press(Qt.Key.Key_Return)
    assert door.text("resultName") == "Trần Văn Bình"
    assert "Unikey" in door.text("resultLines")


def test_a_disk_that_refuses_for_a_while_loses_no_scan(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals = [2]
    real: Callable[..., Any] = attendance.scan

    def scan(*args: Any, **kwargs: Any) -> Any:
        if refusals[0]:
            refusals[0] -= 1
            raise Unavailable(message("errors", "Kho dữ liệu đang bận. Hãy thử lại sau giây lát."))
        return real(*args, **kwargs)

    monkeypatch.setattr(attendance, "scan", scan)
    door.window.queue._retry.setInterval(10)
    door.scan("1")
    door.scan("2")
    door.qtbot.waitUntil(lambda: door.present() == 2)
    door.settle()
    assert door.rows() == 2
    assert door.window.head.notice == ""


def test_every_answer_has_words_a_colour_and_a_sound_of_its_own() -> None:
    from meetingdesk.gui.door.answers import LOOKS
    from meetingdesk.resources import resource

    assert set(LOOKS) == set(ScanOutcome)
    assert len({look.sound for look in LOOKS.values()}) == len(ScanOutcome)
    for look in LOOKS.values():
        assert resource("sounds", f"{look.sound}.wav").stat().st_size > 1000
        assert resource("icons", f"{look.icon}.svg")
