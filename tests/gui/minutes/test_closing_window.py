"""Closing minutes at the window, what holds it back, the meeting before, two secretaries, bad text."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from minutes_window import ALT, CTRL, START, Hall, held_meeting
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.files.attached_files import DocumentKind, Owner, attached_files
from meetingdesk.features.minutes.minutes import MinutesState, edit_minutes, open_minutes
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    add_entry,
    edit_entry,
)
from meetingdesk.features.minutes.minutes_revisions import keep_revision, move_minutes
from meetingdesk.features.minutes.minutes_template import Part, read_minutes_template
from meetingdesk.features.minutes.task_list import TaskState, task_rows
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.earlier_card import EarlierTasksCard
from meetingdesk.gui.minutes.template_dialog import TemplateDialog
from meetingdesk.store.workspace import Workspace


def test_what_is_undecided_is_listed_and_one_press_leads_there(hall: Hall) -> None:
    hall.choose_item(1)
    hall.command("Mục này phải có quyết định")
    assert hall.find(QToolButton, "needsDecision").isChecked()
    hall.act(
        add_entry, hall.head().id, EntryDraft(EntryKind.VOTE, "Thông qua", "", hall.items()[2])
    )
    hall.choose_item(0)
    hall.give_end()
    hall.click(hall.find(QPushButton, "to_final"))
    dialog = hall.find(QDialog, "undecidedDialog")
    shown = dialog.findChild(QListWidget, "undecidedList")
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "Biểu quyết chưa ghi kết quả: Thông qua",
        "Mục chưa có quyết định, kết luận hay biểu quyết: Báo cáo tổng kết",
    ]
    shown.setCurrentRow(1)
    hall.click(dialog.findChild(QPushButton, "goToUndecided"))
    assert hall.find(QLabel, "itemTitle").text() == "Báo cáo tổng kết"
    assert hall.head().state is MinutesState.DRAFT
    hall.command("Mục này phải có quyết định")
    assert not hall.find(QToolButton, "needsDecision").isChecked()


def test_final_minutes_cannot_be_typed_into_and_decisions_show_their_numbers(hall: Hall) -> None:
    hall.act(add_entry, hall.head().id, EntryDraft(EntryKind.DECISION, "Thông qua chương trình"))
    hall.give_end()
    hall.click(hall.find(QPushButton, "to_final"))
    hall.choose_item(3)
    (card,) = hall.cards
    assert card.form.text.isReadOnly()
    assert not hall.text.isVisible()
    facts = [label.toolTip() or label.text() for label in card.findChildren(QLabel)]
    assert any("01/QĐHN" in fact for fact in facts)
    hall.click(hall.find(QPushButton, "to_draft"))
    dialog = hall.find(QDialog, "reopenDialog")
    dialog.findChild(QLineEdit, "reopenReason").setText("Bổ sung")
    hall.click(dialog.findChild(QPushButton, "reopenOk"))
    assert hall.head().state is MinutesState.DRAFT


def test_two_earlier_versions_are_compared_with_each_other(hall: Hall) -> None:
    entry_id = hall.act(add_entry, hall.head().id, EntryDraft(text="Ban mot"))
    hall.act(keep_revision, hall.head().id, "Lan dau")
    version = hall.act(edit_entry, entry_id, 1, EntryDraft(text="Ban hai"))
    hall.act(keep_revision, hall.head().id, "Lan sau")
    hall.act(edit_entry, entry_id, version, EntryDraft(text="Ban ba"))
    hall.command("Các phiên bản…")
    dialog = hall.find(QDialog, "revisionsDialog")
    shown = dialog.findChild(QTextBrowser, "revisionDifference")
    dialog.findChild(QListWidget, "revisionList").setCurrentRow(1)
    hall.qtbot.waitUntil(lambda: "mot ba" in shown.toPlainText())
    other = dialog.findChild(QComboBox, "compareWith")
    other.setCurrentIndex(1)
    hall.qtbot.waitUntil(lambda: "mot hai" in shown.toPlainText())


def test_two_secretaries_see_each_others_words_and_neither_is_overwritten(hall: Hall) -> None:
    entry_id = hall.act(add_entry, hall.head().id, EntryDraft(text="Ban dau"))
    hall.choose_item(3)
    (card,) = hall.cards
    asked: list[object] = []
    hall.desk.tasks.conflicted.connect(asked.append)
    card.form.text.setFocus()
    hall.type(" cua toi")
    with hall.workspace.unit_of_work() as work:
        edit_entry(work, entry_id, 1, EntryDraft(text="Bản của người kia"))
    card.form.text.keep()
    hall.settle()
    assert card.is_in_conflict
    assert card.findChild(QLabel, "conflictTheirs").text() == "Bản của người kia"
    assert "cua toi" in card.form.text.value
    assert asked == [], "no dialog comes between the secretary and the hall"
    assert hall.entries()[0].text == "Bản của người kia"
    hall.click(card.findChild(QPushButton, "keepMine"))
    assert "cua toi" in hall.entries()[0].text


def test_the_meeting_before_is_offered_and_its_tasks_come_along(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    before = held_meeting(workspace)
    with workspace.unit_of_work() as work:
        first = open_minutes(work, before)
        task = EntryDraft(EntryKind.TASK, "Gửi báo cáo", task=TaskDraft("Thành đoàn"))
        add_entry(work, first, task)
        version = edit_minutes(work, first, 1, {"ended_at": START + timedelta(hours=3)})
        move_minutes(work, first, version, MinutesState.FINAL)
        later = CloneChoice(START + timedelta(days=30), "Hội nghị sơ kết")
        made = clone_meeting(work, before, later)
        open_minutes(work, made)
    hall = Hall(qtbot, desk, workspace, made)
    put = hall.find(QPushButton, "putPrevious")
    banner = put.parentWidget()
    assert isinstance(banner, QFrame)
    assert (
        "chưa được thông qua. Còn 1 nhiệm vụ chưa xong."
        in banner.findChild(QLabel, "bannerText").text()
    )
    hall.click(put)
    assert not banner.isVisible()
    with workspace.reader() as session:
        title = read_agenda(session, made).rows[0].title
    assert title == "Thông qua biên bản Hội nghị tổng kết, ngày 25 tháng 4 năm 2023"
    card = hall.find(EarlierTasksCard, "earlierTasks")
    assert card.isVisible()
    hall.click(card.findChild(QToolButton, "closeEarlierTask"))
    dialog = card.findChild(QDialog, "closeTask")
    dialog.findChild(QPlainTextEdit, "taskNote").setPlainText("Đã gửi")
    hall.click(dialog.findChild(QPushButton, "taskClose"))
    with workspace.reader() as session:
        (row,) = task_rows(session)
    assert (row.state, row.closing_note) == (TaskState.DONE, "Đã gửi")
    assert not card.isVisible()


def test_the_office_words_its_minutes_as_it_likes(hall: Hall) -> None:
    hall.command("Mẫu biên bản…")
    dialog = hall.find(TemplateDialog, "templateDialog")
    hall.settle()
    parts = dialog.findChild(QListWidget, "templateParts")
    rows = {parts.item(row).text(): parts.item(row) for row in range(parts.count())}
    rows["Bảng nhiệm vụ được giao"].setCheckState(Qt.CheckState.Checked)
    parts.setCurrentRow(parts.row(rows["Địa điểm"]))
    hall.click(dialog.findChild(QToolButton, "templateUp"))
    end = dialog.findChild(QLineEdit, "sentence_end")
    end.setText("{hội nghị} bế mạc lúc {giờ}.")
    hall.click(dialog.findChild(QPushButton, "templateSave"))
    assert dialog.isVisible()
    assert "{giờ}" in dialog.findChild(QLabel, "templateError").text()
    end.setText("{hội nghị} bế mạc lúc {kết thúc}.")
    hall.click(dialog.findChild(QPushButton, "templateSave"))
    with hall.workspace.reader() as session:
        template = read_minutes_template(session)
    assert template.parts[:2] == (Part.PLACE, Part.TIME)
    assert Part.TASK_TABLE in template.parts
    assert list(template.sentences.values()) == ["{hội nghị} bế mạc lúc {kết thúc}."]


def test_text_pasted_from_word_comes_as_words_lines_and_dashes(hall: Hall) -> None:
    pasted = QMimeData()
    pasted.setHtml("<p style='color:red'>x</p>")
    pasted.setText(
        "\uf0b7\tTuyên truyền\u00a0 rộng rãi\r\n•\tRa quân\u200b vệ sinh\r\no\tCấp xã\r\n\r\n\r\nHết."
    )
    hall.text.insertFromMimeData(pasted)
    assert hall.text.value == "- Tuyên truyền rộng rãi\n- Ra quân vệ sinh\n- Cấp xã\n\nHết."


def test_eighty_parts_and_an_item_of_five_thousand_words_are_kept_and_shown(
    qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int
) -> None:
    words = " ".join(f"chữ{n}" for n in range(5_000))
    with workspace.unit_of_work() as work:
        add_agenda_items(work, meeting_id, [AgendaDraft(f"Mục {n}") for n in range(77)])
        minutes_id = open_minutes(work, meeting_id)
        item = read_agenda(work.session, meeting_id).rows[0].id
        add_entry(work, minutes_id, EntryDraft(text=words, agenda_item_id=item))
    hall = Hall(qtbot, desk, workspace, meeting_id)
    assert hall.find(QListWidget, "minutesAgenda").count() == 81
    hall.choose_item(0)
    (card,) = hall.cards
    assert card.form.text.value == words
    card.form.text.setFocus()
    hall.key(Qt.Key.Key_End, CTRL)
    hall.type(" het")
    card.form.text.keep()
    hall.settle()
    assert hall.entries()[0].text.endswith("chữ4999 het")


def test_a_vote_by_keys_alone_is_counted_against_those_in_the_room(hall: Hall) -> None:
    hall.key(Qt.Key.Key_5, ALT)
    hall.type("Thong qua")
    hall.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not None
    hall.type("3")
    hall.text.setFocus()
    hall.key(Qt.Key.Key_Return, CTRL)
    (vote,) = hall.entries()
    assert vote.tally == Tally(3)


def test_two_who_change_different_fields_of_the_head_do_not_disturb_each_other(hall: Hall) -> None:
    closing = hall.find(QPlainTextEdit, "minutesClosing")
    closing.setFocus()
    hall.type("Lap thanh 02 ban.")
    with hall.workspace.unit_of_work() as work:
        edit_minutes(work, hall.head().id, hall.head().version, {"recipients": "Giám đốc"})
    closing.keep()
    hall.settle()
    assert (hall.head().closing, hall.head().recipients) == ("Lap thanh 02 ban.", "Giám đốc")
    assert not hall.find(QLabel, "headTheirs").isVisible()


def test_two_who_change_the_same_field_see_both_texts_and_choose(hall: Hall) -> None:
    closing = hall.find(QPlainTextEdit, "minutesClosing")
    for choice, kept in (("headTakeTheirs", "Của người kia"), ("headKeepMine", "cua toi hai")):
        closing.setFocus()
        closing.selectAll()
        hall.type("cua toi hai")
        with hall.workspace.unit_of_work() as work:
            head = hall.head()
            other = f"Của người kia {choice}"
            edit_minutes(work, head.id, head.version, {"closing": other})
        closing.keep()
        hall.settle()
        assert hall.head().closing == other, "nothing is overwritten silently"
        assert hall.find(QLabel, "headTheirs").text() == f"Bản mới: {other}"
        assert hall.find(QLabel, "headMine").text() == "Bản của bạn: cua toi hai"
        hall.click(hall.find(QPushButton, choice))
        assert hall.head().closing.startswith(kept)
        assert closing.value.startswith(kept)
        assert not hall.find(QLabel, "headTheirs").isVisible()


def test_words_typed_on_after_a_pause_at_a_blank_are_no_conflict(hall: Hall) -> None:
    closing = hall.find(QPlainTextEdit, "minutesClosing")
    closing.setFocus()
    for piece in ("Lap thanh ", "02 ban ", "giong nhau."):
        hall.type(piece)
        closing.keep()
    hall.settle()
    assert hall.head().closing == "Lap thanh 02 ban giong nhau."
    assert not hall.find(QLabel, "headTheirs").isVisible()


def test_the_scan_is_attached_where_minutes_are_marked_as_signed(
    hall: Hall, tmp_path: Path
) -> None:
    scan = tmp_path / "BB 01 da ky.pdf"
    scan.write_bytes(b"%PDF-1.4")
    hall.give_end()
    hall.click(hall.find(QPushButton, "to_final"))
    hall.click(hall.find(QPushButton, "to_signed"))
    dialog = hall.find(QDialog, "signedDialog")
    shown = dialog.findChild(QLabel, "signedFiles")
    assert shown.text() == "Chưa có bản đã ký nào."
    hall.click(dialog.findChild(QPushButton, "addSigned"))
    asked = dialog.findChild(QFileDialog, "chooseSignedFiles")
    asked.filesSelected.emit([str(scan)])
    asked.reject()
    hall.settle()
    assert shown.text() == "Bản đã ký: BB 01 da ky.pdf"
    assert hall.head().state is MinutesState.FINAL, "attaching alone signs nothing"
    hall.click(dialog.findChild(QPushButton, "markSigned"))
    assert hall.head().state is MinutesState.SIGNED
    with hall.workspace.reader() as session:
        (file,) = attached_files(session, Owner(meeting_id=hall.meeting_id))
    assert (file.file_name, file.kind) == ("BB 01 da ky.pdf", DocumentKind.SCAN)
