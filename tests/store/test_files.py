"""Writing a file: the whole new one or the whole old one, and a clear word where it fails."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import BinaryIO

import pytest

from meetingdesk.errors import Cancelled, Unavailable
from meetingdesk.messages import message
from meetingdesk.store.files import replace_file


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Biên bản.pdf"
    replace_file(path, b"moi")
    replace_file(path, b"moi hon")
    assert path.read_bytes() == b"moi hon"
    assert list(tmp_path.iterdir()) == [path]


def test_a_writer_function_writes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    replace_file(path, lambda file: file.write(b"x" * 10) and None)
    assert path.read_bytes() == b"x" * 10


def test_the_old_file_stays_whole_where_the_writer_stops(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"cu")

    def stop(file: BinaryIO) -> None:
        file.write(b"nua chung")
        raise Cancelled(message("errors", "Đã dừng."))

    with pytest.raises(Cancelled):
        replace_file(path, stop)
    assert path.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOSPC, "đầy"),
        (errno.EACCES, "Không được phép"),
        (errno.EROFS, "Không được phép"),
        (errno.EIO, "Chưa ghi được"),
    ],
)
def test_the_reason_is_told_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, word: str
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"cu")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(Unavailable, match=word) as raised:
        replace_file(path, b"moi")
    assert "a.pdf" in str(raised.value) or str(tmp_path) in str(raised.value)
    assert path.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_open_in_word_is_told_apart_from_a_forbidden_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"cu")

    def locked(_self: Path, _target: Path) -> None:
        error = PermissionError(errno.EACCES, "in use")
        error.winerror = 32  # type: ignore[attr-defined] # as Windows sets it
        raise error

    monkeypatch.setattr(Path, "replace", locked)
    with pytest.raises(Unavailable, match="đang mở ở phần mềm khác"):
        replace_file(path, b"moi")
    assert path.read_bytes() == b"cu"


def test_a_folder_that_has_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="Không còn thư mục"):
        replace_file(tmp_path / "USB" / "a.pdf", b"moi")


@pytest.mark.skipif(os.name == "nt", reason="rights of files as POSIX has them")
def test_the_rights_of_the_old_file_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"cu")
    path.chmod(0o640)
    replace_file(path, b"moi")
    assert path.stat().st_mode & 0o777 == 0o640
