"""Stories 2, 4, 12 and 19: people from messy lists, last-minute changes, absences, the year's end."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTabWidget,
    QToolButton,
    QWidget,
)
from python_calamine import CalamineWorkbook

from journeys.office import CTRL, Clock, Office
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.directory.groups import group_people, group_rows
from meetingdesk.features.directory.people import PersonDraft, PersonRow, add_person, people_page
from meetingdesk.gui.delegates.directory_dialog import DirectoryDialog
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.directory.duplicates_dialog import DuplicatesDialog
from meetingdesk.gui.directory.groups_dialog import GroupsDialog
from meetingdesk.gui.directory.invite_group_dialog import InviteGroupDialog
from meetingdesk.gui.directory.organization_history_dialog import OrganizationHistoryDialog
from meetingdesk.gui.directory.page import DirectoryPage
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.vietnamese.folding import fold
from planning_stories import at

LISTS = Path(__file__).parents[1] / "data" / "delegate_lists"


def listed(office: Office) -> list[DelegateRow]:
    rows: list[DelegateRow] = office.read(delegate_rows, office.meeting_id)
    return rows


def directory(office: Office) -> list[PersonRow]:
    rows: list[PersonRow] = office.read(people_page)
    return rows


def directory_page(office: Office) -> DirectoryPage:
    office.go("directory")
    page = office.window.page
    assert isinstance(page, DirectoryPage)
    office.settle()
    return page


def choose(office: Office, opener: QWidget, menu: str, words: str) -> None:
    """Open a menu by its button and choose the line with these words, of a menu within it too."""
    office.click(opener)
    found = office.find(QMenu, menu)
    inner = [one.menu().actions() for one in found.actions() if one.menu()]
    actions = [*found.actions(), *(action for part in inner for action in part)]
    next(one for one in actions if words in one.text()).trigger()
    found.close()
    office.settle()


def with_list(office: Office, file: Path) -> ImportDialog:
    """Open the import from the tab of delegates and drop a file on it."""
    office.press_text("Nhập từ tệp…", office.tab("delegates"))
    dialog = office.dialog(ImportDialog)
    office.drop(office.find(FileDropArea, "dropArea", dialog), file)
    office.until(lambda: dialog.view.lines)
    office.settle()
    return dialog


def shown(table: DataTable, key: str) -> list[str]:
    model: Any = table.model()
    place = model.column_of(key)
    return [str(model.index(row, place).data() or "") for row in range(model.rowCount())]


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """The file dialog of the system is answered with the name it proposes, in a folder of the test."""
    files: list[Path] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        files.append(tmp_path / Path(start).name)
        return str(files[-1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return files


def test_a_list_in_an_old_font_is_dropped_looked_at_and_imported_and_its_report_is_saved(
    held: Office, saved: list[Path]
) -> None:
    held.make_event("Hội nghị liên tịch quý II", "28/4/2023")
    dialog = with_list(held, LISTS / "tcvn3.xlsx")
    table = dialog.view.table
    assert "Nguyễn Văn Hải" in shown(table, "full_name"), "the old font is read as Unicode"
    evidence = [box.text() for box in dialog.findChildren(QCheckBox) if "TCVN3" in box.text()]
    assert any("→" in text for text in evidence), "what was converted is shown"
    verdicts = held.find(QComboBox, "importVerdicts", dialog)
    verdicts.setCurrentIndex(1)
    only = set(shown(table, "verdict"))
    assert len(only) == 1
    verdicts.setCurrentIndex(0)
    count = dialog.view.taken
    held.press("importNow", dialog)
    held.until(dialog.report.isVisible)
    held.press("importReportSave", dialog)
    held.until(lambda: saved and saved[0].exists())
    held.press("importClose", dialog)
    assert len(listed(held)) == count
    rows = CalamineWorkbook.from_path(str(saved[0])).get_sheet_by_index(0).to_python()
    told = [str(row[8]) for row in rows if len(row) > 8]
    assert sum(text.startswith("Đã nhập") for text in told) == count


def test_a_column_put_right_once_is_known_for_the_next_file_of_the_office(held: Office) -> None:
    held.make_event("Hội nghị liên tịch quý II", "28/4/2023")
    for turn in (1, 2):
        dialog = with_list(held, LISTS / "cot-dao-thu-tu.xlsx")
        known = dialog.findChild(QWidget, "importRemembered")
        assert known is not None
        assert known.isVisible() == (turn == 2)
        boxes = dialog.view.mapping.boxes
        note = next(box for box in boxes if box.currentText() == "Chức vụ") if turn == 1 else None
        if note is not None:
            note.setCurrentIndex(note.findText("Ghi chú"))
            note.activated.emit(note.currentIndex())
            held.settle()
        assert not any(box.currentText() == "Chức vụ" for box in dialog.view.mapping.boxes)
        held.press("importClose", dialog)


def test_the_list_goes_out_as_excel_and_comes_in_again_and_to_the_telephone(
    coming: Office, saved: list[Path]
) -> None:
    tab = coming.tab("delegates")
    before = listed(coming)
    more = coming.find(QToolButton, "delegatesMore", tab)
    for words in ("Bảng tính Excel", "CSV", "vCard"):
        choose(coming, more, "delegatesMenu", words)
        coming.settle()
        assert saved[-1].exists()
    sheet, comma, cards = saved
    assert sheet.name == "2023-04-25 Hội nghị triển khai năm 2023 - Danh sách đại biểu.xlsx"
    assert coming.toast == f"Đã lưu {cards.name}"
    assert comma.read_bytes().startswith(b"\xef\xbb\xbf"), "Excel sees that it is Unicode"
    assert cards.read_text(encoding="utf-8").count("BEGIN:VCARD") == len(before)
    coming.make_event("Hội nghị lần sau", "28/6/2023")
    dialog = with_list(coming, sheet)
    coming.press("importNow", dialog)
    coming.until(dialog.report.isVisible)
    coming.press("importClose", dialog)
    after = listed(coming)
    assert [(row.honorific, row.full_name, row.position) for row in after] == [
        (row.honorific, row.full_name, row.position) for row in before
    ]


def test_a_standing_group_is_made_filled_and_invited_as_a_whole(held: Office) -> None:
    held.make_event("Hội nghị bất thường", "28/4/2023")
    page = directory_page(held)
    choose(held, held.find(QToolButton, "directoryMore", page), "directoryMenu", "Các nhóm")
    dialog = held.dialog(GroupsDialog)
    held.write(held.find(QLineEdit, "groupNew", dialog), "Đại biểu thường mời", Qt.Key.Key_Return)
    adder = held.find(Picker, "groupAdder", dialog)
    held.pick(adder, "nguyen thi kieu")
    held.pick(adder, "vinh khang mttq")
    (group,) = held.read(group_rows)
    assert (group.name, group.people) == ("Đại biểu thường mời", 2)
    held.cell(dialog.groups, 0, "name", "Thường trực các đoàn thể")
    held.press("groupInvite", dialog)
    invite = held.dialog(InviteGroupDialog)
    held.pick(held.find(Picker, "inviteMeeting", invite), "bat thuong")
    held.press("inviteNow", invite)
    held.until(lambda: len(listed(held)) == 2)
    assert held.toast == "Đã thêm 2 người; 0 người đã có trong danh sách."
    dialog.people.select_ids([held.read(group_people, group.id)[0]])
    held.press("groupTake", dialog)
    held.until(lambda: held.read(group_rows)[0].people == 1)
    assert [row.name for row in held.read(group_rows)] == ["Thường trực các đoàn thể"]
    assert len(listed(held)) == 2, "who was invited stays invited"
    held.press("groupsClose", dialog)


def test_somebody_met_twice_is_found_merged_and_two_again_with_ctrl_z(held: Office) -> None:
    kieu = next(row for row in directory(held) if row.full_name == "Nguyễn Thị Kiều")
    with held.workspace.unit_of_work() as work:
        add_person(work, PersonDraft("NGUYEN THI KIEU", phone=kieu.phone, email="kieu@lh.vn"))
    held.settle()
    page = directory_page(held)
    held.write(held.find(QLineEdit, "searchField", page), "kieu")
    held.until(lambda: "NGUYEN THI KIEU" in shown(page.table, "full_name"))
    page.table.select_ids([kieu.id])
    held.settle()
    held.press("personDoubles", page.panel)
    dialog = held.dialog(DuplicatesDialog)
    held.until(lambda: len(dialog.pairs) == 1)
    held.settle()
    held.press("mergeNow", dialog)
    held.until(lambda: not dialog.pairs)
    held.press("duplicatesClose", dialog)
    (left,) = [row for row in directory(held) if "THI KIEU" in fold(row.full_name).upper()]
    assert (left.id, left.full_name, left.email) == (kieu.id, "Nguyễn Thị Kiều", "kieu@lh.vn")
    assert held.toast.startswith("Đã gộp hai người")
    held.front(held.window)
    held.qtbot.keyClick(held.window, Qt.Key.Key_Z, CTRL)
    held.until(lambda: "NGUYEN THI KIEU" in [row.full_name for row in directory(held)])


def test_an_hour_before_the_deputy_comes_instead_and_is_found_by_the_last_digits(
    coming: Office,
) -> None:
    with coming.workspace.unit_of_work() as work:
        add_person(work, PersonDraft("Võ Thành Nhân", "Ông", "0909123987"))
    coming.settle()
    tab = coming.tab("delegates")
    coming.pick(coming.find(Picker, "delegateAdder", tab), "3987")
    assert listed(coming)[-1].full_name == "Võ Thành Nhân"
    coming.press_text("Từ danh bạ…", tab)
    dialog = coming.dialog(DirectoryDialog)
    coming.write(coming.find(QLineEdit, "searchField", dialog), "kieu lhhkhkt")
    coming.until(lambda: shown(dialog.table, "full_name") == ["Nguyễn Thị Kiều"])
    coming.press("directoryClose", dialog)


def test_who_was_absent_is_read_by_organisation_in_the_report_and_in_its_own_history(
    held: Office, clock: Clock
) -> None:
    clock.now = at(26, "9:00").astimezone(UTC)
    held.go("reports")
    tabs = held.find(QTabWidget, "reportTabs")
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index("Vắng mặt"))
    held.settle()
    table = tabs.currentWidget().findChild(DataTable)
    assert table is not None
    absent = [row for row in _all_places(held) if row.part_code in {"excused", "absent"}]
    held.until(lambda: table.model().rowCount() > 0)
    told = " ".join(shown(table, "name"))
    assert [row.full_name for row in absent if row.full_name not in told] == []
    organization = next(row for row in absent if row.organization_id is not None)
    page = directory_page(held)
    page.tree.choose(organization.organization_id)
    held.settle()
    choose(held, held.find(QToolButton, "directoryMore", page), "directoryMenu", "Lịch sử dự họp")
    history = held.dialog(OrganizationHistoryDialog)
    years = held.find(DataTable, "table_organization_years", history)
    held.until(lambda: years.model().rowCount() == 1)
    own = [row for row in _all_places(held) if row.organization_id == organization.organization_id]
    away = [row for row in own if row.part_code in {"excused", "absent"}]
    assert shown(years, "year") == ["2023"]
    assert shown(years, "absent") == [str(len(away))]
    places = held.find(DataTable, "table_organization_places", history)
    assert organization.full_name in shown(places, "name")


def test_at_the_years_end_each_organisation_has_its_line_and_the_list_goes_to_excel(
    held: Office, saved: list[Path], clock: Clock
) -> None:
    clock.now = at(26, "9:00").astimezone(UTC)
    held.go("reports")
    table = held.find(DataTable, "table_report_organizations")
    held.until(lambda: table.model().rowCount() > 5)
    held.qtbot.keyClick(held.window, Qt.Key.Key_E, CTRL)
    held.until(lambda: saved and saved[0].exists())
    rows = CalamineWorkbook.from_path(str(saved[0])).get_sheet_by_index(0).to_python()
    text = "\n".join(str(cell) for row in rows for cell in row)
    offices = shown(table, "name")
    assert "Hội Nông dân thành phố Cần Thơ" in offices
    assert [name for name in offices if name not in text] == []
    assert "2023" in text


class _Place:
    """Who was invited from where, and what became of it."""

    def __init__(self, delegate: DelegateRow, part: str) -> None:
        self.full_name = delegate.full_name
        self.organization_id = delegate.organization_id
        self.part_code = part


def _all_places(office: Office) -> list[_Place]:
    from meetingdesk.features.directory.person_history import organization_history

    found = []
    for delegate in listed(office):
        if delegate.organization_id is None:
            continue
        rows = office.read(organization_history, delegate.organization_id)
        part = next(row.part for row in rows if row.delegate_id == delegate.id)
        found.append(_Place(delegate, part.value))
    return found
