"""Makes and opens a workspace on a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import platformdirs
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from meetingdesk.errors import Refused
from meetingdesk.messages import Message, message
from meetingdesk.model.events import new_uid
from meetingdesk.model.office import WorkspaceInfo
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.secrets import read_secret
from meetingdesk.store.server import schema
from meetingdesk.store.server.database import ServerDatabase
from meetingdesk.store.server.engine import server_writer
from meetingdesk.store.server.errors import NoWorkspaceThere, in_words
from meetingdesk.store.server.grants import role_of

# Every server has it; a database is created from there.
_USUAL_DATABASE = "postgres"


def create_server(address: ServerAddress, *, name: str) -> None:
    """Make an empty workspace there; the database itself too where it is missing.

    Raises Refused where the database holds something or the account may not, Unavailable where the
    server can't be reached.
    """
    with shaping(address) as connection, Session(connection) as session:
        session.add(WorkspaceInfo(id=1, uid=new_uid(), name=name))
        session.flush()


@contextmanager
def shaping(address: ServerAddress) -> Iterator[Connection]:
    """A connection to an empty workspace there that is committed at the end, or all is as before.

    Raises as `create_server`.
    """
    address = entered(address)
    is_new = _make_database(address)
    engine = server_writer(address)
    try:
        with engine.begin() as connection:
            if _is_occupied(connection, address):
                raise Refused(_not_empty(address))
            schema.create(connection)
            yield connection
    except BaseException as error:
        engine.dispose()
        if is_new:
            _drop_database(address)
        said = in_words(error.orig, address) if isinstance(error, DBAPIError) else None
        if said is None:
            raise
        raise said from error
    finally:
        engine.dispose()


def open_server(address: ServerAddress) -> tuple[ServerDatabase, Path]:
    """Open the workspace there; returns it and the folder for what this computer keeps of it.

    Raises NoWorkspaceThere where the database is missing or empty, BadInput where it is something
    else or newer than the program, Refused where account or password are wrong, Unavailable where
    the server can't be reached.
    """
    address = entered(address)
    engine = server_writer(address)
    try:
        schema.bring_up_to_date(engine, address)
        with engine.connect() as connection:
            uid = connection.execute(text("SELECT uid FROM workspace_info")).scalar_one()
            role = role_of(connection) or DeskRole.VIEWER
    except DBAPIError as error:
        raise in_words(error.orig, address) or error from error
    finally:
        engine.dispose()
    folder = local_folder(uid)
    return ServerDatabase(address, folder / "attachments", role), folder


def try_server(address: ServerAddress) -> str:
    """The name of the office whose workspace is there. Raises as `open_server` does."""
    address = entered(address)
    engine = server_writer(address)
    try:
        with engine.connect() as connection:
            schema.revision_of(connection, address)
            return str(connection.execute(text("SELECT name FROM workspace_info")).scalar_one())
    except DBAPIError as error:
        raise in_words(error.orig, address) or error from error
    finally:
        engine.dispose()


def local_folder(uid: str) -> Path:
    """Where this computer keeps copies of a server's workspace; made where missing."""
    folder = Path(platformdirs.user_cache_dir("MeetingDesk", appauthor=False)) / "servers" / uid
    (folder / "attachments").mkdir(parents=True, exist_ok=True)
    return folder


def entered(address: ServerAddress) -> ServerAddress:
    """The address with its password, from the system's keyring where it was given none."""
    if address.password:
        return address
    return address.with_password(read_secret(address.account) or "")


def _make_database(address: ServerAddress) -> bool:
    """Make the database where there is none; whether it was made."""
    engine = server_writer(address)
    try:
        with engine.connect():
            return False
    except DBAPIError as error:
        said = in_words(error.orig, address)
        if not isinstance(said, NoWorkspaceThere):
            raise said or error from error
    finally:
        engine.dispose()
    # Plain byte order, as a file has it: the program makes its own keys for sorting.
    _at_server(
        address,
        f"CREATE DATABASE {_quoted(address)} TEMPLATE template0 ENCODING 'UTF8'"
        " LC_COLLATE 'C' LC_CTYPE 'C'",
    )
    return True


def _drop_database(address: ServerAddress) -> None:
    _at_server(address, f"DROP DATABASE {_quoted(address)}")


def _at_server(address: ServerAddress, statement: str) -> None:
    usual = replace(address, database=_USUAL_DATABASE)
    engine = server_writer(usual)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(statement)
    except DBAPIError as error:
        raise in_words(error.orig, usual) or error from error
    finally:
        engine.dispose()


def _quoted(address: ServerAddress) -> str:
    doubled = address.database.replace('"', '""').replace("%", "%%")
    return f'"{doubled}"'


def _is_occupied(connection: Connection, address: ServerAddress) -> bool:
    try:
        schema.revision_of(connection, address)
    except NoWorkspaceThere:
        return False
    return True


def _not_empty(address: ServerAddress) -> Message:
    return message(
        "errors",
        "Cơ sở dữ liệu {database} đã có một kho dữ liệu. Hãy mở kho đó hoặc chọn tên khác.",
    ).given(database=address.database)
