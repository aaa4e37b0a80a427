"""The agenda typed like a sheet of Excel: cells, order, times, a pasted block, and Ctrl+Z."""

from __future__ import annotations

import pytest
from planning_window import find, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    AgendaKind,
    add_agenda_items,
    edit_agenda_item,
    read_agenda,
)
from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.agenda_tab import AgendaTab
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    return new_meeting(workspace, "Lễ ký kết", at(28, "8:00"), kind=MeetingKind.SIGNING)


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, meeting_id: int) -> AgendaTab:
    made = AgendaTab(desk, meeting_id)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    made.activateWindow()
    settle(qtbot, desk)
    return made


@pytest.fixture
def three(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> list[int]:
    drafts = [AgendaDraft(title, minutes=30) for title in ("Khai mạc", "Báo cáo", "Bế mạc")]
    ids = do(workspace, add_agenda_items, meeting_id, drafts)
    settle(qtbot, desk)
    return list(ids)


def titles(workspace: Workspace, meeting_id: int) -> list[str]:
    return [row.title for row in ask(workspace, read_agenda, meeting_id).rows]


def shown(tab: AgendaTab, column: int) -> list[str]:
    model = tab.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def type_into(qtbot: QtBot, desk: Desk, tab: AgendaTab, row: int, key: str, text: str) -> None:
    """Open a cell with F2, write over it, and leave it by Enter."""
    table = tab.table
    columns = [column.key for column in table.model().columns]  # type: ignore[attr-defined]  # RowsModel's
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, columns.index(key)))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = next(line for line in table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)


