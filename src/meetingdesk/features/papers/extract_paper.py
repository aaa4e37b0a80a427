"""Gathers what an extract of minutes prints: each decision and conclusion with the votes on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from meetingdesk.features.minutes.minutes import minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, EntryKind, entries_of
from meetingdesk.features.papers.minutes_paper import gather_minutes, vote_on_paper
from meetingdesk.features.papers.papers import (
    AttendanceCounts,
    IssuerData,
    PersonOnPaper,
    VoteResult,
)
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.store.attachments import AttachmentStore

_EXTRACTED = frozenset({EntryKind.DECISION, EntryKind.CONCLUSION})


@dataclass(frozen=True, slots=True)
class Passage:
    """A decision or conclusion that can be extracted; `votes` are those cast right before it."""

    entry_id: int
    is_decision: bool
    text: str
    item: str = ""
    number: str = ""
    votes: tuple[VoteResult, ...] = ()


@dataclass(frozen=True, slots=True)
class ExtractData:
    """What an extract is made from; `passages` in the order of the minutes, decisions first."""

    meeting_name: str
    starts_at: datetime
    venue: str
    issuer: IssuerData
    minutes_number: int | None = None
    chairs: tuple[PersonOnPaper, ...] = ()
    secretaries: tuple[PersonOnPaper, ...] = ()
    counts: AttendanceCounts | None = None
    passages: tuple[Passage, ...] = ()
    created: datetime | None = None


def gather_extract(session: Session, store: AttachmentStore, meeting_id: int) -> ExtractData:
    """Everything extracts of a meeting's minutes print. Raises Refused where the meeting is gone."""
    minutes = gather_minutes(session, store, meeting_id, with_photos=False)
    head = minutes_head(session, meeting_id)
    titles = {row.id: row.title for row in read_agenda(session, meeting_id).rows}
    passages = _passages(entries_of(session, head.id) if head else [], titles)
    return ExtractData(
        meeting_name=minutes.meeting_name,
        starts_at=minutes.starts_at,
        venue=minutes.venue,
        issuer=minutes.issuer,
        minutes_number=minutes.number,
        chairs=minutes.chairs,
        secretaries=minutes.secretaries,
        counts=minutes.counts,
        passages=tuple(sorted(passages, key=lambda one: not one.is_decision)),
        created=minutes.created,
    )


def _passages(entries: list[Entry], titles: dict[int, str]) -> list[Passage]:
    found: list[Passage] = []
    votes: list[VoteResult] = []
    place: int | None = None
    for entry in entries:
        if entry.agenda_item_id != place:
            place = entry.agenda_item_id
            votes = []
        if entry.kind is EntryKind.VOTE:
            votes += _counted(entry)
        elif entry.kind in _EXTRACTED:
            found.append(
                Passage(
                    entry_id=entry.id,
                    is_decision=entry.kind is EntryKind.DECISION,
                    text=entry.text,
                    item=titles.get(place or 0, ""),
                    number=entry.number,
                    votes=tuple(votes),
                )
            )
            votes = []
        else:
            votes = []
    return found


def _counted(entry: Entry) -> list[VoteResult]:
    """The result of a vote; nothing where it has not been counted."""
    return [] if entry.tally is None else [vote_on_paper(entry)]
