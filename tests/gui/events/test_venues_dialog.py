"""Halls and rooms: kept once, corrected in their cells, deleted and brought back."""

from __future__ import annotations

import pytest
from planning_window import click, find, insert, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.venues import VenueDraft, add_venue, venue_rows
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.events.venues_dialog import VenuesDialog
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, do


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, workspace: Workspace) -> VenuesDialog:
    do(workspace, add_venue, VenueDraft("Hội trường A", "01 Ngô Quyền", 200))
    made = VenuesDialog(desk)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    settle(qtbot, desk)
    return made


def kept(workspace: Workspace) -> list[tuple[str, str, int | None]]:
    return [(row.name, row.address, row.capacity) for row in ask(workspace, venue_rows)]


def set_cell(qtbot: QtBot, desk: Desk, dialog: VenuesDialog, column: int, text: str) -> None:
    model = dialog.table.model()
    model.setData(model.index(0, column), text, Qt.ItemDataRole.EditRole)
    settle(qtbot, desk)


def test_a_new_hall_opens_for_its_name(
    qtbot: QtBot, desk: Desk, dialog: VenuesDialog, workspace: Workspace
) -> None:
    click(qtbot, find(dialog, QPushButton, "addVenue"))
    settle(qtbot, desk)
    editor = next(
        line for line in dialog.table.viewport().findChildren(QLineEdit) if line.isVisible()
    )
    editor.selectAll()
    insert(editor, "Phòng họp số 2")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert [name for name, _, _ in kept(workspace)] == ["Hội trường A", "Phòng họp số 2"]
    assert dialog.isVisible()


def test_cells_are_kept_and_what_cannot_be_is_said(
    qtbot: QtBot, desk: Desk, dialog: VenuesDialog, workspace: Workspace
) -> None:
    set_cell(qtbot, desk, dialog, 1, "05 Nguyễn Trãi")
    set_cell(qtbot, desk, dialog, 2, "1.250")
    assert kept(workspace) == [("Hội trường A", "05 Nguyễn Trãi", 1250)]
    problem = find(dialog, QLabel, "venueProblem")
    for column, text in ((0, " "), (2, "nhiều")):
        set_cell(qtbot, desk, dialog, column, text)
        assert problem.isVisible()
        assert kept(workspace) == [("Hội trường A", "05 Nguyễn Trãi", 1250)]


def test_a_deleted_hall_comes_back(
    qtbot: QtBot, desk: Desk, dialog: VenuesDialog, workspace: Workspace
) -> None:
    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert kept(workspace) == []
    desk.undo.undo()
    settle(qtbot, desk)
    assert len(kept(workspace)) == 1
