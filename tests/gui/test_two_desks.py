"""Two desks edit the same thing: the second is told by whom, and shown both versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meetings import MeetingChanges, edit_meeting, meeting_card
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import ErrorDesk
from meetingdesk.gui.event.meeting_edits import MeetingEdits
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.widgets.conflict_dialog import ConflictDialog
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace
from trial_server import on_both_kinds

START = datetime(2026, 4, 25, 1, tzinfo=UTC)


@pytest.fixture
def here(
    qtbot: QtBot, look: Theme, workspace: Workspace, preferences: Preferences
) -> Iterator[Desk]:
    """A desk whose errors are shown as in the program."""
    errors = ErrorDesk()
    made = Desk(workspace, preferences)
    made.tasks.conflicted.connect(errors.handle)
    yield made
    made.close()


@on_both_kinds
def test_the_second_is_shown_both_versions_and_nothing_is_overwritten(
    qtbot: QtBot, workspace: Workspace, here: Desk
) -> None:
    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Hội nghị", starts_at=START, ends_at=START + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        meeting_id = meeting.id
    edits = MeetingEdits(here, meeting_id)
    edits.show_version(1)
    told: list[str] = []
    edits.overtaken.connect(told.append)
    with workspace.unit_of_work(actor="lan") as work:
        edit_meeting(work, meeting_id, 1, MeetingChanges(title="Hội nghị sơ kết"))
    edits.edit(MeetingChanges(title="Hội nghị tổng kết"))

    def dialog() -> ConflictDialog | None:
        shown = (w for w in QApplication.topLevelWidgets() if w.isVisible())
        return next((w for w in shown if isinstance(w, ConflictDialog)), None)

    qtbot.waitUntil(lambda: dialog() is not None)
    shown = dialog()
    assert shown is not None
    assert "lan" in told[0]
    assert "vừa sửa mục này lúc" in told[0]
    table = shown.findChild(QTableWidget, "conflictSides")
    assert table is not None
    rows = [[table.item(r, c).text() for c in range(3)] for r in range(table.rowCount())]
    assert ["Tên", "Hội nghị sơ kết", "Hội nghị tổng kết"] in rows
    copy = shown.findChild(QPushButton, "copyMine")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "Hội nghị tổng kết" in QApplication.clipboard().text()
    take = shown.findChild(QPushButton, "takeTheirs")
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    with workspace.reader() as session:
        assert meeting_card(session, meeting_id).title == "Hội nghị sơ kết"
