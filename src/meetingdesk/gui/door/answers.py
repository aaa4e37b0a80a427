"""How each answer of the door looks: tone, icon, sound; the words come from the answer itself."""

from __future__ import annotations

from dataclasses import dataclass

from meetingdesk.features.attendance.attendance import ScanOutcome


@dataclass(frozen=True, slots=True)
class Look:
    """The tone of the card, its icon, and the name of its sound."""

    tone: str
    icon: str
    sound: str


LOOKS: dict[ScanOutcome, Look] = {
    ScanOutcome.WELCOME: Look("success", "circle-check", "welcome"),
    ScanOutcome.ATTENTION: Look("warning", "alert-triangle", "attention"),
    ScanOutcome.ALREADY_IN: Look("info", "history", "already_in"),
    ScanOutcome.WRONG_MEETING: Look("danger", "arrows-exchange", "wrong_meeting"),
    ScanOutcome.WRONG_LIST: Look("danger", "list", "wrong_list"),
    ScanOutcome.CANCELLED: Look("danger", "user-off", "cancelled"),
    ScanOutcome.UNKNOWN: Look("danger", "circle-x", "unknown"),
}
