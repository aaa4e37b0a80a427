"""A workspace's database as one SQLite file, written by one program at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Table, func, select, text, update
from sqlalchemy.exc import DatabaseError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from meetingdesk.errors import MeetingDeskError, Unavailable
from meetingdesk.messages import Message, message
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.store import journal, schema
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.change import Change
from meetingdesk.store.database import Database
from meetingdesk.store.engine import sqlite_reader, sqlite_writer
from meetingdesk.store.recording import RowChange
from meetingdesk.store.unit_of_work import refused_by_database


class SqliteDatabase(Database):
    """The file `path`; attached files lie beside it."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        self.path = path
        self.reader = sqlite_reader(path)
        self.writer = sqlite_writer(path) if writable else None
        self.attachments = AttachmentStore(path.parent / "attachments")

    def begin_act(self, connection: Connection) -> None:
        """Nothing to wait for: each transaction has begun with ``BEGIN IMMEDIATE``."""

    def begin_shared_act(self, connection: Connection, *keys: str) -> None:
        """Nothing to share: a file has one writer."""

    def hold(self, connection: Connection, *keys: str) -> None:
        """Nothing to hold: a file has one writer."""

    def new_ids(self, connection: Connection, table: Table, count: int) -> list[int]:
        last = connection.execute(select(func.max(table.c.id))).scalar() or 0
        given = connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        first = max(int(last), int(given or 0)) + 1
        return list(range(first, first + count))

    def keep_act(
        self, session: Session, actor: str, act: Message, changes: Sequence[RowChange], said: Change
    ) -> int:
        entry = journal.append(session, actor=actor, act=act, changes=changes)
        session.execute(update(WorkspaceInfo).values(revision=WorkspaceInfo.revision + 1))
        return entry.id

    def findings(self, session: Session) -> tuple[tuple[str, ...], int]:
        found = session.execute(text("PRAGMA integrity_check(20)"))
        broken = session.execute(text("PRAGMA foreign_key_check")).all()
        return tuple(row[0] for row in found if row[0] != "ok"), len(broken)

    @contextmanager
    def held(self) -> Iterator[Session]:
        """A transaction of the only writer."""
        assert self.writer is not None
        with Session(self.writer) as session, session.begin():
            yield session

    def close_for_good(self) -> None:
        """Whoever moves a folder takes its file away."""

    def in_words(self, error: DBAPIError) -> MeetingDeskError | None:
        if isinstance(error, IntegrityError):
            return refused_by_database(error)
        if isinstance(error, OperationalError):
            return unavailable(error)
        # SQLite says this of a file that it can't make sense of, and nothing else.
        if type(error) is DatabaseError:
            return schema.damaged(self.path, error.orig)
        return None


def unavailable(error: OperationalError) -> Unavailable:
    """The file's refusal (full disk, locked, gone) in a person's words."""
    cause = str(error.orig).lower()
    if "full" in cause:
        said = message("errors", "Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ rồi làm lại.")
    elif "locked" in cause or "busy" in cause:
        said = message("errors", "Kho dữ liệu đang bận. Hãy thử lại sau giây lát.")
    elif "readonly" in cause or "read-only" in cause:
        said = message(
            "errors", "Không có quyền ghi vào kho dữ liệu. Hãy kiểm tra quyền của thư mục."
        )
    else:
        said = message("errors", "Không truy cập được kho dữ liệu. Hãy kiểm tra ổ đĩa hoặc mạng.")
    return Unavailable(said, details=str(error.orig))
