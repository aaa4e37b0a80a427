"""Gathers what the record of signing prints: each agreement with its parties, signers, witnesses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from meetingdesk.features.office import issuer_data
from meetingdesk.features.papers.papers import IssuerData, PersonOnPaper
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.signings.agreement_card import AgreementCard, agreement_card
from meetingdesk.features.signings.signing_register import signings_of_meeting


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs for a party; `authority` stands above the position (``TM. BAN THƯỜNG VỤ``)."""

    name: str
    position: str = ""
    address: str = ""
    authority: str = ""


@dataclass(frozen=True, slots=True)
class SigningParty:
    """A party under the name it signs with; `number` is its own number of the agreement."""

    name: str
    number: str = ""
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedAgreement:
    """One agreement that is signed."""

    id: int
    title: str
    number: str = ""
    place: str = ""
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    scope: str = ""
    parties: tuple[SigningParty, ...] = ()
    witnesses: tuple[PersonOnPaper, ...] = ()


@dataclass(frozen=True, slots=True)
class SigningRecordData:
    """What a record of signing is made from; agreements in the order of signing.

    Without a meeting, one agreement tells what is known: `meeting_name` is empty, `starts_at` None.
    """

    meeting_name: str
    starts_at: datetime | None
    venue: str
    issuer: IssuerData
    agreements: tuple[SignedAgreement, ...] = ()
    created: datetime | None = None


def gather_signing_record(session: Session, meeting_id: int) -> SigningRecordData:
    """Everything signed at a meeting. Raises Refused where the meeting is gone."""
    card = meeting_card(session, meeting_id)
    day = card.starts_at.date()
    cards = [
        agreement_card(session, row.id, day)
        for row in signings_of_meeting(session, meeting_id, day)
    ]
    return SigningRecordData(
        meeting_name=card.title,
        starts_at=card.starts_at,
        venue=card.where,
        issuer=issuer_data(session),
        agreements=tuple(map(_agreement, cards)),
        created=card.starts_at,
    )


def gather_signing_of(session: Session, agreement_id: int, today: date) -> SigningRecordData:
    """The signing of one agreement: at its meeting, or alone. Raises Refused where it is gone."""
    card = agreement_card(session, agreement_id, today)
    if card.meeting_id is not None:
        data = gather_signing_record(session, card.meeting_id)
        own = tuple(one for one in data.agreements if one.id == agreement_id)
        return replace(data, agreements=own or (_agreement(card),))
    return SigningRecordData(
        meeting_name="",
        starts_at=None,
        venue="",
        issuer=issuer_data(session),
        agreements=(_agreement(card),),
    )


def _agreement(card: AgreementCard) -> SignedAgreement:
    return SignedAgreement(
        id=card.id,
        title=card.title,
        number=card.number,
        place=card.place,
        signed_on=card.signed_on,
        starts_on=card.starts_on,
        ends_on=card.ends_on,
        scope=card.scope,
        parties=tuple(
            SigningParty(
                party.organization_name,
                party.number,
                tuple(
                    Signer(one.full_name, one.position, one.honorific, one.authority)
                    for one in party.signatories
                ),
            )
            for party in card.parties
        ),
        witnesses=tuple(
            PersonOnPaper(one.full_name, one.position, one.organization_name, one.honorific)
            for one in card.witnesses
        ),
    )
