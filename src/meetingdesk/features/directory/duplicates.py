"""People who stand in the directory twice: found by what they share, each pair with a score and reasons."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegate_matching import Progress
from meetingdesk.features.directory.organizations import organization_key
from meetingdesk.features.directory.same_person import Known, Likeness, likeness
from meetingdesk.features.office import read_setting, save_setting
from meetingdesk.messages import Message, message
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.phones import split_phones
from meetingdesk.vietnamese.syllables import is_syllable

LEAST_SCORE = 60
_DIFFERENT = "directory/different_people"
# A key that many share says nothing about any two of them; their names and offices still do.
_MOST_SHARING = {"name": 12, "reach": 3, "office": 40}
_REPORTED_EVERY = 5_000


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two people who may be one; `score` is out of 100, the reasons are those for it."""

    first_id: int
    second_id: int
    first_name: str
    second_name: str
    score: int
    reasons: tuple[Message, ...]


def find_duplicates(
    session: Session, *, person_id: int | None = None, progress: Progress | None = None
) -> list[DuplicatePair]:
    """Pairs of the directory that may be one person (those with `person_id` only), likeliest first.

    Pairs said to be different people are left out. Only people who share a key are compared: a
    name without accents, a telephone number, an e-mail address, or an office and part of a name.
    """
    near = None if person_id is None else _near(session, person_id)
    people = _known_people(session, near)
    apart = _told_apart(session)
    found = []
    namesakes = _namesakes(people)
    for place, (first, second) in enumerate(_candidates(people, person_id)):
        if progress is not None and place % _REPORTED_EVERY == 0:
            progress.report(place, 0)
        if (first, second) in apart:
            continue
        one, other = people[first], people[second]
        alike = likeness(one, other, namesakes[one.folded])
        if alike.score >= LEAST_SCORE:
            found.append(_pair(one, other, alike))
    found.sort(key=lambda pair: (-pair.score, pair.first_id, pair.second_id))
    return found


def tell_apart(work: UnitOfWork, first_id: int, second_id: int) -> None:
    """Note that two are different people: the pair is not proposed again."""
    pairs = read_setting(work.session, _DIFFERENT) or []
    pair = sorted((first_id, second_id))
    if pair not in pairs:
        save_setting(work, _DIFFERENT, [*pairs, pair])
    names = work.session.execute(
        select(Person.id, Person.full_name).where(Person.id.in_(pair))
    ).all()
    found = {row[0]: row[1] for row in names}
    work.describe(
        message("journal", "Ghi {first} và {second} là hai người khác nhau").given(
            first=found.get(first_id, ""), second=found.get(second_id, "")
        )
    )


def _told_apart(session: Session) -> set[tuple[int, int]]:
    return {(first, second) for first, second in read_setting(session, _DIFFERENT) or []}


def _pair(one: Known, other: Known, alike: Likeness) -> DuplicatePair:
    return DuplicatePair(
        one.id, other.id, one.full_name, other.full_name, alike.score, alike.reasons
    )


def _near(session: Session, person_id: int) -> list[int]:
    """Who may share a key with one person, that person among them."""
    person = session.get(Person, person_id)
    if person is None:
        return []
    name = fold(person.full_name)
    offices = select(Appointment.organization_id).where(Appointment.person_id == person_id)
    members = select(Appointment.person_id).where(Appointment.organization_id.in_(offices))
    reach = [
        column == value
        for column, value in ((Person.phone, person.phone), (Person.email, person.email))
        if value
    ]
    same = Person.search_key.between(name, name + "~")
    query = select(Person.id).where(or_(same, Person.id.in_(members), *reach))
    return list(session.scalars(query))


def _known_people(session: Session, near: Sequence[int] | None) -> dict[int, Known]:
    """What is compared of everybody, or of those `near`."""
    offices, positions = _offices_held(session, near)
    query = select(Person.id, Person.full_name, Person.phone, Person.email).where(
        Person.erased_on.is_(None)
    )
    return {
        row[0]: Known(
            id=row[0],
            full_name=row[1],
            folded=fold(row[1]),
            phones=_numbers(row[2]),
            email=row[3].strip().lower(),
            offices=offices.get(row[0], frozenset()),
            positions=positions.get(row[0], frozenset()),
        )
        for row in _limited(session, query, Person.id, near)
    }


def _limited(session: Session, query: Any, column: Any, ids: Sequence[int] | None) -> Iterator[Any]:
    """The rows of a query, those alone with `ids` in a column where ids are given."""
    if ids is None:
        yield from session.execute(query)
        return
    for start in range(0, len(ids), 500):
        yield from session.execute(query.where(column.in_(ids[start : start + 500])))


