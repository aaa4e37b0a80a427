"""The condition that a column holds one of many values, given to the database as one parameter."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Integer,
    Text,
    any_,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session


def among(
    session: Session, column: Any, values: Iterable[str] | Iterable[int]
) -> ColumnElement[bool]:
    """That `column` (text or whole numbers) holds one of `values`, however many they are.

    Databases count the parameters of a statement; a list in one parameter is only limited by memory,
    and is looked through by the database while other threads work.
    """
    return is_among(session.get_bind(), column, values)


def is_among(
    bind: Engine | Connection, column: Any, values: Iterable[str] | Iterable[int]
) -> ColumnElement[bool]:
    """`among` for who has no session."""
    wanted = list(values)
    found: ColumnElement[bool]
    if bind.dialect.name == "sqlite":
        each = func.json_each(json.dumps(wanted, ensure_ascii=False)).table_valued("value")
        found = column.in_(select(each.c.value))
    else:
        kind = Integer() if isinstance(column.type, Integer) else Text()
        found = column == any_(bindparam(None, wanted, type_=ARRAY(kind), unique=True))
    return found
