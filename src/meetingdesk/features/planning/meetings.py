"""Meetings: create, edit, move, clone, put off, call off and delete; what one shows of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.quorum import parse_quorum
from meetingdesk.features.planning.roles import Role, meeting_roles
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import Message, message
from meetingdesk.model.events import (
    OFFICE_TIME_ZONE,
    AgendaItem,
    Meeting,
    MeetingKind,
    MeetingState,
    Preparation,
    RoleKind,
    Venue,
)
from meetingdesk.model.people import Organization
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.folding import clean, fold_all

__all__ = [
    "OFFICE_TIME_ZONE",
    "MeetingCard",
    "MeetingChanges",
    "MeetingDraft",
    "MeetingKind",
    "MeetingState",
    "create_meeting",
    "delete_meetings",
    "edit_meeting",
    "local",
    "meeting_card",
    "move_planned_times",
    "reindex_meeting",
    "set_meeting_state",
    "state_at",
    "where_held",
]

_TITLE = message("labels", "Tên sự kiện")
_PLACE = message("labels", "Địa điểm")
# States that a person gave; all others follow from the clock.
_SETTLED = frozenset({MeetingState.CLOSED, MeetingState.POSTPONED, MeetingState.CANCELLED})


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """What a new meeting starts with; times are aware, in any zone."""

    title: str
    starts_at: datetime
    ends_at: datetime
    kind: MeetingKind = MeetingKind.OTHER
    venue_id: int | None = None
    place: str = ""
    host_organization_id: int | None = None
    purpose: str = ""
    time_zone: str = OFFICE_TIME_ZONE


class MeetingChanges(TypedDict, total=False):
    """The fields of a meeting that can be edited; those not given stay."""

    title: str
    short_title: str
    kind: MeetingKind
    starts_at: datetime
    ends_at: datetime
    venue_id: int | None
    place: str
    host_organization_id: int | None
    purpose: str
    note: str
    letterhead: str
    address_form: str
    quorum_share: str
    keep_until: date | None


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """A meeting as its own page shows it; times are in the meeting's time zone.

    Attributes:
        state: the state kept; `state_at` says what it is at a given moment.
        where: where it is held, in one line.
        former_starts_at: when it should have begun, before it was put off to another day.
    """

    id: int
    version: int
    uid: str
    title: str
    short_title: str
    kind: MeetingKind
    state: MeetingState
    state_reason: str
    starts_at: datetime
    ends_at: datetime
    time_zone: str
    venue_id: int | None
    venue_name: str
    place: str
    where: str
    host_organization_id: int | None
    host_name: str
    purpose: str
    note: str
    letterhead: str
    address_form: str
    quorum_share: str
    keep_until: date | None
    cloned_from_id: int | None
    series_id: int | None
    former_starts_at: datetime | None
    roles: tuple[Role, ...]

    def people(self, kind: RoleKind) -> tuple[Role, ...]:
        """Those with the role `kind`, in order."""
        return tuple(role for role in self.roles if role.kind is kind)


def meeting_card(session: Session, meeting_id: int) -> MeetingCard:
    """The meeting. Raises Refused where it is gone."""
    row = session.execute(
        select(Meeting, Venue.name, Organization.name)
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .outerjoin(Organization, Organization.id == Meeting.host_organization_id)
        .where(Meeting.id == meeting_id)
    ).one_or_none()
    if row is None:
        raise _gone()
    meeting, venue_name, host_name = row
    return MeetingCard(
        id=meeting.id,
        version=meeting.version,
        uid=meeting.uid,
        title=meeting.title,
        short_title=meeting.short_title,
        kind=meeting.kind,
        state=meeting.state,
        state_reason=meeting.state_reason,
        starts_at=local(meeting.starts_at, meeting.time_zone),
        ends_at=local(meeting.ends_at, meeting.time_zone),
        time_zone=meeting.time_zone,
        venue_id=meeting.venue_id,
        venue_name=venue_name or "",
        place=meeting.place,
        where=where_held(meeting.place, venue_name),
        host_organization_id=meeting.host_organization_id,
        host_name=host_name or "",
        purpose=meeting.purpose,
        note=meeting.note,
        letterhead=meeting.letterhead,
        address_form=meeting.address_form,
        quorum_share=meeting.quorum_share,
        keep_until=meeting.keep_until,
        cloned_from_id=meeting.cloned_from_id,
        series_id=meeting.series_id,
        former_starts_at=(
            local(meeting.former_starts_at, meeting.time_zone) if meeting.former_starts_at else None
        ),
        roles=meeting_roles(session, meeting_id),
    )


def create_meeting(work: UnitOfWork, draft: MeetingDraft) -> int:
    """Put a meeting in the calendar; returns its id. Raises Refused for an empty title or bad times."""
    title = required_line(draft.title, _TITLE)
    _check_times(draft.starts_at, draft.ends_at)
    meeting = Meeting(
        title=title,
        short_title="",
        kind=draft.kind,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        time_zone=draft.time_zone,
        venue_id=draft.venue_id,
        place=one_line(draft.place, _PLACE),
        host_organization_id=draft.host_organization_id,
        purpose=many_lines(draft.purpose),
    )
    reindex_meeting(work.session, meeting)
    work.session.add(meeting)
    work.session.flush()
    work.describe(message("journal", "Tạo sự kiện {title}").given(title=title))
    return meeting.id


def edit_meeting(
    work: UnitOfWork, meeting_id: int, version: int, changes: MeetingChanges
) -> MeetingCard:
    """Change fields of a meeting; returns it as it is now.

    Where the start moves, planned times of the agenda move with it. Raises Conflict where somebody
    changed the meeting since `version`, Refused where a value can't be.
    """
    meeting = _meeting(work, meeting_id, version)
    former_start = meeting.starts_at
    tidy = _tidied(changes)
    _check_times(tidy.get("starts_at", meeting.starts_at), tidy.get("ends_at", meeting.ends_at))
    for name, value in tidy.items():
        if getattr(meeting, name) != value:
            setattr(meeting, name, value)
    if meeting.starts_at != former_start:
        move_planned_times(work, meeting_id, meeting.starts_at - former_start)
    reindex_meeting(work.session, meeting)
    work.describe(_edit_act(meeting.title, changes))
    work.session.flush()
    return meeting_card(work.session, meeting_id)


def set_meeting_state(
    work: UnitOfWork, meeting_id: int, version: int, state: MeetingState, reason: str = ""
) -> MeetingCard:
    """Announce, put off, call off, close or bring back a meeting; `reason` is kept beside it.

    Raises Conflict where somebody changed the meeting since `version`.
    """
    meeting = _meeting(work, meeting_id, version)
    if meeting.state is not state:
        meeting.state = state
    meeting.state_reason = one_line(reason, message("labels", "Lý do"))
    work.describe(
        message("journal", "Chuyển sự kiện {title} sang: {state}").given(
            title=meeting.title, state=state.label
        )
    )
    work.session.flush()
    return meeting_card(work.session, meeting_id)


def delete_meetings(work: UnitOfWork, meeting_ids: Iterable[int]) -> int:
    """Delete meetings with their lists, agenda, minutes and photos; returns how many there were."""
    ids = list(meeting_ids)
    titles = work.session.scalars(select(Meeting.title).where(Meeting.id.in_(ids))).all()
    if len(titles) == 1:
        work.describe(message("journal", "Xóa sự kiện {title}").given(title=titles[0]))
    else:
        work.describe(message("journal", "Xóa {count} sự kiện").given(count=len(titles)))
    work.delete(Meeting, ids)
    return len(titles)


def state_at(
    state: MeetingState, starts_at: datetime, ends_at: datetime, moment: datetime
) -> MeetingState:
    """What a meeting is at `moment`: nobody has to press a button for it to begin or to be over."""
    if state in _SETTLED or moment < starts_at:
        return state
    return MeetingState.RUNNING if moment <= ends_at else MeetingState.HELD


def where_held(place: str, venue_name: str | None) -> str:
    """The place in one line: the venue, after what was written beside it."""
    return ", ".join(part for part in (place, venue_name or "") if part)


def local(moment: datetime, time_zone: str) -> datetime:
    """`moment` in `time_zone`."""
    return moment.astimezone(ZoneInfo(time_zone))


def reindex_meetings_at(session: Session, venue_id: int) -> None:
    """Write the search keys of a venue's meetings anew, after it was renamed."""
    for meeting in session.scalars(select(Meeting).where(Meeting.venue_id == venue_id)):
        reindex_meeting(session, meeting)


