"""The people of the office's directory: who they are and what they hold from one day to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory import in_office
from meetingdesk.features.positions import position_ranks
from meetingdesk.features.search import holds_words
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.people import Appointment, ConsentBasis, Organization, Person
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.collation import person_sort_key
from meetingdesk.vietnamese.folding import fold_all
from meetingdesk.vietnamese.phones import normalise_phone

__all__ = [
    "AppointmentDraft",
    "AppointmentRow",
    "ConsentBasis",
    "PersonDraft",
    "PersonRow",
    "add_appointment",
    "add_person",
    "appointment_rows",
    "count_people",
    "edit_person",
    "people_page",
    "remove_appointments",
    "remove_people",
    "save_appointment",
    "save_person",
]

_NAME = message("labels", "Họ và tên")


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


@dataclass(frozen=True, slots=True)
class AppointmentDraft:
    """A position held in an organisation, from a day to a day; open ends are None."""

    organization_id: int
    position: str = ""
    is_main: bool = True
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """An appointment as a person's panel shows it."""

    id: int
    version: int
    organization_id: int
    organization_name: str
    position: str
    rank: int
    is_main: bool
    valid_from: date | None
    valid_to: date | None


def people_page(
    session: Session,
    *,
    query: str = "",
    organization_id: int | None = None,
    after: tuple[str, int] | None = None,
    limit: int = 200,
    today: date | None = None,
) -> list[PersonRow]:
    """A page of people by given name: all or those in office in one organisation, found by `query`'s words.

    `after` is the sort key and id of the last row already shown.
    """
    today = today or _today()
    wanted = _wanted(session, select(*_COLUMNS), query, organization_id, today)
    if after is not None:
        key, last_id = after
        wanted = wanted.where(
            (Person.sort_key > key) | ((Person.sort_key == key) & (Person.id > last_id))
        )
    wanted = wanted.order_by(Person.sort_key, Person.id).limit(limit)
    rows = [PersonRow(*row) for row in session.execute(wanted)]
    return list(_with_positions(session, rows, organization_id, today))


def person_row(session: Session, person_id: int, today: date | None = None) -> PersonRow | None:
    """One person, or None where there is none."""
    found = session.execute(select(*_COLUMNS).where(Person.id == person_id)).first()
    if found is None:
        return None
    (row,) = _with_positions(session, [PersonRow(*found)], None, today or _today())
    return row


def count_people(
    session: Session,
    *,
    query: str = "",
    organization_id: int | None = None,
    today: date | None = None,
) -> int:
    """How many people `people_page` has in all its pages."""
    wanted = _wanted(
        session, select(func.count(Person.id)), query, organization_id, today or _today()
    )
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
            Appointment(person_id=person.id, **_appointment_columns(work.session, appointment))
        )
    work.describe(message("journal", "Thêm {name} vào danh bạ").given(name=person.full_name))
    return person.id


def save_person(work: UnitOfWork, person_id: int, version: int, draft: PersonDraft) -> None:
    """Save a person edited as a whole. Raises Conflict if they moved on."""
    person = work.session.get(Person, person_id)
    check_version(person, version)
    assert person is not None
    for name, value in person_columns(draft).items():
        if getattr(person, name) != value:
            setattr(person, name, value)
    work.describe(message("journal", "Sửa {name} trong danh bạ").given(name=person.full_name))


def edit_person(work: UnitOfWork, person_id: int, version: int, **changes: Any) -> None:
    """Change some fields of a person, named as in `PersonDraft`, as a cell's edit does."""
    person = work.session.get(Person, person_id)
    check_version(person, version)
    now = PersonDraft(**{name: getattr(person, name) for name in _EDITABLE})
    save_person(work, person_id, version, replace(now, **changes))


def remove_people(work: UnitOfWork, person_ids: Sequence[int]) -> None:
    """Delete people with their appointments; lists and papers keep the name of that day."""
    names = work.session.scalars(select(Person.full_name).where(Person.id.in_(person_ids))).all()
    work.delete(Person, list(person_ids))
    if len(names) == 1:
        work.describe(message("journal", "Xóa {name} khỏi danh bạ").given(name=names[0]))
    else:
        work.describe(message("journal", "Xóa {count} người khỏi danh bạ").given(count=len(names)))


def appointment_rows(session: Session, person_id: int) -> list[AppointmentRow]:
    """All a person holds or held: what is open first, then the latest."""
    query = (
        select(
            Appointment.id,
            Appointment.version,
            Appointment.organization_id,
            Organization.name,
            Appointment.position,
            Appointment.rank,
            Appointment.is_main,
            Appointment.valid_from,
            Appointment.valid_to,
        )
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(Appointment.person_id == person_id)
        .order_by(
            Appointment.valid_to.is_not(None),
            Appointment.valid_to.desc(),
            Appointment.is_main.desc(),
            Appointment.rank,
            Appointment.id,
        )
    )
    return [AppointmentRow(*row) for row in session.execute(query)]