def test_the_usual_agenda_of_the_kind_is_one_click_away(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    said = notices(desk)
    empty = tab.table.viewport().findChild(QLabel)
    assert empty is not None
    next(action for action in tab.commands if "chương trình mẫu" in action.text()).trigger()
    settle(qtbot, desk)
    kinds = [row.kind for row in ask(workspace, read_agenda, meeting_id).rows]
    assert AgendaKind.SIGNING in kinds
    assert said[-1].action is not None
    said[-1].action()
    settle(qtbot, desk)
    assert titles(workspace, meeting_id) == []


def test_a_new_part_opens_for_its_name_below_the_selected_one(
    qtbot: QtBot,
    desk: Desk,
    tab: AgendaTab,
    three: list[int],
    workspace: Workspace,
    meeting_id: int,
) -> None:
    tab.table.select_ids([three[0]])
    qtbot.keyClick(tab.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    editor = next(line for line in tab.table.viewport().findChildren(QLineEdit) if line.isVisible())
    editor.selectAll()
    insert(editor, "Ký kết, tặng hoa")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settle(qtbot, desk)
    rows = ask(workspace, read_agenda, meeting_id).rows
    assert [row.title for row in rows] == ["Khai mạc", "Ký kết, tặng hoa", "Báo cáo", "Bế mạc"]
    assert rows[1].kind is AgendaKind.SIGNING


def test_minutes_move_the_times_below_and_the_sum_says_what_is_left(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, three: list[int]
) -> None:
    assert shown(tab, 0) == ["08:00", "08:30", "09:00"]
    total = find(tab, QLabel, "agendaSum")
    assert "còn 1 giờ 30 phút trước giờ kết thúc 11:00" in total.text()
    type_into(qtbot, desk, tab, 0, "minutes", "2h30")
    assert shown(tab, 0) == ["08:00", "10:30", "11:00"]
    assert "quá giờ kết thúc 11:00 là 30 phút" in total.text()


def test_a_typed_time_is_fixed_and_an_emptied_one_follows_again(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, three: list[int]
) -> None:
    type_into(qtbot, desk, tab, 1, "begins", "9 giờ rưỡi")
    assert shown(tab, 0) == ["08:00", "09:30", "10:00"]
    type_into(qtbot, desk, tab, 1, "begins", "")
    assert shown(tab, 0) == ["08:00", "08:30", "09:00"]


@pytest.mark.parametrize(("key", "text"), [("minutes", "lâu"), ("begins", "sáng"), ("title", "")])
def test_what_cannot_be_read_is_said_and_the_cell_shows_what_is_kept(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, three: list[int], key: str, text: str
) -> None:
    said = notices(desk)
    before = [shown(tab, column) for column in range(3)]
    type_into(qtbot, desk, tab, 1, key, text)
    assert said[-1].tone == "warning"
    assert [shown(tab, column) for column in range(3)] == before


def test_rows_move_by_alt_and_arrow_and_stay_selected(
    qtbot: QtBot,
    desk: Desk,
    tab: AgendaTab,
    three: list[int],
    workspace: Workspace,
    meeting_id: int,
) -> None:
    tab.table.setFocus()
    tab.table.select_ids([three[0]])
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, desk)
    assert titles(workspace, meeting_id) == ["Báo cáo", "Khai mạc", "Bế mạc"]
    assert tab.table.selected_ids() == [three[0]]
    for _ in range(3):
        qtbot.keyClick(tab.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        settle(qtbot, desk)
    assert titles(workspace, meeting_id) == ["Khai mạc", "Báo cáo", "Bế mạc"]


def test_a_row_dropped_under_the_last_goes_to_the_end(
    qtbot: QtBot,
    desk: Desk,
    tab: AgendaTab,
    three: list[int],
    workspace: Workspace,
    meeting_id: int,
) -> None:
    table = tab.table
    first = table.visualRect(table.model().index(0, 0))
    last = table.visualRect(table.model().index(2, 0))
    assert table.place_at(first.top() + 2) == 0
    assert table.place_at(first.bottom() - 2) == 1
    assert table.place_at(last.bottom() + 60) == 3
    assert table.model().flags(table.model().index(0, 2)) & Qt.ItemFlag.ItemIsDragEnabled
    table.moved.emit([three[0]], 3)
    settle(qtbot, desk)
    assert titles(workspace, meeting_id) == ["Báo cáo", "Bế mạc", "Khai mạc"]


def test_deleted_rows_come_back_by_undo(
    qtbot: QtBot,
    desk: Desk,
    tab: AgendaTab,
    three: list[int],
    workspace: Workspace,
    meeting_id: int,
) -> None:
    tab.table.select_ids(three[1:])
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    settle(qtbot, desk)
    assert titles(workspace, meeting_id) == ["Khai mạc"]
    desk.undo.undo()
    settle(qtbot, desk)
    assert titles(workspace, meeting_id) == ["Khai mạc", "Báo cáo", "Bế mạc"]


def test_a_block_from_word_is_pasted_as_parts(
    qtbot: QtBot, desk: Desk, tab: AgendaTab, workspace: Workspace, meeting_id: int
) -> None:
    QApplication.clipboard().setText(
        "7h30 - 8h00\tĐón tiếp đại biểu\tBan Tổ chức\n8h00 - 8h20\tPhát biểu khai mạc\tÔng Bình\n"
    )
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    rows = ask(workspace, read_agenda, meeting_id).rows
    assert [(row.title, row.presenter, row.minutes) for row in rows] == [
        ("Đón tiếp đại biểu", "Ban Tổ chức", 30),
        ("Phát biểu khai mạc", "Ông Bình", 20),
    ]
    assert shown(tab, 0) == ["07:30", "08:00"]


def test_a_cell_edited_after_somebody_else_shows_the_others_text(
    qtbot: QtBot,
    desk: Desk,
    tab: AgendaTab,
    three: list[int],
    workspace: Workspace,
    meeting_id: int,
) -> None:
    said = notices(desk)
    do(workspace, edit_agenda_item, three[0], 1, {"title": "Của người khác"})
    model = tab.table.model()
    model.setData(model.index(0, 2), "Của tôi", Qt.ItemDataRole.EditRole)
    settle(qtbot, desk)
    assert titles(workspace, meeting_id)[0] == "Của người khác"
    assert shown(tab, 2)[0] == "Của người khác"
    assert any("vừa sửa mục này" in notice.text for notice in said)
