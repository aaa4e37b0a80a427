"""Story 14: conclusions with tasks and deadlines, reminders of them; and calendars that come and go."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QLabel, QLineEdit, QToolButton

from journeys.office import ALT, Clock, Office
from meetingdesk.exchange.calendar_reading import load_calendar
from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.reminders.reminders import read_reminders
from meetingdesk.gui.calendar_files.import_dialog import CalendarImportDialog
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.free_time.dialog import FindTimeDialog
from meetingdesk.gui.minutes.composer import Composer
from meetingdesk.gui.reminders.reminding import Reminding
from meetingdesk.gui.widgets.written_text import WrittenText
from planning_stories import at

DATA = Path(__file__).parents[1] / "data" / "calendars"
SPRING = (date(2023, 4, 1), date(2023, 6, 30))


def look(office: Office) -> Reminding:
    """Half a minute passes."""
    reminding = office.window.findChild(Reminding)
    assert reminding is not None
    office.until(lambda: not reminding.watch.is_looking)
    reminding.watch.look()
    office.until(lambda: not reminding.watch.is_looking)
    office.settle()
    return reminding


def told(office: Office) -> str:
    """What the line across the window says."""
    shown = [one for one in office.window.findChildren(QLabel, "reminderText") if one.isVisible()]
    return shown[0].text() if shown else ""


def active(office: Office) -> list[str]:
    return [one.title for one in office.read(read_reminders, looks.now()).active]


def test_a_task_given_in_the_meeting_comes_back_before_its_day(
    coming: Office, clock: Clock
) -> None:
    clock.now = at(25, "8:10").astimezone(UTC)
    tab = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    composer = coming.find(Composer, "composer", tab)
    coming.key(Qt.Key.Key_F6)
    coming.key(Qt.Key.Key_6, ALT)
    coming.find(WrittenText, "composerText", composer).setFocus()
    coming.type("Gửi kế hoạch ra quân làm sạch kênh rạch")
    coming.write(coming.find(QLineEdit, "taskOwner", composer), "Hội Nông dân")
    coming.write(coming.find(QLineEdit, "taskDue", composer), "28/4/2023", Qt.Key.Key_Return)
    coming.press("composerAdd", composer)
    coming.until(lambda: "Gửi kế hoạch ra quân làm sạch kênh rạch" in active(coming))

    clock.now = at(27, "8:00").astimezone(UTC)
    look(coming)
    assert "Gửi kế hoạch ra quân làm sạch kênh rạch. Còn 1 ngày" in told(coming)
    coming.go("home")
    coming.settle()
    card = coming.find(QFrame, "reminderCard")
    assert card.isVisible()
    coming.press("reminderKnown")
    coming.settle()
    assert told(coming) == ""
    assert "Gửi kế hoạch ra quân làm sạch kênh rạch" not in active(coming)

    # The PC is switched off overnight; the day of the task is told of once, then it waits an hour.
    path = coming.workspace.path
    coming.window.close()
    coming.until(lambda: coming.application.window is None)
    clock.now = at(28, "7:30").astimezone(UTC)
    coming.open(path)
    look(coming)
    assert "Hôm nay đến hạn: Hội Nông dân" in told(coming)
    look(coming)
    coming.go("home")
    line = next(
        one
        for one in coming.find(QFrame, "reminderCard").findChildren(QFrame)
        if one.objectName().startswith("reminder_task")
    )
    coming.click(coming.find(QToolButton, "lineKnown", line))
    coming.settle()
    look(coming)
    assert "Gửi kế hoạch" not in told(coming)


def test_the_leaders_calendar_comes_in_and_the_weeks_goes_out(
    coming: Office, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coming.go("calendar")
    coming.drop(coming.window.page, DATA / "outlook.ics")
    dialog = coming.dialog(CalendarImportDialog)
    coming.until(lambda: len(dialog.lines) == 5)
    assert "Mới: 5" in coming.label("calendarImportCounts", dialog)
    coming.press("calendarImportNow", dialog)
    coming.settle()
    rows = coming.read(meetings_between, *SPRING)
    names = [row.title for row in rows]
    assert names.count("Họp giao ban tuần") == 2
    assert "Đoàn kiểm tra của Bộ" in names
    assert "Họp giao ban tuần (dời vì nghỉ lễ)" in names
    # What was yesterday's stays out, for nobody ticked it.
    assert not any(row.first_day == date(2023, 4, 24) for row in rows)

    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "thang.ics"), "")
    )
    coming.press("pageAfter")
    coming.settle()
    (export,) = [one for one in coming.window.page.commands if "Xuất lịch" in one.text()]
    export.trigger()
    coming.until((tmp_path / "thang.ics").exists)
    coming.settle()
    back = load_calendar(tmp_path / "thang.ics", *SPRING)
    assert "Đoàn kiểm tra của Bộ" in {event.title for event in back.events}
    # What left comes back as known, event by event.
    coming.drop(coming.window.page, tmp_path / "thang.ics")
    again = coming.dialog(CalendarImportDialog)
    coming.until(lambda: bool(again.lines))
    assert {str(line.judged.verdict.label) for line in again.lines} == {"Đã có"}
    again.reject()


def test_a_time_is_found_and_the_event_stands_there(coming: Office, clock: Clock) -> None:
    coming.go("calendar")
    (find_time,) = [one for one in coming.window.page.commands if "giờ rảnh" in one.text()]
    find_time.trigger()
    dialog = coming.dialog(FindTimeDialog)
    length = coming.find(QComboBox, "findTimeLength", dialog)
    length.setCurrentIndex(length.findData(60))
    length.activated.emit(length.currentIndex())
    coming.until(lambda: dialog.slots and dialog.slots[0].starts_at == at(25, "8:00"))
    coming.press("findTimeTake", dialog)
    new = coming.dialog(NewMeetingDialog)
    coming.write(coming.find(QLineEdit, "newTitle", new), "Họp rút kinh nghiệm")
    coming.press("newMake", new)
    coming.settle()
    rows = coming.read(meetings_between, date(2023, 4, 25), date(2023, 4, 25))
    assert ("Họp rút kinh nghiệm", at(25, "8:00"), at(25, "9:00")) in [
        (row.title, row.starts_at, row.ends_at) for row in rows
    ]
