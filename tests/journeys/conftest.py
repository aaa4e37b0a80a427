"""The real program on a new PC: application, preferences, a clock that stands at the event's day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from journeys.office import Clock, Office, stop_clock
from meetingdesk.gui.app import Application, make_qt
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.translation import Translation
from planning_stories import at


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it."""
    return make_qt(["meetingdesk"])


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences of a person who never changed any."""
    made = Preferences(tmp_path / "preferences.ini")
    made.theme = "light"
    return made


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Half past seven in the morning of 25/4/2023, half an hour before the event."""
    return stop_clock(monkeypatch, at(25, "7:30").astimezone(UTC))


@pytest.fixture
def office(
    qtbot: QtBot,
    qapp: QApplication,
    preferences: Preferences,
    tmp_path: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Office]:
    """Somebody at the window; a fault of the program anywhere on the way fails the journey."""
    monkeypatch.setattr("meetingdesk.gui.start_window.documents_folder", lambda: tmp_path)
    monkeypatch.setattr("meetingdesk.gui.errors.data_folder", lambda: tmp_path / "program")
    Translation(preferences).apply()
    Theme(qapp, preferences).apply()
    application = Application(qapp, preferences)
    reports: list[Path] = []
    application.errors.reported.connect(reports.append)
    made = Office(qtbot, application, tmp_path)
    yield made
    if application.window is not None:
        application.window.close()
    if application.start is not None:
        application.start.close()
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, QMessageBox):
            widget.close()
    # The application object lives as long as Qt's; its translators must not outlive the test.
    shiboken6.delete(application)
    assert [path.read_text(encoding="utf-8") for path in reports] == []
