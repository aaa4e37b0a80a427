"""SQLAlchemy engines for a PostgreSQL server, through psycopg 3."""

from __future__ import annotations

import time
from typing import Any

import psycopg
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DisconnectionError

from meetingdesk.store.places import ServerAddress

CONNECT_SECONDS = 5
_RESTED_SECONDS = 2.0
# A desk whose network went away must not hold the others up: its act ends by itself.
_OPTIONS = (
    "-c timezone=UTC -c jit=off -c lock_timeout=15000 -c idle_in_transaction_session_timeout=60000"
)
_KEEPALIVE = {
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}


def server_writer(address: ServerAddress) -> Engine:
    """The engine for acts. Each statement sees what other desks have committed by then."""
    engine = create_engine(
        _url(address),
        isolation_level="READ COMMITTED",
        pool_size=2,
        max_overflow=2,
        connect_args=connection_arguments(),
    )
    _ping_after_rest(engine)
    return engine


def server_reader(address: ServerAddress) -> Engine:
    """The engine for reading: a session sees one state, and the server refuses a write."""
    engine = create_engine(
        _url(address),
        isolation_level="REPEATABLE READ",
        pool_size=4,
        max_overflow=8,
        connect_args=connection_arguments(),
    )
    event.listen(engine, "connect", _make_read_only)
    _ping_after_rest(engine)
    return engine


def connection_arguments() -> dict[str, Any]:
    """What every connection of the program asks for."""
    return {
        "connect_timeout": CONNECT_SECONDS,
        "application_name": "MeetingDesk",
        "options": _OPTIONS,
        **_KEEPALIVE,
    }


def driver_arguments(address: ServerAddress) -> dict[str, Any]:
    """The address as psycopg takes it, for a connection beside the engines."""
    return {
        "host": address.host,
        "port": address.port,
        "dbname": address.database,
        "user": address.user,
        "password": address.password or None,
        "sslmode": address.encryption,
        **connection_arguments(),
    }


def _url(address: ServerAddress) -> URL:
    asked = {"sslmode": address.encryption}
    if address.is_local_socket:
        asked["host"] = address.host
    return URL.create(
        "postgresql+psycopg",
        username=address.user,
        password=address.password or None,
        host=None if address.is_local_socket else address.host,
        port=address.port,
        database=address.database,
        query=asked,
    )


def _make_read_only(connection: Any, _record: Any) -> None:
    connection.read_only = True


def _ping_after_rest(engine: Engine) -> None:
    """Ask a connection that nobody used for a while whether it still is one; a busy one is."""

    def rest(_connection: Any, record: Any) -> None:
        record.info["rested_since"] = time.monotonic()

    def wake(connection: Any, record: Any, _proxy: Any) -> None:
        since = record.info.get("rested_since")
        if since is None or time.monotonic() - since < _RESTED_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except psycopg.Error as error:
            raise DisconnectionError from error  # the pool makes a new one

    event.listen(engine, "checkin", rest)
    event.listen(engine, "checkout", wake)
