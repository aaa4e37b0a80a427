"""Stories 4 and 5 with the keyboard alone; lists, the second screen, and story 12 from the paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget

from journeys.office import CTRL, Clock, Door, Office
from meetingdesk.features.attendance.attendance import Absence
from meetingdesk.features.attendance.attendance_counts import live_board, organization_counts
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.attendance.list_counts import list_board
from meetingdesk.features.attendance.lists import attendance_lists
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.gui.chair.window import ChairView
from meetingdesk.gui.event.list_dialog import ListDialog
from sheet_stage import printed_sheet, scan_to_pdf, scanned_pages

# A slow typist has three keys a second: thirty keys are ten seconds.
TEN_SECONDS = 30


class Hands(QObject):
    """Counts the keys pressed, and sees whether the mouse was touched."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0
        self.clicks = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every key asks first whether it is a shortcut, and only the others are typed.
        if event.type() is QEvent.Type.ShortcutOverride and watched is QApplication.focusWidget():
            self.keys += 1
        if event.type() is QEvent.Type.MouseButtonPress:
            self.clicks += 1
        return False


@pytest.fixture
def hands(coming: Office) -> Iterator[Hands]:
    made = Hands()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(made)
    yield made
    app.removeEventFilter(made)


def on_list(office: Office) -> dict[str, AttendanceRow]:
    return {row.full_name: row for row in office.read(attendance_rows, office.meeting_id)}


def at_the_door(office: Office, hands: Hands) -> Door:
    door = office.door()
    hands.keys = hands.clicks = 0
    return door


def test_a_stand_in_is_in_within_ten_seconds_of_typing_and_no_mouse(
    coming: Office, hands: Hands
) -> None:
    door = at_the_door(coming, hands)
    door.type("kieu")
    coming.until(lambda: bool(door.window.matches.matches))
    door.press(Qt.Key.Key_Down)
    door.press(Qt.Key.Key_F2)
    door.type("Thach Minh Tam")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    assert door.says("resultName") == "Thach Minh Tam"
    assert on_list(coming)["Thach Minh Tam"].stands_in_for == "Nguyễn Thị Kiều"
    assert (hands.keys, hands.clicks) == (4 + 2 + 14 + 2, 0)
    assert hands.keys <= TEN_SECONDS
    assert door.window.field.hasFocus(), "the next one can be scanned at once"


def test_a_walk_in_is_in_within_ten_seconds_of_typing_and_no_mouse(
    coming: Office, hands: Hands
) -> None:
    door = at_the_door(coming, hands)
    door.type("Vo Thanh Danh")
    door.press(Qt.Key.Key_F3)
    door.type("Bao CT")
    coming.qtbot.wait(50)  # the proposals come and go
    door.window.activateWindow()
    coming.until(door.window.isActiveWindow)
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    row = on_list(coming)["Vo Thanh Danh"]
    assert (row.kind, row.organization_name) == (DelegateKind.WALK_IN, "Bao CT")
    assert (hands.keys, hands.clicks) == (13 + 1 + 6 + 2, 0)
    assert hands.keys <= TEN_SECONDS


def test_a_delegate_without_a_badge_is_in_by_number_in_three_keys(
    coming: Office, hands: Hands
) -> None:
    door = at_the_door(coming, hands)
    assert door.enter("12") == "Mời vào"
    assert (hands.keys, hands.clicks) == (3, 0)


def test_the_chair_reads_the_numbers_on_the_second_screen_while_the_door_works(
    coming: Office, clock: Clock
) -> None:
    door = coming.door()
    door.press(Qt.Key.Key_F12)
    (view,) = coming.window.findChildren(ChairView)
    assert view.isVisible()
    assert door.window.field.hasFocus(), "the door keeps the keyboard"
    for number in range(1, 6):
        clock.now += timedelta(seconds=15)
        door.enter(str(number))
    coming.until(lambda: _says(view, "chairPresent") == "5")
    summoned = coming.read(live_board, coming.meeting_id).counts.summoned
    assert _says(view, "chairSummoned") == f"có mặt / {summoned} đại biểu được triệu tập"
    assert any(
        name.startswith("Ủy ban Mặt trận") and count == "4/4"
        for name, count in view.organizations.lines()
    )
    door.press(Qt.Key.Key_F5)
    door.enter("1")
    door.press(Qt.Key.Key_F5)
    coming.until(lambda: _says(view, "chair_left_early") == "1")
    door.leave()
    assert view.isVisible(), "the chair goes on reading when the door is closed"
    view.close()


