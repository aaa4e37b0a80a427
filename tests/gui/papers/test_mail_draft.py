"""A paper goes out by e-mail: the draft opens in the mail program with the paper in it."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from papers_window import PapersWindow, text_of
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from meetingdesk.gui.papers.registry import PAPERS


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that the system was asked to open."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


def _read(path: Path) -> EmailMessage:
    read = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def _attached(letter: EmailMessage) -> bytes:
    (paper,) = letter.iter_attachments()
    content = paper.get_content()
    assert isinstance(content, bytes)
    return content


def test_the_draft_opens_with_the_pages_that_were_shown(
    window: PapersWindow, opened: list[Path], tmp_path: Path
) -> None:
    window.desk.preferences.remember_folder("papers", tmp_path)
    window.open("attendance_sheet")
    window.tick("columns_phone")
    window.press("draftMail")
    window.settle()

    (path,) = opened
    assert path.parent == tmp_path
    assert path.name == ("2023-04-25 Hội nghị tổng kết 2018-2022 - Danh sách ký tên (thư nháp).eml")
    letter = _read(path)
    assert letter["Subject"] == "Danh sách ký tên - Hội nghị tổng kết 2018-2022"
    body = letter.get_body(("plain",))
    assert body is not None
    assert "Hội nghị tổng kết 2018-2022 (ngày 25 tháng 4 năm 2023)" in body.get_content()
    assert "Nguyễn Thị" in text_of(_attached(letter))
    assert "0903" in text_of(_attached(letter))
    assert window.notices[-1].text.startswith("Thư nháp đã mở")


def test_a_draft_that_somebody_wrote_in_is_kept_and_a_new_one_stands_beside(
    window: PapersWindow, opened: list[Path], tmp_path: Path
) -> None:
    window.desk.preferences.remember_folder("papers", tmp_path)
    window.open("attendance_sheet")
    window.press("draftMail")
    window.settle()
    opened[0].write_bytes(b"Subject: my own words\r\n\r\nHello")
    window.press("draftMail")
    window.settle()

    assert opened[0].read_bytes().endswith(b"Hello")
    assert opened[1].name.endswith("(thư nháp) (2).eml")


def test_where_no_mail_program_is_the_file_and_the_way_out_are_told(
    window: PapersWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.desk.preferences.remember_folder("papers", tmp_path)
    window.open("attendance_sheet")
    window.press("draftMail")
    window.settle()

    assert "chưa có phần mềm mở thư nháp" in window.notices[-1].text
    assert len(list(tmp_path.glob("*.eml"))) == 1


@pytest.mark.parametrize("key", [paper.key for paper in PAPERS])
def test_every_paper_of_an_event_can_go_by_e_mail(
    window: PapersWindow, opened: list[Path], tmp_path: Path, key: str
) -> None:
    window.desk.preferences.remember_folder("papers", tmp_path)
    window.open(key)
    window.press("draftMail")
    window.settle()

    assert _attached(_read(opened[0])).startswith(b"%PDF-")
