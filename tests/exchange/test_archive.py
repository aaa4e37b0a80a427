"""The file set as a ZIP: whole or not at all, safe names, a table of contents, hashes that hold."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Cancelled, Unavailable
from meetingdesk.exchange.archive import CONTENTS, HASHES, ArchiveEntry, write_archive
from meetingdesk.messages import message


class Steps:
    """Counts the steps, and stops where it is told to."""

    def __init__(self, stop_at: int = -1) -> None:
        self.steps: list[tuple[int, int]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int) -> None:
        if done == self._stop_at:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))
        self.steps.append((done, total))


def entries(tmp_path: Path) -> list[ArchiveEntry]:
    scan = tmp_path / "abc123"
    scan.write_bytes(b"%PDF-1.7 scan")
    return [
        ArchiveEntry("1 Văn bản", "Biên bản.pdf", "Biên bản", lambda: b"%PDF-1.7 minutes"),
        ArchiveEntry("2 Tệp", "Công văn.pdf", "Công văn", scan),
        ArchiveEntry("2 Tệp", "Công văn.pdf", "Công văn khác", lambda: b"other"),
        ArchiveEntry("2 Tệp", "..\\..\\CON.txt", "Tên xấu", "chữ".encode),
    ]


def test_every_file_lies_in_it_with_its_hash_and_its_line_in_the_contents(tmp_path: Path) -> None:
    path = tmp_path / "Hồ sơ.zip"
    steps = Steps()
    assert write_archive(path, "Hồ sơ Hội nghị", entries(tmp_path), progress=steps) == 4
    with zipfile.ZipFile(path) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        assert names[:3] == [
            "1 Văn bản/Biên bản.pdf",
            "2 Tệp/Công văn.pdf",
            "2 Tệp/Công văn (2).pdf",
        ]
        assert ".." not in "".join(names).replace("...", "")
        for line in packed.read(HASHES).decode().splitlines():
            digest, name = line.split("  ", 1)
            assert hashlib.sha256(packed.read(name)).hexdigest() == digest
        sheet = openpyxl.load_workbook(io.BytesIO(packed.read(CONTENTS))).active
    assert sheet is not None
    rows = list(sheet.iter_rows(min_row=3, values_only=True))
    assert [row[2] for row in rows] == ["Biên bản", "Công văn", "Công văn khác", "Tên xấu"]
    assert steps.steps[-1] == (3, 5)


def test_stopping_leaves_nothing_and_the_former_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "Hồ sơ.zip"
    path.write_bytes(b"former")
    with pytest.raises(Cancelled):
        write_archive(path, "Hồ sơ", entries(tmp_path), progress=Steps(stop_at=2))
    assert path.read_bytes() == b"former"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".part"] == []


def test_a_file_that_is_gone_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "Hồ sơ.zip"
    gone = [ArchiveEntry("2 Tệp", "Công văn.pdf", "", tmp_path / "mất.pdf")]
    with pytest.raises(Unavailable, match=r"mất\.pdf"):
        write_archive(path, "Hồ sơ", gone, progress=Steps())
    assert not path.exists()


def test_a_folder_that_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        write_archive(tmp_path / "không có" / "a.zip", "Hồ sơ", [], progress=Steps())


@given(st.lists(st.text(max_size=20), max_size=12))
def test_any_names_give_as_many_files_as_there_are(names: list[str]) -> None:
    target = io.BytesIO()
    made = [ArchiveEntry("2 Tệp", name, name, lambda: b"x") for name in names]
    from meetingdesk.exchange import archive

    with zipfile.ZipFile(target, "w") as packed:
        archive._fill(packed, "Hồ sơ", made, Steps())
    with zipfile.ZipFile(target) as packed:
        found = packed.namelist()
    assert len({name.lower() for name in found}) == len(names) + 2
    assert all(not Path(name).is_absolute() and ".." not in Path(name).parts for name in found)
