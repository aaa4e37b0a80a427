"""A meeting put in the calendar with its chair, and with all that come after it, in one act."""

from __future__ import annotations

from datetime import datetime

from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.messages import message
from meetingdesk.store.unit_of_work import UnitOfWork


def plan_meeting(
    work: UnitOfWork,
    meeting: MeetingDraft,
    now: datetime,
    *,
    chair: RoleDraft | None = None,
    series: SeriesDraft | None = None,
) -> int:
    """Make the meeting; `chair` leads it and, with `series`, all that follow. Returns its id.

    Raises Refused as `create_meeting`, `add_role` and `make_series`.
    """
    meeting_id = create_meeting(work, meeting)
    if chair is not None:
        add_role(work, meeting_id, RoleKind.CHAIR, chair)
        title = message("journal", "Tạo sự kiện {title}").given(title=meeting.title.strip())
        work.describe(title)
    if series is not None:
        make_series(work, meeting_id, series, now)
    return meeting_id
