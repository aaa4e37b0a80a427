"""How an event looks wherever it is shown: its state as a chip, its time and place as a line."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol

from meetingdesk.features.planning.meetings import MeetingState, state_at
from meetingdesk.gui import formats

# Tone and icon of each state; the word comes from the state itself.
STATE_LOOKS: dict[MeetingState, tuple[str, str]] = {
    MeetingState.DRAFT: ("neutral", "circle-dashed"),
    MeetingState.ANNOUNCED: ("info", "send"),
    MeetingState.RUNNING: ("accent", "player-play"),
    MeetingState.HELD: ("success", "check"),
    MeetingState.CLOSED: ("neutral", "archive"),
    MeetingState.POSTPONED: ("warning", "hourglass"),
    MeetingState.CANCELLED: ("danger", "circle-x"),
}


class Timed(Protocol):
    """Anything with the state and the times of an event."""

    @property
    def state(self) -> MeetingState: ...

    @property
    def starts_at(self) -> datetime: ...

    @property
    def ends_at(self) -> datetime: ...


def now() -> datetime:
    """The present moment; the one clock of the planning screens."""
    return datetime.now(UTC)


def present_state(meeting: Timed) -> MeetingState:
    """The event's state at this moment."""
    return state_at(meeting.state, meeting.starts_at, meeting.ends_at, now())


def hours(meeting: Timed) -> str:
    """08:00 – 11:00, or only 08:00 for an event without length."""
    start, end = meeting.starts_at, meeting.ends_at
    return formats.show_time(start) if start == end else _span(start, end)


def when(meeting: Timed) -> str:
    """Thứ Ba, 25/04/2023, 08:00 – 11:00; both days where it takes more than one."""
    start, end = meeting.starts_at, meeting.ends_at
    if start.date() == end.date():
        return f"{formats.show_day(start.date())}, {hours(meeting)}"
    return (
        f"{formats.show_time(start)} {formats.show_day(start.date())} – "
        f"{formats.show_time(end)} {formats.show_day(end.date())}"
    )


def _span(start: datetime, end: datetime) -> str:
    return f"{formats.show_time(start)} – {formats.show_time(end)}"
