"""The office enters a swapped day, and the calendar shows it at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from planning_window import click, find, fixed_now, insert, opened, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.holidays import OfficeCalendar, settle_office_calendar
from meetingdesk.features.planning.office_days import office_days
from meetingdesk.gui.calendar.office_days_dialog import OfficeDaysDialog
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.store.workspace import Workspace
from planning_stories import ask


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(looks, "now", fixed_now)
    yield
    settle_office_calendar(OfficeCalendar())


def type_into(qtbot: QtBot, dialog: OfficeDaysDialog, column: int, text: str) -> None:
    table = dialog.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, column))
    editor = next(
        (line for line in table.viewport().findChildren(QLineEdit) if line.isVisible()), None
    )
    if editor is None:
        qtbot.keyClick(table, Qt.Key.Key_F2)
        editor = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_a_swapped_day_is_typed_and_shows_on_the_calendar(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    settle(qtbot, desk)
    next(one for one in page.commands if one.text() == "Ngày nghỉ, ngày làm bù…").trigger()
    dialog = opened(qtbot, page, OfficeDaysDialog, "officeDaysDialog")
    click(qtbot, find(dialog, QPushButton, "addDayOff"))
    settle(qtbot, desk)
    type_into(qtbot, dialog, 0, "ngày mai")
    settle(qtbot, desk)
    assert find(dialog, QLabel, "officeDayProblem").text() == "Hãy nhập ngày như 25/4/2023."
    type_into(qtbot, dialog, 0, "26/4")
    settle(qtbot, desk)
    type_into(qtbot, dialog, 3, "Nghỉ hoán đổi")
    settle(qtbot, desk)
    (one,) = ask(workspace, office_days)
    assert (one.day, one.is_off, one.name) == (date(2023, 4, 26), True, "Nghỉ hoán đổi")
    assert "Nghỉ hoán đổi" in find(page, QLabel, "calendarDayDetail").text()
    dialog.table.select_ids([date(2023, 4, 26).toordinal()])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert ask(workspace, office_days) == []
    assert "Nghỉ" not in find(page, QLabel, "calendarDayDetail").text()
