"""A meeting made after another: last year's conference again, with what is worth taking over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import inspect, select

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import add_delegates, delegate_rows
from meetingdesk.features.delegates.seating import copy_layout
from meetingdesk.features.papers.paper_settings import copy_meeting_options
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, local
from meetingdesk.features.planning.roles import snapshots
from meetingdesk.features.written_text import required_line
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.model.attendance import DelegateKind, InvitedOrganization
from meetingdesk.model.events import (
    AgendaItem,
    Meeting,
    MeetingRole,
    MeetingState,
    Preparation,
    new_uid,
)
from meetingdesk.model.minutes import Approval
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold_all

_DAY = timedelta(days=1)
_OWN = frozenset({"id", "version", "created_at", "updated_at"})


@dataclass(frozen=True, slots=True)
class CloneChoice:
    """What the new meeting takes over, besides kind, host and rules.

    Attributes:
        organizations: the organisations invited, with how many people each may send.
        delegates: the people on the list.
        place: the hall with its seats, and the place as written.
        papers: what was chosen for its papers.
        preparations: what is to be got ready, again to be done.
    """

    starts_at: datetime
    title: str
    agenda: bool = True
    roles: bool = True
    organizations: bool = True
    delegates: bool = True
    place: bool = True
    papers: bool = True
    preparations: bool = True


def same_weekday(day: date, after: date) -> date:
    """The first day later than `after` that is a whole number of years after `day`, at its weekday.

    It is the one of that weekday nearest to the same date: Tuesday, 25/4/2023 leads to Tuesday,
    23/4/2024.
    """
    there, year = day, day.year
    while there <= after:
        year += 1
        wanted = date(year, day.month, min(day.day, 28) if day.month == 2 else day.day)
        near = wanted - timedelta(days=(wanted.weekday() - day.weekday()) % 7)
        there = near if (wanted - near).days <= 3 else near + timedelta(days=7)
    return there


def clone_meeting(work: UnitOfWork, meeting_id: int, choice: CloneChoice) -> int:
    """Make a meeting after `meeting_id` that starts at `choice.starts_at`; returns its id.

    It lasts as long. Whoever stood in for another, or walked in, is left out; people of the
    directory get the position they hold on the new day. Raises Refused where the meeting is gone.
    """
    source = work.session.get(Meeting, meeting_id)
    if source is None:
        raise Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
    shift = choice.starts_at - source.starts_at
    title = required_line(choice.title, message("labels", "Tên sự kiện"))
    columns = _columns(source) | {
        "uid": new_uid(),
        "title": title,
        "short_title": source.short_title if title == source.title else "",
        "state": MeetingState.DRAFT,
        "state_reason": "",
        "starts_at": source.starts_at + shift,
        "ends_at": source.ends_at + shift,
        "series_id": None,
        "cloned_from_id": meeting_id,
        "keep_until": None,
        "former_starts_at": None,
        "search_key": fold_all((title, source.search_key)),
    }
    if not choice.place:
        columns |= {"venue_id": None, "place": "", "search_key": fold_all((title,))}
    (clone_id,) = work.insert_many(Meeting, [columns])
    day = local(choice.starts_at, source.time_zone or OFFICE_TIME_ZONE).date()
    if choice.agenda:
        _copy_agenda(work, meeting_id, clone_id, shift)
    if choice.roles:
        copy_roles(work, meeting_id, clone_id, day)
    if choice.organizations:
        _copy_organizations(work, meeting_id, clone_id)
    if choice.delegates:
        _copy_delegates(work, meeting_id, clone_id, day)
    if choice.place:
        copy_layout(work, meeting_id, clone_id)
    if choice.papers:
        copy_meeting_options(work, meeting_id, clone_id)
    if choice.preparations:
        _copy_preparations(work, meeting_id, clone_id, timedelta(days=round(shift / _DAY)))
    work.describe(message("journal", "Nhân bản sự kiện {title}").given(title=title))
    return clone_id


def _copy_agenda(work: UnitOfWork, source: int, clone: int, shift: timedelta) -> None:
    items = work.session.scalars(
        select(AgendaItem)
        .where(
            AgendaItem.meeting_id == source,
            # The minutes that were put to the source are not those that come before its clone.
            AgendaItem.id.not_in(select(Approval.agenda_item_id)),
        )
        .order_by(AgendaItem.place_in_order, AgendaItem.id)
    )
    work.insert_many(
        AgendaItem,
        [
            _columns(item)
            | {
                "meeting_id": clone,
                "starts_at": item.starts_at + shift if item.starts_at else None,
                "started_at": None,
                "ended_at": None,
                "answer_note": "",
            }
            for item in items
        ],
    )


def copy_roles(work: UnitOfWork, source: int, clone: int, day: date) -> None:
    """Give the people of one meeting the same parts in another, with the position held on `day`."""
    roles = work.session.scalars(
        select(MeetingRole)
        .where(MeetingRole.meeting_id == source)
        .order_by(MeetingRole.place_in_order, MeetingRole.id)
    ).all()
    now = _present(work, [role.person_id for role in roles], day)
    work.insert_many(
        MeetingRole,
        [_columns(role) | {"meeting_id": clone} | now.get(role.person_id, {}) for role in roles],
    )


def _copy_preparations(work: UnitOfWork, source: int, clone: int, shift: timedelta) -> None:
    """What is to be got ready, again to be done, as many days before the meeting as last time."""
    rows = work.session.scalars(
        select(Preparation)
        .where(Preparation.meeting_id == source)
        .order_by(Preparation.place_in_order, Preparation.id)
    )
    work.insert_many(
        Preparation,
        [
            _columns(row)
            | {
                "meeting_id": clone,
                "is_done": False,
                "due_on": row.due_on + shift if row.due_on else None,
            }
            for row in rows
        ],
    )


def _copy_organizations(work: UnitOfWork, source: int, clone: int) -> None:
    invited = work.session.scalars(
        select(InvitedOrganization).where(InvitedOrganization.meeting_id == source)
    )
    work.insert_many(
        InvitedOrganization, [_columns(row) | {"meeting_id": clone} for row in invited]
    )


def _copy_delegates(work: UnitOfWork, source: int, clone: int, day: date) -> None:
    rows = [
        row
        for row in delegate_rows(work.session, source)
        if row.stands_in_for_id is None and row.kind is not DelegateKind.WALK_IN
    ]
    now = _present(work, [row.person_id for row in rows], day)
    drafts = [
        replace(row.draft(), seat="", door_note="", **_with_organization(now.get(row.person_id)))
        for row in rows
    ]
    if drafts:
        add_delegates(work, clone, drafts)


def _with_organization(held: dict[str, str] | None) -> dict[str, Any]:
    """A position held anew, its organisation to be found by its name."""
    return {**held, "organization_id": None} if held else {}


def _present(
    work: UnitOfWork, person_ids: list[int | None], day: date
) -> dict[int | None, dict[str, str]]:
    """Position and organisation on `day` of those who hold one then."""
    known = [person_id for person_id in person_ids if person_id is not None]
    found: dict[int | None, dict[str, str]] = {}
    for start in range(0, len(known), 500):
        for person_id, person in snapshots(work.session, known[start : start + 500], day).items():
            if person.position or person.organization_name:
                found[person_id] = {
                    "position": person.position,
                    "organization_name": person.organization_name,
                }
    return found


def _columns(row: Base) -> dict[str, Any]:
    """The values of a mapped row that a copy takes over."""
    names = [column.key for column in inspect(type(row)).column_attrs]
    return {name: getattr(row, name) for name in names if name not in _OWN}
