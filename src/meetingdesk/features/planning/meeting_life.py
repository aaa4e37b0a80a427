"""A meeting put off to another day in one act, its old day remembered."""

from __future__ import annotations

from datetime import UTC, datetime

from meetingdesk.errors import Refused
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingState,
    local,
    meeting_card,
    move_planned_times,
)
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.store.unit_of_work import UnitOfWork, check_version


def put_off(
    work: UnitOfWork, meeting_id: int, version: int, starts_at: datetime, reason: str = ""
) -> MeetingCard:
    """Put a meeting off to another start in one act; it lasts as long, the old day is remembered.

    It is planned again, or announced again where it was announced. Raises Conflict where somebody
    changed it since `version`, Refused where the start is the same.
    """
    meeting = work.session.get(Meeting, meeting_id)
    check_version(meeting, version)
    assert meeting is not None
    former, there = meeting.starts_at, starts_at.astimezone(UTC)
    if there == former:
        raise Refused(message("errors", "Ngày giờ mới vẫn là ngày giờ cũ."))
    meeting.former_starts_at = former
    meeting.ends_at = there + (meeting.ends_at - former)
    meeting.starts_at = there
    if meeting.state is not MeetingState.ANNOUNCED:
        meeting.state = MeetingState.DRAFT
    meeting.state_reason = one_line(reason, message("labels", "Lý do"))
    work.session.flush()
    move_planned_times(work, meeting_id, there - former)
    work.describe(
        message("journal", "Hoãn sự kiện {title} sang {day}").given(
            title=meeting.title, day=f"{local(there, meeting.time_zone):%d/%m/%Y}"
        )
    )
    return meeting_card(work.session, meeting_id)
