"""Standing lists of people, such as those invited to every plenary, and marks such as 'báo chí'.

A person may be on any number of them: a list is a mark that people are found, invited and handed
out by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.written_text import required_line
from meetingdesk.messages import message
from meetingdesk.model.people import Group, GroupMember, Person
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import fold


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A standing list and how many people are on it."""

    id: int
    name: str
    people: int
    version: int


def group_rows(session: Session) -> list[GroupRow]:
    """All standing lists by name."""
    query = (
        select(Group.id, Group.name, func.count(GroupMember.id), Group.version)
        .outerjoin(GroupMember, GroupMember.group_id == Group.id)
        .group_by(Group.id)
        .order_by(Group.search_key)
    )
    return [GroupRow(*row) for row in session.execute(query)]


def group_people(session: Session, group_id: int) -> list[int]:
    """The ids of the people on a standing list, by given name."""
    query = (
        select(Person.id)
        .join(GroupMember, GroupMember.person_id == Person.id)
        .where(GroupMember.group_id == group_id)
        .order_by(Person.sort_key, Person.id)
    )
    return list(session.scalars(query))


def groups_of(session: Session, person_id: int) -> list[GroupRow]:
    """The standing lists that a person is on, by name."""
    on = select(GroupMember.group_id).where(GroupMember.person_id == person_id)
    mine = set(session.scalars(on))
    return [row for row in group_rows(session) if row.id in mine]


def create_group(work: UnitOfWork, name: str) -> int:
    """Make an empty standing list; returns its id. Raises Refused for a name that is taken."""
    group = Group(name=_free_name(work.session, name), search_key=fold(name))
    work.session.add(group)
    work.session.flush()
    work.describe(message("journal", "Tạo nhóm {name}").given(name=group.name))
    return group.id


def rename_group(work: UnitOfWork, group_id: int, version: int, name: str) -> None:
    """Give a standing list another name. Raises Conflict if it moved on, Refused where it is taken."""
    group = work.session.get(Group, group_id)
    check_version(group, version)
    assert group is not None
    former = group.name
    group.name = _free_name(work.session, name, group_id)
    group.search_key = fold(group.name)
    act = message("journal", "Đổi tên nhóm {former} thành {name}")
    work.describe(act.given(former=former, name=group.name))


def _free_name(session: Session, name: str, own_id: int | None = None) -> str:
    name = required_line(name, message("labels", "Tên nhóm"))
    taken = session.scalar(select(Group.id).where(Group.search_key == fold(name)))
    if taken is not None and taken != own_id:
        raise Refused(message("errors", "Đã có nhóm tên {name}.").given(name=name))
    return name


def add_to_group(work: UnitOfWork, name: str, person_ids: Sequence[int]) -> int:
    """Put people on the standing list of this name, made now where there is none; its id."""
    name = required_line(name, message("labels", "Tên nhóm"))
    key = fold(name)
    group = work.session.scalar(select(Group).where(Group.search_key == key))
    if group is None:
        group = Group(name=name, search_key=key)
        work.session.add(group)
        work.session.flush()
    known = set(group_people(work.session, group.id))
    fresh = [person_id for person_id in dict.fromkeys(person_ids) if person_id not in known]
    work.insert_many(
        GroupMember, [{"group_id": group.id, "person_id": person_id} for person_id in fresh]
    )
    act = message("journal", "Thêm {count} người vào nhóm {name}")
    work.describe(act.given(count=len(fresh), name=group.name))
    return group.id


def take_from_group(work: UnitOfWork, group_id: int, person_ids: Sequence[int]) -> None:
    """Take people off a standing list; they stay in the directory."""
    group = work.session.get(Group, group_id)
    if group is None:
        raise Refused(message("errors", "Nhóm này không còn."))
    members = work.session.scalars(
        select(GroupMember.id).where(
            GroupMember.group_id == group_id, GroupMember.person_id.in_(person_ids)
        )
    ).all()
    work.delete(GroupMember, list(members))
    act = message("journal", "Bỏ {count} người khỏi nhóm {name}")
    work.describe(act.given(count=len(members), name=group.name))


def remove_group(work: UnitOfWork, group_id: int) -> None:
    """Delete a standing list; its people stay in the directory."""
    name = work.session.scalar(select(Group.name).where(Group.id == group_id)) or ""
    work.delete(Group, group_id)
    work.describe(message("journal", "Xóa nhóm {name}").given(name=name))
