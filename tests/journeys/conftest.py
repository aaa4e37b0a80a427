"""The real program on a new PC: application, preferences, a clock that stands at the event's day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from journeys.office import Clock, Office, stop_clock
from meetingdesk.exchange.delegate_list import read_delegate_list
from meetingdesk.exchange.incoming_rows import incoming_rows
from meetingdesk.exchange.sample_workspace import create_sample_workspace
from meetingdesk.features.delegates.delegate_import import (
    Decision,
    ImportOptions,
    import_delegates,
    match_rows,
)
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.sample import sample_list_file
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


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the sample event, made once."""
    folder = tmp_path_factory.mktemp("sample") / "kho"
    create_sample_workspace(folder)
    return folder


@pytest.fixture
def held(office: Office, sample_once: Path, tmp_path: Path) -> Office:
    """Somebody at the window of an office whose conference of 25/4/2023 is behind it."""
    folder = tmp_path / "Sở Tài nguyên và Môi trường"
    shutil.copytree(sample_once, folder)
    office.open(folder)
    office.meeting_id = 1
    return office


@pytest.fixture
def coming(held: Office) -> Office:
    """The same office, with an event of today: 40 delegates taken over from an Excel list."""
    rows = incoming_rows(read_delegate_list(sample_list_file()).rows)
    with held.workspace.unit_of_work() as work:
        start = at(25, "8:00")
        draft = MeetingDraft("Hội nghị triển khai năm 2023", start, start + timedelta(hours=3))
        held.meeting_id = create_meeting(work, draft)
        today = start.date()
        matches = match_rows(work.session, held.meeting_id, rows, today=today)
        decisions = [Decision(match.row, match.take, match.person_id) for match in matches]
        import_delegates(work, held.meeting_id, decisions, ImportOptions())
    held.desk.open_meeting(held.meeting_id, "delegates")
    held.settle()
    return held
