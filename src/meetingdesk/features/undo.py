"""Takes an act back: each row it touched returns to what it was, as a new act."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import Table, delete, insert, select, text, update

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance.passage_undo import answer_passages, split_passages
from meetingdesk.messages import Message, message
from meetingdesk.model import Base
from meetingdesk.model.journal import JournalEntry
from meetingdesk.store.deletion import dependents
from meetingdesk.store.images import Image, image, values
from meetingdesk.store.journal import read_payload
from meetingdesk.store.recording import RowChange
from meetingdesk.store.unit_of_work import UnitOfWork

# Columns that move with every change and say nothing about whether somebody else edited the row.
_MOVING = frozenset({"version", "updated_at"})


def undo(work: UnitOfWork, entry_id: int) -> None:
    """Take the act of journal entry `entry_id` back. Undoing the undo does it again.

    Passages through the door stay: further rows take them back.

    Raises Conflict where a row changed since, Refused where the act's data was erased or never
    kept, as that of an erasure.
    """
    entry = work.session.get(JournalEntry, entry_id)
    payload = read_payload(work.session, entry_id)
    if entry is None or payload is None:
        raise Refused(message("errors", "Không còn dữ liệu để hoàn tác việc này."))
    if any(change.is_note for change in payload.changes):
        raise Refused(message("errors", "Việc này không thể hoàn tác."))
    work.session.connection().execute(text(_deferral(work)))
    passages, back = split_passages(payload.changes[::-1])
    if passages:
        answer_passages(work, passages[::-1])
    for (table_name, is_insert), group in groupby(back, key=lambda c: (c.table, c.before is None)):
        table = Base.metadata.tables[table_name]
        changes = list(group)
        if is_insert:
            _remove(work, table, changes)
        else:
            for change in changes:
                _put_back(work, table, change)
    act = Message(payload.context, entry.act, payload.values)
    work.describe(message("journal", "Hoàn tác: {act}").given(act=act))


def _deferral(work: UnitOfWork) -> str:
    """Rows come back in the order they went; foreign keys are judged at the end."""
    if work.session.connection().dialect.name == "sqlite":
        return "PRAGMA defer_foreign_keys = ON"
    return "SET CONSTRAINTS ALL DEFERRED"


def _remove(work: UnitOfWork, table: Table, changes: list[RowChange]) -> None:
    connection = work.session.connection()
    for batch in _batches(changes):
        ids = [change.row_id for change in batch]
        found = connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
        present = {row["id"]: image(row) for row in found}
        for change in batch:
            now = present.get(change.row_id)
            if now is None or _differs(now, change.after or {}):
                raise _moved_on()
        for row_id in ids if len(batch) == 1 else ():
            if any(True for _ in dependents(connection, table, row_id)):
                raise _moved_on()
        connection.execute(delete(table).where(table.c.id.in_(ids)))
        for change in batch:
            work.record(RowChange(table.name, change.row_id, present[change.row_id], None))


def _put_back(work: UnitOfWork, table: Table, change: RowChange) -> None:
    connection = work.session.connection()
    found = connection.execute(select(table).where(table.c.id == change.row_id)).mappings().first()
    assert change.before is not None
    if change.after is None:
        if found is not None:
            raise _moved_on()
        connection.execute(insert(table).values(values(table, change.before)))
        work.record(RowChange(table.name, change.row_id, None, change.before))
        return
    if found is None:
        raise _moved_on()
    now = image(found)
    if _differs({name: now[name] for name in change.after}, change.after):
        raise _moved_on()
    former = {name: value for name, value in change.before.items() if name not in _MOVING}
    version = {"version": now["version"] + 1} if "version" in now else {}
    connection.execute(
        update(table)
        .where(table.c.id == change.row_id)
        .values({**values(table, former), **version})
    )
    work.record(RowChange(table.name, change.row_id, {name: now[name] for name in former}, former))


def _differs(now: Image, then: Image) -> bool:
    return any(now.get(name) != value for name, value in then.items() if name not in _MOVING)


def _moved_on() -> Conflict:
    return Conflict(
        message("errors", "Không hoàn tác được vì dữ liệu đã được sửa tiếp sau việc này.")
    )


def _batches(changes: list[RowChange]) -> Iterator[list[RowChange]]:
    for start in range(0, len(changes), 500):
        yield changes[start : start + 500]
