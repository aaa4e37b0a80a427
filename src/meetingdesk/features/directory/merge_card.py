"""Two people side by side before somebody decides whether they are one, and the fields proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.features.directory.appointments import AppointmentRow, appointment_rows
from meetingdesk.features.directory.people import ConsentBasis, PersonDraft, PersonRow, person_row
from meetingdesk.model.agreements import Signatory
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.events import MeetingRole
from meetingdesk.model.minutes import ActionItem
from meetingdesk.model.people import Group, GroupMember
from meetingdesk.vietnamese.folding import fold
from meetingdesk.vietnamese.names import is_all_capitals

# What is chosen from either; what says why the data is kept goes together.
CHOSEN = ("full_name", "honorific", "phone", "email", "consent_basis")
_CONSENT = ("consent_basis", "consent_on", "consent_purpose")


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two: the person, what they hold, and how much of the workspace is theirs."""

    person: PersonRow
    appointments: tuple[AppointmentRow, ...]
    groups: tuple[str, ...]
    meetings: int
    roles: int
    signatures: int
    tasks: int


def merge_sides(session: Session, person_ids: Sequence[int]) -> tuple[MergeSide, ...]:
    """The people with these ids as they are compared; who is gone is left out."""
    sides = (_side(session, person_id) for person_id in person_ids)
    return tuple(side for side in sides if side is not None)


def proposed(first: PersonRow, second: PersonRow) -> dict[str, bool]:
    """For each field of `CHOSEN`, whether the first one's value looks the better."""
    return {name: _rank(name, first) >= _rank(name, second) for name in CHOSEN}


def merged_draft(first: PersonRow, second: PersonRow, from_first: dict[str, bool]) -> PersonDraft:
    """The person that comes of the fields chosen; notes of both stay, and so does a refused photo."""
    values: dict[str, Any] = {}
    for name in CHOSEN:
        source = first if from_first[name] else second
        fields = _CONSENT if name == "consent_basis" else (name,)
        values |= {field: getattr(source, field) for field in fields}
    notes = dict.fromkeys(note for one in (first, second) if (note := one.note.strip()))
    photo = first.photo_consent and second.photo_consent
    return replace(first.draft(), **values, note="\n".join(notes), photo_consent=photo)


def _side(session: Session, person_id: int) -> MergeSide | None:
    person = person_row(session, person_id)
    if person is None:
        return None

    def count(column: Any) -> int:
        query = select(func.count()).select_from(column.class_).where(column == person_id)
        return session.scalar(query) or 0

    groups = (
        select(Group.name)
        .join(GroupMember, GroupMember.group_id == Group.id)
        .where(GroupMember.person_id == person_id)
        .order_by(Group.search_key)
    )
    return MergeSide(
        person,
        tuple(appointment_rows(session, person_id)),
        tuple(session.scalars(groups)),
        meetings=count(Delegate.person_id),
        roles=count(MeetingRole.person_id),
        signatures=count(Signatory.person_id),
        tasks=count(ActionItem.owner_person_id),
    )


def _rank(name: str, person: PersonRow) -> tuple[bool, ...]:
    value = getattr(person, name)
    match name:
        case "full_name":
            # Accents and usual capitals show care; a longer name has its middle name.
            has_marks = fold(value) != value.casefold()
            return has_marks, not is_all_capitals(value), len(value.split()) > 2
        case "consent_basis":
            return (value is not ConsentBasis.UNRECORDED,)
        case _:
            return (bool(value),)
