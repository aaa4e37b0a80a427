"""Which shape the database has, and bringing an older one to the present shape."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from meetingdesk.errors import BadInput, Unavailable
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.store import search_index

# "MDsk": lets the program tell a workspace from any other SQLite file.
APPLICATION_ID = 0x4D44736B
HEAD = "0011"
KNOWN_REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
)
MIGRATIONS = Path(__file__).parent / "migrations"

_JOURNAL_GUARDS = (
    "CREATE TRIGGER IF NOT EXISTS journal_entries_no_update BEFORE UPDATE ON journal_entries"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS journal_entries_no_delete BEFORE DELETE ON journal_entries"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)


def create(engine: Engine) -> None:
    """Make all tables of the present shape in an empty database."""
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": HEAD})
        guard_journal(connection)
        search_index.create(connection)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def guard_journal(connection: Connection) -> None:
    """Forbid changing or deleting journal entries, in the database itself."""
    for statement in _JOURNAL_GUARDS:
        connection.exec_driver_sql(statement)


def revision_of(database: Path) -> str:
    """The revision of a workspace's database file, read without changing it.

    Raises BadInput where the file is damaged, is no workspace, or is newer than the program knows.
    """
    try:
        connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
        try:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            revision = _stored_revision(connection) if application_id == APPLICATION_ID else None
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        raise _cannot_open(database, error) from error
    except sqlite3.DatabaseError as error:
        raise damaged(database, error) from error
    if revision is None:
        raise BadInput(
            message(
                "errors",
                "{path} không phải là kho dữ liệu của Bàn hội nghị. Hãy chọn thư mục khác.",
            ).given(path=database.parent)
        )
    if revision not in KNOWN_REVISIONS:
        raise BadInput(
            message(
                "errors",
                "Kho dữ liệu {path} do phiên bản mới hơn của phần mềm tạo ra. "
                "Hãy cài phiên bản mới nhất rồi mở lại; dữ liệu chưa bị thay đổi.",
            ).given(path=database.parent)
        )
    return revision


def check_whole(database: Path) -> None:
    """Let SQLite look through the whole file. Raises BadInput where it is damaged."""
    try:
        connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
        try:
            findings = [row[0] for row in connection.execute("PRAGMA quick_check(5)")]
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        raise damaged(database, error) from error
    if findings != ["ok"]:
        raise damaged(database, "; ".join(findings))


def damaged(database: Path, cause: object) -> BadInput:
    """The error for a database file that SQLite can't make sense of."""
    return BadInput(
        message(
            "errors",
            "Tệp dữ liệu trong {path} bị hỏng nên không mở được. "
            "Hãy khôi phục từ bản sao lưu gần nhất trong thư mục backups.",
        ).given(path=database.parent),
        details=str(cause),
    )


def upgrade(engine: Engine) -> None:
    """Run the migrations from the database's revision to the present one."""
    # Alembic is slow to import and needed only where a workspace is older than the program.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        guard_journal(connection)
        search_index.rebuild(connection)


def _stored_revision(connection: sqlite3.Connection) -> str | None:
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError:
        return None
    return None if row is None else str(row[0])


def _cannot_open(database: Path, error: Exception) -> Unavailable:
    return Unavailable(
        message(
            "errors", "Không mở được tệp dữ liệu {path}. Hãy kiểm tra ổ đĩa và quyền truy cập."
        ).given(path=database),
        details=str(error),
    )
