"""The directory as an office keeps it: from empty to its own tree and people, all of it undoable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidgetItemIterator,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.directory.appointments import AppointmentDraft, appointment_rows
from meetingdesk.features.directory.groups import group_rows
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    add_organization,
    organization_rows,
)
from meetingdesk.features.directory.people import PersonDraft, PersonRow, add_person, people_page
from meetingdesk.features.directory.positions import add_position, position_rows
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.directory.organization_dialog import OrganizationDialog
from meetingdesk.gui.directory.page import DirectoryPage
from meetingdesk.gui.directory.person_dialogs import AppointmentDialog, PersonDialog
from meetingdesk.gui.directory.positions_dialog import PositionsDialog
from meetingdesk.gui.directory.starter_dialog import StarterDialog
from meetingdesk.gui.toasts import Notice
from meetingdesk.gui.widgets.picker import Picker
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def office(workspace: Workspace) -> int:
    with workspace.unit_of_work() as work:
        return add_organization(work, OrganizationDraft("Hội Nông dân thành phố", "", "HND"))


@pytest.fixture
def an(workspace: Workspace, office: int) -> int:
    with workspace.unit_of_work() as work:
        held = AppointmentDraft(office, "Chủ tịch")
        return add_person(work, PersonDraft("Nguyễn Văn An", "Ông", "0912345678"), [held])


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> DirectoryPage:
    made = DirectoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    qtbot.waitExposed(made)
    settled(qtbot, desk)
    return made


def settled(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)


def command(page: DirectoryPage, words: str) -> Callable[[], None]:
    return next(one.trigger for one in page.commands if words in one.text())


def opened(page: DirectoryPage, kind: type[QDialog]) -> QDialog:
    dialog = page.findChild(kind)
    assert dialog is not None
    return dialog


def type_text(field: QLineEdit, text: str) -> None:
    field.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


def field(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def pick(qtbot: QtBot, dialog: QDialog, name: str, text: str) -> None:
    picker = dialog.findChild(Picker, name)
    type_text(picker, text)
    qtbot.waitUntil(lambda: bool(picker.choices), timeout=3000)
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picker.choice is not None


def press(qtbot: QtBot, dialog: QDialog, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def tree_texts(page: DirectoryPage) -> list[str]:
    found = []
    step = QTreeWidgetItemIterator(page.tree.view)
    while step.value():
        found.append(step.value().text(0))
        step += 1
    return found


def names(page: DirectoryPage) -> list[str]:
    model = page.table.model()
    return [model.index(place, 1).data() for place in range(model.rowCount())]


def people(workspace: Workspace) -> list[PersonRow]:
    with workspace.reader() as session:
        return people_page(session)


def test_an_empty_directory_offers_the_tree_of_a_province(
    qtbot: QtBot, desk: Desk, page: DirectoryPage
) -> None:
    assert tree_texts(page) == ["Mọi người"]
    command(page, "ban đầu")()
    dialog = opened(page, StarterDialog)
    province = dialog.findChild(QComboBox, "starterProvince")
    province.setCurrentIndex(province.findText("Cần Thơ"))
    press(qtbot, dialog, "starterCreate")
    qtbot.waitUntil(lambda: "Thành đoàn Cần Thơ" in tree_texts(page), timeout=5000)
    assert "Hội Nông dân tỉnh Sóc Trăng (đến 30/06/2025)" not in tree_texts(page)
    page.findChild(QCheckBox, "showFormer").setChecked(True)
    assert "Hội Nông dân tỉnh Sóc Trăng (đến 30/06/2025)" in tree_texts(page)
    settled(qtbot, desk)
    desk.undo.undo()
    qtbot.waitUntil(lambda: tree_texts(page) == ["Mọi người"], timeout=5000)


def test_an_organisation_is_added_under_another_and_edited(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, office: int, workspace: Workspace
) -> None:
    qtbot.waitUntil(lambda: "Hội Nông dân thành phố" in tree_texts(page), timeout=3000)
    page.tree.choose(office)
    command(page, "Thêm đơn vị")()
    dialog = opened(page, OrganizationDialog)
    type_text(field(dialog, "organizationName"), 'Văn phòng "Hội" <b>&</b>')
    type_text(field(dialog, "organizationTo"), "25/4/2030")
    press(qtbot, dialog, "organizationSave")
    settled(qtbot, desk)
    with workspace.reader() as session:
        made = next(row for row in organization_rows(session) if row.id != office)
    assert (made.name, made.parent_id, made.valid_to) == (
        'Văn phòng "Hội" <b>&</b>',
        office,
        date(2030, 4, 25),
    )


def test_what_a_form_refuses_is_said_at_its_field(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, workspace: Workspace
) -> None:
    command(page, "Thêm đơn vị")()
    dialog = opened(page, OrganizationDialog)
    press(qtbot, dialog, "organizationSave")
    name = field(dialog, "organizationName")
    assert name.accessibleDescription() == "Hãy nhập tên đơn vị."
    type_text(name, "Sở Y tế")
    type_text(field(dialog, "organizationFrom"), "hôm qua")
    press(qtbot, dialog, "organizationSave")
    assert "25/4/2023" in field(dialog, "organizationFrom").accessibleDescription()
    with workspace.reader() as session:
        assert organization_rows(session) == []
    dialog.reject()


@pytest.mark.usefixtures("an")
def test_a_used_organisation_is_not_deleted_and_the_reason_is_told(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, office: int
) -> None:
    errors: list[Exception] = []
    desk.tasks.broken.disconnect()
    desk.tasks.broken.connect(errors.append)
    page.tree.choose(office)
    command(page, "Xóa đơn vị")()
    qtbot.waitUntil(lambda: bool(errors), timeout=3000)
    assert "còn 1 chức vụ của người trong danh bạ" in str(errors[0])


def test_a_person_is_added_with_the_position_held(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, office: int, workspace: Workspace
) -> None:
    command(page, "Thêm người")()
    dialog = opened(page, PersonDialog)
    type_text(field(dialog, "personName"), "Lê Thị Bình")
    type_text(field(dialog, "personPhone"), "+84 987 654 321")
    pick(qtbot, dialog, "appointmentOrganization", "hnd")
    type_text(field(dialog, "appointmentPosition"), "Phó Chủ tịch")
    press(qtbot, dialog, "formSave")
    qtbot.waitUntil(lambda: names(page) == ["Lê Thị Bình"], timeout=3000)
    (row,) = people(workspace)
    assert (row.phone, row.position, row.organization_id) == (
        "0987654321",
        "Phó Chủ tịch",
        office,
    )
    qtbot.waitUntil(page.panel.isVisible, timeout=3000)
    assert page.panel.findChild(QLabel, "personTitle").text() == "Lê Thị Bình"


@pytest.mark.usefixtures("an")
def test_a_person_is_edited_in_place_found_and_deleted_and_comes_back(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, workspace: Workspace
) -> None:
    notices: list[Notice] = []
    desk.toasts.shown.connect(notices.append)
    model = page.table.model()
    assert model.setData(model.index(0, 1), "Nguyễn Văn Ân")
    settled(qtbot, desk)
    assert [row.full_name for row in people(workspace)] == ["Nguyễn Văn Ân"]
    search = next(one for one in page.findChildren(QLineEdit, "searchField"))
    type_text(search, "khong ai")
    qtbot.waitUntil(lambda: names(page) == [], timeout=3000)
    search.clear()
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Văn Ân"], timeout=3000)
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(page) == [], timeout=3000)
    settled(qtbot, desk)
    assert not page.panel.isVisible()
    assert notices[-1].action is not None
    notices[-1].action()
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Văn Ân"], timeout=3000)


def test_somebody_moves_to_another_office_and_the_old_position_stays_known(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, an: int, workspace: Workspace
) -> None:
    with workspace.unit_of_work() as work:
        add_organization(work, OrganizationDraft("Thành đoàn Cần Thơ"))
    page.open_target(Target("person", an))
    qtbot.waitUntil(page.panel.isVisible, timeout=3000)
    page.panel._on_edit(_only_appointment(workspace, an))
    edit = opened(page, AppointmentDialog)
    type_text(field(edit, "appointmentTo"), "30/6/2023")
    press(qtbot, edit, "formSave")
    settled(qtbot, desk)
    qtbot.mouseClick(page.findChild(QPushButton, "appointmentAdd"), Qt.MouseButton.LeftButton)
    fresh = next(one for one in page.findChildren(AppointmentDialog) if one.isVisible())
    pick(qtbot, fresh, "appointmentOrganization", "thanh doan")
    type_text(field(fresh, "appointmentPosition"), "Bí thư")
    type_text(field(fresh, "appointmentFrom"), "1/7/2023")
    press(qtbot, fresh, "formSave")
    settled(qtbot, desk)
    with workspace.reader() as session:
        rows = appointment_rows(session, an)
    assert [(row.position, row.valid_from, row.valid_to) for row in rows] == [
        ("Bí thư", date(2023, 7, 1), None),
        ("Chủ tịch", None, date(2023, 6, 30)),
    ]
    assert names(page) == ["Nguyễn Văn An"]
    assert page.table.model().index(0, 2).data() == "Bí thư"


def _only_appointment(workspace: Workspace, person_id: int) -> int:
    with workspace.reader() as session:
        (row,) = appointment_rows(session, person_id)
    return row.id


def test_the_panel_tells_which_events_somebody_was_invited_to(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, an: int, workspace: Workspace
) -> None:
    start = datetime(2023, 4, 25, 1, tzinfo=UTC)
    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Tổng kết", starts_at=start, ends_at=start + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        add_delegate(work, meeting.id, DelegateDraft("Nguyễn Văn An", person_id=an))
    page.open_target(Target("person", an))
    counts = page.panel.findChild(QLabel, "personCounts")
    qtbot.waitUntil(lambda: counts.text() == "Được mời: 1", timeout=3000)
    went: list[Target] = []
    desk.went.connect(went.append)
    page.panel._history.opened.emit(1)
    assert went == [Target("meeting", 1, "delegates")]


@pytest.mark.usefixtures("an")
def test_people_selected_go_into_a_standing_group(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, workspace: Workspace
) -> None:
    page.table.selectRow(0)
    command(page, "vào nhóm")()
    qtbot.waitUntil(lambda: page.findChild(QInputDialog) is not None, timeout=3000)
    dialog = page.findChild(QInputDialog)
    dialog.setTextValue("Thường mời")
    dialog.accept()
    settled(qtbot, desk)
    with workspace.reader() as session:
        assert [(row.name, row.people) for row in group_rows(session)] == [("Thường mời", 1)]


def test_ranks_are_changed_in_their_cells(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, workspace: Workspace
) -> None:
    with workspace.unit_of_work() as work:
        add_position(work, "Chủ tịch", 10)
    command(page, "Chức vụ và thứ tự")()
    dialog = opened(page, PositionsDialog)
    assert isinstance(dialog, PositionsDialog)
    model = dialog.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=3000)
    model.setData(model.index(0, 0), "5")
    settled(qtbot, desk)
    new = field(dialog, "positionNew")
    type_text(new, "Bí thư Chi đoàn")
    qtbot.keyClick(new, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.rowCount() == 2, timeout=3000)
    with workspace.reader() as session:
        found = [(row.title, row.rank) for row in position_rows(session)]
    assert found == [("Chủ tịch", 5), ("Bí thư Chi đoàn", 1000)]
    dialog.accept()


@pytest.mark.usefixtures("an")
def test_the_people_of_one_organisation_and_the_search_for_it(
    qtbot: QtBot, desk: Desk, page: DirectoryPage, office: int, workspace: Workspace
) -> None:
    with workspace.unit_of_work() as work:
        add_person(work, PersonDraft("Không Thuộc Đâu"))
    qtbot.waitUntil(lambda: len(names(page)) == 2, timeout=3000)
    page.tree.choose(office)
    qtbot.waitUntil(lambda: names(page) == ["Nguyễn Văn An"], timeout=3000)
    type_text(page.findChild(QLineEdit, "organizationSearch"), "khong co")
    qtbot.waitUntil(lambda: tree_texts(page) == ["Mọi người"], timeout=3000)
