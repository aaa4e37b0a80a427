"""Where delegates come from besides typing: an earlier event, the directory, organisations' quotas."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates, delegate_rows
from meetingdesk.features.directory.appointments import present_positions
from meetingdesk.features.directory.groups import group_people
from meetingdesk.features.search import holds_words
from meetingdesk.messages import message
from meetingdesk.model.attendance import Delegate, DelegateKind, InvitedOrganization
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Group, Organization, Person
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import fold


@dataclass(frozen=True, slots=True)
class EarlierMeeting:
    """A meeting whose list can be taken over; `starts_at` is its local time."""

    id: int
    title: str
    starts_at: datetime
    delegates: int


@dataclass(frozen=True, slots=True)
class Added:
    """How many were put on the list, and how many were on it already."""

    added: int
    already: int


@dataclass(frozen=True, slots=True)
class InvitedRow:
    """An organisation asked to send people: its quota and how many it has sent names of."""

    id: int
    version: int
    organization_id: int
    name: str
    quota: int | None
    registered: int


def earlier_meetings(
    session: Session, meeting_id: int, query: str = "", limit: int = 100
) -> list[EarlierMeeting]:
    """Other meetings that have delegates, the latest first."""
    count = func.count(Delegate.id)
    wanted = (
        select(Meeting.id, Meeting.title, Meeting.starts_at, Meeting.time_zone, count)
        .join(Delegate, Delegate.meeting_id == Meeting.id)
        .where(Meeting.id != meeting_id)
        .group_by(Meeting.id)
        .order_by(Meeting.starts_at.desc())
        .limit(limit)
    )
    if query.strip():
        wanted = wanted.where(holds_words(session, Meeting.search_key, query))
    return [
        EarlierMeeting(found_id, title, starts_at.astimezone(ZoneInfo(zone)), delegates)
        for found_id, title, starts_at, zone, delegates in session.execute(wanted)
    ]


def copy_delegates(work: UnitOfWork, meeting_id: int, source_id: int) -> Added:
    """Take over the list of an earlier meeting: those invited, not stand-ins and walk-ins.

    Who has a position in the directory today comes with it; who is on the list stays once. Notes
    and seats of that day stay behind.
    """
    today = _day_of(work.session, meeting_id)
    rows = [
        row
        for row in delegate_rows(work.session, source_id)
        if row.stands_in_for_id is None and row.kind is not DelegateKind.WALK_IN
    ]
    people = [row.person_id for row in rows if row.person_id is not None]
    held = present_positions(work.session, people, today)
    drafts = []
    for row in rows:
        draft = replace(row.draft(), note="", door_note="", seat="", stands_in_for_id=None)
        if (now := held.get(row.person_id or 0)) is not None:
            draft = replace(
                draft,
                position=now.position or draft.position,
                organization_name=now.organization,
                organization_id=now.organization_id,
            )
        drafts.append(draft)
    result = _add_new(work, meeting_id, drafts)
    title = work.session.scalar(select(Meeting.title).where(Meeting.id == source_id)) or ""
    act = message("journal", "Lấy {count} đại biểu từ sự kiện {title}")
    work.describe(act.given(count=result.added, title=title))
    return result


def invite_people(
    work: UnitOfWork,
    meeting_id: int,
    person_ids: Sequence[int],
    kind: DelegateKind = DelegateKind.SUMMONED,
) -> Added:
    """Put people of the directory on the list, each with the position held on the meeting's day."""
    today = _day_of(work.session, meeting_id)
    held = present_positions(work.session, person_ids, today)
    found: dict[int, DelegateDraft] = {}
    for start in range(0, len(person_ids), 500):
        people = work.session.execute(
            select(Person.id, Person.full_name, Person.honorific, Person.phone, Person.email).where(
                Person.id.in_(person_ids[start : start + 500])
            )
        )
        for person_id, name, honorific, phone, email in people:
            now = held.get(person_id)
            found[person_id] = DelegateDraft(
                name,
                honorific,
                position=now.position if now else "",
                organization_name=now.organization if now else "",
                organization_id=now.organization_id if now else None,
                kind=kind,
                phone=phone,
                email=email,
                person_id=person_id,
            )
    drafts = [found[person_id] for person_id in person_ids if person_id in found]
    result = _add_new(work, meeting_id, drafts)
    work.describe(message("journal", "Mời {count} người từ danh bạ").given(count=result.added))
    return result


