"""Use stories 1, 10 and 18: an event put in the calendar, the week on paper, last year's again."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from documents.printed import Printed
from journeys.office import CTRL, LEFT, Clock, Office
from meetingdesk.features.delegates.delegate_sources import invited_organizations
from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.clashes import clashes_of
from meetingdesk.features.planning.meeting_list import MeetingFilter, meeting_rows
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.features.planning.roles import RoleKind
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry
from meetingdesk.gui.calendar.page import CalendarPage
from meetingdesk.gui.calendar.time_view import TimeView
from meetingdesk.gui.event.clash_panel import ClashPanel
from meetingdesk.gui.event.info_tab import InfoTab
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.events.clone_dialog import CloneDialog
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.week.page import WeekPage
from planning_stories import at


@pytest.fixture
def friday(clock: Clock) -> Clock:
    """Friday, 21/4/2023: the week of the conference is planned."""
    clock.now = at(21, "9:00").astimezone(UTC)
    return clock


def drag(office: Office, view: TimeView, start: QPointF, end: QPointF) -> None:
    """Press, go there in steps as a hand does, let go."""
    grid = view.grid
    office.qtbot.mousePress(grid, LEFT, pos=start.toPoint())
    for step in range(1, 6):
        office.qtbot.mouseMove(grid, (start + (end - start) * step / 5).toPoint())
    office.qtbot.mouseRelease(grid, LEFT, pos=end.toPoint())
    office.settle()


def week_view(office: Office) -> TimeView:
    """The calendar's week, as the rail and the switch lead there."""
    office.go("calendar")
    page = office.window.page
    assert isinstance(page, CalendarPage)
    office.press("view_week")
    assert isinstance(page.view, TimeView)
    if page.view.span_shown[1] < date(2023, 4, 25):
        office.press("pageAfter")
    return page.view


def draw_event(office: Office, view: TimeView, title: str, hall: str, day: int) -> int:
    """Draw an event from 8 to 10 with the mouse, name it, put it in a hall; returns its id."""
    drag(office, view, view.grid.spot_of(at(day, "8:00")), view.grid.spot_of(at(day, "10:00")))
    dialog = office.dialog(NewMeetingDialog)
    office.write(office.find(QLineEdit, "newTitle", dialog), title)
    office.write(office.find(QLineEdit, "place", dialog), hall, Qt.Key.Key_Tab)
    office.press("newMake", dialog)
    office.until(lambda: office.window.page_key == "meeting")
    office.settle()
    page = office.window.page
    assert isinstance(page, MeetingPage)
    return page.meeting_id


def name_chair(office: Office, name: str) -> None:
    """Type the chair's name on the event's first tab."""
    info = office.tab("info")
    assert isinstance(info, InfoTab)
    office.write(office.find(QLineEdit, "add_chair", info), name, Qt.Key.Key_Return)


def test_story_1_an_event_is_drawn_dragged_clear_of_a_clash_and_another_let_stand(
    office: Office, friday: Clock
) -> None:
    office.begin("Sở Tài nguyên và Môi trường")
    first = draw_event(office, week_view(office), "Hội nghị tổng kết", "Hội trường A", 25)
    name_chair(office, "Ông Trần Văn Bình")
    second = draw_event(office, week_view(office), "Hội thảo", "hội trường a", 25)
    name_chair(office, "ông Trần Văn Bình")
    panel = office.find(ClashPanel, "clashPanel")
    assert panel.open_words == [
        "Trùng địa điểm với “Hội nghị tổng kết” (8h00)",
        "Trần Văn Bình cũng có mặt ở “Hội nghị tổng kết” (8h00)",
    ]
    view = week_view(office)
    drag(office, view, view.grid.spot_of(at(25, "9:00")), view.grid.spot_of(at(26, "9:00")))
    rows = office.read(meeting_rows, MeetingFilter(), friday.now)
    moved = next(row for row in rows if row.first_day == date(2023, 4, 26))
    assert office.toast.startswith("Đã chuyển sang Thứ Tư, 26/04/2023, 08:00")
    assert office.read(clashes_of, first) == []
    assert office.read(clashes_of, second) == []
    office.front(office.window)
    office.key(Qt.Key.Key_Z, CTRL)
    office.until(lambda: len(office.read(clashes_of, moved.id)) == 2)
    office.go("home")
    assert any(
        "Trùng địa điểm với" in label.text()
        for label in office.window.page.findChildren(QLabel)
        if label.isVisible()
    )
    office.desk.open_meeting(second, "info")
    office.settle()
    panel = office.find(ClashPanel, "clashPanel")
    while panel.open_words:
        office.click(office.find(QPushButton, "acceptClash", panel))
        dialog = office.dialog(ReasonDialog)
        office.write(office.find(QLineEdit, "reason", dialog), "Họp chung một buổi")
        office.press("reasonOk", dialog)
    assert office.read(clashes_of, first) == []
    office.go("home")
    assert not any(
        "Trùng địa điểm với" in label.text()
        for label in office.window.page.findChildren(QLabel)
        if label.isVisible()
    )