def _meeting(work: UnitOfWork, meeting_id: int, version: int) -> Meeting:
    meeting = work.session.get(Meeting, meeting_id)
    check_version(meeting, version)
    assert meeting is not None
    return meeting


def _tidied(changes: MeetingChanges) -> dict[str, Any]:
    tidy: dict[str, Any] = dict(changes)
    if "title" in changes:
        tidy["title"] = required_line(changes["title"], _TITLE)
    if "short_title" in changes:
        tidy["short_title"] = one_line(changes["short_title"], message("labels", "Tên ngắn"))
    if "place" in changes:
        tidy["place"] = one_line(changes["place"], _PLACE)
    if "purpose" in changes:
        tidy["purpose"] = many_lines(changes["purpose"])
    if "note" in changes:
        tidy["note"] = many_lines(changes["note"])
    if "quorum_share" in changes:
        tidy["quorum_share"] = _quorum(changes["quorum_share"])
    for name in ("starts_at", "ends_at"):
        if name in tidy:
            tidy[name] = tidy[name].astimezone(UTC)
    return tidy


def _quorum(text: str) -> str:
    rule = clean(text)
    if rule:
        parse_quorum(rule)
    return rule


def _check_times(starts_at: datetime, ends_at: datetime) -> None:
    if ends_at < starts_at:
        raise Refused(
            message("errors", "Sự kiện kết thúc trước khi bắt đầu. Hãy sửa giờ kết thúc.")
        )


