"""All that the panel of one person shows, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from meetingdesk.features.directory.appointments import AppointmentRow, appointment_rows
from meetingdesk.features.directory.groups import GroupRow, groups_of
from meetingdesk.features.directory.people import PersonRow, person_row
from meetingdesk.features.directory.person_history import HistoryRow, person_history


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person with positions, history and standing groups."""

    person: PersonRow
    appointments: tuple[AppointmentRow, ...]
    history: tuple[HistoryRow, ...]
    groups: tuple[GroupRow, ...] = ()


def person_card(session: Session, person_id: int) -> PersonCard | None:
    """The card of a person; None where they are not in the directory any more."""
    person = person_row(session, person_id)
    if person is None:
        return None
    return PersonCard(
        person,
        tuple(appointment_rows(session, person_id)),
        tuple(person_history(session, person_id)),
        tuple(groups_of(session, person_id)),
    )
