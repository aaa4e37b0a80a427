"""The documents tab: cards of papers, the way in from elsewhere, files attached to the event."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from papers_window import PapersWindow
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.files.attached_files import Owner, attached_files
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event.documents_tab import DocumentsTab
from meetingdesk.gui.event.workspace import MeetingPage
from meetingdesk.gui.preferences import Preferences
from meetingdesk.store.workspace import Workspace


def test_each_paper_of_an_event_has_a_card_that_says_what_it_is(window: PapersWindow) -> None:
    for key, title in (("attendance_sheet", "Danh sách ký tên"), ("minutes", "Biên bản")):
        card = window.find(QWidget, f"paper_{key}")
        words = [label.text() for label in card.findChildren(QLabel)]
        assert title in words
        assert "Chưa in, chưa xuất" in words


def test_a_card_opens_by_keyboard_and_escape_leads_back_to_it(window: PapersWindow) -> None:
    card = window.find(QWidget, "paper_minutes")
    card.setFocus()
    window.qtbot.keyClick(card, Qt.Key.Key_Return)
    window.made()
    assert window.room.isVisible()
    assert not card.isVisible()
    assert window.tab.part == "minutes"
    window.qtbot.keyClick(window.room.view, Qt.Key.Key_Escape)
    assert not window.room.isVisible()
    assert card.isVisible()
    assert window.tab.part == ""
    window.qtbot.waitUntil(card.hasFocus)


def test_on_a_wide_screen_the_list_stays_beside_the_paper(window: PapersWindow) -> None:
    window.tab.resize(1800, 900)
    window.open("minutes")
    card = window.find(QWidget, "paper_attendance_sheet")
    assert card.isVisible()
    assert card.width() < 400
    window.open("attendance_sheet")
    assert window.find(QLabel, "paperTitle").text() == "Danh sách ký tên"
    window.tab.resize(1266, 640)
    assert not card.isVisible()
    assert window.room.isVisible()


def test_nothing_is_cut_off_on_a_small_screen(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    assert window.tab.width() == 1266
    for name in ("printPaperButton", "savePdf", "saveDocx", "saveXlsx", "zoom"):
        widget = window.find(QWidget, name)
        right = widget.mapTo(window.tab, widget.rect().topRight()).x()
        assert right < 1266
        assert widget.width() >= widget.minimumSizeHint().width()


def test_the_papers_commands_stand_in_the_menus_while_it_shows(window: PapersWindow) -> None:
    heard: list[bool] = []
    window.tab.commands_changed.connect(lambda: heard.append(True))
    assert "In…" not in [action.text() for action in window.tab.commands]
    window.open("attendance_sheet")
    assert "In…" in [action.text() for action in window.tab.commands]
    assert heard


def test_another_tab_can_open_a_paper_of_the_event(qtbot: QtBot, desk: Desk, stage: Stage) -> None:
    page = MeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1266, 740)
    page.show()
    desk.went.connect(page.open_target)
    desk.open_meeting(stage.meeting_id, "documents:attendance_sheet")
    tab = page.tab
    assert isinstance(tab, DocumentsTab)
    assert tab.part == "attendance_sheet"
    made = PapersWindow(qtbot, desk, tab)
    made.made()
    assert "In…" in [action.text() for action in page.commands]
    place = page.place()
    page.open_target(Target("meeting", stage.meeting_id, "info"))
    page.return_to(place)
    assert isinstance(page.tab, DocumentsTab)
    assert page.tab.part == "attendance_sheet"


@pytest.mark.parametrize("part", ["delegates", "attendance"])
def test_the_sheet_is_one_key_away_from_the_list_and_from_the_door(
    qtbot: QtBot, desk: Desk, stage: Stage, part: str
) -> None:
    page = MeetingPage(desk)
    qtbot.addWidget(page)
    page.resize(1266, 740)
    page.show()
    desk.went.connect(page.open_target)
    desk.open_meeting(stage.meeting_id, part)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert page.tab is not None
    page.tab.setFocus()
    qtbot.keyClick(page.tab, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(page.tab, DocumentsTab))
    assert isinstance(page.tab, DocumentsTab)
    PapersWindow(qtbot, desk, page.tab).made()
    assert page.tab.part == "attendance_sheet"


def test_files_dropped_on_the_tab_are_attached_renamed_and_taken_off_with_a_way_back(
    qtbot: QtBot, window: PapersWindow, desk: Desk, stage: Stage, tmp_path: Path
) -> None:
    report, scan = tmp_path / "Báo cáo 2018-2022.docx", tmp_path / "ban quet.pdf"
    report.write_bytes(b"bao cao")
    scan.write_bytes(b"%PDF ban quet")
    _drop(window.tab.attached, [report, scan, tmp_path])
    window.settle()
    table = window.tab.attached.table
    assert [file.title for file in _files(stage)] == ["Báo cáo 2018-2022", "ban quet"]
    assert table.model().rowCount() == 2

    table.edit_cell(_files(stage)[1].id, "title")
    editor = table.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Bản quét đã ký")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.settle()
    assert [file.title for file in _files(stage)] == ["Báo cáo 2018-2022", "Bản quét đã ký"]

    table.select_ids([_files(stage)[0].id])
    window.press("removeAttached")
    window.settle()
    assert [file.title for file in _files(stage)] == ["Bản quét đã ký"]
    action = window.notices[-1].action
    assert action is not None
    action()
    window.settle()
    assert len(_files(stage)) == 2


def test_files_are_chosen_by_button_too(
    qtbot: QtBot, window: PapersWindow, stage: Stage, tmp_path: Path
) -> None:
    report = tmp_path / "bao cao.pdf"
    report.write_bytes(b"%PDF")
    window.press("addAttached")
    dialog = window.find(QFileDialog, "chooseAttached")
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(str(report))
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.settle()
    assert [file.file_name for file in _files(stage)] == ["bao cao.pdf"]


def test_an_attached_file_opens_under_its_own_name(
    window: PapersWindow, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(QUrl(url).toLocalFile()))
    )
    report = tmp_path / "bao cao.pdf"
    report.write_bytes(b"%PDF noi dung")
    window.tab.attached.take([report])
    window.settle()
    table = window.tab.attached.table
    table.select_ids([_files(stage)[0].id])
    window.press("openAttached")
    window.settle()
    assert [path.name for path in shown] == ["bao cao.pdf"]
    assert shown[0].read_bytes() == b"%PDF noi dung"
    assert shown[0] != report


@pytest.fixture
def read_only_window(
    qtbot: QtBot, look: object, workspace: Workspace, stage: Stage, preferences: Preferences
) -> Iterator[PapersWindow]:
    """The tab in a second window of the same workspace, which may only read."""
    second = Workspace.open(workspace.path)
    assert second.read_only
    desk = Desk(second, preferences)
    broken: list[Exception] = []
    desk.tasks.broken.connect(broken.append)
    tab = DocumentsTab(desk, stage.meeting_id)
    qtbot.addWidget(tab)
    tab.resize(1266, 640)
    tab.show()
    made = PapersWindow(qtbot, desk, tab)
    made.settle()
    yield made
    desk.close()
    second.close()
    assert broken == []


def test_a_read_only_workspace_prints_and_exports_and_writes_nothing(
    read_only_window: PapersWindow, tmp_path: Path
) -> None:
    window = read_only_window
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    window.save("savePdf", tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").is_file()
    assert not window.find(QToolButton, "makeDefault").isEnabled()
    window.press("leavePaper")
    window.settle()
    assert not window.find(QToolButton, "addAttached").isEnabled()


def _files(stage: Stage) -> list:  # type: ignore[type-arg]
    return list(stage.read(attached_files, Owner(meeting_id=stage.meeting_id)))


def _drop(widget: QWidget, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    widget.dropEvent(event)
