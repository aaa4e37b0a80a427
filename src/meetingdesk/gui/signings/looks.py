"""How agreements look wherever they are shown: states as chips, terms and days left as words."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.signings.agreement_life import RUNNING, AgreementState
from meetingdesk.features.signings.commitments import Light
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.messages import Message, message

# Tone and icon of each state; the word comes from the state itself.
STATE_LOOKS: dict[AgreementState, tuple[str, str]] = {
    AgreementState.DRAFT: ("neutral", "circle-dashed"),
    AgreementState.FOR_COMMENT: ("info", "mail"),
    AgreementState.AGREED: ("info", "checks"),
    AgreementState.SIGNED: ("info", "signature"),
    AgreementState.IN_FORCE: ("success", "player-play"),
    AgreementState.MID_TERM_REVIEWED: ("success", "flag"),
    AgreementState.FINAL_REVIEWED: ("accent", "clipboard-check"),
    AgreementState.SUCCEEDED: ("neutral", "arrow-right"),
    AgreementState.LAPSED: ("neutral", "hourglass"),
    AgreementState.ENDED: ("danger", "circle-x"),
}

LIGHT_LOOKS: dict[Light, tuple[str, str]] = {
    Light.DONE: ("success", "circle-check"),
    Light.ON_TRACK: ("info", "player-play"),
    Light.NOT_BEGUN: ("neutral", "circle-dashed"),
    Light.DUE_SOON: ("warning", "hourglass"),
    Light.LATE: ("danger", "alert-circle"),
    Light.MISSED: ("danger", "circle-x"),
}

# Those whose term runs.
RUNNING_STATES = frozenset(RUNNING)
_NEAR, _SOON = 30, 90


def today() -> date:
    """The day it is in the office; the one calendar of the signing screens."""
    return datetime.now(ZoneInfo(OFFICE_TIME_ZONE)).date()


def term(starts_on: date | None, ends_on: date | None) -> str:
    """01/01/2023 – 31/12/2025; only one of them where the other is open."""
    if starts_on is None and ends_on is None:
        return ""
    if ends_on is None:
        return say(message("labels", "từ {day}").given(day=starts_on))
    if starts_on is None:
        return say(message("labels", "đến {day}").given(day=ends_on))
    return f"{formats.show_date(starts_on)} – {formats.show_date(ends_on)}"


def years(starts_on: date | None, ends_on: date | None) -> str:
    """2023 – 2025, as a programme is called in speech."""
    first, last = (str(day.year) if day else "…" for day in (starts_on, ends_on))
    return first if first == last else f"{first} – {last}"


def short_term(starts_on: date | None, ends_on: date | None) -> str:
    """2023 – 2025 for whole years, 04/2023 – 04/2026 for others; the days are in `term`."""
    if starts_on is None or ends_on is None:
        return term(starts_on, ends_on)
    if (starts_on.month, starts_on.day, ends_on.month, ends_on.day) == (1, 1, 12, 31):
        return years(starts_on, ends_on)
    return f"{starts_on:%m/%Y} – {ends_on:%m/%Y}"


def days_left(days: int | None) -> str:
    """Còn 12 ngày, hết hạn hôm nay, quá hạn 3 ngày; nothing for what does not run."""
    if days is None:
        return ""
    if days == 0:
        return say(message("labels", "hết hạn hôm nay"))
    if days < 0:
        return say(message("labels", "quá hạn {count} ngày").given(count=-days))
    return say(message("labels", "còn {count} ngày").given(count=days))


def days_tone(days: int | None) -> str:
    """Danger when over or within 30 days, a warning within 90, nothing to see before."""
    if days is None or days > _SOON:
        return ""
    return "danger" if days <= _NEAR else "warning"


def days_icon(days: int | None) -> str:
    """The icon that goes with `days_tone`."""
    if days is None or days > _SOON:
        return ""
    return "alert-circle" if days < 0 else "hourglass"


def reason(error: Exception) -> str:
    """Why something was refused, in the window's language; nothing for a fault of the program."""
    return say(error.message) if isinstance(error, MeetingDeskError) else ""


def size(count: int) -> str:
    """12 KB, 3,4 MB."""
    if count < 1_000_000:
        return f"{formats.show(max(1, round(count / 1000)))} KB"
    return f"{formats.show(round(count / 1_000_000, 1))} MB"


def no_day(text: str) -> Message:
    """The sentence about a text that is no day."""
    return message("errors", "“{text}” không phải là một ngày. Hãy ghi như 31/12/2025.").given(
        text=text
    )
