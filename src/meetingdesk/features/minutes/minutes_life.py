"""The life of minutes: draft, for comment, final, signed, and opened again with a reason."""

from __future__ import annotations

from collections.abc import Mapping

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.minutes import LOCKED, MinutesState, number_minutes
from meetingdesk.features.minutes.resolution_numbers import number_resolutions
from meetingdesk.features.minutes.undecided import undecided
from meetingdesk.features.minutes.votes_presence import keep_presence
from meetingdesk.features.planning.meetings import local
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting
from meetingdesk.model.minutes import Minutes
from meetingdesk.store.unit_of_work import UnitOfWork, check_version

__all__ = ["MinutesState", "next_states", "set_minutes_state"]

_NEXT_STATES: Mapping[MinutesState, frozenset[MinutesState]] = {
    MinutesState.DRAFT: frozenset({MinutesState.FOR_COMMENT, MinutesState.FINAL}),
    MinutesState.FOR_COMMENT: frozenset({MinutesState.DRAFT, MinutesState.FINAL}),
    MinutesState.FINAL: frozenset({MinutesState.DRAFT, MinutesState.SIGNED}),
    MinutesState.SIGNED: frozenset({MinutesState.DRAFT}),
}


def next_states(state: MinutesState) -> tuple[MinutesState, ...]:
    """The states that minutes in `state` can be moved to, in the order of their life."""
    return tuple(one for one in MinutesState if one in _NEXT_STATES[state])


def set_minutes_state(
    work: UnitOfWork, minutes_id: int, version: int, state: MinutesState, *, reason: str = ""
) -> None:
    """Move the minutes on or back.

    When final they get their number, and their decisions and conclusions theirs; who was present
    at each vote is written down as the door has it then. Closed ones reopen with a reason.
    Raises Refused for a step that is not allowed, a missing reason, minutes without an end, or
    with something in them undecided.
    """
    row = work.session.get(Minutes, minutes_id)
    check_version(row, version)
    assert row is not None
    if state is row.state:
        return
    if state not in _NEXT_STATES[row.state]:
        raise Refused(
            message("errors", "Biên bản “{now}” không chuyển sang “{wanted}” được.").given(
                now=row.state.label, wanted=state.label
            )
        )
    reason = one_line(reason, message("labels", "Lý do"))
    if row.state in LOCKED and state not in LOCKED and not reason:
        raise Refused(
            message("errors", "Biên bản “{state}”: hãy ghi lý do mở lại.").given(
                state=row.state.label
            )
        )
    if state is MinutesState.FINAL:
        _close(work, row)
    row.state = state
    act = message("journal", "Chuyển biên bản sang “{state}”").given(state=state.label)
    if reason:
        act = message("journal", "Chuyển biên bản sang “{state}”: {reason}").given(
            state=state.label, reason=reason
        )
    work.describe(act)


def _close(work: UnitOfWork, row: Minutes) -> None:
    """Number what is to be numbered. Raises Refused where something is still open."""
    if row.ended_at is None:
        raise Refused(message("errors", "Chưa ghi giờ kết thúc nên chưa hoàn chỉnh biên bản được."))
    still_open = undecided(work.session, row.id)
    if still_open:
        raise Refused(
            message("errors", "Chưa hoàn chỉnh biên bản được. {list}.").given(
                list="; ".join(str(one.text) for one in still_open)
            )
        )
    keep_presence(work, row)
    number_minutes(work, row.id)
    meeting = work.session.get_one(Meeting, row.meeting_id)
    year = local(meeting.starts_at, meeting.time_zone).year
    number_resolutions(work, row.id, year, meeting.title)
