"""What follows a conference: its conclusions, an extract, the record of signing, a press note."""

from __future__ import annotations

from datetime import date

import pytest
from papers_window import PapersWindow
from papers_window import text_of as words_of
from planning_window import click, insert, opened, write_over
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from attendance_stage import Stage
from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, TaskDraft, add_entry
from meetingdesk.features.papers.numbering import given_numbers
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.signings.signings import (
    AgreementDraft,
    PartyDraft,
    SignatoryDraft,
    create_agreement,
)
from meetingdesk.gui.event import looks
from meetingdesk.gui.papers.numbering import NumberDialog
from planning_stories import at


def text_of(window: PapersWindow) -> str:
    """The words of the pages that show, in one line."""
    made = window.room._maker._made
    return " ".join(words_of(made.pdf).split()) if made is not None else ""


def shows(window: PapersWindow, text: str) -> None:
    """Wait until the pages say `text`."""
    window.qtbot.waitUntil(lambda: text in text_of(window), timeout=10_000)


@pytest.fixture
def minutes_id(stage: Stage) -> int:
    """Minutes with two decisions, a conclusion and a task."""
    chair = RoleDraft("Nguyễn Chí Kiên", "Ông", "Phó Giám đốc", "Sở Tài nguyên")
    stage.act(add_role, stage.meeting_id, RoleKind.CHAIR, chair)
    made = int(stage.act(open_minutes, stage.meeting_id))
    for draft in (
        EntryDraft(EntryKind.DECISION, "Thông qua báo cáo"),
        EntryDraft(EntryKind.DECISION, "Họp đánh giá mỗi năm một lần"),
        EntryDraft(EntryKind.CONCLUSION, "Biểu dương các đơn vị"),
        EntryDraft(EntryKind.TASK, "Gửi báo cáo", task=TaskDraft("Văn phòng", date(2023, 5, 5))),
    ):
        stage.act(add_entry, made, draft)
    return made


def test_conclusions_are_those_of_the_minutes_and_follow_them(
    window: PapersWindow, stage: Stage, minutes_id: int
) -> None:
    window.open("conclusions")
    text = text_of(window)
    assert "Kết luận của Phó Giám đốc Nguyễn Chí Kiên tại Hội nghị tổng kết" in text
    assert "3. Biểu dương các đơn vị." in text
    assert "Văn phòng: gửi báo cáo; thời hạn: 05/5/2023." in text
    assert "TL. GIÁM ĐỐC" in text
    assert "Thừa lệnh Giám đốc, " in text
    window.tick("tasks")
    window.made()
    assert "gửi báo cáo" not in text_of(window)
    stage.act(add_entry, minutes_id, EntryDraft(EntryKind.CONCLUSION, "Giao ban hằng quý"))
    shows(window, "4. Giao ban hằng quý.")


def test_a_notice_gets_its_number_from_the_counter_of_notices(
    window: PapersWindow, stage: Stage, minutes_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "now", lambda: at(28, "9:00"))
    window.open("conclusions")
    assert stage.read(given_numbers, 2023) == []
    click(window.qtbot, window.find(QToolButton, "paperTool"))
    dialog = opened(window.qtbot, window.tab, NumberDialog, "numberDialog")
    window.settle()
    give = dialog.findChild(QPushButton, "giveNumber")
    assert give is not None
    click(window.qtbot, give)
    shows(window, "Số: 01/TB")
    assert "ngày 28 tháng 4 năm 2023" in text_of(window)
    assert [(row.kind, row.number) for row in stage.read(given_numbers, 2023)] == [("TB", 1)]


