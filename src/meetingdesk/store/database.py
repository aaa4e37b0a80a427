"""What a workspace asks of its database, whichever kind it is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import ClassVar

from sqlalchemy import Connection, Engine, Table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from meetingdesk.errors import MeetingDeskError
from meetingdesk.messages import Message
from meetingdesk.store.attachments import AttachmentStore
from meetingdesk.store.change import Change
from meetingdesk.store.recording import RowChange
from meetingdesk.store.roles import DeskRole

Heard = Callable[[Change], None]


class Database(ABC):
    """One open database: a SQLite file (`sqlite_database`) or a server's (`server.database`).

    Attributes:
        reader: the engine whose sessions can't change anything.
        writer: the engine of acts; None where nothing may be written from here.
        attachments: where the bytes of attached files are.
        role: what the account may do.
        is_shared: other programs may write at the same time.
    """

    is_shared: ClassVar[bool] = False

    role: DeskRole = DeskRole.ADMINISTRATOR
    reader: Engine
    writer: Engine | None
    attachments: AttachmentStore

    @abstractmethod
    def begin_act(self, connection: Connection) -> None:
        """Wait until this act is the only one that writes."""

    @abstractmethod
    def begin_shared_act(self, connection: Connection, *keys: str) -> None:
        """Let acts that hold other `keys` go on at the same time; each key has one holder."""

    @abstractmethod
    def hold(self, connection: Connection, *keys: str) -> None:
        """Take further keys for an act begun with `begin_shared_act`."""

    @abstractmethod
    def new_ids(self, connection: Connection, table: Table, count: int) -> list[int]:
        """`count` ids that no row of `table` ever had, rising."""

    @abstractmethod
    def keep_act(
        self, session: Session, actor: str, act: Message, changes: Sequence[RowChange], said: Change
    ) -> int:
        """Write the journal's entry, move the revision, tell other desks; returns the entry's id."""

    @abstractmethod
    def findings(self, session: Session) -> tuple[tuple[str, ...], int]:
        """What the database itself finds damaged, and how many references lead nowhere."""

    @abstractmethod
    def in_words(self, error: DBAPIError) -> MeetingDeskError | None:
        """The database's refusal as a person can read it; None where it is the program's fault."""

    @abstractmethod
    def held(self) -> AbstractContextManager[Session]:
        """A session that reads one state while nobody can write."""

    @abstractmethod
    def close_for_good(self) -> None:
        """Take no act any more, from whichever desk: the workspace has moved."""

    def actor(self, user: str) -> str:
        """Who acts, for the journal, where this computer's user is `user`."""
        return user

    def listen(self, heard: Heard) -> None:  # noqa: B027  (nobody to hear of where nothing is shared)
        """Call `heard` from now on when another desk changed something."""

    def wait_until_listening(self, seconds: float) -> bool:
        """Wait until other desks are heard; False where that takes longer."""
        return True

    def close(self) -> None:
        """Give all connections back."""
        self.reader.dispose()
        if self.writer is not None:
            self.writer.dispose()
