"""A workspace: the folder with the database, the attached files and the backups of an office."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError
from sqlalchemy.orm import Session, sessionmaker

from meetingdesk.errors import BadInput, MeetingDeskError, Refused, Unavailable
from meetingdesk.messages import Message, message
from meetingdesk.model.events import new_uid
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.store import backup, schema
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.change import Change
from meetingdesk.store.engine import sqlite_reader, sqlite_writer
from meetingdesk.store.lock import Holder, WorkspaceLock, user_name
from meetingdesk.store.unit_of_work import UnitOfWork, refused_by_database

DATABASE_NAME = "meetingdesk.sqlite3"
Listener = Callable[[Change], None]


class Workspace:
    """An open workspace. Reads go through `reader`, every act through `unit_of_work`.

    Attributes:
        path: the folder.
        read_only: True where another program holds the workspace; `holder` says who.
        attachments: the store of attached files.
    """

    def __init__(self, path: Path, lock: WorkspaceLock | None, holder: Holder | None) -> None:
        self.path = path
        self.holder = holder
        self.read_only = lock is None
        self.attachments = AttachmentStore(path / "attachments")
        self._lock = lock
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()
        database = path / DATABASE_NAME
        self._reader = sqlite_reader(database)
        self._reading = sessionmaker(self._reader, expire_on_commit=False, autoflush=False)
        self._writer = None if lock is None else sqlite_writer(database)
        self._writing = sessionmaker(self._writer, expire_on_commit=False)

    @classmethod
    def create(cls, path: Path, *, name: str) -> Workspace:
        """Make a new workspace in `path`, an empty or missing folder, and open it.

        Raises Refused where the folder already holds something, Unavailable where it can't be
        written to.
        """
        path = path.absolute()
        _make_folder(path)
        lock = _lock_folder(path)
        if lock is None:
            raise Refused(_not_empty(path))
        try:
            writer = sqlite_writer(path / DATABASE_NAME)
            schema.create(writer)
            with Session(writer) as session, session.begin():
                session.add(WorkspaceInfo(id=1, uid=new_uid(), name=name))
            writer.dispose()
        except OperationalError as error:
            lock.release()
            raise unavailable(error) from error
        return cls(path, lock, None)

    @classmethod
    def open(cls, path: Path) -> Workspace:
        """Open the workspace in folder `path`; read-only where another program holds it.

        An older workspace is backed up and brought to the present shape first.

        Raises BadInput where it is no workspace, damaged, or newer than the program; Unavailable
        where the folder is missing or can't be written to.
        """
        path = path.absolute()
        database = path / DATABASE_NAME
        if not path.is_dir():
            raise Unavailable(
                message(
                    "errors", "Không tìm thấy thư mục {path}. Hãy kiểm tra ổ đĩa hoặc mạng."
                ).given(path=path)
            )
        if not database.is_file():
            raise BadInput(
                message(
                    "errors",
                    "{path} không phải là kho dữ liệu của Bàn hội nghị. Hãy chọn thư mục khác.",
                ).given(path=path)
            )
        lock = _lock_folder(path)
        try:
            if lock is not None and lock.was_left_open:
                schema.check_whole(database)
            _bring_up_to_date(path, schema.revision_of(database), writable=lock is not None)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(path, lock, None if lock else WorkspaceLock(path).holder())

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.path / DATABASE_NAME

    @property
    def backups(self) -> Path:
        """The folder of verified snapshots."""
        return self.path / "backups"

    @contextmanager
    def reader(self) -> Iterator[Session]:
        """A session that sees one state of the workspace and can't change it."""
        try:
            with self._reading() as session:
                yield session
        except OperationalError as error:
            raise unavailable(error) from error
        except DatabaseError as error:
            raise schema.damaged(self.database, error.orig) from error

    @contextmanager
    def unit_of_work(self, *, actor: str | None = None) -> Iterator[UnitOfWork]:
        """One act: all of it is committed and journaled at the end, or nothing is.

        Raises Refused where the workspace is open read-only, Conflict or Refused where the act
        can't be, Unavailable where the disk refuses.
        """
        if self.read_only:
            raise Refused(
                message("errors", "Kho dữ liệu đang mở chỉ để xem vì {holder} đang sử dụng.").given(
                    holder=self.holder or "?"
                )
            )
        with self._guard:
            change, work = Change(), None
            with self._translated(), self._writing() as session, session.begin():
                work = UnitOfWork(session, actor or user_name())
                yield work
                change = work.finish()
        if change:
            self._announce(change)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each act that changed something; returns how to stop that.

        It is called on the thread that acted.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def close(self) -> None:
        """Close the database and give the lock back."""
        self._reader.dispose()
        if self._writer is not None:
            self._writer.dispose()
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
        except MeetingDeskError:
            raise
        except IntegrityError as error:
            raise refused_by_database(error) from error
        except OperationalError as error:
            raise unavailable(error) from error

    def _announce(self, change: Change) -> None:
        for listener in list(self._listeners):
            listener(change)


def unavailable(error: OperationalError) -> Unavailable:
    """The database's refusal (full disk, locked, gone) in a person's words."""
    cause = str(error.orig).lower()
    if "full" in cause:
        text = message("errors", "Ổ đĩa đã đầy nên chưa lưu được. Hãy giải phóng chỗ rồi làm lại.")
    elif "locked" in cause or "busy" in cause:
        text = message("errors", "Kho dữ liệu đang bận. Hãy thử lại sau giây lát.")
    elif "readonly" in cause or "read-only" in cause:
        text = message(
            "errors", "Không có quyền ghi vào kho dữ liệu. Hãy kiểm tra quyền của thư mục."
        )
    else:
        text = message("errors", "Không truy cập được kho dữ liệu. Hãy kiểm tra ổ đĩa hoặc mạng.")
    return Unavailable(text, details=str(error.orig))


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
        occupied = any(path.iterdir())
    except OSError as error:
        raise _no_write_permission(path, error) from error
    if occupied:
        raise Refused(_not_empty(path))
    try:
        (path / "attachments").mkdir()
        (path / "backups").mkdir()
    except OSError as error:
        raise _no_write_permission(path, error) from error


def _not_empty(path: Path) -> Message:
    return message("errors", "Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.").given(
        path=path
    )


def _lock_folder(path: Path) -> WorkspaceLock | None:
    lock = WorkspaceLock(path)
    try:
        return lock if lock.acquire() else None
    except OSError as error:
        raise _no_write_permission(path, error) from error


def _no_write_permission(path: Path, error: OSError) -> Unavailable:
    return Unavailable(
        message(
            "errors",
            "Không có quyền ghi vào thư mục {path}. Hãy chọn thư mục khác hoặc xin cấp quyền.",
        ).given(path=path),
        details=str(error),
    )


def _bring_up_to_date(path: Path, revision: str, *, writable: bool) -> None:
    if revision == schema.HEAD:
        return
    if not writable:
        raise Unavailable(
            message(
                "errors",
                "Kho dữ liệu cần được nâng cấp nhưng đang mở ở nơi khác. Hãy đóng ở đó trước.",
            )
        )
    backup.back_up_database(path / DATABASE_NAME, path / "backups", reason="migration")
    writer = sqlite_writer(path / DATABASE_NAME)
    try:
        schema.upgrade(writer)
    finally:
        writer.dispose()
