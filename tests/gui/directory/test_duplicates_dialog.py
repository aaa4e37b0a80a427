"""Two of one person are found, looked at side by side and made one; an undo makes two again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import (
    PersonDraft,
    PersonRow,
    add_person,
    edit_person,
    people_page,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.directory.duplicates_dialog import DuplicatesDialog
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def doubles(workspace: Workspace) -> None:
    """Bà Kiều three times in one office, and two of the same name who are two."""
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Hội Nông dân A & B"))
        held = [AppointmentDraft(office, "Phó Chủ tịch")]
        add_person(work, PersonDraft("NGUYỄN THỊ KIỀU", phone="0912345678"), held)
        add_person(work, PersonDraft("Nguyễn Thị Kiều", "Bà", email="kieu@a.vn"), held)
        add_person(work, PersonDraft("Lê An", phone="0909000111"), [AppointmentDraft(office)])
        add_person(work, PersonDraft("Lê An", phone="0909000222"), [AppointmentDraft(office)])


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, doubles: None) -> DuplicatesDialog:
    made = DuplicatesDialog(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.resize(1240, 640)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: len(made.pairs) == 2, timeout=5000)
    return made


def settled(qtbot: QtBot, desk: Desk) -> None:
    for _ in range(3):
        qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
        qtbot.wait(20)


def press(qtbot: QtBot, dialog: DuplicatesDialog, name: str) -> None:
    one = dialog.findChild(QPushButton, name)
    qtbot.waitUntil(one.isEnabled, timeout=5000)
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def people(workspace: Workspace) -> list[PersonRow]:
    with workspace.reader() as session:
        return people_page(session)


def test_two_are_made_one_field_by_field_and_an_undo_makes_two(
    qtbot: QtBot, desk: Desk, dialog: DuplicatesDialog, workspace: Workspace
) -> None:
    settled(qtbot, desk)
    name = dialog.findChild(QRadioButton, "merge_full_name_1")
    phone = dialog.findChild(QRadioButton, "merge_phone_0")
    assert name.isChecked(), "the name with its capitals looks the better"
    assert phone.isChecked(), "a number is better than none"
    press(qtbot, dialog, "mergeNow")
    qtbot.waitUntil(lambda: len(dialog.pairs) == 1, timeout=5000)
    kieu = next(row for row in people(workspace) if "Kiều" in row.full_name)
    assert (kieu.full_name, kieu.honorific, kieu.phone, kieu.email, kieu.positions) == (
        "Nguyễn Thị Kiều",
        "Bà",
        "0912345678",
        "kieu@a.vn",
        1,
    )
    settled(qtbot, desk)
    desk.undo.undo()
    qtbot.waitUntil(lambda: len(dialog.pairs) == 2, timeout=5000)
    assert len(people(workspace)) == 4


def test_namesakes_told_apart_are_not_asked_about_again(
    qtbot: QtBot, desk: Desk, dialog: DuplicatesDialog, workspace: Workspace
) -> None:
    settled(qtbot, desk)
    dialog.table.selectRow(1)
    settled(qtbot, desk)
    press(qtbot, dialog, "mergeApart")
    qtbot.waitUntil(lambda: len(dialog.pairs) == 1, timeout=5000)
    dialog.search()
    settled(qtbot, desk)
    assert [pair.second_name for pair in dialog.pairs] == ["Nguyễn Thị Kiều"]
    assert len(people(workspace)) == 4


def test_somebody_changed_meanwhile_is_told_and_nothing_is_merged(
    qtbot: QtBot, desk: Desk, dialog: DuplicatesDialog, workspace: Workspace
) -> None:
    settled(qtbot, desk)
    sides = dialog.panel._sides
    assert sides is not None
    with workspace.unit_of_work() as work:
        edit_person(work, 1, 1, note="Vừa sửa")
    kept, dropped = sides
    dialog.panel.merge_wanted.emit(kept, dropped, kept.person.draft())
    banner = dialog.findChild(QLabel, "bannerText")
    qtbot.waitUntil(banner.isVisible, timeout=5000)
    assert "vừa sửa mục này" in banner.text()
    settled(qtbot, desk)
    assert len(people(workspace)) == 4
