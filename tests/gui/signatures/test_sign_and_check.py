"""An agreement's PDF is signed with a key file, then checked, through the widgets."""

from __future__ import annotations

from pathlib import Path

import pytest
from planning_window import find, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from authority_server import AuthorityServer, serving
from meetingdesk.exchange.pdf_signatures import check_signatures
from meetingdesk.exchange.pdf_text import read_pdf
from meetingdesk.features.files.attached_files import DocumentKind, Owner, attach, keep_file
from meetingdesk.features.files.file_readings import keep_reading
from meetingdesk.features.files.signatures import Trust, kept_checks
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signatures.check_dialog import CheckDialog
from meetingdesk.gui.signatures.sign_dialog import SignDialog, signed_name
from meetingdesk.gui.signings.page import SigningsPage
from meetingdesk.gui.signings.side_by_side import SideBySideDialog
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.model.photos import AttachedDocument, Attachment
from meetingdesk.store.workspace import Workspace
from signature_stage import PASSWORD, authority, drawing, key_file, paper, person, seal
from signing_stage import Signings

ROOT = authority()


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def agreement_id(signings: Signings, tmp_path: Path) -> int:
    made = signings.create()
    scan = tmp_path / "CTPH 2023.pdf"
    scan.write_bytes(paper("TRAN VAN NAM"))
    kept = keep_file(signings.workspace.attachments, scan)
    signings.act(attach, Owner(agreement_id=made), [kept], DocumentKind.SCAN)
    signings.act(keep_reading, kept.stored.sha256, read_pdf(scan))
    return made


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, agreement_id: int) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    assert isinstance(made.page, SigningsPage)
    return made


def pdf_act(qtbot: QtBot, window: MainWindow, name: str, place: int = 0) -> None:
    """Open the menu of a file and take an entry."""
    buttons = window.page.findChildren(QToolButton, "filePdf")
    qtbot.mouseClick(buttons[place], Qt.MouseButton.LeftButton)
    menu = window.page.findChild(QMenu, "filePdfMenu")
    action = next(one for one in menu.actions() if one.objectName() == name)
    menu.close()
    action.trigger()
    settle(qtbot, window.desk)


def opened(window: MainWindow, kind: type) -> object:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def sign(qtbot: QtBot, window: MainWindow, path: Path, password: str) -> SignDialog:
    dialog = opened(window, SignDialog)
    source = find(dialog, QComboBox, "keySource")
    source.setCurrentIndex(source.findData("file"))
    dialog._file.set_path(path)
    insert(find(dialog, QLineEdit, "keySecret"), password)
    qtbot.mouseClick(find(dialog, QPushButton, "signNow"), Qt.MouseButton.LeftButton)
    settle(qtbot, window.desk)
    return dialog


def test_a_wrong_password_is_told_and_the_right_one_signs_beside_the_scan(
    qtbot: QtBot, window: MainWindow, signings: Signings, agreement_id: int, tmp_path: Path
) -> None:
    told = notices(window.desk)
    path = key_file(tmp_path, person(ROOT, "Trần Văn Nam"), ROOT)
    pdf_act(qtbot, window, "signFile")
    dialog = opened(window, SignDialog)
    dialog._hand.set_path(drawing(tmp_path / "ky.png"))
    dialog._seal.set_path(seal(tmp_path / "dau.png"))
    sign(qtbot, window, path, "sai")
    assert "Mật khẩu" in find(dialog, TextLabel, "signTrouble").text()
    assert find(dialog, QLineEdit, "keySecret").text() == ""
    sign(qtbot, window, path, PASSWORD)
    settle(qtbot, window.desk)
    files = signings.card(agreement_id).files
    assert [one.kind for one in files] == [DocumentKind.SCAN, DocumentKind.SIGNED_FILE]
    assert files[1].file_name == "CTPH 2023 (ký số).pdf"
    data = signings.workspace.attachments.path_of(files[1].sha256).read_bytes()
    (finding,) = check_signatures(data, []).findings
    assert finding.signer.startswith("Trần Văn Nam")
    (notice,) = [one for one in told if "Đã ký số" in one.text]
    assert "Chưa lấy được dữ liệu kiểm tra lâu dài" in notice.text


