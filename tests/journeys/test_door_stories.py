"""Stories 3, 4 and 5: the sheet an hour before, last-minute changes, the door and its live count."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
)

from documents.printed import Printed
from journeys.office import CTRL, Clock, Door, Office
from meetingdesk.features.attendance.attendance_counts import live_board
from meetingdesk.features.attendance.attendance_rows import AttendanceRow, attendance_rows
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.gui.event.stand_in_dialog import StandInDialog
from meetingdesk.gui.event.workspace import MeetingPage


def on_list(office: Office) -> dict[str, AttendanceRow]:
    rows = office.read(attendance_rows, office.meeting_id)
    return {row.full_name: row for row in rows}


@pytest.mark.skipif(os.name == "nt", reason="Windows shows its own dialog")
def test_an_hour_before_the_sheet_goes_to_the_printer_from_the_tab_of_attendance(
    coming: Office, tmp_path: Path
) -> None:
    coming.tab("attendance")
    coming.press_text("Danh sách ký tên")
    page = coming.window.page
    assert isinstance(page, MeetingPage)
    tab = page.tab
    assert tab is not None
    coming.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)  # type: ignore[attr-defined]  # the documents
    coming.press("printPaperButton", tab)
    dialog = coming.dialog(QPrintDialog)
    coming.find(QLineEdit, "filename", dialog).setText(str(tmp_path / "in.pdf"))
    coming.find(QRadioButton, "printRange", dialog).setChecked(True)
    coming.find(QSpinBox, "from", dialog).setValue(1)
    coming.find(QSpinBox, "to", dialog).setValue(2)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    go = buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert isinstance(go, QPushButton)
    coming.qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    coming.until(lambda: coming.toast.startswith("Đã gửi 2 trang tới"))
    with pikepdf.open(tmp_path / "in.pdf") as pdf:
        assert len(pdf.pages) == 2
        width, height = (float(side) for side in list(pdf.pages[0].mediabox)[2:])
    assert (width, height) == pytest.approx((595.28, 841.89), abs=1.5)


def test_the_sheet_can_be_one_list_by_name_with_more_blank_rows(
    coming: Office, tmp_path: Path
) -> None:
    tab = coming.paper("attendance_sheet")
    box = coming.find(QComboBox, "option_grouping", tab)
    box.setFocus()
    coming.qtbot.keyClick(box, Qt.Key.Key_End)
    assert box.currentText() == "Một danh sách, theo tên A-Z"
    rows = coming.find(QSpinBox, "option_blank_rows_at_end", tab)
    coming.write(rows, "12", Qt.Key.Key_Return)
    coming.until(lambda: tab.room.is_fresh and tab.room.view.is_drawn)
    coming.save(tab, "savePdf", tmp_path / "ten.pdf")
    words = " ".join(Printed((tmp_path / "ten.pdf").read_bytes()).text.split())
    names = sorted(on_list(coming).values(), key=lambda row: row.sort_key)
    places = [words.index(row.full_name) for row in names]
    assert places == sorted(places)
    assert " 52 " in f"{words} ", "40 delegates and 12 blank rows"


def test_a_stand_in_reported_by_telephone_is_on_the_sheet_that_is_printed_anew(
    coming: Office, tmp_path: Path
) -> None:
    tab = coming.tab("attendance")
    row = on_list(coming)["Nguyễn Thị Kiều"]
    tab.table.select_ids([row.id])
    coming.press_text("Dự thay", tab)
    dialog = coming.dialog(StandInDialog)
    assert coming.find(QLineEdit, "standInAbsent", dialog).text() == "Nguyễn Thị Kiều"
    coming.write(coming.find(QLineEdit, "standInName", dialog), "Thạch Minh Tâm")
    coming.key(Qt.Key.Key_Return)
    coming.write(coming.find(QLineEdit, "standInPosition", dialog), "Chánh Văn phòng")
    coming.key(Qt.Key.Key_Return)
    coming.until(lambda: "Thạch Minh Tâm" in on_list(coming))
    assert coming.toast == "Đã ghi Thạch Minh Tâm dự thay."
    assert on_list(coming)["Thạch Minh Tâm"].stands_in_for == "Nguyễn Thị Kiều"
    paper = coming.paper("attendance_sheet")
    coming.save(paper, "savePdf", tmp_path / "moi.pdf")
    words = " ".join(Printed((tmp_path / "moi.pdf").read_bytes()).text.split())
    assert "Thạch Minh Tâm" in words
    assert "Nguyễn Thị Kiều" in words, "the note says who is represented"
    assert words.index("Thạch Minh Tâm") < words.index("Nguyễn Thị Kiều")


def test_the_chair_sees_the_count_live_in_the_window_behind_the_door(
    coming: Office, clock: Clock
) -> None:
    door = coming.door()
    tab = coming.window.page.tab  # type: ignore[attr-defined]  # the event's page
    for number in range(1, 6):
        clock.now += timedelta(seconds=15)
        assert door.enter(str(number)) == "Mời vào"
    coming.until(lambda: tab.head.value("present") == "5")
    assert door.says("countPresent") == "5"
    door.press(Qt.Key.Key_F4)
    front = next(line for line in door.window.side.organizations.lines() if "Mặt trận" in line)
    assert "có mặt 4/4" in front
    door.leave()
    assert tab.head.value("present") == "5"
    counts = coming.read(live_board, coming.meeting_id).counts
    assert (counts.present, counts.summoned) == (5, 36), "four of the forty are no delegates"


def test_a_busy_minute_at_the_door_loses_nobody(coming: Office, clock: Clock) -> None:
    """Forty codes as fast as a scanner sends them, two of them twice, and one wrong one."""
    door = coming.door()
    codes = [row.code for row in coming.read(_delegates, coming.meeting_id)]
    for code in [*codes[:20], "ZZZZZZZZZZ", *codes[18:]]:
        clock.now += timedelta(seconds=1)
        coming.qtbot.keyClicks(door.window.field, code)
        coming.qtbot.keyClick(door.window.field, Qt.Key.Key_Return)
    coming.until(lambda: coming.read(live_board, coming.meeting_id).counts.inside == 40)
    coming.until(lambda: door.says("countPresent") == "36")
    assert door.says("count_inside") == "40"
    assert door.says("count_absent") == "0"
    door.leave()


def test_who_came_by_mistake_is_taken_back_and_a_late_guest_is_late(
    coming: Office, clock: Clock
) -> None:
    door = coming.door()
    assert door.enter("12") == "Mời vào"
    coming.press("undoPassage", door.window)
    assert door.says("resultHeadline") == "Đã hủy điểm danh"
    assert door.says("countPresent") == "0"
    clock.now += timedelta(hours=1)
    door.enter("12")
    walk_in_by_keyboard(door)
    door.leave()
    rows = on_list(coming)
    late = next(row for row in rows.values() if row.number == 12)
    assert str(late.standing.label) == "Đến muộn"
    assert rows["Võ Thành Danh"].kind is DelegateKind.WALK_IN
    tab = coming.tab("attendance")
    coming.press("filter_late", tab)
    assert tab.table.model().rowCount() >= 1
    tab.table.select_ids([late.id])
    coming.key(Qt.Key.Key_Z, CTRL)
    assert on_list(coming)[late.full_name].standing is late.standing, "the door is not undone here"


def walk_in_by_keyboard(door: Door) -> None:
    door.type("vo thanh danh")
    door.press(Qt.Key.Key_F3)
    field = door.window.walk_in.full_name
    field.selectAll()
    door.window.walk_in.full_name.setFocus()
    door.type("Võ Thành Danh")
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_Return)
    assert door.says("resultName").endswith("Võ Thành Danh")


def _delegates(session: object, meeting_id: int) -> list[object]:
    from meetingdesk.features.delegates.delegates import delegate_rows

    return list(delegate_rows(session, meeting_id))  # type: ignore[arg-type]  # a session
