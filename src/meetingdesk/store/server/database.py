"""A workspace's database on a PostgreSQL server that other desks write to at the same time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar
from uuid import uuid4

from sqlalchemy import Connection, Table, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from meetingdesk.errors import MeetingDeskError
from meetingdesk.messages import Message
from meetingdesk.store import journal
from meetingdesk.store.change import Change
from meetingdesk.store.database import Database, Heard
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.recording import RowChange
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.server import functions, schema
from meetingdesk.store.server.engine import server_reader, server_writer
from meetingdesk.store.server.errors import in_words
from meetingdesk.store.server.files import ServerFiles
from meetingdesk.store.server.functions import WRITING
from meetingdesk.store.server.listener import Listener, notice_of


class ServerDatabase(Database):
    """The database at `address`; `folder` keeps copies of files on this computer.

    Acts follow each other as in a file: an act holds the whole database, and only acts that say so
    (`begin_shared_act`) run beside each other.
    """

    is_shared: ClassVar[bool] = True

    def __init__(self, address: ServerAddress, folder: Path, role: DeskRole) -> None:
        self.role = role
        self._address = address
        self._desk = uuid4().hex
        self._listener: Listener | None = None
        self.reader = server_reader(address)
        self.writer = server_writer(address) if role is not DeskRole.VIEWER else None
        self.attachments = ServerFiles(folder, address, self.reader, self.writer)

    def begin_act(self, connection: Connection) -> None:
        connection.execute(text(f"SELECT pg_advisory_xact_lock({WRITING})"))

    def begin_shared_act(self, connection: Connection, *keys: str) -> None:
        _take(connection, keys, f"pg_advisory_xact_lock_shared({WRITING}), ")

    def hold(self, connection: Connection, *keys: str) -> None:
        _take(connection, keys)

    def new_ids(self, connection: Connection, table: Table, count: int) -> list[int]:
        statement = text(
            "SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)"
        )
        found = connection.scalars(statement, {"table": table.name, "count": count})
        return sorted(int(number) for number in found)

    def keep_act(
        self, session: Session, actor: str, act: Message, changes: Sequence[RowChange], said: Change
    ) -> int:
        return functions.keep_entry(
            session.connection(),
            actor=actor,
            act=act.template,
            content=journal.payload_of(act, changes).as_json(),
            kinds=notice_of(said),
            desk=self._desk,
        )

    def findings(self, session: Session) -> tuple[tuple[str, ...], int]:
        """Nothing: the server watches over its files itself, and no reference can lead nowhere."""
        return (), 0

    @contextmanager
    def held(self) -> Iterator[Session]:
        """The acts' lock, taken first, and then a state that no act can change."""
        assert self.writer is not None
        with self.writer.connect() as waiting, waiting.begin():
            # However long it takes: this is no desk that went away.
            waiting.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            self.begin_act(waiting)
            with Session(self.reader) as session:
                yield session

    def close_for_good(self) -> None:
        assert self.writer is not None
        with self.writer.begin() as connection:
            schema.close_for_good(connection)

    def in_words(self, error: DBAPIError) -> MeetingDeskError | None:
        return in_words(error.orig, self._address)

    def actor(self, user: str) -> str:
        """The account, which the server vouches for, with the user of the computer."""
        return (
            self._address.user if user == self._address.user else f"{self._address.user} ({user})"
        )

    def listen(self, heard: Heard) -> None:
        self._listener = Listener(self._address, self._desk, heard)

    def wait_until_listening(self, seconds: float) -> bool:
        return self._listener is not None and self._listener.wait_until_listening(seconds)

    def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
        super().close()


def _take(connection: Connection, keys: Sequence[str], before: str = "") -> None:
    """Take the lock of each key, in one order everywhere so that no two wait for each other."""
    statement = f"SELECT {before}{', '.join(map(_lock, range(len(keys))))}".rstrip(", ")
    connection.execute(text(statement), {f"key{n}": key for n, key in enumerate(sorted(keys))})


def _lock(number: int) -> str:
    return f"pg_advisory_xact_lock(hashtextextended(:key{number}, 0))"
