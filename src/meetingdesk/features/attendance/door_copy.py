"""A door's own copy of one event, for when the network is away: it answers and keeps what it wrote.

The copy is a small SQLite file with the tables of a workspace and the rows of one event. The door's
acts run on it unchanged; what they wrote is sent to the server when that is back, each try under the
nonce and the moment it had, so that nothing counts twice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, insert, select, text
from sqlalchemy.orm import Session, aliased, sessionmaker

from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import Several, take_back
from meetingdesk.features.attendance.passages import Passage
from meetingdesk.messages import message
from meetingdesk.model.attendance import (
    AttendanceList,
    AttendanceListPart,
    CheckIn,
    Delegate,
    Direction,
)
from meetingdesk.model.events import AgendaItem, Meeting
from meetingdesk.store import schema
from meetingdesk.store.engine import sqlite_writer
from meetingdesk.store.sqlite_database import SqliteDatabase
from meetingdesk.store.unit_of_work import UnitOfWork

_BATCH = 1_000
_ACTOR = "door"


@dataclass(frozen=True, slots=True)
class Unsent:
    """A try that was answered here and that the server has not heard of.

    `undoes` is the nonce of the try that it takes back.
    """

    list_id: int
    delegate_id: int | None
    direction: Direction
    typed: str
    method: str
    at: datetime
    desk: str
    nonce: str
    undoes: str = ""


class DoorCopy:
    """The copy of the event `meeting_id` in `folder`; it may be used from any thread."""

    def __init__(self, folder: Path, meeting_id: int) -> None:
        self._file = folder / f"door-{meeting_id}.sqlite3"
        self._meeting_id = meeting_id
        self._guard = threading.Lock()
        self._opened: SqliteDatabase | None = None

    @property
    def exists(self) -> bool:
        """Whether there is something to answer from."""
        return self._file.is_file()

    def refresh(self, session: Session) -> bool:
        """Take the event over as it is on the server; False where tries wait here to be sent."""
        with self._guard:
            database = self._database()
            if self._unsent():
                return False
            assert database.writer is not None
            with database.writer.begin() as here:
                here.execute(text("PRAGMA defer_foreign_keys = ON"))
                for table in reversed(_TABLES):
                    here.execute(delete(table))
                for table, condition in self._conditions().items():
                    found = session.execute(select(table).where(condition))
                    for batch in found.mappings().partitions(_BATCH):
                        here.execute(
                            insert(table), [_without_strangers(table, row) for row in batch]
                        )
                # What the door writes itself gets higher ids.
                here.execute(text(f"PRAGMA user_version = {_last_id(here)}"))
        return True

    def answer(self, act: Callable[..., Any], *args: Any, **options: Any) -> Passage | Several:
        """Do an act of the door here; the passage has a number below zero.

        Raises Refused as the act does.
        """
        with self._guard, self._work() as work:
            answer = act(work, *args, **options)
        if isinstance(answer, Passage):
            return replace(answer, id=-answer.id)
        assert isinstance(answer, Several)
        return answer

    def unsent(self) -> list[Unsent]:
        """What was answered here since the last `refresh`, in its order."""
        with self._guard:
            return self._unsent() if self.exists else []

    def mark_sent(self) -> None:
        """Everything answered here has reached the server."""
        with self._guard:
            writer = self._database().writer
            assert writer is not None
            with writer.begin() as here:
                here.execute(text(f"PRAGMA user_version = {_last_id(here)}"))

    def close(self) -> None:
        """Close the file; it stays for the next time."""
        with self._guard:
            if self._opened is not None:
                self._opened.close()
            self._opened = None

    def _database(self) -> SqliteDatabase:
        if self._opened is None:
            _shape(self._file)
            self._opened = SqliteDatabase(self._file, writable=True)
        return self._opened

    @contextmanager
    def _work(self) -> Iterator[UnitOfWork]:
        database = self._database()
        making = sessionmaker(database.writer, expire_on_commit=False)
        with making() as session, session.begin():
            work = UnitOfWork(session, _ACTOR, database)
            yield work
            work.finish()

    def _unsent(self) -> list[Unsent]:
        undone = aliased(CheckIn)
        with Session(self._database().reader) as session:
            sent = session.scalar(text("PRAGMA user_version")) or 0
            rows = session.execute(
                select(CheckIn, undone.nonce)
                .outerjoin(undone, undone.id == CheckIn.undoes_id)
                .where(CheckIn.id > sent)
                .order_by(CheckIn.id)
            ).all()
        return [
            Unsent(
                row.list_id,
                row.delegate_id,
                row.direction,
                row.typed,
                row.method,
                row.at,
                row.desk,
                row.nonce,
                undoes or "",
            )
            for row, undoes in rows
        ]

    def _conditions(self) -> Mapping[Table, ColumnElement[bool]]:
        lists = select(AttendanceList.id).where(AttendanceList.meeting_id == self._meeting_id)
        return {
            _table(Meeting): Meeting.id == self._meeting_id,
            _table(AgendaItem): AgendaItem.meeting_id == self._meeting_id,
            _table(Delegate): Delegate.meeting_id == self._meeting_id,
            _table(AttendanceList): AttendanceList.meeting_id == self._meeting_id,
            _table(AttendanceListPart): AttendanceListPart.list_id.in_(lists),
            _table(CheckIn): CheckIn.list_id.in_(lists),
        }


def take_back_try(
    work: UnitOfWork, tried: str, *, nonce: str, desk: str = "", at: datetime | None = None
) -> Passage:
    """`take_back` for the passage that a try with the nonce `tried` made, here or on the server.

    Raises Refused where there is none.
    """
    found = work.session.scalar(select(CheckIn.id).where(CheckIn.nonce == tried))
    if found is None:
        raise Refused(message("errors", "Lượt này đã được hủy trước đó hoặc không còn."))
    return take_back(work, found, nonce=nonce, desk=desk, at=at)


def _table(model: Any) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


_TABLES = tuple(
    map(_table, (Meeting, AgendaItem, Delegate, AttendanceList, AttendanceListPart, CheckIn))
)


def _without_strangers(table: Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    """The row without references to what the copy leaves out."""
    copied = dict(row)
    for key in table.foreign_keys:
        if key.column.table not in _TABLES:
            copied[key.parent.name] = None
    return copied


def _last_id(connection: Any) -> int:
    given = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'check_ins'"
    return int(connection.execute(text(given)).scalar_one())


def _shape(file: Path) -> None:
    """Make the file, or bring one of an older version up to date: tries may wait in it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    is_there = file.is_file()
    engine = sqlite_writer(file)
    try:
        if not is_there:
            schema.create(engine)
        elif schema.revision_of(file) != schema.HEAD:
            schema.upgrade(engine)
    finally:
        engine.dispose()
