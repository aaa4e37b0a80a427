"""What goes with an e-mail: the recipient's own letter, the calendar entry, the form to fill in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from meetingdesk.documents.invitation import InvitationForm
from meetingdesk.exchange.answer_form import FormPerson, answer_form
from meetingdesk.exchange.calendar_file import calendar_bytes
from meetingdesk.exchange.mail import Attachment, Letter
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.invitations.answers import Answer, invitation_rows
from meetingdesk.features.invitations.mailing import InvitedUnit, invited_units
from meetingdesk.features.invitations.outbox import MailRow
from meetingdesk.features.papers.invitation_paper import INVITED_KINDS, InvitationData
from meetingdesk.features.planning.calendar_events import CalendarEvent, meeting_events
from meetingdesk.gui.papers.invitation import INVITATION
from meetingdesk.gui.papers.numbering import Numbered
from meetingdesk.gui.papers.options import Values, resolved
from meetingdesk.gui.papers.paper import Gathered, gather_paper, make_paper
from meetingdesk.gui.tasks import Progress
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.vietnamese.wording import short_date

_PDF = "application/pdf"
_CALENDAR = "text/calendar"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Post:
    """Everything that the e-mails of a meeting are made from, read at once."""

    gathered: Gathered
    delegates: dict[int, DelegateRow]
    answers: dict[int, Answer]
    units: dict[int, InvitedUnit]
    events: tuple[CalendarEvent, ...]


def gather_post(session: Any, store: AttachmentStore, meeting_id: int) -> Post:
    """One reading. Raises Refused where the meeting is gone."""
    return Post(
        gather_paper(session, store, INVITATION, meeting_id),
        {row.id: row for row in delegate_rows(session, meeting_id)},
        {row.id: row.answer for row in invitation_rows(session, meeting_id)},
        {unit.row.id: unit for unit in invited_units(session, meeting_id)},
        tuple(meeting_events(session, [meeting_id])),
    )


def letter_of(post: Post, mail: MailRow, at: datetime, progress: Progress) -> Letter:
    """The e-mail with what goes with it. Raises BadInput where the letterhead is broken."""
    return Letter(
        mail.recipient,
        mail.recipient_name,
        mail.subject,
        mail.body,
        mail.message_id,
        at,
        tuple(_enclosed(post, mail, at, progress)),
    )


def form_of(post: Post, unit: InvitedUnit | None) -> bytes:
    """The answer form for an organisation with room for its quota, or for all that are invited."""
    people = [
        FormPerson(
            row.code,
            row.full_name,
            row.position,
            row.organization_name,
            row.phone,
            "" if post.answers[row.id] is Answer.NONE else str(post.answers[row.id].label),
        )
        for row in post.delegates.values()
        if row.id in post.answers and _belongs(row, unit)
    ]
    if unit is not None:
        missing = max(0, (unit.row.quota or 3) - len(people))
        people += [FormPerson(organization=unit.row.name)] * missing
    facts = post.gathered.facts
    when = f"{facts.title}, ngày {short_date(facts.day)}"
    return answer_form("Phiếu trả lời giấy mời", (when,), people)


def _belongs(row: DelegateRow, unit: InvitedUnit | None) -> bool:
    return unit is None or row.organization_id == unit.row.organization_id


def _enclosed(post: Post, mail: MailRow, at: datetime, progress: Progress) -> list[Attachment]:
    makers: list[tuple[bool, Callable[[], Attachment]]] = [
        (mail.with_letter, lambda: Attachment("Giấy mời.pdf", _PDF, _pdf(post, mail, progress))),
        (
            mail.with_calendar,
            lambda: Attachment("Lịch hội nghị.ics", _CALENDAR, calendar_bytes(post.events, at)),
        ),
        (
            mail.with_form,
            lambda: Attachment("Phiếu trả lời.xlsx", _XLSX, form_of(post, _unit(post, mail))),
        ),
    ]
    return [make() for wanted, make in makers if wanted]


def _unit(post: Post, mail: MailRow) -> InvitedUnit | None:
    return post.units.get(mail.invited_organization_id or 0)


def _pdf(post: Post, mail: MailRow, progress: Progress) -> bytes:
    """The letter of this recipient alone, with the options kept for the event's invitations."""
    gathered = post.gathered
    numbered: Numbered[InvitationData] = gathered.data
    delegate = post.delegates.get(mail.delegate_id or 0)
    unit = _unit(post, mail)
    form = InvitationForm.PER_DELEGATE if delegate else InvitationForm.PER_ORGANIZATION
    data = replace(
        numbered.data,
        invitees=tuple(
            one for one in numbered.data.invitees if delegate and one.code == delegate.code
        ),
        units=tuple(one for one in numbered.data.units if unit and one.name == unit.row.name),
    )
    alone = replace(gathered, data=replace(numbered, data=data))
    return make_paper(alone, _options(gathered, form), progress=progress).pdf


def _options(gathered: Gathered, form: InvitationForm) -> Values:
    usual = gathered.paper.usual(gathered.facts)
    kept = resolved(gathered.sections, usual, gathered.kept.office, gathered.kept.meeting)
    kinds = tuple(kind.value for kind in INVITED_KINDS)
    return kept.with_value("form", form).with_value("only", "").with_value("kinds", kinds)
