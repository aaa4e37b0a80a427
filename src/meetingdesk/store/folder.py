"""A workspace's folder: made, locked for one program, and brought to the present shape."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.messages import Message, message
from meetingdesk.model.events import new_uid
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.store import backup, schema
from meetingdesk.store.engine import sqlite_writer
from meetingdesk.store.lock import Holder, WorkspaceLock
from meetingdesk.store.sqlite_database import unavailable

DATABASE_NAME = "meetingdesk.sqlite3"


def create(path: Path, *, name: str) -> None:
    """Make an empty workspace in `path`, an empty or missing folder.

    Raises Refused where the folder already holds something, Unavailable where it can't be written
    to.
    """
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
        raise unavailable(error) from error
    finally:
        lock.release()


def take(path: Path) -> tuple[WorkspaceLock | None, Holder | None]:
    """Lock the workspace in `path` for this program and bring it to the present shape.

    Returns the lock, or no lock and who holds it. Raises as `Workspace.open` does.
    """
    database = path / DATABASE_NAME
    if not path.is_dir():
        raise Unavailable(
            message("errors", "Không tìm thấy thư mục {path}. Hãy kiểm tra ổ đĩa hoặc mạng.").given(
                path=path
            )
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
    return lock, None if lock else WorkspaceLock(path).holder()


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
