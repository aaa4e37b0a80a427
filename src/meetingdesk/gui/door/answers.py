"""How each answer of the door looks and is worded: tone, icon, sound, headline."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from meetingdesk.features.attendance.attendance import Direction, ScanOutcome
from meetingdesk.features.attendance.lists import ListKind
from meetingdesk.gui.translation import say


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
    ScanOutcome.WRONG_MEETING: Look("violet", "arrows-exchange", "wrong_meeting"),
    ScanOutcome.WRONG_LIST: Look("pink", "list", "wrong_list"),
    ScanOutcome.CANCELLED: Look("cancelled", "user-off", "cancelled"),
    ScanOutcome.UNKNOWN: Look("danger", "circle-x", "unknown"),
}

_OUT = Look("neutral", "door-exit", "welcome")
_NOT_INSIDE = Look("warning", "door-off", "already_in")


def look_of(outcome: ScanOutcome, direction: Direction) -> Look:
    """How the answer looks; going out is not as green as coming in."""
    if direction is Direction.OUT and outcome is ScanOutcome.WELCOME:
        return _OUT
    if direction is Direction.OUT and outcome is ScanOutcome.ALREADY_IN:
        return _NOT_INSIDE
    return LOOKS[outcome]


def headline_of(outcome: ScanOutcome, direction: Direction, kind: ListKind) -> str:
    """The answer in words: of a gift that is given other words than of a room that is entered."""
    translate = QCoreApplication.translate
    if direction is Direction.OUT:
        if outcome is ScanOutcome.WELCOME:
            return translate("DoorAnswers", "Đã ghi ra về")
        if outcome is ScanOutcome.ALREADY_IN:
            return translate("DoorAnswers", "Không ở trong phòng")
    if outcome is ScanOutcome.WELCOME and not kind.is_room:
        return (
            translate("DoorAnswers", "Mời dùng bữa")
            if kind is ListKind.MEAL
            else translate("DoorAnswers", "Mời nhận")
        )
    if outcome is ScanOutcome.ALREADY_IN and not kind.is_room:
        return translate("DoorAnswers", "Đã nhận trước đó")
    return say(outcome.label)