def test_lunch_is_a_list_of_its_own_made_in_the_tab_and_counted_at_the_door(
    coming: Office,
) -> None:
    tab = coming.tab("attendance")
    _entry(tab, "Thêm danh sách").trigger()
    dialog = coming.dialog(ListDialog)
    coming.write(coming.find(QLineEdit, "listName", dialog), "Bữa trưa")
    kinds = coming.find(QComboBox, "listKind", dialog)
    kinds.setCurrentText("Bữa ăn")
    scope = coming.find(QComboBox, "listScope", dialog)
    scope.setCurrentText("Theo đơn vị")
    shown = coming.find(QListWidget, "listOrganizationsList", dialog)
    shown.item(0).setCheckState(Qt.CheckState.Checked)
    asked = shown.item(0).text()
    coming.press("listKeep", dialog)
    coming.until(lambda: tab.lists.text() == "Bữa trưa")
    door = coming.door()
    door.press(Qt.Key.Key_F7)
    menu = door.window.bar.menu
    coming.qtbot.keyClick(menu, Qt.Key.Key_Down)
    coming.qtbot.keyClick(menu, Qt.Key.Key_Return)
    coming.settle()
    theirs = next(r for r in on_list(coming).values() if r.organization_name == asked)
    other = next(r for r in on_list(coming).values() if r.organization_name != asked)
    assert door.enter(str(theirs.number)) == "Mời dùng bữa"
    assert door.enter(str(theirs.number)) == "Đã nhận trước đó"
    assert door.enter(str(other.number)) == "Không thuộc danh sách này"
    door.leave()
    lunch = coming.read(attendance_lists, coming.meeting_id)[1]
    assert coming.read(list_board, lunch.id).counts.present == 1
    assert coming.read(live_board, coming.meeting_id).counts.present == 0
    assert tab.head.value("present") == "1"


def test_the_signed_sheet_comes_from_the_scanner_and_the_absent_are_known_by_organisation(
    coming: Office, tmp_path: Path
) -> None:
    scan = scan_to_pdf(
        scanned_pages(coming.read(printed_sheet, coming.meeting_id)), tmp_path / "quét.pdf"
    )
    coming.go("home")
    coming.drop(coming.window, scan)
    coming.until(lambda: coming.toast.startswith("Đã xếp"))
    coming.desk.open_meeting(coming.meeting_id, "attendance:sheet")
    coming.settle()
    tab = coming.window.page.tab  # type: ignore[attr-defined]  # the event's page
    coming.until(lambda: tab.beside.panel.view.page_count > 0 and tab.beside.panel.view.is_drawn)
    rows = [row for row in on_list(coming).values() if row.kind is DelegateKind.SUMMONED]
    tab.table.select_ids([row.id for row in rows[:30]])
    coming.front(tab.table)
    tab.table.setFocus()
    coming.key(Qt.Key.Key_M, CTRL)
    coming.until(lambda: tab.head.value("present") == "30")
    tab.table.select_ids([row.id for row in rows[30:]])
    _command(tab, "Vắng không lý do").trigger()
    away = {row.organization_name for row in rows[30:]}
    coming.until(lambda: tab.head.value("unexcused") == str(len(rows) - 30))
    tab.show_organizations(True)
    shown = {counts.organization_name: counts for _n, counts in tab.organizations.model().rows}
    assert {name for name, row in shown.items() if row.counts.absent} == away
    assert sum(row.counts.unexcused for row in shown.values()) == len(rows) - 30
    assert len(coming.read(organization_counts, coming.meeting_id)) == len(shown)
    coming.front(tab)
    coming.key(Qt.Key.Key_Z, CTRL)
    coming.until(lambda: tab.head.value("unexcused") == "0")
    assert Absence.UNEXCUSED.value not in {row.standing.value for row in on_list(coming).values()}


def _says(view: ChairView, name: str) -> str:
    label = view.findChild(QLabel, name)
    assert label is not None
    return label.text()


def _entry(tab: object, words: str) -> QAction:
    menu = tab.lists.menu_  # type: ignore[attr-defined]  # the tab of attendance
    menu.aboutToShow.emit()
    return next(action for action in menu.actions() if action.text().startswith(words))


def _command(tab: object, words: str) -> QAction:
    return next(one for one in tab.commands if one.text() == words)  # type: ignore[attr-defined]  # a page
