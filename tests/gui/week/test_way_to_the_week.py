"""From the calendar to the week's schedule."""

from __future__ import annotations

from datetime import date

import pytest
from planning_window import click, find, fixed_now, settle
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


def test_the_calendar_leads_to_the_week_of_the_day_chosen(qtbot: QtBot, desk: Desk) -> None:
    calendar = CalendarPage(desk)
    qtbot.addWidget(calendar)
    calendar.resize(1366, 700)
    calendar.show()
    settle(qtbot, desk)
    went: list[Target] = []
    desk.went.connect(went.append)
    click(qtbot, find(calendar, QToolButton, "printWeek"))
    next(one for one in calendar.commands if one.text() == "Lịch công tác tuần").trigger()
    today = date(2023, 4, 26).toordinal()
    assert went == [Target("week", today, "paper"), Target("week", today)]