def _numbers(phone: str) -> frozenset[str]:
    if not phone:
        return frozenset()
    return frozenset((phone,) if phone.isdecimal() else split_phones(phone))


def _offices_held(
    session: Session, near: Sequence[int] | None
) -> tuple[dict[int, frozenset[int]], dict[int, frozenset[tuple[int, str]]]]:
    """The offices of each person, past ones too, and the positions held there."""
    same = _offices_as_one(session)
    offices: dict[int, set[int]] = defaultdict(set)
    positions: dict[int, set[tuple[int, str]]] = defaultdict(set)
    query = select(Appointment.person_id, Appointment.organization_id, Appointment.position)
    folded: dict[str, str] = {}
    rows = _limited(session, query, Appointment.person_id, near)
    for person_id, organization_id, position in rows:
        office = same[organization_id]
        offices[person_id].add(office)
        if position:
            word = folded.setdefault(position, fold(position))
            positions[person_id].add((office, word))
    return (
        {key: frozenset(found) for key, found in offices.items()},
        {key: frozenset(found) for key, found in positions.items()},
    )


def _offices_as_one(session: Session) -> dict[int, int]:
    """One number for offices written alike, and for one with its successor."""
    rows = session.execute(
        select(Organization.id, Organization.name, Organization.successor_id)
    ).all()
    keys: dict[str, int] = {}
    known = {row[0]: keys.setdefault(organization_key(row[1]), row[0]) for row in rows}
    successors = {known[row[0]]: known[row[2]] for row in rows if row[2] is not None}
    same = {}
    for office, last in known.items():
        seen = {last}
        while (after := successors.get(last)) is not None and after not in seen:
            seen.add(after)
            last = after  # noqa: PLW2901 - follows the chain from here
        same[office] = last
    return same


def _namesakes(people: dict[int, Known]) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for one in people.values():
        counts[one.folded] += 1
    return counts


def _candidates(people: dict[int, Known], person_id: int | None) -> Iterator[tuple[int, int]]:
    """Each pair that shares a key, once, the smaller id first."""
    seen: set[tuple[int, int]] = set()
    for sharing, most in _sharing(people):
        if len(sharing) > most or (person_id is not None and person_id not in sharing):
            continue
        for pair in combinations(sorted(sharing), 2):
            if pair not in seen and (person_id is None or person_id in pair):
                seen.add(pair)
                yield pair


def _sharing(people: dict[int, Known]) -> Iterator[tuple[Sequence[int], int]]:
    """Groups of people who share a key, each with the size from which it says nothing."""
    buckets: dict[object, list[int]] = defaultdict(list)
    for one in people.values():
        for key in set(_keys(one)):
            buckets[key].append(one.id)
    for key, ids in buckets.items():
        if len(ids) > 1:
            kind = key[0] if isinstance(key, tuple) else "name"
            yield ids, _MOST_SHARING[str(kind)]
    yield from ((ids, _MOST_SHARING["office"]) for ids in _slips(people))


def _keys(one: Known) -> Iterator[object]:
    yield one.folded
    for number in one.phones:
        yield ("reach", number)
    if one.email:
        yield ("reach", one.email)
    words = one.folded.split()
    for office in one.offices:
        yield ("office", office, one.folded)
        if len(words) > 1:
            yield ("office", office, words[0], words[-1])
            yield ("office", office, " ".join(sorted(words)))


def _slips(people: dict[int, Known]) -> Iterator[Sequence[int]]:
    """People of one office whose names are one letter apart, one of them no Vietnamese spelling."""
    odd = [one for one in people.values() if one.offices and _is_misspelled(one.full_name)]
    offices = {office for one in odd for office in one.offices}
    slips: dict[tuple[int, str], list[int]] = defaultdict(list)
    for one in odd:
        for office in one.offices:
            for key in {one.folded, *_shortened(one.folded)}:
                slips[office, key].append(one.id)
    for one in people.values():
        near = {
            other
            for office in one.offices & offices
            for key in (one.folded, *_shortened(one.folded))
            for other in slips.get((office, key), ())
        } - {one.id}
        yield from ((one.id, other) for other in near)


def _is_misspelled(name: str) -> bool:
    """Some word has a spelling that Vietnamese has not; who writes without accents meant to."""
    return not name.isascii() and not all(map(is_syllable, name.split()))


def _shortened(text: str) -> Iterable[str]:
    return (text[:place] + text[place + 1 :] for place in range(len(text)))
