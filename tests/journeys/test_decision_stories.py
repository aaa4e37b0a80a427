"""Stories 6, 8 and 14: speakers, votes and decisions as they fall, the boss's edits, tasks with days."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabBar,
    QWidget,
)

from documents.printed import Printed
from journeys.office import ALT, CTRL, NONE, Clock, Office
from meetingdesk.features.files.attached_files import Owner, attached_files
from meetingdesk.features.minutes.minutes import MinutesState, minutes_head
from meetingdesk.features.minutes.minutes_entries import Entry, EntryKind, Tally, entries_of
from meetingdesk.features.minutes.task_list import TaskState, task_rows
from meetingdesk.gui.minutes.entry_card import EntryCard
from meetingdesk.gui.reports.page import ReportsPage
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.picker import Picker
from planning_stories import at

SHIFT = Qt.KeyboardModifier.ShiftModifier


def entries(office: Office) -> list[Entry]:
    head = office.read(minutes_head, office.meeting_id)
    return list(office.read(entries_of, head.id)) if head else []


def record(office: Office, kind: int, text: str) -> None:
    """One entry by keys alone: its kind, its words, Ctrl+Enter."""
    office.key(Qt.Key(Qt.Key.Key_0 + kind), ALT)
    office.type(text)
    office.key(Qt.Key.Key_Return, CTRL)


def cards(tab: QWidget) -> list[EntryCard]:
    return [card for card in tab.findChildren(EntryCard) if card.isVisible()]


def begun(coming: Office, clock: Clock, *numbers: str) -> QWidget:
    """Delegates came, the minutes are open, the fourth part runs."""
    coming.tab("agenda")
    coming.press_text("Thêm chương trình mẫu")
    door = coming.door()
    for number in numbers:
        door.enter(number)
    door.leave()
    clock.now = at(25, "8:30")
    tab: QWidget = coming.tab("minutes")
    coming.press_text("Bắt đầu ghi biên bản", tab)
    for _part in range(3):
        coming.key(Qt.Key.Key_PageDown, ALT)
    coming.key(Qt.Key.Key_F6)
    return tab


def test_the_secretary_follows_speakers_vote_and_decision_with_the_keyboard_alone(
    coming: Office, clock: Clock
) -> None:
    tab = begun(coming, clock, "3", "5", "26")
    coming.key(Qt.Key.Key_R, ALT)
    coming.type("kieu")
    field = coming.find(Picker, "speechAdd", tab)
    coming.until(lambda: field.choices)
    coming.key(Qt.Key.Key_Return)
    coming.key(Qt.Key.Key_F8)
    coming.type("Đề nghị sớm ban hành kế hoạch.")
    coming.key(Qt.Key.Key_Return, CTRL)
    clock.now += timedelta(minutes=6)
    coming.key(Qt.Key.Key_F8, SHIFT)
    speeches = coming.find(QListWidget, "speechList", tab)
    assert "đã nói 06:00" in speeches.item(0).text()
    coming.key(Qt.Key.Key_5, ALT)
    coming.type("Thông qua kế hoạch")
    coming.key(Qt.Key.Key_Tab)
    coming.type("2")
    coming.key(Qt.Key.Key_Tab)
    coming.type("1")
    coming.press("composerAdd", tab)
    record(coming, 4, "Thông qua kế hoạch năm 2023")
    said, vote, decision = entries(coming)
    assert said.speaker.startswith("Bà Nguyễn Thị Kiều")
    assert (vote.tally, vote.present_then) == (Tally(2, 1), 3)
    assert (decision.kind, decision.number) == (EntryKind.DECISION, "")
    # Nothing is closed while a vote has no result.
    record(coming, 5, "Bổ sung kinh phí")
    coming.write(coming.find(QLineEdit, "minutesEnd", tab), "11h", Qt.Key.Key_Return)
    coming.press("to_final", tab)
    dialog = coming.dialog(QDialog)
    listed = coming.find(QListWidget, "undecidedList", dialog)
    assert listed.item(0).text() == "Biểu quyết chưa ghi kết quả: Bổ sung kinh phí"
    coming.press("goToUndecided", dialog)
    open_vote = next(card for card in cards(tab) if card.entry.text == "Bổ sung kinh phí")
    votes = coming.find(QSpinBox, "votesFor", open_vote)
    coming.front(votes)
    votes.setFocus()
    votes.selectAll()
    coming.type("3", votes)
    coming.key(Qt.Key.Key_Tab)
    coming.press("to_final", tab)
    coming.until(lambda: coming.read(minutes_head, coming.meeting_id).state is MinutesState.FINAL)
    numbers = [one.number for one in entries(coming) if one.kind is EntryKind.DECISION]
    assert numbers == ["01/QĐHN"]


def test_the_boss_edits_the_word_file_and_the_change_comes_back(
    held: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held.desk.open_meeting(held.meeting_id, "minutes")
    held.settle()
    tab = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    if held.read(minutes_head, held.meeting_id).state is not MinutesState.DRAFT:
        held.press("to_draft", tab)
        reopen = held.dialog(QDialog)
        held.write(held.find(QLineEdit, "reopenReason", reopen), "Sua theo y kien")
        held.press("reopenOk", reopen)
    held.press("minutesPaper")
    papers = held.window.page.tab  # type: ignore[attr-defined]  # the event's page
    held.until(lambda: papers.room.is_fresh and papers.room.view.is_drawn)
    path = tmp_path / "bb.docx"
    held.save(papers, "saveDocx", path)
    opened = docx.Document(str(path))
    decision = next(one for one in entries(held) if one.kind is EntryKind.DECISION)
    line = next(one for one in opened.paragraphs if decision.text[:40] in one.text)
    text = line.text.replace(decision.text[:40], f"Nhất trí cao, {decision.text[:40]}")
    for run in line.runs:
        run.text = ""
    line.runs[0].text = text
    opened.save(str(path))
    tab = held.tab("minutes")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", staticmethod(lambda *_args: (str(path), ""))
    )
    next(one for one in tab.commands if one.text() == "Lấy lại bản đã sửa…").trigger()
    dialog = held.dialog(QDialog)
    changes = held.find(QListWidget, "takenChanges", dialog)
    assert changes.count() == 1
    held.press("takeChanges", dialog)
    texts = [one.text for one in entries(held) if one.kind is EntryKind.DECISION]
    assert texts[0].startswith("Nhất trí cao, ")
    held.press("minutesPaper")
    held.until(lambda: papers.room.is_fresh and papers.room.view.is_drawn)
    held.save(papers, "savePdf", tmp_path / "bb.pdf")
    printed = Printed((tmp_path / "bb.pdf").read_bytes())
    said = " ".join(line.text for page in printed.lines for line in page)
    assert "Nhất trí cao, " in said


def test_a_task_given_in_the_minutes_is_followed_to_its_proof(
    coming: Office, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = begun(coming, clock, "3")
    coming.key(Qt.Key.Key_6, ALT)
    coming.type("Xây dựng kế hoạch phối hợp năm 2023")
    owner = coming.find(Picker, "taskOwner", coming.find(QWidget, "composer", tab))
    coming.pick(owner, "nong dan")
    due = coming.find(QLineEdit, "taskDue", coming.find(QWidget, "composer", tab))
    coming.write(due, "20/4/2023", Qt.Key.Key_Tab)
    assert coming.find(QLabel, "dueNote", coming.find(QWidget, "composer", tab)).isVisible()
    coming.write(due, "10/5/2023", Qt.Key.Key_Tab)
    coming.press("composerAdd", tab)
    record(coming, 3, "Thống nhất triển khai từ tháng 5")
    rows = [row for row in coming.read(task_rows) if row.meeting_id == coming.meeting_id]
    (task,) = rows
    assert task.owner.startswith("Hội Nông dân")
    # The notice of conclusions has the conclusion and the task.
    papers = coming.paper("conclusions")
    coming.save(papers, "savePdf", tmp_path / "tb.pdf")
    printed = Printed((tmp_path / "tb.pdf").read_bytes())
    said = " ".join(line.text for page in printed.lines for line in page)
    assert "Thống nhất triển khai từ tháng 5" in said
    assert "xây dựng kế hoạch phối hợp năm 2023; thời hạn: 10/5/2023" in said
    # Ten days late, the list of all events says so; it is given another day, then closed with proof.
    clock.now = at(25, "8:00") + timedelta(days=25)
    coming.go("reports")
    page = coming.window.page
    assert isinstance(page, ReportsPage)
    bar = page.tabs.tabBar()
    assert isinstance(bar, QTabBar)
    place = [bar.tabText(n) for n in range(bar.count())].index("Nhiệm vụ")
    coming.click(bar, bar.tabRect(place).center())
    year = coming.find(QComboBox, "reportYear", page)
    if year.currentText() != "2023":
        year.setCurrentText("2023")
        coming.settle()
    table = page.tabs.currentWidget().findChild(DataTable)
    model = table.model()
    row = next(
        n
        for n in range(model.rowCount())
        if model.index(n, model.column_of("text")).data() == task.text
    )
    assert "Quá hạn" in model.index(row, model.column_of("state")).data()
    coming.click(table.viewport(), table.visualRect(model.index(row, 0)).center())
    coming.key(Qt.Key.Key_F2, NONE)
    dialog = coming.dialog(QDialog)
    coming.write(coming.find(QLineEdit, "taskDue", dialog), "30/5/2023", Qt.Key.Key_Tab)
    coming.press("taskSave", dialog)
    assert next(one for one in coming.read(task_rows) if one.id == task.id).due_on.day == 30
    proof = tmp_path / "Kế hoạch 12-KH.pdf"
    proof.write_bytes(b"%PDF-1.4 ke hoach")
    row = next(
        n
        for n in range(model.rowCount())
        if model.index(n, model.column_of("text")).data() == task.text
    )
    coming.click(table.viewport(), table.visualRect(model.index(row, 0)).center())
    coming.key(Qt.Key.Key_Return, CTRL)
    closing = coming.dialog(QDialog)
    coming.write(coming.find(QPlainTextEdit, "taskNote", closing), "Đã ban hành kế hoạch")
    chooser = closing._on_chosen  # type: ignore[attr-defined]  # as the file dialog answers
    chooser([str(proof)])
    coming.click(coming.find(QPushButton, "taskClose", closing))
    coming.until(
        lambda: next(o for o in coming.read(task_rows) if o.id == task.id).state is TaskState.DONE
    )
    (file,) = coming.read(attached_files, Owner(action_item_id=task.id))
    assert file.file_name == "Kế hoạch 12-KH.pdf"
    assert next(one for one in coming.read(task_rows) if one.id == task.id).proofs == 1
