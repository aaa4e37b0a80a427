"""What may be kept of somebody and why, in the form; the table in the order of a column clicked."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import (
    ConsentBasis,
    PersonDraft,
    PersonRow,
    add_person,
    people_page,
)
from meetingdesk.features.directory.positions import (
    add_position,
    position_rows,
    usual_positions,
)
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.directory.page import DirectoryPage
from meetingdesk.gui.directory.person_dialogs import PersonDialog
from meetingdesk.gui.directory.positions_dialog import PositionsDialog
from meetingdesk.store.workspace import Workspace

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def two(workspace: Workspace) -> tuple[int, int]:
    """A deputy of the Front and a chairman of the farmers, who stand in that order by protocol."""
    with workspace.unit_of_work() as work:
        front = add_organization(work, OrganizationDraft("Ủy ban Mặt trận", protocol_order=10))
        farmers = add_organization(work, OrganizationDraft("Hội Nông dân", protocol_order=20))
        an = add_person(work, PersonDraft("Lê An"), [AppointmentDraft(farmers, "Chủ tịch")])
        binh = add_person(work, PersonDraft("Võ Bình"), [AppointmentDraft(front, "Phó Chủ tịch")])
    return an, binh


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, two: tuple[int, int]) -> DirectoryPage:
    made = DirectoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: names(made) == ["Lê An", "Võ Bình"], timeout=5000)
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    return made


def names(page: DirectoryPage) -> list[str]:
    model = page.table.model()
    return [model.index(place, 1).data() for place in range(model.rowCount())]


def person(workspace: Workspace, name: str) -> PersonRow:
    with workspace.reader() as session:
        return next(row for row in people_page(session) if row.full_name == name)


def test_why_data_is_kept_is_noted_in_the_form_and_seen_in_the_panel(
    qtbot: QtBot, page: DirectoryPage, two: tuple[int, int], workspace: Workspace
) -> None:
    page.open_target(Target("person", two[0]))
    qtbot.waitUntil(page.panel.isVisible, timeout=3000)
    qtbot.mouseClick(page.panel.findChild(QAbstractButton, "personEdit"), _LEFT)
    form = next(one for one in page.findChildren(PersonDialog) if one.isVisible())
    basis = form.findChild(QComboBox, "personBasis")
    basis.setCurrentIndex(basis.findData(ConsentBasis.CONSENT))
    form.findChild(QLineEdit, "personConsentOn").setText("5/1/2026")
    form.findChild(QLineEdit, "personConsentOn").editingFinished.emit()
    form.findChild(QLineEdit, "personPurpose").setText("Mời dự hội nghị năm 2026")
    form.findChild(QCheckBox, "personPhotoConsent").setChecked(False)
    qtbot.mouseClick(form.findChild(QPushButton, "formSave"), _LEFT)
    qtbot.waitUntil(
        lambda: person(workspace, "Lê An").consent_basis is ConsentBasis.CONSENT, timeout=5000
    )
    kept = person(workspace, "Lê An")
    assert (kept.consent_on, kept.consent_purpose, kept.photo_consent) == (
        date(2026, 1, 5),
        "Mời dự hội nghị năm 2026",
        False,
    )
    qtbot.waitUntil(
        lambda: any(
            "Người đó đồng ý" in label.text() and "05/01/2026" in label.text()
            for label in page.panel.findChildren(QLabel)
        ),
        timeout=5000,
    )


def test_a_click_on_the_title_of_a_column_orders_everybody_by_it(
    qtbot: QtBot, page: DirectoryPage
) -> None:
    model = page.table.model()
    by_office = model.column_of("organization")  # type: ignore[attr-defined]
    header = page.table.horizontalHeader()
    spot = header.viewport().rect().topLeft()
    spot.setX(header.sectionViewportPosition(by_office) + 20)
    spot.setY(header.height() // 2)
    qtbot.mouseClick(header.viewport(), _LEFT, pos=spot)
    qtbot.waitUntil(lambda: names(page) == ["Võ Bình", "Lê An"], timeout=5000)
    qtbot.mouseClick(header.viewport(), _LEFT, pos=spot)
    qtbot.waitUntil(lambda: names(page) == ["Lê An", "Võ Bình"], timeout=5000)


def test_usual_positions_come_into_an_empty_table_and_do_not_overwrite_the_offices_own(
    qtbot: QtBot, desk: Desk, workspace: Workspace, page: DirectoryPage
) -> None:
    dialog = PositionsDialog(desk, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    with workspace.unit_of_work() as work:
        add_position(work, "Chủ tịch", 77)
    more = dialog.findChild(QPushButton, "positionsUsual")
    qtbot.waitUntil(more.isVisible, timeout=5000)
    qtbot.mouseClick(more, _LEFT)
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() > 10, timeout=5000)
    with workspace.reader() as session:
        rows = {row.title: row.rank for row in position_rows(session)}
    assert rows["Chủ tịch"] == 77
    assert rows.keys() >= {title for title, _ in usual_positions()}
    qtbot.waitUntil(lambda: desk.tasks.is_idle, timeout=5000)
    desk.undo.undo()
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 1, timeout=5000)
