"""Lists of an event defined, seen, marked, changed and taken away in the attendance tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.attendance.attendance import DelegateKind
from meetingdesk.features.attendance.lists import (
    ListCard,
    ListKind,
    ListScope,
    attendance_lists,
)
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.attendance_tab import AttendanceTab
from meetingdesk.gui.event.list_dialog import ListDialog
from meetingdesk.gui.toasts import Notice
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    stage.add("Phạm Khách", "Báo Cần Thơ", DelegateKind.GUEST)
    drafts = [AgendaDraft("Khai mạc", minutes=30), AgendaDraft("Thảo luận tổ", minutes=60)]
    stage.act(add_agenda_items, stage.meeting_id, drafts)
    return stage


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, stage: Stage) -> AttendanceTab:
    made = AttendanceTab(desk, stage.meeting_id)
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.show()
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, tab: AttendanceTab) -> None:
    tasks = tab.desk.tasks
    qtbot.waitUntil(lambda: tasks.is_idle)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: tasks.is_idle and tab.is_fresh)


def pick(tab: AttendanceTab, words: str) -> QAction:
    """The entry of the lists' menu that begins so."""
    tab.lists.menu_.aboutToShow.emit()
    return next(action for action in tab.lists.menu_.actions() if action.text().startswith(words))


def dialog(qtbot: QtBot, tab: AttendanceTab, words: str) -> ListDialog:
    pick(tab, words).trigger()
    settle(qtbot, tab)
    return tab.window().findChildren(ListDialog)[-1]


def choose(asked: ListDialog, name: str, words: str) -> None:
    box = asked.findChild(QComboBox, name)
    box.setCurrentIndex(next(n for n in range(box.count()) if words in box.itemText(n)))
    box.activated.emit(box.currentIndex())


def tick(asked: ListDialog, name: str, *words: str) -> None:
    shown = asked.findChild(QListWidget, name)
    for row in range(shown.count()):
        item = shown.item(row)
        if any(word in item.text() for word in words):
            item.setCheckState(Qt.CheckState.Checked)


def keep(qtbot: QtBot, tab: AttendanceTab, asked: ListDialog) -> None:
    qtbot.mouseClick(asked.findChild(QPushButton, "listKeep"), Qt.MouseButton.LeftButton)
    settle(qtbot, tab)


def own(stage: Stage) -> ListCard:
    card: ListCard = stage.read(attendance_lists, stage.meeting_id)[1]
    return card


def add_session(qtbot: QtBot, tab: AttendanceTab) -> None:
    asked = dialog(qtbot, tab, "Thêm danh sách")
    choose(asked, "listAgendaItem", "Thảo luận tổ")
    choose(asked, "listScope", "Theo loại đại biểu")
    tick(asked, "listKindsList", "Khách mời")
    keep(qtbot, tab, asked)


def test_a_session_is_taken_from_the_agenda_with_its_times_and_shows_at_once(
    qtbot: QtBot, tab: AttendanceTab, stage: Stage
) -> None:
    add_session(qtbot, tab)
    draft = own(stage).draft
    assert (draft.name, draft.kind, draft.scope) == (
        "Thảo luận tổ",
        ListKind.SESSION,
        ListScope.KINDS,
    )
    assert draft.delegate_kinds == {DelegateKind.GUEST}
    assert draft.starts_at is not None
    assert f"{draft.starts_at:%H:%M}" == "08:30"
    assert tab.lists.text() == "Thảo luận tổ"
    assert [row.full_name for row in tab.table.model().rows] == ["Phạm Khách"]
    assert tab.head.value("summoned") == "1"