def invite_group(
    work: UnitOfWork, meeting_id: int, group_id: int, kind: DelegateKind = DelegateKind.SUMMONED
) -> Added:
    """Put everybody of a standing group on the list, as `invite_people` does."""
    group = work.session.get(Group, group_id)
    if group is None:
        raise Refused(message("errors", "Nhóm này không còn."))
    added = invite_people(work, meeting_id, group_people(work.session, group_id), kind)
    act = message("journal", "Mời nhóm {name}: thêm {count} đại biểu")
    work.describe(act.given(name=group.name, count=added.added))
    return added


def invited_organizations(session: Session, meeting_id: int) -> list[InvitedRow]:
    """The organisations invited, in protocol order, each with how many of its people are listed."""
    registered = {
        row[0]: row[1]
        for row in session.execute(
            select(Delegate.organization_id, func.count())
            .where(Delegate.meeting_id == meeting_id, Delegate.stands_in_for_id.is_(None))
            .group_by(Delegate.organization_id)
        )
    }
    query = (
        select(
            InvitedOrganization.id,
            InvitedOrganization.version,
            InvitedOrganization.organization_id,
            InvitedOrganization.organization_name,
            InvitedOrganization.quota,
        )
        .join(Organization, Organization.id == InvitedOrganization.organization_id)
        .where(InvitedOrganization.meeting_id == meeting_id)
        .order_by(Organization.protocol_order, Organization.sort_key)
    )
    return [
        InvitedRow(row[0], row[1], row[2], row[3], row[4], registered.get(row[2], 0))
        for row in session.execute(query)
    ]


def invite_organizations(
    work: UnitOfWork, meeting_id: int, organization_ids: Sequence[int], quota: int | None
) -> Added:
    """Ask organisations to send people, each up to `quota`; those asked before get the new quota."""
    _check_quota(quota)
    known = {
        row.organization_id: row
        for row in work.session.scalars(
            select(InvitedOrganization).where(InvitedOrganization.meeting_id == meeting_id)
        )
    }
    names = work.session.execute(
        select(Organization.id, Organization.name).where(Organization.id.in_(organization_ids))
    )
    added = already = 0
    for organization_id, name in names:
        if organization_id in known:
            known[organization_id].quota = quota
            already += 1
            continue
        work.session.add(
            InvitedOrganization(
                meeting_id=meeting_id,
                organization_id=organization_id,
                organization_name=name,
                quota=quota,
            )
        )
        added += 1
    act = message("journal", "Mời {count} đơn vị cử đại biểu")
    work.describe(act.given(count=added + already))
    return Added(added, already)


def set_quota(work: UnitOfWork, invited_id: int, version: int, quota: int | None) -> None:
    """Change how many people an organisation may send; None is no limit."""
    _check_quota(quota)
    row = work.session.get(InvitedOrganization, invited_id)
    check_version(row, version)
    assert row is not None
    row.quota = quota
    act = message("journal", "Đổi số lượng đại biểu của {name}")
    work.describe(act.given(name=row.organization_name))


def remove_invited(work: UnitOfWork, invited_ids: Sequence[int]) -> None:
    """Withdraw organisations' invitations; people they named stay on the list."""
    work.delete(InvitedOrganization, list(invited_ids))
    work.describe(message("journal", "Rút lời mời {count} đơn vị").given(count=len(invited_ids)))


def _check_quota(quota: int | None) -> None:
    if quota is not None and not 1 <= quota <= 10_000:
        raise Refused(message("errors", "Số lượng đại biểu phải từ 1 đến 10.000."))


def _add_new(work: UnitOfWork, meeting_id: int, drafts: Sequence[DelegateDraft]) -> Added:
    """Add those who are not on the list: told by the person, else by name and organisation."""
    listed = delegate_rows(work.session, meeting_id)
    people = {row.person_id for row in listed if row.person_id is not None}
    keys = {(fold(row.full_name), fold(row.organization_name)) for row in listed}
    fresh = []
    for draft in drafts:
        key = (fold(draft.full_name), fold(draft.organization_name))
        is_known = draft.person_id in people if draft.person_id is not None else key in keys
        if is_known:
            continue
        fresh.append(draft)
        keys.add(key)
        if draft.person_id is not None:
            people.add(draft.person_id)
    add_delegates(work, meeting_id, fresh)
    return Added(len(fresh), len(drafts) - len(fresh))


def _day_of(session: Session, meeting_id: int) -> date:
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        raise Refused(message("errors", "Sự kiện này không còn. Hãy mở lại danh sách sự kiện."))
    return meeting.starts_at.astimezone(ZoneInfo(meeting.time_zone)).date()
