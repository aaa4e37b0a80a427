"""Attached files beside the database, named by the SHA-256 of their bytes.

The file is written first and the row after: a row without its file can't come about, and a file
without a row is swept away later.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from meetingdesk.store.files import replace_file

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Stored:
    """A file that lies in the store: its hash (hex) and size in bytes."""

    sha256: str
    size: int


class AttachmentStore:
    """The folder of content-addressed files: ``ab/abcdef…`` by the hash's first two letters."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add_bytes(self, content: bytes) -> Stored:
        """Keep these bytes. Raises Unavailable where the disk refuses."""
        stored = Stored(hashlib.sha256(content).hexdigest(), len(content))
        target = self.path_of(stored.sha256)
        if not self._holds(stored):
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_file(target, content)
        return stored

    def add_file(self, path: Path) -> Stored:
        """Keep a copy of this file, read in pieces.

        Raises OSError where `path` can't be read, Unavailable where the disk refuses.
        """
        stored = fingerprint(path)
        if not self._holds(stored):
            target = self.path_of(stored.sha256)
            target.parent.mkdir(parents=True, exist_ok=True)

            def copy(out: BinaryIO) -> None:
                with path.open("rb") as source:
                    shutil.copyfileobj(source, out, _CHUNK)

            replace_file(target, copy)
        return stored

    def path_of(self, sha256: str) -> Path:
        """Where the file with this hash lies, whether or not it does."""
        if len(sha256) != 64 or not sha256.isalnum():
            raise ValueError(f"not a SHA-256: {sha256!r}")
        return self.folder / sha256[:2] / sha256

    def is_whole(self, sha256: str) -> bool:
        """Whether the file is there and its bytes still have this hash."""
        path = self.path_of(sha256)
        return path.is_file() and fingerprint(path).sha256 == sha256

    def all_hashes(self) -> Iterable[str]:
        """The hashes of all files in the store."""
        for path in self.folder.glob("??/*"):
            if len(path.name) == 64:
                yield path.name

    def _holds(self, stored: Stored) -> bool:
        path = self.path_of(stored.sha256)
        return path.is_file() and path.stat().st_size == stored.size


def fingerprint(path: Path) -> Stored:
    """Hash and size of a file, read in pieces. Raises OSError where it can't be read."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return Stored(digest.hexdigest(), size)
