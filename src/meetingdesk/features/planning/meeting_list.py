"""Lists of meetings: upcoming, past, of a kind, by words, between two days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE, where_held
from meetingdesk.features.search import holds_words
from meetingdesk.model.attendance import Delegate, DelegateKind, InvitedOrganization
from meetingdesk.model.events import (
    Meeting,
    MeetingKind,
    MeetingRole,
    MeetingState,
    RoleKind,
    Venue,
)
from meetingdesk.model.people import Organization

_GUESTS = (DelegateKind.STAFF,)


class When(StrEnum):
    """Which part of time a list shows."""

    UPCOMING = "upcoming"
    PAST = "past"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list; times are in the office's time zone, `chairs` are names in order.

    Attributes:
        is_former: this is where a meeting stood that was put off to another day.
        moved_to: for a former place, the start it was put off to.
        former_starts_at: when it should have begun, before it was put off.
        following: how many later ones of its series this row stands for.
    """

    id: int
    version: int
    title: str
    kind: MeetingKind
    state: MeetingState
    starts_at: datetime
    ends_at: datetime
    where: str
    chairs: tuple[str, ...]
    delegates: int
    short_title: str = ""
    host_name: str = ""
    series_id: int | None = None
    is_former: bool = False
    moved_to: datetime | None = None
    former_starts_at: datetime | None = None
    state_reason: str = ""
    following: int = 0

    @property
    def first_day(self) -> date:
        return self.starts_at.date()

    @property
    def last_day(self) -> date:
        """The last day it takes; a meeting that ends at midnight does not take the day after."""
        end = self.ends_at
        if end > self.starts_at and end.time() == time(0):
            end -= timedelta(microseconds=1)
        return end.date()


@dataclass(frozen=True, slots=True)
class CalendarFilter:
    """What the calendar is narrowed to; None and '' let everything through."""

    kind: MeetingKind | None = None
    chair: str = ""
    organization_id: int | None = None
    venue_id: int | None = None


EVERYTHING = CalendarFilter()


@dataclass(frozen=True, slots=True)
class MeetingFilter:
    """What a list is narrowed to; `text` are words without accents in any order."""

    when: When = When.ALL
    kind: MeetingKind | None = None
    state: MeetingState | None = None
    text: str = ""


def meeting_rows(session: Session, wanted: MeetingFilter, now: datetime) -> list[MeetingRow]:
    """Meetings that `wanted` lets through: upcoming ones nearest first, others latest first."""
    query = _query().where(holds_words(session, Meeting.search_key, wanted.text))
    if wanted.kind is not None:
        query = query.where(Meeting.kind == wanted.kind)
    if wanted.state is not None:
        query = query.where(Meeting.state == wanted.state)
    if wanted.when is When.UPCOMING:
        return _rows(
            session, query.where(Meeting.ends_at >= now).order_by(Meeting.starts_at, Meeting.id)
        )
    if wanted.when is When.PAST:
        query = query.where(Meeting.ends_at < now)
    return _rows(session, query.order_by(Meeting.starts_at.desc(), Meeting.id.desc()))


def fold_series(rows: Sequence[MeetingRow], now: datetime) -> list[MeetingRow]:
    """`rows` with the coming ones of each series as one row, its next, which tells how many follow."""
    coming: dict[int, list[MeetingRow]] = {}
    for row in rows:
        if row.series_id is not None and row.ends_at >= now:
            coming.setdefault(row.series_id, []).append(row)
    shown = {
        series_id: min(ahead, key=lambda row: row.starts_at) for series_id, ahead in coming.items()
    }
    folded: list[MeetingRow] = []
    for row in rows:
        if row.series_id is None or row.ends_at < now:
            folded.append(row)
        elif row is shown[row.series_id]:
            folded.append(replace(row, following=len(coming[row.series_id]) - 1))
    return folded


def meetings_between(
    session: Session, first: date, last: date, wanted: CalendarFilter = EVERYTHING
) -> list[MeetingRow]:
    """Meetings that take place on any of the days from `first` to `last`, in order of their start.

    Days are those of the office's time zone.
    """
    begin, end = day_bounds(first, last)
    query = _query().where(Meeting.starts_at < end, Meeting.ends_at >= begin)
    query = query.where(*narrowed(wanted))
    rows = _rows(session, query.order_by(Meeting.starts_at, Meeting.id))
    return [row for row in rows if row.last_day >= first]


