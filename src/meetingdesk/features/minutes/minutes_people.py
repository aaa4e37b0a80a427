"""Whom minutes name: who speaks, of those present, and who is given a task."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.presence import find_main_list
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.features.planning.roles import Role, meeting_roles
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.vietnamese.collation import sort_key
from meetingdesk.vietnamese.folding import fold, matches

_RANKED = 40


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who may speak, as minutes name them."""

    line: str
    """``Bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp các Hội …``."""
    is_present: bool


@dataclass(frozen=True, slots=True)
class TaskOwner:
    """A person or an organisation of the meeting that a task can be given to."""

    name: str
    note: str = ""
    person_id: int | None = None
    organization_id: int | None = None


def find_speakers(session: Session, meeting_id: int, text: str, limit: int = 8) -> list[Speaker]:
    """Who may be meant by `text`, accents apart: those in the room; all where no one was let in.

    The chair and whoever else has a part count as present, on the list of delegates or not.
    """
    roles = [role for role in meeting_roles(session, meeting_id) if matches(text, role.full_line)]
    found: dict[str, Speaker] = {}
    if fold(text):
        for role in roles:
            found.setdefault(fold(role.full_name), Speaker(_role_line(role), is_present=True))
    delegates = search_delegates(session, meeting_id, text, limit=_RANKED)
    if _anyone_came(session, meeting_id):
        delegates = [one for one in delegates if one.stay is not None]
    for one in delegates:
        found.setdefault(fold(one.full_name), Speaker(_delegate_line(one), one.stay is not None))
    return list(found.values())[:limit]


def find_owners(session: Session, meeting_id: int, text: str, limit: int = 8) -> list[TaskOwner]:
    """Organisations of the meeting's delegates whose name matches, then delegates themselves."""
    if not fold(text):
        return []
    rows = session.execute(
        select(Delegate.organization_name, Delegate.organization_id)
        .where(Delegate.meeting_id == meeting_id, Delegate.organization_name != "")
        .distinct()
    )
    names = {name: row_id for name, row_id in rows if matches(text, name)}
    found = [TaskOwner(name, organization_id=names[name]) for name in sorted(names, key=sort_key)]
    people = search_delegates(session, meeting_id, text, limit=limit)
    person_ids = _person_ids(session, [one.id for one in people])
    for one in people:
        post = ", ".join(part for part in (one.position, one.organization_name) if part)
        name = f"{one.honorific} {one.full_name}".strip()
        found.append(TaskOwner(name, post, person_id=person_ids.get(one.id)))
    return found[:limit]


def speaker_line(honorific: str, full_name: str, position: str, organization: str) -> str:
    """A speaker as minutes name them: address and name, then position and organisation."""
    name = f"{honorific} {full_name}".strip()
    post = f"{position} {organization}".strip()
    return f"{name}, {post}" if post else name


def _role_line(role: Role) -> str:
    return speaker_line(role.honorific, role.full_name, role.position, role.organization_name)


def _delegate_line(one: DelegateMatch) -> str:
    return speaker_line(one.honorific, one.full_name, one.position, one.organization_name)


def _anyone_came(session: Session, meeting_id: int) -> bool:
    list_id = find_main_list(session, meeting_id)
    if list_id is None:
        return False
    query = select(CheckIn.id).where(CheckIn.list_id == list_id, CheckIn.delegate_id.is_not(None))
    return session.scalar(query.limit(1)) is not None


def _person_ids(session: Session, delegate_ids: list[int]) -> dict[int, int | None]:
    query = select(Delegate.id, Delegate.person_id).where(Delegate.id.in_(delegate_ids))
    return {row.id: row.person_id for row in session.execute(query)}
