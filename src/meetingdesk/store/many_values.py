"""The condition that a column holds one of many values, given to the database as one parameter."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Integer, Text, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session


def among(
    session: Session, column: Any, values: Iterable[str] | Iterable[int]
) -> ColumnElement[bool]:
    """That `column` (text or whole numbers) holds one of `values`, however many they are.

    Databases count the parameters of a statement; a list in one parameter is only limited by memory,
    and is looked through by the database while other threads work.
    """
    wanted = list(values)
    found: ColumnElement[bool]
    if session.get_bind().dialect.name == "sqlite":
        each = func.json_each(json.dumps(wanted, ensure_ascii=False)).table_valued("value")
        found = column.in_(select(each.c.value))
    else:
        # The column may be a function's result, of which nobody told the type.
        is_text = not isinstance(column.type, Integer)
        kind = ARRAY(Text() if is_text else Integer())
        found = column == any_(bindparam(None, wanted, type_=kind, unique=True))
    return found
