"""The shape of a workspace's database on a server: made, recognised, brought up to date, guarded."""

from __future__ import annotations

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, inspect, text

from meetingdesk.errors import BadInput, Refused
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.store import schema, search_index
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.server import functions, grants
from meetingdesk.store.server.errors import MOVED_AWAY, NoWorkspaceThere
from meetingdesk.store.server.files import FILES

_VERSION_TABLE = "alembic_version"
_MOVED = "moved"


def create(connection: Connection) -> None:
    """Make all tables of the present shape in an empty database."""
    Base.metadata.create_all(connection)
    connection.execute(text(f"CREATE TABLE {_VERSION_TABLE} (version_num text NOT NULL)"))
    connection.execute(text(f"INSERT INTO {_VERSION_TABLE} VALUES (:head)"), {"head": schema.HEAD})
    search_index.create(connection)
    _finish(connection)


def close_for_good(connection: Connection) -> None:
    """Refuse every further act: the workspace has gone elsewhere."""
    functions.refuse_acts(connection)
    connection.execute(text(f"UPDATE {_VERSION_TABLE} SET version_num = '{_MOVED}'"))


def revision_of(connection: Connection, address: ServerAddress) -> str:
    """The revision of the workspace there.

    Raises NoWorkspaceThere where the database is empty, BadInput where it holds something else or
    is newer than the program knows.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        said = message("errors", "Cơ sở dữ liệu {database} trên máy chủ {host} còn trống.")
        raise NoWorkspaceThere(said.given(database=address.database, host=address.host))
    if _VERSION_TABLE not in tables or "workspace_info" not in tables:
        said = message(
            "errors",
            "Cơ sở dữ liệu {database} đang dùng cho phần mềm khác. Hãy chọn cơ sở dữ liệu khác.",
        )
        raise BadInput(said.given(database=address.database))
    found = connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}")).scalar()
    if found == _MOVED:
        raise BadInput(MOVED_AWAY)
    if found not in schema.KNOWN_REVISIONS:
        said = message(
            "errors",
            "Kho dữ liệu {database} trên máy chủ do phiên bản mới hơn của phần mềm tạo ra. "
            "Hãy cài phiên bản mới nhất trên máy này rồi mở lại.",
        )
        raise BadInput(said.given(database=address.database))
    return str(found)


def bring_up_to_date(engine: Engine, address: ServerAddress) -> None:
    """Run the migrations that the database has not had, as one transaction: all or none.

    Raises Refused where the account may not, and what `revision_of` raises.
    """
    with engine.begin() as connection:
        if revision_of(connection, address) == schema.HEAD:
            return
        if not owns_tables(connection):
            raise Refused(
                message(
                    "errors",
                    "Kho dữ liệu trên máy chủ cần được nâng cấp. Hãy mở một lần bằng tài khoản "
                    "quản trị.",
                )
            )
        # Another desk may be at it: who comes second finds it done.
        connection.execute(text(f"LOCK TABLE {_VERSION_TABLE} IN ACCESS EXCLUSIVE MODE"))
        config = Config()
        config.set_main_option("script_location", str(schema.MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        search_index.rebuild(connection)
        _finish(connection)


def owns_tables(connection: Connection) -> bool:
    """Whether the account may change the shape of the database."""
    query = (
        "SELECT pg_has_role(current_user, tableowner, 'USAGE') FROM pg_tables"
        " WHERE schemaname = 'public' AND tablename = 'workspace_info'"
    )
    return bool(connection.execute(text(query)).scalar())


def _finish(connection: Connection) -> None:
    """What the mapped tables don't say: files, functions, guards, keys judged late."""
    FILES.create_all(connection)
    functions.create(connection)
    grants.renew_grants(connection)
    # An act that is undone brings rows back in the order they went.
    for table, key in connection.execute(
        text(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f'"
            " AND NOT condeferrable AND connamespace = 'public'::regnamespace"
        )
    ).all():
        connection.execute(
            text(f'ALTER TABLE {table} ALTER CONSTRAINT "{key}" DEFERRABLE INITIALLY IMMEDIATE')
        )
