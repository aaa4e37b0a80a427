"""The lock that keeps a second program from writing to a workspace, and names its holder."""

from __future__ import annotations

import getpass
import json
import os
import socket
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

LOCK_NAME = "meetingdesk.lock"
HOLDER_NAME = "meetingdesk.holder.json"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the workspace open: user, computer, process and since when (ISO 8601, UTC)."""

    user: str
    computer: str
    process: int
    since: str

    @classmethod
    def this_program(cls) -> Holder:
        """This process of this user."""
        return cls(user_name(), socket.gethostname(), os.getpid(), _now())

    def __str__(self) -> str:
        return f"{self.user} ({self.computer})"


class WorkspaceLock:
    """An operating system's lock on a file of the workspace; it ends with the process.

    `was_left_open` tells that the last holder did not close the workspace (a crash or power cut).
    """

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / LOCK_NAME, timeout=0, thread_local=False)
        self._holder_file = folder / HOLDER_NAME
        self.was_left_open = False

    def acquire(self) -> bool:
        """Take the lock if it is free. Raises OSError where the folder can't be written to."""
        try:
            self._lock.acquire()
        except Timeout:
            return False
        self.was_left_open = self._holder_file.exists()
        self._holder_file.write_text(json.dumps(asdict(Holder.this_program())), encoding="utf-8")
        return True

    def holder(self) -> Holder | None:
        """Who holds the lock, as far as the note beside it tells."""
        try:
            return Holder(**json.loads(self._holder_file.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def release(self) -> None:
        """Give the lock back; harmless when it isn't held."""
        if self._lock.is_locked:
            self._holder_file.unlink(missing_ok=True)
            self._lock.release()


def user_name() -> str:
    """The name of the user of this computer, for the journal."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
