"""Versions of a text for comment: kept with who and when, compared word by word, one agreed upon."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from planning_window import find, insert, notices, settle
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QTextBrowser, QToolButton
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from meetingdesk.features.files.attached_files import DocumentKind
from meetingdesk.features.signings.signings import PartyDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.main_window import MainWindow
from meetingdesk.gui.signings.compare_dialog import CompareDialog
from meetingdesk.gui.signings.drafts_card import DraftsCard
from meetingdesk.gui.signings.scans_card import ScansCard
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.store.workspace import Workspace
from signing_stage import DEPARTMENT, PROGRAMME, SCIENCE, Signings

FIRST = ("Điều 1. Thu gom rác thải.", "Điều 2. Hai bên họp mỗi năm một lần.")
SECOND = ("Điều 1. Thu gom rác thải.", "Điều 2. Hai bên họp mỗi quý một lần.", "Điều 3. Kinh phí.")


def word(path: Path, lines: tuple[str, ...]) -> Path:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    path.write_bytes(out.getvalue())
    return path


@pytest.fixture
def signings(workspace: Workspace) -> Signings:
    return Signings(workspace)


@pytest.fixture
def agreement_id(signings: Signings) -> int:
    parties = (PartyDraft(DEPARTMENT), PartyDraft(SCIENCE))
    return signings.create(replace(PROGRAMME, signed_on=None, parties=parties))


@pytest.fixture
def card(qtbot: QtBot, desk: Desk, agreement_id: int) -> DraftsCard:
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    desk.open_agreement(agreement_id)
    settle(qtbot, desk)
    (found,) = window.findChildren(DraftsCard)
    return found


def drop(qtbot: QtBot, desk: Desk, card: DraftsCard, *paths: Path) -> None:
    find(card, FileDropArea, "addDraft").dropped.emit(list(paths))
    settle(qtbot, desk)


def press(qtbot: QtBot, desk: Desk, card: DraftsCard, name: str, place: int) -> None:
    qtbot.mouseClick(card.findChildren(QToolButton, name)[place], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)


def test_two_versions_are_kept_with_who_and_when_and_compared_word_by_word(
    qtbot: QtBot,
    desk: Desk,
    card: DraftsCard,
    signings: Signings,
    agreement_id: int,
    tmp_path: Path,
) -> None:
    told = notices(desk)
    drop(qtbot, desk, card, word(tmp_path / "CTPH 1.docx", FIRST))
    drop(qtbot, desk, card, word(tmp_path / "CTPH 2.docx", SECOND))
    assert [one.text for one in told] == ["Đã lưu 1 bản dự thảo."] * 2
    files = signings.card(agreement_id).files
    assert [(one.file_name, one.kind) for one in files] == [
        ("CTPH 1.docx", DocumentKind.DRAFT_TEXT),
        ("CTPH 2.docx", DocumentKind.DRAFT_TEXT),
    ]
    assert all(one.at is not None and one.author for one in files)
    press(qtbot, desk, card, "compareDraft", 1)
    (dialog,) = card.findChildren(CompareDialog)
    assert find(dialog, TextLabel, "changeCount").text() == "Thêm 5 chữ, bỏ 1 chữ."
    html = find(dialog, QTextBrowser, "draftDifference").toHtml()
    assert "line-through" in html
    assert "underline" in html
    plain = find(dialog, QTextBrowser, "draftDifference").toPlainText()
    assert "năm" in plain
    assert "quý" in plain
    qtbot.mouseClick(find(dialog, QToolButton, "swapVersions"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert find(dialog, TextLabel, "changeCount").text() == "Thêm 1 chữ, bỏ 5 chữ."
    box = find(dialog, QComboBox, "newVersion")
    box.setCurrentIndex(find(dialog, QComboBox, "oldVersion").currentIndex())
    settle(qtbot, desk)
    assert "giống hệt" in find(dialog, TextLabel, "changeCount").text()
    dialog.accept()


def test_what_a_version_is_about_is_written_beside_it_and_one_is_agreed_upon(
    qtbot: QtBot,
    desk: Desk,
    card: DraftsCard,
    signings: Signings,
    agreement_id: int,
    tmp_path: Path,
) -> None:
    drop(qtbot, desk, card, word(tmp_path / "a.docx", FIRST), word(tmp_path / "b.docx", SECOND))
    note = card.findChildren(QLineEdit, "draftNote")[0]
    insert(note, "Hội Nông dân góp ý Điều 2")
    note.editingFinished.emit()
    settle(qtbot, desk)
    assert signings.card(agreement_id).files[0].note == "Hội Nông dân góp ý Điều 2"
    press(qtbot, desk, card, "agreeDraft", 0)
    press(qtbot, desk, card, "agreeDraft", 1)
    kinds = [one.kind for one in signings.card(agreement_id).files]
    assert kinds == [DocumentKind.DRAFT_TEXT, DocumentKind.AGREED_TEXT]
    press(qtbot, desk, card, "removeDraft", 0)
    assert [one.file_name for one in signings.card(agreement_id).files] == ["b.docx"]
    (scans,) = card.window().findChildren(ScansCard)
    assert any("b.docx" in label.text() for label in scans.findChildren(TextLabel))


def test_a_scan_cannot_be_compared_and_says_why(
    qtbot: QtBot, desk: Desk, card: DraftsCard, tmp_path: Path
) -> None:
    told = notices(desk)
    picture = tmp_path / "quet.pdf"
    canvas = Canvas(str(picture))
    canvas.showPage()
    canvas.save()
    drop(qtbot, desk, card, word(tmp_path / "a.docx", FIRST), picture)
    press(qtbot, desk, card, "compareDraft", 1)
    (dialog,) = card.findChildren(CompareDialog)
    assert "chỉ có ảnh quét" in find(dialog, TextLabel, "changeCount").text()
    dialog.accept()
    find(card, FileDropArea, "addDraft").refused.emit([Path("cu.doc")])
    assert "hãy lưu thành Word (.docx)" in told[-1].text
