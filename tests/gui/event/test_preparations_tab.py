"""What is to be got ready: begun from the list of the kind, ticked, given to somebody, due by a day."""

from __future__ import annotations

from datetime import date

import pytest
from planning_window import click, find, fixed_now, insert, notices, opened, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    PreparationRow,
    add_preparation,
    preparation_rows,
    usual_preparations,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.preparations_tab import PreparationsTab
from meetingdesk.gui.events.preparation_lists_dialog import PreparationListsDialog
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", fixed_now)


@pytest.fixture
def signing(workspace: Workspace) -> int:
    return new_meeting(workspace, "Lễ ký kết", at(28, "8:00"), kind=MeetingKind.SIGNING)


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, signing: int) -> PreparationsTab:
    made = PreparationsTab(desk, signing)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.activateWindow()
    settle(qtbot, desk)
    return made


def rows(workspace: Workspace, meeting_id: int) -> list[PreparationRow]:
    found: list[PreparationRow] = ask(workspace, preparation_rows, meeting_id)
    return found


def trigger(page: PreparationsTab, text: str) -> None:
    next(action for action in page.commands if action.text() == text).trigger()


def type_into(qtbot: QtBot, desk: Desk, table: DataTable, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)


def test_the_list_of_the_kind_is_added_once_and_taken_back(
    qtbot: QtBot, desk: Desk, tab: PreparationsTab, workspace: Workspace, signing: int
) -> None:
    shown = notices(desk)
    trigger(tab, "Thêm theo danh sách mẫu")
    settle(qtbot, desk)
    texts = [row.text for row in rows(workspace, signing)]
    assert "Bàn ký, khăn trải bàn" in texts
    assert shown[-1].text == f"Đã thêm {len(texts)} việc theo danh sách mẫu."
    trigger(tab, "Thêm theo danh sách mẫu")
    settle(qtbot, desk)
    assert len(rows(workspace, signing)) == len(texts)
    desk.undo.undo()
    desk.undo.undo()
    settle(qtbot, desk)
    assert rows(workspace, signing) == []


def test_a_thing_is_ticked_given_to_somebody_and_due_by_a_day(
    qtbot: QtBot, desk: Desk, tab: PreparationsTab, workspace: Workspace, signing: int
) -> None:
    do(workspace, add_preparation, signing, PreparationDraft("Hoa", due_on=date(2023, 4, 25)))
    do(workspace, add_preparation, signing, PreparationDraft("Nước"))
    settle(qtbot, desk)
    model = tab.table.model()
    assert model.index(0, 4).data() == "Quá 1 ngày"
    type_into(qtbot, desk, tab.table, 0, 2, "Chị Lan")
    type_into(qtbot, desk, tab.table, 0, 3, "27/4")
    assert (rows(workspace, signing)[0].owner_name, rows(workspace, signing)[0].due_on) == (
        "Chị Lan",
        date(2023, 4, 27),
    )
    assert model.index(0, 4).data() == "Còn 1 ngày"
    box = model.index(0, 0)
    assert model.setData(box, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    settle(qtbot, desk)
    assert rows(workspace, signing)[0].is_done
    assert find(tab, QLabel, "preparationCount").text() == "Đã xong 1 trong 2 việc"
    type_into(qtbot, desk, tab.table, 1, 3, "ngày mai")
    assert rows(workspace, signing)[1].due_on is None


def test_a_thing_added_is_typed_at_once_and_goes_up_by_the_keys(
    qtbot: QtBot, desk: Desk, tab: PreparationsTab, workspace: Workspace, signing: int
) -> None:
    do(workspace, add_preparation, signing, PreparationDraft("Hoa"))
    trigger(tab, "Thêm việc")
    settle(qtbot, desk)
    editor = next(line for line in tab.table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, "Bìa ký")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)
    trigger(tab, "Đưa lên")
    settle(qtbot, desk)
    assert [row.text for row in rows(workspace, signing)] == ["Bìa ký", "Hoa"]


def test_the_office_makes_the_list_of_a_kind_its_own(
    qtbot: QtBot, desk: Desk, tab: PreparationsTab, workspace: Workspace
) -> None:
    trigger(tab, "Danh sách mẫu…")
    dialog = opened(qtbot, tab, PreparationListsDialog, "preparationListsDialog")
    settle(qtbot, desk)
    assert find(dialog, QComboBox, "listsKind").currentText() == "Lễ ký kết"
    before = len(ask(workspace, usual_preparations, MeetingKind.SIGNING))
    type_into(qtbot, desk, dialog.table, 0, 1, "15")
    type_into(qtbot, desk, dialog.table, 0, 2, "Văn phòng")
    kept = ask(workspace, usual_preparations, MeetingKind.SIGNING)
    assert (kept[0].days_before, kept[0].owner_name, len(kept)) == (15, "Văn phòng", before)
    type_into(qtbot, desk, dialog.table, 0, 1, "mười")
    assert find(dialog, QLabel, "listsProblem").text() == "Hãy nhập số ngày từ 0 đến 365."
    dialog.table.select_ids([0])
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert len(ask(workspace, usual_preparations, MeetingKind.SIGNING)) == before - 1
    click(qtbot, find(dialog, QPushButton, "listsRestore"))
    settle(qtbot, desk)
    assert ask(workspace, usual_preparations, MeetingKind.SIGNING)[0].days_before != 15


def test_what_an_event_has_becomes_the_list_of_its_kind(
    qtbot: QtBot, desk: Desk, tab: PreparationsTab, workspace: Workspace, signing: int
) -> None:
    due = date(2023, 4, 24)
    do(workspace, add_preparation, signing, PreparationDraft("Bánh ký kết", "Chị Lan", due))
    settle(qtbot, desk)
    trigger(tab, "Lưu làm danh sách mẫu")
    settle(qtbot, desk)
    (thing,) = ask(workspace, usual_preparations, MeetingKind.SIGNING)
    assert (thing.text, thing.days_before, thing.owner_name) == ("Bánh ký kết", 4, "Chị Lan")
