"""The table of every list: Vietnamese order, selection kept, editing, blocks, remembered columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.gui.widgets.clipboard_block import from_clipboard, to_clipboard
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.paged_model import PagedModel, RowPage
from meetingdesk.gui.widgets.rows_model import RowsModel
from meetingdesk.vietnamese.collation import person_sort_key


@dataclass(frozen=True, slots=True)
class Delegate:
    delegate_id: int
    name: str
    office: str
    seats: int | None
    invited: bool = False


PEOPLE = [
    Delegate(1, "Trần Văn Ước", "Thành đoàn", 3),
    Delegate(2, "Đặng Thị Ánh", "Hội Nông dân", None),
    Delegate(3, "Nguyễn Văn An", "Đài Truyền hình", 12),
    Delegate(4, "Lê Thị Ân", "Hội Cựu chiến binh", 1),
]


class Edits:
    """What the columns were asked to write."""

    def __init__(self) -> None:
        self.made: list[tuple[int, object]] = []

    def take(self, row: Delegate, value: object) -> None:
        self.made.append((row.delegate_id, value))


def columns(edits: Edits) -> Sequence[Column[Delegate]]:
    return [
        Column(
            "name", "Họ và tên", lambda row: row.name, sort_key=lambda r: person_sort_key(r.name)
        ),
        Column("office", "Đơn vị", lambda row: row.office, edit=edits.take),
        Column("seats", "Số ghế", lambda row: row.seats, align="right"),
        Column("invited", "Đã mời", lambda row: row.invited, check=True, edit=edits.take),
    ]


@pytest.fixture
def edits() -> Edits:
    return Edits()


@pytest.fixture
def model(edits: Edits) -> RowsModel[Delegate]:
    made = RowsModel(columns(edits), lambda row: row.delegate_id)
    made.set_rows(PEOPLE)
    return made


@pytest.fixture
def table(
    qtbot: QtBot, look: Theme, model: RowsModel[Delegate], preferences: Preferences
) -> DataTable:
    made = DataTable(model, "delegates", preferences)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    return made


def click(qtbot: QtBot, table: DataTable, row: int, column: int, **keys: object) -> None:
    spot = table.visualRect(table.model().index(row, column)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot, **keys)


def test_names_sort_by_given_name_in_vietnamese_order(model: RowsModel[Delegate]) -> None:
    model.sort(0)
    assert [row.name for row in model.rows] == [
        "Nguyễn Văn An", "Đặng Thị Ánh", "Lê Thị Ân", "Trần Văn Ước",
    ]  # fmt: skip


def test_offices_sort_with_d_before_crossed_d(model: RowsModel[Delegate]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row.office for row in model.rows] == [
        "Thành đoàn", "Hội Nông dân", "Hội Cựu chiến binh", "Đài Truyền hình",
    ]  # fmt: skip


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_rows_without_a_value_go_last_either_way(
    model: RowsModel[Delegate], order: Qt.SortOrder
) -> None:
    model.sort(2, order)
    assert model.rows[-1].seats is None


def test_the_rows_selected_stay_selected_over_a_reload_in_another_order(
    qtbot: QtBot, table: DataTable, model: RowsModel[Delegate]
) -> None:
    table.select_ids([2, 4])
    model.set_rows([Delegate(9, "Mới", "Sở", 0), *reversed(PEOPLE)])
    assert sorted(table.selected_ids()) == [2, 4]
    model.sort(0)
    assert sorted(table.selected_ids()) == [2, 4]


def test_what_is_being_typed_survives_a_reload_of_the_same_rows(
    qtbot: QtBot, table: DataTable, model: RowsModel[Delegate], edits: Edits
) -> None:
    table.edit_cell(2, "office")
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "So Noi vu")
    model.set_rows([replace(row, seats=5) for row in PEOPLE])
    assert editor.text() == "So Noi vu"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edits.made == [(2, "So Noi vu")])
    assert model.index(1, 1).data() == "So Noi vu"


def test_a_failed_edit_can_show_the_old_value_again(
    model: RowsModel[Delegate], edits: Edits
) -> None:
    model.setData(model.index(0, 1), "Sở khác")
    assert model.index(0, 1).data() == "Sở khác"
    model.forget_typed()
    assert model.index(0, 1).data() == "Thành đoàn"


def test_leaving_a_cell_as_it_was_writes_nothing(model: RowsModel[Delegate], edits: Edits) -> None:
    assert not model.setData(model.index(0, 1), " Thành đoàn ")
    assert edits.made == []


def test_a_box_is_ticked_with_a_click(
    qtbot: QtBot, table: DataTable, model: RowsModel[Delegate], edits: Edits
) -> None:
    box = table.visualRect(model.index(0, 3)).topLeft() + QPoint(20, 17)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert edits.made == [(1, True)]


def test_enter_on_a_cell_that_cannot_be_edited_opens_the_row(
    qtbot: QtBot, table: DataTable
) -> None:
    click(qtbot, table, 2, 0)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [3]


def test_delete_asks_for_the_selected_rows(qtbot: QtBot, table: DataTable) -> None:
    click(qtbot, table, 0, 0)
    click(qtbot, table, 1, 0, stateKey=Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(table.delete_wanted) as wanted:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert wanted.args == [[1, 2]]


def test_ctrl_c_copies_the_rows_with_their_heads_for_excel(qtbot: QtBot, table: DataTable) -> None:
    table.select_ids([1, 2])
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert from_clipboard(QGuiApplication.clipboard().text()) == [
        ["Họ và tên", "Đơn vị", "Số ghế", "Đã mời"],
        ["Trần Văn Ước", "Thành đoàn", "3", ""],
        ["Đặng Thị Ánh", "Hội Nông dân", "", ""],
    ]


def test_ctrl_v_hands_over_the_cells_of_an_excel_block(qtbot: QtBot, table: DataTable) -> None:
    QGuiApplication.clipboard().setText('Nguyễn Văn A\t"Sở\nNội vụ"\r\nTrần B\tThành đoàn\r\n')
    with qtbot.waitSignal(table.pasted) as pasted:
        qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args == [[["Nguyễn Văn A", "Sở\nNội vụ"], ["Trần B", "Thành đoàn"]]]


@pytest.mark.parametrize("cell", ["=1+1", "+CMD|x", "-2+3+cmd", "@SUM(A1)"])
def test_a_copied_cell_cannot_become_a_formula(cell: str) -> None:
    assert from_clipboard(to_clipboard([[cell, "x"]]))[0][0] == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "+84 909", "-1.234,5", "12%"])
def test_a_copied_number_stays_a_number(cell: str) -> None:
    assert from_clipboard(to_clipboard([[cell]])) == [[cell]]


def test_an_inch_mark_does_not_swallow_the_rows_after_it() -> None:
    assert from_clipboard('Màn 55"\ta\nLoa\tb') == [['Màn 55"', "a"], ["Loa", "b"]]


def test_a_block_with_uneven_rows_is_filled_up() -> None:
    assert from_clipboard("a\tb\tc\nd") == [["a", "b", "c"], ["d", "", ""]]
    assert from_clipboard(" \n") == []


def test_widths_order_and_hidden_columns_are_remembered(
    qtbot: QtBot, table: DataTable, edits: Edits, preferences: Preferences
) -> None:
    table.setColumnWidth(0, 333)
    table.horizontalHeader().moveSection(2, 1)
    table.setColumnHidden(1, True)
    table._on_save()
    again = DataTable(
        RowsModel(columns(edits), lambda row: row.delegate_id), "delegates", preferences
    )
    qtbot.addWidget(again)
    assert again.columnWidth(0) == 333
    assert again.horizontalHeader().visualIndex(2) == 1
    assert again.isColumnHidden(1)


def test_a_long_title_widens_its_column_so_that_it_is_read_in_full(
    qtbot: QtBot, look: Theme, preferences: Preferences
) -> None:
    title = "Số đại biểu được triệu tập"
    narrow = Column("seats", title, lambda row: row.seats, align="right", width=50)
    last = Column("office", "Đơn vị", lambda row: row.office)
    made = DataTable(RowsModel([narrow, last], lambda row: row.delegate_id), "wide", preferences)
    qtbot.addWidget(made)
    made.show()
    letters = made.horizontalHeader().fontMetrics().horizontalAdvance(title)
    assert made.columnWidth(0) > letters


def test_widths_kept_in_one_language_are_not_forced_on_another(
    qtbot: QtBot, table: DataTable, edits: Edits, preferences: Preferences
) -> None:
    table.setColumnWidth(0, 333)
    table._on_save()
    preferences.language = "en"
    again = DataTable(
        RowsModel(columns(edits), lambda row: row.delegate_id), "delegates", preferences
    )
    qtbot.addWidget(again)
    assert again.columnWidth(0) != 333


def test_an_empty_table_says_what_to_do_until_rows_come(
    qtbot: QtBot, look: Theme, edits: Edits, preferences: Preferences
) -> None:
    model = RowsModel(columns(edits), lambda row: row.delegate_id)
    empty = EmptyState("users", "Chưa có đại biểu nào")
    table = DataTable(model, "empty", preferences, empty=empty)
    qtbot.addWidget(table)
    table.show()
    assert empty.isVisible()
    model.set_rows(PEOPLE)
    assert not empty.isVisible()


TOTAL = 1000


def fetch(
    _session: object, *, after: int | None, limit: int, sort: str, descending: bool, word: str = ""
) -> RowPage[Delegate]:
    ids = [n for n in range(1, TOTAL + 1) if not word or str(n).startswith(word)]
    if descending:
        ids.reverse()
    start = 0 if after is None else ids.index(after) + 1
    page = ids[start : start + limit]
    more = start + limit < len(ids)
    rows = [Delegate(n, f"Người {n}", "Sở", n) for n in page]
    return RowPage(rows, page[-1] if more else None)


@pytest.fixture
def paged(desk: Desk, edits: Edits) -> PagedModel[Delegate]:
    return PagedModel(
        desk.tasks, columns(edits), lambda row: row.delegate_id, fetch, desk, page_size=100
    )


def test_pages_come_as_they_are_asked_for_without_doubles_or_gaps(
    qtbot: QtBot, paged: PagedModel[Delegate]
) -> None:
    paged.set_criteria()
    qtbot.waitUntil(lambda: paged.rowCount() == 100)
    while not paged.is_complete:
        paged.fetchMore(QModelIndex())
        paged.fetchMore(QModelIndex())
        with qtbot.waitSignal(paged.arrived):
            pass
    assert paged.ids() == list(range(1, TOTAL + 1))


def test_two_quick_searches_show_only_the_second(
    qtbot: QtBot, desk: Desk, paged: PagedModel[Delegate]
) -> None:
    paged.set_criteria(word="1")
    paged.set_criteria(word="77")
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert paged.ids() == [77, *range(770, 780)]


def test_sorting_starts_from_the_top_in_the_database_s_order(
    qtbot: QtBot, desk: Desk, paged: PagedModel[Delegate]
) -> None:
    paged.set_criteria()
    paged.sort(2, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert paged.ids()[:2] == [1000, 999]


def test_a_refresh_keeps_as_many_rows_as_were_loaded_and_the_selection(
    qtbot: QtBot, desk: Desk, paged: PagedModel[Delegate], preferences: Preferences
) -> None:
    table = DataTable(paged, "paged", preferences)
    qtbot.addWidget(table)
    paged.set_criteria()
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    paged.fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    loaded = paged.rowCount()
    assert loaded >= 200
    table.select_ids([150])
    paged.refresh()
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert paged.rowCount() == loaded
    assert table.selected_ids() == [150]
