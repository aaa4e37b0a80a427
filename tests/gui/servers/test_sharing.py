"""An office begins to share: the server in the start window, the way up and back, the accounts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meeting_list import count_meetings
from meetingdesk.gui.app import Application
from meetingdesk.gui.servers.dialog import ServerDialog
from meetingdesk.gui.settings.server_section import ServerSection
from meetingdesk.store.places import ServerAddress
from meetingdesk.store.roles import DeskRole
from meetingdesk.store.server.accounts import Account, list_accounts, remove_account
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer


def click(qtbot: QtBot, parent: QWidget, name: str) -> None:
    made = parent.findChild(QPushButton, name)
    assert made is not None
    assert made.isEnabled()
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def write(parent: QWidget, name: str, text: str) -> None:
    field = parent.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def state(dialog: QWidget) -> str:
    label = dialog.findChild(QLabel, "serverState")
    assert label is not None
    return label.text()


def fill(dialog: QWidget, place: ServerAddress) -> None:
    write(dialog, "serverHost", place.host)
    write(dialog, "serverDatabase", place.database)
    write(dialog, "serverUser", place.user)
    port = dialog.findChild(QSpinBox, "serverPort")
    assert port is not None
    port.setValue(place.port)


@pytest.fixture
def place(server: TrialServer) -> Iterator[ServerAddress]:
    made = server.new_database()
    yield made
    server.drop(made)


def test_an_office_makes_its_shared_workspace_from_the_start_window(
    qtbot: QtBot, application: Application, place: ServerAddress
) -> None:
    application.show_start()
    start = application.start
    assert start is not None
    click(qtbot, start, "openServer")
    dialog = start.findChild(ServerDialog)
    assert dialog is not None
    fill(dialog, place)
    click(qtbot, dialog, "tryServer")
    qtbot.waitUntil(lambda: "chưa có kho dữ liệu" in state(dialog), timeout=20_000)
    write(dialog, "serverOffice", "Sở Nội vụ")
    click(qtbot, dialog, "acceptServer")
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    assert application.window.desk.workspace.is_shared
    assert application.window.windowTitle().startswith(place.database)
    assert application.preferences.recent == (place,)


def test_a_workspace_used_lately_on_a_server_opens_with_one_click(
    qtbot: QtBot, application: Application, place: ServerAddress
) -> None:
    Workspace.create(place, name="Sở Nội vụ").close()
    application.preferences.remember_workspace(place)
    application.show_start()
    assert application.start is not None
    recent = application.start.findChild(QListWidget, "recentWorkspaces")
    assert recent is not None
    spot = recent.visualItemRect(recent.item(0)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)


def test_what_is_wrong_stands_in_the_dialog_and_no_password_in_the_preferences(
    qtbot: QtBot, application: Application, place: ServerAddress, tmp_path: Path
) -> None:
    Workspace.create(place, name="Sở Nội vụ").close()
    application.show_start()
    assert application.start is not None
    click(qtbot, application.start, "openServer")
    dialog = application.start.findChild(ServerDialog)
    assert dialog is not None
    click(qtbot, dialog, "acceptServer")
    assert dialog.isVisible()  # nothing is filled in
    fill(dialog, place)
    write(dialog, "serverHost", "127.0.0.1")
    port = dialog.findChild(QSpinBox, "serverPort")
    assert port is not None
    port.setValue(9)
    click(qtbot, dialog, "acceptServer")
    qtbot.waitUntil(lambda: "Không kết nối được" in state(dialog), timeout=20_000)
    fill(dialog, place)
    write(dialog, "serverUser", "người lạ")
    write(dialog, "serverPassword", "bí mật lắm")
    click(qtbot, dialog, "acceptServer")
    qtbot.waitUntil(lambda: "mật khẩu không đúng" in state(dialog), timeout=20_000)
    fill(dialog, place)
    click(qtbot, dialog, "tryServer")
    qtbot.waitUntil(lambda: "của Sở Nội vụ" in state(dialog), timeout=20_000)
    click(qtbot, dialog, "acceptServer")
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    kept = (tmp_path / "preferences.ini").read_text(encoding="utf-8")
    assert "bí mật" not in kept
    assert "recent" in kept


def test_a_workspace_goes_up_to_a_server_and_back_from_the_settings(
    qtbot: QtBot,
    application: Application,
    place: ServerAddress,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from meetingdesk.exchange.sample_workspace import create_sample_workspace

    create_sample_workspace(tmp_path / "kho")
    application.open(tmp_path / "kho")
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    section = ServerSection(application.window.desk)
    qtbot.addWidget(section)
    section.show()
    click(qtbot, section, "moveToServer")
    dialog = section.findChild(ServerDialog)
    assert dialog is not None
    fill(dialog, place)
    click(qtbot, dialog, "acceptServer")

    def is_shared() -> bool:
        window = application.window
        return window is not None and window.desk.workspace.is_shared

    qtbot.waitUntil(is_shared, timeout=30_000)
    assert (tmp_path / "kho (đã chuyển)").is_dir()
    with application.window.desk.workspace.reader() as session:
        assert count_meetings(session) > 0

    back = tmp_path / "về"
    back.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(back))
    section = ServerSection(application.window.desk)
    qtbot.addWidget(section)
    click(qtbot, section, "moveToFolder")
    qtbot.waitUntil(lambda: not is_shared() and application.window is not None, timeout=30_000)
    assert application.window.desk.workspace.path == back


def test_the_settings_lead_to_the_server(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "kho", name="Sở Nội vụ").close()
    application.open(tmp_path / "kho")
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    application.window.desk.open_page("settings")
    sections = application.window.findChild(QListWidget, "settingsSections")
    assert sections is not None
    (place,) = [n for n in range(sections.count()) if "Máy chủ" in sections.item(n).text()]
    sections.setCurrentRow(place)
    assert application.window.findChild(QPushButton, "moveToServer").isVisible()


def test_an_administrator_adds_and_removes_the_accounts_of_desks(
    qtbot: QtBot, application: Application, place: ServerAddress
) -> None:
    Workspace.create(place, name="Sở Nội vụ").close()
    application.open(place)
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    section = ServerSection(application.window.desk)
    qtbot.addWidget(section)
    section.show()
    write(section, "accountName", "bàn đón 1")
    write(section, "accountPassword", "mật khẩu dài")
    role = section.findChild(QComboBox, "accountRole")
    assert role is not None
    assert DeskRole(role.currentData()) is DeskRole.DOOR
    click(qtbot, section, "addAccount")
    qtbot.waitUntil(
        lambda: list_accounts(place) == [Account("bàn đón 1", DeskRole.DOOR)], timeout=20_000
    )
    remove_account(place, "bàn đón 1")


def test_a_door_desk_sees_the_door_and_nothing_it_may_not(
    qtbot: QtBot, application: Application, place: ServerAddress
) -> None:
    from dataclasses import replace

    from meetingdesk.store.server.accounts import add_account

    Workspace.create(place, name="Sở Nội vụ").close()
    add_account(place, "bàn 2", "mật khẩu dài", DeskRole.DOOR)
    application.open(replace(place, user="bàn 2", password="mật khẩu dài"))
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert application.window is not None
    rail = application.window.rail
    assert not rail.button("home").isVisible()
    assert not rail.button("directory").isVisible()
    assert rail.button("meetings").isVisible()
    assert application.window.page_key == "meetings"
    remove_account(place, "bàn 2")
