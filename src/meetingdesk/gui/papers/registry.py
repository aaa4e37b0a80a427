"""All papers of an event, in the order of its life: the one place that knows them.

From anywhere in the window, ``desk.open_meeting(meeting_id, f"documents:{key}")`` shows one.
"""

from __future__ import annotations

from typing import Any

from meetingdesk.gui.papers.attendance_sheet import ATTENDANCE_SHEET
from meetingdesk.gui.papers.minutes import MINUTES
from meetingdesk.gui.papers.paper import Paper

PAPERS: tuple[Paper[Any], ...] = (ATTENDANCE_SHEET, MINUTES)


def paper_named(key: str) -> Paper[Any] | None:
    """The paper with this key; None where there is none."""
    return next((paper for paper in PAPERS if paper.key == key), None)
