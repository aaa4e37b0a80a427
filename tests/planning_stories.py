"""What the planning stories share: the office's clock and a meeting in one line."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.store.workspace import Workspace

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")


def at(day: int, clock: str, *, month: int = 4, year: int = 2023) -> datetime:
    """``at(25, '8:00')`` is 8 o'clock in Vietnam on 25/4/2023."""
    hour, minute = clock.split(":")
    return datetime(year, month, day, int(hour), int(minute), tzinfo=HANOI)


def new_meeting(
    workspace: Workspace,
    title: str = "Hội nghị tổng kết",
    starts: datetime | None = None,
    *,
    hours: float = 3,
    **more: Any,
) -> int:
    """A meeting in the calendar; returns its id."""
    start = starts or at(25, "8:00")
    draft = MeetingDraft(title, start, start + timedelta(hours=hours), **more)
    with workspace.unit_of_work() as work:
        return create_meeting(work, draft)


def do(workspace: Workspace, act: Any, *args: Any, **kwargs: Any) -> Any:
    """Run one act in its own unit of work."""
    with workspace.unit_of_work() as work:
        return act(work, *args, **kwargs)


def ask(workspace: Workspace, query: Any, *args: Any, **kwargs: Any) -> Any:
    """Read with a session of its own."""
    with workspace.reader() as session:
        return query(session, *args, **kwargs)
