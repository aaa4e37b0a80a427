"""A ceremony of signing: who sits at the table turn by turn, who of them is there, who signs instead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.presence import find_main_list, seats_of, stays
from meetingdesk.features.directory.organizations import organization_key
from meetingdesk.features.office import read_office
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.features.signings.agreement_card import (
    PartyView,
    SignatoryView,
    WitnessView,
    agreement_card,
)
from meetingdesk.features.signings.agreement_parties import edit_signatory
from meetingdesk.features.signings.ceremony_items import (
    CeremonyItemRow,
    CeremonyPart,
    ceremony_items,
)
from meetingdesk.features.signings.signatory_proposals import proposed_authority
from meetingdesk.features.signings.signing_register import signings_of_meeting
from meetingdesk.messages import message
from meetingdesk.model.agreements import Signatory
from meetingdesk.model.attendance import Absence, Delegate
from meetingdesk.model.base import Choice
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold

_ON_BEHALF = "TM."


class Presence(Choice):
    """What the door knows of somebody who is to sign."""

    PRESENT = "present", message("labels", "Có mặt")
    REPLACED = "replaced", message("labels", "Có người dự thay")
    LEFT = "left", message("labels", "Đã ra về")
    AWAITED = "awaited", message("labels", "Chưa đến")
    ABSENT = "absent", message("labels", "Báo vắng")
    NOT_LISTED = "not_listed", message("labels", "Không có trong danh sách đại biểu")


@dataclass(frozen=True, slots=True)
class Substitute:
    """Somebody who comes in a signatory's place; `is_here` once the door let them in."""

    delegate_id: int
    honorific: str
    full_name: str
    position: str
    is_here: bool

    @property
    def addressed(self) -> str:
        """``Ông Trần Văn Ba``."""
        return f"{self.honorific} {self.full_name}".strip()


@dataclass(frozen=True, slots=True)
class Signing:
    """A signatory with what the door says of them."""

    signatory: SignatoryView
    presence: Presence
    substitute: Substitute | None = None

    @property
    def is_ready(self) -> bool:
        """Whether somebody is here to sign."""
        return self.presence in (Presence.PRESENT, Presence.REPLACED)


