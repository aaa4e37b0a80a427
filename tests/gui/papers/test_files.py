"""Papers leave the room as files: the right words in them, and nothing of anybody's is lost."""

from __future__ import annotations

import errno
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest
from papers_window import PapersWindow, error_box, text_of
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.papers.paper_settings import paper_exports
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.errors import show_error


@pytest.fixture
def told(desk: Desk) -> list[str]:
    """The errors that the window shows, as the application connects them."""
    sentences: list[str] = []

    def show(error: Exception) -> None:
        show_error(error)  # type: ignore[arg-type]  # only expected errors come here
        sentences.append(error_box())

    # The desk's fixture wants no broken task; these are the expected ones.
    desk.tasks.broken.disconnect()
    desk.tasks.broken.connect(show)
    return sentences


def test_the_name_of_the_file_tells_day_event_and_paper(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    assert window.proposed_name("savePdf") == (
        "2023-04-25 Hội nghị tổng kết 2018-2022 - Danh sách ký tên.pdf"
    )
    assert window.proposed_name("saveDocx").endswith("Danh sách ký tên.docx")


def test_the_pdf_has_the_pages_that_were_shown(window: PapersWindow, tmp_path: Path) -> None:
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.save("savePdf", tmp_path / "danh sach.pdf")
    with pikepdf.open(tmp_path / "danh sach.pdf") as pdf:
        assert len(pdf.pages) == window.pages == 4
        assert "Hội nghị tổng kết" in str(pdf.docinfo["/Title"])
    words = text_of(tmp_path / "danh sach.pdf")
    assert "Nguyễn Thị Kiều" in words
    assert "0903" not in words
    assert window.notices[-1].text == "Đã lưu danh sach.pdf"


def test_a_save_asked_for_while_choosing_waits_for_the_last_choice(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("attendance_sheet")
    window.tick("columns_phone")
    assert not window.room.is_fresh
    window.save("savePdf", tmp_path / "a.pdf")
    assert "0903 111 222" in text_of(tmp_path / "a.pdf")


def test_the_ending_is_added_where_somebody_leaves_it_out(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("attendance_sheet")
    window.save("saveDocx", tmp_path / "danh sach v1.2")
    assert (tmp_path / "danh sach v1.2.docx").is_file()


def test_the_word_file_has_everybody_and_a_table_to_edit(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("attendance_sheet")
    window.save("saveDocx", tmp_path / "a.docx")
    cells = [
        cell.text
        for table in docx.Document(str(tmp_path / "a.docx")).tables
        for row in table.rows
        for cell in row.cells
    ]
    for name in ("Nguyễn Thị Kiều", "Trần Văn Bé", "Lê Ngọc An", "Họ và tên", "Ký tên"):
        assert name in cells


def test_the_excel_file_tells_each_one_s_organization_and_computes_nothing(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("attendance_sheet")
    window.tick("columns_organization")
    window.tick("columns_phone")
    window.save("saveXlsx", tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(row for row in rows if "Họ và tên" in row)
    people = {row[1]: row for row in rows[rows.index(head) + 1 :]}
    assert set(people) == {
        "Nguyễn Thị Kiều", "Trần Văn Bé", "Lê Ngọc An", "=cmd|' /C calc'!A0"
    }  # fmt: skip
    assert people["Trần Văn Bé"][head.index("Đơn vị")] == "Hội Nông dân"
    assert people["Trần Văn Bé"][head.index("Điện thoại")] == "0903 111 333"
    assert {row[0] for row in people.values()} == {1, 2, 3, 4}
    evil = next(
        cell for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("=")
    )
    assert evil.data_type == "s"


def test_the_folder_is_remembered(window: PapersWindow, tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "Hồ sơ hội nghị"
    folder.mkdir()
    window.open("attendance_sheet")
    window.save("savePdf", folder / "a.pdf")
    assert desk.preferences.folder("papers") == folder


def test_saving_the_same_again_asks_nothing(window: PapersWindow, tmp_path: Path) -> None:
    window.open("minutes")
    window.save("saveDocx", tmp_path / "bien ban.docx")
    window.tick("photos")
    window.save("saveDocx", tmp_path / "bien ban.docx")
    assert not window.is_asked
    assert [file.name for file in tmp_path.glob("*.docx")] == ["bien ban.docx"]


def test_minutes_edited_in_word_are_kept_beside_the_new_ones(
    window: PapersWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bien ban.docx"
    window.open("minutes")
    window.save("saveDocx", path)
    _edit_in_word(path, "Lãnh đạo đã sửa câu này.")
    edited = path.read_bytes()
    window.save("saveDocx", path)
    assert window.is_asked
    window.answer("keepBoth")
    assert path.read_bytes() == edited
    assert _words(tmp_path / "bien ban (2).docx")
    assert "Lãnh đạo đã sửa" not in _words(tmp_path / "bien ban (2).docx")
    assert window.notices[-1].text == "Đã lưu bien ban (2).docx"


def test_edited_minutes_are_replaced_only_when_that_is_said(
    window: PapersWindow, tmp_path: Path
) -> None:
    path = tmp_path / "bien ban.docx"
    window.open("minutes")
    window.save("saveDocx", path)
    _edit_in_word(path, "Câu sẽ mất.")
    window.save("saveDocx", path)
    window.answer("replaceFile")
    assert "Câu sẽ mất." not in _words(path)
    window.save("saveDocx", path)
    assert not window.is_asked


def test_a_stranger_s_file_of_that_name_is_asked_about(
    window: PapersWindow, tmp_path: Path
) -> None:
    path = tmp_path / "danh sach.pdf"
    path.write_bytes(b"cua nguoi khac")
    window.open("attendance_sheet")
    window.save("savePdf", path)
    assert window.is_asked
    assert path.read_bytes() == b"cua nguoi khac"


def test_a_folder_of_that_name_is_told_and_stays(
    window: PapersWindow, tmp_path: Path, told: list[str]
) -> None:
    window.open("attendance_sheet")
    window.room._maker.when_made(
        lambda made, _pages: window.room._exporter.save_to(tmp_path, "pdf", made)
    )
    window.settle()
    assert [tmp_path.name in sentence for sentence in told] == [True]
    assert tmp_path.is_dir()


@pytest.mark.parametrize(
    ("number", "word"), [(errno.EACCES, "Không được phép ghi"), (errno.ENOSPC, "đầy")]
)
def test_a_folder_that_refuses_and_a_full_disk_are_told(
    window: PapersWindow,
    tmp_path: Path,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    word: str,
) -> None:
    window.open("attendance_sheet")
    path = tmp_path / "a.pdf"
    real = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.suffix == ".part":
            raise OSError(number, "no")
        return real(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    window.save("savePdf", path)
    assert [word in sentence for sentence in told] == [True]
    assert not path.exists()
    assert window.room.is_fresh


def test_a_usb_stick_that_is_gone_is_told(
    window: PapersWindow, tmp_path: Path, told: list[str]
) -> None:
    window.open("attendance_sheet")
    made_at = tmp_path / "USB" / "a.pdf"
    window.room._maker.when_made(
        lambda made, _pages: window.room._exporter.save_to(made_at, "pdf", made)
    )
    window.settle()
    assert ["Không còn thư mục" in sentence for sentence in told] == [True]


def test_the_card_tells_when_the_paper_went_out_and_leads_to_it(
    qtbot: QtBot,
    window: PapersWindow,
    stage: Stage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(QUrl(url).toLocalFile())
    )
    window.open("attendance_sheet")
    window.save("savePdf", tmp_path / "a.pdf")
    window.press("leavePaper")
    window.settle()
    card = window.find(QWidget, "paper_attendance_sheet")
    note = card.findChild(QLabel, "exportNote")
    assert note is not None
    assert note.text().startswith("Đã xuất PDF")
    for name in ("openSavedFile", "openSavedFolder"):
        found = card.findChild(QToolButton, name)
        assert found is not None
        found.click()
    action = window.notices[-1].action
    assert action is not None
    action()
    assert shown == [str(tmp_path / "a.pdf"), str(tmp_path), str(tmp_path / "a.pdf")]
    kept = stage.read(paper_exports, stage.meeting_id)
    assert kept["attendance_sheet"].kind == "pdf"


def _edit_in_word(path: Path, sentence: str) -> None:
    opened = docx.Document(str(path))
    opened.add_paragraph(sentence)
    opened.save(str(path))


def _words(path: Path) -> str:
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
