"""Row images: the columns of a row as JSON values and back, for the journal and for undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Date, DateTime, Numeric, Table, Time
from sqlalchemy import Enum as EnumType

from meetingdesk.model.base import UtcDateTime

Image = dict[str, Any]
_PLAIN = (str, int, bool)

_READERS: tuple[tuple[type, Callable[[str], Any]], ...] = (
    (UtcDateTime, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (Numeric, Decimal),
)


def to_json(value: Any) -> Any:
    """A column's Python value as JSON knows it."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime) and value.tzinfo is not None:
        # As the database gives it back: a moment written in another zone is the same moment.
        return value.astimezone(UTC).isoformat()
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        # Without the zeros that a column's scale adds: 15 comes back as 15.000.
        return format(value.normalize(), "f")
    return value


def from_json(column: Column[Any], value: Any) -> Any:
    """A JSON value as the Python value that `column` takes."""
    kind = column.type
    if value is None:
        return None
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(value)
    for sql_type, read in _READERS:
        if isinstance(kind, sql_type):
            return read(value)
    return value


def image(row: Any) -> Image:
    """The whole of a row (a mapping of column names) as JSON values."""
    return {name: to_json(value) for name, value in row.items()}


def image_maker(table: Table) -> Callable[[Image], Image]:
    """`image` for many whole rows of one table, made of the row itself, which is used up.

    Most columns hold what JSON knows as it is, and the rows of an act share their moments.
    """
    changing = tuple(
        column.name
        for column in table.columns
        if isinstance(column.type, EnumType | DateTime | UtcDateTime | Date | Time | Numeric)
    )

    written = lru_cache(maxsize=64)(to_json)

    def make(row: Image) -> Image:
        for name in changing:
            row[name] = written(row[name])
        return row

    return make


def values(table: Table, row: Image) -> dict[str, Any]:
    """A row image as values to write into `table`."""
    return {
        name: from_json(table.columns[name], value)
        for name, value in row.items()
        if name in table.columns
    }
