"""Backups: proved before the old ones go, and each of them can be restored."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from meetingdesk.errors import BadInput, Refused, Unavailable
from meetingdesk.model.people import Organization
from meetingdesk.model.photos import Attachment
from meetingdesk.store import backup
from meetingdesk.store.moving import move_workspace
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace


def add(workspace: Workspace, name: str) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name=name))


def names(workspace: Workspace) -> list[str]:
    with workspace.reader() as session:
        return list(session.scalars(select(Organization.name)))


def test_a_snapshot_holds_what_was_committed_while_the_workspace_is_open(
    workspace: Workspace,
) -> None:
    add(workspace, "A")
    made = backup.back_up_database(workspace.database, workspace.backups, reason="manual")
    add(workspace, "B")
    assert backup.check_snapshot(made.path)["organizations"] == 1
    assert [p.name for p in workspace.backups.iterdir()] == [made.path.name]


def test_restoring_brings_the_old_state_and_keeps_the_present_one(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    with Workspace.create(folder, name="Sở X") as workspace:
        add(workspace, "A")
        made = backup.back_up_database(workspace.database, workspace.backups, reason="manual")
        add(workspace, "B")
    former = backup.restore(made.path, folder / "meetingdesk.sqlite3", folder / "backups")
    with Workspace.open(folder) as workspace:
        assert names(workspace) == ["A"]
        assert verify(workspace).is_sound
    backup.restore(former.path, folder / "meetingdesk.sqlite3", folder / "backups")
    with Workspace.open(folder) as workspace:
        assert names(workspace) == ["A", "B"]


def test_a_damaged_snapshot_is_not_restored(tmp_path: Path) -> None:
    folder = tmp_path / "kho"
    with Workspace.create(folder, name="Sở X") as workspace:
        add(workspace, "A")
        made = backup.back_up_database(workspace.database, workspace.backups, reason="manual")
        add(workspace, "B")
    content = bytearray(made.path.read_bytes())
    content[4096 * 2 : 4096 * 20] = b"\x5a" * (4096 * 18)
    made.path.write_bytes(content)
    with pytest.raises(BadInput, match="hỏng"):
        backup.check_snapshot(made.path)
    with pytest.raises(BadInput, match="hỏng"):
        backup.restore(made.path, folder / "meetingdesk.sqlite3", folder / "backups")
    with Workspace.open(folder) as workspace:
        assert names(workspace) == ["A", "B"]


def test_daily_is_once_a_day_and_seven_days_four_weeks_twelve_months_are_kept(
    workspace: Workspace,
) -> None:
    assert backup.back_up_daily(workspace.database, workspace.backups) is not None
    assert backup.back_up_daily(workspace.database, workspace.backups) is None
    start = datetime.fromisoformat("2025-01-01T08:00")
    made = [backup.Snapshot(Path(f"{n}"), start + timedelta(days=n), "daily") for n in range(500)]
    by_hand = backup.Snapshot(Path("tay"), start, "manual")
    gone = {snapshot.path for snapshot in backup.outdated([*made, by_hand])}
    kept = [snapshot for snapshot in made if snapshot.path not in gone]
    assert [snapshot.path for snapshot in made[-7:]] == [s.path for s in kept[-7:]]
    assert len(kept) <= 7 + 4 + 12
    assert len({(s.made_at.year, s.made_at.month) for s in kept}) == 12
    assert by_hand.path not in gone


def test_where_a_backup_cannot_be_written_nothing_half_done_stays(
    workspace: Workspace, tmp_path: Path
) -> None:
    blocked = tmp_path / "tệp"
    blocked.write_text("không phải thư mục")
    with pytest.raises(Unavailable, match="Không sao lưu được"):
        backup.back_up_database(workspace.database, blocked, reason="daily")
    assert blocked.read_text() == "không phải thư mục"


def test_verify_names_a_missing_and_an_altered_file(workspace: Workspace) -> None:
    good, gone, changed = (workspace.attachments.add_bytes(text) for text in (b"a", b"b", b"c"))
    with workspace.unit_of_work() as work:
        for stored, name in ((good, "a.pdf"), (gone, "b.pdf"), (changed, "c.pdf")):
            work.session.add(Attachment(sha256=stored.sha256, size=1, file_name=name))
    assert verify(workspace).is_sound
    workspace.attachments.path_of(gone.sha256).unlink()
    workspace.attachments.path_of(changed.sha256).write_bytes(b"x")
    report = verify(workspace)
    assert (report.missing, report.altered, report.is_sound) == (("b.pdf",), ("c.pdf",), False)


def test_verify_sees_a_row_that_points_nowhere(workspace: Workspace) -> None:
    with sqlite3.connect(workspace.database) as connection:
        connection.execute("INSERT INTO journal_payloads (entry_id, content) VALUES (99, '{}')")
    assert verify(workspace).broken_references == 1


def test_a_workspace_moves_whole_and_the_old_folder_goes(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "cũ", name="Sở X") as workspace:
        add(workspace, "A")
        stored = workspace.attachments.add_bytes(b"scan")
        with workspace.unit_of_work() as work:
            work.session.add(Attachment(sha256=stored.sha256, size=4, file_name="s.pdf"))
    move_workspace(tmp_path / "cũ", tmp_path / "ổ khác" / "mới")
    assert not (tmp_path / "cũ").exists()
    with Workspace.open(tmp_path / "ổ khác" / "mới") as workspace:
        assert names(workspace) == ["A"]
        assert verify(workspace).is_sound


def test_an_open_workspace_or_an_occupied_target_stops_the_move(tmp_path: Path) -> None:
    (tmp_path / "đích").mkdir()
    (tmp_path / "đích" / "x").write_text("x")
    with Workspace.create(tmp_path / "kho", name="Sở X"):
        with pytest.raises(Refused, match="đang mở"):
            move_workspace(tmp_path / "kho", tmp_path / "mới")
        with pytest.raises(Refused, match="đã có dữ liệu"):
            move_workspace(tmp_path / "kho", tmp_path / "đích")
    assert (tmp_path / "kho" / "meetingdesk.sqlite3").is_file()
