"""One agreement as its own page shows it: everything it holds, and what is missing or odd."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.directory.organizations import in_office
from meetingdesk.features.files.attached_files import AttachedFile, Owner, attached_files
from meetingdesk.features.signings.agreement_dates import KeyDate, key_dates
from meetingdesk.features.signings.agreement_life import (
    UNSIGNED,
    AgreementState,
    ChainLink,
    chain_of,
    next_states,
    shown_state,
)
from meetingdesk.features.signings.agreement_parties import agreement_of, parties_of
from meetingdesk.features.signings.commitments import CommitmentRow, commitment_rows
from meetingdesk.messages import Message, message
from meetingdesk.model.agreements import (
    Agreement,
    AgreementKind,
    AgreementParty,
    Review,
    ReviewKind,
    Signatory,
    Witness,
)
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Appointment, Organization
from meetingdesk.model.photos import SIGNED_PAPERS


@dataclass(frozen=True, slots=True)
class SignatoryView:
    """Somebody who signs, as kept."""

    id: int
    version: int
    person_id: int | None
    authority: str
    honorific: str
    full_name: str
    position: str

    @property
    def addressed(self) -> str:
        """``Bà Nguyễn Thị Kiều``."""
        return f"{self.honorific} {self.full_name}".strip()


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party with those who sign for it, in order."""

    id: int
    version: int
    organization_id: int | None
    organization_name: str
    number: str
    signatories: tuple[SignatoryView, ...]


