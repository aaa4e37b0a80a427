"""Moving an office's workspace to a server and back: nothing lost, or nothing done."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from meetingdesk.errors import BadInput, Cancelled, Refused
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.undo import undo
from meetingdesk.messages import message
from meetingdesk.model import Base
from meetingdesk.model.journal import JournalEntry
from meetingdesk.model.people import Organization
from meetingdesk.model.photos import Attachment
from meetingdesk.store.copying import copy_workspace, move_between
from meetingdesk.store.server.errors import NoWorkspaceThere
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer


def everything(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, in their order."""
    with workspace.reader() as session:
        return {
            table.name: [
                tuple(row)
                for row in session.execute(select(table).order_by(*table.primary_key.columns))
            ]
            for table in Base.metadata.sorted_tables
        }


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The folder of an office that has worked with the program."""
    create_sample_workspace(tmp_path / "kho")
    return tmp_path / "kho"


def test_to_a_server_and_back_everything_is_as_it_was(
    office: Path, server: TrialServer, tmp_path: Path
) -> None:
    place = server.new_database()
    with Workspace.open(office) as workspace:
        before = everything(workspace)
        seen: list[tuple[int, int]] = []
        counts = move_between(workspace, place, lambda *step: seen.append(step))
    assert counts["delegates"] > 0
    assert seen[-1][0] == seen[-1][1]
    assert not office.exists()
    assert (tmp_path / "kho (đã chuyển)").is_dir()
    with Workspace.open(place) as shared:
        assert everything(shared) == before
        assert verify(shared).is_sound
        back = tmp_path / "về lại"
        move_between(shared, back)
    with pytest.raises(BadInput, match="đã được chuyển đi nơi khác"):
        Workspace.open(place)
    with Workspace.open(back) as again:
        assert everything(again) == before
        found = verify(again)
        assert found.is_sound
        assert found.attachments > 0
    server.drop(place)


def test_work_goes_on_there_with_numbers_nobody_had_and_undo_reaches_back(
    office: Path, server: TrialServer
) -> None:
    place = server.new_database()
    with Workspace.open(office) as workspace:
        with workspace.unit_of_work() as work:
            work.session.add(Organization(name="Hội Nông dân xã Tân Hòa"))
            work.describe(message("journal", "Thêm đơn vị"))
        last = work.entry_id
        copy_workspace(workspace, place)
    with Workspace.open(place) as shared:
        before = everything(shared)["organizations"]
        with shared.unit_of_work() as work:
            work.session.add(Organization(name="Hội Phụ nữ"))
            (made,) = work.insert_many(Organization, [{"name": "Đoàn Thanh niên"}])
        assert made == len(before) + 2
        assert last is not None
        with shared.unit_of_work() as work:
            undo(work, last)
        with shared.reader() as session:
            names = session.scalars(select(Organization.name)).all()
            assert "Hội Nông dân xã Tân Hòa" not in names
            assert "Hội Phụ nữ" in names
        assert verify(shared).chain.broken_entry_id is None
    server.drop(place)


def test_a_move_that_is_stopped_leaves_both_places_as_they_were(
    office: Path, server: TrialServer, tmp_path: Path
) -> None:
    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))

    place = server.new_database()
    with Workspace.open(office) as workspace:
        before = everything(workspace)
        for target in (place, tmp_path / "nơi khác"):
            with pytest.raises(Cancelled):
                move_between(workspace, target, stop)
        assert everything(workspace) == before
        assert not (tmp_path / "nơi khác").exists()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["kho"]
    with pytest.raises(NoWorkspaceThere):
        Workspace.open(place)


def test_a_place_that_holds_something_is_refused(office: Path, server: TrialServer) -> None:
    place = server.new_workspace()
    with Workspace.open(office) as workspace, pytest.raises(Refused, match="đã có một kho"):
        move_between(workspace, place)
    with Workspace.open(place) as shared, shared.reader() as session:
        assert session.scalar(select(func.count()).select_from(JournalEntry)) == 0
    with Workspace.open(place) as shared, pytest.raises(Refused, match="đã có dữ liệu"):
        move_between(shared, office)
    server.drop(place)


def test_a_journal_that_was_tampered_with_is_not_carried_on(
    office: Path, server: TrialServer
) -> None:
    place = server.new_database()
    with Workspace.open(office) as workspace:
        with workspace._database.writer.begin() as connection:  # type: ignore[union-attr]  # past the guards
            connection.execute(text("DROP TRIGGER journal_entries_no_update"))
            connection.execute(text("UPDATE journal_entries SET actor = 'người khác' WHERE id = 1"))
        with pytest.raises(BadInput, match="không khớp"):
            copy_workspace(workspace, place)
    with pytest.raises(NoWorkspaceThere):
        Workspace.open(place)


def test_desks_that_still_have_the_old_one_open_are_told(
    server: TrialServer, tmp_path: Path
) -> None:
    place = server.new_workspace()
    with Workspace.open(place) as admin, Workspace.open(place) as other:
        stored = admin.attachments.add_bytes("tệp".encode())
        with admin.unit_of_work() as work:
            work.session.add(Attachment(sha256=stored.sha256, size=stored.size))
        move_between(admin, tmp_path / "kho")
        with (
            pytest.raises(Refused, match="đã được chuyển đi nơi khác"),
            other.unit_of_work() as work,
        ):
            work.session.add(Organization(name="Lạc lõng"))
    with Workspace.open(tmp_path / "kho") as moved:
        assert moved.attachments.path_of(stored.sha256).read_bytes() == "tệp".encode()
    server.drop(place)
