"""Hears what other desks change, by PostgreSQL's notices, and comes back after the network did."""

from __future__ import annotations

import json
import select
import socket
import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

import psycopg

from meetingdesk.store.change import Change
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.server.engine import CONNECT_SECONDS, driver_arguments
from meetingdesk.store.server.functions import CHANNEL

RETRY_SECONDS = 2.0
# What follows closely on the first word is told in one: a door writes hundreds a second.
_GATHER_SECONDS = 0.15
# Without a word for so long the connection may be gone: a question tells.
_QUIET_SECONDS = 10.0
# A notice holds 8,000 bytes; a change of more rows is looked up in the journal.
LARGEST_NOTICE = 7_000

_Kinds = Mapping[str, Collection[int]]


def notice_of(change: Change) -> str:
    """The rows of a change as a notice carries them; empty where they don't fit."""
    kinds = {table: sorted(ids) for table, ids in change.kinds.items()}
    text = json.dumps(kinds, separators=(",", ":"))
    return text if len(text) <= LARGEST_NOTICE else ""


class Listener:
    """A connection of its own on a thread of its own; `heard` is called on that thread.

    After a gap in the connection it asks the journal what happened meanwhile, so that no change of
    another desk stays unseen.
    """

    def __init__(self, address: ServerAddress, desk: str, heard: Callable[[Change], None]) -> None:
        self._address = address
        self._desk = desk
        self._heard = heard
        self._last_entry: int | None = None
        self._is_ending = threading.Event()
        self._is_listening = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="meetingdesk-listener", daemon=True)
        self._thread.start()

    def wait_until_listening(self, seconds: float) -> bool:
        """Wait until notices arrive; False where that takes longer."""
        return self._is_listening.wait(seconds)

    def stop(self) -> None:
        """End the thread; nothing is heard afterwards. Harmless a second time."""
        if self._is_ending.is_set():
            return
        self._is_ending.set()
        self._wake.send(b"!")
        self._thread.join(timeout=CONNECT_SECONDS)
        self._wake.close()
        self._woken.close()

    def _run(self) -> None:
        while not self._is_ending.is_set():
            try:
                with psycopg.connect(**driver_arguments(self._address), autocommit=True) as open_:
                    self._listen(open_)
            except psycopg.Error:
                self._is_listening.clear()
                self._is_ending.wait(RETRY_SECONDS)

    def _listen(self, connection: psycopg.Connection[Any]) -> None:
        connection.execute(f"LISTEN {CHANNEL}")
        self._catch_up(connection)
        self._is_listening.set()
        while not self._is_ending.is_set():
            sources: list[Any] = [connection.pgconn.socket, self._woken]
            ready, _, _ = select.select(sources, [], [], _QUIET_SECONDS)
            if not ready:
                connection.execute("SELECT 1")
            self._is_ending.wait(_GATHER_SECONDS)
            self._take_all(connection, [n.payload for n in connection.notifies(timeout=0)])

    def _catch_up(self, connection: psycopg.Connection[Any]) -> None:
        row = connection.execute("SELECT coalesce(max(id), 0) FROM journal_entries").fetchone()
        newest = int(row[0]) if row else 0
        if self._last_entry is not None:
            missed = range(self._last_entry + 1, newest + 1)
            self._tell([_rows_of(connection, entry) for entry in missed])
        self._last_entry = newest

    def _take_all(self, connection: psycopg.Connection[Any], payloads: list[str]) -> None:
        heard: list[_Kinds] = []
        for notice in map(json.loads, payloads):
            entry = int(notice["entry"])
            self._last_entry = max(self._last_entry or 0, entry)
            if notice["desk"] != self._desk:
                kinds = notice["kinds"]
                heard.append(json.loads(kinds) if kinds else _rows_of(connection, entry))
        self._tell(heard)

    def _tell(self, heard: Sequence[_Kinds]) -> None:
        together: defaultdict[str, set[int]] = defaultdict(set)
        for kinds in heard:
            for table, ids in kinds.items():
                together[table].update(ids)
        if together and not self._is_ending.is_set():
            self._heard(Change({table: frozenset(ids) for table, ids in together.items()}))


def _rows_of(connection: psycopg.Connection[Any], entry: int) -> _Kinds:
    kinds: defaultdict[str, set[int]] = defaultdict(set)
    for table, row_id in connection.execute("SELECT * FROM changed_rows(%s)", (entry,)):
        kinds[table].add(row_id)
    return kinds