@dataclass(frozen=True, slots=True)
class WitnessView:
    """Somebody who stood by."""

    id: int
    honorific: str
    full_name: str
    position: str
    organization_name: str

    @property
    def line(self) -> str:
        """Name, position and organisation in one line."""
        name = f"{self.honorific} {self.full_name}".strip()
        return ", ".join(part for part in (name, self.position, self.organization_name) if part)


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review, with the meeting it was held at."""

    id: int
    version: int
    kind: ReviewKind
    held_on: date | None
    result: str
    meeting_id: int | None
    meeting_title: str


@dataclass(frozen=True, slots=True)
class AgreementCard:
    """An agreement with all it holds.

    Attributes:
        state: what it is today; `kept_state` is what is saved and `next_states` may follow it.
        remarks: sentences on what is missing or doubtful.
    """

    id: int
    version: int
    kind: AgreementKind
    state: AgreementState
    kept_state: AgreementState
    next_states: tuple[AgreementState, ...]
    title: str
    number: str
    place: str
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    scope: str
    budget: str
    note: str
    meeting_id: int | None
    meeting_title: str
    predecessor_id: int | None
    parties: tuple[PartyView, ...]
    witnesses: tuple[WitnessView, ...]
    reviews: tuple[ReviewView, ...]
    commitments: tuple[CommitmentRow, ...]
    files: tuple[AttachedFile, ...]
    chain: tuple[ChainLink, ...]
    key_dates: tuple[KeyDate, ...]
    remarks: tuple[Message, ...]


def agreement_card(session: Session, agreement_id: int, today: date) -> AgreementCard:
    """The agreement as it is on the day `today`. Raises Refused where it is gone."""
    agreement = agreement_of(session, agreement_id)
    parties = _parties(session, agreement_id)
    reviews = _reviews(session, agreement_id)
    files = tuple(attached_files(session, Owner(agreement_id=agreement_id)))
    held = [(review.kind, review.held_on) for review in reviews]
    begins_on = agreement.starts_on or agreement.signed_on
    meeting = session.get(Meeting, agreement.meeting_id) if agreement.meeting_id else None
    return AgreementCard(
        id=agreement.id,
        version=agreement.version,
        kind=agreement.kind,
        state=shown_state(agreement.state, begins_on, agreement.ends_on, today),
        kept_state=agreement.state,
        next_states=next_states(agreement.state),
        title=agreement.title,
        number=agreement.number,
        place=agreement.place,
        signed_on=agreement.signed_on,
        starts_on=agreement.starts_on,
        ends_on=agreement.ends_on,
        scope=agreement.scope,
        budget=agreement.budget,
        note=agreement.note,
        meeting_id=agreement.meeting_id,
        meeting_title=meeting.title if meeting else "",
        predecessor_id=agreement.predecessor_id,
        parties=parties,
        witnesses=_witnesses(session, agreement_id),
        reviews=reviews,
        commitments=tuple(commitment_rows(session, agreement_id, today)),
        files=files,
        chain=tuple(chain_of(session, agreement_id, today)),
        key_dates=tuple(key_dates(begins_on, agreement.ends_on, held)),
        remarks=tuple(_remarks(session, agreement, parties, files)),
    )


def _parties(session: Session, agreement_id: int) -> tuple[PartyView, ...]:
    rows = session.execute(
        select(
            Signatory.party_id,
            Signatory.id,
            Signatory.version,
            Signatory.person_id,
            Signatory.authority,
            Signatory.honorific,
            Signatory.full_name,
            Signatory.position,
        )
        .join(AgreementParty, AgreementParty.id == Signatory.party_id)
        .where(AgreementParty.agreement_id == agreement_id)
        .order_by(Signatory.place_in_order, Signatory.id)
    )
    signing: dict[int, list[SignatoryView]] = {}
    for row in rows.mappings():
        view = SignatoryView(**{name: row[name] for name in SignatoryView.__dataclass_fields__})
        signing.setdefault(row["party_id"], []).append(view)
    return tuple(
        PartyView(
            party.id,
            party.version,
            party.organization_id,
            party.organization_name,
            party.number,
            tuple(signing.get(party.id, ())),
        )
        for party in parties_of(session, agreement_id)
    )


def _witnesses(session: Session, agreement_id: int) -> tuple[WitnessView, ...]:
    rows = session.execute(
        select(
            Witness.id,
            Witness.honorific,
            Witness.full_name,
            Witness.position,
            Witness.organization_name,
        )
        .where(Witness.agreement_id == agreement_id)
        .order_by(Witness.place_in_order, Witness.id)
    )
    return tuple(WitnessView(*row) for row in rows)


def _reviews(session: Session, agreement_id: int) -> tuple[ReviewView, ...]:
    rows = session.execute(
        select(
            Review.id,
            Review.version,
            Review.kind,
            Review.held_on,
            Review.result,
            Review.meeting_id,
            Meeting.title,
        )
        .outerjoin(Meeting, Meeting.id == Review.meeting_id)
        .where(Review.agreement_id == agreement_id)
        .order_by(Review.held_on, Review.id)
    )
    return tuple(ReviewView(*row[:-1], meeting_title=row[-1] or "") for row in rows)


def _remarks(
    session: Session,
    agreement: Agreement,
    parties: Sequence[PartyView],
    files: Sequence[AttachedFile],
) -> list[Message]:
    found = []
    if len(parties) < 2:
        found.append(message("labels", "Cần ít nhất hai bên ký."))
    for party in parties:
        if not party.signatories:
            found.append(
                message("labels", "Chưa ghi người ký của {party}.").given(
                    party=party.organization_name
                )
            )
    if agreement.signed_on is not None:
        found += _out_of_office(session, parties, agreement.signed_on)
        found += _gone_parties(session, parties, agreement.signed_on)
    if agreement.ends_on is None:
        found.append(message("labels", "Chưa có thời hạn nên không nhắc được khi sắp hết."))
    is_signed = agreement.state not in UNSIGNED
    if is_signed and not any(file.kind in SIGNED_PAPERS for file in files):
        found.append(message("labels", "Chưa có bản quét của văn bản đã ký."))
    return found


def _out_of_office(
    session: Session, parties: Sequence[PartyView], signed_on: date
) -> list[Message]:
    """Signatories of the directory who held nothing at their party on the day of signing."""
    ids = [
        signatory.person_id
        for party in parties
        for signatory in party.signatories
        if signatory.person_id is not None
    ]
    held = {
        (row[0], row[1])
        for row in session.execute(
            select(Appointment.person_id, Appointment.organization_id).where(
                Appointment.person_id.in_(ids), in_office(signed_on)
            )
        )
    }
    sentence = message(
        "labels", "Theo danh bạ, {name} không giữ chức vụ ở {party} vào ngày ký {day}."
    )
    return [
        sentence.given(name=signatory.addressed, party=party.organization_name, day=signed_on)
        for party in parties
        for signatory in party.signatories
        if signatory.person_id is not None
        and party.organization_id is not None
        and (signatory.person_id, party.organization_id) not in held
    ]


def _gone_parties(session: Session, parties: Sequence[PartyView], signed_on: date) -> list[Message]:
    """Parties that were merged or dissolved, before the signing or after it."""
    found = []
    for party in parties:
        row = session.get(Organization, party.organization_id) if party.organization_id else None
        if row is None or (row.valid_to is None and row.successor_id is None):
            continue
        successor = session.get(Organization, row.successor_id) if row.successor_id else None
        name, day = party.organization_name, row.valid_to
        if day is not None and day < signed_on:
            sentence = message("labels", "{party} đã ngừng hoạt động từ {day}, trước ngày ký.")
            found.append(sentence.given(party=name, day=day))
        elif successor is not None:
            sentence = message("labels", "{party} nay là {successor}.")
            found.append(sentence.given(party=name, successor=successor.name))
        else:
            sentence = message("labels", "{party} đã ngừng hoạt động từ {day}.")
            found.append(sentence.given(party=name, day=day))
    return found
