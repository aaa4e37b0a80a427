"""Options that papers of words share: form of address, paper size."""

from __future__ import annotations

from typing import Literal

from meetingdesk.features.papers.addressing import is_comrade
from meetingdesk.gui.papers.options import Pick, Values
from meetingdesk.gui.papers.paper import Facts
from meetingdesk.messages import message

_SIR = "Ông/Bà"
_COMRADE = "Đồng chí"

ADDRESS = Pick(
    "address",
    message("labels", "Xưng hô"),
    ((_SIR, message("labels", "Ông, Bà")), (_COMRADE, message("labels", "Đồng chí"))),
    _SIR,
)
PAPER_SIZE = Pick(
    "paper",
    message("labels", "Khổ giấy"),
    (("A4", message("labels", "A4")), ("A5", message("labels", "A5"))),
    "A4",
)


def address_of(facts: Facts) -> str:
    """The form of address of the event's papers, as ADDRESS has it."""
    return _COMRADE if is_comrade(facts.address_form) else _SIR


def paper_size(values: Values) -> Literal["A4", "A5"]:
    """The value of PAPER_SIZE."""
    return "A5" if values.text("paper") == "A5" else "A4"
