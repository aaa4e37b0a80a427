"""Seating people as an organizer does: at once by rank, by dragging, by keyboard, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QMenu, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.delegates.delegates import DelegateKind, delegate_rows
from meetingdesk.features.delegates.seating import SeatingLayout, Shape, save_layout
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event.seating_tab import SeatingTab
from meetingdesk.gui.event.tabs import TABS
from meetingdesk.gui.seating.people_list import DELEGATE_FORMAT
from meetingdesk.store.workspace import Workspace

PEOPLE = (
    ("Nguyễn Thị Kiều", "Liên hiệp các Hội"),
    ("Trần Văn Bé", "Hội Nông dân"),
    ("Lê Ngọc An", "Hội Nông dân"),
    ("Phan & Ngọc", "Thành đoàn"),
)


class Hall:
    """Drives one seating tab."""

    def __init__(self, qtbot: QtBot, desk: Desk, stage: Stage, tab: SeatingTab) -> None:
        self.qtbot, self.desk, self.stage, self.tab = qtbot, desk, stage, tab
        self.view = tab.hall
        self.notices: list[str] = []
        self.went: list[Target] = []
        desk.toasts.shown.connect(lambda notice: self.notices.append(notice.text))
        desk.went.connect(self.went.append)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=10_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=10_000)

    def seats(self) -> dict[str, str]:
        self.settle()
        rows = self.stage.read(delegate_rows, self.stage.meeting_id)
        return {row.full_name: row.seat for row in rows}

    def give(self, text: str = "Xếp chỗ theo chức vụ") -> None:
        next(act for act in self.tab.commands if act.text() == text).trigger()
        self.settle()

    def id_of(self, name: str) -> int:
        rows = self.stage.read(delegate_rows, self.stage.meeting_id)
        return int(next(row.id for row in rows if row.full_name == name))

    def drag(self, start: QPoint, end: QPoint) -> None:
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(port, left, pos=start)
        self.qtbot.mouseMove(port, (start + end) / 2)
        self.qtbot.mouseMove(port, end)
        self.qtbot.mouseRelease(port, left, pos=end)
        self.settle()

    def drop(self, name: str, label: str) -> None:
        """Let go of somebody from the list over a seat."""
        listed = self.tab.people.list
        item = next(
            listed.item(row)
            for row in range(listed.count())
            if listed.item(row).text().startswith(name)
        )
        data: QMimeData = listed.mimeData([item])
        assert data.hasFormat(DELEGATE_FORMAT)
        event = QDropEvent(
            QPointF(self.view.point_of(label)),
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.view.dropEvent(event)
        self.settle()


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    made = Stage(workspace)
    for name, organization in PEOPLE:
        made.add(name, organization)
    made.act(save_layout, made.meeting_id, SeatingLayout(rows=3, per_row=4, presidium=1))
    return made


@pytest.fixture
def hall(qtbot: QtBot, desk: Desk, stage: Stage) -> Hall:
    return open_hall(qtbot, desk, stage)


def open_hall(qtbot: QtBot, desk: Desk, stage: Stage) -> Hall:
    tab = SeatingTab(desk, stage.meeting_id)
    qtbot.addWidget(tab)
    tab.resize(1266, 640)
    tab.show()
    made = Hall(qtbot, desk, stage, tab)
    qtbot.waitUntil(lambda: tab.seating is not None, timeout=10_000)
    made.settle()
    return made


def test_one_press_seats_everybody_and_undo_lets_them_stand_again(hall: Hall) -> None:
    hall.give()
    seats = hall.seats()
    assert len(set(seats.values())) == 4
    assert all(label.startswith(("A", "B")) for label in seats.values())
    assert hall.notices == ["Đã xếp chỗ cho mọi người."]
    assert hall.tab.people.list.count() == 0
    hall.desk.undo.undo()
    assert set(hall.seats().values()) == {""}
    hall.qtbot.waitUntil(lambda: hall.tab.people.list.count() == 4, timeout=5000)


def test_people_of_an_organisation_are_seated_side_by_side(hall: Hall) -> None:
    hall.give("Xếp chỗ theo từng đơn vị")
    seats = hall.seats()
    numbers = sorted(int(seats[name][1:]) for name in ("Trần Văn Bé", "Lê Ngọc An"))
    assert numbers[1] - numbers[0] == 1


def test_somebody_dragged_from_the_list_sits_where_they_were_let_go(hall: Hall) -> None:
    hall.drop("Nguyễn Thị Kiều", "B3")
    assert hall.seats()["Nguyễn Thị Kiều"] == "B3"
    assert hall.view.current == "B3"
    hall.drop("Lê Ngọc An", "B3")
    now = hall.seats()
    assert (now["Lê Ngọc An"], now["Nguyễn Thị Kiều"]) == ("B3", "")


def test_two_people_change_places_by_dragging_one_onto_the_other(hall: Hall) -> None:
    hall.drop("Nguyễn Thị Kiều", "A1")
    hall.drop("Trần Văn Bé", "C4")
    hall.drag(hall.view.point_of("A1"), hall.view.point_of("C4"))
    now = hall.seats()
    assert (now["Nguyễn Thị Kiều"], now["Trần Văn Bé"]) == ("C4", "A1")
    hall.desk.undo.undo()
    now = hall.seats()
    assert (now["Nguyễn Thị Kiều"], now["Trần Văn Bé"]) == ("A1", "C4")


def test_an_empty_seat_takes_whoever_is_dragged_there_and_outside_nobody_sits(hall: Hall) -> None:
    hall.drop("Nguyễn Thị Kiều", "A1")
    hall.drag(hall.view.point_of("A1"), hall.view.point_of("B2"))
    assert hall.seats()["Nguyễn Thị Kiều"] == "B2"
    outside = QPoint(hall.view.viewport().width() + 60, 100)
    hall.drag(hall.view.point_of("B2"), outside)
    assert hall.seats()["Nguyễn Thị Kiều"] == ""


def test_a_slip_of_the_mouse_moves_nobody(hall: Hall) -> None:
    hall.drop("Nguyễn Thị Kiều", "A1")
    start = hall.view.point_of("A1")
    hall.drag(start, start + QPoint(2, 1))
    assert hall.seats()["Nguyễn Thị Kiều"] == "A1"
    # Let go between two seats: back to where they were.
    between = (hall.view.point_of("A2") + hall.view.point_of("A3")) / 2
    hall.drag(start, between)
    assert hall.seats()["Nguyễn Thị Kiều"] == "A1"


def test_all_of_it_goes_by_keyboard_too(hall: Hall) -> None:
    view, key, qtbot = hall.view, Qt.Key, hall.qtbot
    listed = hall.tab.people.list
    listed.setCurrentRow(0)
    name = listed.item(0).text().split("\n")[0]
    view.setFocus()
    view.choose("A2")
    qtbot.keyClick(view, key.Key_Return)
    assert hall.seats()[name] == "A2"
    qtbot.keyClick(view, key.Key_Return)
    qtbot.keyClick(view, key.Key_Down)
    assert view.current == "B2"
    qtbot.keyClick(view, key.Key_Right)
    assert view.current == "B3"
    assert view.accessibleDescription() == "B3: trống"
    qtbot.keyClick(view, key.Key_Return)
    assert hall.seats()[name] == "B3"
    assert name in view.accessibleDescription()
    qtbot.keyClick(view, key.Key_Delete)
    assert hall.seats()[name] == ""


def test_enter_in_the_list_gives_the_best_free_seat(hall: Hall) -> None:
    listed = hall.tab.people.list
    listed.setCurrentRow(0)
    hall.qtbot.keyClick(listed, Qt.Key.Key_Return)
    hall.settle()
    assert hall.view.current in ("A2", "A3")
    assert sum(bool(seat) for seat in hall.seats().values()) == 1


def test_a_row_is_kept_for_an_organisation(hall: Hall) -> None:
    hall.view.choose("A1")
    reserve = hall.tab.findChild(QToolButton, "reserveRow")
    hall.qtbot.mouseClick(reserve, Qt.MouseButton.LeftButton)
    menu = hall.tab.findChild(QMenu, "reserveMenu")
    assert menu is not None
    next(act for act in menu.actions() if act.text() == "Thành đoàn").trigger()
    menu.close()
    hall.settle()
    assert hall.tab.seating is not None
    assert hall.tab.seating.layout.reserved == {"A": "Thành đoàn"}
    assert hall.view.accessibleDescription() == "A1: trống, giữ cho Thành đoàn"
    hall.give()
    seats = hall.seats()
    assert [name for name, seat in seats.items() if seat.startswith("A")] == ["Phan & Ngọc"]
    legend = hall.tab.findChild(QListWidget, "seatLegend")
    assert "(3) Thành đoàn: 1" in [legend.item(row).text() for row in range(legend.count())]


def test_another_hall_is_chosen_by_kind_and_numbers(hall: Hall) -> None:
    shape = hall.tab.findChild(QComboBox, "hallShape")
    shape.setCurrentIndex(shape.findData(Shape.ROUND.value))
    shape.activated.emit(shape.currentIndex())
    hall.qtbot.waitUntil(
        lambda: hall.tab.seating is not None and hall.tab.seating.layout.shape is Shape.ROUND,
        timeout=5000,
    )
    tables = hall.tab.findChild(QSpinBox, "hall_rows")
    assert tables.accessibleName() == "Số bàn"
    tables.setValue(5)
    hall.qtbot.waitUntil(
        lambda: hall.tab.seating is not None and hall.tab.seating.layout.rows == 5, timeout=5000
    )
    assert hall.tab.seating is not None
    assert len(hall.tab.seating.plan.rows) == 5
    hall.settle()
    hall.desk.undo.undo()
    hall.qtbot.waitUntil(lambda: tables.value() != 5, timeout=5000)


def test_too_few_seats_are_told_and_nobody_is_lost(hall: Hall) -> None:
    small = SeatingLayout(rows=1, per_row=2, blocks=1, presidium=0)
    hall.stage.act(save_layout, hall.stage.meeting_id, small)
    hall.settle()
    hall.give()
    assert hall.notices == ["Đã xếp chỗ. Còn 2 người không đủ ghế."]
    assert hall.tab.people.list.count() == 2


def test_the_search_finds_people_without_marks(hall: Hall) -> None:
    search = hall.tab.people._search
    hall.qtbot.keyClicks(search, "kieu")
    hall.qtbot.waitUntil(lambda: hall.tab.people.list.count() == 1, timeout=3000)
    assert hall.tab.people.list.item(0).text().startswith("Nguyễn Thị Kiều")


def test_the_organisers_wait_but_can_be_seated_by_hand(
    qtbot: QtBot, desk: Desk, stage: Stage
) -> None:
    stage.add("Vũ Ban Tổ Chức", "Sở", DelegateKind.STAFF)
    hall = open_hall(qtbot, desk, stage)
    hall.give()
    assert hall.seats()["Vũ Ban Tổ Chức"] == ""
    hall.drop("Vũ Ban Tổ Chức", "C1")
    assert hall.seats()["Vũ Ban Tổ Chức"] == "C1"
    hall.give("Xếp chỗ theo từng đơn vị")
    assert hall.seats()["Vũ Ban Tổ Chức"] == "C1"


def test_without_delegates_the_tab_says_what_to_do_first(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    hall = open_hall(qtbot, desk, Stage(workspace))
    assert not hall.view.isVisible()
    button = hall.tab._empty.button
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hall.went[-1].part == "delegates"


def test_a_hall_nobody_chose_yet_has_room_for_all_and_stays_once_somebody_sits(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    stage = Stage(workspace)
    stage.add_many(25)
    hall = open_hall(qtbot, desk, stage)
    assert hall.tab.seating is not None
    assert not hall.tab.seating.is_set_up
    assert len(hall.tab.seating.plan.by_rank) >= 25
    hall.give()
    hall.qtbot.waitUntil(lambda: hall.tab.seating.is_set_up, timeout=5000)  # type: ignore[union-attr]
    layout = hall.tab.seating.layout
    stage.add_many(60)
    hall.settle()
    assert hall.tab.seating.layout == layout


def test_from_the_hall_papers_are_one_step_away(hall: Hall) -> None:
    for text, paper in (
        ("In sơ đồ…", "seating_plan"),
        ("In danh sách…", "seating_list"),
        ("In thẻ đại biểu…", "badges"),
    ):
        next(act for act in hall.tab.commands if act.text() == text).trigger()
        assert hall.went[-1] == Target("meeting", hall.stage.meeting_id, f"documents:{paper}")


def test_the_hall_is_a_tab_of_the_event_after_the_attendance() -> None:
    keys = [entry.key for entry in TABS]
    assert keys[keys.index("attendance") + 1] == "seating"
