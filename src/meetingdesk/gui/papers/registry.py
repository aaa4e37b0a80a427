"""All papers of an event, in the order of its life: the one place that knows them.

From anywhere in the window, ``desk.open_meeting(meeting_id, f"documents:{key}")`` shows one.
"""

from __future__ import annotations

from typing import Any

from meetingdesk.gui.papers.agenda import AGENDA
from meetingdesk.gui.papers.attendance_report import ATTENDANCE_REPORT
from meetingdesk.gui.papers.attendance_sheet import ATTENDANCE_SHEET
from meetingdesk.gui.papers.cards import BADGES, NAME_TENTS
from meetingdesk.gui.papers.conclusions import CONCLUSIONS
from meetingdesk.gui.papers.contact_sheet import CONTACT_SHEET
from meetingdesk.gui.papers.counting_record import COUNTING_RECORD
from meetingdesk.gui.papers.extract import EXTRACT
from meetingdesk.gui.papers.invitation import INVITATION
from meetingdesk.gui.papers.minutes import MINUTES
from meetingdesk.gui.papers.paper import Paper
from meetingdesk.gui.papers.payment_list import PAYMENT_LIST
from meetingdesk.gui.papers.press_note import PRESS_NOTE
from meetingdesk.gui.papers.run_of_show import RUN_OF_SHOW
from meetingdesk.gui.papers.seating import SEATING_LIST, SEATING_PLAN
from meetingdesk.gui.papers.signing_ceremony import SIGNING_CEREMONY
from meetingdesk.gui.papers.signing_record import SIGNING_RECORD

PAPERS: tuple[Paper[Any], ...] = (
    INVITATION,
    AGENDA,
    RUN_OF_SHOW,
    ATTENDANCE_SHEET,
    BADGES,
    NAME_TENTS,
    SEATING_PLAN,
    SEATING_LIST,
    MINUTES,
    COUNTING_RECORD,
    CONCLUSIONS,
    EXTRACT,
    SIGNING_CEREMONY,
    SIGNING_RECORD,
    ATTENDANCE_REPORT,
    PAYMENT_LIST,
    PRESS_NOTE,
    CONTACT_SHEET,
)


def paper_named(key: str) -> Paper[Any] | None:
    """The paper with this key; None where there is none."""
    return next((paper for paper in PAPERS if paper.key == key), None)
