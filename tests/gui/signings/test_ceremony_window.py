"""The room of a signing: ticked off by the organiser, led by the MC, who sees who has come."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from planning_window import find, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from ceremony_stage import NOON, CeremonyStage
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.signing_tab import SigningTab
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.ceremony_stage import CeremonyStage as LargeType
from meetingdesk.gui.signings.ceremony_stage import seats_across
from meetingdesk.gui.signings.ceremony_window import CeremonyWindow
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, SCIENCE


@pytest.fixture
def stage(workspace: Workspace) -> CeremonyStage:
    return CeremonyStage(workspace)


@pytest.fixture
def room(qtbot: QtBot, desk: Desk, stage: CeremonyStage) -> Iterator[CeremonyWindow]:
    """The room as the organiser opens it, from the event's tab."""
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    settle(qtbot, desk)
    desk.open_meeting(stage.meeting_id, "signing")
    settle(qtbot, desk)
    (tab,) = [one for one in window.findChildren(SigningTab) if one.isVisible()]
    (lead,) = [one for one in tab.commands if one.shortcut().toString() == "F8"]
    lead.trigger()
    (made,) = window.findChildren(CeremonyWindow)
    settle(qtbot, desk)
    yield made
    made.close()


def said(room: CeremonyWindow | LargeType) -> list[str]:
    return [label.text() for label in room.findChildren(QLabel) if label.isVisible()]


def left_of(large: LargeType, text: str) -> int:
    (label,) = [one for one in large.findChildren(QLabel) if one.isVisible() and one.text() == text]
    return label.mapTo(large, label.rect().topLeft()).x()


def press(qtbot: QtBot, room: CeremonyWindow, name: str) -> None:
    qtbot.mouseClick(find(room, QPushButton, name), Qt.MouseButton.LeftButton)


def test_the_organiser_ticks_adds_edits_and_takes_off(
    qtbot: QtBot, desk: Desk, room: CeremonyWindow, stage: CeremonyStage
) -> None:
    told = notices(desk)
    press(qtbot, room, "usual_thing")
    settle(qtbot, desk)
    things = find(room, QListWidget, "ceremony_thing")
    texts = [things.item(row).text() for row in range(things.count())]
    assert "Quốc kỳ, cờ để bàn" in texts
    things.item(0).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, desk)
    assert stage.shown().things[0].is_done
    qtbot.waitUntil(lambda: f"1/{len(texts)} xong" in said(room))
    field = find(room, QLineEdit, "add_photo")
    field.setText("Cận cảnh bắt tay")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    photos = find(room, QListWidget, "ceremony_photo")
    assert [photos.item(row).text() for row in range(photos.count())] == ["Cận cảnh bắt tay"]
    photos.item(0).setText("Cận cảnh trao văn bản")
    settle(qtbot, desk)
    assert [item.text for item in stage.shown().photos] == ["Cận cảnh trao văn bản"]
    photos.item(0).setText("  ")
    settle(qtbot, desk)
    assert photos.item(0).text() == "Cận cảnh trao văn bản"
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    photos.setFocus()
    photos.setCurrentRow(0)
    qtbot.keyClick(photos, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert photos.count() == 0
    assert told[-1].text == "Đã bỏ khỏi danh sách."
    qtbot.keyClick(room, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    assert [item.text for item in stage.shown().photos] == ["Cận cảnh trao văn bản"]


def test_each_passage_through_the_door_shows_at_once(
    qtbot: QtBot, desk: Desk, room: CeremonyWindow, stage: CeremonyStage
) -> None:
    badge = find(room, Badge, "signersHere")
    assert badge.text == "0/4 chỗ ký có người"
    stage.comes(stage.nam)
    qtbot.waitUntil(lambda: badge.text == "2/4 chỗ ký có người")
    qtbot.waitUntil(lambda: said(room).count("Có mặt") == 2)


def test_the_stand_in_is_written_down_as_the_one_who_signs(
    qtbot: QtBot, desk: Desk, room: CeremonyWindow, stage: CeremonyStage
) -> None:
    draft = DelegateDraft("Phạm Văn Sáu", honorific="Ông", position="Chánh Văn phòng")
    stage.signings.act(register_stand_in, stage.meeting_id, stage.kieu, draft, nonce="s", at=NOON)
    qtbot.waitUntil(lambda: "Ông Phạm Văn Sáu đến thay" in said(room))
    (one,) = [one for one in stage.shown().signings if one.substitute]
    press(qtbot, room, f"signInPlace_{one.signatory.id}")
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: "TUQ. PHÓ CHỦ TỊCH, Chánh Văn phòng" in said(room))
    assert "Ông Phạm Văn Sáu" in said(room)
    assert "Bà Nguyễn Thị Kiều" not in said(room)


def test_the_mc_steps_through_the_turns_in_large_type(
    qtbot: QtBot, desk: Desk, room: CeremonyWindow, stage: CeremonyStage
) -> None:
    find(room, QCheckBox, "firstAtRight").click()
    press(qtbot, room, "openStage")
    (large,) = room.findChildren(LargeType)
    assert large.isVisible()
    assert room.open_stage() is large
    assert find(large, QLabel, "stageWhich").text() == "Lượt ký 1 trên 2"
    qtbot.waitUntil(lambda: DEPARTMENT in said(large) and SCIENCE in said(large))
    qtbot.waitUntil(lambda: left_of(large, SCIENCE) < left_of(large, DEPARTMENT))
    assert "kính mời bà Nguyễn Thị Kiều" in find(large, QLabel, "stageWords").text()
    assert find(large, Badge, "stageReady").text == "Chưa đủ người ký"
    stage.comes(stage.nam)
    stage.comes(stage.kieu)
    qtbot.waitUntil(lambda: find(large, Badge, "stageReady").text == "Đủ người ký")
    large.step(1)
    assert find(large, QLabel, "stageWhich").text() == "Lượt ký 2 trên 2"
    assert not find(large, QPushButton, "stageOn").isEnabled()
    large.step(1)
    qtbot.mouseClick(find(large, QPushButton, "stageBack"), Qt.MouseButton.LeftButton)
    assert find(large, QLabel, "stageWhich").text() == "Lượt ký 1 trên 2"
    qtbot.mouseClick(find(large, QPushButton, "leaveStage"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not room.findChildren(LargeType))


def test_the_run_of_show_is_one_click_away(
    qtbot: QtBot, desk: Desk, room: CeremonyWindow, stage: CeremonyStage
) -> None:
    went: list[object] = []
    desk.went.connect(went.append)
    press(qtbot, room, "printCeremony")
    assert getattr(went[-1], "part", "") == "documents:signing_ceremony"
    settle(qtbot, desk)


@pytest.mark.parametrize(("parties", "across"), [(1, 1), (2, 2), (4, 4), (5, 3), (8, 4), (20, 4)])
def test_twenty_parties_stand_in_rows_that_fit_the_screen(parties: int, across: int) -> None:
    assert seats_across(parties) == across
