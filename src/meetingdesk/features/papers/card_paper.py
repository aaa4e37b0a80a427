"""Gathers what badges and name tents print: the meeting, its delegates, the office's designs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order
from meetingdesk.features.delegates.delegates import DelegateKind, DelegateRow, delegate_rows
from meetingdesk.features.office import issuer_data, read_office
from meetingdesk.features.papers.card_designs import SavedDesign, saved_designs
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore

__all__ = ["CardMeeting", "CardPerson", "CardsData", "DelegateKind", "gather_cards"]


@dataclass(frozen=True, slots=True)
class CardPerson:
    """Whom a card is for. Without a name it is a blank card, to be written by hand.

    Attributes:
        number: the place on the list; None where there is none.
        code: what the QR code says.
        sort_key: Vietnamese order of people by given name.
    """

    name: str
    honorific: str = ""
    position: str = ""
    organization: str = ""
    kind: DelegateKind = DelegateKind.SUMMONED
    number: int | None = None
    seat: str = ""
    code: str = ""
    delegate_id: int = 0
    sort_key: str = ""

    @property
    def is_blank(self) -> bool:
        """Nobody's yet."""
        return not self.name


@dataclass(frozen=True, slots=True)
class CardMeeting:
    """What cards say of the meeting. Times are those of its place.

    `address_form` is 'Ông/Bà' or 'Đồng chí'.
    """

    title: str
    short_title: str
    starts_at: datetime
    ends_at: datetime
    venue: str = ""
    issuer: str = ""
    superior: str = ""
    address_form: str = "Ông/Bà"


@dataclass(frozen=True, slots=True)
class CardsData:
    """Everything that cards of a meeting are made from, the people in protocol order.

    `organizations` are the names of those who send somebody, in their order; `pictures` leads from
    the hash of a picture on a design of the office to its file.
    """

    meeting: CardMeeting
    people: tuple[CardPerson, ...]
    organizations: tuple[str, ...] = ()
    designs: tuple[SavedDesign, ...] = ()
    pictures: Mapping[str, Path] | None = None


def gather_cards(session: Session, store: AttachmentStore, meeting_id: int) -> CardsData:
    """What the cards of a meeting are made from. Raises Refused where the meeting is gone.

    Somebody represented by a stand-in gets no card: the stand-in has one.
    """
    rows = delegate_rows(session, meeting_id)
    represented = {row.stands_in_for_id for row in rows}
    coming = [row for row in rows if row.id not in represented]
    by_organization = in_order(coming, DelegateOrder.ORGANIZATION)
    names = dict.fromkeys(row.organization_name for row in by_organization)
    designs = tuple(saved_designs(session))
    return CardsData(
        meeting=card_meeting(session, meeting_id),
        people=tuple(map(card_person, in_order(coming, DelegateOrder.PROTOCOL))),
        organizations=tuple(name for name in names if name),
        designs=designs,
        pictures=design_pictures(designs, store),
    )


def gather_one_card(
    session: Session, store: AttachmentStore, meeting_id: int, delegate_id: int
) -> CardsData:
    """What the card of one delegate is made from, represented or not.

    Raises Refused where the delegate is not on the list any more.
    """
    rows = [row for row in delegate_rows(session, meeting_id) if row.id == delegate_id]
    if not rows:
        raise Refused(message("errors", "Đại biểu này đã bị rút khỏi danh sách."))
    designs = tuple(saved_designs(session))
    return CardsData(
        meeting=card_meeting(session, meeting_id),
        people=(card_person(rows[0]),),
        designs=designs,
        pictures=design_pictures(designs, store),
    )


def design_pictures(designs: Iterable[SavedDesign], store: AttachmentStore) -> dict[str, Path]:
    """The files of all pictures on these designs, by their hashes."""
    return {found: store.path_of(found) for design in designs for found in _hashes(design.content)}


def card_meeting(session: Session, meeting_id: int) -> CardMeeting:
    """The meeting as cards name it. Raises Refused where it is gone."""
    card = meeting_card(session, meeting_id)
    issuer = issuer_data(session)
    return CardMeeting(
        title=card.title,
        short_title=card.short_title or card.title,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        venue=card.where,
        issuer=" ".join(issuer.issuer.split()),
        superior=" ".join(issuer.superior.split()),
        address_form=card.address_form or read_office(session).address_form,
    )


def card_person(row: DelegateRow) -> CardPerson:
    """A delegate as a card names them."""
    return CardPerson(
        name=row.full_name,
        honorific=row.honorific,
        position=row.position,
        organization=row.organization_name,
        kind=row.kind,
        number=row.number,
        seat=row.seat,
        code=row.code,
        delegate_id=row.id,
        sort_key=row.sort_key,
    )


def _hashes(content: Any) -> Iterator[str]:
    """The hashes of all pictures that a design names, wherever in it they stand."""
    if isinstance(content, dict):
        for name, value in content.items():
            if name == "sha256" and isinstance(value, str) and value:
                yield value
            else:
                yield from _hashes(value)
    elif isinstance(content, list):
        for part in content:
            yield from _hashes(part)
