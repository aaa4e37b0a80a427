"""The people of the office's directory: who they are and what they hold from one day to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, Subquery, asc, desc, false, func, or_, select, tuple_
from sqlalchemy.orm import Session

from meetingdesk.features.directory.appointments import (
    AppointmentDraft,
    appointment_columns,
    positions_held,
)
from meetingdesk.features.directory.organizations import in_office
from meetingdesk.features.search import count_meant, finds_people
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.people import (
    Appointment,
    ConsentBasis,
    GroupMember,
    Organization,
    Person,
)
from meetingdesk.store.many_values import among
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.collation import person_sort_key
from meetingdesk.vietnamese.folding import fold_all
from meetingdesk.vietnamese.phones import normalise_phone

__all__ = [
    "ORDERS",
    "ConsentBasis",
    "PersonDraft",
    "PersonRow",
    "add_person",
    "count_people",
    "edit_person",
    "people_in_order",
    "people_page",
    "people_rows",
    "remove_people",
    "save_person",
]

_NAME = message("labels", "Họ và tên")
_HONORIFIC = message("labels", "Ông/Bà")
_PHONE = message("labels", "Điện thoại")
_EMAIL = message("labels", "Email")
_PURPOSE = message("labels", "Mục đích")


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What can be written of a person."""

    full_name: str
    honorific: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    consent_basis: ConsentBasis = ConsentBasis.UNRECORDED
    consent_on: date | None = None
    consent_purpose: str = ""
    photo_consent: bool = True


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as lists show them, with the positions held today, the main one first."""

    id: int
    full_name: str
    honorific: str
    phone: str
    email: str
    note: str
    consent_basis: ConsentBasis
    consent_on: date | None
    consent_purpose: str
    photo_consent: bool
    sort_key: str
    version: int
    position: str = ""
    organization: str = ""
    organization_id: int | None = None
    positions: int = 0

    def draft(self) -> PersonDraft:
        """What can be written of them, to save with changes."""
        return PersonDraft(**{name: getattr(self, name) for name in _EDITABLE})


_EDITABLE = tuple(PersonDraft.__dataclass_fields__)
_COLUMNS = [
    getattr(Person, name)
    for name in PersonRow.__dataclass_fields__
    if name not in ("position", "organization", "organization_id", "positions")
]


ORDERS: dict[str, tuple[Any, ...]] = {
    "position": (Appointment.rank, Appointment.position),
    "organization": (Organization.protocol_order, Organization.sort_key, Appointment.rank),
    "honorific": (Person.honorific,),
    "phone": (Person.phone,),
    "email": (Person.email,),
}
"""By what else than the name people can be put in order; who has nothing there comes last."""


def people_in_order(
    session: Session,
    order: str,
    *,
    query: str = "",
    organization_id: int | None = None,
    group_id: int | None = None,
    descending: bool = False,
    today: date | None = None,
) -> list[int]:
    """The ids of all who are wanted, in one of the `ORDERS`, then by given name.

    Positions and organisations are those held today, the main one of several.
    """
    today = today or _today()
    wanted = _wanted(session, select(Person.id), query, organization_id, group_id, today)
    if order in ("position", "organization"):
        main = _main_appointments(today)
        wanted = (
            wanted.outerjoin(main, main.c.person_id == Person.id)
            .outerjoin(Appointment, Appointment.id == main.c.id)
            .outerjoin(Organization, Organization.id == Appointment.organization_id)
        )
        has_none: Any = Appointment.position == "" if order == "position" else false()
        is_last = or_(Appointment.id.is_(None), has_none)
    else:
        (first,) = ORDERS[order]
        is_last = first == ""
    direction = desc if descending else asc
    keys = [direction(column) for column in ORDERS[order]]
    wanted = wanted.order_by(is_last, *keys, Person.sort_key, Person.id)
    return list(session.connection().execute(wanted).scalars())


def _main_appointments(today: date) -> Subquery:
    """Of each person the appointment that lists show first."""
    place = func.row_number().over(
        partition_by=Appointment.person_id,
        order_by=(Appointment.is_main.desc(), Appointment.rank, Appointment.id),
    )
    held = select(Appointment.id, Appointment.person_id, place.label("place"))
    ranked = held.where(in_office(today)).subquery()
    return select(ranked.c.id, ranked.c.person_id).where(ranked.c.place == 1).subquery()


def people_rows(
    session: Session, person_ids: Sequence[int], today: date | None = None
) -> list[PersonRow]:
    """These people as lists show them, in the order of the ids; who is gone is left out."""
    query = select(*_COLUMNS).where(among(session, Person.id, person_ids))
    found = {row.id: row for row in session.connection().execute(query).all()}
    there = [found[person_id] for person_id in person_ids if person_id in found]
    return _with_positions(session, there, None, today or _today())


def people_page(
    session: Session,
    *,
    query: str = "",
    organization_id: int | None = None,
    group_id: int | None = None,
    after: tuple[str, int] | None = None,
    limit: int = 200,
    descending: bool = False,
    today: date | None = None,
) -> list[PersonRow]:
    """A page of people by given name: all or those in office in one organisation, found by `query`'s words.

    `after` is the sort key and id of the last row already shown.
    """
    today = today or _today()
    wanted = _wanted(session, select(*_COLUMNS), query, organization_id, group_id, today)
    place = tuple_(Person.sort_key, Person.id)
    if after is not None:
        wanted = wanted.where(place < after if descending else place > after)
    direction = desc if descending else asc
    wanted = wanted.order_by(direction(Person.sort_key), direction(Person.id)).limit(limit)
    found = session.connection().execute(wanted).all()
    return _with_positions(session, found, organization_id, today)


def person_row(session: Session, person_id: int, today: date | None = None) -> PersonRow | None:
    """One person, or None where there is none."""
    found = session.execute(select(*_COLUMNS).where(Person.id == person_id)).first()
    if found is None:
        return None
    (row,) = _with_positions(session, [found], None, today or _today())
    return row


def count_people(
    session: Session,
    *,
    query: str = "",
    organization_id: int | None = None,
    group_id: int | None = None,
    today: date | None = None,
) -> int:
    """How many people `people_page` has in all its pages."""
    if query.strip() and organization_id is None and group_id is None:
        return count_meant(session, query)
    counted = select(func.count(Person.id))
    wanted = _wanted(session, counted, query, organization_id, group_id, today or _today())
    return session.scalar(wanted) or 0


def add_person(
    work: UnitOfWork, draft: PersonDraft, appointments: Sequence[AppointmentDraft] = ()
) -> int:
    """Add a person with what they hold; returns the id. Raises Refused without a name."""
    person = Person(**person_columns(draft))
    work.session.add(person)
    work.session.flush()
    for appointment in appointments:
        work.session.add(
            Appointment(person_id=person.id, **appointment_columns(work.session, appointment))
        )
    work.describe(message("journal", "Thêm {name} vào danh bạ").given(name=person.full_name))
    return person.id


def save_person(work: UnitOfWork, person_id: int, version: int, draft: PersonDraft) -> int:
    """Save a person edited as a whole; returns the new version. Raises Conflict if they moved on."""
    person = work.session.get(Person, person_id)
    check_version(person, version)
    assert person is not None
    for name, value in person_columns(draft).items():
        if getattr(person, name) != value:
            setattr(person, name, value)
    work.session.flush()
    work.describe(message("journal", "Sửa {name} trong danh bạ").given(name=person.full_name))
    return person.version


def edit_person(work: UnitOfWork, person_id: int, version: int, **changes: Any) -> int:
    """Change some fields of a person (named as in `PersonDraft`); returns the new version."""
    person = work.session.get(Person, person_id)
    check_version(person, version)
    now = PersonDraft(**{name: getattr(person, name) for name in _EDITABLE})
    return save_person(work, person_id, version, replace(now, **changes))


def remove_people(work: UnitOfWork, person_ids: Sequence[int]) -> None:
    """Delete people with their appointments; lists and papers keep the name of that day."""
    names = work.session.scalars(select(Person.full_name).where(Person.id.in_(person_ids))).all()
    work.delete(Person, list(person_ids))
    if len(names) == 1:
        work.describe(message("journal", "Xóa {name} khỏi danh bạ").given(name=names[0]))
    else:
        work.describe(message("journal", "Xóa {count} người khỏi danh bạ").given(count=len(names)))


def person_columns(draft: PersonDraft) -> dict[str, Any]:
    """The columns of a person as written. Raises Refused without a name."""
    full_name = required_line(draft.full_name, _NAME)
    phone = normalise_phone(draft.phone) or one_line(draft.phone, _PHONE, longest=60)
    return {
        "full_name": full_name,
        "honorific": one_line(draft.honorific, _HONORIFIC, longest=40),
        "phone": phone,
        "email": one_line(draft.email, _EMAIL, longest=254),
        "note": many_lines(draft.note),
        "consent_basis": draft.consent_basis,
        "consent_on": draft.consent_on,
        "consent_purpose": one_line(draft.consent_purpose, _PURPOSE),
        "photo_consent": draft.photo_consent,
        "sort_key": person_sort_key(full_name),
        "search_key": fold_all([full_name, phone]),
    }


def _wanted(
    session: Session,
    query: Select[Any],
    text: str,
    organization_id: int | None,
    group_id: int | None,
    today: date,
) -> Select[Any]:
    query = query.where(Person.erased_on.is_(None))
    if organization_id is not None:
        members = select(Appointment.person_id).where(
            Appointment.organization_id == organization_id, in_office(today)
        )
        query = query.where(Person.id.in_(members))
    if group_id is not None:
        listed = select(GroupMember.person_id).where(GroupMember.group_id == group_id)
        query = query.where(Person.id.in_(listed))
    if text.strip():
        query = query.where(finds_people(session, text))
    return query


def _with_positions(
    session: Session, found: Sequence[Any], organization_id: int | None, today: date
) -> list[PersonRow]:
    """The people read, each with the position that comes first and how many they hold."""
    held = positions_held(session, [row.id for row in found], today, organization_id)
    rows = []
    for row in found:
        positions = held.get(row.id)
        if positions is None:
            rows.append(PersonRow(*row))
            continue
        main = positions[0]
        place = (main.position, main.organization, main.organization_id, len(positions))
        rows.append(PersonRow(*(*row, *place)))
    return rows


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the office's own calendar day