def test_story_10_the_week_is_typed_given_out_changed_and_printed(
    office: Office, friday: Clock, tmp_path: Path
) -> None:
    office.begin("Sở Tài nguyên và Môi trường")
    draw_event(office, week_view(office), "Hội nghị tổng kết", "Hội trường A", 25)
    office.go("calendar")
    office.press("printWeek")
    page = office.window.page
    assert isinstance(page, WeekPage)
    assert page.monday == date(2023, 4, 24)
    page.show_table()
    office.press("addEntry")
    editor = next(e for e in page.table.viewport().findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    office.type("Tiếp công dân", editor)
    office.qtbot.keyClick(editor, Qt.Key.Key_Return)
    office.settle()
    draft = EntryDraft(date(2023, 4, 27), "Đi cơ sở")
    with office.workspace.unit_of_work() as work:
        gone = add_entry(work, draft)
    office.settle()
    office.press("issueWeek")
    page.table.select_ids([gone])
    office.qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    office.settle()
    place = [row.line.content for row in page._model.rows].index("Tiếp công dân")
    office.cell(page.table, place, "place", "Phòng tiếp dân")
    assert page.table.model().index(place, 7).data() == "Sửa địa điểm"
    office.press("printWeek")
    office.until(lambda: page.room is not None and page.room.is_fresh and page.room.view.is_drawn)
    assert page.room is not None
    for button, name in (
        ("savePdf", "tuan.pdf"),
        ("saveDocx", "tuan.docx"),
        ("saveXlsx", "tuan.xlsx"),
    ):
        office.save(page.room, button, tmp_path / name)  # type: ignore[arg-type]  # any room saves alike
    printed = " ".join(Printed((tmp_path / "tuan.pdf").read_bytes()).text.split())
    assert "Hội nghị tổng kết" in printed
    assert "(sửa địa điểm)" in printed
    assert "Đi cơ sở (bỏ)" in printed
    word = docx.Document(str(tmp_path / "tuan.docx"))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    assert "Tiếp công dân (sửa địa điểm)" in cells
    sheet = openpyxl.load_workbook(tmp_path / "tuan.xlsx").active
    assert sheet is not None
    values = [cell for row in sheet.iter_rows(values_only=True) for cell in row]
    assert {"Tiếp công dân", "Phòng tiếp dân", "sửa địa điểm", "Đi cơ sở", "bỏ"} <= set(values)


def test_story_18_last_years_event_comes_again_on_the_same_weekday(
    held: Office, clock: Clock
) -> None:
    clock.now = at(1, "9:00", month=3, year=2024).astimezone(UTC)
    source = held.read(meeting_card, held.meeting_id)
    held.desk.open_meeting(held.meeting_id)
    held.settle()
    page = held.window.page
    next(one for one in page.commands if one.text() == "Nhân bản sự kiện…").trigger()
    dialog = held.dialog(CloneDialog)
    assert held.find(QLineEdit, "cloneDate", dialog).text() == "23/04/2024"
    assert "Thứ Ba, 23/04/2024" in held.label("cloneWeekdays", dialog)
    held.write(held.find(QLineEdit, "cloneTitle", dialog), "Hội nghị tổng kết năm 2023")
    place = held.find(QCheckBox, "clonePlace", dialog)
    held.click(place, QPoint(10, place.height() // 2))
    held.press("cloneDo", dialog)
    made_page = held.window.page
    assert isinstance(made_page, MeetingPage)
    held.until(lambda: made_page.meeting_id != source.id)
    held.settle()
    made = held.read(meeting_card, made_page.meeting_id)
    assert (made.title, made.starts_at, made.where) == (
        "Hội nghị tổng kết năm 2023", at(23, "8:00", year=2024), "",
    )  # fmt: skip
    assert len(made.people(RoleKind.CHAIR)) == len(source.people(RoleKind.CHAIR))
    titles = [item.title for item in held.read(read_agenda, source.id).rows]
    assert [item.title for item in held.read(read_agenda, made.id).rows] == titles
    assert held.read(delegate_rows, made.id)
    assert {one.name for one in held.read(invited_organizations, made.id)} == {
        one.name for one in held.read(invited_organizations, source.id)
    }
    gaps = [one.text() for one in made_page.findChildren(QAbstractButton) if one.isVisible()]
    assert "Chưa có địa điểm" in gaps
    assert held.find(QComboBox, "infoKind").currentText() == "Hội nghị tổng kết"
