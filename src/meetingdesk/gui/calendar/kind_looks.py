"""How each kind of event looks in the calendar: two letters and a colour, never the colour alone."""

from __future__ import annotations

from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.messages import Message, message

# The mark, and the token whose `_soft` partner is the ground.
_LOOKS: dict[MeetingKind, tuple[Message, str]] = {
    MeetingKind.FINAL_REVIEW: (message("kindMarks", "TK"), "accent"),
    MeetingKind.MID_TERM_REVIEW: (message("kindMarks", "SK"), "info"),
    MeetingKind.LAUNCH: (message("kindMarks", "TR"), "success"),
    MeetingKind.JOINT: (message("kindMarks", "LT"), "violet"),
    MeetingKind.CONSULTATIVE: (message("kindMarks", "HI"), "pink"),
    MeetingKind.SIGNING: (message("kindMarks", "KK"), "warning"),
    MeetingKind.BRIEFING: (message("kindMarks", "GB"), "info"),
    MeetingKind.WORKSHOP: (message("kindMarks", "HT"), "success"),
    MeetingKind.TRAINING: (message("kindMarks", "TH"), "violet"),
    MeetingKind.CONGRESS: (message("kindMarks", "ĐH"), "danger"),
    MeetingKind.PLENARY: (message("kindMarks", "KH"), "accent"),
    MeetingKind.CEREMONY: (message("kindMarks", "KN"), "pink"),
    MeetingKind.OTHER: (message("kindMarks", "K"), "muted"),
}


def mark(kind: MeetingKind) -> Message:
    """The letters that stand for a kind where there is no room for its name."""
    return _LOOKS[kind][0]


def tone(kind: MeetingKind) -> str:
    """The token of the kind's strong colour."""
    return _LOOKS[kind][1]


def ground(kind: MeetingKind) -> str:
    """The token of the ground that the strong colour is readable on."""
    strong = tone(kind)
    return "sunken" if strong == "muted" else f"{strong}_soft"
