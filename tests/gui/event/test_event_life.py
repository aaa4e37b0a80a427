"""An event's life: put off, called off, closed; the old day stays told, and what is missing leads on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from planning_window import click, find, fixed_now, insert, notices, opened, settle, write_over
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTabBar
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingState,
    edit_meeting,
    meeting_card,
)
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks, tabs
from meetingdesk.gui.event.gap_row import GapRow
from meetingdesk.gui.event.postpone_dialog import PostponeDialog
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

Kept = Callable[[], MeetingCard]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    return new_meeting(workspace, "Hội nghị tổng kết", at(28, "8:00"))


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, meeting_id: int) -> MeetingPage:
    made = MeetingPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.open_target(Target("meeting", meeting_id))
    settle(qtbot, desk)
    return made


@pytest.fixture
def kept(workspace: Workspace, meeting_id: int) -> Kept:
    """The event as the workspace holds it."""

    def card() -> MeetingCard:
        found: MeetingCard = ask(workspace, meeting_card, meeting_id)
        return found

    return card


def test_an_event_is_called_off_with_its_reason(
    qtbot: QtBot, desk: Desk, page: MeetingPage, kept: Kept
) -> None:
    cancel = next(action for action in page.commands if action.text() == "Hủy sự kiện…")
    cancel.trigger()
    dialog = opened(qtbot, page, ReasonDialog, "reasonDialog")
    insert(find(dialog, QLineEdit, "reason"), "Do bão")
    click(qtbot, find(dialog, QPushButton, "reasonOk"))
    settle(qtbot, desk)
    assert (kept().state, kept().state_reason) == (MeetingState.CANCELLED, "Do bão")
    assert not cancel.isVisible()
    desk.undo.undo()
    settle(qtbot, desk)
    assert kept().state is MeetingState.DRAFT


def test_an_event_put_off_to_another_day_tells_the_old_one_and_why(
    qtbot: QtBot, desk: Desk, page: MeetingPage, kept: Kept
) -> None:
    next(action for action in page.commands if action.text() == "Hoãn sự kiện…").trigger()
    dialog = opened(qtbot, page, PostponeDialog, "postponeDialog")
    click(qtbot, find(dialog, QPushButton, "postponeDo"))
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Ngày giờ mới vẫn là ngày giờ cũ." in said
    write_over(qtbot, find(dialog, QLineEdit, "postponeDate"), "5/5/2023", end=Qt.Key.Key_Tab)
    write_over(qtbot, find(dialog, QLineEdit, "postponeTime"), "14h", end=Qt.Key.Key_Tab)
    insert(find(dialog, QLineEdit, "postponeReason"), "Do bão")
    click(qtbot, find(dialog, QPushButton, "postponeDo"))
    settle(qtbot, desk)
    card = kept()
    assert (card.starts_at, card.former_starts_at) == (at(5, "14:00", month=5), at(28, "8:00"))
    assert find(page, QLabel, "meetingStory").text() == "Hoãn từ Thứ Sáu, 28/04/2023: Do bão"
    desk.undo.undo()
    settle(qtbot, desk)
    assert kept().starts_at == at(28, "8:00")
    assert not find(page, QLabel, "meetingStory").isVisible()


def test_an_event_put_off_without_a_day_waits_for_one(
    qtbot: QtBot, desk: Desk, page: MeetingPage, kept: Kept
) -> None:
    next(action for action in page.commands if action.text() == "Hoãn sự kiện…").trigger()
    dialog = opened(qtbot, page, PostponeDialog, "postponeDialog")
    way = find(dialog, QComboBox, "postponeWay")
    way.setCurrentIndex(1)
    way.activated.emit(1)
    click(qtbot, find(dialog, QPushButton, "postponeDo"))
    settle(qtbot, desk)
    assert kept().state is MeetingState.POSTPONED
    assert find(page, QLabel, "meetingStory").text() == "Hoãn"


def test_an_event_that_is_over_is_closed_saying_what_is_missing(
    qtbot: QtBot, desk: Desk, page: MeetingPage, kept: Kept, workspace: Workspace, meeting_id: int
) -> None:
    shown = notices(desk)
    close = next(action for action in page.commands if action.text() == "Kết thúc hồ sơ")
    assert not close.isVisible()
    changes = {"starts_at": at(25, "8:00"), "ends_at": at(25, "11:00")}
    do(workspace, edit_meeting, meeting_id, 1, changes)
    settle(qtbot, desk)
    assert close.isVisible()
    close.trigger()
    settle(qtbot, desk)
    assert kept().state is MeetingState.CLOSED
    assert shown[-1].text == "Đã kết thúc hồ sơ, dù chưa có biên bản."


def test_the_head_says_what_is_missing_and_leads_there(
    qtbot: QtBot, desk: Desk, page: MeetingPage, workspace: Workspace, meeting_id: int
) -> None:
    gaps = find(page, GapRow, "meetingGaps")
    shown = [one.text() for one in gaps.findChildren(QPushButton)]
    assert shown == [
        "Chưa có địa điểm", "Chưa có chủ trì", "Chưa có chương trình", "Chưa có đại biểu",
    ]  # fmt: skip
    click(qtbot, find(gaps, QPushButton, "gap_NO_DELEGATES"))
    assert find(page, QTabBar, "meetingTabs").currentIndex() == [
        entry.key for entry in tabs.TABS
    ].index("delegates")
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    settle(qtbot, desk)
    assert "Chưa có chủ trì" not in [
        one.text() for one in gaps.findChildren(QPushButton) if not one.isHidden()
    ]
