"""Moving a workspace and adding accounts from the command line."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from meetingdesk.cli import app
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.server.accounts import Account, list_accounts, remove_account
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer


def test_a_workspace_goes_up_gets_a_desk_and_is_copied_out(
    server: TrialServer, tmp_path: Path
) -> None:
    place, runner = server.new_database(), CliRunner()
    Workspace.create(tmp_path / "kho", name="Sở Nội vụ").close()
    moved = runner.invoke(app, ["move", str(tmp_path / "kho"), str(place)])
    assert (moved.exit_code, "so khớp" in moved.output) == (0, True)
    assert not (tmp_path / "kho").exists()
    added = runner.invoke(
        app, ["add-account", str(place), "ban-1", "door", "--password", "mat-khau-dai"]
    )
    assert added.exit_code == 0
    assert list_accounts(place) == [Account("ban-1", DeskRole.DOOR)]
    copied = runner.invoke(app, ["move", str(place), str(tmp_path / "bản lưu"), "--copy"])
    assert copied.exit_code == 0
    assert runner.invoke(app, ["verify", str(place)]).exit_code == 0
    assert runner.invoke(app, ["verify", str(tmp_path / "bản lưu")]).exit_code == 0
    remove_account(place, "ban-1")
    server.drop(place)


def test_what_cannot_be_is_one_line_and_exit_status_2(tmp_path: Path) -> None:
    runner = CliRunner()
    Workspace.create(tmp_path / "kho", name="Sở Nội vụ").close()
    refused = runner.invoke(
        app, ["add-account", str(tmp_path / "kho"), "a", "door", "--password", "mat-khau-dai"]
    )
    assert refused.exit_code == 2
    unreachable = runner.invoke(app, ["verify", "postgresql://lan@127.0.0.1:9/kho"])
    assert unreachable.exit_code == 2
    unclear = runner.invoke(app, ["verify", "postgresql://may-chu"])
    assert unclear.exit_code == 2
