"""Who leads, records, hosts and speaks at a meeting, with the name and position of that day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.search import search_people
from meetingdesk.features.written_text import one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting, MeetingRole, RoleKind
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean
from meetingdesk.vietnamese.names import split_honorific

__all__ = [
    "Role",
    "RoleDraft",
    "RoleKind",
    "add_role",
    "edit_role",
    "meeting_roles",
    "move_role",
    "people_for_role",
    "remove_role",
    "role_from_text",
    "snapshots",
]

_NAME = message("labels", "Họ và tên")
_POSITION = message("labels", "Chức vụ")
_ORGANIZATION = message("labels", "Đơn vị")


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody's part in a meeting, as it is kept."""

    id: int
    version: int
    kind: RoleKind
    person_id: int | None
    honorific: str
    full_name: str
    position: str
    organization_name: str

    @property
    def addressed(self) -> str:
        """``Bà Nguyễn Thị Kiều``."""
        return f"{self.honorific} {self.full_name}".strip()

    @property
    def full_line(self) -> str:
        """``Bà Nguyễn Thị Kiều, Phó Chủ tịch, Liên hiệp các Hội …``."""
        parts = (self.addressed, self.position, self.organization_name)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class RoleDraft:
    """Somebody to be given a part: from the directory (`person_id`) or as written."""

    full_name: str
    honorific: str = ""
    position: str = ""
    organization_name: str = ""
    person_id: int | None = None

    @property
    def line(self) -> str:
        """Name, position and organisation in one line, as a list to choose from shows them."""
        name = f"{self.honorific} {self.full_name}".strip()
        return ", ".join(part for part in (name, self.position, self.organization_name) if part)


def meeting_roles(session: Session, meeting_id: int) -> tuple[Role, ...]:
    """All parts of the meeting, each kind in its order."""
    rows = session.execute(
        select(
            MeetingRole.id,
            MeetingRole.version,
            MeetingRole.kind,
            MeetingRole.person_id,
            MeetingRole.honorific,
            MeetingRole.full_name,
            MeetingRole.position,
            MeetingRole.organization_name,
        )
        .where(MeetingRole.meeting_id == meeting_id)
        .order_by(MeetingRole.place_in_order, MeetingRole.id)
    )
    return tuple(Role(*row) for row in rows)


def role_from_text(text: str) -> RoleDraft:
    """``Bà Nguyễn Thị Kiều, Phó Chủ tịch, Liên hiệp các Hội …`` taken apart at its commas."""
    addressed = split_honorific(text)
    name, _, rest = addressed.name.partition(",")
    position, _, organization = rest.partition(",")
    full_name = " ".join(part for part in (addressed.academic, clean(name)) if part)
    return RoleDraft(full_name, addressed.honorific, clean(position), clean(organization))


def people_for_role(session: Session, query: str, on: date, *, limit: int = 8) -> list[RoleDraft]:
    """People of the directory for the words of `query`, with the position they hold on `on`."""
    ids = [hit.id for hit in search_people(session, query, limit=limit)]
    found = snapshots(session, ids, on)
    return [found[person_id] for person_id in ids if person_id in found]


def snapshots(session: Session, person_ids: Sequence[int], on: date) -> dict[int, RoleDraft]:
    """Name, position and organisation of people as they are on the day `on`."""
    held: dict[int, tuple[str, str]] = {}
    for person_id, position, organization in session.execute(
        select(Appointment.person_id, Appointment.position, Organization.name)
        .join(Organization, Organization.id == Appointment.organization_id)
        .where(
            Appointment.person_id.in_(person_ids),
            or_(Appointment.valid_from.is_(None), Appointment.valid_from <= on),
            or_(Appointment.valid_to.is_(None), Appointment.valid_to >= on),
        )
        .order_by(Appointment.is_main, Appointment.rank.desc())
    ):
        held[person_id] = (position, organization)
    people = session.execute(
        select(Person.id, Person.full_name, Person.honorific).where(Person.id.in_(person_ids))
    )
    return {
        person_id: RoleDraft(name, honorific, *held.get(person_id, ("", "")), person_id=person_id)
        for person_id, name, honorific in people
    }


