"""The room that the tests of minutes share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from minutes_window import START, Hall, held_meeting
from pytestqt.qtbot import QtBot

from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    """Three parts, four delegates of whom three came."""
    return held_meeting(workspace)


@pytest.fixture
def hall(qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int) -> Hall:
    """The room of minutes that were begun."""
    with workspace.unit_of_work() as work:
        open_minutes(work, meeting_id)
    return Hall(qtbot, desk, workspace, meeting_id)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[datetime]]:
    """The time of day, which the test moves on."""
    now = [START]
    monkeypatch.setattr(looks, "now", lambda: now[0])
    return iter([now])
