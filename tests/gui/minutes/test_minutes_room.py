"""The secretary writes the minutes of a running meeting, with mouse and keyboard."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from minutes_window import ALT, CTRL, START, Hall
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.minutes.minutes import MinutesState, open_minutes
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    add_entry,
    edit_entry,
)
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.composer import Composer
from meetingdesk.gui.preferences import Preferences
from meetingdesk.store.workspace import Workspace


def test_minutes_begin_with_one_press_and_the_keyboard_is_ready(
    qtbot: QtBot, desk: Desk, workspace: Workspace, meeting_id: int
) -> None:
    hall = Hall(qtbot, desk, workspace, meeting_id)
    (button,) = [b for b in hall.tab.findChildren(QToolButton) if b.isVisible()]
    hall.click(button)
    assert hall.head().state is MinutesState.DRAFT
    assert hall.text.isVisible()
    assert QApplication.focusWidget() is hall.text


def test_what_is_written_under_the_chosen_item_stands_in_the_minutes(hall: Hall) -> None:
    hall.choose_item(1)
    hall.click(hall.text)
    hall.type("So trinh bay bao cao.")
    hall.key(Qt.Key.Key_Return, CTRL)
    hall.type("Cac dai bieu nhat tri.")
    hall.key(Qt.Key.Key_Return, CTRL)
    with hall.workspace.reader() as session:
        item_id = read_agenda(session, hall.meeting_id).rows[1].id
    assert [(entry.text, entry.agenda_item_id) for entry in hall.entries()] == [
        ("So trinh bay bao cao.", item_id),
        ("Cac dai bieu nhat tri.", item_id),
    ]
    assert [card.form.text.value for card in hall.cards] == [e.text for e in hall.entries()]
    assert hall.text.value == ""
    assert QApplication.focusWidget() is hall.text
    hall.choose_item(0)
    assert hall.cards == []


def test_a_speaker_is_found_without_accents_among_those_present(hall: Hall) -> None:
    hall.key(Qt.Key.Key_2, ALT)
    speaker = hall.find(QLineEdit, "composerSpeaker")
    assert QApplication.focusWidget() is speaker
    hall.type("kieu")
    hall.qtbot.waitUntil(lambda: speaker.choices != [])
    assert speaker.choices == ["Bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp Hội"]
    hall.qtbot.keyClick(speaker, Qt.Key.Key_Return)
    hall.text.setFocus()
    hall.type("De nghi gui som de an.")
    hall.key(Qt.Key.Key_Return, CTRL)
    (entry,) = hall.entries()
    assert entry.kind is EntryKind.STATEMENT
    assert entry.speaker == "Bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp Hội"
    # Who did not come is not offered.
    speaker.setFocus()
    hall.type("pham chi")
    hall.qtbot.wait(250)
    hall.settle()
    assert "Phạm Chi" not in " ".join(speaker.choices)


def test_a_vote_has_its_count_and_the_presence_of_that_moment(hall: Hall) -> None:
    hall.key(Qt.Key.Key_5, ALT)
    hall.type("Thong qua bao cao")
    hall.click(hall.find(QPushButton, "allInFavour"))
    note = hall.find(Composer, "composer").findChild(QLabel, "voteNote")
    assert note.text().startswith("3 phiếu trên 3")
    against = hall.find(Composer, "composer").findChild(QSpinBox, "votesAgainst")
    against.setFocus()
    against.selectAll()
    hall.type("2")
    assert "nhiều hơn 3" in note.text()
    against.selectAll()
    hall.type("0")
    hall.click(hall.find(QPushButton, "composerAdd"))
    (vote,) = hall.entries()
    assert (vote.tally, vote.present_then, vote.summoned_then) == (Tally(3), 3, 4)


def test_a_task_goes_to_an_organisation_with_a_day_and_a_past_day_is_pointed_out(
    hall: Hall,
) -> None:
    hall.key(Qt.Key.Key_6, ALT)
    hall.type("Xay dung ke hoach")
    composer = hall.find(Composer, "composer")
    owner = composer.findChild(QLineEdit, "taskOwner")
    owner.setFocus()
    hall.type("nong dan")
    hall.qtbot.waitUntil(lambda: bool(owner.choices))
    hall.qtbot.keyClick(owner, Qt.Key.Key_Return)
    due = composer.findChild(QLineEdit, "taskDue")
    due.setFocus()
    hall.type("30/3/2023")
    hall.qtbot.keyClick(due, Qt.Key.Key_Return)
    assert composer.findChild(QLabel, "dueNote").isVisible()
    due.selectAll()
    hall.type("30/6/2023")
    hall.qtbot.keyClick(due, Qt.Key.Key_Return)
    assert not composer.findChild(QLabel, "dueNote").isVisible()
    hall.click(hall.find(QPushButton, "composerAdd"))
    (entry,) = hall.entries()
    assert entry.task is not None
    assert (entry.task.owner, entry.task.due_on) == ("Hội Nông dân", date(2023, 6, 30))


def test_words_are_kept_at_a_pause_without_leaving_the_field(hall: Hall) -> None:
    hall.act(add_entry, hall.head().id, EntryDraft(text="Ban dau"))
    hall.choose_item(3)
    field = hall.cards[0].form.text
    field.setFocus()
    field.moveCursor(field.textCursor().MoveOperation.End)
    hall.type(", them vao ")
    hall.qtbot.waitUntil(lambda: hall.entries()[0].text == "Ban dau, them vao", timeout=4000)
    hall.settle()
    # The blank typed last is still there for the next word.
    hall.type("sau")
    assert field.value == "Ban dau, them vao sau"
    hall.desk.undo.undo()
    hall.settle()
    assert hall.entries()[0].text == "Ban dau"


def test_what_is_typed_and_not_recorded_outlives_the_window(hall: Hall) -> None:
    hall.key(Qt.Key.Key_3, ALT)
    hall.type("Thong nhat noi dung")
    hall.tab.hide()
    kept = [hall.desk.preferences.text(key) for key in _draft_keys(hall.desk.preferences)]
    assert [json.loads(text)["text"] for text in kept] == ["Thong nhat noi dung"]
    hall.open()
    assert hall.text.value == "Thong nhat noi dung"
    assert hall.find(Composer, "composer").form.kind is EntryKind.CONCLUSION


def _draft_keys(preferences: Preferences) -> list[str]:
    return [k for k in preferences._store.allKeys() if k.startswith("minutes-draft/")]


def test_closing_the_window_keeps_the_last_words(
    qtbot: QtBot, look: object, workspace: Workspace, meeting_id: int, preferences: Preferences
) -> None:
    with workspace.unit_of_work() as work:
        add_entry(work, open_minutes(work, meeting_id), EntryDraft(text="Ban dau"))
    desk = Desk(workspace, preferences)
    hall = Hall(qtbot, desk, workspace, meeting_id)
    hall.choose_item(3)
    hall.cards[0].form.text.setFocus()
    hall.cards[0].form.text.selectAll()
    hall.type("Ban cuoi")
    desk.close()
    assert [entry.text for entry in hall.entries()] == ["Ban cuoi"]


def test_an_abbreviation_becomes_words_and_undo_gives_the_letters_back(hall: Hall) -> None:
    hall.text.setFocus()
    hall.type("Theo UBND ")
    assert hall.text.value == "Theo Ủy ban nhân dân "
    hall.qtbot.keyClick(hall.text, Qt.Key.Key_Z, CTRL)
    assert hall.text.value == "Theo UBND"


def test_text_from_a_web_page_comes_in_as_words_only(hall: Hall) -> None:
    mime = QMimeData()
    mime.setHtml("<p><b>Hai</b>&nbsp;&nbsp;ý&#8203; kiến</p><p></p><p></p><p>Thống nhất</p>")
    hall.text.insertFromMimeData(mime)
    assert hall.text.value.split("\n")[0] == "Hai ý kiến"
    assert hall.text.value.split("\n")[-1] == "Thống nhất"
    assert "\n\n\n" not in hall.text.value


def test_somebody_elses_words_are_never_overwritten_and_both_ways_are_open(hall: Hall) -> None:
    entry_id = hall.act(add_entry, hall.head().id, EntryDraft(text="Ban chung"))
    hall.choose_item(3)
    card = hall.cards[0]
    card.form.text.setFocus()
    card.form.text.selectAll()
    hall.type("Ban cua Lan")
    hall.act(edit_entry, entry_id, 1, EntryDraft(text="Ban cua Minh"))
    card.form.text.keep()
    hall.settle()
    assert card.is_in_conflict
    assert card.form.text.value == "Ban cua Lan"
    assert hall.entries()[0].text == "Ban cua Minh"
    hall.click(card.findChild(QPushButton, "keepMine"))
    assert hall.entries()[0].text == "Ban cua Lan"
    assert not card.is_in_conflict


def test_taking_the_other_version_drops_ones_own(hall: Hall) -> None:
    entry_id = hall.act(add_entry, hall.head().id, EntryDraft(text="Ban chung"))
    hall.choose_item(3)
    card = hall.cards[0]
    card.form.text.setFocus()
    hall.type("x")
    hall.act(edit_entry, entry_id, 1, EntryDraft(text="Ban cua Minh"))
    card.form.text.keep()
    hall.settle()
    hall.click(card.findChild(QPushButton, "takeTheirs"))
    assert card.form.text.value == "Ban cua Minh"
    assert hall.entries()[0].text == "Ban cua Minh"


def test_the_clock_of_an_item_runs_over_and_the_next_one_ends_it(
    hall: Hall, clock: Iterator[list[datetime]]
) -> None:
    now = next(clock)
    hall.choose_item(0)
    hall.click(hall.find(QToolButton, "startItem"))
    now[0] = START + timedelta(minutes=31, seconds=5)
    hall.qtbot.waitUntil(lambda: hall.find(QLabel, "itemClock").text() == "31:05", timeout=3000)
    assert hall.find(QLabel, "itemRest").text() == "quá 01:05"
    hall.choose_item(1)
    hall.key(Qt.Key.Key_F6)
    with hall.workspace.reader() as session:
        first, second, _third = read_agenda(session, hall.meeting_id).rows
    assert first.ended_at == now[0]
    assert (second.started_at, second.ended_at) == (now[0], None)
    now[0] += timedelta(minutes=10)
    hall.click(hall.find(QToolButton, "finishItem"))
    with hall.workspace.reader() as session:
        assert read_agenda(session, hall.meeting_id).rows[1].ended_at == now[0]


def test_the_sentence_of_attendance_follows_the_door(hall: Hall) -> None:
    sentence = hall.find(QLabel, "attendanceSentence")
    assert sentence.text() == "Tổng số đại biểu được triệu tập: 04; có mặt: 03; vắng: 01."
    with hall.workspace.reader() as session:
        from meetingdesk.features.delegates.delegates import delegate_rows

        late = delegate_rows(session, hall.meeting_id)[3].id

    def come(work: Any) -> None:
        list_id = main_list(work, hall.meeting_id)
        check_in(work, list_id, late, nonce="late", desk="Bàn 1", at=START)

    hall.act(come)
    assert sentence.text() == "Tổng số đại biểu được triệu tập: 04; có mặt: 04; vắng: 0."


def test_an_entry_is_struck_out_by_its_menu_and_comes_back_by_undo(hall: Hall) -> None:
    hall.act(add_entry, hall.head().id, EntryDraft(text="Mot"))
    hall.act(add_entry, hall.head().id, EntryDraft(text="Hai"))
    hall.choose_item(3)
    hall.click(hall.cards[0].findChild(QToolButton, "entryMore"))
    _trigger(hall, "Đưa xuống")
    assert [entry.text for entry in hall.entries()] == ["Hai", "Mot"]
    hall.click(hall.cards[0].findChild(QToolButton, "entryMore"))
    _trigger(hall, "Xóa khỏi biên bản")
    assert [entry.text for entry in hall.entries()] == ["Mot"]
    action = hall.notices[-1].action
    assert action is not None
    action()
    hall.settle()
    assert [entry.text for entry in hall.entries()] == ["Hai", "Mot"]


def _trigger(hall: Hall, text: str) -> None:
    menu = next(m for m in hall.tab.findChildren(QMenu, "entryMenu") if m.isVisible())
    action: QAction = next(one for one in menu.actions() if one.text() == text)
    action.trigger()
    menu.close()
    hall.settle()


def test_minutes_without_a_time_of_closing_do_not_become_final_and_the_field_waits(
    hall: Hall,
) -> None:
    hall.click(hall.find(QPushButton, "to_final"))
    assert "giờ kết thúc" in hall.notices[-1].text
    ended = hall.find(QLineEdit, "minutesEnd")
    assert QApplication.focusWidget() is ended
    hall.type("11h")
    hall.qtbot.keyClick(ended, Qt.Key.Key_Return)
    hall.settle()
    hall.click(hall.find(QPushButton, "to_final"))
    head = hall.head()
    assert (head.state, head.number) == (MinutesState.FINAL, "01")
    assert head.ended_at == START + timedelta(hours=3)


def test_words_left_in_the_composer_hold_the_final_step_back(hall: Hall) -> None:
    hall.text.setFocus()
    hall.type("Chua ghi")
    hall.click(hall.find(QPushButton, "to_final"))
    assert "chưa ghi" in hall.notices[-1].text
    assert hall.head().state is MinutesState.DRAFT


def test_signed_minutes_can_only_be_read_until_reopened_with_a_reason(hall: Hall) -> None:
    hall.act(add_entry, hall.head().id, EntryDraft(text="Da ky"))
    ended = hall.find(QLineEdit, "minutesEnd")
    ended.setFocus()
    hall.type("11:00")
    hall.key(Qt.Key.Key_Return)
    hall.click(hall.find(QPushButton, "to_final"))
    hall.click(hall.find(QPushButton, "to_signed"))
    hall.click(hall.find(QPushButton, "markSigned"))
    assert hall.head().state is MinutesState.SIGNED
    hall.choose_item(3)
    assert hall.cards[0].form.text.isReadOnly()
    assert not hall.text.isVisible()
    hall.click(hall.find(QPushButton, "to_draft"))
    dialog = hall.find(QWidget, "reopenDialog")
    ok = dialog.findChild(QPushButton, "reopenOk")
    assert not ok.isEnabled()
    dialog.findChild(QLineEdit, "reopenReason").setText("Ghi sai tên")
    hall.click(ok)
    assert hall.head().state is MinutesState.DRAFT
    assert hall.text.isVisible()
    assert not hall.cards[0].form.text.isReadOnly()


def test_an_earlier_version_is_compared_and_gone_back_to(hall: Hall) -> None:
    entry_id = hall.act(add_entry, hall.head().id, EntryDraft(text="Ban dau tien"))
    from meetingdesk.features.minutes.minutes_revisions import keep_revision

    hall.act(keep_revision, hall.head().id, "Truoc khi sua")
    hall.act(edit_entry, entry_id, 1, EntryDraft(text="Ban thu hai"))
    action = next(one for one in hall.tab.commands if one.text() == "Các phiên bản…")
    action.trigger()
    hall.settle()
    dialog = hall.find(QWidget, "revisionsDialog")
    shown = dialog.findChild(QTextBrowser, "revisionDifference")
    hall.qtbot.waitUntil(lambda: "dau tien" in shown.toPlainText())
    assert "thu hai" in shown.toPlainText()
    hall.click(dialog.findChild(QPushButton, "goBack"))
    assert hall.entries()[0].text == "Ban dau tien"
    assert hall.notices[-1].action is not None


def test_the_office_changes_its_abbreviations(hall: Hall) -> None:
    action = next(one for one in hall.tab.commands if one.text() == "Chữ viết tắt…")
    action.trigger()
    dialog = hall.find(QWidget, "abbreviationsDialog")
    text = dialog.findChild(QPlainTextEdit, "abbreviationsText")
    text.setPlainText("hntk hội nghị tổng kết")
    hall.click(dialog.findChild(QPushButton, "abbreviationsOk"))
    assert dialog.isVisible()
    text.setPlainText("hntk = hội nghị tổng kết")
    hall.click(dialog.findChild(QPushButton, "abbreviationsOk"))
    hall.text.setFocus()
    hall.type("hntk.")
    assert hall.text.value == "hội nghị tổng kết."


def test_a_block_of_text_of_several_lines_comes_with_a_few_letters(hall: Hall) -> None:
    hall.command("Chữ viết tắt…")
    dialog = hall.find(QWidget, "abbreviationsDialog")
    text = dialog.findChild(QPlainTextEdit, "abbreviationsText")
    text.setPlainText("mdau = Chủ trì nêu lý do. | Thư ký điểm danh:")
    hall.click(dialog.findChild(QPushButton, "abbreviationsOk"))
    hall.text.setFocus()
    hall.type("mdau ")
    assert hall.text.value == "Chủ trì nêu lý do.\nThư ký điểm danh: "
    hall.command("Chữ viết tắt…")
    again = hall.tab.findChildren(QPlainTextEdit, "abbreviationsText")[-1]
    assert again.toPlainText() == "mdau = Chủ trì nêu lý do. | Thư ký điểm danh:"


def test_minutes_without_an_agenda_are_written_all_the_same(
    qtbot: QtBot, desk: Desk, workspace: Workspace
) -> None:
    with workspace.unit_of_work() as work:
        made = create_meeting(work, MeetingDraft("Họp", START, START + timedelta(hours=1)))
        open_minutes(work, made)
    hall = Hall(qtbot, desk, workspace, made)
    hall.text.setFocus()
    hall.type("Trao doi cong viec")
    hall.key(Qt.Key.Key_Return, CTRL)
    assert [entry.text for entry in hall.entries()] == ["Trao doi cong viec"]
    assert len(hall.cards) == 1