def test_one_decision_is_picked_and_a_new_one_can_be_picked_at_once(
    window: PapersWindow, stage: Stage, minutes_id: int
) -> None:
    window.open("extract")
    assert "- Thông qua báo cáo." in text_of(window)
    window.pick("passage", "Quyết định: Họp đánh giá mỗi năm một lần")
    window.made()
    assert "- Họp đánh giá mỗi năm một lần." in text_of(window)
    assert "Thông qua báo cáo" not in text_of(window)
    stage.act(add_entry, minutes_id, EntryDraft(EntryKind.DECISION, "Ký tiếp chương trình"))
    box = "option_passage"
    window.qtbot.waitUntil(lambda: window.find(QComboBox, box).count() == 4, timeout=10_000)
    assert window.find(QComboBox, box).currentText() == "Quyết định: Họp đánh giá mỗi năm một lần"
    window.made()
    window.pick("passage", "Quyết định: Ký tiếp chương trình")
    window.made()
    assert "- Ký tiếp chương trình." in text_of(window)


def test_an_extract_before_there_are_minutes_says_why_there_is_nothing_to_pick(
    window: PapersWindow,
) -> None:
    window.open("extract")
    text = window.find(QComboBox, "option_passage").currentText()
    assert text == "Biên bản chưa ghi quyết định, kết luận nào"
    assert "Nội dung trích: ........" in text_of(window)


def sign(stage: Stage, *names: str) -> None:
    parties = tuple(
        PartyDraft(name, signatories=(SignatoryDraft(f"Người {name[:3]}", position="Chủ tịch"),))
        for name in names
    )
    draft = AgreementDraft(
        f"Chương trình phối hợp với {names[-1]}",
        signed_on=date(2023, 4, 25),
        meeting_id=stage.meeting_id,
        parties=parties,
    )
    stage.act(create_agreement, draft)


def test_all_that_was_signed_is_one_record_or_each_has_its_own(
    window: PapersWindow, stage: Stage
) -> None:
    sign(stage, "Sở Tài nguyên", "Hội Nông dân")
    sign(stage, "Sở Tài nguyên", "Hội Phụ nữ")
    window.open("signing_record")
    text = text_of(window)
    assert "Các bên đã ký 02 văn bản:" in text
    assert "Biên bản được lập thành 03 (ba) bản" in text
    window.pick("agreement", "Chương trình phối hợp với Hội Phụ nữ")
    window.made()
    assert "ĐẠI DIỆN HỘI PHỤ NỮ" in text_of(window)
    assert "ĐẠI DIỆN HỘI NÔNG DÂN" not in text_of(window)
    sign(stage, "Sở Tài nguyên", "Thành đoàn")
    box = "option_agreement"
    window.qtbot.waitUntil(lambda: window.find(QComboBox, box).count() == 4, timeout=10_000)


def test_the_text_of_a_press_note_is_drafted_and_edited_before_it_is_printed(
    window: PapersWindow, stage: Stage
) -> None:
    window.open("press_note")
    draft = window.find(QPlainTextEdit, "option_text").toPlainText()
    assert draft.startswith("Sáng 25/4/2023, ")
    # What is not touched follows the event.
    sign(stage, "Sở Tài nguyên", "Hội Nông dân")
    shows(window, "đã ký kết 01 văn bản phối hợp")
    window.made()
    text = window.find(QPlainTextEdit, "option_text")
    text.selectAll()
    insert(text, "Câu mở đầu\nĐoạn hai do phóng viên viết")
    write_over(window.qtbot, window.find(QLineEdit, "option_byline"), "Lan Anh")
    window.made()
    assert "Câu mở đầu. Đoạn hai do phóng viên viết. Tin, ảnh: Lan Anh" in text_of(window)
    assert "đã ký kết" not in text_of(window)
    # What was written stays as it is written.
    sign(stage, "Sở Tài nguyên", "Thành đoàn")
    window.settle()
    assert window.find(QPlainTextEdit, "option_text").toPlainText().startswith("Câu mở đầu")
    assert "Câu mở đầu" in text_of(window)


def test_an_emptied_text_is_the_draft_again(window: PapersWindow) -> None:
    window.open("press_note")
    text = window.find(QPlainTextEdit, "option_text")
    text.selectAll()
    insert(text, "Khác")
    window.made()
    assert "Sáng 25/4/2023" not in text_of(window)
    text.clear()
    window.made()
    assert "Sáng 25/4/2023" in text_of(window)
