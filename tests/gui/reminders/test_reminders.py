"""What is due tells itself: in the window, by the tray, once, and can be put aside."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from planning_window import click, find, notices, settle, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from meetingdesk.features.reminders.reminders import read_reminders
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.reminders.reminding import Reminding
from meetingdesk.gui.reminders.tray import ReminderTray
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, new_meeting


class Clock:
    """The clock of the PC, set by hand."""

    def __init__(self) -> None:
        self.now = at(25, "7:40").astimezone(UTC)

    def __call__(self) -> datetime:
        return self.now

    def at(self, day: int, clock: str) -> None:
        self.now = at(day, clock).astimezone(UTC)


class Tray(QSystemTrayIcon):
    """The tray of the system, which notes what it was to show."""

    def __init__(self) -> None:
        super().__init__(QIcon())
        self.shown: list[tuple[str, str]] = []

    def showMessage(self, title: str, text: str, *_more: object) -> None:
        self.shown.append((title, text))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(looks, "now", made)
    return made


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, clock: Clock) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settle(qtbot, desk)
    return made


@pytest.fixture
def reminding(window: MainWindow, desk: Desk) -> Reminding:
    return Reminding(desk, window)


def look(qtbot: QtBot, desk: Desk, reminding: Reminding) -> None:
    reminding.watch.look()
    settle(qtbot, desk)


def line(window: MainWindow) -> str:
    label = find(window, QLabel, "reminderText")
    return label.text() if label.isVisible() else ""


def test_an_event_tells_itself_across_the_window_and_leads_there(
    qtbot: QtBot, desk: Desk, window: MainWindow, reminding: Reminding, workspace: Workspace
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"), place="Hội trường Sở")
    look(qtbot, desk, reminding)
    assert reminding.strip.isVisible()
    assert "Lễ ký kết. Bắt đầu lúc 08:00 25/04/2023 tại Hội trường Sở" in line(window)
    went: list[Target] = []
    desk.went.connect(went.append)
    click(qtbot, find(window, QAbstractButton, "reminderGo"))
    assert went == [Target("meeting", 1)]


def test_what_somebody_knows_of_is_gone_and_stays_gone(
    qtbot: QtBot, desk: Desk, window: MainWindow, reminding: Reminding, workspace: Workspace
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    look(qtbot, desk, reminding)
    click(qtbot, find(window, QAbstractButton, "reminderKnown"))
    settle(qtbot, desk)
    assert not reminding.strip.isVisible()
    look(qtbot, desk, reminding)
    assert not reminding.strip.isVisible()
    assert ask(workspace, read_reminders, looks.now()).active == ()


def test_a_reminder_put_off_comes_back(
    qtbot: QtBot,
    desk: Desk,
    window: MainWindow,
    reminding: Reminding,
    workspace: Workspace,
    clock: Clock,
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    shown = notices(desk)
    look(qtbot, desk, reminding)
    click(qtbot, find(window, QAbstractButton, "reminderLater"))
    menu = find(window, QMenu, "snoozeMenu")
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert not reminding.strip.isVisible()
    assert shown[-1].text == "Sẽ nhắc lại lúc 07:55 25/04/2023."
    clock.at(25, "7:54")
    look(qtbot, desk, reminding)
    assert not reminding.strip.isVisible()
    clock.at(25, "7:55")
    look(qtbot, desk, reminding)
    assert reminding.strip.isVisible()


def test_the_line_goes_when_the_event_begins(
    qtbot: QtBot, desk: Desk, reminding: Reminding, workspace: Workspace, clock: Clock
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    look(qtbot, desk, reminding)
    clock.at(25, "8:01")
    look(qtbot, desk, reminding)
    assert not reminding.strip.isVisible()


def test_a_new_event_is_told_without_waiting_for_the_next_minute(
    qtbot: QtBot, desk: Desk, reminding: Reminding, workspace: Workspace
) -> None:
    look(qtbot, desk, reminding)
    new_meeting(workspace, "Họp đột xuất", at(25, "8:00"))
    until(qtbot, reminding.strip.isVisible)


def test_the_tray_tells_one_thing_by_its_name_and_many_in_one_notice(
    qtbot: QtBot,
    desk: Desk,
    window: MainWindow,
    reminding: Reminding,
    workspace: Workspace,
    clock: Clock,
) -> None:
    icon = Tray()
    tray = ReminderTray(desk, window, icon)
    reminding.watch.told.connect(tray.tell)
    reminding.watch.active.connect(tray.keep)
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    look(qtbot, desk, reminding)
    (notice,) = icon.shown
    assert notice[0] == "Sự kiện sắp diễn ra"
    assert notice[1].startswith("Lễ ký kết. Bắt đầu lúc 08:00")
    assert "1 việc" in icon.toolTip()
    look(qtbot, desk, reminding)
    assert len(icon.shown) == 1
    went: list[Target] = []
    desk.went.connect(went.append)
    icon.messageClicked.emit()
    assert went == [Target("meeting", 1)]
    for number in range(5):
        new_meeting(workspace, f"Họp {number}", at(25, "13:00"))
    clock.at(25, "12:45")
    look(qtbot, desk, reminding)
    title, text = icon.shown[-1]
    assert title == "5 việc cần nhớ"
    assert text.count("•") == 3
    assert len(icon.shown) == 2


def test_a_switch_of_language_keeps_what_is_told(
    qtbot: QtBot, desk: Desk, window: MainWindow, reminding: Reminding, workspace: Workspace
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    look(qtbot, desk, reminding)
    window.retranslate()
    settle(qtbot, desk)
    assert reminding.strip.isVisible()
    assert "Lễ ký kết" in line(window)


def test_a_workspace_open_for_looking_tells_once_and_writes_nothing(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences, clock: Clock, look: object
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    other = Workspace.open(workspace.path)
    assert other.read_only
    desk = Desk(other, preferences)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    reminding = Reminding(desk, window)
    told: list[object] = []
    reminding.watch.told.connect(told.append)
    for _ in range(3):
        reminding.watch.look()
        settle(qtbot, desk)
    assert len(told) == 1
    assert not find(window, QAbstractButton, "reminderKnown").isEnabled()
    window.close()
    other.close()
