"""Everything the workspace keeps about one person, as they have a right to see it.

Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 13/2023/NĐ-CP before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.directory.name_mentions import Mention, mentions_of
from meetingdesk.features.directory.people_merge import merged_into
from meetingdesk.features.directory.person_history import Part, person_history
from meetingdesk.features.search import OFFICE_ZONE
from meetingdesk.messages import Message, message
from meetingdesk.model.agreements import Agreement, AgreementParty, Signatory
from meetingdesk.model.attendance import AttendanceList, CheckIn, Delegate, Direction, ScanOutcome
from meetingdesk.model.events import Meeting, MeetingRole, RoleKind
from meetingdesk.model.journal import JournalEntry
from meetingdesk.model.minutes import ActionItem, TaskState
from meetingdesk.model.people import (
    Appointment,
    ConsentBasis,
    Group,
    GroupMember,
    Organization,
    Person,
)
from meetingdesk.store.erasure import entries_holding, rows_referring
from meetingdesk.store.journal import read_payload

# Who a row is about, by its table and column.
PERSON_COLUMNS = (
    ("appointments", "person_id"),
    ("group_members", "person_id"),
    ("meeting_roles", "person_id"),
    ("delegates", "person_id"),
    ("signatories", "person_id"),
    ("action_items", "owner_person_id"),
)
DELEGATE_COLUMNS = (
    ("check_ins", "delegate_id"),
    ("invitations", "delegate_id"),
    ("outgoing_mails", "delegate_id"),
)
_BATCH = 500


@dataclass(frozen=True, slots=True)
class KeptPerson:
    """What the directory says of them."""

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
    erased_on: date | None


@dataclass(frozen=True, slots=True)
class KeptAppointment:
    """A position they hold or held."""

    position: str
    organization: str
    is_main: bool
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """Their place on the list of one meeting, with all that the list says of them."""

    meeting: str
    starts_at: datetime
    full_name: str
    honorific: str
    position: str
    organization: str
    phone: str
    email: str
    note: str
    door_note: str
    seat: str
    part: Part
    absence_reason: str


@dataclass(frozen=True, slots=True)
class KeptPassage:
    """A passage through a door, in the office's time."""

    meeting: str
    at: datetime
    direction: Direction
    outcome: ScanOutcome
    desk: str
    typed: str


@dataclass(frozen=True, slots=True)
class KeptRole:
    """What they did at a meeting."""

    meeting: str
    starts_at: datetime
    kind: RoleKind
    full_name: str
    position: str
    organization: str


@dataclass(frozen=True, slots=True)
class KeptSignature:
    """An agreement that they signed or are to sign."""

    agreement: str
    number: str
    signed_on: date | None
    party: str
    full_name: str
    position: str
    authority: str


@dataclass(frozen=True, slots=True)
class KeptTask:
    """A task given to them."""

    meeting: str
    text: str
    due_on: date | None
    state: TaskState


@dataclass(frozen=True, slots=True)
class KeptAct:
    """A journal entry that holds a row of theirs; `at` is in the office's time."""

    entry_id: int
    at: datetime
    actor: str
    act: Message


@dataclass(frozen=True, slots=True)
class PersonalData:
    """All of it, in the order in which it is shown."""

    person: KeptPerson
    appointments: tuple[KeptAppointment, ...]
    groups: tuple[str, ...]
    places: tuple[KeptPlace, ...]
    passages: tuple[KeptPassage, ...]
    roles: tuple[KeptRole, ...]
    signatures: tuple[KeptSignature, ...]
    tasks: tuple[KeptTask, ...]
    mentions: tuple[Mention, ...]
    journal: tuple[KeptAct, ...]


def personal_data(session: Session, person_id: int) -> PersonalData:
    """Everything kept about a person. Raises Refused where there is no such person."""
    person = person_of(session, person_id)
    kept = KeptPerson(**{name: getattr(person, name) for name in KeptPerson.__dataclass_fields__})
    delegates = delegate_ids(session, person_id)
    return PersonalData(
        person=kept,
        appointments=tuple(_appointments(session, person_id)),
        groups=tuple(_groups(session, person_id)),
        places=tuple(_places(session, person_id)),
        passages=tuple(_passages(session, delegates)),
        roles=tuple(_roles(session, person_id)),
        signatures=tuple(_signatures(session, person_id)),
        tasks=tuple(_tasks(session, person_id)),
        mentions=() if person.erased_on else tuple(mentions_of(session, person.full_name)),
        journal=tuple(_acts(session, entries_about(session, person_id))),
    )


def person_of(session: Session, person_id: int) -> Person:
    """The person. Raises Refused where there is none."""
    person = session.get(Person, person_id)
    if person is None:
        raise Refused(message("errors", "Người này không còn trong danh bạ."))
    return person


def delegate_ids(session: Session, person_id: int) -> list[int]:
    """Their places on the lists of all meetings."""
    return list(session.scalars(select(Delegate.id).where(Delegate.person_id == person_id)))


