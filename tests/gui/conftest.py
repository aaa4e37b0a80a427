"""The desk and the window as a user has them, on a real workspace and with preferences of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from meetingdesk.gui.app import Application, make_qt
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.translation import Translation
from meetingdesk.store.workspace import Workspace


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return make_qt(["meetingdesk"])


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences of a person who never changed any."""
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def look(qapp: QApplication, preferences: Preferences) -> Iterator[Theme]:
    """The light look, in Vietnamese."""
    preferences.theme = "light"
    translation = Translation(preferences)
    translation.apply()
    theme = Theme(qapp, preferences)
    theme.apply()
    yield theme
    preferences.language = "vi"
    preferences.theme = "light"
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, QMessageBox):
            widget.close()


@pytest.fixture
def desk(
    qtbot: QtBot, look: Theme, workspace: Workspace, preferences: Preferences
) -> Iterator[Desk]:
    """The desk of an open workspace; errors that nothing handled fail the test."""
    made = Desk(workspace, preferences)
    broken: list[Exception] = []
    made.tasks.broken.connect(broken.append)
    yield made
    made.close()
    assert broken == []


@pytest.fixture
def application(
    qtbot: QtBot, qapp: QApplication, look: Theme, preferences: Preferences
) -> Iterator[Application]:
    made = Application(qapp, preferences)
    yield made
    if made.window is not None:
        made.window.close()
    if made.start is not None:
        made.start.close()
    # The application object lives as long as Qt's; its translators must not outlive the test.
    shiboken6.delete(made)
