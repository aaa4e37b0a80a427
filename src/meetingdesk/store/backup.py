"""Verified snapshots of the database: made by SQLite's backup API, opened, checked and counted."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from meetingdesk.errors import Unavailable
from meetingdesk.messages import message


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A backup that was opened and found whole; `rows` counts the rows of each table."""

    path: Path
    rows: dict[str, int]


def back_up_database(database: Path, folder: Path, *, reason: str) -> Snapshot:
    """Copy the database into `folder` while it may be in use, and prove the copy.

    Raises Unavailable where the copy can't be written or isn't whole; nothing is left behind then.
    """
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d_%H%M%S")
    target = folder / f"meetingdesk-{stamp}-{reason}.sqlite3"
    half_done = target.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        _copy(database, half_done)
        rows = _prove(database, half_done)
        half_done.replace(target)
    except (OSError, sqlite3.Error) as error:
        half_done.unlink(missing_ok=True)
        raise Unavailable(
            message(
                "errors", "Không sao lưu được vào {path}. Hãy kiểm tra ổ đĩa còn chỗ không."
            ).given(path=folder),
            details=str(error),
        ) from error
    return Snapshot(target, rows)


def count_rows(database: Path) -> dict[str, int]:
    """How many rows each table of a database file has."""
    with closing(
        sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    ) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables
        }


def _copy(database: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        source.backup(copy)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _prove(database: Path, copy: Path) -> dict[str, int]:
    with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        finding = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if finding != "ok":
        raise sqlite3.DatabaseError(finding)
    return count_rows(copy)
