"""A workspace: all that an office keeps, in a folder of its own or on a server that it shares."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from meetingdesk.errors import Refused
from meetingdesk.messages import message
from meetingdesk.store import folder
from meetingdesk.store.change import Change
from meetingdesk.store.database import Database
from meetingdesk.store.folder import DATABASE_NAME
from meetingdesk.store.lock import Holder, WorkspaceLock, user_name
from meetingdesk.store.places import Place
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.sqlite_database import SqliteDatabase
from meetingdesk.store.unit_of_work import UnitOfWork

__all__ = ["DATABASE_NAME", "Listener", "Workspace"]

Listener = Callable[[Change], None]


class Workspace:
    """An open workspace. Reads go through `reader`, every act through `unit_of_work`.

    Attributes:
        place: the folder, or the server's database.
        path: the folder on this computer: the whole workspace, or what is kept here of a server's.
        read_only: True where another program holds the workspace; `holder` says who.
        attachments: the store of attached files.
    """

    def __init__(
        self,
        place: Place,
        path: Path,
        database: Database,
        lock: WorkspaceLock | None = None,
        holder: Holder | None = None,
    ) -> None:
        self.place = place
        self.path = path
        self.holder = holder
        self.read_only = database.writer is None
        self.attachments = database.attachments
        self._database = database
        self._lock = lock
        self._has_moved = False
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()
        self._reading = sessionmaker(database.reader, expire_on_commit=False, autoflush=False)
        self._writing = sessionmaker(database.writer, expire_on_commit=False)
        database.listen(self._announce)

    @classmethod
    def create(cls, place: Place, *, name: str) -> Workspace:
        """Make a new workspace in `place` and open it: an empty or missing folder or database.

        Raises Refused where `place` already holds something, Unavailable where it can't be
        reached or written to.
        """
        if isinstance(place, Path):
            folder.create(place.absolute(), name=name)
        else:
            from meetingdesk.store.server.opening import create_server  # noqa: PLC0415  (see open)

            create_server(place, name=name)
        return cls.open(place)

    @classmethod
    def open(cls, place: Place) -> Workspace:
        """Open the workspace in `place`; one in a folder read-only where another program holds it.

        An older workspace is brought to the present shape first, one in a folder after a backup.

        Raises BadInput where it is no workspace, damaged, or newer than the program; Unavailable
        where it can't be reached or written to; Refused where the account may not.
        """
        if isinstance(place, Path):
            path = place.absolute()
            lock, holder = folder.take(path)
            database = SqliteDatabase(path / DATABASE_NAME, writable=lock is not None)
            return cls(path, path, database, lock, holder)
        # A folder needs no driver of a server, and the program starts faster without it.
        from meetingdesk.store.server.opening import open_server  # noqa: PLC0415

        server, path = open_server(place)
        return cls(place, path, server)

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.path / DATABASE_NAME

    @property
    def backups(self) -> Path:
        """The folder of verified snapshots."""
        return self.path / "backups"

    @property
    def role(self) -> DeskRole:
        """What the account that opened it may do; in a folder everything."""
        return self._database.role

    @property
    def is_shared(self) -> bool:
        """It is on a server and other desks write to it at the same time."""
        return self._database.is_shared

    @contextmanager
    def reader(self) -> Iterator[Session]:
        """A session that sees one state of the workspace and can't change it."""
        with self._translated(), self._reading() as session:
            yield session

    @contextmanager
    def unit_of_work(self, *, actor: str | None = None) -> Iterator[UnitOfWork]:
        """One act: all of it is committed and journaled at the end, or nothing is.

        Raises Refused where the workspace is open read-only or the account may not, Conflict or
        Refused where the act can't be, Unavailable where the disk or the server refuses.
        """
        if self.read_only and self.is_shared:
            raise Refused(
                message("errors", "Tài khoản này chỉ được xem. Hãy hỏi người quản trị kho dữ liệu.")
            )
        if self.read_only:
            raise Refused(
                message("errors", "Kho dữ liệu đang mở chỉ để xem vì {holder} đang sử dụng.").given(
                    holder=self.holder or "?"
                )
            )
        with self._guard:
            if self._has_moved:
                raise Refused(
                    message(
                        "errors", "Kho dữ liệu vừa được chuyển đi nơi khác; việc này chưa được lưu."
                    )
                )
            change = Change()
            with self._translated(), self._writing() as session, session.begin():
                who = self._database.actor(actor or user_name())
                work = UnitOfWork(session, who, self._database)
                yield work
                change = work.finish()
        if change:
            self._announce(change)

    @contextmanager
    def held(self) -> Iterator[Session]:
        """A session that reads one state while neither this desk nor another can write."""
        with self._guard, self._translated(), self._database.held() as session:
            yield session

    def close_for_good(self) -> None:
        """Take no act any more, from whichever desk: the workspace has moved.

        Raises Refused where the account may not.
        """
        with self._translated():
            self._database.close_for_good()
        self._has_moved = True

    def findings(self, session: Session) -> tuple[tuple[str, ...], int]:
        """What the database itself finds damaged, and how many references lead nowhere."""
        return self._database.findings(session)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each act that changed something; returns how to stop that.

        It is called on the thread that acted.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def wait_until_listening(self, seconds: float) -> bool:
        """Wait until the changes of other desks are heard; False where that takes longer."""
        return self._database.wait_until_listening(seconds)

    def close(self) -> None:
        """Close the database and give the lock back."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            said = self._database.in_words(error)
            if said is None:
                raise
            raise said from error

    def _announce(self, change: Change) -> None:
        for listener in list(self._listeners):
            listener(change)
