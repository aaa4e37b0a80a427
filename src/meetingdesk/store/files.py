"""Whole files or none: writing beside the old file and changing places in one step."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from meetingdesk.errors import Unavailable
from meetingdesk.messages import Message, message

Writer = Callable[[BinaryIO], None]


def replace_file(path: Path, data: bytes | Writer) -> None:
    """Put `data`, or what the function `data` writes, in the place of `path`.

    The old file stays whole until the new one is complete on the disk; where anything fails, it
    is still there and nothing else is left behind. Raises Unavailable where the folder can't be
    written to, the file is open in another program or the disk is full.
    """
    try:
        _replace(path, data)
    except OSError as error:
        raise Unavailable(_reason(error, path), details=str(error)) from error


def _replace(path: Path, data: bytes | Writer) -> None:
    beside = path.with_name(f".~{uuid4().hex}.part")
    try:
        with beside.open("xb") as file:
            if callable(data):
                data(file)
            else:
                file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o777)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; folders can't be synced on Windows."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_SHARING_VIOLATIONS = {32, 33}


def _reason(error: OSError, path: Path) -> Message:
    name, folder = path.name, str(path.parent)
    if error.errno in _FULL:
        text = message(
            "errors", "Ổ đĩa đã đầy, chưa ghi được tệp {name}. Hãy xóa bớt tệp không cần."
        )
    elif error.errno in {errno.ENOENT, errno.ENOTDIR}:
        text = message("errors", "Không còn thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.")
    elif _is_open_elsewhere(error, path):
        text = message("errors", "Tệp {name} đang mở ở phần mềm khác. Hãy đóng tệp đó rồi lưu lại.")
    elif error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        text = message(
            "errors",
            "Không được phép ghi vào thư mục {folder}. Hãy chọn thư mục khác để lưu {name}.",
        )
    else:
        text = message("errors", "Chưa ghi được tệp {name} vào thư mục {folder}.")
    return text.given(name=name, folder=folder)


def _is_open_elsewhere(error: OSError, path: Path) -> bool:
    """Whether Windows refused because another program holds the file (Word, Acrobat)."""
    code = getattr(error, "winerror", None)
    if code in _SHARING_VIOLATIONS:
        return True
    return code == 5 and path.exists() and os.access(path.parent, os.W_OK)