def entries_about(session: Session, person_id: int) -> list[int]:
    """The journal entries that hold a row of theirs, rows deleted since among them.

    Whoever was merged into them was them too.
    """
    people = {person_id, *merged_into(session, person_id)}
    rows = rows_referring(session, PERSON_COLUMNS, people)
    rows["people"] = people
    rows.setdefault("delegates", set()).update(delegate_ids(session, person_id))
    rows |= rows_referring(session, DELEGATE_COLUMNS, rows["delegates"])
    return entries_holding(session, rows)


def _appointments(session: Session, person_id: int) -> Iterator[KeptAppointment]:
    query = (
        select(
            Appointment.position,
            Organization.name,
            Appointment.is_main,
            Appointment.valid_from,
            Appointment.valid_to,
        )
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(Appointment.person_id == person_id)
        .order_by(Appointment.valid_from.desc(), Appointment.id)
    )
    return (KeptAppointment(*row) for row in session.execute(query))


def _groups(session: Session, person_id: int) -> Iterable[str]:
    query = select(Group.name).join(GroupMember, GroupMember.group_id == Group.id)
    return session.scalars(query.where(GroupMember.person_id == person_id).order_by(Group.name))


def _places(session: Session, person_id: int) -> Iterator[KeptPlace]:
    rows = session.scalars(select(Delegate).where(Delegate.person_id == person_id))
    by_id = {row.id: row for row in rows}
    for line in person_history(session, person_id):
        row = by_id[line.delegate_id]
        yield KeptPlace(
            meeting=line.title,
            starts_at=line.starts_at,
            full_name=row.full_name,
            honorific=row.honorific,
            position=row.position,
            organization=row.organization_name,
            phone=row.phone,
            email=row.email,
            note=row.note,
            door_note=row.door_note,
            seat=row.seat,
            part=line.part,
            absence_reason=row.absence_reason,
        )


def _passages(session: Session, delegates: list[int]) -> Iterator[KeptPassage]:
    query = (
        select(
            Meeting.title,
            CheckIn.at,
            CheckIn.direction,
            CheckIn.outcome,
            CheckIn.desk,
            CheckIn.typed,
        )
        .join(AttendanceList, AttendanceList.id == CheckIn.list_id)
        .join(Meeting, Meeting.id == AttendanceList.meeting_id)
        .order_by(CheckIn.at)
    )
    for start in range(0, len(delegates), _BATCH):
        batch = delegates[start : start + _BATCH]
        for row in session.execute(query.where(CheckIn.delegate_id.in_(batch))):
            at = row.at.astimezone(OFFICE_ZONE)
            yield KeptPassage(row.title, at, row.direction, row.outcome, row.desk, row.typed)


def _roles(session: Session, person_id: int) -> Iterator[KeptRole]:
    query = (
        select(
            Meeting.title,
            Meeting.starts_at,
            MeetingRole.kind,
            MeetingRole.full_name,
            MeetingRole.position,
            MeetingRole.organization_name,
        )
        .join(Meeting, Meeting.id == MeetingRole.meeting_id)
        .where(MeetingRole.person_id == person_id)
        .order_by(Meeting.starts_at.desc(), MeetingRole.id)
    )
    for row in session.execute(query):
        yield KeptRole(
            row.title,
            row.starts_at.astimezone(OFFICE_ZONE),
            row.kind,
            row.full_name,
            row.position,
            row.organization_name,
        )


def _signatures(session: Session, person_id: int) -> Iterator[KeptSignature]:
    query = (
        select(
            Agreement.title,
            Agreement.number,
            Agreement.signed_on,
            AgreementParty.organization_name,
            Signatory.full_name,
            Signatory.position,
            Signatory.authority,
        )
        .join(AgreementParty, AgreementParty.id == Signatory.party_id)
        .join(Agreement, Agreement.id == AgreementParty.agreement_id)
        .where(Signatory.person_id == person_id)
        .order_by(Agreement.signed_on.desc(), Agreement.id)
    )
    return (KeptSignature(*row) for row in session.execute(query))


def _tasks(session: Session, person_id: int) -> Iterator[KeptTask]:
    query = (
        select(Meeting.title, ActionItem.text, ActionItem.due_on, ActionItem.state)
        .join(Meeting, Meeting.id == ActionItem.meeting_id)
        .where(ActionItem.owner_person_id == person_id)
        .order_by(ActionItem.due_on, ActionItem.id)
    )
    return (KeptTask(*row) for row in session.execute(query))


def _acts(session: Session, entry_ids: list[int]) -> Iterator[KeptAct]:
    for entry_id in entry_ids:
        entry = session.get_one(JournalEntry, entry_id)
        payload = read_payload(session, entry_id)
        assert payload is not None  # found by what it holds
        act = Message(payload.context, entry.act, payload.values)
        yield KeptAct(entry_id, entry.at.astimezone(OFFICE_ZONE), entry.actor, act)
