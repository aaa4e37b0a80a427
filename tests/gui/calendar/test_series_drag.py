"""One of a series is dragged: it alone, or all that follow; let be, it stands where it stood."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from planning_window import click, find, fixed_now, opened, settle
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.calendar.time_view import TimeView
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.scope_dialog import ScopeDialog
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CalendarPage:
    made = CalendarPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, desk)
    return made


@pytest.fixture
def week(qtbot: QtBot, desk: Desk, page: CalendarPage) -> TimeView:
    page.show_view("week")
    settle(qtbot, desk)
    assert isinstance(page.view, TimeView)
    return page.view


def card(workspace: Workspace, meeting_id: int) -> MeetingCard:
    found: MeetingCard = ask(workspace, meeting_card, meeting_id)
    return found


def drag(qtbot: QtBot, widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Press, go there in steps as a hand does, let go."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(widget, left, pos=start.toPoint())
    for step in range(1, 6):
        qtbot.mouseMove(widget, (start + (end - start) * step / 5).toPoint())
    qtbot.mouseRelease(widget, left, pos=end.toPoint())


def at_time(view: TimeView, moment: datetime) -> QPointF:
    return view.grid.spot_of(moment)


@pytest.mark.parametrize(
    ("button", "expected"),
    [("scopeOne", [(26, 14), (4, 8), (10, 8)]), ("scopeFollowing", [(26, 14), (4, 14), (10, 14)])],
)
def test_a_drag_of_one_of_a_series_asks_how_much_of_it_moves(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace, button: str,
    expected: list[tuple[int, int]],
) -> None:  # fmt: skip
    meeting_id = new_meeting(workspace, "Giao ban", at(26, "8:00"), hours=2)
    rule = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(2,), count=3))
    do(workspace, make_series, meeting_id, rule, at(24, "7:00"))
    settle(qtbot, desk)
    drag(qtbot, week.grid, at_time(week, at(26, "8:30")), at_time(week, at(26, "14:30")))
    settle(qtbot, desk)
    dialog = opened(qtbot, week.window(), ScopeDialog, "scopeDialog")
    assert card(workspace, meeting_id).starts_at == at(26, "8:00")
    click(qtbot, find(dialog, QAbstractButton, button))
    settle(qtbot, desk)
    rows = ask(workspace, meetings_between, date(2023, 4, 1), date(2023, 6, 1))
    assert [(row.starts_at.day, row.starts_at.hour) for row in rows] == expected


def test_a_drag_of_a_series_let_be_stands_where_it_stood(
    qtbot: QtBot, desk: Desk, week: TimeView, workspace: Workspace
) -> None:
    meeting_id = new_meeting(workspace, "Giao ban", at(26, "8:00"), hours=2)
    rule = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(2,), count=3))
    do(workspace, make_series, meeting_id, rule, at(24, "7:00"))
    settle(qtbot, desk)
    drag(qtbot, week.grid, at_time(week, at(26, "8:30")), at_time(week, at(27, "14:30")))
    settle(qtbot, desk)
    opened(qtbot, week.window(), ScopeDialog, "scopeDialog").reject()
    settle(qtbot, desk)
    assert week.grid.rect_of_meeting(meeting_id).contains(at_time(week, at(26, "9:00")))
