"""One search for everything: people, organisations, events, agreements, without accents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, exists, func, literal_column, or_, select
from sqlalchemy.orm import Session

from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import OFFICE_TIME_ZONE, Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store import people_index
from meetingdesk.vietnamese.folding import fold, nfc

_CANDIDATES = 100
_INDEX: ColumnElement[str] = literal_column(people_index.NAME)
_INDEXED = people_index.PEOPLE_WORDS.c.rowid
OFFICE_ZONE = ZoneInfo(OFFICE_TIME_ZONE)


class HitKind(StrEnum):
    """What a hit is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    MEETING = "meeting"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: what it is, its id, its name and a second line to tell it from others."""

    kind: HitKind
    id: int
    title: str
    subtitle: str


def search(session: Session, query: str, *, limit: int = 8) -> list[Hit]:
    """Up to `limit` hits of each kind for all words of `query` in any order, best first."""
    words = fold(query).split()
    if not words:
        return []
    return [
        *search_meetings(session, query, limit=limit),
        *search_people(session, query, limit=limit),
        *search_organizations(session, query, limit=limit),
        *search_agreements(session, query, limit=limit),
    ]


def search_people(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """People by name, telephone, e-mail, position or office; the second line says where from.

    First come names with just these accents, then given names, then names, then all the rest.
    """
    best: dict[int, str] = {}
    for found in _people_in_turn(session, query):
        rows = session.execute(found.limit(_CANDIDATES))
        fresh = [row for row in rows if row[0] not in best]
        best |= _ranked(query, [(row[0], row[1]) for row in fresh])
        if len(best) >= limit:
            break
    return _people_hits(session, list(best.items())[:limit])


def finds_people(session: Session, query: str) -> ColumnElement[bool]:
    """The condition that a person is meant by every word of `query`, in any order.

    A word is the beginning of a word of the name (``hhen`` too for H'Hen), of a position, of an
    office's name or its first letters (``tnmt``), or digits of a telephone number.
    """
    words = _words(query)
    if not words:
        return and_(True)
    if session.get_bind().dialect.name != "sqlite":
        return and_(True, *(_holds_word(session, word) for word in words))
    found = select(_INDEXED).where(_match(_all_starting(words)))
    return Person.id.in_(found)


def _people_hits(session: Session, best: Sequence[tuple[int, str]]) -> list[Hit]:
    places = _present_positions(session, [row_id for row_id, _ in best])
    return [Hit(HitKind.PERSON, row_id, name, places.get(row_id, "")) for row_id, name in best]


def _people_in_turn(session: Session, query: str) -> Iterator[Select[int, str]]:
    """Queries for the id and name of people, from the narrowest to the widest."""
    words = _words(query)
    people = select(Person.id, Person.full_name)
    if not words:
        return
    if session.get_bind().dialect.name != "sqlite":
        yield people.where(finds_people(session, query))
        return
    # The index comes first in the join, so that reading it ends with the last candidate.
    indexed = people.join_from(people_index.PEOPLE_WORDS, Person, Person.id == _INDEXED)
    marked = nfc(query).casefold().split()
    if marked != words and all(word.isalpha() for word in marked):
        yield indexed.where(_match(f"marked : ({_all_starting(marked)})"))
    in_name = f"name : ({_all_starting(words)})"
    given = " OR ".join(f'"{word}"' for word in words)
    yield indexed.where(_match(f"{in_name} AND given : ({given})"))
    yield indexed.where(_match(in_name))
    yield indexed.where(_match(_all_starting(words)))


def _match(words: str) -> ColumnElement[bool]:
    match: ColumnElement[bool] = _INDEX.op("MATCH", is_comparison=True)(words)
    return match


def _all_starting(words: Sequence[str]) -> str:
    return " AND ".join(f'"{word}"*' for word in words)


def _words(query: str) -> list[str]:
    """The words asked for; of an e-mail address only what stands before the @."""
    return fold(" ".join(word.partition("@")[0] for word in query.split())).split()


def _holds_word(session: Session, word: str) -> ColumnElement[bool]:
    """Where there is no index: in the person's key, or in that of an office they are in."""
    office = exists().where(
        Appointment.person_id == Person.id,
        Appointment.organization_id == Organization.id,
        holds_words(session, Organization.search_key, word),
    )
    return and_(
        Person.erased_on.is_(None), or_(holds_words(session, Person.search_key, word), office)
    )


def search_organizations(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Organisations by name or abbreviation; of equal ones the first in protocol order."""
    found = _candidates(session, Organization, Organization.name, query)
    orders = _column_of(session, Organization, Organization.protocol_order, found)
    best = _ranked(query, found, orders)[:limit]
    kinds = _column_of(session, Organization, Organization.abbreviation, best)
    return [Hit(HitKind.ORGANIZATION, row_id, name, kinds[row_id]) for row_id, name in best]


def search_meetings(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Meetings by title or place; the second line is the date."""
    found = _candidates(session, Meeting, Meeting.title, query)
    best = _ranked(query, found)[:limit]
    starts = _column_of(session, Meeting, Meeting.starts_at, best)
    return [
        Hit(HitKind.MEETING, row_id, title, f"{starts[row_id].astimezone(OFFICE_ZONE):%d/%m/%Y}")
        for row_id, title in best
    ]


def search_agreements(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Agreements by title, number or party."""
    found = _candidates(session, Agreement, Agreement.title, query)
    best = _ranked(query, found)[:limit]
    numbers = _column_of(session, Agreement, Agreement.number, best)
    return [Hit(HitKind.AGREEMENT, row_id, title, numbers[row_id]) for row_id, title in best]


def holds_words(session: Session, column: Any, query: str) -> ColumnElement[bool]:
    """The condition that a folded column holds every word of `query`, anywhere."""
    position = func.instr if session.get_bind().dialect.name == "sqlite" else func.strpos
    return and_(True, *(position(column, word) > 0 for word in fold(query).split()))


def _candidates(session: Session, model: Any, title: Any, text: str) -> list[tuple[int, str]]:
    # Ids come from the index of keys alone; only the few that match are then read whole.
    ids = session.scalars(
        select(model.id).where(holds_words(session, model.search_key, text)).limit(_CANDIDATES)
    ).all()
    rows = session.execute(select(model.id, title).where(model.id.in_(ids)))
    return [(row[0], row[1]) for row in rows]


def _ranked(
    query: str, found: Iterable[tuple[int, str]], orders: Mapping[int, int] | None = None
) -> list[tuple[int, str]]:
    """Exact marks before folded ones, words that start a word before words inside one.

    A title that begins with what was typed comes before one that only holds it ("Sở Tài nguyên"
    before "Văn phòng Sở Tài nguyên"); then by `orders`, then the shorter.
    """
    words, exact = fold(query).split(), nfc(query).casefold().strip()
    phrase, orders = " ".join(words), orders or {}

    def rank(hit: tuple[int, str]) -> tuple[bool, bool, bool, int, int, str]:
        folded = " " + fold(hit[1])
        return (
            exact not in hit[1].casefold(),
            not all(f" {word}" in folded for word in words),
            not folded[1:].startswith(phrase),
            orders.get(hit[0], 0),
            len(folded),
            folded,
        )

    return sorted(found, key=rank)


def _column_of(
    session: Session, model: Any, column: Any, rows: Iterable[tuple[int, str]]
) -> dict[int, Any]:
    ids = [row_id for row_id, _ in rows]
    rows = session.execute(select(model.id, column).where(model.id.in_(ids)))
    return {row[0]: row[1] for row in rows}


def _present_positions(session: Session, ids: list[int]) -> dict[int, str]:
    today = func.current_date()
    rows = session.execute(
        select(Appointment.person_id, Appointment.position, Organization.name)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id.in_(ids),
            or_(Appointment.valid_to.is_(None), Appointment.valid_to >= today),
        )
        .order_by(Appointment.is_main, Appointment.rank.desc())
    )
    return {
        person_id: ", ".join(part for part in (position, organization) if part)
        for person_id, position, organization in rows
    }
