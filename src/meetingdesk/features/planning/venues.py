"""Halls and rooms that meetings are held in again and again."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.features.planning.meetings import reindex_meetings_at
from meetingdesk.features.written_text import many_lines, one_line, required_line
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting, Venue
from meetingdesk.store.unit_of_work import UnitOfWork, check_version
from meetingdesk.vietnamese.collation import sort_key
from meetingdesk.vietnamese.folding import fold, fold_all

_NAME = message("labels", "Tên địa điểm")


@dataclass(frozen=True, slots=True)
class VenueRow:
    """A venue and how many meetings were put in it."""

    id: int
    version: int
    name: str
    address: str
    capacity: int | None
    note: str
    meetings: int


@dataclass(frozen=True, slots=True)
class VenueDraft:
    """What a venue is kept with; `capacity` is the number of seats, None where unknown."""

    name: str
    address: str = ""
    capacity: int | None = None
    note: str = ""


def venue_rows(session: Session) -> list[VenueRow]:
    """All venues in Vietnamese order of their names."""
    used = (
        select(Meeting.venue_id, func.count().label("meetings"))
        .group_by(Meeting.venue_id)
        .subquery()
    )
    rows = session.execute(
        select(
            Venue.id,
            Venue.version,
            Venue.name,
            Venue.address,
            Venue.capacity,
            Venue.note,
            func.coalesce(used.c.meetings, 0),
        ).outerjoin(used, used.c.venue_id == Venue.id)
    )
    return sorted((VenueRow(*row) for row in rows), key=lambda venue: sort_key(venue.name))


def add_venue(work: UnitOfWork, draft: VenueDraft) -> int:
    """Keep a venue; returns its id. Raises Refused where one of that name is kept already."""
    name = required_line(draft.name, _NAME)
    _check_name(work, name, besides=None)
    venue = Venue()
    _fill(venue, draft)
    work.session.add(venue)
    work.session.flush()
    work.describe(message("journal", "Thêm địa điểm {name}").given(name=name))
    return venue.id


def edit_venue(work: UnitOfWork, venue_id: int, version: int, draft: VenueDraft) -> None:
    """Write a venue anew. Raises Conflict where it changed since `version`."""
    venue = work.session.get(Venue, venue_id)
    check_version(venue, version)
    assert venue is not None
    _check_name(work, draft.name, besides=venue_id)
    _fill(venue, draft)
    work.session.flush()
    reindex_meetings_at(work.session, venue_id)
    work.describe(message("journal", "Sửa địa điểm {name}").given(name=venue.name))


def delete_venue(work: UnitOfWork, venue_id: int) -> None:
    """Delete a venue; its meetings keep its name as their place."""
    venue = work.session.get(Venue, venue_id)
    if venue is None:
        return
    name = venue.name
    for meeting in work.session.scalars(select(Meeting).where(Meeting.venue_id == venue_id)):
        meeting.place = ", ".join(part for part in (meeting.place, name) if part)
    work.describe(message("journal", "Xóa địa điểm {name}").given(name=name))
    work.delete(Venue, venue_id)


def _fill(venue: Venue, draft: VenueDraft) -> None:
    if draft.capacity is not None and draft.capacity < 0:
        raise Refused(message("errors", "Số chỗ ngồi không thể là số âm."))
    venue.name = required_line(draft.name, _NAME)
    venue.address = one_line(draft.address, message("labels", "Địa chỉ"))
    venue.capacity = draft.capacity
    venue.note = many_lines(draft.note)
    venue.search_key = fold_all((venue.name, venue.address))


def _check_name(work: UnitOfWork, name: str, *, besides: int | None) -> None:
    for venue_id, known in work.session.execute(select(Venue.id, Venue.name)):
        if venue_id != besides and fold(known) == fold(name):
            raise Refused(message("errors", "Đã có địa điểm {name}.").given(name=known))
