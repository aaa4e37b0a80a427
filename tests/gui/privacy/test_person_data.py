"""A request about one's own data, handled in the window: found, shown, handed out, erased."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from planning_window import click, find, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.delegates.delegates import delegate_rows
from meetingdesk.features.directory.people import PersonDraft, add_person, count_people, person_row
from meetingdesk.features.directory.person_card import person_card
from meetingdesk.features.directory.privacy import ERASED_NAME, expired_meetings
from meetingdesk.features.journal_view import journal_lines
from meetingdesk.features.planning.meetings import edit_meeting, meeting_card
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.directory.person_panel import PersonPanel
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.info_tab import InfoTab
from meetingdesk.gui.privacy.dialog import PersonDataDialog
from meetingdesk.gui.privacy.people_tab import PeopleDataTab
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI
from report_stage import WOMEN, Year

NAME = "Nguyễn Thị Kiều"
NOW = datetime(2024, 1, 10, 9, tzinfo=HANOI)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looks, "now", lambda: NOW.astimezone(UTC))


@pytest.fixture
def year(workspace: Workspace) -> Year:
    return Year(workspace)


@pytest.fixture
def kieu(year: Year) -> int:
    person = int(year.act(add_person, PersonDraft(NAME, "Bà", "0912345678", note="Ăn chay")))
    meeting = year.meeting()
    year.delegate(meeting, NAME, WOMEN, comes=True, person_id=person, phone="0912345678")
    return person


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, kieu: int) -> PeopleDataTab:
    made = PeopleDataTab(desk)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    qtbot.waitExposed(made)
    settle(qtbot, desk)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, tab: PeopleDataTab) -> PersonDataDialog:
    """Opened as a user does: typed without accents, picked from the list."""
    picker = find(tab, Picker, "personDataPicker")
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(picker, "kieu")
    qtbot.waitUntil(lambda: len(picker.choices) == 1, timeout=3000)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    settle(qtbot, desk)
    return find(tab, PersonDataDialog, "personData")


def shown(dialog: PersonDataDialog) -> dict[str, str]:
    model = dialog.table.model()
    return {
        str(model.index(row, 0).data()): str(model.index(row, 1).data())
        for row in range(model.rowCount())
    }


def confirmed(qtbot: QtBot, dialog: PersonDataDialog) -> QMessageBox:
    click(qtbot, find(dialog, QPushButton, "personDataErase"))
    return find(dialog, QMessageBox, "confirmDialog")


def test_all_that_is_kept_shows_once_the_person_is_found(dialog: PersonDataDialog) -> None:
    assert find(dialog, QLabel, "personDataName").text() == f"Bà {NAME}"
    lines = shown(dialog)
    assert (lines["Điện thoại"], lines["Ghi chú"]) == ("0912345678", "Ăn chay")
    assert lines["Đại biểu"].startswith("Có mặt")
    assert {"Điểm danh", "Nhật ký"} <= set(lines)


def test_the_data_is_handed_out_and_the_journal_knows(
    qtbot: QtBot,
    desk: Desk,
    dialog: PersonDataDialog,
    year: Year,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = notices(desk)
    names: list[str] = []

    def answer(_window: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        names.append(Path(start).name)
        return str(tmp_path / "ban-sao"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    click(qtbot, find(dialog, QPushButton, "personDataJson"))
    settle(qtbot, desk)
    assert names == [f"2024-01-10 Dữ liệu cá nhân - {NAME}.json"]
    content = json.loads((tmp_path / "ban-sao.json").read_text(encoding="utf-8"))
    assert content["person"]["note"] == "Ăn chay"
    assert told[-1].text == "Đã lưu ban-sao.json"
    (line,) = year.read(journal_lines, limit=1)
    assert str(line.act).startswith("Xuất dữ liệu cá nhân của người số")
    assert desk.undo.next_undo is None


def test_leaving_the_file_dialog_hands_nothing_out(
    qtbot: QtBot,
    desk: Desk,
    dialog: PersonDataDialog,
    year: Year,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = year.read(journal_lines, limit=1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    click(qtbot, find(dialog, QPushButton, "personDataExcel"))
    settle(qtbot, desk)
    assert year.read(journal_lines, limit=1) == before


def test_an_erasure_asks_first_and_cancelling_keeps_everything(
    qtbot: QtBot, desk: Desk, dialog: PersonDataDialog, year: Year, kieu: int
) -> None:
    box = confirmed(qtbot, dialog)
    assert NAME in box.text()
    assert "không hoàn tác được" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Return)  # cancelling is the default
    settle(qtbot, desk)
    row = year.read(person_row, kieu)
    assert (row.full_name, row.phone) == (NAME, "0912345678")


def test_once_confirmed_the_person_is_forgotten_and_ctrl_z_brings_nothing_back(
    qtbot: QtBot, desk: Desk, dialog: PersonDataDialog, year: Year
) -> None:
    box = confirmed(qtbot, dialog)
    click(qtbot, find(box, QPushButton, "confirmAct"))
    settle(qtbot, desk)
    assert year.read(count_people) == 0
    assert year.read(delegate_rows, 1)[0].full_name == ERASED_NAME
    assert desk.undo.next_undo is None
    assert find(dialog, QLabel, "personDataName").text() == ERASED_NAME
    assert "Điện thoại" not in shown(dialog)
    assert not find(dialog, QPushButton, "personDataErase").isEnabled()
    told = find(dialog, QLabel, "bannerText").text()
    assert told.startswith("Đã xóa.")


def test_the_person_panel_of_the_directory_leads_here(
    qtbot: QtBot, desk: Desk, year: Year, kieu: int
) -> None:
    panel = PersonPanel(desk)
    qtbot.addWidget(panel)
    panel.show_card(year.read(person_card, kieu))
    panel.show()
    click(qtbot, find(panel, QToolButton, "personDataOpen"))
    settle(qtbot, desk)
    assert shown(find(panel, PersonDataDialog, "personData"))["Điện thoại"] == "0912345678"


def _too_old(year: Year) -> int:
    meeting = year.meeting(3, title="Họp cũ")
    version = year.read(meeting_card, meeting).version
    year.act(edit_meeting, meeting, version, {"keep_until": date(2023, 12, 31)})
    return meeting


def test_events_kept_too_long_can_be_kept_or_deleted_and_brought_back(
    qtbot: QtBot, desk: Desk, tab: PeopleDataTab, year: Year
) -> None:
    told = notices(desk)
    meeting = _too_old(year)
    settle(qtbot, desk)
    table = find(tab, DataTable, "table_expired")
    assert table.model().rowCount() == 1
    keep, remove = tab.commands
    assert not keep.isEnabled()
    click(qtbot, table.viewport(), table.visualRect(table.model().index(0, 0)).center())
    keep.trigger()
    settle(qtbot, desk)
    assert table.model().rowCount() == 0
    assert year.read(meeting_card, meeting).keep_until == date(2025, 12, 31)
    _take_back(qtbot, desk, told[-1])
    assert table.model().rowCount() == 1
    table.selectRow(0)
    remove.trigger()
    settle(qtbot, desk)
    assert year.read(expired_meetings, NOW.date()) == []
    _take_back(qtbot, desk, told[-1])
    assert len(year.read(expired_meetings, NOW.date())) == 1


def _take_back(qtbot: QtBot, desk: Desk, notice: object) -> None:
    action = getattr(notice, "action")  # noqa: B009
    assert action is not None
    action()
    settle(qtbot, desk)


def test_a_double_click_opens_an_event_kept_too_long(
    qtbot: QtBot, desk: Desk, tab: PeopleDataTab, year: Year
) -> None:
    went: list[Target] = []
    desk.went.connect(went.append)
    meeting = _too_old(year)
    settle(qtbot, desk)
    table = find(tab, DataTable, "table_expired")
    spot = table.visualRect(table.model().index(0, 0)).center()
    click(qtbot, table.viewport(), spot)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert went == [Target("meeting", meeting)]


def test_until_when_an_event_is_kept_is_set_on_its_own_page(
    qtbot: QtBot, desk: Desk, year: Year
) -> None:
    meeting = year.meeting()
    info = InfoTab(desk, meeting)
    qtbot.addWidget(info)
    info.resize(1200, 700)
    info.show()
    qtbot.waitExposed(info)
    settle(qtbot, desk)
    field = find(info, QLineEdit, "infoKeepUntil")
    field.setFocus()
    insert(field, "31/12/2030")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert year.read(meeting_card, meeting).keep_until == date(2030, 12, 31)


def test_a_reader_without_writing_rights_sees_but_hands_out_nothing(
    qtbot: QtBot, desk: Desk, kieu: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk), "is_read_only", property(lambda _desk: True))
    dialog = PersonDataDialog(desk, kieu)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, desk)
    assert shown(dialog)["Điện thoại"] == "0912345678"
    for name in ("personDataExcel", "personDataJson", "personDataErase"):
        assert not find(dialog, QPushButton, name).isEnabled()
