"""The words that people are found by: of their names, numbers and addresses, and of what they hold.

They are written in the transaction of the act that changed people, positions or organisations, so
that they can't differ from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, or_, select

from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.recording import RowChange
from meetingdesk.store.word_index import Entry, WordIndex
from meetingdesk.vietnamese.folding import WITHOUT_APOSTROPHES, fold, fold_all, nfc
from meetingdesk.vietnamese.initials import initial_words
from meetingdesk.vietnamese.names import split_name
from meetingdesk.vietnamese.phones import split_phones

PEOPLE = WordIndex("people_words")

_PERSON_COLUMNS = frozenset(("full_name", "phone", "email", "erased_on"))
_ORGANIZATION_COLUMNS = frozenset(("name", "short_name", "abbreviation"))
_BATCH = 2_000
_SHORTEST_ENDING = 3  # digits: who remembers less of a telephone number finds too many


def create(connection: Connection) -> None:
    """Make the index, empty."""
    PEOPLE.create(connection)


def rebuild(connection: Connection) -> None:
    """Write the index anew from all people."""
    PEOPLE.create(connection)
    PEOPLE.clear(connection)
    _write(connection, sorted(connection.scalars(select(Person.id))))


def follow(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Bring the index to what `changes` made of the people; called before the act is committed."""
    touched = _people_touched(connection, changes)
    if not touched:
        return
    PEOPLE.remove(connection, sorted(touched - _inserted(changes)))
    _write(connection, sorted(touched))
    if any(change.is_note and change.table == Person.__tablename__ for change in changes):
        PEOPLE.forget(connection)  # words of somebody erased


def _inserted(changes: Sequence[RowChange]) -> set[int]:
    """People whom the act added: nothing of them is in the index yet."""
    first: dict[int, RowChange] = {}
    for change in changes:
        if change.table == Person.__tablename__:
            first.setdefault(change.row_id, change)
    return {
        person_id
        for person_id, change in first.items()
        if change.before is None and not change.is_note
    }


def _people_touched(connection: Connection, changes: Sequence[RowChange]) -> set[int]:
    people: set[int] = set()
    appointments: set[int] = set()
    organizations: set[int] = set()
    for change in changes:
        if change.table == Person.__tablename__ and _concerns(change, _PERSON_COLUMNS):
            people.add(change.row_id)
        elif change.table == Appointment.__tablename__:
            images = (change.before or {}, change.after or {})
            holders = {image["person_id"] for image in images if image.get("person_id")}
            people |= holders
            if not holders:  # only other columns of it changed
                appointments.add(change.row_id)
        elif change.table == Organization.__tablename__ and _concerns(
            change, _ORGANIZATION_COLUMNS
        ):
            organizations.add(change.row_id)
    for which, ids in (
        (Appointment.id, appointments),
        (Appointment.organization_id, organizations),
    ):
        for batch in _batches(sorted(ids)):
            people.update(connection.scalars(select(Appointment.person_id).where(which.in_(batch))))
    return people


def _concerns(change: RowChange, columns: frozenset[str]) -> bool:
    if change.before is None or change.after is None:
        return True
    return not columns.isdisjoint(change.before)


def _write(connection: Connection, person_ids: Sequence[int]) -> None:
    for batch in _batches(person_ids):
        offices = _offices(connection, batch)
        people = connection.execute(
            select(Person.id, Person.full_name, Person.phone, Person.email).where(
                _among(Person.id, batch), Person.erased_on.is_(None)
            )
        )
        PEOPLE.put(connection, (_entry(*row, offices.get(row[0], [])) for row in people.all()))


def _offices(connection: Connection, person_ids: Sequence[int]) -> dict[int, list[str]]:
    """What each of these people is and where, as words; what has ended no longer finds anybody."""
    today = date.today()  # noqa: DTZ011 - the office's own calendar day
    query = (
        select(
            Appointment.person_id,
            Appointment.position,
            Organization.name,
            Organization.short_name,
            Organization.abbreviation,
        )
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            _among(Appointment.person_id, person_ids),
            or_(Appointment.valid_to.is_(None), Appointment.valid_to >= today),
        )
    )
    found: dict[int, list[str]] = {}
    for person_id, *texts in connection.execute(query).all():
        found.setdefault(person_id, []).append(_office_words(*texts))
    return found


@lru_cache(maxsize=5_000)
def _office_words(position: str, name: str, short_name: str, abbreviation: str) -> str:
    return fold_all((position, name, short_name, abbreviation, initial_words(name)))


def _entry(person_id: int, full_name: str, phone: str, email: str, offices: list[str]) -> Entry:
    joined = full_name.translate(WITHOUT_APOSTROPHES)
    name = fold(full_name) if joined == full_name else fold_all((full_name, joined))
    other = " ".join((*_telephone_words(phone), fold(email.partition("@")[0]), *offices))
    given = fold(split_name(full_name).given)
    return Entry(person_id, name, given, nfc(full_name).casefold(), other)


def _telephone_words(phone: str) -> Iterator[str]:
    """Each number and its endings: many remember only the last digits."""
    for number in split_phones(phone) or fold(phone).split():
        for start in range(len(number) - _SHORTEST_ENDING + 1):
            yield number[start:]


def _among(column: Any, ids: Sequence[int]) -> ColumnElement[bool]:
    """The condition that a column has one of these ids, which stand in their order."""
    if ids[-1] - ids[0] == len(ids) - 1:  # as many rows inserted at once have
        between: ColumnElement[bool] = column.between(ids[0], ids[-1])
        return between
    found: ColumnElement[bool] = column.in_(ids)
    return found


def _batches(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + _BATCH] for start in range(0, len(ids), _BATCH))
