"""The list of delegates as an organizer works in it: typing, pasting, ordering, deleting, undoing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.delegates.delegate_sources import invited_organizations
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    DelegateRow,
    add_delegates,
    delegate_rows,
    edit_delegate,
)
from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person
from meetingdesk.gui.delegates.directory_dialog import DirectoryDialog
from meetingdesk.gui.delegates.earlier_dialog import EarlierDialog
from meetingdesk.gui.delegates.import_dialog import ImportDialog
from meetingdesk.gui.delegates.invited_dialog import InvitedDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.delegates_tab import DelegatesTab
from meetingdesk.gui.toasts import Notice
from meetingdesk.store.workspace import Workspace


def listed(workspace: Workspace, meeting_id: int) -> list[DelegateRow]:
    with workspace.reader() as session:
        return delegate_rows(session, meeting_id)


def shown(tab: DelegatesTab, key: str = "full_name") -> list[str]:
    model = tab.table.model()
    column = model.column_of(key)  # type: ignore[attr-defined]
    return [model.index(place, column).data() for place in range(model.rowCount())]


def type_text(field: QLineEdit, text: str) -> None:
    """Type Vietnamese as its keyboards do: whole letters at once, which key presses can't give."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)


def type_into_cell(qtbot: QtBot, tab: DelegatesTab, place: int, key: str, text: str) -> None:
    model = tab.table.model()
    index = model.index(place, model.column_of(key))  # type: ignore[attr-defined]
    tab.table.setCurrentIndex(index)
    tab.table.edit(index)
    editor = tab.table.indexWidget(index)
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    type_text(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def add_by_typing(qtbot: QtBot, tab: DelegatesTab, text: str) -> None:
    tab.adder.setFocus()
    type_text(tab.adder, text)
    qtbot.waitUntil(lambda: bool(tab.adder.choices), timeout=3000)


def test_a_name_typed_with_all_that_belongs_to_it_is_taken_apart(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    add_by_typing(qtbot, tab, "Bà Nguyễn Thị Kiều - Phó Chủ tịch Hội Nông dân - 0912345678")
    qtbot.keyClick(tab.adder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(tab) == ["Nguyễn Thị Kiều"], timeout=3000)
    (row,) = listed(workspace, meeting_id)
    assert (row.honorific, row.position, row.organization_name, row.phone) == (
        "Bà",
        "Phó Chủ tịch",
        "Hội Nông dân",
        "0912345678",
    )
    assert tab.adder.text() == ""


def test_who_is_in_the_directory_comes_with_the_position_held(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Sở A"))
        add_person(work, PersonDraft("Lê Thị Bình"), [AppointmentDraft(office, "Giám đốc")])
    add_by_typing(qtbot, tab, "binh")
    qtbot.keyClick(tab.adder, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(tab) == ["Lê Thị Bình"], timeout=3000)
    assert shown(tab, "position") == ["Giám đốc"]


@pytest.mark.usefixtures("three")
def test_cells_are_edited_in_place_even_two_of_one_row_at_once(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    type_into_cell(qtbot, tab, 0, "position", "Phó Chủ tịch <b>&</b> =1+1")
    type_into_cell(qtbot, tab, 0, "note", "Ăn chay")
    settled(qtbot, desk)
    row = listed(workspace, meeting_id)[0]
    assert (row.position, row.note) == ("Phó Chủ tịch <b>&</b> =1+1", "Ăn chay")
    desk.undo.undo()
    settled(qtbot, desk)
    assert shown(tab, "note")[0] == ""


@pytest.mark.usefixtures("three")
def test_a_cell_that_somebody_else_changed_is_not_overwritten(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    errors: list[Exception] = []
    desk.tasks.broken.disconnect()
    desk.tasks.broken.connect(errors.append)
    desk.changed.disconnect()
    row = listed(workspace, meeting_id)[0]
    with workspace.unit_of_work() as work:
        edit_delegate(work, row.id, row.version, note="của người khác")
    type_into_cell(qtbot, tab, 0, "note", "của tôi")
    qtbot.waitUntil(lambda: bool(errors), timeout=3000)
    settled(qtbot, desk)
    assert "vừa sửa mục này" in str(errors[0])
    assert shown(tab, "note")[0] == "của người khác"


@pytest.mark.usefixtures("three")
def test_delete_removes_the_selected_and_the_toast_brings_them_back(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab
) -> None:
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    tab.table.setFocus()
    tab.table.selectRow(0)
    qtbot.keyClick(tab.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(tab) == ["Nguyễn Văn An"], timeout=3000)
    assert notices[0].text == "Đã xóa 2 đại biểu."
    assert notices[0].action is not None
    notices[0].action()
    qtbot.waitUntil(lambda: len(shown(tab)) == 3, timeout=3000)


@pytest.mark.usefixtures("three")
def test_searching_and_choosing_an_organisation_narrow_the_list(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab
) -> None:
    search = tab.findChild(QLineEdit, "searchField")
    qtbot.keyClicks(search, "uoc tran")
    qtbot.waitUntil(lambda: shown(tab) == ["Trần Văn Ước"], timeout=2000)
    counts = tab.findChild(QLabel, "delegateCounts")
    assert counts.text().endswith("đang xem 1")
    search.clear()
    offices = tab.findChild(QComboBox, "organizationFilter")
    offices.setCurrentIndex(offices.findText("Thành đoàn Cần Thơ (1)"))
    qtbot.waitUntil(lambda: shown(tab) == ["Đặng Thị Ánh"], timeout=2000)


@pytest.mark.usefixtures("three")
def test_the_list_is_ordered_by_name_and_numbered_so(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    order = tab.findChild(QComboBox, "delegateOrder")
    order.setCurrentIndex(order.findText("Theo tên"))
    assert shown(tab) == ["Nguyễn Văn An", "Đặng Thị Ánh", "Trần Văn Ước"]
    assert shown(tab, "number") == ["3", "2", "1"]
    command = next(c for c in tab.commands if c.text().startswith("Đánh lại số"))
    command.trigger()
    settled(qtbot, desk)
    assert shown(tab, "number") == ["1", "2", "3"]
    assert [row.full_name for row in listed(workspace, meeting_id)] == shown(tab)


@pytest.mark.usefixtures("three")
def test_the_foot_counts_people_by_kind(tab: DelegatesTab) -> None:
    text = tab.findChild(QLabel, "delegateCounts").text()
    assert text.startswith("Tổng số 3 người, 3 đơn vị")
    assert "Đại biểu triệu tập: 2" in text
    assert "Báo chí: 1" in text


@pytest.mark.usefixtures("three")
def test_a_change_made_elsewhere_shows_by_itself(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_delegates(work, meeting_id, [DelegateDraft("Khách mới")])
    qtbot.waitUntil(lambda: "Khách mới" in shown(tab), timeout=3000)


def test_a_list_copied_from_zalo_is_pasted_and_looked_at_before_it_is_imported(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    QGuiApplication.clipboard().setText(
        "Danh sách dự họp:\n"
        "1. Ông Nguyễn Văn A – Phó Chủ tịch Hội Nông dân thành phố (ĐT 0912345678)\n"
        "2. Bà Lê Thị Bình, Bí thư Thành đoàn\n"
    )
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = tab.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.taken == 2, timeout=5000)
    settled(qtbot, desk)
    assert listed(workspace, meeting_id) == []
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(lambda: len(shown(tab)) == 2, timeout=5000)
    first = listed(workspace, meeting_id)[0]
    assert (first.full_name, first.position, first.phone) == (
        "Nguyễn Văn A",
        "Phó Chủ tịch",
        "0912345678",
    )
    dialog.reject()


def test_a_block_copied_from_excel_is_pasted_by_its_columns(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    QGuiApplication.clipboard().setText(
        "STT\tHọ và tên\tChức vụ\tĐơn vị\r\n"
        '1\tNguyễn "Bảy" An\tChủ tịch\tCông ty A & B\r\n'
        "2\tLê Bình\tBí thư\tThành đoàn\r\n"
    )
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = tab.findChild(ImportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.taken == 2, timeout=5000)
    settled(qtbot, desk)
    press(qtbot, dialog, "importNow")
    qtbot.waitUntil(lambda: len(shown(tab)) == 2, timeout=5000)
    assert shown(tab, "organization_name") == ["Công ty A & B", "Thành đoàn"]
    dialog.reject()


def test_last_times_list_is_taken_over(
    qtbot: QtBot,
    desk: Desk,
    tab: DelegatesTab,
    workspace: Workspace,
    new_meeting: Callable[[str], int],
) -> None:
    earlier = new_meeting("Hội nghị năm ngoái")
    with workspace.unit_of_work() as work:
        add_delegates(work, earlier, [DelegateDraft("An"), DelegateDraft("Bình")])
    next(c for c in tab.commands if "sự kiện trước" in c.text()).trigger()
    dialog = tab.findChild(EarlierDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 1, timeout=3000)
    dialog.table.selectRow(0)
    press(qtbot, dialog, "earlierTake")
    qtbot.waitUntil(lambda: shown(tab) == ["An", "Bình"], timeout=3000)


def test_all_people_of_an_organisation_are_invited_at_once(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Hội Nông dân thành phố"))
        for name in ("An", "Bình"):
            add_person(work, PersonDraft(name), [AppointmentDraft(office, "Ủy viên")])
        add_person(work, PersonDraft("Chi"))
    next(c for c in tab.commands if "từ danh bạ" in c.text()).trigger()
    dialog = tab.findChild(DirectoryDialog)
    assert dialog is not None
    source = dialog.findChild(QComboBox, "directorySource")
    qtbot.waitUntil(lambda: source.count() == 2, timeout=3000)
    source.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 2, timeout=3000)
    kind = dialog.findChild(QComboBox, "directoryKind")
    kind.setCurrentIndex(kind.findText("Khách mời"))
    dialog.table.selectAll()
    press(qtbot, dialog, "directoryAdd")
    qtbot.waitUntil(lambda: shown(tab) == ["An", "Bình"], timeout=3000)
    assert {row.kind for row in listed(workspace, meeting_id)} == {DelegateKind.GUEST}
    dialog.reject()


@pytest.mark.usefixtures("three")
def test_an_organisation_is_asked_for_two_people_and_the_missing_one_shows(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Sở Y tế"))
    with workspace.unit_of_work() as work:
        add_delegates(work, meeting_id, [DelegateDraft("Chi", organization_id=office)])
    next(c for c in tab.commands if "chỉ tiêu" in c.text()).trigger()
    dialog = tab.findChild(InvitedDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    dialog.adder.setFocus()
    qtbot.keyClicks(dialog.adder, "y te")
    qtbot.waitUntil(lambda: len(dialog.adder.choices) == 1, timeout=3000)
    qtbot.keyClick(dialog.adder, Qt.Key.Key_Return)
    model = dialog.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=3000)
    assert model.index(0, 3).data() == "Còn thiếu 1"
    model.setData(model.index(0, 1), "1")
    qtbot.waitUntil(lambda: model.index(0, 3).data() == "Đủ", timeout=3000)
    with workspace.reader() as session:
        assert [row.quota for row in invited_organizations(session, meeting_id)] == [1]
    dialog.accept()


def press(qtbot: QtBot, dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("three")
def test_several_are_made_guests_from_the_tables_menu(
    qtbot: QtBot, desk: Desk, tab: DelegatesTab, workspace: Workspace, meeting_id: int
) -> None:
    tab.table.selectAll()
    kinds = next(action.menu() for action in tab.table.actions() if action.menu())
    next(action for action in kinds.actions() if action.text() == "Khách mời").trigger()
    settled(qtbot, desk)
    assert {row.kind for row in listed(workspace, meeting_id)} == {DelegateKind.GUEST}
    assert set(shown(tab, "kind")) == {"Khách mời"}