def test_with_a_time_server_the_signed_file_lasts(
    qtbot: QtBot, window: MainWindow, signings: Signings, agreement_id: int, tmp_path: Path
) -> None:
    told = notices(window.desk)
    with serving(AuthorityServer(ROOT)) as server:
        server.stamps = person(ROOT, "Máy chủ thời gian", stamps=True, ocsp_url=server.ocsp_url)
        held = person(ROOT, "Trần Văn Nam", ocsp_url=server.ocsp_url)
        pdf_act(qtbot, window, "signFile")
        dialog = opened(window, SignDialog)
        look = find(dialog, QComboBox, "signatureLook")
        look.setCurrentIndex(look.findData("unseen"))
        insert(find(dialog, QLineEdit, "timestampUrl"), server.timestamp_url)
        assert find(dialog, QCheckBox, "longTerm").isChecked()
        sign(qtbot, window, key_file(tmp_path, held, ROOT), PASSWORD)
        settle(qtbot, window.desk)
    assert [one.text for one in told] == ["Đã ký số và đính kèm CTPH 2023 (ký số).pdf"]
    pdf_act(qtbot, window, "checkFile", 1)
    check = opened(window, CheckDialog)
    words = " ".join(label.text() for label in check.view.findChildren(TextLabel))
    assert "có dấu thời gian của máy chủ" in words
    assert "dữ liệu kiểm tra lâu dài (LTV)" in words


def test_nothing_is_signed_without_a_key_or_a_picture(
    qtbot: QtBot, window: MainWindow, signings: Signings, agreement_id: int, tmp_path: Path
) -> None:
    pdf_act(qtbot, window, "signFile")
    dialog = opened(window, SignDialog)
    source = find(dialog, QComboBox, "keySource")
    source.setCurrentIndex(source.findData("file"))
    button = find(dialog, QPushButton, "signNow")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog._file.accessibleDescription() == "Hãy chọn tệp chứng thư."
    dialog._file.set_path(tmp_path / "x.p12")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "hình chữ ký" in dialog._hand.accessibleDescription()
    assert len(signings.card(agreement_id).files) == 1


def test_a_check_says_who_signed_and_is_kept_with_the_file(
    qtbot: QtBot, window: MainWindow, signings: Signings, agreement_id: int, tmp_path: Path
) -> None:
    path = key_file(tmp_path, person(ROOT, "Nguyễn Thị Kiều"), ROOT)
    pdf_act(qtbot, window, "signFile")
    dialog = opened(window, SignDialog)
    look = find(dialog, QComboBox, "signatureLook")
    look.setCurrentIndex(look.findData("unseen"))
    sign(qtbot, window, path, PASSWORD)
    settle(qtbot, window.desk)
    pdf_act(qtbot, window, "checkFile", 1)
    check = opened(window, CheckDialog)
    words = " ".join(label.text() for label in check.view.findChildren(TextLabel))
    assert "Nguyễn Thị Kiều" in words
    assert "Chưa chọn gốc tin cậy" in words
    roots = tmp_path / "goc"
    roots.mkdir()
    (roots / "goc.cer").write_bytes(ROOT.der)
    check._roots.set_path(roots)
    settle(qtbot, window.desk)
    assert "Hợp lệ: 1 chữ ký" in find(check, TextLabel, "verdict").text()
    signed = signings.card(agreement_id).files[1]
    kept = signings.read(kept_checks, [signed.sha256])[signed.sha256]
    assert kept.findings[0].trust is Trust.TRUSTED


def test_scan_and_agreed_version_stand_side_by_side_and_scroll_together(
    qtbot: QtBot, window: MainWindow, signings: Signings, agreement_id: int, tmp_path: Path
) -> None:
    agreed = tmp_path / "Bản thống nhất.pdf"
    agreed.write_bytes(paper("TRAN VAN NAM 2"))
    kept = keep_file(signings.workspace.attachments, agreed)
    signings.act(attach, Owner(agreement_id=agreement_id), [kept], DocumentKind.AGREED_TEXT)
    settle(qtbot, window.desk)
    pdf_act(qtbot, window, "compareFile")
    pair = opened(window, SideBySideDialog)
    qtbot.waitUntil(lambda: pair.left.view.page_count == 1 and pair.right.view.page_count == 1)
    assert "Bản đã thống nhất" in pair.right._box.currentText()
    bar = pair.left.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert (
        pair.right.view.verticalScrollBar().value() == pair.right.view.verticalScrollBar().maximum()
    )


def test_a_file_signed_again_keeps_one_mark_in_its_name(workspace: Workspace) -> None:
    assert signed_name("Biên bản.pdf") == "Biên bản (ký số).pdf"
    assert signed_name("Biên bản (ký số).pdf") == "Biên bản (ký số).pdf"
    with workspace.reader() as session:
        assert session.scalars(select(Attachment.id).join(AttachedDocument)).all() == []
