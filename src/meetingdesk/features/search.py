"""One search for everything: people, organisations, events, agreements, without accents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import OFFICE_TIME_ZONE, Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.many_values import among
from meetingdesk.store.people_index import PEOPLE
from meetingdesk.store.search_index import AGREEMENTS, MEETINGS, ORGANIZATIONS
from meetingdesk.store.word_index import Part, Wanted, WordIndex
from meetingdesk.vietnamese.folding import fold, nfc

_CANDIDATES = 100
_FEW = 3_000
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
    best = _found(session, PEOPLE, Person.id, Person.full_name, query, limit=limit)
    places = _present_positions(session, [row_id for row_id, _ in best])
    return [Hit(HitKind.PERSON, row_id, name, places.get(row_id, "")) for row_id, name in best]


def search_organizations(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Organisations by name or abbreviation; of equal ones the first in protocol order."""
    order = Organization.protocol_order
    best = _found(session, ORGANIZATIONS, Organization.id, Organization.name, query, order, limit)
    kinds = _column_of(session, Organization, Organization.abbreviation, best)
    return [Hit(HitKind.ORGANIZATION, row_id, name, kinds[row_id]) for row_id, name in best]


def search_meetings(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Meetings by title or place; the second line is the date."""
    best = _found(session, MEETINGS, Meeting.id, Meeting.title, query, limit=limit)
    starts = _column_of(session, Meeting, Meeting.starts_at, best)
    return [
        Hit(HitKind.MEETING, row_id, title, f"{starts[row_id].astimezone(OFFICE_ZONE):%d/%m/%Y}")
        for row_id, title in best
    ]


def search_agreements(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Agreements by title, number or party."""
    best = _found(session, AGREEMENTS, Agreement.id, Agreement.title, query, limit=limit)
    numbers = _column_of(session, Agreement, Agreement.number, best)
    return [Hit(HitKind.AGREEMENT, row_id, title, numbers[row_id]) for row_id, title in best]


def finds_people(session: Session, query: str) -> ColumnElement[bool]:
    """The condition that a person is meant by every word of `query`, in any order.

    A word is the beginning of a word of the name (``hhen`` too for H'Hen), of a position, of an
    office's name or its first letters (``tnmt``), or digits of a telephone number.
    """
    words = _telling(_words(query))
    if not words:
        return and_(True)
    dialect = session.get_bind().dialect.name
    found_id = PEOPLE.record_id(dialect)
    meant = select(found_id).where(PEOPLE.holds(dialect, Wanted(words)))
    if dialect != "sqlite":
        return Person.id.in_(meant)
    # Few are gathered and sorted; of many, one in thirty or more, the order is walked instead.
    few = session.connection().execute(meant.limit(_FEW + 1)).scalars().all()
    if len(few) <= _FEW:
        return among(session, Person.id, few)
    return PEOPLE.entry_has(Person.id.expression, words)


def count_meant(session: Session, query: str) -> int:
    """How many people `finds_people` means."""
    dialect = session.get_bind().dialect.name
    meant = PEOPLE.holds(dialect, Wanted(_telling(_words(query))))
    counted = select(func.count()).select_from(PEOPLE.record_id(dialect).table).where(meant)
    return session.scalar(counted) or 0


def _found(
    session: Session,
    index: WordIndex,
    record_id: Any,
    title: Any,
    query: str,
    order: Any = None,
    limit: int = 20,
) -> list[tuple[int, str]]:
    """Ids and titles of the best records for the words of `query`, of whatever kind."""
    dialect = session.get_bind().dialect.name
    found_id = index.record_id(dialect)
    columns = [record_id, title] if order is None else [record_id, title, order]
    # The index comes first in the join, so that reading it ends with the last candidate.
    records = select(*columns).join_from(found_id.table, record_id.table, record_id == found_id)
    best: dict[int, str] = {}
    for wanted in _in_turn(query):
        rows = session.execute(records.where(index.holds(dialect, *wanted)).limit(_CANDIDATES))
        fresh = [row for row in rows if row[0] not in best]
        orders = {} if order is None else {row[0]: row[2] for row in fresh}
        best |= _ranked(query, [(row[0], row[1]) for row in fresh], orders)
        if len(best) >= limit:
            break
    return list(best.items())[:limit]


def _in_turn(query: str) -> Iterator[tuple[Wanted, ...]]:
    """What an entry has to hold, from the narrowest to the widest."""
    words = _words(query)
    if not words:
        return
    marked = nfc(query).casefold().split()
    if marked != words and all(word.isalpha() for word in marked):
        yield (Wanted(marked, (Part.MARKED,)),)
    asked = _telling(words)
    in_name = Wanted(asked, (Part.NAME,))
    yield in_name, Wanted(words, (Part.GIVEN,), whole=True)
    yield (in_name,)
    yield (Wanted(asked),)


def _telling(words: Sequence[str]) -> list[str]:
    """The words without those that begin another one, which say nothing more than that one."""
    return [
        word
        for place, word in enumerate(words)
        if not any(
            other.startswith(word) and (other != word or at < place)
            for at, other in enumerate(words)
            if at != place
        )
    ]


def _words(query: str) -> list[str]:
    """The words asked for; of an e-mail address only what stands before the @."""
    return fold(" ".join(word.partition("@")[0] for word in query.split())).split()


def holds_words(session: Session, column: Any, query: str) -> ColumnElement[bool]:
    """The condition that a folded column holds every word of `query`, anywhere."""
    position = func.instr if session.get_bind().dialect.name == "sqlite" else func.strpos
    return and_(True, *(position(column, word) > 0 for word in fold(query).split()))


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
