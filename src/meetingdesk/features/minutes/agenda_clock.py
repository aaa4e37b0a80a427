"""How the agenda really runs: a part begins, the one before it ends, the meeting's own clock."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import select

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.model.events import AgendaItem
from meetingdesk.store.unit_of_work import UnitOfWork


def start_item(work: UnitOfWork, item_id: int, at: datetime) -> None:
    """Begin a part at `at`; the part that is running ends at that moment.

    A part that was over runs on: its end goes, its beginning stays.
    """
    item = _item(work, item_id)
    running = select(AgendaItem).where(
        AgendaItem.meeting_id == item.meeting_id,
        AgendaItem.id != item_id,
        AgendaItem.started_at.is_not(None),
        AgendaItem.ended_at.is_(None),
    )
    for other in work.session.scalars(running).all():
        assert other.started_at is not None
        other.ended_at = max(at, other.started_at)
    item.started_at = item.started_at or at
    item.ended_at = None
    work.describe(message("journal", "Bắt đầu: {title}").given(title=item.title))


def finish_item(work: UnitOfWork, item_id: int, at: datetime) -> None:
    """End a part at `at`. Raises Refused where it has not begun."""
    item = _item(work, item_id)
    if item.started_at is None:
        raise Refused(message("errors", "Mục này chưa bắt đầu nên chưa kết thúc được."))
    item.ended_at = max(at, item.started_at)
    work.describe(message("journal", "Kết thúc: {title}").given(title=item.title))


def set_item_times(
    work: UnitOfWork, item_id: int, started_at: datetime | None, ended_at: datetime | None
) -> None:
    """Correct when a part ran. Raises Refused for an end without or before a beginning."""
    item = _item(work, item_id)
    if ended_at is not None and (started_at is None or ended_at < started_at):
        raise Refused(message("errors", "Giờ kết thúc đứng trước giờ bắt đầu. Hãy xem lại."))
    item.started_at, item.ended_at = started_at, ended_at
    work.describe(message("journal", "Sửa giờ thực tế: {title}").given(title=item.title))


def _item(work: UnitOfWork, item_id: int) -> Any:
    item = work.session.get(AgendaItem, item_id)
    if item is None:
        raise Refused(message("errors", "Mục này không còn trong chương trình."))
    return item
