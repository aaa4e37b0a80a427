"""Copies a workspace whole from a folder to a server or back, and compares the two."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.model.photos import Attachment
from meetingdesk.store import folder, search_index
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.engine import sqlite_writer
from meetingdesk.store.folder import DATABASE_NAME
from meetingdesk.store.journal import verify_chain
from meetingdesk.store.places import Place, ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.workspace import Workspace

Progress = Callable[[int, int], None]
_BATCH = 1_000
_KeepFile = Callable[[str, Path], None]


def copy_workspace(
    source: Workspace, target: Place, progress: Progress = lambda _done, _total: None
) -> dict[str, int]:
    """Copy everything in `source` to `target`, an empty or missing folder or database.

    Rows with their ids, the journal with its chain, attached files; at the end both are counted
    and the copied journal is checked link by link. Whatever fails or is stopped, `target` is as it
    was. Other desks can't write to `source` meanwhile. Returns the rows of each table.

    `progress` hears of rows and files together, and may raise to stop.

    Raises Refused where the target holds something or the account may not, Unavailable where disk
    or server refuse, BadInput where the copy differs.
    """
    with source.held() as reading:
        return _copy(reading, source, target, progress)


def transfer(
    source: Workspace, target: Place, progress: Progress = lambda _done, _total: None
) -> dict[str, int]:
    """`copy_workspace`, with which `source` takes no act any more: nothing is written in between.

    A server's database answers every desk from then on that the workspace has gone. Raises Refused
    where the workspace is open read-only or the account is no administrator's.
    """
    if source.read_only:
        raise Refused(message("errors", "Kho dữ liệu đang mở ở nơi khác. Hãy đóng ở đó trước."))
    if source.role is not DeskRole.ADMINISTRATOR:
        raise Refused(message("errors", "Chỉ tài khoản quản trị mới chuyển kho dữ liệu được."))
    with source.held() as reading:
        counts = _copy(reading, source, target, progress)
        source.close_for_good()
    return counts


def move_between(
    source: Workspace, target: Place, progress: Progress = lambda _done, _total: None
) -> dict[str, int]:
    """`transfer`, after which `source` is closed and its folder, where it is one, retired."""
    counts = transfer(source, target, progress)
    source.close()
    if isinstance(source.place, Path):
        retire_folder(source.place)
    return counts


def retire_folder(place: Path) -> Path:
    """Give the folder of a workspace that moved away another name, as a copy of that day."""
    former = _name_of_former(place)
    try:
        place.rename(former)
    except OSError as error:
        raise Unavailable(
            message(
                "errors",
                "Đã chuyển xong, nhưng chưa đổi được tên thư mục cũ {path}. Đừng dùng thư mục đó nữa.",
            ).given(path=place),
            details=str(error),
        ) from error
    return former


def _copy(reading: Session, source: Workspace, target: Place, progress: Progress) -> dict[str, int]:
    hashes = reading.scalars(select(Attachment.sha256).order_by(Attachment.id)).all()
    counts = {table.name: _count(reading, table) for table in _TABLES}
    steps = _Steps(progress, sum(counts.values()) + len(hashes))
    with _opened(target) as (writing, keep_file):
        _copy_rows(reading, writing, steps)
        search_index.rebuild(writing)
        _copy_files(source.attachments, hashes, keep_file, steps)
        _compare(writing, counts)
    return counts


_TABLES = Base.metadata.sorted_tables


class _Steps:
    """Counts what is behind for `progress`."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def add(self, many: int) -> None:
        self._done += many
        self._progress(min(self._done, self._total), self._total)


@contextmanager
def _opened(target: Place) -> Iterator[tuple[Connection, _KeepFile]]:
    """A connection into the new workspace and where files go; kept at the end, or nothing is."""
    opening = _new_server(target) if isinstance(target, ServerAddress) else _new_folder(target)
    with opening as (connection, keep_file):
        connection.execute(delete(WorkspaceInfo))
        yield connection, keep_file


@contextmanager
def _new_server(target: ServerAddress) -> Iterator[tuple[Connection, _KeepFile]]:
    from meetingdesk.store.server.files import put_file  # noqa: PLC0415  (no driver for folders)
    from meetingdesk.store.server.opening import shaping  # noqa: PLC0415

    with shaping(target) as connection:
        connection.execute(text("SET CONSTRAINTS ALL DEFERRED"))
        yield connection, lambda sha256, path: put_file(connection, sha256, path)
        for table in _TABLES:
            if "id" in table.columns:
                _move_sequence(connection, table)


@contextmanager
def _new_folder(target: Path) -> Iterator[tuple[Connection, _KeepFile]]:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(
            message("errors", "Thư mục {path} đã có dữ liệu. Hãy chọn một thư mục trống.").given(
                path=target
            )
        )
    beside = target.with_name(f".{target.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    try:
        folder.create(beside, name="")
        store = AttachmentStore(beside / "attachments")
        writer = sqlite_writer(beside / DATABASE_NAME)
        with writer.begin() as connection:
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
            yield connection, lambda _sha256, path: _add(store, path)
        writer.dispose()
        if target.exists():
            target.rmdir()
        beside.rename(target)
    except (DBAPIError, OSError) as error:
        raise Unavailable(
            message("errors", "Chưa chép được kho dữ liệu sang {path}; chưa có gì thay đổi.").given(
                path=target
            ),
            details=str(error),
        ) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _copy_rows(reading: Session, writing: Connection, steps: _Steps) -> None:
    for table in _TABLES:
        rows = reading.execute(
            select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_BATCH)
        )
        for batch in rows.mappings().partitions(_BATCH):
            writing.execute(insert(table), [dict(row) for row in batch])
            steps.add(len(batch))


def _copy_files(store: AttachmentStore, hashes: Any, keep_file: _KeepFile, steps: _Steps) -> None:
    for sha256 in hashes:
        path = store.path_of(sha256)
        # A file that was lost before can't be copied; looking through both says the same of it.
        if path.is_file():
            keep_file(sha256, path)
        steps.add(1)


def _compare(writing: Connection, counts: dict[str, int]) -> None:
    session = Session(writing, autoflush=False)
    found = {table.name: _count(session, table) for table in _TABLES}
    chain = verify_chain(session)
    if found != counts or chain.broken_entry_id is not None:
        differing = [f"{name}: {counts[name]} / {found[name]}" for name in counts]
        raise BadInput(
            message("errors", "Bản chép không khớp với kho dữ liệu nên đã bỏ đi."),
            details="; ".join(differing),
        )


def _add(store: AttachmentStore, path: Path) -> None:
    store.add_file(path)


def _count(session: Session, table: Table) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def _move_sequence(connection: Connection, table: Table) -> None:
    """Give no number again that a row has."""
    sequence = func.pg_get_serial_sequence(table.name, "id")
    last = select(func.max(table.c.id)).scalar_subquery()
    connection.execute(select(func.setval(sequence, func.coalesce(last, 1), last.is_not(None))))


def _name_of_former(place: Path) -> Path:
    """A free name beside, which says what became of the folder."""
    wanted, count = f"{place.name} (đã chuyển)", 2
    while place.with_name(wanted).exists():
        wanted, count = f"{place.name} (đã chuyển {count})", count + 1
    return place.with_name(wanted)