def add_role(work: UnitOfWork, meeting_id: int, kind: RoleKind, draft: RoleDraft) -> int:
    """Give somebody a part, after those who have it; returns its id.

    Raises Refused for an empty name, or where that person has the part already.
    """
    meeting = work.session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    name = required_line(draft.full_name, _NAME)
    if draft.person_id is not None and _has_part(work, meeting_id, kind, draft.person_id):
        raise Refused(
            message("errors", "{name} đã được ghi là {role}.").given(name=name, role=kind.label)
        )
    role = MeetingRole(
        meeting_id=meeting_id,
        kind=kind,
        place_in_order=_next_place(work, meeting_id, kind),
        person_id=draft.person_id,
        honorific=clean(draft.honorific),
        full_name=name,
        position=one_line(draft.position, _POSITION),
        organization_name=one_line(draft.organization_name, _ORGANIZATION),
    )
    work.session.add(role)
    work.session.flush()
    work.describe(
        message("journal", "Ghi {name} là {role} của sự kiện {title}").given(
            name=name, role=kind.label, title=meeting.title
        )
    )
    return role.id


def edit_role(work: UnitOfWork, role_id: int, version: int, draft: RoleDraft) -> None:
    """Write somebody's part anew. Raises Conflict where it changed since `version`."""
    role = work.session.get(MeetingRole, role_id)
    check_version(role, version)
    assert role is not None
    role.person_id = draft.person_id
    role.honorific = clean(draft.honorific)
    role.full_name = required_line(draft.full_name, _NAME)
    role.position = one_line(draft.position, _POSITION)
    role.organization_name = one_line(draft.organization_name, _ORGANIZATION)
    work.describe(
        message("journal", "Sửa {role}: {name}").given(role=role.kind.label, name=role.full_name)
    )


def remove_role(work: UnitOfWork, role_id: int) -> None:
    """Take somebody's part away; nothing happens where it is gone already."""
    role = work.session.get(MeetingRole, role_id)
    if role is not None:
        work.describe(
            message("journal", "Bỏ {name} khỏi {role}").given(
                name=role.full_name, role=role.kind.label
            )
        )
        work.delete(MeetingRole, role_id)


def move_role(work: UnitOfWork, role_id: int, to: int) -> None:
    """Put somebody at place `to` (0 is first) among those with the same part."""
    role = work.session.get_one(MeetingRole, role_id)
    ids = list(
        work.session.scalars(
            select(MeetingRole.id)
            .where(MeetingRole.meeting_id == role.meeting_id, MeetingRole.kind == role.kind)
            .order_by(MeetingRole.place_in_order, MeetingRole.id)
        )
    )
    work.describe(message("journal", "Sắp xếp lại {role}").given(role=role.kind.label))
    ids.remove(role_id)
    ids.insert(to, role_id)
    _write_order(work, ids)


def _write_order(work: UnitOfWork, ids: Iterable[int]) -> None:
    for place, role_id in enumerate(ids):
        role = work.session.get_one(MeetingRole, role_id)
        if role.place_in_order != place:
            role.place_in_order = place


def _has_part(work: UnitOfWork, meeting_id: int, kind: RoleKind, person_id: int) -> bool:
    found = select(MeetingRole.id).where(
        MeetingRole.meeting_id == meeting_id,
        MeetingRole.kind == kind,
        MeetingRole.person_id == person_id,
    )
    return work.session.scalars(found).first() is not None


def _next_place(work: UnitOfWork, meeting_id: int, kind: RoleKind) -> int:
    last = work.session.scalar(
        select(func.max(MeetingRole.place_in_order)).where(
            MeetingRole.meeting_id == meeting_id, MeetingRole.kind == kind
        )
    )
    return 0 if last is None else last + 1
