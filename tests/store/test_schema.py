"""The migration scripts lead to exactly the tables that the program maps."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from meetingdesk.model import Base
from meetingdesk.store import schema
from meetingdesk.store.engine import sqlite_writer


def test_migrating_an_empty_database_gives_the_mapped_tables(tmp_path: Path) -> None:
    engine = sqlite_writer(tmp_path / "empty.sqlite3")
    schema.upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_program_knows_each_script_and_the_last_one() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))
    assert scripts.get_current_head() == schema.HEAD
    assert {script.revision for script in scripts.walk_revisions()} == set(schema.KNOWN_REVISIONS)
