"""Story 17: the file set of an event, handed to the archive as one file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget

from documents.printed import Printed
from journeys.office import CTRL, Office
from meetingdesk.gui.archive.dialog import ArchiveDialog


@pytest.fixture
def proposed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The names that the file dialog proposes; it answers with one in the test's folder."""
    names: list[str] = []

    def answer(_window: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        names.append(Path(start).name)
        return str(tmp_path / "Hồ sơ.zip"), ""

    monkeypatch.setattr("meetingdesk.gui.file_saver.QFileDialog.getSaveFileName", answer)
    return names


def save_file_set(office: Office, dialog: ArchiveDialog) -> None:
    office.press("archiveGo", dialog)
    office.until(lambda: office.toast.startswith("Đã lưu hồ sơ"))
    office.settle()


def open_dialog(office: Office) -> ArchiveDialog:
    office.desk.open_meeting(office.meeting_id, "documents")
    office.settle()
    tab = office.tab("documents")
    tab.setFocus()
    office.qtbot.keyClick(tab, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = office.dialog(ArchiveDialog)
    office.settle()
    return dialog


def test_all_papers_files_and_photos_go_into_one_file(
    held: Office, tmp_path: Path, proposed: list[str]
) -> None:
    """After the conference: minutes, sheet and report, scans and photos, with their contents."""
    dialog = open_dialog(held)
    save_file_set(held, dialog)
    assert proposed[0].startswith("2023-04-25 Hội nghị tổng kết")
    assert proposed[0].endswith("- Hồ sơ.zip")
    with zipfile.ZipFile(tmp_path / "Hồ sơ.zip") as packed:
        names = packed.namelist()
        assert {"1 Văn bản/Biên bản.pdf", "1 Văn bản/Biên bản.docx"} <= set(names)
        assert "1 Văn bản/Danh sách ký tên.xlsx" in names
        assert len([name for name in names if name.startswith("4 Ảnh/")]) == 8
        text = Printed(packed.read("1 Văn bản/Biên bản.pdf")).text
        sheet = openpyxl.load_workbook(io.BytesIO(packed.read("Mục lục hồ sơ.xlsx"))).active
    assert "BIÊN BẢN" in text
    assert sheet is not None
    listed = [row[1] for row in sheet.iter_rows(min_row=3, values_only=True)]
    assert listed == names[:-2]


def test_only_what_is_ticked_goes_in(held: Office, tmp_path: Path, proposed: list[str]) -> None:
    dialog = open_dialog(held)
    papers = held.find(QListWidget, "archivePapers", dialog)
    for place in range(papers.count()):
        item = papers.item(place)
        wanted = item.text() == "Chương trình"
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    held.find(QCheckBox, "archiveWord", dialog).setChecked(False)
    held.find(QCheckBox, "archivePhotos", dialog).setChecked(False)
    held.find(QCheckBox, "archiveFiles", dialog).setChecked(False)
    save_file_set(held, dialog)
    with zipfile.ZipFile(tmp_path / "Hồ sơ.zip") as packed:
        assert packed.namelist() == [
            "1 Văn bản/Chương trình.pdf",
            "Mục lục hồ sơ.xlsx",
            "kiem-tra.sha256",
        ]
        with pikepdf.open(io.BytesIO(packed.read("1 Văn bản/Chương trình.pdf"))) as pdf:
            assert len(pdf.pages) >= 1