@dataclass(frozen=True, slots=True)
class PartyAtTable:
    """A party of a turn; `signings` are those who sign for it."""

    name: str
    signings: tuple[Signing, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """One agreement signed at the table, in its place of the order."""

    agreement_id: int
    place: int
    title: str
    number: str
    parties: tuple[PartyAtTable, ...]
    witnesses: tuple[WitnessView, ...]

    @property
    def is_ready(self) -> bool:
        """Whether every party has somebody here to sign."""
        return all(
            party.signings and all(one.is_ready for one in party.signings) for party in self.parties
        )

    def seats(self, *, first_at_right: bool) -> tuple[PartyAtTable, ...]:
        """The parties from left to right, as those in the hall see them.

        Of two parties the first can sit at the right, as hosts do; several sit in their order.
        """
        turned = first_at_right and len(self.parties) == 2
        return tuple(reversed(self.parties)) if turned else self.parties


@dataclass(frozen=True, slots=True)
class Ceremony:
    """Everything the one who leads a ceremony of signing needs to see.

    `address_form` is how the event's papers address people: ``Ông/Bà`` or ``Đồng chí``.
    """

    meeting: MeetingCard
    address_form: str
    turns: tuple[Turn, ...]
    things: tuple[CeremonyItemRow, ...]
    photos: tuple[CeremonyItemRow, ...]

    @property
    def signings(self) -> list[Signing]:
        """All who sign, turn by turn."""
        return [one for turn in self.turns for party in turn.parties for one in party.signings]


@dataclass(frozen=True, slots=True)
class _Door:
    """The delegates of a meeting, found by person or by name, and who of them is inside."""

    rows: tuple[Delegate, ...]
    inside: frozenset[int]
    left: frozenset[int]
    stand_ins: dict[int, list[Delegate]]

    def delegate_of(self, signatory: SignatoryView, party: PartyView) -> Delegate | None:
        """The delegate that a signatory is: the same person, or the only one of that name there."""
        if signatory.person_id is not None:
            for row in self.rows:
                if row.person_id == signatory.person_id:
                    return row
        named = [row for row in self.rows if fold(row.full_name) == fold(signatory.full_name)]
        of_party = [row for row in named if _belongs(row, party)]
        found = of_party or named
        return found[0] if len(found) == 1 else None


def ceremony(session: Session, meeting_id: int) -> Ceremony:
    """The ceremony of a meeting as the door knows it now. Raises Refused where the meeting is gone."""
    meeting = meeting_card(session, meeting_id)
    door = _door(session, meeting)
    day = meeting.starts_at.date()
    turns = []
    for place, row in enumerate(signings_of_meeting(session, meeting_id, day), 1):
        card = agreement_card(session, row.id, day)
        parties = tuple(
            PartyAtTable(
                party.organization_name,
                tuple(_signing(door, one, party) for one in party.signatories),
            )
            for party in card.parties
        )
        turns.append(Turn(row.id, place, card.title, card.number, parties, card.witnesses))
    items = ceremony_items(session, meeting_id)
    return Ceremony(
        meeting,
        meeting.address_form or read_office(session).address_form,
        tuple(turns),
        tuple(item for item in items if item.part is CeremonyPart.THING),
        tuple(item for item in items if item.part is CeremonyPart.PHOTO),
    )


def sign_in_place(work: UnitOfWork, signatory_id: int, version: int, delegate_id: int) -> int:
    """Note that a delegate signs where another was to; returns the signatory's new version.

    A deputy signs ``KT.`` the head; anybody else by authorisation, ``TUQ.``; who signs on behalf of
    a body (``TM.``) leaves that line as it is (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7).
    Raises Refused where the delegate is gone, Conflict where the signatory changed since.
    """
    delegate = work.session.get(Delegate, delegate_id)
    if delegate is None:
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    former = work.session.get(Signatory, signatory_id)
    name, authority, position = "", "", ""
    if former is not None:
        name, authority, position = former.full_name, former.authority, former.position
    if not authority.startswith(_ON_BEHALF):
        deputy = proposed_authority(delegate.position)
        authority = deputy or (f"TUQ. {position.upper()}" if position else "")
    new_version = edit_signatory(
        work,
        signatory_id,
        version,
        full_name=delegate.full_name,
        honorific=delegate.honorific,
        position=delegate.position,
        authority=authority,
        person_id=delegate.person_id,
    )
    work.describe(
        message("journal", "Ghi {name} ký thay {former}").given(
            name=delegate.full_name, former=name
        )
    )
    return new_version


def _signing(door: _Door, signatory: SignatoryView, party: PartyView) -> Signing:
    delegate = door.delegate_of(signatory, party)
    if delegate is None:
        return Signing(signatory, Presence.NOT_LISTED)
    others = [_substitute(door, one) for one in door.stand_ins.get(delegate.id, [])]
    substitute = next((one for one in others if one.is_here), others[0] if others else None)
    if delegate.id in door.inside:
        return Signing(signatory, Presence.PRESENT)
    if substitute is not None and substitute.is_here:
        return Signing(signatory, Presence.REPLACED, substitute)
    if delegate.id in door.left:
        return Signing(signatory, Presence.LEFT, substitute)
    told = delegate.absence is not Absence.UNKNOWN
    return Signing(signatory, Presence.ABSENT if told else Presence.AWAITED, substitute)


def _substitute(door: _Door, row: Delegate) -> Substitute:
    return Substitute(row.id, row.honorific, row.full_name, row.position, row.id in door.inside)


def _door(session: Session, meeting: MeetingCard) -> _Door:
    rows = tuple(
        session.scalars(
            select(Delegate).where(Delegate.meeting_id == meeting.id).order_by(Delegate.id)
        )
    )
    stayed = stays(session, find_main_list(session, meeting.id), ZoneInfo(meeting.time_zone))
    return _Door(
        rows,
        frozenset(row_id for row_id, stay in stayed.items() if stay.is_inside),
        frozenset(row_id for row_id, stay in stayed.items() if not stay.is_inside),
        _stand_ins(rows),
    )


def _stand_ins(rows: Iterable[Delegate]) -> dict[int, list[Delegate]]:
    """Who comes in whose place, by the seat they fill."""
    by_id = {row.id: row for row in rows}
    found: defaultdict[int, list[Delegate]] = defaultdict(list)
    for row_id, seat in seats_of((row.id, row.stands_in_for_id) for row in by_id.values()).items():
        found[seat].append(by_id[row_id])
    return dict(found)


def _belongs(row: Delegate, party: PartyView) -> bool:
    if row.organization_id is not None and party.organization_id is not None:
        return row.organization_id == party.organization_id
    return organization_key(row.organization_name) == organization_key(party.organization_name)
