"""The papers of the register and of one agreement; brought in when the first of them is asked for.

What prints takes longer to bring in than the register takes to show.
"""

from __future__ import annotations

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.agreement_papers import commitment_summary, signing_record_of
from meetingdesk.gui.papers.agreement_register import AGREEMENT_REGISTER
from meetingdesk.gui.papers.paper import OFFICE
from meetingdesk.gui.papers.room import PaperRoom

__all__ = ["AGREEMENT_REGISTER", "commitment_summary", "make_room", "signing_record_of"]


def make_room(desk: Desk) -> PaperRoom:
    """The room in which papers of the office show as they print."""
    return PaperRoom(desk, OFFICE)
