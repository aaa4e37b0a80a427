"""Gathers what invitations print: who is invited, to what, when and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order
from meetingdesk.features.delegates.delegate_sources import invited_organizations
from meetingdesk.features.delegates.delegates import DelegateKind, DelegateRow, delegate_rows
from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.roles import RoleKind

INVITED_KINDS = (DelegateKind.SUMMONED, DelegateKind.GUEST, DelegateKind.PRESS)
"""Who gets a letter; organisers and those who come unasked don't."""


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody a letter goes to; `code` is what the door scans, `number` their place on the list."""

    person: PersonOnPaper
    kind: DelegateKind
    number: int
    code: str


@dataclass(frozen=True, slots=True)
class InvitedUnit:
    """An organisation asked to send people; `quota` None leaves their number to it."""

    name: str
    quota: int | None = None


@dataclass(frozen=True, slots=True)
class InvitationData:
    """What invitations are made from; invitees in protocol order, organisations in theirs."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    chairs: tuple[PersonOnPaper, ...] = ()
    invitees: tuple[Invitee, ...] = ()
    units: tuple[InvitedUnit, ...] = ()
    created: datetime | None = None


def gather_invitations(session: Session, meeting_id: int) -> InvitationData:
    """Everything the invitations of a meeting print. Raises Refused where the meeting is gone.

    Stand-ins are not invited: the letter went to the one they come for.
    """
    card = meeting_card(session, meeting_id)
    rows = [
        row
        for row in delegate_rows(session, meeting_id)
        if row.kind in INVITED_KINDS and row.stands_in_for_id is None
    ]
    return InvitationData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        chairs=tuple(
            PersonOnPaper(role.full_name, role.position, role.organization_name, role.honorific)
            for role in card.people(RoleKind.CHAIR)
        ),
        invitees=tuple(_invitee(row) for row in in_order(rows, DelegateOrder.PROTOCOL)),
        units=tuple(
            InvitedUnit(row.name, row.quota) for row in invited_organizations(session, meeting_id)
        ),
        created=card.starts_at,
    )


def _invitee(row: DelegateRow) -> Invitee:
    person = PersonOnPaper(row.full_name, row.position, row.organization_name, row.honorific)
    return Invitee(person, row.kind, row.number, row.code)
