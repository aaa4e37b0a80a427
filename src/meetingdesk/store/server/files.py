"""Attached files in a server's database, in pieces, with a copy on each computer that saw them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from meetingdesk.errors import Unavailable
from meetingdesk.messages import message
from meetingdesk.store.attachments import AttachmentStore, Stored, fingerprint
from meetingdesk.store.files import replace_file
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.server.errors import in_words

# A piece fits a statement of any connection; a scan of 200 MB never stands in memory whole.
PIECE = 1 << 20
FILES = MetaData()
FILE_PIECES = Table(
    "file_pieces",
    FILES,
    Column("sha256", Text, primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)


class ServerFiles(AttachmentStore):
    """Files by their hash: the server's are the ones that count, `folder` keeps copies.

    A file is whole on the server before the row that names it is written.
    """

    def __init__(
        self, folder: Path, address: ServerAddress, reader: Engine, writer: Engine | None
    ) -> None:
        super().__init__(folder)
        self._address = address
        self._reader = reader
        self._writer = writer

    def add_bytes(self, content: bytes) -> Stored:
        stored = super().add_bytes(content)
        self._send(stored)
        return stored

    def add_file(self, path: Path) -> Stored:
        stored = super().add_file(path)
        self._send(stored)
        return stored

    def path_of(self, sha256: str) -> Path:
        """The copy on this computer, fetched from the server where it is not here yet.

        Where the server has no such file, the path leads nowhere. Raises Unavailable where the
        server can't be reached.
        """
        path = super().path_of(sha256)
        if not path.is_file():
            self._fetch(sha256, path)
        return path

    def is_whole(self, sha256: str) -> bool:
        """Whether the server has the file and its bytes still have this hash."""
        digest, found = hashlib.sha256(), False
        for piece in self._pieces(sha256):
            digest.update(piece)
            found = True
        return found and digest.hexdigest() == sha256

    def all_hashes(self) -> Iterable[str]:
        with self._reader.connect() as connection:
            yield from connection.scalars(select(FILE_PIECES.c.sha256).distinct())

    def _holds(self, stored: Stored) -> bool:
        path = super().path_of(stored.sha256)
        return path.is_file() and path.stat().st_size == stored.size

    def _send(self, stored: Stored) -> None:
        try:
            if self._writer is None or self._size_there(stored.sha256) == stored.size:
                return
            with self._writer.begin() as connection:
                put_file(connection, stored.sha256, super().path_of(stored.sha256))
        except DBAPIError as error:
            raise self._told(error) from error

    def _size_there(self, sha256: str) -> int | None:
        query = select(func.sum(func.length(FILE_PIECES.c.content)))
        with self._reader.connect() as connection:
            size = connection.scalar(query.where(FILE_PIECES.c.sha256 == sha256))
        return None if size is None else int(size)

    def _fetch(self, sha256: str, path: Path) -> None:
        pieces = self._pieces(sha256)
        first = next(pieces, None)
        if first is None:
            return

        def write(file: BinaryIO) -> None:
            file.write(first)
            for piece in pieces:
                file.write(piece)

        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, write)
        if fingerprint(path).sha256 != sha256:
            path.unlink()

    def _pieces(self, sha256: str) -> Iterator[bytes]:
        query = select(FILE_PIECES.c.content).where(FILE_PIECES.c.sha256 == sha256)
        try:
            with self._reader.connect() as connection:
                streamed = connection.execution_options(yield_per=4)
                yield from streamed.scalars(query.order_by(FILE_PIECES.c.place))
        except DBAPIError as error:
            raise self._told(error) from error

    def _told(self, error: DBAPIError) -> Exception:
        return in_words(error.orig, self._address) or Unavailable(
            message("errors", "Chưa đọc hoặc ghi được tệp đính kèm trên máy chủ."),
            details=str(error.orig),
        )


def put_file(connection: Connection, sha256: str, path: Path) -> None:
    """Write a file's pieces in the transaction of `connection`; harmless where they are there."""
    with path.open("rb") as file:
        for place, piece in enumerate(_pieces_of(file)):
            row = {"sha256": sha256, "place": place, "content": piece}
            connection.execute(insert(FILE_PIECES).values(row).on_conflict_do_nothing())


def _pieces_of(file: BinaryIO) -> Iterator[bytes]:
    """The pieces of a file; an empty file has one, which is empty."""
    piece = file.read(PIECE)
    yield piece
    while piece := file.read(PIECE):
        yield piece
