"""Files of an event: a signed PDF is checked there and the result kept; PDFs are read on the side."""

from __future__ import annotations

from pathlib import Path

import pytest
from planning_window import find, settle, until
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from meetingdesk.exchange.pdf_signatures import check_signatures
from meetingdesk.exchange.pdf_signing import SigningOptions, sign_pdf
from meetingdesk.exchange.signing_keys import signer_from_file
from meetingdesk.features.files.attached_files import DocumentKind, Owner, attach, keep_file
from meetingdesk.features.files.file_readings import FileCondition, kept_readings, unread_files
from meetingdesk.features.files.signatures import keep_check, kept_checks
from meetingdesk.features.signings.signing_register import RegisterFilter, register_rows
from meetingdesk.gui import file_reader
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.papers.attached_panel import AttachedPanel
from meetingdesk.gui.signatures.check_dialog import CheckDialog
from meetingdesk.gui.signatures.sign_dialog import SignDialog
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.scans_card import ScansCard
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.workspace import Workspace
from signature_stage import NOW, PASSWORD, authority, drawing, key_file, paper, person
from signing_stage import TODAY, Signings

ROOT = authority()


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, signings: Signings) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settle(qtbot, desk)
    return made


def attached(signings: Signings, owner: Owner, path: Path, data: bytes) -> str:
    path.write_bytes(data)
    kept = keep_file(signings.workspace.attachments, path)
    signings.act(attach, owner, [kept], DocumentKind.REPORT)
    return kept.stored.sha256


def signed(folder: Path) -> bytes:
    signer = signer_from_file(key_file(folder, person(ROOT, "Trần Văn Nam"), ROOT), PASSWORD)
    return sign_pdf(paper(), signer, SigningOptions(), NOW)


def test_signed_minutes_of_an_event_are_checked_and_the_verdict_stands_in_the_list(
    qtbot: QtBot, window: MainWindow, signings: Signings, tmp_path: Path
) -> None:
    owner = Owner(meeting_id=signings.meeting_id)
    sha256 = attached(signings, owner, tmp_path / "Biên bản.pdf", signed(tmp_path))
    attached(signings, owner, tmp_path / "Ghi chú.docx", b"word")
    window.desk.open_meeting(signings.meeting_id, "documents")
    settle(qtbot, window.desk)
    (panel,) = window.findChildren(AttachedPanel)
    check = find(panel, QToolButton, "checkAttached")
    assert not check.isEnabled()
    panel.table.selectRow(1)
    assert not check.isEnabled()
    panel.table.selectRow(0)
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    settle(qtbot, window.desk)
    (dialog,) = panel.findChildren(CheckDialog)
    assert "Nội dung nguyên vẹn" in find(dialog, TextLabel, "verdict").text()
    dialog.accept()
    settle(qtbot, window.desk)
    assert (
        signings.read(kept_checks, [sha256])[sha256].findings[0].signer.startswith("Trần Văn Nam")
    )
    model = panel.table.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert any("Nội dung nguyên vẹn" in str(text) for text in shown)
    panel.table.selectRow(0)
    panel._on_sign()
    (sign,) = panel.findChildren(SignDialog)
    assert sign.isVisible()
    sign.reject()


def test_pdfs_attached_earlier_are_read_once_and_then_found(
    qtbot: QtBot,
    window: MainWindow,
    signings: Signings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file_reader, "_BEGIN_MS", 0)
    agreement_id = signings.create()
    scan = attached(
        signings, Owner(agreement_id=agreement_id), tmp_path / "a.pdf", paper("NGUON NUOC SONG HAU")
    )
    torn = attached(signings, Owner(agreement_id=agreement_id), tmp_path / "b.pdf", b"%PDF-1.7 no")
    gone = attached(signings, Owner(meeting_id=signings.meeting_id), tmp_path / "c.pdf", paper("X"))
    signings.workspace.attachments.path_of(gone).unlink()
    checked = attached(
        signings, Owner(meeting_id=signings.meeting_id), tmp_path / "d.pdf", signed(tmp_path)
    )
    report = check_signatures(signings.workspace.attachments.path_of(checked).read_bytes(), [])
    signings.act(keep_check, checked, report)
    assert set(signings.read(unread_files, 9)) == {scan, torn, gone, checked}
    window.desk.open_page("signings")
    assert isinstance(window.page, SigningsPage)
    until(qtbot, lambda: set(signings.read(unread_files, 9)) <= {gone})
    settle(qtbot, window.desk)
    known = signings.read(kept_readings, [scan, torn, checked])
    assert {one: known[one].condition for one in known} == {
        scan: FileCondition.READABLE,
        torn: FileCondition.DAMAGED,
        checked: FileCondition.READABLE,
    }
    assert checked in signings.read(kept_checks, [checked])
    found = signings.read(register_rows, RegisterFilter(text="song hau"), TODAY)
    assert [row.id for row in found] == [agreement_id]


def test_a_signed_file_from_outside_is_checked_without_being_attached(
    qtbot: QtBot, window: MainWindow, signings: Signings, tmp_path: Path
) -> None:
    path = tmp_path / "gui den.pdf"
    path.write_bytes(signed(tmp_path))
    window.desk.open_page("signings")
    settle(qtbot, window.desk)
    page = window.page
    (check,) = [one for one in page.commands if one.text() == "Kiểm tra chữ ký của tệp PDF…"]
    check.trigger()
    dialog = find(page, QFileDialog, "chooseSigned")
    dialog.fileSelected.emit(str(path))
    settle(qtbot, window.desk)
    (shown,) = page.findChildren(CheckDialog)
    assert "Nội dung nguyên vẹn" in find(shown, TextLabel, "verdict").text()
    assert signings.read(unread_files, 9) == []
    shown.accept()
    dialog.reject()


def test_pages_dropped_together_stand_in_the_order_of_their_numbers_and_can_be_moved(
    qtbot: QtBot, window: MainWindow, signings: Signings, tmp_path: Path
) -> None:
    agreement_id = signings.create()
    window.desk.open_agreement(agreement_id)
    settle(qtbot, window.desk)
    (card,) = window.findChildren(ScansCard)
    pages = [drawing(tmp_path / f"trang {number}.png", colour) for number, colour in
             ((10, "red"), (2, "green"), (1, "blue"))]  # fmt: skip
    card._on_dropped(pages)
    settle(qtbot, window.desk)
    names = [file.file_name for file in signings.card(agreement_id).files]
    assert names == ["trang 1.png", "trang 2.png", "trang 10.png"]
    qtbot.mouseClick(card.findChildren(QToolButton, "fileUp")[1], Qt.MouseButton.LeftButton)
    settle(qtbot, window.desk)
    names = [file.file_name for file in signings.card(agreement_id).files]
    assert names == ["trang 1.png", "trang 10.png", "trang 2.png"]
