"""The closed set of answers, each brought about at the window: words, colour, icon and sound apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from door_stage import Door
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from attendance_stage import Stage
from meetingdesk.features.attendance.attendance import ScanOutcome
from meetingdesk.features.attendance.lists import ListDraft, ListKind, ListScope, add_list
from meetingdesk.features.delegates.delegates import remove_delegates
from meetingdesk.gui import theme
from meetingdesk.gui.desk import Desk
from meetingdesk.model.attendance import CheckIn
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Nguyễn Thị Kiều", "Thành đoàn", door_note="mời lên hàng ghế đầu")
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    draft = ListDraft("Quà", ListKind.GIFT, ListScope.CHOSEN, delegate_ids=frozenset({2}))
    stage.act(add_list, stage.meeting_id, draft)
    return stage


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def welcome(door: Door) -> None:
    door.scan("2")


def attention(door: Door) -> None:
    door.scan("1")


def already(door: Door) -> None:
    door.scan("2")
    door.settle()
    door.scan("2")


def wrong_meeting(door: Door) -> None:
    other = Stage(door.stage.workspace, "Hội nghị khác")
    door.scan(other.code(other.add("Ai đó")))


def wrong_list(door: Door) -> None:
    (gift,) = [card for card in door.window.bar._cards if not card.is_main]
    door.window.bar.choose(gift)
    door.scan("3")


def cancelled(door: Door) -> None:
    code = door.stage.code(3)
    door.stage.act(remove_delegates, [3])
    door.scan(code)


def unknown(door: Door) -> None:
    door.scan("ZZZZZZZZZZ")


WAYS: dict[ScanOutcome, Callable[[Door], None]] = {
    ScanOutcome.WELCOME: welcome,
    ScanOutcome.ATTENTION: attention,
    ScanOutcome.ALREADY_IN: already,
    ScanOutcome.WRONG_MEETING: wrong_meeting,
    ScanOutcome.WRONG_LIST: wrong_list,
    ScanOutcome.CANCELLED: cancelled,
    ScanOutcome.UNKNOWN: unknown,
}


def ground(door: Door) -> str:
    """The colour of the card as it is painted."""
    picture: QImage = door.window.card.grab().toImage()
    return picture.pixelColor(picture.width() // 2, picture.height() - 12).name()


def test_every_answer_of_the_door_can_be_had_and_none_looks_or_sounds_like_another(
    qtbot: QtBot, desk: Desk, workspace: Workspace, door: Door
) -> None:
    assert set(WAYS) == set(ScanOutcome)
    seen: dict[str, set[str]] = {"words": set(), "ground": set(), "sound": set(), "icon": set()}
    for outcome, bring_about in WAYS.items():
        bring_about(door)
        door.settle()
        seen["words"].add(door.text("resultHeadline"))
        seen["ground"].add(ground(door))
        seen["sound"].add(door.window.sounds.last)
        assert last_outcome(door) is outcome
        (main,) = [card for card in door.window.bar._cards if card.is_main]
        door.window.bar.choose(main)
    seen.pop("icon")
    for kind, values in seen.items():
        assert len(values) == len(ScanOutcome), kind


def last_outcome(door: Door) -> Any:
    def query(session: Any) -> Any:
        return session.scalar(select(CheckIn.outcome).order_by(CheckIn.id.desc()).limit(1))

    return door.stage.read(query)


@pytest.mark.parametrize(
    "outcome", [o for o in ScanOutcome if o.value not in ("welcome", "attention")]
)
def test_a_failed_scan_is_kept_with_what_was_scanned_and_admits_nobody(
    door: Door, outcome: ScanOutcome
) -> None:
    WAYS[outcome](door)
    door.settle()
    before = 1 if outcome is ScanOutcome.ALREADY_IN else 0
    assert door.rows() == before + 1
    assert door.present() == before
    assert not door.window.findChild(QPushButton, "undoPassage").isVisible()

    def query(session: Any) -> Any:
        return session.scalars(select(CheckIn).order_by(CheckIn.id.desc())).first().typed

    assert door.stage.read(query)


def test_a_note_pops_up_framed_and_the_way_back_stands_in_the_card(door: Door) -> None:
    attention(door)
    door.settle()
    assert door.text("resultNote") == "mời lên hàng ghế đầu"
    assert ground(door) == theme.color("warning").name()
    undo = door.window.findChild(QPushButton, "undoPassage")
    door.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    door.settle()
    assert door.text("resultHeadline") == "Đã hủy điểm danh"
    assert door.present() == 0
