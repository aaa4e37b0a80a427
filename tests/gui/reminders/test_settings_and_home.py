"""What is reminded of is chosen in the settings; the first page lists it; the folder is kept."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from planning_window import click, find, fixed_now, notices, settle, until
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QFileDialog, QFrame, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.exchange.calendar_reading import load_calendar
from meetingdesk.exchange.kept_calendar import FILE_NAME
from meetingdesk.features.planning.preparations import PreparationDraft, add_preparation
from meetingdesk.features.reminders.reminder_settings import (
    ReminderKind,
    ReminderSettings,
    read_reminder_settings,
)
from meetingdesk.features.reminders.reminders import read_reminders
from meetingdesk.gui.calendar_files.kept_folder import KeptFolder
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.home.page import HomePage
from meetingdesk.gui.settings.reminder_section import ReminderSection
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

SPRING = (date(2023, 1, 1), date(2023, 12, 31))


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wednesday, 26/4/2023, nine o'clock."""
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def section(qtbot: QtBot, desk: Desk) -> ReminderSection:
    made = ReminderSection(desk)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    settle(qtbot, desk)
    return made


@pytest.fixture
def home(qtbot: QtBot, desk: Desk) -> HomePage:
    made = HomePage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle(qtbot, desk)
    return made


def test_kinds_and_times_are_switched_in_the_settings(
    qtbot: QtBot, desk: Desk, section: ReminderSection, workspace: Workspace
) -> None:
    assert find(section, QCheckBox, "before_30").isChecked()
    find(section, QCheckBox, "before_30").click()
    find(section, QCheckBox, "before_120").click()
    find(section, QCheckBox, "remind_task").click()
    settle(qtbot, desk)
    assert ask(workspace, read_reminder_settings) == ReminderSettings(
        frozenset(ReminderKind) - {ReminderKind.TASK}, (24 * 60, 120)
    )


def test_the_first_page_lists_what_is_due_and_leads_there(
    qtbot: QtBot, desk: Desk, home: HomePage, workspace: Workspace
) -> None:
    card = find(home, QFrame, "reminderCard")
    assert not card.isVisible()
    meeting = new_meeting(workspace, "Lễ ký kết", at(28, "8:00"))
    do(workspace, add_preparation, meeting, PreparationDraft("Hoa", "Chị Lan", date(2023, 4, 27)))
    new_meeting(workspace, "Họp chiều", at(26, "14:00"))
    settle(qtbot, desk)
    assert card.isVisible()
    lines = [
        line for line in card.findChildren(QFrame) if line.objectName().startswith("reminder_")
    ]
    assert len(lines) == 2
    went: list[Target] = []
    desk.went.connect(went.append)
    flowers = next(line for line in lines if "preparation" in line.objectName())
    click(qtbot, flowers, flowers.rect().center())
    assert went == [Target("meeting", meeting, "preparations")]
    click(qtbot, find(flowers, QToolButton, "lineKnown"))
    settle(qtbot, desk)
    now = fixed_now()
    assert [one.title for one in ask(workspace, read_reminders, now).active] == ["Họp chiều"]
    click(qtbot, find(card, QAbstractButton, "reminderKnowAll"))
    settle(qtbot, desk)
    assert not card.isVisible()
    assert ask(workspace, read_reminders, now + timedelta(minutes=1)).active == ()


def test_the_folder_is_chosen_and_written_after_each_change(
    qtbot: QtBot,
    desk: Desk,
    section: ReminderSection,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "Dùng chung"
    folder.mkdir()
    new_meeting(workspace, "Lễ ký kết", at(28, "8:00"))
    kept = KeptFolder(desk)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    click(qtbot, find(section, QAbstractButton, "calendarFolderChoose"))
    assert find(section, QLabel, "calendarFolder").text() == str(folder / FILE_NAME)
    until(qtbot, (folder / FILE_NAME).exists)
    settle(qtbot, desk)
    assert "Cập nhật lúc 09:00 26/04/2023" in kept.last_status
    written = find(section, QLabel, "calendarFolderWritten")
    until(qtbot, lambda: "được ghi lúc" in written.text())
    new_meeting(workspace, "Họp thêm", at(29, "8:00"))

    def holds_both() -> bool:
        return len(load_calendar(folder / FILE_NAME, *SPRING).events) == 2

    until(qtbot, holds_both)
    click(qtbot, find(section, QAbstractButton, "calendarFolderStop"))
    assert kept.choice.folder is None
    new_meeting(workspace, "Không ghi nữa", at(30, "8:00"))
    qtbot.wait(2500)
    settle(qtbot, desk)
    assert holds_both()


def test_a_folder_that_went_away_is_said_once(
    qtbot: QtBot, desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    shown = notices(desk)
    kept = KeptFolder(desk)
    kept.choice.choose(tmp_path / "o-mang-da-ngat")
    for _ in range(3):
        kept.write()
        settle(qtbot, desk)
    said = [notice.text for notice in shown if "o-mang-da-ngat" in notice.text]
    assert len(said) == 1
    (tmp_path / "o-mang-da-ngat").mkdir()
    kept.write()
    settle(qtbot, desk)
    assert (tmp_path / "o-mang-da-ngat" / FILE_NAME).exists()
