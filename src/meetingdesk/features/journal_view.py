"""The journal as people read it: who did what and when, newest first, and what exactly changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from meetingdesk.messages import Message
from meetingdesk.model.journal import JournalEntry
from meetingdesk.store.images import Image
from meetingdesk.store.journal import read_payload


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One act; `changes` counts the rows it touched. Erased data leaves only the act's sentence."""

    id: int
    at: datetime
    actor: str
    act: Message
    changes: int
    is_erased: bool


@dataclass(frozen=True, slots=True)
class RowDetail:
    """What an act changed in one row."""

    table: str
    row_id: int
    before: Image
    after: Image


def journal_lines(
    session: Session, *, before: int | None = None, limit: int = 200
) -> list[JournalLine]:
    """Acts older than entry `before` (all where None), newest first, at most `limit`."""
    query = select(JournalEntry).order_by(JournalEntry.id.desc()).limit(limit)
    if before is not None:
        query = query.where(JournalEntry.id < before)
    return [_line(session, entry) for entry in session.scalars(query)]


def journal_details(session: Session, entry_id: int) -> list[RowDetail]:
    """The rows that an act touched, with their values before and after."""
    payload = read_payload(session, entry_id)
    return [
        RowDetail(change.table, change.row_id, change.before or {}, change.after or {})
        for change in (payload.changes if payload else ())
    ]


def _line(session: Session, entry: JournalEntry) -> JournalLine:
    payload = read_payload(session, entry.id)
    if payload is None:
        return JournalLine(entry.id, entry.at, entry.actor, Message("journal", entry.act), 0, True)
    act = Message(payload.context, entry.act, payload.values)
    return JournalLine(entry.id, entry.at, entry.actor, act, len(payload.changes), False)
