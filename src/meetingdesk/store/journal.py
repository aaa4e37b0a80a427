"""Writes the journal's entries and checks its chain."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session

from meetingdesk.messages import Message
from meetingdesk.model.base import now
from meetingdesk.model.journal import JournalEntry, JournalPayload
from meetingdesk.store.recording import RowChange

GENESIS = "0" * 64
# Two people who edit the same thing do so within the last acts of an office.
_LOOKED_BACK = 300
_AT_ONCE = 100  # rows
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Payload:
    """What an act changed: the values of its sentence and the rows, in order."""

    context: str
    values: dict[str, str]
    changes: tuple[RowChange, ...]

    def as_json(self) -> str:
        """The payload as the text that is stored and hashed."""
        head = _encode({"context": self.context, "values": self.values})
        parts = [head[:-1], ',"changes":[']
        # In parts, so that an act of many rows leaves other threads their turns.
        for start in range(0, len(self.changes), _AT_ONCE):
            rows = [change.as_json() for change in self.changes[start : start + _AT_ONCE]]
            parts += ["," if start else "", _encode(rows)[1:-1]]
        return "".join([*parts, "]}"])

    @classmethod
    def from_json(cls, text: str) -> Payload:
        """The payload that `as_json` gave."""
        value = json.loads(text)
        changes = tuple(RowChange.from_json(change) for change in value["changes"])
        return cls(value["context"], value["values"], changes)


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The outcome of walking the chain: how many entries hold, and the first that does not."""

    entries: int
    broken_entry_id: int | None
    erased_payloads: int


def payload_of(act: Message, changes: Sequence[RowChange]) -> Payload:
    """What the journal keeps of an act."""
    values = {name: str(value) for name, value in act.values.items()}
    return Payload(act.context, values, tuple(changes))


def append(
    session: Session, *, actor: str, act: Message, changes: Sequence[RowChange]
) -> JournalEntry:
    """Add an entry at the end of the chain. The caller holds the write transaction."""
    content = payload_of(act, changes).as_json()
    at = now()
    previous = session.scalar(select(JournalEntry.hash).order_by(JournalEntry.id.desc()).limit(1))
    payload_hash = _digest(content)
    entry = JournalEntry(
        at=at,
        actor=actor,
        act=act.template,
        payload_hash=payload_hash,
        previous_hash=previous or GENESIS,
        hash=_link(previous or GENESIS, at, actor, act.template, payload_hash),
    )
    session.add(entry)
    session.flush()
    session.add(JournalPayload(entry_id=entry.id, content=content))
    session.flush()
    return entry


def read_payload(session: Session, entry_id: int) -> Payload | None:
    """What the act changed, or None where it was erased with a person's data."""
    content = session.scalar(
        select(JournalPayload.content).where(JournalPayload.entry_id == entry_id)
    )
    return None if content is None else Payload.from_json(content)


@dataclass(frozen=True, slots=True)
class OthersChange:
    """What acts made of a row since a version of it: who acted last and when, and the new values."""

    actor: str
    at: datetime
    values: dict[str, object]


def last_change(session: Session, table: str, row_id: int, many: int) -> OthersChange | None:
    """What the last `many` changes made of a row; None where the last acts don't tell.

    None too where the account may not read the journal.
    """
    query = (
        select(JournalEntry.actor, JournalEntry.at, JournalPayload.content)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .order_by(JournalEntry.id.desc())
        .limit(_LOOKED_BACK)
    )
    try:
        with session.begin_nested(), session.no_autoflush:
            entries = session.execute(query).all()
    except ProgrammingError:
        return None
    found: OthersChange | None = None
    for actor, at, content in entries:
        for values in _values_given(content, table, row_id):
            if many <= 0:
                return found
            found, many = found or OthersChange(actor, at, {}), many - 1
            # The newest comes first: what it says of a field is what stands.
            found.values.update({k: v for k, v in values.items() if k not in found.values})
    return found


def _values_given(content: str, table: str, row_id: int) -> Iterator[dict[str, Any]]:
    """The new values of each change of a row in one act, the last first."""
    if f'["{table}",{row_id},' not in content:
        return
    for change in reversed(Payload.from_json(content).changes):
        if (change.table, change.row_id) == (table, row_id) and change.before and change.after:
            yield change.after


def delegate_was_removed(session: Session, code: str) -> bool:
    """Whether the journal knows a delegate with this code who was taken off a list."""
    if session.get_bind().dialect.name == "postgresql":
        # The door's account can't read the journal; the server answers this question alone.
        return bool(session.scalar(select(func.delegate_was_removed(code))))
    query = (
        select(JournalEntry.id)
        .join(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .where(
            JournalEntry.act.like("Xóa%đại biểu%"),
            JournalPayload.content.contains(f'"code":"{code}"', autoescape=True),
        )
    )
    return session.scalar(query.limit(1)) is not None


def verify_chain(session: Session) -> ChainReport:
    """Walk the whole journal and compare each hash; stops at the first entry that is wrong."""
    previous, count, erased, last_id = GENESIS, 0, 0, 0
    query = (
        select(JournalEntry, JournalPayload.content)
        .outerjoin(JournalPayload, JournalPayload.entry_id == JournalEntry.id)
        .order_by(JournalEntry.id)
        .execution_options(yield_per=500)
    )
    for entry, content in session.execute(query):
        whole = content is None or _digest(content) == entry.payload_hash
        link = _link(previous, entry.at, entry.actor, entry.act, entry.payload_hash)
        gap = entry.id != last_id + 1
        if gap or not whole or entry.previous_hash != previous or entry.hash != link:
            return ChainReport(count, entry.id, erased)
        previous, count, last_id = entry.hash, count + 1, entry.id
        erased += content is None
    return ChainReport(count, None, erased)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _link(previous: str, at: datetime, actor: str, act: str, payload_hash: str) -> str:
    return _digest("\n".join((previous, at.isoformat(), actor, act, payload_hash)))
