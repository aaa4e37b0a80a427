"""Settings as an office fills them in: names on papers, a letterhead of its own, backups, journal."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from meetingdesk.documents.letterhead import Letterhead
from meetingdesk.documents.offices import office_letterheads
from meetingdesk.documents.render import system_fonts
from meetingdesk.features.office import read_office, saved_letterheads
from meetingdesk.features.papers.paper_font import paper_font
from meetingdesk.gui.app import Application
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.settings.page import SettingsPage
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.model.people import Organization
from meetingdesk.store import backup
from meetingdesk.store.workspace import Workspace

LETTERHEADS, LOOK, DATA, JOURNAL = "letterheads", "look", "data", "journal"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    return made


def section(page: SettingsPage, key: str) -> None:
    page.open_target(Target("settings", part=key))


def press(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_the_offices_names_are_kept_on_leaving_a_field_and_come_back_with_undo(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    symbol = page.findChild(QLineEdit, "office_symbol")
    name = page.findChild(QLineEdit, "office_name")
    qtbot.waitUntil(lambda: name.text() == "Văn phòng")
    qtbot.keyClicks(symbol, "STNMT")
    qtbot.keyClick(symbol, Qt.Key.Key_Return)

    def saved() -> str:
        with desk.workspace.reader() as session:
            return read_office(session).symbol

    qtbot.waitUntil(lambda: saved() == "STNMT")
    desk.undo.undo()
    qtbot.waitUntil(lambda: saved() == "")
    qtbot.waitUntil(lambda: symbol.text() == "")


def test_a_copied_letterhead_is_edited_beside_a_page_and_its_faults_are_named(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    section(page, LETTERHEADS)
    preview = page.findChild(QLabel, "letterheadPreview")
    qtbot.waitUntil(lambda: not preview.pixmap().isNull(), timeout=10_000)
    before = preview.pixmap().toImage()
    assert not page.findChild(QLineEdit, "letterheadName").isEnabled()
    press(qtbot, page, "copyLetterhead")
    profiles = page.findChild(QComboBox, "letterheads")
    qtbot.waitUntil(lambda: profiles.currentData() == "state_office_copy1")
    margin = page.findChildren(QDoubleSpinBox)[-2]
    assert margin.accessibleName() == "Lề trái"
    margin.setValue(45)

    def kept() -> float:
        with desk.workspace.reader() as session:
            (saved,) = saved_letterheads(session)
        return float(Letterhead.from_dict(saved.content).margins.left)

    qtbot.waitUntil(lambda: kept() == 45)
    qtbot.waitUntil(lambda: preview.pixmap().toImage() != before, timeout=10_000)
    number = page.findChild(QLineEdit, "letterheadNumber")
    number.setText("{wrong}")
    number.editingFinished.emit()
    problem = page.findChild(TextLabel, "letterheadProblem")
    qtbot.waitUntil(lambda: "number_pattern" in problem.text())
    with desk.workspace.reader() as session:
        assert "wrong" not in office_letterheads(session)["state_office_copy1"].number_pattern


def test_the_office_chooses_the_font_of_its_papers_and_hears_where_this_pc_lacks_it(
    qtbot: QtBot, desk: Desk, page: SettingsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    system_fonts.times_new_roman.cache_clear()
    monkeypatch.setattr(system_fonts, "font_folders", lambda: iter([tmp_path]))
    section(page, LETTERHEADS)
    fonts = page.findChild(QComboBox, "paperFont")
    missing = page.findChild(QLabel, "paperFontMissing")
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert fonts.currentText().startswith("Tinos")
    assert not missing.isVisible()

    fonts.setFocus()
    qtbot.keyClick(fonts, Qt.Key.Key_Down)

    def saved() -> str:
        with desk.workspace.reader() as session:
            return paper_font(session)

    qtbot.waitUntil(lambda: saved() == "Times New Roman")
    qtbot.waitUntil(missing.isVisible)
    desk.undo.undo()
    qtbot.waitUntil(lambda: fonts.currentText().startswith("Tinos"))
    assert not missing.isVisible()
    system_fonts.times_new_roman.cache_clear()


def test_a_letterhead_of_the_office_can_be_deleted_and_comes_back(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    section(page, LETTERHEADS)
    profiles = page.findChild(QComboBox, "letterheads")
    qtbot.waitUntil(lambda: profiles.count() >= 6)
    shipped = profiles.count()
    press(qtbot, page, "copyLetterhead")
    qtbot.waitUntil(lambda: profiles.count() == shipped + 1)
    press(qtbot, page, "deleteLetterhead")
    qtbot.waitUntil(lambda: profiles.count() == shipped)
    desk.undo.undo()
    qtbot.waitUntil(lambda: profiles.count() == shipped + 1)


def test_language_and_look_are_the_users_own(
    qtbot: QtBot, desk: Desk, page: SettingsPage, preferences: Preferences
) -> None:
    section(page, LOOK)
    box = page.findChild(QComboBox, "look_theme")
    box.setCurrentIndex(box.findData("dark"))
    box.activated.emit(box.currentIndex())
    assert preferences.theme == "dark"


def test_a_backup_is_made_and_listed_and_verify_says_all_is_well(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    section(page, DATA)
    table = page.findChild(DataTable, "backups")
    press(qtbot, page, "backUpNow")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    (snapshot,) = backup.snapshots(desk.workspace.backups)
    backup.check_snapshot(snapshot.path)
    press(qtbot, page, "verifyData")
    result = page.findChild(TextLabel, "verifyResult")
    qtbot.waitUntil(lambda: result.text().startswith("Kho dữ liệu nguyên vẹn"))


def test_the_journal_shows_acts_and_what_they_changed(
    qtbot: QtBot, desk: Desk, page: SettingsPage
) -> None:
    name = page.findChild(QLineEdit, "office_name")
    qtbot.waitUntil(lambda: name.text() != "")
    name.setText("Sở X")
    name.editingFinished.emit()
    section(page, JOURNAL)
    table = page.findChild(DataTable, "journal")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert table.model().index(0, 2).data() == "Sửa thông tin cơ quan"
    table.selectRow(0)
    details = page.findChild(QPlainTextEdit, "journalDetails")
    qtbot.waitUntil(lambda: "Sở X" in details.toPlainText())
    assert details.toPlainText().startswith("Lựa chọn chung 1")


def test_restoring_closes_the_workspace_and_opens_the_old_state(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    folder = tmp_path / "kho"
    with Workspace.create(folder, name="Sở X") as workspace:
        backup.back_up_database(workspace.database, workspace.backups, reason="manual")
        with workspace.unit_of_work() as work:
            work.session.add(Organization(name="Thêm sau"))
    application.open(folder)
    qtbot.waitUntil(lambda: application.window is not None, timeout=10_000)
    first = application.window
    assert first is not None
    first.desk.open_page("settings")
    page = first.page
    assert isinstance(page, SettingsPage)
    section(page, DATA)
    table = page.findChild(DataTable, "backups")
    qtbot.waitUntil(lambda: table.model().rowCount() >= 1)
    manual = next(
        row
        for row in range(table.model().rowCount())
        if table.model().index(row, 1).data() == "Do người dùng"
    )
    table.selectRow(manual)
    press(qtbot, page, "restoreBackup")
    box = page.findChild(QMessageBox, "confirmDialog")
    qtbot.mouseClick(box.findChild(QPushButton, "confirmAct"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: application.window is not None and application.window is not first, timeout=10_000
    )
    assert application.window is not None
    with application.window.desk.workspace.reader() as session:
        assert session.scalar(select(func.count()).select_from(Organization)) == 0
