"""Story 2: the list of delegates from last time, from a block copied in Excel, and typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel

from journeys.office import CTRL, Office
from meetingdesk.features.delegates.delegates import DelegateRow, delegate_rows
from meetingdesk.features.directory.people import people_page
from meetingdesk.gui.delegates.earlier_dialog import EarlierDialog
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.widgets.picker import Picker

BLOCK = (
    "TT\tHọ và tên\tChức vụ\tĐơn vị\tSĐT\n"
    "1\tTRẦN THỊ BÍCH LAN\tPhó Chủ tịch\tHội Chữ thập đỏ thành phố\t0912345678\n"
    "2\tNguye\u0302\u0303n Va\u0306n An\tỦy viên\tHội Luật gia thành phố\t0987.654.321\n"
    "3\tHồ Vĩnh Khang\tPhó Chủ tịch\tỦy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ\t\n"
)


def people(office: Office) -> list[DelegateRow]:
    rows: list[DelegateRow] = office.read(delegate_rows, office.meeting_id)
    return rows


def test_last_times_list_is_taken_over_without_stand_ins_and_taken_back_with_ctrl_z(
    held: Office,
) -> None:
    held.make_event("Hội nghị sơ kết 6 tháng đầu năm", "28/6/2023")
    tab = held.tab("delegates")
    held.press_text("Từ sự kiện trước…", tab)
    dialog = held.dialog(EarlierDialog)
    held.until(lambda: dialog.table.model().rowCount() == 1)
    held.press("earlierTake", dialog)
    held.until(lambda: people(held))
    names = {row.full_name for row in people(held)}
    assert "Nguyễn Thị Kiều" in names
    assert "Lê Ngọc Trân" not in names, "who stood in last time is not invited again"
    assert tab.table.model().rowCount() == len(names)
    assert f"Đã lấy {len(names)} đại biểu" in held.toast
    held.front(held.window)
    held.qtbot.keyClick(held.window, Qt.Key.Key_Z, CTRL)
    held.until(lambda: people(held) == [])
    assert tab.table.model().rowCount() == 0


def test_a_block_copied_in_excel_is_pasted_looked_at_and_added(held: Office) -> None:
    held.make_event("Hội nghị liên tịch quý II", "28/4/2023")
    tab = held.tab("delegates")
    QGuiApplication.clipboard().setText(BLOCK)
    tab.table.setFocus()
    held.qtbot.keyClick(tab.table, Qt.Key.Key_V, CTRL)
    dialog = held.dialog(ImportDialog)
    held.until(lambda: dialog.view.lines)
    held.settle()
    model = dialog.view.table.model()
    verdicts = [
        model.index(row, model.column_of("verdict")).data() for row in range(model.rowCount())
    ]
    assert verdicts == ["Mới", "Mới", "Có trong danh bạ"]
    case = held.find(QCheckBox, "importProperCase", dialog)
    held.click(case, QPoint(10, case.height() // 2))
    held.press("importNow", dialog)
    held.until(dialog.report.isVisible)
    held.press("importClose", dialog)
    rows = people(held)
    assert [row.full_name for row in rows] == [
        "Trần Thị Bích Lan",
        "Nguyễn Văn An",
        "Hồ Vĩnh Khang",
    ]
    assert rows[1].phone == "0987654321"
    assert rows[2].person_id is not None


def test_somebody_is_added_in_one_line_mended_in_the_table_and_deleted_by_mistake(
    held: Office,
) -> None:
    held.make_event("Họp giao ban", "28/4/2023")
    tab = held.tab("delegates")
    adder = held.find(Picker, "delegateAdder", tab)
    held.pick(adder, "Bà Phạm Thị Ngọc Ánh - Phó Chủ tịch Hội Khuyến học - 0912 345 678")
    held.pick(adder, "nguyen thi kieu")
    first, second = people(held)
    assert (first.honorific, first.full_name, first.position, first.organization_name) == (
        "Bà", "Phạm Thị Ngọc Ánh", "Phó Chủ tịch", "Hội Khuyến học",
    )  # fmt: skip
    assert first.phone == "0912345678"
    assert second.organization_name.startswith("Liên hiệp các Hội Khoa học")
    held.cell(tab.table, 0, "position", "Quyền Chủ tịch")
    assert people(held)[0].position == "Quyền Chủ tịch"
    before = {row.full_name for row in people_of_directory(held)}
    tab.table.select_ids([second.id])
    tab.table.setFocus()
    held.qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    held.until(lambda: len(people(held)) == 1)
    assert held.toast == "Đã xóa 1 đại biểu."
    held.press("toastAction")
    held.until(lambda: len(people(held)) == 2)
    assert people(held)[1] == second
    assert {row.full_name for row in people_of_directory(held)} == before
    assert "Tổng số 2 người" in held.find(QLabel, "delegateCounts", tab).text()


def people_of_directory(office: Office) -> list[object]:
    return list(office.read(people_page))
