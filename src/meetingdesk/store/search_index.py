"""What is found by words: people, organisations, events, agreements, each with its index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from meetingdesk.model.agreements import Agreement
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Organization
from meetingdesk.store import people_index
from meetingdesk.store.many_values import is_among
from meetingdesk.store.people_index import PEOPLE
from meetingdesk.store.recording import RowChange
from meetingdesk.store.word_index import Entry, WordIndex
from meetingdesk.vietnamese.folding import WITHOUT_APOSTROPHES, fold, fold_all, nfc
from meetingdesk.vietnamese.initials import initial_words

ORGANIZATIONS = WordIndex("organization_words")
MEETINGS = WordIndex("meeting_words")
AGREEMENTS = WordIndex("agreement_words")
INDEXES = (PEOPLE, ORGANIZATIONS, MEETINGS, AGREEMENTS)

_BATCH = 5_000
_LONGEST_INITIALS = 12  # letters; nobody types more of them


@dataclass(frozen=True, slots=True)
class _Kind:
    """Records found by their title and by the key that features keep of all else."""

    index: WordIndex
    model: Any
    title: str


_KINDS = (
    _Kind(ORGANIZATIONS, Organization, "name"),
    _Kind(MEETINGS, Meeting, "title"),
    _Kind(AGREEMENTS, Agreement, "title"),
)


def create(connection: Connection) -> None:
    """Make all indexes, empty, where they are not there yet."""
    for index in INDEXES:
        index.create(connection)


def rebuild(connection: Connection) -> None:
    """Write all indexes anew."""
    create(connection)
    people_index.rebuild(connection)
    for kind in _KINDS:
        kind.index.clear(connection)
        _write(connection, kind, list(connection.scalars(select(kind.model.id))))


def follow(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Bring the indexes to what `changes` made of the records, before the act is committed."""
    people_index.follow(connection, changes)
    tables = {change.table for change in changes}
    for kind in _KINDS:
        if kind.model.__tablename__ not in tables:
            continue
        touched = sorted(_touched(kind, changes))
        if touched:
            kind.index.remove(connection, touched)
            _write(connection, kind, touched)


def _touched(kind: _Kind, changes: Sequence[RowChange]) -> set[int]:
    table, columns = kind.model.__tablename__, {kind.title, "search_key"}
    return {
        change.row_id
        for change in changes
        if change.table == table
        and (change.before is None or change.after is None or columns & change.before.keys())
    }


def _write(connection: Connection, kind: _Kind, ids: Sequence[int]) -> None:
    model = kind.model
    columns = select(model.id, getattr(model, kind.title), model.search_key)
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        rows = connection.execute(columns.where(is_among(connection, model.id, batch)))
        kind.index.put(connection, (_entry(*row) for row in rows.all()))


def _entry(record_id: int, title: str, key: str) -> Entry:
    joined = title.translate(WITHOUT_APOSTROPHES)
    name = fold(title) if joined == title else fold_all((title, joined))
    initials = [word[:_LONGEST_INITIALS] for word in initial_words(key).split()]
    other = " ".join(dict.fromkeys((*key.split(), *initials)))
    return Entry(record_id, name, marked=nfc(title).casefold(), other=other)
