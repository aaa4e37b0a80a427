"""The MC's words, typed under the agenda: kept by themselves, begun from a draft."""

from __future__ import annotations

import pytest
from planning_window import click, find, insert, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    AgendaKind,
    add_agenda_items,
    delete_agenda_items,
    read_agenda,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.agenda_tab import AgendaTab
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    made = new_meeting(workspace, "Lễ ký kết", at(28, "8:00"))
    drafts = [
        AgendaDraft("Khai mạc", AgendaKind.OPENING, 15, "ông Lâm Quốc Thuận"),
        AgendaDraft("Bế mạc", AgendaKind.CLOSING, 5),
    ]
    do(workspace, add_agenda_items, made, drafts)
    return made


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, meeting_id: int) -> AgendaTab:
    made = AgendaTab(desk, meeting_id)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    made.activateWindow()
    settle(qtbot, desk)
    return made


def kept(workspace: Workspace, meeting_id: int) -> list[str]:
    return [row.host_text for row in ask(workspace, read_agenda, meeting_id).rows]


def choose(qtbot: QtBot, desk: Desk, tab: AgendaTab, place: int) -> QPlainTextEdit:
    tab.table.selectRow(place)
    settle(qtbot, desk)
    return find(tab, QPlainTextEdit, "hostText")


def test_words_are_kept_when_another_part_is_chosen(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    assert not tab.host_text.isVisible()
    field = choose(qtbot, desk, tab, 0)
    assert tab.host_text.isVisible()
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton)
    insert(field, "Kính mời ông Thuận\nlên phát biểu")
    field = choose(qtbot, desk, tab, 1)
    assert field.toPlainText() == ""
    assert kept(workspace, meeting_id) == ["Kính mời ông Thuận\nlên phát biểu", ""]
    field = choose(qtbot, desk, tab, 0)
    assert field.toPlainText() == "Kính mời ông Thuận\nlên phát biểu"


def test_a_draft_of_the_usual_words_is_one_click_away_and_never_writes_over(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(qtbot, desk, tab, 0)
    click(qtbot, find(tab, QPushButton, "suggestHostText"))
    settle(qtbot, desk)
    assert kept(workspace, meeting_id)[0] == (
        "Xin kính mời ông Lâm Quốc Thuận phát biểu khai mạc. Xin trân trọng kính mời!"
    )
    assert not find(tab, QPushButton, "suggestHostText").isVisible()
    choose(qtbot, desk, tab, 1)
    click(qtbot, find(tab, QPushButton, "suggestHostText"))
    settle(qtbot, desk)
    assert kept(workspace, meeting_id)[1].startswith("Đến đây, lễ đã hoàn thành")


def test_ctrl_z_takes_the_words_back(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(qtbot, desk, tab, 0)
    click(qtbot, find(tab, QPushButton, "suggestHostText"))
    settle(qtbot, desk)
    desk.undo.undo()
    settle(qtbot, desk)
    assert kept(workspace, meeting_id)[0] == ""


def test_the_words_go_with_their_part(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    choose(qtbot, desk, tab, 0)
    part = find(tab, QLabel, "hostTextPart")
    assert part.text() == "Khai mạc"
    first = ask(workspace, read_agenda, meeting_id).rows[0].id
    do(workspace, delete_agenda_items, [first])
    settle(qtbot, desk)
    assert part.text() == "Bế mạc" or not tab.host_text.isVisible()
