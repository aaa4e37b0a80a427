"""Verified snapshots of the database: made by SQLite's backup API, opened, checked and counted.

Attached files never change once written, so a snapshot needs only the database; the files stay in
the workspace's own store.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.messages import message
from meetingdesk.store import schema

KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 4, 12
_NAME = re.compile(r"meetingdesk-(\d{4}-\d{2}-\d{2})_(\d{6})-([a-z]+)(?:-\d+)?\.sqlite3")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A backup file, when it was made (local time) and why ('daily', 'migration', 'manual')."""

    path: Path
    made_at: datetime
    reason: str


def back_up_database(
    database: Path, folder: Path, *, reason: str, at: datetime | None = None
) -> Snapshot:
    """Copy the database into `folder` while it may be in use, and prove the copy.

    Raises Unavailable where the copy can't be written or isn't whole; nothing is left behind then.
    """
    made_at = (at or datetime.now().astimezone()).replace(microsecond=0, tzinfo=None)
    target = _free_name(folder, f"meetingdesk-{made_at:%Y-%m-%d_%H%M%S}-{reason}")
    half_done = target.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        _copy(database, half_done)
        prove(half_done)
        half_done.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            half_done.unlink(missing_ok=True)
        raise Unavailable(
            message(
                "errors", "Không sao lưu được vào {path}. Hãy kiểm tra ổ đĩa còn chỗ không."
            ).given(path=folder),
            details=str(error),
        ) from error
    return Snapshot(target, made_at, reason)


def back_up_daily(database: Path, folder: Path) -> Snapshot | None:
    """Make today's snapshot unless there is one, then let the old ones go.

    Kept: the last of each of 7 days, 4 weeks and 12 months. Nothing goes before the new one is proved.
    """
    today = datetime.now().astimezone().date()
    if any(snapshot.made_at.date() == today for snapshot in snapshots(folder)):
        return None
    made = back_up_database(database, folder, reason="daily")
    for snapshot in outdated(snapshots(folder)):
        snapshot.path.unlink(missing_ok=True)
    for left_by_a_crash in folder.glob("*.part"):
        left_by_a_crash.unlink(missing_ok=True)
    return made


def snapshots(folder: Path) -> list[Snapshot]:
    """The snapshots in a folder, newest first."""
    found = []
    for path in folder.glob("meetingdesk-*.sqlite3"):
        match = _NAME.fullmatch(path.name)
        if match:
            made_at = datetime.strptime(f"{match[1]} {match[2]}", "%Y-%m-%d %H%M%S")  # noqa: DTZ007
            found.append(Snapshot(path, made_at, match[3]))
    return sorted(found, key=lambda snapshot: (snapshot.made_at, snapshot.path.name), reverse=True)


def outdated(found: Iterable[Snapshot]) -> list[Snapshot]:
    """Which daily snapshots no rule keeps any more; those made by hand or for a migration stay."""
    daily = [snapshot for snapshot in found if snapshot.reason == "daily"]
    kept: set[Path] = set()
    for period, limit in ((_day, KEEP_DAYS), (_week, KEEP_WEEKS), (_month, KEEP_MONTHS)):
        newest: dict[object, Path] = {}
        for snapshot in sorted(daily, key=lambda snapshot: snapshot.made_at, reverse=True):
            newest.setdefault(period(snapshot.made_at.date()), snapshot.path)
        kept.update(list(newest.values())[:limit])
    return [snapshot for snapshot in daily if snapshot.path not in kept]


def restore(snapshot: Path, database: Path, folder: Path) -> Snapshot:
    """Put a snapshot in the place of the database, after backing up what is there now.

    The workspace must be closed. Returns the backup of the former state.

    Raises BadInput where the snapshot is damaged or no workspace, Unavailable where the disk refuses;
    the present database is left alone then.
    """
    schema.revision_of(snapshot.absolute())
    schema.check_whole(snapshot.absolute())
    former = back_up_database(database, folder, reason="restore")
    beside = database.with_suffix(".part")
    try:
        _copy(snapshot, beside)
        prove(beside)
        for leftover in ("-wal", "-shm"):
            database.with_name(database.name + leftover).unlink(missing_ok=True)
        beside.replace(database)
    except (OSError, sqlite3.Error) as error:
        beside.unlink(missing_ok=True)
        raise Unavailable(
            message("errors", "Chưa khôi phục được; dữ liệu hiện tại vẫn còn nguyên."),
            details=str(error),
        ) from error
    return former


def prove(copy: Path) -> dict[str, int]:
    """Open a copy, let SQLite look through all of it, and count the rows of each table.

    Raises sqlite3.Error where it isn't whole.
    """
    with closing(_open(copy)) as connection:
        finding = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if finding != "ok":
            raise sqlite3.DatabaseError(finding)
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables
        }


def check_snapshot(snapshot: Path) -> dict[str, int]:
    """The rows of each table of a snapshot. Raises BadInput where it is damaged."""
    try:
        return prove(snapshot)
    except sqlite3.Error as error:
        raise BadInput(
            message("errors", "Bản sao lưu {name} bị hỏng.").given(name=snapshot.name),
            details=str(error),
        ) from error


def _copy(database: Path, target: Path) -> None:
    with closing(_open(database)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        # A snapshot is one file: no journal beside it that could be left behind.
        copy.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _open(database: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)


def _free_name(folder: Path, stem: str) -> Path:
    path, count = folder / f"{stem}.sqlite3", 2
    while path.exists():
        path, count = folder / f"{stem}-{count}.sqlite3", count + 1
    return path


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return (day.year, day.month)
