"""Makes one person of two: the fields chosen, and everything that was either's, as one act."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.people import PersonDraft, save_person
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.events import Meeting
from meetingdesk.model.journal import JournalEntry
from meetingdesk.model.people import Appointment, GroupMember, Person
from meetingdesk.store.journal import read_payload
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import fold

_ACT = message("journal", "Gộp {other} (số {dropped}) vào {name} (số {kept})")


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did.

    Attributes:
        person_id: who is left.
        moved: how many rows (positions, places on lists, parts, signatures, tasks) changed owner.
        listed_twice: events whose list had both: both lines stay, for somebody to take one off.
    """

    person_id: int
    moved: int
    listed_twice: tuple[str, ...]


def merge_people(
    work: UnitOfWork,
    kept: tuple[int, int],
    dropped: tuple[int, int],
    draft: PersonDraft,
) -> Merged:
    """Give all that is of `dropped` to `kept` (each an id and its version), who becomes `draft`.

    Positions that both hold alike become one; a place in a standing list stays one. Lists and
    papers keep the names of their day. Raises Conflict where either moved on, Refused for one
    person given twice.
    """
    kept_id, dropped_id = kept[0], dropped[0]
    if kept_id == dropped_id:
        raise Refused(message("errors", "Hãy chọn hai người khác nhau để gộp."))
    other = work.session.get(Person, dropped_id)
    check_version(other, dropped[1])
    assert other is not None
    other_name = other.full_name
    listed_twice = _listed_twice(work.session, kept_id, dropped_id)
    _join_appointments(work, kept_id, dropped_id)
    _drop_same_groups(work, kept_id, dropped_id)
    moved = sum(_hand_over(work, column, kept_id, dropped_id) for column in _owners())
    work.delete(Person, dropped_id)
    save_person(work, kept_id, kept[1], draft)
    name = work.session.get_one(Person, kept_id).full_name
    work.describe(_ACT.given(other=other_name, dropped=dropped_id, name=name, kept=kept_id))
    return Merged(kept_id, moved, listed_twice)


def merged_into(session: Session, person_id: int) -> set[int]:
    """The ids of those who were merged into a person, and into these before, and are gone."""
    dropped: dict[int, set[int]] = {}
    entries = session.scalars(select(JournalEntry.id).where(JournalEntry.act == _ACT.template))
    for entry_id in entries.all():
        payload = read_payload(session, entry_id)
        if payload is not None:
            into = dropped.setdefault(int(payload.values["kept"]), set())
            into.add(int(payload.values["dropped"]))
    found: set[int] = set()
    waiting = [person_id]
    while waiting:
        fresh = dropped.get(waiting.pop(), set()) - found
        found |= fresh
        waiting.extend(fresh)
    # Whom an undo brought back is somebody of their own again.
    return found - set(session.scalars(select(Person.id).where(Person.id.in_(found))))


def _owners() -> Iterator[Column[Any]]:
    """Every column that says whose a row is, of tables made later too."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is Person.__table__:
                yield key.parent


def _hand_over(work: UnitOfWork, column: Column[Any], kept_id: int, dropped_id: int) -> int:
    table = column.table
    ids = work.session.scalars(
        select(table.c.id).where(column == dropped_id).order_by(table.c.id)
    ).all()
    work.update_many(_model_of(table), [(row_id, {column.name: kept_id}) for row_id in ids])
    return len(ids)


def _model_of(table: Any) -> type[Base]:
    mappers = Base.registry.mappers
    found: type[Base] = next(mapper.class_ for mapper in mappers if mapper.local_table is table)
    return found


def _join_appointments(work: UnitOfWork, kept_id: int, dropped_id: int) -> None:
    """Of two positions alike that end the same day one goes; the known beginning stays.

    The main position remains that of the person who stays.
    """
    held = {_what(row): row for row in _appointments(work.session, kept_id)}
    for row in _appointments(work.session, dropped_id):
        same = held.get(_what(row))
        if same is None:
            if row.is_main and any(one.is_main for one in held.values()):
                row.is_main = False
            continue
        known = [day for day in (same.valid_from, row.valid_from) if day is not None]
        first = min(known, default=None)
        if same.valid_from != first:
            same.valid_from = first
        work.delete(Appointment, row.id)


def _appointments(session: Session, person_id: int) -> list[Appointment]:
    query = select(Appointment).where(Appointment.person_id == person_id).order_by(Appointment.id)
    return list(session.scalars(query))


def _what(row: Appointment) -> tuple[object, ...]:
    return row.organization_id, fold(row.position), row.valid_to


def _drop_same_groups(work: UnitOfWork, kept_id: int, dropped_id: int) -> None:
    own = select(GroupMember.group_id).where(GroupMember.person_id == kept_id)
    twice = work.session.scalars(
        select(GroupMember.id).where(
            GroupMember.person_id == dropped_id, GroupMember.group_id.in_(own)
        )
    )
    work.delete(GroupMember, list(twice))


def _listed_twice(session: Session, kept_id: int, dropped_id: int) -> tuple[str, ...]:
    lists = [
        select(Delegate.meeting_id).where(Delegate.person_id == person_id)
        for person_id in (kept_id, dropped_id)
    ]
    query = (
        select(Meeting.title)
        .where(Meeting.id.in_(lists[0]), Meeting.id.in_(lists[1]))
        .order_by(Meeting.starts_at.desc())
    )
    return tuple(session.scalars(query))