@pytest.mark.parametrize(
    ("scope", "box", "words", "belong"),
    [
        ("Theo đơn vị", "listOrganizationsList", "Thành đoàn", ["Trần Văn Bình"]),
        ("Đại biểu được chọn", "listChosenList", "Lê Thị Hoa", ["Lê Thị Hoa"]),
        ("Mọi đại biểu", "", "", ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Khách"]),
    ],
)
def test_who_belongs_is_said_by_organisation_or_one_by_one(
    qtbot: QtBot, tab: AttendanceTab, scope: str, box: str, words: str, belong: list[str]
) -> None:
    asked = dialog(qtbot, tab, "Thêm danh sách")
    asked.findChild(QLineEdit, "listName").setText("Bữa trưa")
    choose(asked, "listKind", "Bữa ăn")
    choose(asked, "listScope", scope)
    if box:
        tick(asked, box, words)
    keep(qtbot, tab, asked)
    assert [row.full_name for row in tab.table.model().rows] == belong


@pytest.mark.parametrize(
    ("prepare", "told"),
    [
        (lambda asked: None, "Tên danh sách không được để trống."),
        (
            lambda asked: choose(asked, "listScope", "Theo đơn vị"),
            "Hãy đánh dấu ai thuộc danh sách.",
        ),
    ],
)
def test_what_is_missing_is_said_and_nothing_kept(
    qtbot: QtBot,
    tab: AttendanceTab,
    stage: Stage,
    prepare: Callable[[ListDialog], None],
    told: str,
) -> None:
    asked = dialog(qtbot, tab, "Thêm danh sách")
    prepare(asked)
    keep(qtbot, tab, asked)
    fields = (asked.name, asked.scope)
    assert told in [field.accessibleDescription() for field in fields]
    assert len(stage.read(attendance_lists, stage.meeting_id)) == 1
    asked.reject()


def test_marks_on_a_list_stay_on_that_list(qtbot: QtBot, tab: AttendanceTab, stage: Stage) -> None:
    add_session(qtbot, tab)
    tab.table.select_ids([3])
    tab._marks[0].trigger()
    settle(qtbot, tab)
    assert tab.head.value("present") == "1"
    assert stage.counts.guests_present == 0
    assert not tab._marks[1].isEnabled(), "nobody is excused from a session"
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    settle(qtbot, tab)
    assert tab.head.value("present") == "0"
    pick(tab, "Cả sự kiện").trigger()
    settle(qtbot, tab)
    assert len(tab.table.model().rows) == 3
    assert tab.head.value("summoned") == "2"


def test_a_list_is_changed_and_removed_and_the_toast_brings_it_back(
    qtbot: QtBot, desk: Desk, tab: AttendanceTab, stage: Stage
) -> None:
    add_session(qtbot, tab)
    asked = dialog(qtbot, tab, "Sửa danh sách")
    assert asked.findChild(QLineEdit, "listName").text() == "Thảo luận tổ"
    asked.findChild(QLineEdit, "listName").setText("Tổ 1")
    tick(asked, "listKindsList", "Đại biểu triệu tập")
    keep(qtbot, tab, asked)
    assert tab.lists.text() == "Tổ 1"
    assert tab.head.value("summoned") == "3"
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    pick(tab, "Xóa danh sách").trigger()
    settle(qtbot, tab)
    assert tab.lists.text() == "Cả sự kiện"
    assert notices[-1].text == "Đã xóa danh sách Tổ 1."
    assert notices[-1].action is not None
    notices[-1].action()
    settle(qtbot, tab)
    assert own(stage).name == "Tổ 1"


def test_a_long_list_is_searched_and_what_is_ticked_stays_ticked(
    qtbot: QtBot, tab: AttendanceTab, stage: Stage
) -> None:
    stage.add_many(12)
    asked = dialog(qtbot, tab, "Thêm danh sách")
    choose(asked, "listScope", "Đại biểu được chọn")
    ticks = asked.ticks[ListScope.CHOSEN]
    tick(asked, "listChosenList", "Lê Thị Hoa")
    qtbot.keyClicks(ticks.search, "tran van")
    qtbot.waitUntil(lambda: ticks.list.item(1).isHidden())
    qtbot.mouseClick(asked.findChild(QPushButton, "listChosenAll"), Qt.MouseButton.LeftButton)
    assert len(ticks.ticked()) == 14
    asked.reject()
