"""SQLAlchemy engines: one that writes, one that can only read, with the settings SQLite needs.

SQLite's stock settings under SQLAlchemy lose updates silently: a SELECT runs outside the
transaction. So the driver's own transaction handling is off and every writing transaction begins
with ``BEGIN IMMEDIATE``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

BUSY_TIMEOUT_MS = 10_000


def sqlite_writer(path: Path) -> Engine:
    """The engine for transactions that change the file: WAL, every commit on the disk."""
    engine = create_engine(_url(path), isolation_level=None)
    event.listen(engine, "connect", _prepare_writer)
    event.listen(engine, "begin", _begin_immediate)
    return engine


def sqlite_reader(path: Path, *, file_is_read_only: bool = False) -> Engine:
    """The engine for reading; the database refuses a write through it."""
    engine = create_engine(_url(path, read_only=file_is_read_only), pool_size=4, max_overflow=8)
    event.listen(engine, "connect", _prepare_reader)
    return engine


def _url(path: Path, *, read_only: bool = False) -> URL:
    if not read_only:
        return URL.create("sqlite+pysqlite", database=str(path))
    return URL.create(
        "sqlite+pysqlite", database=f"{path.as_uri()}", query={"mode": "ro", "uri": "true"}
    )


def _prepare_writer(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.execute("PRAGMA temp_store = MEMORY")
    # Room for the pages of a long list's indexes, which would go to the disk and back in the act.
    cursor.execute("PRAGMA cache_size = -16000")
    cursor.close()


def _prepare_reader(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA query_only = ON")
    cursor.execute("PRAGMA temp_store = MEMORY")
    cursor.execute("PRAGMA cache_size = -32000")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