def day_bounds(first: date, last: date) -> tuple[datetime, datetime]:
    """The moment that `first` begins and the one that `last` is over, in the office."""
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    begin = datetime.combine(first, time(0), zone)
    return begin, datetime.combine(last + timedelta(days=1), time(0), zone)


def narrowed(wanted: CalendarFilter) -> list[ColumnElement[bool]]:
    """The conditions on meetings that `wanted` sets."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.kind is not None:
        conditions.append(Meeting.kind == wanted.kind)
    if wanted.venue_id is not None:
        conditions.append(Meeting.venue_id == wanted.venue_id)
    if wanted.organization_id is not None:
        invited = select(InvitedOrganization.meeting_id).where(
            InvitedOrganization.organization_id == wanted.organization_id
        )
        conditions.append(
            or_(Meeting.host_organization_id == wanted.organization_id, Meeting.id.in_(invited))
        )
    if wanted.chair:
        chaired = select(MeetingRole.meeting_id).where(
            MeetingRole.kind == RoleKind.CHAIR, MeetingRole.full_name == wanted.chair
        )
        conditions.append(Meeting.id.in_(chaired))
    return conditions


def meeting_rows_with(session: Session, ids: Sequence[int]) -> list[MeetingRow]:
    """The meetings with these ids, in order of their start."""
    query = _query().where(Meeting.id.in_(ids))
    return _rows(session, query.order_by(Meeting.starts_at, Meeting.id)) if ids else []


def count_meetings(session: Session) -> int:
    """How many meetings the workspace holds."""
    return session.scalar(select(func.count()).select_from(Meeting)) or 0


def _query() -> Any:
    # Plain columns: thousands of mapped objects would take ten times as long.
    return (
        select(
            Meeting.id,
            Meeting.version,
            Meeting.title,
            Meeting.kind,
            Meeting.state,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.place,
            Meeting.short_title,
            Meeting.series_id,
            Meeting.former_starts_at,
            Meeting.state_reason,
            Venue.name.label("venue_name"),
            Organization.name.label("host_name"),
        )
        .outerjoin(Venue, Venue.id == Meeting.venue_id)
        .outerjoin(Organization, Organization.id == Meeting.host_organization_id)
    )


def _rows(session: Session, query: Any) -> list[MeetingRow]:
    found = session.execute(query).all()
    ids = [row.id for row in found]
    chairs, counts = _chairs(session, ids), _delegate_counts(session, ids)
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    return [
        MeetingRow(
            id=row.id,
            version=row.version,
            title=row.title,
            kind=row.kind,
            state=row.state,
            starts_at=row.starts_at.astimezone(zone),
            ends_at=row.ends_at.astimezone(zone),
            where=where_held(row.place, row.venue_name),
            chairs=tuple(chairs.get(row.id, ())),
            delegates=counts.get(row.id, 0),
            short_title=row.short_title,
            host_name=row.host_name or "",
            series_id=row.series_id,
            former_starts_at=(
                row.former_starts_at.astimezone(zone) if row.former_starts_at else None
            ),
            state_reason=row.state_reason,
        )
        for row in found
    ]


def _chairs(session: Session, ids: list[int]) -> dict[int, list[str]]:
    chairs: dict[int, list[str]] = {}
    for start in range(0, len(ids), 500):
        for meeting_id, name in session.execute(
            select(MeetingRole.meeting_id, MeetingRole.full_name)
            .where(
                MeetingRole.meeting_id.in_(ids[start : start + 500]),
                MeetingRole.kind == RoleKind.CHAIR,
            )
            .order_by(MeetingRole.place_in_order, MeetingRole.id)
        ):
            chairs.setdefault(meeting_id, []).append(name)
    return chairs


def _delegate_counts(session: Session, ids: list[int]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for start in range(0, len(ids), 500):
        rows = session.execute(
            select(Delegate.meeting_id, func.count())
            .where(
                Delegate.meeting_id.in_(ids[start : start + 500]),
                Delegate.kind.not_in(_GUESTS),
            )
            .group_by(Delegate.meeting_id)
        )
        counts |= {meeting_id: count for meeting_id, count in rows}  # noqa: C416 - rows are no pairs to mypy
    return counts
