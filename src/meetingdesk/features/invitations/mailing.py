"""Who gets which e-mail: invitations to those who have none yet, reminders to those who are silent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegate_sources import InvitedRow, invited_organizations
from meetingdesk.features.invitations.addresses import is_address
from meetingdesk.features.invitations.answers import InvitationRow, answer_deadline, invitation_rows
from meetingdesk.features.invitations.outbox import MailDraft, MailKind
from meetingdesk.features.invitations.wording import Addressee, Occasion, Wording, checked, written
from meetingdesk.features.office import read_office
from meetingdesk.features.papers.addressing import addressed
from meetingdesk.features.papers.papers import PersonOnPaper
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.model.people import Organization


@dataclass(frozen=True, slots=True)
class Enclosures:
    """What goes with an e-mail: the letter as PDF, a calendar entry, a form to fill in."""

    letter: bool = True
    calendar: bool = True
    form: bool = False


@dataclass(frozen=True, slots=True)
class Mailing:
    """E-mails ready for the queue, and the names of those who have no usable address."""

    drafts: tuple[MailDraft, ...]
    without_address: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InvitedUnit:
    """An organisation asked to send people, with the address its letters go to."""

    row: InvitedRow
    email: str

    @property
    def owes_names(self) -> bool:
        """It has named nobody, or fewer than it may send."""
        return self.row.registered < (self.row.quota or 1)


def occasion_of(session: Session, meeting_id: int) -> Occasion:
    """What the texts of a meeting's e-mails say of it. Raises Refused where it is gone."""
    card, office = meeting_card(session, meeting_id), read_office(session)
    return Occasion(
        title=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        host=office.name,
        answer_by=answer_deadline(session, meeting_id),
    )


def invited_units(session: Session, meeting_id: int) -> list[InvitedUnit]:
    """The organisations asked to send people, in protocol order."""
    rows = invited_organizations(session, meeting_id)
    query = select(Organization.id, Organization.email).where(
        Organization.id.in_([row.organization_id for row in rows])
    )
    emails = {row[0]: row[1] for row in session.execute(query)}
    return [InvitedUnit(row, emails.get(row.organization_id, "")) for row in rows]


def mails_to_delegates(
    session: Session,
    meeting_id: int,
    kind: MailKind,
    wording: Wording,
    enclosures: Enclosures,
    only: Sequence[int] | None = None,
) -> Mailing:
    """E-mails to the people invited: all who are due one, or of these only those chosen.

    Due an invitation is who has none yet, unless chosen; due a reminder is who has not answered.
    Raises Refused where a field of the wording is none.
    """
    checked_wording = checked(wording)
    occasion, office = occasion_of(session, meeting_id), read_office(session)
    form = meeting_card(session, meeting_id).address_form or office.address_form
    drafts, silent = [], []
    for row in due_delegates(invitation_rows(session, meeting_id), kind, only):
        if not is_address(row.email):
            silent.append(row.full_name)
            continue
        text = written(checked_wording, addressee(row, form), occasion)
        drafts.append(
            MailDraft(
                kind,
                row.email,
                row.full_name,
                text.subject,
                text.body,
                delegate_id=row.id,
                with_letter=enclosures.letter,
                with_calendar=enclosures.calendar,
                with_form=False,
            )
        )
    return Mailing(tuple(drafts), tuple(silent))


def due_delegates(
    rows: Sequence[InvitationRow], kind: MailKind, only: Sequence[int] | None = None
) -> list[InvitationRow]:
    """The rows that an e-mail of this kind goes to."""
    chosen = None if only is None else set(only)
    if kind is MailKind.REMINDER:
        rows = [row for row in rows if row.is_unanswered]
    elif chosen is None:
        rows = [row for row in rows if row.sent_at is None and not row.waiting]
    return [row for row in rows if chosen is None or row.id in chosen]


def mails_to_organizations(
    session: Session, meeting_id: int, kind: MailKind, wording: Wording, enclosures: Enclosures
) -> Mailing:
    """E-mails to the organisations invited; reminders only to those that owe names.

    Raises Refused where a field of the wording is none.
    """
    checked_wording = checked(wording)
    occasion = occasion_of(session, meeting_id)
    drafts, silent = [], []
    for unit in invited_units(session, meeting_id):
        if kind is MailKind.REMINDER and not unit.owes_names:
            continue
        if not is_address(unit.email):
            silent.append(unit.row.name)
            continue
        to = Addressee(unit.row.name, organization=unit.row.name, quota=unit.row.quota)
        text = written(checked_wording, to, occasion)
        drafts.append(
            MailDraft(
                kind,
                unit.email,
                unit.row.name,
                text.subject,
                text.body,
                invited_organization_id=unit.row.id,
                with_letter=enclosures.letter,
                with_calendar=enclosures.calendar,
                with_form=enclosures.form,
            )
        )
    return Mailing(tuple(drafts), tuple(silent))


def addressee(row: InvitationRow, form: str) -> Addressee:
    """The person as texts address them; `form` is 'Ông/Bà' or 'Đồng chí'."""
    person = PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)
    return Addressee(
        row.full_name, addressed(person, form).address, row.position, row.organization_name
    )