def move_planned_times(work: UnitOfWork, meeting_id: int, by: timedelta) -> None:
    """Move the agenda's planned times with their meeting; what is to be got ready follows by days."""
    fixed = work.session.execute(
        select(AgendaItem.id, AgendaItem.starts_at).where(
            AgendaItem.meeting_id == meeting_id, AgendaItem.starts_at.is_not(None)
        )
    ).all()
    if fixed:
        work.update_many(AgendaItem, [(row.id, {"starts_at": row.starts_at + by}) for row in fixed])
    days = timedelta(days=round(by / timedelta(days=1)))
    due = work.session.execute(
        select(Preparation.id, Preparation.due_on).where(
            Preparation.meeting_id == meeting_id,
            Preparation.due_on.is_not(None),
            Preparation.is_done.is_(False),
        )
    ).all()
    if due and days:
        work.update_many(
            Preparation, [(row.id, {"due_on": row.due_on + days}) for row in due if row.due_on]
        )


def reindex_meeting(session: Session, meeting: Meeting) -> None:
    """Write the words that a meeting is found by anew."""
    venue = session.get(Venue, meeting.venue_id) if meeting.venue_id else None
    texts = (meeting.title, meeting.short_title, meeting.place, venue.name if venue else "")
    key = fold_all(texts)
    if meeting.search_key != key:
        meeting.search_key = key


_FIELD_ACTS: dict[str, Message] = {
    "title": message("journal", "Sửa tên sự kiện {title}"),
    "kind": message("journal", "Sửa loại của sự kiện {title}"),
    "starts_at": message("journal", "Sửa thời gian của sự kiện {title}"),
    "ends_at": message("journal", "Sửa thời gian của sự kiện {title}"),
    "venue_id": message("journal", "Sửa địa điểm của sự kiện {title}"),
    "place": message("journal", "Sửa địa điểm của sự kiện {title}"),
    "host_organization_id": message("journal", "Sửa đơn vị chủ trì của sự kiện {title}"),
    "purpose": message("journal", "Sửa mục đích của sự kiện {title}"),
    "note": message("journal", "Sửa ghi chú của sự kiện {title}"),
}


def _edit_act(title: str, changes: MeetingChanges) -> Message:
    acts = {
        _FIELD_ACTS[name].template: _FIELD_ACTS[name] for name in changes if name in _FIELD_ACTS
    }
    if len(acts) == 1 and all(name in _FIELD_ACTS for name in changes):
        return next(iter(acts.values())).given(title=title)
    return message("journal", "Sửa thông tin sự kiện {title}").given(title=title)


def _gone() -> Refused:
    return Refused(message("errors", "Sự kiện này không còn nữa: đã bị xóa."))
