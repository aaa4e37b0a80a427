"""An event with a list of delegates, and its tab as the user has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind, add_delegates
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.delegates_tab import DelegatesTab
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace
from meetingdesk.vietnamese.folding import fold

START = datetime(2023, 4, 25, 1, tzinfo=UTC)
FARMERS = "Hội Nông dân thành phố Cần Thơ"


@pytest.fixture
def new_meeting(workspace: Workspace) -> Callable[[str], int]:
    """Makes an event of that title; gives its id."""

    def make(title: str) -> int:
        with workspace.unit_of_work() as work:
            meeting = Meeting(
                title=title,
                starts_at=START,
                ends_at=START + timedelta(hours=3),
                search_key=fold(title),
            )
            work.session.add(meeting)
            work.session.flush()
            return meeting.id

    return make


@pytest.fixture
def meeting_id(new_meeting: Callable[[str], int]) -> int:
    return new_meeting("Hội nghị tổng kết")


@pytest.fixture
def three(workspace: Workspace, meeting_id: int) -> list[int]:
    """Three delegates on the list."""
    drafts = [
        DelegateDraft("Trần Văn Ước", "Ông", "Chủ tịch", FARMERS, phone="0912345678"),
        DelegateDraft("Đặng Thị Ánh", "Bà", "Bí thư", "Thành đoàn Cần Thơ"),
        DelegateDraft("Nguyễn Văn An", "Ông", "", "Báo Cần Thơ", DelegateKind.PRESS),
    ]
    with workspace.unit_of_work() as work:
        return add_delegates(work, meeting_id, drafts)


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, meeting_id: int) -> DelegatesTab:
    """The tab, shown and filled."""
    made = DelegatesTab(desk, meeting_id)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    return made
