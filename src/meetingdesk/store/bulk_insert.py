"""Many new rows of one table at once: filled with the model's defaults and handed to the driver."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Date, DateTime, Table, insert
from sqlalchemy import Enum as EnumType

from meetingdesk.model.base import UtcDateTime

Row = dict[str, Any]
_RECURRING = (EnumType, DateTime, UtcDateTime, Date)


def whole_rows(table: Table, ids: Sequence[int], rows: Sequence[Mapping[str, Any]]) -> list[Row]:
    """The rows with every column of the table; what is not given is the model's default."""
    usual, made = _defaults(table)
    whole = []
    for row_id, row in zip(ids, rows, strict=True):
        filled = {**usual, **row, "id": row_id}
        for name, make in made.items():
            if name not in row:
                filled[name] = make()
        whole.append(filled)
    return whole


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert whole rows.

    SQLite gets them as plain tuples: SQLAlchemy's own way takes longer for each row than SQLite.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(insert(table), rows)
        return
    names = [column.name for column in table.columns]
    in_order = itemgetter(*names)
    found = ((at, _writer(connection, table, name)) for at, name in enumerate(names))
    writers = [(at, write) for at, write in found if write is not None]

    def driver_values(row: Row) -> list[Any]:
        values = list(in_order(row))
        for at, write in writers:
            values[at] = write(values[at])
        return values

    statement = str(insert(table).compile(dialect=connection.dialect))
    connection.exec_driver_sql(statement, [tuple(driver_values(row)) for row in rows])


def _writer(connection: Connection, table: Table, name: str) -> Callable[[Any], Any] | None:
    """How the column's Python values become the driver's; None where they are the same."""
    kind = table.columns[name].type
    write = kind.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if write is None or not isinstance(kind, _RECURRING):
        return write
    return lru_cache(maxsize=64)(write)  # an act's rows share their day, moment and kind


def _defaults(table: Table) -> tuple[Row, dict[str, Callable[[], Any]]]:
    """What each column of a new row gets where nothing is given: a value, or one made for each."""
    usual: Row = {}
    made: dict[str, Callable[[], Any]] = {}
    for column in table.columns:
        default: Any = column.default
        usual[column.name] = None
        if default is None:
            continue
        if not default.is_callable:
            usual[column.name] = default.arg
        elif isinstance(column.type, UtcDateTime):
            usual[column.name] = default.arg(None)  # what one act makes is made at one moment
        else:
            # SQLAlchemy hands its callables the context of an execution; the model's ignore it.
            made[column.name] = partial(default.arg, None)
    return usual, made
