"""Who was present when something was voted on: from the door while minutes are open, then kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.features.attendance.presence_at import PresentThen, present_at
from meetingdesk.features.minutes.minutes import LOCKED
from meetingdesk.model.events import AgendaItem
from meetingdesk.model.minutes import EntryKind, Minutes, MinutesEntry
from meetingdesk.store.unit_of_work import UnitOfWork

BALLOTS = frozenset({EntryKind.VOTE, EntryKind.ELECTION})


def presence_of_votes(
    session: Session, minutes: Minutes, entries: Iterable[MinutesEntry]
) -> dict[int, PresentThen]:
    """Who was present at each vote and election among `entries`, by the entry's id.

    What was recorded after its part of the agenda was over counts those present at that part's end.
    Closed minutes keep what was written down when they were closed; so does a vote of which the
    door knows nobody.
    """
    cast = [entry for entry in entries if entry.kind in BALLOTS]
    kept = {entry.id: _kept(entry) for entry in cast}
    if minutes.state not in LOCKED:
        moments = _moments(session, cast)
        then = present_at(session, minutes.meeting_id, list(moments.values()))
        for entry_id, moment in moments.items():
            if then[moment].present:
                kept[entry_id] = then[moment]
    return {entry_id: found for entry_id, found in kept.items() if found is not None}


def keep_presence(work: UnitOfWork, minutes: Minutes) -> None:
    """Write down who was present at each vote, as the door has it now."""
    rows = work.session.scalars(
        select(MinutesEntry).where(
            MinutesEntry.minutes_id == minutes.id, MinutesEntry.kind.in_(BALLOTS)
        )
    ).all()
    then = presence_of_votes(work.session, minutes, rows)
    for row in rows:
        if row.id in then:
            row.present_then, row.summoned_then = then[row.id].present, then[row.id].summoned
    work.session.flush()


def _kept(entry: MinutesEntry) -> PresentThen | None:
    if entry.present_then is None:
        return None
    return PresentThen(entry.present_then, entry.summoned_then or 0)


def _moments(session: Session, entries: Iterable[MinutesEntry]) -> dict[int, datetime]:
    recorded = {e.id: (e.recorded_at, e.agenda_item_id) for e in entries if e.recorded_at}
    ends = {
        row.id: row.ended_at
        for row in session.execute(
            select(AgendaItem.id, AgendaItem.ended_at).where(
                AgendaItem.id.in_({item for _at, item in recorded.values() if item})
            )
        )
    }
    moments = {}
    for entry_id, (at, item_id) in recorded.items():
        end = ends.get(item_id) if item_id else None
        if at is not None:
            moments[entry_id] = min(at, end) if end else at
    return moments
