"""Positions that people hold from one day to another, several at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.organizations import in_office
from meetingdesk.features.directory.positions import position_ranks
from meetingdesk.features.written_text import one_line
from meetingdesk.messages import message
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.many_values import among
from meetingdesk.store.unit_of_work import UnitOfWork, check_version


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
    appointment = Appointment(person_id=person_id, **appointment_columns(work.session, draft))
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
    for name, value in appointment_columns(work.session, draft).items():
        if getattr(appointment, name) != value:
            setattr(appointment, name, value)
    act = message("journal", "Sửa chức vụ {position} của {name}")
    person = work.session.get_one(Person, appointment.person_id)
    work.describe(act.given(position=appointment.position, name=person.full_name))


def remove_appointments(work: UnitOfWork, appointment_ids: Sequence[int]) -> None:
    """Delete appointments that were noted by mistake; one that ended gets an end date instead."""
    work.delete(Appointment, list(appointment_ids))
    work.describe(message("journal", "Xóa {count} chức vụ").given(count=len(appointment_ids)))


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
    if not person_ids:
        return held
    query = (
        select(
            Appointment.person_id,
            Appointment.position,
            Organization.name,
            Appointment.organization_id,
            Appointment.id,
        )
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(among(session, Appointment.person_id, person_ids), in_office(today))
        .order_by(
            Appointment.organization_id != first,
            Appointment.is_main.desc(),
            Appointment.rank,
            Appointment.id,
        )
    )
    for row in session.connection().execute(query).all():
        held.setdefault(row[0], []).append(Held(row[1], row[2], row[3], row[4]))
    return held


def appointment_columns(session: Session, draft: AppointmentDraft) -> dict[str, Any]:
    """The columns of an appointment as written. Raises Refused for a gone office or odd dates."""
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
