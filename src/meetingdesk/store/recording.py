"""Records what a session changes, row by row with images before and after, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from meetingdesk.store.images import Image, to_json

# Kept by the store itself and never undone: their rows tell of acts, or only ever get added.
UNRECORDED = frozenset({"journal_entries", "journal_payloads", "workspace_info"})


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row inserted (`before` None), deleted (`after` None), or changed (the columns that did).

    Where both are None, the act concerned the row and nothing of its content is kept.
    """

    table: str
    row_id: int
    before: Image | None
    after: Image | None

    @property
    def is_note(self) -> bool:
        """Nothing of the row is kept: the act is only said to concern it."""
        return self.before is None and self.after is None

    def as_json(self) -> list[Any]:
        """The change as a JSON value."""
        return [self.table, self.row_id, self.before, self.after]

    @classmethod
    def from_json(cls, value: list[Any]) -> RowChange:
        """The change that `as_json` gave."""
        table, row_id, before, after = value
        return cls(table, row_id, before, after)


class Recorder:
    """Listens to one session's flushes and keeps the changes in the order they were made."""

    def __init__(self, session: Session) -> None:
        self.changes: list[RowChange] = []
        self._updates: list[tuple[Any, Image]] = []
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)

    def add(self, change: RowChange) -> None:
        """Record a change made past the session (a bulk statement)."""
        if change.table not in UNRECORDED:
            self.changes.append(change)

    def _before_flush(self, session: Session, _context: Any, _objects: Any) -> None:
        self._updates = [
            (row, before) for row in _recorded(session.dirty) if (before := _changed_before(row))
        ]

    def _after_flush(self, session: Session, _context: Any) -> None:
        for row in _recorded(session.new):
            self.add(RowChange(row.__tablename__, row.id, None, _whole(row)))
        for row, before in self._updates:
            after = {name: to_json(getattr(row, name)) for name in before}
            self.add(RowChange(row.__tablename__, row.id, before, after))
        for row in _recorded(session.deleted):
            self.add(RowChange(row.__tablename__, row.id, _whole(row), None))
        self._updates = []


def _recorded(rows: Iterable[Any]) -> list[Any]:
    return [row for row in rows if row.__tablename__ not in UNRECORDED]


def _changed_before(row: Any) -> Image:
    """The former values of the columns of `row` that a flush is about to change."""
    before: Image = {}
    state = inspect(row)
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        if history.has_changes() and history.deleted:
            before[attribute.key] = to_json(history.deleted[0])
        elif history.has_changes():
            # Set without having been loaded: ask for what the database still holds.
            before[attribute.key] = to_json(_stored(state, attribute.key))
    return before


def _stored(state: Any, key: str) -> Any:
    column = state.mapper.columns[key]
    table = state.mapper.local_table
    query = column.table.select().with_only_columns(column).where(table.c.id == state.identity[0])
    with state.session.no_autoflush:
        return state.session.execute(query).scalar_one()


def _whole(row: Any) -> Image:
    return {
        attribute.key: to_json(getattr(row, attribute.key))
        for attribute in inspect(row).mapper.column_attrs
    }
