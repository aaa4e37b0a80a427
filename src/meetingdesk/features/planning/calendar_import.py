"""Takes over events of another calendar: those that were chosen, in one act."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.delegates.delegate_matching import Progress
from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.calendar_events import meeting_events
from meetingdesk.features.planning.calendar_matching import (
    EventVerdict,
    JudgedEvent,
    planned_span,
)
from meetingdesk.features.planning.incoming_events import IncomingEvent
from meetingdesk.features.planning.kind_guess import kind_of_title
from meetingdesk.features.planning.meetings import (
    OFFICE_TIME_ZONE,
    move_planned_times,
    reindex_meeting,
)
from meetingdesk.features.written_text import many_lines
from meetingdesk.messages import message
from meetingdesk.model.events import Meeting, MeetingState, ScheduleEntry, Venue
from meetingdesk.store.unit_of_work import UnitOfWork
from meetingdesk.vietnamese.folding import fold, fold_all

_BATCH = 400
_REPORTED_EVERY = 100
_MOST_DAYS = 62
_NOON = time(12)
_ZONE = ZoneInfo(OFFICE_TIME_ZONE)


class Destination(StrEnum):
    """What the events become: events of the office, or work of the weekly schedule."""

    MEETINGS = "meetings"
    ENTRIES = "entries"


@dataclass(frozen=True, slots=True)
class ImportedEvents:
    """How many events were added and changed."""

    added: int
    changed: int


def import_events(
    work: UnitOfWork,
    chosen: Sequence[JudgedEvent],
    destination: Destination,
    *,
    progress: Progress | None = None,
) -> ImportedEvents:
    """Take the chosen events over in one act; known ones are changed where they are.

    An event with a fault, or one that is known and the same, is left out. Raises Cancelled where
    somebody stopped it; nothing is kept then.
    """
    run = _Import(work, destination, progress, len(chosen))
    for number, one in enumerate(chosen):
        run.take(number, one)
    return run.finish()


class _Import:
    """One import under way; rows that are new are written together at the end."""

    def __init__(
        self, work: UnitOfWork, destination: Destination, progress: Progress | None, total: int
    ) -> None:
        self._work = work
        self._destination = destination
        self._progress = progress
        self._total = total
        self._opens, self._closes = office_minutes(work.session)
        self._venues = _venue_names(work.session)
        self._meetings: list[dict[str, Any]] = []
        self._entries: list[dict[str, Any]] = []
        self._added = self._changed = 0

    def take(self, number: int, one: JudgedEvent) -> None:
        if self._progress is not None and number % _REPORTED_EVERY == 0:
            self._progress.report(number, self._total)
        if one.verdict is EventVerdict.ERROR:
            return
        if one.meeting_id:
            self._change_meeting(one)
        elif one.entry_id:
            self._change_entry(one)
        elif self._destination is Destination.MEETINGS:
            self._added += 1
            self._meetings.append(self._meeting_row(one.event))
        else:
            self._added += 1
            self._entries += self._entry_rows(one.event)

    def finish(self) -> ImportedEvents:
        self._work.insert_many(Meeting, self._meetings)
        self._work.insert_many(ScheduleEntry, self._without_taken_uids())
        self._work.describe(
            message("journal", "Nhập tệp lịch: thêm {added}, sửa {changed}").given(
                added=self._added, changed=self._changed
            )
        )
        return ImportedEvents(self._added, self._changed)

    def _without_taken_uids(self) -> list[dict[str, Any]]:
        """The second day of something may be there still, though its first was deleted."""
        wanted = [row["uid"] for row in self._entries]
        taken: set[str | None] = set()
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            taken |= set(
                self._work.session.scalars(
                    select(ScheduleEntry.uid).where(ScheduleEntry.uid.in_(batch))
                )
            )
        return [row | {"uid": None} if row["uid"] in taken else row for row in self._entries]

    def _meeting_row(self, event: IncomingEvent) -> dict[str, Any]:
        start, end = planned_span(event, self._opens, self._closes)
        venue_id, place = self._place(event.where)
        return {
            "uid": event.uid,
            "title": event.title,
            "kind": kind_of_title(event.title),
            "state": MeetingState.CANCELLED if event.is_cancelled else MeetingState.DRAFT,
            "starts_at": start.astimezone(UTC),
            "ends_at": end.astimezone(UTC),
            "venue_id": venue_id,
            "place": place,
            "note": _note(event),
            "search_key": fold_all((event.title, "", place, event.where if venue_id else "")),
        }

    def _entry_rows(self, event: IncomingEvent) -> Iterable[dict[str, Any]]:
        """One for each day it takes."""
        first = event.starts_at.date()
        end = event.ends_at
        if end > event.starts_at and end.time() == time(0):
            end -= timedelta(minutes=1)
        days = min((end.date() - first).days + 1, _MOST_DAYS)
        begins = None if event.is_all_day else event.starts_at.time().replace(microsecond=0)
        for number in range(days):
            starts_at = begins if number == 0 else None
            yield {
                "uid": event.uid if number == 0 else f"{event.uid[:280]}#{number + 1}",
                "day": first + timedelta(days=number),
                "starts_at": starts_at,
                "is_afternoon": starts_at is not None and starts_at >= _NOON,
                "content": event.title,
                "chair": event.organizer,
                "participants": "; ".join(event.attendees),
                "place": event.where,
            }

    def _change_meeting(self, one: JudgedEvent) -> None:
        meeting = self._work.session.get(Meeting, one.meeting_id)
        if meeting is None or one.verdict is not EventVerdict.CHANGED:
            return
        event = one.event
        (there,) = meeting_events(self._work.session, [meeting.id])
        start, end = (
            moment.astimezone(UTC) for moment in planned_span(event, self._opens, self._closes)
        )
        former = meeting.starts_at
        meeting.title, meeting.starts_at, meeting.ends_at = event.title, start, end
        if fold(event.where) != fold(there.where):
            meeting.venue_id, meeting.place = self._place(event.where)
        if event.is_cancelled:
            meeting.state = MeetingState.CANCELLED
        elif meeting.state in (MeetingState.CANCELLED, MeetingState.POSTPONED):
            meeting.state = MeetingState.DRAFT
        reindex_meeting(self._work.session, meeting)
        self._work.session.flush()
        if start != former:
            move_planned_times(self._work, meeting.id, start - former)
        self._changed += 1

    def _change_entry(self, one: JudgedEvent) -> None:
        entry = self._work.session.get(ScheduleEntry, one.entry_id)
        if entry is None or one.verdict is not EventVerdict.CHANGED:
            return
        if one.event.is_cancelled:
            self._work.delete(ScheduleEntry, entry.id)
        else:
            row = next(iter(self._entry_rows(one.event)))
            for name in ("day", "starts_at", "is_afternoon", "content", "place"):
                if getattr(entry, name) != row[name]:
                    setattr(entry, name, row[name])
            self._work.session.flush()
        self._changed += 1

    def _place(self, where: str) -> tuple[int | None, str]:
        """The hall of this name, or the place as written."""
        venue_id = self._venues.get(fold(where))
        return (venue_id, "") if venue_id else (None, where)


def _venue_names(session: Session) -> dict[str, int]:
    """Halls by their folded name, alone and with the address behind."""
    found: dict[str, int] = {}
    for venue_id, name, address in session.execute(select(Venue.id, Venue.name, Venue.address)):
        found.setdefault(fold(name), venue_id)
        if address:
            found.setdefault(fold(f"{name}, {address}"), venue_id)
    found.pop("", None)
    return found


def _note(event: IncomingEvent) -> str:
    # The words are those of the office, in Vietnamese whatever the window speaks.
    parts = [event.description]
    if event.organizer:
        parts.append(f"Người tổ chức: {event.organizer}")
    if event.attendees:
        parts.append(f"Thành phần: {'; '.join(event.attendees)}")
    return many_lines("\n".join(part for part in parts if part))
