"""One search for everything: people, organisations, events, agreements, without accents."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import OFFICE_TIME_ZONE, Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.vietnamese.collation import sort_key
from meetingdesk.vietnamese.folding import fold, nfc

_CANDIDATES = 200
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
    """People by name, phone or what else their search key holds; the second line says where from."""
    found = _candidates(session, Person, Person.full_name, query)
    best = _ranked(query, found)[:limit]
    places = _present_positions(session, [row_id for row_id, _ in best])
    return [Hit(HitKind.PERSON, row_id, name, places.get(row_id, "")) for row_id, name in best]


def search_organizations(session: Session, query: str, *, limit: int = 20) -> list[Hit]:
    """Organisations by name or abbreviation."""
    found = _candidates(session, Organization, Organization.name, query)
    best = _ranked(query, found)[:limit]
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


def _ranked(query: str, found: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    """Exact marks before folded ones, words that start a word before words inside one."""
    words, exact = fold(query).split(), nfc(query).casefold().strip()

    def rank(hit: tuple[int, str]) -> tuple[bool, bool, int, str]:
        folded = " " + fold(hit[1])
        starts = all(f" {word}" in folded for word in words)
        return (exact not in hit[1].casefold(), not starts, len(folded), sort_key(hit[1]))

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
