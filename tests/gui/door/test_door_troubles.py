"""What goes wrong at a door: a stuck scanner, a wrong clock, an empty list, a list that changes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import shiboken6
from door_stage import Door
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from attendance_stage import START, Stage
from meetingdesk.features.delegates.delegates import remove_delegates
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.model.attendance import CheckIn
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    return stage


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def told(door: Door) -> str:
    return " ".join(door.window.notices.texts)


def outcomes(door: Door) -> list[str]:
    def query(session: Any) -> list[str]:
        rows = session.query(CheckIn).order_by(CheckIn.id)
        return [row.outcome.value for row in rows]

    return door.stage.read(query)


def test_a_stuck_scanner_is_told_of_each_scan_kept_and_the_window_lives(door: Door) -> None:
    code = door.stage.code(1)
    beats: list[int] = []
    heart = QTimer(door.window, interval=0)
    heart.timeout.connect(lambda: beats.append(len(beats)))
    heart.start()
    for _ in range(200):
        door.window.field.insert(code)
        door.qtbot.keyClick(door.window.field, Qt.Key.Key_Return)
    door.scan("2")
    door.qtbot.waitUntil(lambda: door.rows() == 201, timeout=30000)
    door.settle()
    heart.stop()
    assert outcomes(door) == ["welcome", *["already_in"] * 199, "welcome"]
    assert door.present() == 2
    assert "Máy quét có vẻ bị kẹt: đã gửi cùng một mã 200 lần liền" in told(door)
    assert door.text("resultName") == "Lê Thị Hoa"
    assert len(beats) > 100


def test_a_badge_shown_twice_is_no_stuck_scanner(door: Door) -> None:
    for _ in range(3):
        door.scan("1")
    for _ in range(10):
        door.scan("1")
        door.scan("2")
    door.settle()
    assert "kẹt" not in told(door)


def test_an_empty_list_is_said_until_somebody_is_on_it(door: Door) -> None:
    assert told(door) == ""
    door.stage.act(remove_delegates, [1, 2])
    door.settle()
    assert "Danh sách đại biểu còn trống" in told(door)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Không tìm thấy"
    assert "còn trống" in door.text("resultLines")
    door.stage.add("Người Mới")
    door.settle()
    assert told(door) == ""


def test_a_desk_whose_clock_is_an_hour_slow_is_told_and_goes_on(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "now", lambda: START - timedelta(hours=1))
    door.stage.come(1, at=START, desk="Bàn 2")
    door.settle()
    assert "chậm hơn “Bàn 2” khoảng 60 phút" in told(door)
    door.scan("1")
    door.settle()
    assert door.text("resultHeadline") == "Đã điểm danh trước đó"
    door.scan("2")
    door.settle()
    assert door.present() == 2
    monkeypatch.setattr(looks, "now", lambda: START)
    door.scan("2")
    door.settle()
    assert told(door) == ""


def test_a_delegate_removed_between_looking_and_entering_is_answered_and_kept(
    door: Door,
) -> None:
    door.search("tran van")
    door.press(Qt.Key.Key_Down)
    door.stage.act(remove_delegates, [1])
    door.press(Qt.Key.Key_Return)
    assert door.text("resultHeadline") == "Đã bị rút khỏi danh sách"
    assert "Trần Văn Bình" in door.text("resultLines")
    assert door.window.card.tone == "cancelled"
    assert outcomes(door) == ["cancelled"]


def test_two_codes_that_stick_together_are_told_apart_from_nobody(door: Door) -> None:
    door.scan(door.stage.code(1) + door.stage.code(2))
    door.settle()
    assert "dính vào nhau" in door.text("resultLines")
    assert door.present() == 0


def test_on_a_small_screen_no_key_and_no_line_of_the_card_is_cut_off(door: Door) -> None:
    """1366 × 768 at 150 %: what the window has is 911 × 512."""
    door.window.resize(911, 512)
    door.scan("1")
    door.settle()
    for made in door.window.keys.findChildren(QPushButton):
        assert made.width() >= made.fontMetrics().horizontalAdvance(made.text()), made.text()
    for label in door.window.card.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.fontMetrics().height(), label.text()
    door.window.resize(1366, 768)
    assert door.window.findChild(QPushButton, "openStandIn").text() == "F2 Dự thay"
