"""Starting: the start window, creating and opening a workspace, what can't be opened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meeting_list import count_meetings
from meetingdesk.features.search import search_organizations
from meetingdesk.gui.app import Application
from meetingdesk.gui.directory.starter_dialog import StarterDialog
from meetingdesk.gui.new_workspace import NewWorkspaceDialog
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.start_window import StartWindow
from meetingdesk.store.workspace import Workspace


def error_texts() -> list[str]:
    return [
        widget.text()
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def test_a_new_office_gets_a_workspace_with_its_name_in_three_clicks(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.gui.start_window.documents_folder", lambda: tmp_path)
    application.show_start()
    start = application.start
    assert isinstance(start, StartWindow)
    qtbot.mouseClick(start.findChild(QPushButton, "createWorkspace"), Qt.MouseButton.LeftButton)
    dialog = start.findChild(NewWorkspaceDialog)
    accept = dialog.findChild(QPushButton, "acceptWorkspace")
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()  # the name is missing, and the form says so
    dialog.findChild(QLineEdit, "officeName").setText("Sở Nội vụ: Cần Thơ")
    qtbot.mouseClick(accept, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: application.window is not None)
    assert application.window is not None
    assert application.window.isVisible()
    assert not start.isVisible()
    assert application.window.desk.workspace.path == tmp_path / "Sở Nội vụ Cần Thơ"
    assert application.preferences.recent == (tmp_path / "Sở Nội vụ Cần Thơ",)
    window = application.window
    starter = window.findChild(StarterDialog)
    assert starter.isVisible()
    assert starter.findChild(QComboBox, "starterProvince").currentText() == "Cần Thơ"
    qtbot.mouseClick(starter.findChild(QPushButton, "starterCreate"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.tasks.is_idle, timeout=10_000)
    with window.desk.workspace.reader() as session:
        hits = search_organizations(session, "ubmttq can tho")
    assert "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ" in [hit.title for hit in hits]


def test_a_recent_workspace_opens_with_one_click_and_a_lost_one_is_greyed(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "kho", name="Sở").close()
    application.preferences.remember_workspace(tmp_path / "mat")
    application.preferences.remember_workspace(tmp_path / "kho")
    application.show_start()
    assert application.start is not None
    recent = application.start.findChild(QListWidget, "recentWorkspaces")
    assert recent.item(1).flags() == Qt.ItemFlag.NoItemFlags
    spot = recent.visualItemRect(recent.item(0)).center()
    qtbot.mouseClick(recent.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: application.window is not None)


def test_a_folder_that_is_no_workspace_is_said_so_and_the_start_window_stays(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.open(tmp_path)
    qtbot.waitUntil(lambda: len(error_texts()) == 1)
    assert application.start is not None
    assert application.start.isVisible()
    assert str(tmp_path) in error_texts()[0]
    assert application.window is None


def test_opening_another_workspace_closes_the_first_and_frees_its_lock(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    for name in ("mot", "hai"):
        Workspace.create(tmp_path / name, name=name).close()
    application.open(tmp_path / "mot")
    qtbot.waitUntil(lambda: application.window is not None)
    application.show_start()
    assert application.start is not None
    application.start.chosen.emit(tmp_path / "hai")
    assert application.window is None
    qtbot.waitUntil(lambda: application.window is not None)
    assert application.window is not None
    assert application.window.desk.workspace.path == tmp_path / "hai"
    with Workspace.open(tmp_path / "mot") as free:
        assert not free.read_only


def test_a_window_shows_at_once_while_the_workspace_opens(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    Workspace.create(tmp_path / "kho", name="Sở").close()
    application.open(tmp_path / "kho")
    shown = [w for w in QApplication.topLevelWidgets() if w.objectName() == "openingWindow"]
    assert [window.isVisible() for window in shown] == [True]
    assert application.window is None
    qtbot.waitUntil(lambda: application.window is not None)
    visible = [w.objectName() for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert "openingWindow" not in visible


def test_the_first_window_needs_no_database_and_no_paper_writer() -> None:
    code = (
        "import sys, meetingdesk.gui.app\n"
        "print([m for m in ('sqlalchemy', 'alembic', 'reportlab', 'docx', 'PIL') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_preferences_outlive_the_program(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "p.ini")
    first.language, first.theme, first.font = "en", "dark", "system"
    first.remember_workspace(tmp_path / "a")
    first.remember_workspace(tmp_path / "b")
    first.remember_workspace(tmp_path / "a")
    second = Preferences(tmp_path / "p.ini")
    assert (second.language, second.theme, second.font) == ("en", "dark", "system")
    assert second.recent == (tmp_path / "a", tmp_path / "b")


def test_a_damaged_preference_counts_as_none(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "p.ini")
    preferences.put("theme", "pink")
    preferences.put("column", "wide")
    assert preferences.theme == "system"
    assert preferences.number("column", 7) == 7


def test_looking_at_the_sample_makes_it_once_and_opens_it(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.gui.start_window.documents_folder", lambda: tmp_path)
    for _ in range(2):
        application.show_start()
        assert application.start is not None
        sample = application.start.findChild(QPushButton, "openSample")
        qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
        assert application.window is not None
        with application.window.desk.workspace.reader() as session:
            assert count_meetings(session) == 1
        application.window.close()
        qtbot.waitUntil(lambda: application.window is None)


def test_enter_after_the_offices_name_makes_the_workspace(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingdesk.gui.start_window.documents_folder", lambda: tmp_path)
    application.show_start()
    assert application.start is not None
    create = application.start.findChild(QPushButton, "createWorkspace")
    qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    dialog = application.start.findChild(NewWorkspaceDialog)
    name = dialog.findChild(QLineEdit, "officeName")
    qtbot.keyClicks(name, "So Noi vu")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: application.window is not None, timeout=20_000)
    assert (tmp_path / "So Noi vu" / "meetingdesk.sqlite3").is_file()
