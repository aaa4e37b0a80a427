"""In what capacity people of a list come, told by the list, and the other sheets of its file."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.delegates.delegates import DelegateKind, delegate_rows
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.store.workspace import Workspace

LABELS = ("STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ghi chú")
SHEETS: dict[str, list[tuple[object, ...]]] = {
    "Chính thức": [
        LABELS,
        (1, "Nguyễn Văn An", "Chủ tịch", "Hội Nông dân", ""),
        (2, "Lê Thị Bình", "Phó Chủ tịch", "Hội Nông dân", "Khách mời"),
        ("II", "BÁO CHÍ"),
        (3, "Trần Văn Cao", "Phóng viên", "Báo Cần Thơ", ""),
    ],
    "Dự khuyết": [LABELS, (1, "Võ Thị Dung", "Ủy viên", "Thành đoàn", "")],
}


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, meeting_id: int, tmp_path: Path) -> ImportDialog:
    path = tmp_path / "nhiều trang.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, rows in SHEETS.items():
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
    made = ImportDialog(desk, meeting_id)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    made.load_file(path)
    qtbot.waitUntil(lambda: len(made.view.lines) == 3 and desk.tasks.is_idle, timeout=5000)
    return made


def shown(dialog: ImportDialog, key: str) -> list[str]:
    model = dialog.view.table.model()
    column = model.column_of(key)  # type: ignore[attr-defined]
    return [str(model.index(row, column).data() or "") for row in range(model.rowCount())]


def test_headings_and_remarks_decide_and_a_cell_can_decide_otherwise(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, workspace: Workspace, meeting_id: int
) -> None:
    assert shown(dialog, "kind") == ["", "Khách mời", "Báo chí"]
    model = dialog.view.table.model()
    cell = model.index(0, model.column_of("kind"))  # type: ignore[attr-defined]
    assert model.setData(cell, "Ban tổ chức")
    qtbot.waitUntil(lambda: shown(dialog, "kind")[0] == "Ban tổ chức", timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    assert model.setData(model.index(1, model.column_of("kind")), "")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: shown(dialog, "kind")[1] == "", timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    qtbot.mouseClick(dialog.findChild(QPushButton, "importNow"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    with workspace.reader() as session:
        kinds = [row.kind for row in delegate_rows(session, meeting_id)]
    assert kinds == [DelegateKind.STAFF, DelegateKind.SUMMONED, DelegateKind.PRESS]


def test_another_sheet_of_the_file_is_chosen_and_imported(
    qtbot: QtBot, desk: Desk, dialog: ImportDialog, workspace: Workspace, meeting_id: int
) -> None:
    box = dialog.findChild(QComboBox, "importSheet")
    assert box.isVisible()
    assert [box.itemText(place) for place in range(box.count())] == list(SHEETS)
    box.setCurrentText("Dự khuyết")
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: shown(dialog, "full_name") == ["Võ Thị Dung"], timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    qtbot.mouseClick(dialog.findChild(QPushButton, "importNow"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.report.isVisible, timeout=5000)
    with workspace.reader() as session:
        assert [row.full_name for row in delegate_rows(session, meeting_id)] == ["Võ Thị Dung"]
