"""Sheets of cards as a paper: whose cards, of which design, on what paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from meetingdesk.documents.cards.design import CardDesign, Purpose
from meetingdesk.documents.cards.imposition import Grid, Marks, SheetPage, SheetSetup, best_grid
from meetingdesk.documents.cards.wording import Filling
from meetingdesk.features.papers.card_paper import CardMeeting, CardPerson, CardsData, DelegateKind

PAPERS_MM: Mapping[str, tuple[float, float]] = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A5": (148.0, 210.0),
}
"""Paper sizes, portrait. A paper of another name is as large as one card."""


class CardOrder(StrEnum):
    """The order that cards come out of the printer in."""

    PROTOCOL = "protocol"
    ORGANIZATION = "organization"
    NAME = "name"
    NUMBER = "number"
    SEAT = "seat"


@dataclass(frozen=True, slots=True)
class CardOptions:
    """How cards are printed. `paper` is a name of `PAPERS_MM`, or ``card`` for one card a page.

    Attributes:
        kinds: whom cards are for; empty for everybody.
        organizations: only those of these; empty for all.
        delegate_ids: only these people; empty for all.
        blanks: cards without a name, for those who come unannounced.
        address_form: as in `Filling`.
    """

    paper: str = "A4"
    margin: float = 8.0
    gap: float = 0.0
    marks: Marks = Marks.CORNERS
    two_sided: bool = True
    flips_on_long_edge: bool = True
    order: CardOrder = CardOrder.PROTOCOL
    kinds: frozenset[DelegateKind] = frozenset()
    organizations: frozenset[str] = frozenset()
    delegate_ids: frozenset[int] = frozenset()
    blanks: int = 0
    address_form: str = ""


@dataclass(frozen=True, slots=True)
class CardSheets:
    """A whole paper of cards; `created` goes into the file's properties."""

    title: str
    design: CardDesign
    meeting: CardMeeting
    people: tuple[CardPerson, ...]
    options: CardOptions = field(default_factory=CardOptions)
    pictures: Mapping[str, Path] = field(default_factory=dict)

    @property
    def created(self) -> datetime:
        """What the file's properties say: the meeting's day, so that the same cards are the same file."""
        return self.meeting.starts_at

    @property
    def grid(self) -> Grid:
        """How the cards lie on a sheet. Raises BadInput where none fits."""
        width, height = self.design.width, self.design.sheet_height
        options = self.options
        if options.paper not in PAPERS_MM:
            setup = SheetSetup(width, height, 0.0, 0.0, Marks.NONE, options.flips_on_long_edge)
            return Grid.fitting(setup, width, height)
        paper = PAPERS_MM[options.paper]
        # A tent as large as the sheet is folded and not cut: it needs no margin.
        fills = sorted(paper) == sorted((width, height))
        setup = SheetSetup(
            *paper,
            margin=0.0 if fills else options.margin,
            gap=0.0 if fills else options.gap,
            marks=Marks.NONE if fills else options.marks,
            flips_on_long_edge=options.flips_on_long_edge,
        )
        return best_grid(setup, width, height)

    def pages(self) -> list[SheetPage]:
        """The pages in the order they print; at least one, with nothing on it."""
        two_sided = self.options.two_sided and self.design.is_two_sided
        pages = self.grid.pages(len(self.people), two_sided=two_sided)
        return pages or [SheetPage(())]

    def filling(self, card: int) -> Filling:
        """What fills the gaps of a card."""
        return Filling(self.design, self.meeting, self.people[card], self.options.address_form)


def build_cards(data: CardsData, design: CardDesign, options: CardOptions) -> CardSheets:
    """The cards of those whom the options choose, and blank ones after them."""
    people = _ordered(_chosen(data.people, options), data, options.order)
    label = "Thẻ đại biểu" if design.purpose is Purpose.BADGE else "Biển tên"
    return CardSheets(
        title=f"{data.meeting.title} - {label}",
        design=design,
        meeting=data.meeting,
        people=(*people, *(CardPerson("", kind=DelegateKind.WALK_IN),) * options.blanks),
        options=options,
        pictures=data.pictures or {},
    )


def _chosen(people: Iterable[CardPerson], options: CardOptions) -> list[CardPerson]:
    return [
        person
        for person in people
        if (not options.kinds or person.kind in options.kinds)
        and (not options.organizations or person.organization in options.organizations)
        and (not options.delegate_ids or person.delegate_id in options.delegate_ids)
    ]


def _ordered(people: list[CardPerson], data: CardsData, order: CardOrder) -> list[CardPerson]:
    """The people are in protocol order as they were gathered, and stay in it among equals."""
    places = {name: place for place, name in enumerate(data.organizations)}
    match order:
        case CardOrder.PROTOCOL:
            return people
        case CardOrder.ORGANIZATION:
            return sorted(people, key=lambda one: places.get(one.organization, len(places)))
        case CardOrder.NAME:
            return sorted(people, key=lambda one: one.sort_key)
        case CardOrder.NUMBER:
            return sorted(people, key=lambda one: one.number or 0)
        case CardOrder.SEAT:
            return sorted(people, key=lambda one: (not one.seat, natural(one.seat)))


def natural(label: str) -> tuple[tuple[int, int | str], ...]:
    """`label` as a key that puts A2 before A10 and row Z before row AA."""
    parts: list[tuple[int, int | str]] = []
    word = ""
    for character in f"{label} ":
        if word and (character.isdecimal() != word[-1].isdecimal() or character == " "):
            parts.append((0, int(word)) if word.isdecimal() else (len(word), word))
            word = ""
        word += character.strip()
    return tuple(parts)
