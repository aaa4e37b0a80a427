"""The secretary records an election: candidates, ballots, who is elected, and the counting record."""

from __future__ import annotations

from typing import Any

from minutes_window import ALT, CTRL, Hall
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox

from meetingdesk.features.minutes.elections import ElectionCard, election_card
from meetingdesk.gui.desk import Target
from meetingdesk.gui.minutes.candidate_table import CandidateTable


def begun(hall: Hall) -> QDialog:
    """Record an election; its dialog opens by itself."""
    hall.key(Qt.Key.Key_7, ALT)
    hall.type("Bau Ban Chap hanh")
    hall.key(Qt.Key.Key_Return, CTRL)
    return shown(hall)


def shown(hall: Hall) -> QDialog:
    dialogs = [one for one in hall.tab.findChildren(QDialog, "electionDialog") if one.isVisible()]
    assert dialogs
    hall.settle()
    return dialogs[-1]


def card(hall: Hall) -> ElectionCard:
    with hall.workspace.reader() as session:
        return election_card(session, hall.entries()[-1].id)


def field(dialog: QDialog, kind: type[Any], name: str) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def stand(hall: Hall, dialog: QDialog, *names: str) -> None:
    add = field(dialog, QLineEdit, "candidateAdd")
    for name in names:
        add.setFocus()
        hall.qtbot.keyClicks(add, name)
        hall.qtbot.keyClick(add, Qt.Key.Key_Return)


def count(dialog: QDialog, issued: int, collected: int, valid: int) -> None:
    for name, value in zip(
        ("Issued", "Collected", "Valid"), (issued, collected, valid), strict=True
    ):
        field(dialog, QSpinBox, f"ballots{name}").setValue(value)


def cell(dialog: QDialog, row: int, column: int) -> str:
    table = dialog.findChild(CandidateTable).table
    return str(table.model().index(row, column).data())


def give_votes(dialog: QDialog, *votes: int) -> None:
    model = dialog.findChild(CandidateTable).table.model()
    for row, value in enumerate(votes):
        model.setData(model.index(row, 2), str(value), Qt.ItemDataRole.EditRole)


def test_an_election_is_counted_and_names_who_is_elected(hall: Hall) -> None:
    dialog = begun(hall)
    stand(hall, dialog, "Ong An, Giam doc", "Ba Binh")
    count(dialog, 3, 3, 3)
    give_votes(dialog, 2, 1)
    assert (cell(dialog, 0, 3), cell(dialog, 0, 4)) == ("66,7%", "Trúng cử")
    assert cell(dialog, 1, 4) == "Không trúng cử"
    assert "trúng cử từ 2 phiếu" in field(dialog, QLabel, "neededVotes").text()
    field(dialog, QPlainTextEdit, "tellers").setPlainText("Ông Sáu - Trưởng ban")
    hall.click(field(dialog, QPushButton, "electionSave"))
    kept = card(hall)
    assert kept.subject == "Bau Ban Chap hanh"
    assert [(one.full_name, one.post, one.votes) for one in kept.ballot.candidates] == [
        ("Ong An", "Giam doc", 2),
        ("Ba Binh", "", 1),
    ]
    assert hall.cards[-1].findChild(QLabel, "electionLine").text() == "Trúng cử: Ong An"


def test_more_ballots_than_people_present_is_said_and_can_be_kept_as_a_draft(hall: Hall) -> None:
    dialog = begun(hall)
    stand(hall, dialog, "Ong An")
    count(dialog, 9, 9, 9)
    trouble = field(dialog, QLabel, "electionTrouble")
    assert trouble.text() == "Phát ra 9 phiếu, nhiều hơn 3 đại biểu có mặt."
    hall.click(field(dialog, QPushButton, "electionSave"))
    hall.give_end()
    hall.click(hall.find(QPushButton, "to_final"))
    assert hall.find(QDialog, "undecidedDialog").isVisible()
    assert hall.head().number == ""


def test_a_share_that_nobody_can_read_keeps_the_dialog_open(hall: Hall) -> None:
    dialog = begun(hall)
    field(dialog, QLineEdit, "electionShare").setText("nhieu")
    hall.click(field(dialog, QPushButton, "electionSave"))
    assert dialog.isVisible()
    assert "Không hiểu tỷ lệ" in field(dialog, QLabel, "electionTrouble").text()
    assert card(hall).version == 0


def test_the_counting_record_is_one_press_away(hall: Hall) -> None:
    went: list[Target] = []
    hall.desk.went.connect(went.append)
    dialog = begun(hall)
    hall.click(field(dialog, QPushButton, "countingRecord"))
    assert card(hall).version == 1, "what was typed is kept first"
    assert went[-1].part == "documents:counting_record"


def test_the_card_leads_back_to_the_numbers(hall: Hall) -> None:
    dialog = begun(hall)
    hall.click(field(dialog, QPushButton, "electionSave"))
    line = hall.cards[-1].findChild(QLabel, "electionLine")
    assert line.text() == "Chưa có ứng cử viên"
    hall.click(hall.cards[-1].findChild(QPushButton, "openElection"))
    assert shown(hall).isVisible()
