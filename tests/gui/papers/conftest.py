"""An event with a few delegates and its documents tab, as the organizer sees it."""

from __future__ import annotations

import pytest
from papers_window import PapersWindow
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.documents_tab import DocumentsTab
from meetingdesk.store.workspace import Workspace

DELEGATES = (
    ("Nguyễn Thị Kiều", "Liên hiệp các Hội Khoa học và Kỹ thuật", "Phó Chủ tịch", "0903 111 222"),
    ("Trần Văn Bé", "Hội Nông dân", "Chủ tịch", "0903 111 333"),
    ("Lê Ngọc An", "Hội Nông dân", "Phó Chủ tịch", ""),
    ("=cmd|' /C calc'!A0", "Thành đoàn", "Bí thư", ""),
)


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    made = Stage(workspace, "Hội nghị tổng kết 2018-2022")
    for name, organization, position, phone in DELEGATES:
        made.add(name, organization, position=position, phone=phone)
    return made


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, stage: Stage) -> PapersWindow:
    """The documents tab of the event, shown."""
    tab = DocumentsTab(desk, stage.meeting_id)
    qtbot.addWidget(tab)
    tab.resize(1266, 640)
    tab.show()
    made = PapersWindow(qtbot, desk, tab)
    made.settle()
    return made
