"""The migration scripts lead to exactly the tables that the program maps."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import select

from meetingdesk.errors import Unavailable
from meetingdesk.model import Base
from meetingdesk.model.events import Venue
from meetingdesk.store import backup, schema
from meetingdesk.store.engine import sqlite_writer
from meetingdesk.store.search_index import INDEXES
from meetingdesk.store.workspace import Workspace


def is_no_index(name: str | None, *_where: object) -> bool:
    """The indexes of words are virtual tables, which nothing maps."""
    return name is None or not name.startswith(tuple(index.name for index in INDEXES))


def test_migrating_an_empty_database_gives_the_mapped_tables(tmp_path: Path) -> None:
    engine = sqlite_writer(tmp_path / "empty.sqlite3")
    schema.upgrade(engine)
    with engine.connect() as connection:
        opts = {"compare_type": False, "include_name": is_no_index}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_program_knows_each_script_and_the_last_one() -> None:
    scripts = ScriptDirectory(str(schema.MIGRATIONS))
    assert scripts.get_current_head() == schema.HEAD
    assert {script.revision for script in scripts.walk_revisions()} == set(schema.KNOWN_REVISIONS)


PRESENT = schema.HEAD
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{present}"


def upgrade() -> None:
    op.add_column("venues", sa.Column("floor", sa.Integer(), nullable=True))
    {more}
"""


@pytest.fixture
def newer_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The program of a later version, whose schema has one more column; `more` goes into its script."""

    def install(more: str = "") -> None:
        scripts = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, scripts)
        (scripts / "versions" / "next_floor.py").write_text(NEXT.format(more=more, present=PRESENT))
        monkeypatch.setattr(schema, "MIGRATIONS", scripts)
        monkeypatch.setattr(schema, "HEAD", "next")
        monkeypatch.setattr(schema, "KNOWN_REVISIONS", (*schema.KNOWN_REVISIONS, "next"))

    return install


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A workspace of the present version with something in it."""
    with (
        Workspace.create(tmp_path / "kho", name="Sở X") as workspace,
        workspace.unit_of_work() as work,
    ):
        work.session.add(Venue(name="Hội trường A"))
    return tmp_path / "kho"


def columns(folder: Path) -> set[str]:
    with sqlite3.connect(folder / "meetingdesk.sqlite3") as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(venues)")}


def test_an_older_workspace_is_backed_up_and_then_migrated_at_opening(
    older: Path, newer_program: Callable[[str], None]
) -> None:
    newer_program("")
    with Workspace.open(older) as workspace, workspace.reader() as session:
        assert session.scalars(select(Venue.name)).all() == ["Hội trường A"]
    assert "floor" in columns(older)
    (snapshot,) = backup.snapshots(older / "backups")
    assert snapshot.reason == "migration"
    assert backup.check_snapshot(snapshot.path)["venues"] == 1
    assert schema.revision_of(older / "meetingdesk.sqlite3") == "next"


def test_a_migration_that_fails_midway_leaves_the_old_workspace(
    older: Path, newer_program: Callable[[str], None]
) -> None:
    newer_program("raise RuntimeError('power cut')")
    with pytest.raises(RuntimeError, match="power cut"):
        Workspace.open(older)
    assert "floor" not in columns(older)
    assert schema.revision_of(older / "meetingdesk.sqlite3") == PRESENT


def test_without_room_for_a_backup_nothing_is_migrated(
    older: Path, newer_program: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_program("")

    def disk_full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "_copy", disk_full)
    with pytest.raises(Unavailable, match="Không sao lưu được"):
        Workspace.open(older)
    assert "floor" not in columns(older)
