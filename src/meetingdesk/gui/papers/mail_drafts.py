"""A paper as the draft of an e-mail: what it says, and the way into the mail program."""

from __future__ import annotations

from meetingdesk.exchange.mail import Attachment
from meetingdesk.exchange.mail_draft import mail_draft
from meetingdesk.gui.papers.paper import OFFICE, Made
from meetingdesk.vietnamese.wording import document_date


def draft_of(made: Made, meeting_id: int, file_name: str) -> bytes:
    """The draft with the paper attached as a PDF called `file_name`.

    The letter is in Vietnamese as the papers are; who gets it is filled in by the sender.
    """
    facts, paper = made.gathered.facts, made.gathered.paper
    office = " ".join(facts.office.name.split())
    if meeting_id == OFFICE:
        subject, about = f"{paper.file_label} - {office}", f"{paper.file_label} của {office}"
    else:
        day = document_date(facts.day)
        subject = f"{paper.file_label} - {facts.short_title or facts.title}"
        about = f"{paper.file_label} của {facts.title} ({day})"
    lines = ("Kính gửi: ", "", f"Xin gửi kèm thư này {about}.", "", "Trân trọng.", office)
    return mail_draft(subject, "\n".join(lines), Attachment(file_name, "application/pdf", made.pdf))
