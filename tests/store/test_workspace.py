"""Opening, locking and refusing workspaces, as an organizer meets it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.messages import message
from meetingdesk.model.people import Organization
from meetingdesk.store.workspace import DATABASE_NAME, Workspace


def count(workspace: Workspace, model: type) -> int:
    with workspace.reader() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def test_a_new_workspace_has_database_attachments_and_backups(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "kho", name="Sở X") as workspace:
        assert workspace.database.is_file()
        assert (tmp_path / "kho" / "attachments").is_dir()
        assert workspace.backups.is_dir()
        with workspace.reader() as session:
            assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        with workspace.unit_of_work() as work:
            assert work.session.scalar(text("PRAGMA foreign_keys")) == 1
            assert work.session.scalar(text("PRAGMA synchronous")) == 2


def test_what_is_written_is_there_after_reopening(tmp_path: Path) -> None:
    with (
        Workspace.create(tmp_path / "kho", name="Sở X") as workspace,
        workspace.unit_of_work() as work,
    ):
        work.session.add(Organization(name="Hội Nông dân"))
    with Workspace.open(tmp_path / "kho") as workspace:
        assert count(workspace, Organization) == 1


def test_a_failed_act_leaves_nothing(workspace: Workspace) -> None:
    def half_an_act() -> None:
        with workspace.unit_of_work() as work:
            work.session.add(Organization(name="Hội Nông dân"))
            work.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_an_act()
    assert count(workspace, Organization) == 0


def test_a_reader_cannot_write(workspace: Workspace) -> None:
    with (
        pytest.raises((Unavailable, OperationalError)),
        workspace.reader() as session,
    ):
        session.execute(text("DELETE FROM organizations"))


def test_a_second_program_reads_only_and_is_told_who_holds_it(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    script = (
        "import sys, pathlib\n"
        "from meetingdesk.store.workspace import Workspace\n"
        "w = Workspace.open(pathlib.Path(sys.argv[1]))\n"
        "print(w.read_only, w.holder.process if w.holder else None, flush=True)\n"
    )
    with Workspace.create(folder, name="Sở X") as workspace:
        seen = subprocess.run(
            [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
        )
        assert seen.stdout.split() == ["True", str(os.getpid())]
        with Workspace.open(folder) as second:
            assert second.read_only
            with pytest.raises(Refused, match="chỉ để xem"), second.unit_of_work():
                pass
        assert not workspace.read_only
    with Workspace.open(folder) as after:
        assert not after.read_only


def test_a_folder_with_something_in_it_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "thư.txt").write_text("x")
    with pytest.raises(Refused, match="đã có dữ liệu"):
        Workspace.create(tmp_path, name="Sở X")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["thư.txt"]


def test_a_missing_folder_and_a_folder_without_workspace_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="Không tìm thấy thư mục"):
        Workspace.open(tmp_path / "không có")
    with pytest.raises(BadInput, match="không phải là kho dữ liệu"):
        Workspace.open(tmp_path)


def test_another_programs_database_is_no_workspace(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / DATABASE_NAME) as connection:
        connection.execute("CREATE TABLE chuyen_khac (id)")
    with pytest.raises(BadInput, match="không phải là kho dữ liệu"):
        Workspace.open(tmp_path)


def test_a_damaged_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    Workspace.create(folder, name="Sở X").close()
    content = bytearray((folder / DATABASE_NAME).read_bytes())
    content[:200] = b"x" * 200
    (folder / DATABASE_NAME).write_bytes(content)
    with pytest.raises(BadInput, match="bị hỏng"):
        Workspace.open(folder)


def test_damage_inside_is_found_after_a_crash(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    Workspace.create(folder, name="Sở X").close()
    content = bytearray((folder / DATABASE_NAME).read_bytes())
    content[4096 * 3 : 4096 * 12] = b"\xa5" * (4096 * 9)
    (folder / DATABASE_NAME).write_bytes(content)
    (folder / "meetingdesk.holder.json").write_text("{}")
    with pytest.raises(BadInput, match="bị hỏng"):
        Workspace.open(folder)


def test_a_newer_workspace_is_refused_and_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    Workspace.create(folder, name="Sở X").close()
    with sqlite3.connect(folder / DATABASE_NAME) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / DATABASE_NAME).read_bytes()
    with pytest.raises(BadInput, match="phiên bản mới hơn"):
        Workspace.open(folder)
    assert (folder / DATABASE_NAME).read_bytes() == before


def test_listeners_hear_what_changed_and_not_of_acts_that_failed(workspace: Workspace) -> None:
    heard = []
    stop = workspace.subscribe(heard.append)
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="A"))
        work.describe(message("journal", "Thêm"))
    with pytest.raises(ZeroDivisionError), workspace.unit_of_work():
        _ = 1 / 0
    stop()
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="B"))
    assert [dict(change.kinds) for change in heard] == [{"organizations": frozenset({1})}]


def no_permission(*_arguments: object, **_more: object) -> None:
    raise PermissionError(13, "Permission denied")


def test_a_folder_without_write_permission_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "kho"
    Workspace.create(folder, name="Sở X").close()
    monkeypatch.setattr("meetingdesk.store.lock.FileLock.acquire", no_permission)
    with pytest.raises(Unavailable, match="Không có quyền ghi vào thư mục"):
        Workspace.open(folder)
    monkeypatch.setattr(Path, "mkdir", no_permission)
    with pytest.raises(Unavailable, match="Không có quyền ghi vào thư mục"):
        Workspace.create(tmp_path / "khác", name="Sở X")


def test_a_full_disk_keeps_what_was_there_and_says_so(workspace: Workspace) -> None:
    """SQLite itself refuses: the file may grow no further."""
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="Trước"))

    def fill_the_disk() -> None:
        with workspace.unit_of_work() as work:
            pages = work.session.scalar(text("PRAGMA page_count"))
            work.session.execute(text(f"PRAGMA max_page_count = {pages}"))
            work.insert_many(Organization, [{"name": "x" * 5000} for _ in range(50)])

    with pytest.raises(Unavailable, match="Ổ đĩa đã đầy"):
        fill_the_disk()
    assert count(workspace, Organization) == 1
