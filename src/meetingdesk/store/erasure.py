"""Finds what the journal holds about a row and what refers to it, and removes those payloads.

The entries stay with the hashes of what is gone, so that the chain still holds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from meetingdesk.model.journal import JournalPayload
from meetingdesk.store.journal import Payload

Rows = Mapping[str, set[int]]
# A row in a payload, as `RowChange.as_json` writes it; inside a text the quote would be escaped.
_ROW = re.compile(r'\["([a-z_]+)",(\d+),')
_BATCH = 500


def rows_referring(
    session: Session, columns: Sequence[tuple[str, str]], ids: Iterable[int]
) -> dict[str, set[int]]:
    """Rows that the journal ever saw with one of `ids` in one of `columns` (table and column).

    Rows deleted since are found too.
    """
    wanted, found = set(ids), defaultdict[str, set[int]](set)
    names = "|".join(sorted({re.escape(column) for _table, column in columns}))
    reference = re.compile(rf'"(?:{names})":(\d+)[,}}]')
    for _entry_id, content in _payloads(session):
        if not any(int(number) in wanted for number in reference.findall(content)):
            continue
        for change in Payload.from_json(content).changes:
            for table, column in columns:
                images = (change.before or {}, change.after or {})
                if change.table == table and any(image.get(column) in wanted for image in images):
                    found[table].add(change.row_id)
    return dict(found)


def entries_holding(session: Session, rows: Rows) -> list[int]:
    """The journal entries whose payloads hold something of these rows, in their order.

    An entry that only notes that it concerned a row holds nothing of it.
    """
    return [
        entry_id
        for entry_id, content in _payloads(session)
        if any(int(number) in rows.get(table, ()) for table, number in _ROW.findall(content))
        and _holds(Payload.from_json(content), rows)
    ]


def erase_payloads(session: Session, entry_ids: Sequence[int]) -> None:
    """Remove what these entries changed from the journal.

    From here on the connection overwrites with zeros what it deletes from the file.
    """
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("PRAGMA secure_delete = ON"))
    for start in range(0, len(entry_ids), _BATCH):
        batch = entry_ids[start : start + _BATCH]
        session.execute(delete(JournalPayload).where(JournalPayload.entry_id.in_(batch)))


def _holds(payload: Payload, rows: Rows) -> bool:
    return any(
        change.row_id in rows.get(change.table, ()) and not change.is_note
        for change in payload.changes
    )


def _payloads(session: Session) -> Iterator[tuple[int, str]]:
    query = select(JournalPayload.entry_id, JournalPayload.content).order_by(
        JournalPayload.entry_id
    )
    for row in session.execute(query.execution_options(yield_per=_BATCH)):
        yield row[0], row[1]
