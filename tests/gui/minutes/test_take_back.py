"""The boss edits the minutes in Word; the file comes back and is taken over part by part."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from minutes_window import Hall
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QTextBrowser,
)

from meetingdesk.documents.render.docx import write_docx
from meetingdesk.features.files.attached_files import DocumentKind, Owner, attached_files
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    add_entry,
    edit_entry,
)
from meetingdesk.gui.papers.minutes import MINUTES
from meetingdesk.gui.papers.options import resolved
from meetingdesk.gui.papers.paper import gather_paper

CHECKED = Qt.CheckState.Checked


@pytest.fixture
def written(hall: Hall) -> Hall:
    """Minutes with something of everything under the second part."""
    item = hall.items()[1]
    for draft in (
        EntryDraft(text="Sở trình bày báo cáo tổng kết.", agenda_item_id=item),
        EntryDraft(EntryKind.STATEMENT, "Đề nghị bổ sung số liệu", "Bà Nguyễn Thị Kiều", item),
        EntryDraft(EntryKind.VOTE, "Thông qua báo cáo", "", item, Tally(3)),
        EntryDraft(EntryKind.DECISION, "Thông qua chương trình phối hợp", agenda_item_id=item),
        EntryDraft(EntryKind.TASK, "Hoàn chỉnh báo cáo", "", item, task=TaskDraft("Văn phòng")),
    ):
        hall.act(add_entry, hall.head().id, draft)
    return hall


def exported(hall: Hall, folder: Path, edit: Callable[[WordFile], object] | None = None) -> Path:
    """The minutes as Word saves them after somebody edited them."""
    path = folder / "Biên bản (sếp sửa).docx"
    with hall.workspace.reader() as session:
        made = gather_paper(session, hall.workspace.attachments, MINUTES, hall.meeting_id)
    values = resolved(made.sections, MINUTES.usual(made.facts))
    write_docx(MINUTES.build(made.data, made.facts, values), path)
    if edit is not None:
        opened = docx.Document(str(path))
        edit(opened)
        opened.save(str(path))
    return path


def paragraph(opened: WordFile, words: str) -> Any:
    return next(one for one in opened.paragraphs if words in one.text)


def reword(old: str, new: str) -> Callable[[WordFile], None]:
    def edit(opened: WordFile) -> None:
        found = paragraph(opened, old)
        text = found.text.replace(old, new)
        for run in found.runs:
            run.text = ""
        found.runs[0].text = text

    return edit


def taken_back(hall: Hall, path: Path, monkeypatch: pytest.MonkeyPatch) -> QDialog:
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(path), ""))
    )
    hall.command("Lấy lại bản đã sửa…")
    hall.qtbot.waitUntil(lambda: bool(dialogs(hall)), timeout=20_000)
    return dialogs(hall)[-1]


def dialogs(hall: Hall) -> list[QDialog]:
    found = hall.tab.findChildren(QDialog, "takeBackDialog")
    return [one for one in found if one.isVisible()]


def titles(dialog: QDialog) -> list[str]:
    shown = dialog.findChild(QListWidget, "takenChanges")
    return [shown.item(row).text() for row in range(shown.count())]


def press(hall: Hall, dialog: QDialog, name: str) -> None:
    hall.click(dialog.findChild(QPushButton, name))


def test_the_file_as_it_left_has_nothing_to_take(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = taken_back(written, exported(written, tmp_path), monkeypatch)
    assert titles(dialog) == []
    assert "giống hệt" in dialog.findChild(QLabel, "takenSaid").text()
    assert not dialog.findChild(QPushButton, "takeChanges").isEnabled()


def test_a_changed_sentence_is_shown_side_by_side_and_taken_over(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = reword("Thông qua chương trình phối hợp", "Thông qua kế hoạch phối hợp")
    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    assert titles(dialog) == ["Sửa: Quyết định: Thông qua kế hoạch phối hợp."]
    ours = dialog.findChild(QTextBrowser, "takenOurs")
    theirs = dialog.findChild(QTextBrowser, "takenTheirs")
    assert "chương trình" in ours.toPlainText()
    assert "kế hoạch" in theirs.toPlainText()
    assert "kế hoạch" not in ours.toPlainText()
    assert written.entries()[3].text == "Thông qua chương trình phối hợp", "nothing is written yet"
    press(written, dialog, "takeChanges")
    assert written.entries()[3].text == "Thông qua kế hoạch phối hợp"
    action = written.notices[-1].action
    assert action is not None
    action()
    written.settle()
    assert written.entries()[3].text == "Thông qua chương trình phối hợp"


def test_only_what_is_marked_is_taken_and_a_paragraph_taken_out_is_not_marked_by_itself(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def edit(opened: WordFile) -> None:
        report = paragraph(opened, "Sở trình bày")
        report.insert_paragraph_before("Chủ trì đề nghị các đại biểu thảo luận.")
        gone = paragraph(opened, "Đề nghị bổ sung")._p
        gone.getparent().remove(gone)

    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    shown = dialog.findChild(QListWidget, "takenChanges")
    marks = {shown.item(row).text()[:4]: shown.item(row).checkState() for row in range(2)}
    assert marks == {"Thêm": CHECKED, "Bỏ: ": Qt.CheckState.Unchecked}
    press(written, dialog, "takeChanges")
    texts = [one.text for one in written.entries()]
    assert "Đề nghị bổ sung số liệu" in texts
    new = texts.index("Chủ trì đề nghị các đại biểu thảo luận.")
    assert written.entries()[new].agenda_item_id == written.items()[1]


def test_tracked_changes_count_as_accepted(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def edit(opened: WordFile) -> None:
        found = paragraph(opened, "Sở trình bày")
        gone, come = OxmlElement("w:del"), OxmlElement("w:ins")
        for run in list(found._p.findall(qn("w:r"))):
            found._p.remove(run)
            for text in run.findall(qn("w:t")):
                text.tag = qn("w:delText")
            gone.append(run)
        run = OxmlElement("w:r")
        text = OxmlElement("w:t")
        text.text = "Sở trình bày báo cáo tổng kết năm năm."
        run.append(text)
        come.append(run)
        found._p.append(gone)
        found._p.append(come)

    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    assert titles(dialog) == ["Sửa: Sở trình bày báo cáo tổng kết năm năm."]
    press(written, dialog, "takeChanges")
    assert written.entries()[0].text == "Sở trình bày báo cáo tổng kết năm năm."


def test_numbers_from_the_door_are_shown_and_not_taken(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = reword("có mặt: 03", "có mặt: 04")
    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    (title,) = titles(dialog)
    assert title.startswith("Không lấy được: Thành phần tham dự")
    assert not dialog.findChild(QPushButton, "takeChanges").isEnabled()


def test_who_edited_meanwhile_is_not_overwritten(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = reword("Sở trình bày báo cáo", "Sở báo cáo")
    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    first = written.entries()[0]
    written.act(edit_entry, first.id, first.version, EntryDraft(text="Người khác ghi"))
    press(written, dialog, "takeChanges")
    assert "vừa sửa biên bản" in dialog.findChild(QLabel, "takenSaid").text()
    assert written.entries()[0].text == "Người khác ghi"


def test_the_file_is_attached_as_the_signed_version_and_the_minutes_stay(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit = reword("Sở trình bày báo cáo", "Sở báo cáo")
    dialog = taken_back(written, exported(written, tmp_path, edit), monkeypatch)
    press(written, dialog, "attachAsSigned")
    written.settle()
    with written.workspace.reader() as session:
        (file,) = attached_files(session, Owner(meeting_id=written.meeting_id))
    assert (file.file_name, file.kind) == (
        "Biên bản (sếp sửa).docx",
        DocumentKind.SIGNED_FILE,
    )
    assert written.entries()[0].text == "Sở trình bày báo cáo tổng kết."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Word"),
        (b"PK\x03\x04 not a zip", "hỏng"),
        (b"Bi\xc3\xaan b\xe1\xba\xa3n", "Word"),
    ],
)
def test_a_file_that_is_none_is_named_and_nothing_opens(
    written: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: bytes, said: str
) -> None:
    path = tmp_path / "hong.docx"
    path.write_bytes(content)
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(path), ""))
    )
    before = len(written.notices)
    written.command("Lấy lại bản đã sửa…")
    written.qtbot.waitUntil(lambda: len(written.notices) > before, timeout=20_000)
    assert said in written.notices[-1].text
    assert dialogs(written) == []
