"""ZIP containers from outside, opened only after their sizes have been judged."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

from meetingdesk.errors import BadInput
from meetingdesk.exchange.sheets import damaged
from meetingdesk.messages import Message, message

MAX_UNPACKED_BYTES = 512 * 1024 * 1024
MAX_ENTRIES = 10_000
# Sheets of a million formatted rows pack about 30 to 1; nothing honest and big packs 200 to 1.
MAX_RATIO = 200
_SMALL_BYTES = 16 * 1024 * 1024
_ENCRYPTED = 0x1


@contextmanager
def checked_zip(data: bytes, file_name: str) -> Iterator[zipfile.ZipFile]:
    """Open a ZIP whose entries promise reasonable sizes.

    Reading an entry never gives more than it promised: zipfile stops there and finds the checksum
    wrong. Raises BadInput for a bomb, a password or a broken container.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as fault:
        raise damaged(file_name, fault) from fault
    with archive:
        _judge(archive, file_name)
        yield archive


def _judge(archive: zipfile.ZipFile, file_name: str) -> None:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise BadInput(_BOMB.given(file=file_name), details=f"{len(entries)} entries")
    total = sum(entry.file_size for entry in entries)
    if total > MAX_UNPACKED_BYTES:
        raise BadInput(_BOMB.given(file=file_name), details=f"unpacks to {total} bytes")
    for entry in entries:
        if entry.file_size > _SMALL_BYTES and entry.file_size > MAX_RATIO * entry.compress_size:
            raise BadInput(_BOMB.given(file=file_name), details=f"{entry.filename} is a bomb")
        if entry.flag_bits & _ENCRYPTED:
            raise BadInput(_LOCKED.given(file=file_name))


def blocks(archive: zipfile.ZipFile, entry: str, size: int = 4 * 1024 * 1024) -> Iterator[bytes]:
    """The unpacked bytes of one entry, a block at a time."""
    with archive.open(entry) as stream:
        while block := stream.read(size):
            yield block


_BOMB: Message = message(
    "errors",
    "Tệp {file} bung ra quá lớn so với một danh sách, có thể là tệp phá hoại. "
    "Hãy chép riêng danh sách sang một tệp mới rồi chọn tệp đó.",
)
_LOCKED: Message = message("errors", "Tệp nén {file} có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.")
