"""Deletes rows with all that belongs to them, each row recorded so that it can come back.

The foreign keys say what belongs: CASCADE goes with its owner, SET NULL lets go, RESTRICT refuses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, ForeignKey, Table, delete, select, update

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.store.images import Image, image
from meetingdesk.store.recording import Recorder, RowChange

_BATCH = 500


def delete_with_dependents(
    connection: Connection, recorder: Recorder, table: Table, ids: Sequence[int]
) -> None:
    """Delete these rows of `table`, what they own first.

    Raises Refused where a row that must stay still refers to one of them.
    """
    for batch in _batches(ids):
        for key in _references_to(table):
            _settle_reference(connection, recorder, key, batch)
        rows = _images(connection, table, table.c.id, batch)
        connection.execute(delete(table).where(table.c.id.in_(batch)))
        for row in rows:
            recorder.add(RowChange(table.name, row["id"], row, None))


def dependents(connection: Connection, table: Table, row_id: int) -> Iterator[tuple[str, int]]:
    """Rows that refer to this one, as table name and id."""
    for key in _references_to(table):
        child = key.parent.table
        for (found,) in connection.execute(select(child.c.id).where(key.parent == row_id)):
            yield child.name, found


def _references_to(table: Table) -> list[ForeignKey]:
    return [
        key
        for other in Base.metadata.sorted_tables
        for key in other.foreign_keys
        if key.column.table is table and "id" in other.columns
    ]


def _settle_reference(
    connection: Connection, recorder: Recorder, key: ForeignKey, ids: Sequence[int]
) -> None:
    child, column = key.parent.table, key.parent
    rows = _images(connection, child, column, ids)
    if not rows:
        return
    if key.ondelete == "CASCADE":
        delete_with_dependents(connection, recorder, child, [row["id"] for row in rows])
    elif key.ondelete == "SET NULL":
        _let_go(connection, recorder, column, rows)
    else:
        raise Refused(
            message("errors", "Không xóa được: còn {count} mục khác đang dùng đến.").given(
                count=len(rows)
            )
        )


def _let_go(
    connection: Connection, recorder: Recorder, column: Column[Any], rows: Sequence[Image]
) -> None:
    child = column.table
    ids = [row["id"] for row in rows]
    change: dict[str, Any] = {column.name: None}
    if "version" in child.columns:
        change["version"] = child.c.version + 1
    connection.execute(update(child).where(child.c.id.in_(ids)).values(change))
    for row in rows:
        recorder.add(
            RowChange(child.name, row["id"], {column.name: row[column.name]}, {column.name: None})
        )


def _images(
    connection: Connection, table: Table, column: Column[Any], ids: Sequence[int]
) -> list[Image]:
    found = connection.execute(select(table).where(column.in_(ids)).order_by(table.c.id))
    return [image(row) for row in found.mappings()]


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
