"""An Excel list becomes delegates: looked at first, corrected, imported whole, taken back whole."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person, people_page
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.store.workspace import Workspace

ROWS: list[list[object]] = [
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
    [],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Số điện thoại"],
    ["I", "KHỐI MẶT TRẬN"],
    [1, "NGUYỄN VĂN AN", "Chủ tịch", "Hội Nông dân TP Cần Thơ", 912345678],
    [2, "Lê Thị <b>Bình</b>", "Bí thư", "Công ty A & B", "0987.654.321"],
    [3, "x" * 300, "", "", ""],
    [4, "=1+1 Trần Chi", "Ủy viên", "Hội Nông dân TP Cần Thơ", ""],
    ["", "Tổng cộng: 04"],
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "khách mời.xlsx"
    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Đại biểu")
        for place, row in enumerate(ROWS):
            sheet.write_row(place, 0, row)
        book.add_worksheet("Trống")
    return path


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, meeting_id: int) -> ImportDialog:
    made = ImportDialog(desk, meeting_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def loaded(qtbot: QtBot, desk: Desk, dialog: ImportDialog, path: Path) -> None:
    dialog.load_file(path)
    qtbot.waitUntil(lambda: bool(dialog.view.lines) or is_banner_shown(dialog), timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)


def is_banner_shown(dialog: ImportDialog) -> bool:
    label = dialog.findChild(QLabel, "bannerText")
    return bool(label.isVisible())


def cell(dialog: ImportDialog, place: int, key: str) -> str:
    model = dialog.view.table.model()
    return str(model.index(place, model.column_of(key)).data() or "")  # type: ignore[attr-defined]


def set_cell(dialog: ImportDialog, place: int, key: str, value: object) -> None:
    model = dialog.view.table.model()
    index = model.index(place, model.column_of(key))  # type: ignore[attr-defined]
    role = Qt.ItemDataRole.CheckStateRole if key == "take" else Qt.ItemDataRole.EditRole
    assert model.setData(index, value, role)


def press(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def listed(workspace: Workspace, meeting_id: int) -> list[DelegateRow]:
    with workspace.reader() as session:
        return delegate_rows(session, meeting_id)


def test_an_excel_file_is_read_shown_imported_and_taken_back(
    qtbot: QtBot,
    desk: Desk,
    dialog: ImportDialog,
    file: Path,
    workspace: Workspace,
    meeting_id: int,
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Hội Nông dân thành phố Cần Thơ"))
        an = add_person(work, PersonDraft("Nguyễn Văn An"), [AppointmentDraft(office, "Chủ tịch")])
    loaded(qtbot, desk, dialog, file)
    assert dialog.findChild(QSpinBox, "importHeader").value() == 3
    assert [cell(dialog, place, "verdict") for place in range(4)] == [
        "Có thay đổi",
        "Mới",
        "Lỗi",
        "Mới",
    ]
    assert "300 ký tự" in cell(dialog, 2, "remarks")
    assert "Sẽ nhập 3 trong 4 dòng" in dialog.findChild(QLabel, "importCounts").text()
    assert listed(workspace, meeting_id) == []
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    assert dialog.findChild(QLabel, "importSummary").text().startswith("Đã nhập 3 đại biểu")
    first, second, third = listed(workspace, meeting_id)
    assert (first.person_id, first.phone, first.organization_id) == (an, "0912345678", office)
    assert (second.full_name, second.organization_name) == ("Lê Thị <b>Bình</b>", "Công ty A & B")
    assert third.full_name == "=1+1 Trần Chi"
    desk.undo.undo()
    qtbot.waitUntil(lambda: listed(workspace, meeting_id) == [], timeout=5000)
    with workspace.reader() as session:
        assert [row.full_name for row in people_page(session)] == ["Nguyễn Văn An"]


def test_capitals_are_made_proper_when_asked(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, file: Path
) -> None:
    loaded(qtbot, desk, dialog, file)
    box = dialog.findChild(QCheckBox, "importProperCase")
    assert box.isVisible()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    if not box.isChecked():
        box.click()
    qtbot.waitUntil(lambda: cell(dialog, 0, "full_name") == "Nguyễn Văn An", timeout=5000)


def test_a_row_with_an_error_is_mended_in_its_cell(
    qtbot: QtBot,
    desk: Desk,
    dialog: ImportDialog,
    file: Path,
    workspace: Workspace,
    meeting_id: int,
) -> None:
    loaded(qtbot, desk, dialog, file)
    set_cell(dialog, 1, "take", Qt.CheckState.Unchecked)
    set_cell(dialog, 2, "full_name", "Phạm Dung")
    qtbot.waitUntil(lambda: cell(dialog, 2, "verdict") == "Mới", timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert dialog.view.taken == 3
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    names = [row.full_name for row in listed(workspace, meeting_id)]
    assert names == ["NGUYỄN VĂN AN", "Phạm Dung", "=1+1 Trần Chi"]


def test_a_wrong_column_is_put_right_and_remembered(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, file: Path, meeting_id: int
) -> None:
    loaded(qtbot, desk, dialog, file)
    box = dialog.findChild(QComboBox, "mapping2")
    box.setCurrentIndex(box.findText("Ghi chú"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: cell(dialog, 0, "position") == "", timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    again = ImportDialog(desk, meeting_id)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.show()
    loaded(qtbot, desk, again, file)
    assert again.findChild(QComboBox, "mapping2").currentText() == "Ghi chú"


def test_somebody_doubtful_is_chosen_from_the_directory(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Sở A"))
        an = add_person(work, PersonDraft("Lê Văn An"), [AppointmentDraft(office, "Giám đốc")])
    dialog.load_text("1. Ông Lê Văn An")
    qtbot.waitUntil(lambda: bool(dialog.view.lines), timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert cell(dialog, 0, "verdict") == "Cần xem lại"
    assert cell(dialog, 0, "person") == "Người mới"
    set_cell(dialog, 0, "person", "Lê Văn An (Giám đốc, Sở A)")
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    assert [row.person_id for row in listed(workspace, meeting_id)] == [an]


def test_old_fonts_are_told_with_evidence_and_can_be_refused(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog
) -> None:
    dialog.load_text("Hä vµ tªn\tChøc vô\nNguyÔn ThÞ KiÒu\tPhã Chñ tÞch\nTrÇn V¨n §¹t\tGi¸m ®èc\n")
    qtbot.waitUntil(lambda: bool(dialog.view.lines), timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert cell(dialog, 0, "full_name") == "Nguyễn Thị Kiều"
    box = dialog.findChild(QCheckBox, "importEncoding0")
    assert "TCVN3" in box.text()
    assert "Nguyễn" in box.text()
    box.click()
    qtbot.waitUntil(lambda: "NguyÔn" in cell(dialog, 0, "full_name"), timeout=5000)


def test_a_file_that_is_no_list_is_refused_in_words_and_nothing_changes(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, tmp_path: Path
) -> None:
    broken = tmp_path / "hỏng.xlsx"
    broken.write_bytes(b"PK\x03\x04 khong phai excel")
    loaded(qtbot, desk, dialog, broken)
    assert is_banner_shown(dialog)
    assert dialog.findChild(QLabel, "bannerText").text()
    assert not dialog.findChild(QPushButton, "importNow").isVisible()


def test_closing_while_it_imports_stops_it_or_finds_it_done(
    qtbot: QtBot,
    desk: Desk,
    dialog: ImportDialog,
    file: Path,
    workspace: Workspace,
    meeting_id: int,
) -> None:
    loaded(qtbot, desk, dialog, file)
    press(qtbot, dialog, "importNow")
    dialog.reject()
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert len(listed(workspace, meeting_id)) in (0, 3)


def test_the_mapping_of_last_time_is_told_and_can_be_given_up(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, file: Path, meeting_id: int
) -> None:
    loaded(qtbot, desk, dialog, file)
    told = dialog.findChild(QWidget, "importRemembered")
    assert not told.isVisible()
    box = dialog.findChild(QComboBox, "mapping2")
    box.setCurrentIndex(box.findText("Ghi chú"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    again = opened_anew(qtbot, desk, meeting_id)
    loaded(qtbot, desk, again, file)
    assert again.findChild(QWidget, "importRemembered").isVisible()
    press(qtbot, again, "importMappingAnew")
    qtbot.waitUntil(lambda: cell(again, 0, "position") == "Chủ tịch", timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert not again.findChild(QWidget, "importRemembered").isVisible()
    third = opened_anew(qtbot, desk, meeting_id)
    loaded(qtbot, desk, third, file)
    assert third.findChild(QComboBox, "mapping2").currentText() == "Chức vụ"


def opened_anew(qtbot: QtBot, desk: Desk, meeting_id: int) -> ImportDialog:
    made = ImportDialog(desk, meeting_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_only_the_rows_with_one_verdict_are_looked_at(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, file: Path
) -> None:
    loaded(qtbot, desk, dialog, file)
    box = dialog.findChild(QComboBox, "importVerdicts")
    assert [box.itemText(place) for place in range(box.count())] == [
        "Xem mọi dòng",
        "Chỉ xem: Mới (3)",
        "Chỉ xem: Lỗi (1)",
    ]
    box.setCurrentIndex(2)
    model = dialog.view.table.model()
    assert model.rowCount() == 1
    set_cell(dialog, 0, "full_name", "Phạm Dung")
    qtbot.waitUntil(lambda: model.rowCount() == 4, timeout=5000)
    assert dialog.view.taken == 4


def test_titles_stay_with_the_form_of_address_and_out_of_the_name(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, workspace: Workspace, meeting_id: int
) -> None:
    dialog.load_text("1. Ông PGS. TS. Trần Văn Bình - Giám đốc Sở Y tế")
    qtbot.waitUntil(lambda: bool(dialog.view.lines), timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    (row,) = listed(workspace, meeting_id)
    assert (row.honorific, row.full_name) == ("Ông PGS.TS.", "Trần Văn Bình")


def test_the_report_says_what_became_of_each_row_and_is_saved(
    qtbot: QtBot,
    desk: Desk,
    dialog: ImportDialog,
    file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "kết quả.xlsx"
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(target), ""

    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", answer)
    loaded(qtbot, desk, dialog, file)
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    press(qtbot, dialog, "importReportSave")
    qtbot.waitUntil(target.exists, timeout=5000)
    assert asked == ["Kết quả nhập khách mời.xlsx"]
    rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
    told = {str(row[2]): str(row[8]) for row in rows if len(row) > 8}
    assert told["NGUYỄN VĂN AN"] == "Đã nhập. Đã thêm vào danh sách và danh bạ."
    assert told["x" * 300].startswith("Bỏ qua. Bỏ qua: Họ tên dài 300 ký tự")
    assert any(str(row[-1]) for row in rows if "Tổng cộng" in str(row[2])), "left out, with why"