def add_appointment(work: UnitOfWork, person_id: int, draft: AppointmentDraft) -> int:
    """Note a position a person holds or held; returns its id."""
    person = work.session.get(Person, person_id)
    if person is None:
        raise Refused(message("errors", "Người này không còn trong danh bạ."))
    appointment = Appointment(person_id=person_id, **_appointment_columns(work.session, draft))
    work.session.add(appointment)
    work.session.flush()
    act = message("journal", "Ghi chức vụ {position} của {name}")
    work.describe(act.given(position=appointment.position, name=person.full_name))
    return appointment.id


def save_appointment(
    work: UnitOfWork, appointment_id: int, version: int, draft: AppointmentDraft
) -> None:
    """Save an appointment edited as a whole. Raises Conflict if it moved on."""
    appointment = work.session.get(Appointment, appointment_id)
    check_version(appointment, version)
    assert appointment is not None
    for name, value in _appointment_columns(work.session, draft).items():
        if getattr(appointment, name) != value:
            setattr(appointment, name, value)
    act = message("journal", "Sửa chức vụ {position} của {name}")
    person = work.session.get_one(Person, appointment.person_id)
    work.describe(act.given(position=appointment.position, name=person.full_name))


def remove_appointments(work: UnitOfWork, appointment_ids: Sequence[int]) -> None:
    """Delete appointments that were noted by mistake; one that ended gets an end date instead."""
    work.delete(Appointment, list(appointment_ids))
    work.describe(message("journal", "Xóa {count} chức vụ").given(count=len(appointment_ids)))


def person_columns(draft: PersonDraft) -> dict[str, Any]:
    """The columns of a person as written. Raises Refused without a name."""
    full_name = required_line(draft.full_name, _NAME)
    phone = normalise_phone(draft.phone) or one_line(
        draft.phone, message("labels", "Điện thoại"), longest=60
    )
    return {
        "full_name": full_name,
        "honorific": one_line(draft.honorific, message("labels", "Ông/Bà"), longest=40),
        "phone": phone,
        "email": one_line(draft.email, message("labels", "Email"), longest=254),
        "note": many_lines(draft.note),
        "consent_basis": draft.consent_basis,
        "consent_on": draft.consent_on,
        "consent_purpose": one_line(draft.consent_purpose, message("labels", "Mục đích")),
        "photo_consent": draft.photo_consent,
        "sort_key": person_sort_key(full_name),
        "search_key": fold_all([full_name, phone]),
    }


def _appointment_columns(session: Session, draft: AppointmentDraft) -> dict[str, Any]:
    if session.get(Organization, draft.organization_id) is None:
        raise Refused(message("errors", "Hãy chọn đơn vị."))
    if draft.valid_from and draft.valid_to and draft.valid_to < draft.valid_from:
        raise Refused(message("errors", "Ngày thôi giữ chức phải sau ngày bắt đầu."))
    position = one_line(draft.position, message("labels", "Chức vụ"))
    return {
        "organization_id": draft.organization_id,
        "position": position,
        "rank": position_ranks(session).rank_of(position),
        "is_main": draft.is_main,
        "valid_from": draft.valid_from,
        "valid_to": draft.valid_to,
    }


def _wanted(
    session: Session, query: Select[Any], text: str, organization_id: int | None, today: date
) -> Select[Any]:
    query = query.where(Person.erased_on.is_(None))
    if organization_id is not None:
        members = select(Appointment.person_id).where(
            Appointment.organization_id == organization_id, in_office(today)
        )
        query = query.where(Person.id.in_(members))
    if text.strip():
        query = query.where(holds_words(session, Person.search_key, text))
    return query


def _with_positions(
    session: Session, rows: Iterable[PersonRow], organization_id: int | None, today: date
) -> Iterable[PersonRow]:
    rows = list(rows)
    held = positions_held(session, [row.id for row in rows], today, organization_id)
    for row in rows:
        positions = held.get(row.id)
        if positions is None:
            yield row
            continue
        main = positions[0]
        yield replace(
            row,
            position=main.position,
            organization=main.organization,
            organization_id=main.organization_id,
            positions=len(positions),
        )


class Held(NamedTuple):
    """A position somebody holds, with the organisation's name."""

    position: str
    organization: str
    organization_id: int
    appointment_id: int


def present_positions(session: Session, person_ids: Sequence[int], today: date) -> dict[int, Held]:
    """The main position each of these people holds on that day, by the person's id."""
    return {key: held[0] for key, held in positions_held(session, person_ids, today).items()}


def positions_held(
    session: Session, person_ids: Sequence[int], today: date, first: int | None = None
) -> dict[int, list[Held]]:
    """All positions held that day by person: those in organisation `first`, then the main one."""
    held: dict[int, list[Held]] = {}
    for start in range(0, len(person_ids), 500):
        query = (
            select(
                Appointment.person_id,
                Appointment.position,
                Organization.name,
                Appointment.organization_id,
                Appointment.id,
            )
            .join(Organization, Organization.id == Appointment.organization_id)
            .where(
                Appointment.person_id.in_(person_ids[start : start + 500]),
                in_office(today),
            )
            .order_by(
                Appointment.organization_id != first,
                Appointment.is_main.desc(),
                Appointment.rank,
                Appointment.id,
            )
        )
        for found in session.execute(query):
            held.setdefault(found[0], []).append(Held(*found[1:]))
    return held


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the office's own calendar day
