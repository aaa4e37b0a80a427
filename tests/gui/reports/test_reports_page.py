"""The page of figures as an organizer uses it: choose a period, look, follow, export, close tasks."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from planning_window import click, find, insert, notices, settle
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.delegates.delegates import Absence
from meetingdesk.features.minutes.task_list import TaskState, task_rows
from meetingdesk.features.signings.signings import AgreementDraft, PartyDraft, create_agreement
from meetingdesk.gui import file_saver, theme
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.reports.page import ReportsPage
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI
from report_stage import FARMERS, WOMEN, Year

NOW = datetime(2024, 1, 10, 9, tzinfo=HANOI)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", lambda: NOW.astimezone(UTC))


@pytest.fixture
def year(workspace: Workspace) -> Year:
    """Two meetings in 2023, a programme, and two tasks, one late."""
    made = Year(workspace)
    spring = made.meeting(4, title="Hội nghị tổng kết")
    made.delegate(spring, "Lê Thị An", comes=True)
    made.delegate(spring, "Trần Văn Ba", comes=True)
    ill = made.delegate(spring, "Võ Thị Dung", WOMEN)
    made.act(mark_absent, spring, [ill], Absence.EXCUSED, "ốm")
    autumn = made.meeting(9, title="Họp giao ban")
    made.delegate(autumn, "Lê Thị An")
    made.delegate(autumn, "Mai Thị Én", WOMEN, comes=True)
    made.delegate(autumn, "Người Lạ", "Câu lạc bộ Hưu trí", comes=True)
    made.task(spring, "Báo cáo quý", date(2023, 6, 1), organization_id=made.women, owner=WOMEN)
    made.task(spring, "Tập huấn", date(2024, 12, 1), owner="Nam")
    made.act(
        create_agreement,
        AgreementDraft(
            "Chương trình phối hợp",
            signed_on=date(2023, 4, 25),
            starts_on=date(2023, 1, 1),
            ends_on=date(2024, 2, 1),
            parties=(PartyDraft(FARMERS), PartyDraft(WOMEN)),
        ),
    )
    return made


def shown(qtbot: QtBot, desk: Desk) -> ReportsPage:
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.resize(1266, 740)
    page.show()
    qtbot.waitExposed(page)
    settle(qtbot, desk)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, year: Year) -> ReportsPage:
    return shown(qtbot, desk)


@pytest.fixture
def went(desk: Desk) -> list[Target]:
    targets: list[Target] = []
    desk.went.connect(targets.append)
    return targets


def show_tab(qtbot: QtBot, page: ReportsPage, title: str) -> DataTable:
    bar = page.tabs.tabBar()
    place = [bar.tabText(n) for n in range(bar.count())].index(title)
    click(qtbot, bar, bar.tabRect(place).center())
    settle(qtbot, page.desk)
    table = page.tabs.currentWidget().findChild(DataTable)
    assert table is not None
    return table


def cells(table: DataTable, *keys: str) -> list[tuple[str, ...]]:
    model = table.model()
    places = [model.column_of(key) for key in keys]
    return [
        tuple(str(model.index(row, place).data()) for place in places)
        for row in range(model.rowCount())
    ]


def double_click(qtbot: QtBot, table: DataTable, row: int) -> None:
    spot = table.visualRect(table.model().index(row, 0)).center()
    click(qtbot, table.viewport(), spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def choose(page: ReportsPage, name: str, text: str) -> None:
    box = find(page, QComboBox, name)
    assert box.findText(text) >= 0, text
    box.setCurrentText(text)


def test_in_january_the_year_before_shows_by_itself(page: ReportsPage) -> None:
    assert find(page, QComboBox, "reportYear").currentText() == "2023"
    table = find(page, DataTable, "table_report_organizations")
    assert cells(table, "name", "meetings", "summoned", "present", "rate") == [
        (FARMERS, "1/2", "3", "2", "66,7 %"),
        (WOMEN, "1/2", "2", "1", "50 %"),
        ("Câu lạc bộ Hưu trí", "1/1", "1", "1", "100 %"),
    ]
    assert cells(table, "excused", "unexcused", "signed", "tasks", "overdue")[1] == (
        "1", "–", "1", "0/1", "1",
    )  # fmt: skip
    heads = [label.text() for label in page.findChildren(QLabel)]
    assert "Năm 2023 · 2 sự kiện · triệu tập 6, có mặt 4 (66,7 %)" in heads


def test_the_rate_is_a_bar_as_long_as_its_figure(page: ReportsPage) -> None:
    table = find(page, DataTable, "table_report_organizations")
    place = table.model().column_of("rate")

    def accent_pixels(row: int) -> int:
        area = table.visualRect(table.model().index(row, place))
        picture: QImage = table.viewport().grab(area).toImage()
        wanted = theme.color("accent")
        middle = picture.height() // 2
        return sum(_is_like(picture.pixelColor(x, middle), wanted) for x in range(picture.width()))

    two_thirds, half, whole = (accent_pixels(row) for row in range(3))
    assert whole > two_thirds > half > 0
    assert half == pytest.approx(whole / 2, abs=3)


def _is_like(one: QColor, other: QColor) -> bool:
    return (one.red(), one.green(), one.blue()) == (other.red(), other.green(), other.blue())


def test_another_part_of_the_year_counts_anew(qtbot: QtBot, desk: Desk, page: ReportsPage) -> None:
    choose(page, "reportSpan", "6 tháng đầu năm")
    settle(qtbot, desk)
    table = find(page, DataTable, "table_report_organizations")
    assert cells(table, "name", "meetings") == [(FARMERS, "1/1"), (WOMEN, "0/1")]
    meetings = show_tab(qtbot, page, "Theo sự kiện")
    assert cells(meetings, "title", "rate") == [("Hội nghị tổng kết 25/4", "66,7 %")]


def test_any_days_can_be_the_period(qtbot: QtBot, desk: Desk, page: ReportsPage) -> None:
    choose(page, "reportSpan", "Từ ngày đến ngày")
    first = find(page, QLineEdit, "reportFirst")
    assert first.text() == "01/01/2023"
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.selectAll()
    qtbot.keyClicks(first, "1/9/2023")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    settle(qtbot, desk)
    meetings = show_tab(qtbot, page, "Theo sự kiện")
    assert cells(meetings, "day", "title") == [("25/09/2023", "Họp giao ban 25/9")]


def test_former_names_are_counted_apart_when_asked(qtbot: QtBot, desk: Desk, year: Year) -> None:
    old = year.organization("Hội Nông dân tập thể", successor_id=year.farmers)
    meeting = year.meeting(5)
    year.delegate(meeting, "Người xưa", "Hội Nông dân tập thể", comes=True)
    page = shown(qtbot, desk)
    table = find(page, DataTable, "table_report_organizations")
    assert "Hội Nông dân tập thể" not in dict(cells(table, "name", "meetings"))
    box = find(page, QCheckBox, "reportMerged")
    click(qtbot, box, QPoint(10, box.height() // 2))
    settle(qtbot, desk)
    assert dict(cells(table, "name", "meetings"))["Hội Nông dân tập thể"] == "1/1"
    assert old != year.farmers


def test_a_double_click_leads_to_what_the_row_is_about(
    qtbot: QtBot, page: ReportsPage, went: list[Target], year: Year
) -> None:
    double_click(qtbot, find(page, DataTable, "table_report_organizations"), 0)
    double_click(qtbot, show_tab(qtbot, page, "Theo sự kiện"), 0)
    double_click(qtbot, show_tab(qtbot, page, "Vắng mặt"), 0)
    double_click(qtbot, show_tab(qtbot, page, "Nhiệm vụ"), 0)
    double_click(qtbot, show_tab(qtbot, page, "Chương trình phối hợp"), 0)
    assert [(one.kind, one.part) for one in went] == [
        ("organization", ""),
        ("meeting", "attendance"),
        ("meeting", "attendance"),
        ("meeting", "minutes"),
        ("agreement", ""),
    ]
    assert went[0].item_id == year.farmers


def test_a_name_that_the_directory_lacks_says_so(
    qtbot: QtBot, desk: Desk, page: ReportsPage, went: list[Target]
) -> None:
    told = notices(desk)
    double_click(qtbot, find(page, DataTable, "table_report_organizations"), 2)
    assert went == []
    assert "chưa có trong danh bạ" in told[0].text


def test_absences_are_found_by_any_word_and_narrowed_by_kind(
    qtbot: QtBot, page: ReportsPage
) -> None:
    table = show_tab(qtbot, page, "Vắng mặt")
    assert cells(table, "organization", "name", "kind", "reason") == [
        (FARMERS, "Lê Thị An", "Không lý do", ""),
        (WOMEN, "Võ Thị Dung", "Có lý do", "ốm"),
    ]
    search = find(page, QLineEdit, "reportSearch_absences")
    qtbot.mouseClick(search, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(search, "phu nu om")
    qtbot.waitUntil(lambda: len(cells(table, "name")) == 1, timeout=3000)
    assert cells(table, "name") == [("Võ Thị Dung",)]
    search.clear()
    choose(page, "absenceKind", "Vắng không lý do")
    qtbot.waitUntil(lambda: cells(table, "name") == [("Lê Thị An",)], timeout=3000)
    line = find(page, QLabel, "reportLine_absences")
    assert line.text() == "1 lượt vắng, có lý do 0, không lý do 1"


def test_a_block_of_figures_is_copied_for_excel(qtbot: QtBot, page: ReportsPage) -> None:
    table = find(page, DataTable, "table_report_organizations")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Đơn vị\t")
    assert len(lines) == 4


def test_a_late_task_is_closed_with_a_note_and_taken_back(
    qtbot: QtBot, desk: Desk, page: ReportsPage, year: Year
) -> None:
    told = notices(desk)
    table = show_tab(qtbot, page, "Nhiệm vụ")
    assert cells(table, "text", "state") == [("Báo cáo quý", "Quá hạn 223 ngày")]
    spot = table.visualRect(table.model().index(0, 0)).center()
    click(qtbot, table.viewport(), spot)
    action = next(one for one in page.commands if one.text() == "Kết thúc nhiệm vụ…")
    assert action.isEnabled()
    click(qtbot, next(b for b in page.findChildren(QToolButton) if b.defaultAction() is action))
    note = find(page, QPlainTextEdit, "taskNote")
    insert(note, "Đã gửi báo cáo số 45/BC")
    click(qtbot, find(page, QPushButton, "taskClose"))
    settle(qtbot, desk)
    assert cells(table, "state", "closed", "note") == [
        ("Hoàn thành", "10/01/2024", "Đã gửi báo cáo số 45/BC")
    ]
    notice = told[-1]
    assert notice.action is not None
    notice.action()
    settle(qtbot, desk)
    assert {task.state for task in year.read(task_rows)} == {TaskState.OPEN}
    assert cells(table, "state") == [("Quá hạn 223 ngày",)]


def test_a_task_without_a_day_of_ending_is_not_closed(
    qtbot: QtBot, desk: Desk, page: ReportsPage, year: Year
) -> None:
    table = show_tab(qtbot, page, "Nhiệm vụ")
    click(qtbot, table.viewport(), table.visualRect(table.model().index(0, 0)).center())
    next(one for one in page.commands if one.text() == "Kết thúc nhiệm vụ…").trigger()
    day = find(page, QLineEdit, "taskDay")
    day.clear()
    click(qtbot, find(page, QPushButton, "taskClose"))
    settle(qtbot, desk)
    assert "Hãy ghi ngày kết thúc." in [label.text() for label in page.findChildren(QLabel)]
    assert {task.state for task in year.read(task_rows)} == {TaskState.OPEN}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The save dialog answers with the name proposed, in a folder of its own."""
    proposed: list[str] = []

    def answer(_window: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        proposed.append(start)
        return str(tmp_path / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def test_the_table_as_it_shows_goes_to_excel(
    qtbot: QtBot, desk: Desk, page: ReportsPage, asked: list[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    told = notices(desk)
    table = find(page, DataTable, "table_report_organizations")
    table.sortByColumn(table.model().column_of("present"), Qt.SortOrder.DescendingOrder)
    table.setColumnHidden(table.model().column_of("stand_ins"), True)
    next(one for one in page.commands if one.text() == "Xuất Excel…").trigger()
    settle(qtbot, desk)
    path = tmp_path / "Thống kê theo đơn vị - Năm 2023.xlsx"
    sheet = load_workbook(path).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [row[0] for row in rows[:2]] == ["Thống kê theo đơn vị", "Năm 2023"]
    heads, first = rows[2], rows[3]
    assert "Dự thay" not in heads
    line = dict(zip(heads, first, strict=True))
    assert (line["Đơn vị"], line["Có mặt"], line["Tỷ lệ (%)"]) == (FARMERS, 2, 66.7)
    assert (line["Sự kiện có dự"], line["Sự kiện được mời"]) == (1, 2)
    notice = told[-1]
    assert (notice.action_text, notice.more_text) == ("Mở tệp", "Mở thư mục")
    opened: list[str] = []
    monkeypatch.setattr(
        file_saver.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile())
    )
    assert notice.action is not None
    assert notice.more is not None
    notice.action()
    notice.more()
    assert opened == [str(path), str(tmp_path)]


def test_a_csv_holds_no_formula_and_the_folder_is_remembered(
    qtbot: QtBot, desk: Desk, year: Year, asked: list[str], tmp_path: Path
) -> None:
    meeting = year.meeting(10)
    year.delegate(meeting, "=HYPERLINK(1)", "=1+1")
    year.delegate(meeting, "Lê Thị An", comes=True)
    page = shown(qtbot, desk)
    show_tab(qtbot, page, "Vắng mặt")
    for _ in range(2):
        next(one for one in page.commands if one.text() == "Xuất CSV…").trigger()
        settle(qtbot, desk)
    text = (tmp_path / "Danh sách vắng - Năm 2023.csv").read_text(encoding="utf-8-sig")
    assert "'=HYPERLINK(1)" in text
    assert ",=" not in text
    assert Path(asked[1]).parent == tmp_path


def test_nothing_is_written_when_the_file_dialog_is_left(
    qtbot: QtBot, desk: Desk, page: ReportsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = notices(desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    next(one for one in page.commands if one.text() == "Xuất Excel…").trigger()
    settle(qtbot, desk)
    assert told == []


def test_an_empty_year_offers_the_last_one_with_events(
    qtbot: QtBot, desk: Desk, page: ReportsPage
) -> None:
    choose(page, "reportYear", "2024")
    settle(qtbot, desk)
    table = show_tab(qtbot, page, "Theo sự kiện")
    assert cells(table, "title") == []
    button = next(one for one in table.findChildren(QToolButton) if one.text() == "Xem năm 2023")
    assert button.isVisible()
    click(qtbot, button)
    settle(qtbot, desk)
    assert page.period_bar.year == 2023
    assert len(cells(table, "title")) == 2


def test_a_workspace_without_events_says_where_figures_come_from(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Kỳ này chưa có gì để thống kê" in texts
    assert not [one for one in page.findChildren(QToolButton) if "Xem năm" in one.text()
                and one.isVisible()]  # fmt: skip


def test_a_check_in_elsewhere_shows_at_once(
    qtbot: QtBot, desk: Desk, page: ReportsPage, year: Year
) -> None:
    meeting = year.meeting(11)
    year.delegate(meeting, "Hồ Văn Em", comes=True)
    settle(qtbot, desk)
    table = find(page, DataTable, "table_report_organizations")
    assert cells(table, "name", "present")[0] == (FARMERS, "3")


def test_the_choice_survives_a_switch_of_language(
    qtbot: QtBot, desk: Desk, page: ReportsPage
) -> None:
    choose(page, "reportSpan", "Quý II")
    show_tab(qtbot, page, "Vắng mặt")
    again = ReportsPage(desk)
    qtbot.addWidget(again)
    again.return_to(page.place())
    assert again.tabs.currentIndex() == 2
    assert again.scope.period == page.scope.period
