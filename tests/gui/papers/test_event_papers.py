"""Invitations, agenda, run-of-show, report and payments: chosen, numbered, paid for in the room."""

from __future__ import annotations

from datetime import date

import pytest
from papers_window import PapersWindow
from papers_window import text_of as words_of
from planning_window import click, find, insert, opened, write_over
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from attendance_stage import Stage
from meetingdesk.features.delegates.delegates import DelegateKind
from meetingdesk.features.papers.numbering import given_numbers
from meetingdesk.features.papers.paper_numbers import PaperNumber, give_paper_number, paper_number
from meetingdesk.features.papers.payments import gather_payments, set_own_amounts
from meetingdesk.features.planning.agenda import AgendaDraft, AgendaKind, add_agenda_items
from meetingdesk.gui.event import looks
from meetingdesk.gui.papers.numbering import NumberDialog
from meetingdesk.gui.papers.options import Day, Lines, Section, resolved
from meetingdesk.gui.papers.payment_dialog import PaymentDialog
from meetingdesk.gui.papers.registry import PAPERS
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.messages import message
from planning_stories import at


def text_of(window: PapersWindow) -> str:
    """The words of the pages that show, in one line."""
    made = window.room._maker._made
    return " ".join(words_of(made.pdf).split()) if made is not None else ""


def press_tool(window: PapersWindow) -> None:
    click(window.qtbot, window.find(QToolButton, "paperTool"))


@pytest.mark.parametrize("key", [paper.key for paper in PAPERS])
def test_every_paper_of_an_event_shows_its_pages_in_the_room(
    window: PapersWindow, key: str
) -> None:
    window.open(key)
    assert window.room.view.page_count >= 1


def test_letters_go_to_those_who_are_named_only(window: PapersWindow) -> None:
    window.open("invitation")
    assert "Ông/Bà Nguyễn Thị Kiều" in text_of(window)
    assert window.room.view.page_count == 4
    write_over(window.qtbot, window.find(QLineEdit, "option_only"), "nong dan")
    window.made()
    assert window.room.view.page_count == 2
    assert "Hội Nông dân" in text_of(window)


def test_notes_and_the_last_day_to_answer_stand_in_the_letter(window: PapersWindow) -> None:
    window.open("invitation")
    assert "trước ngày 22/4/2023" in text_of(window)
    insert(window.find(QPlainTextEdit, "option_notes"), "Mặc lễ phục")
    day = window.find(DateField, "option_confirm_by")
    write_over(window.qtbot, day, "20/4/2023", end=Qt.Key.Key_Return)
    window.made()
    assert "trước ngày 20/4/2023" in text_of(window)
    assert "Mặc lễ phục./." in text_of(window)


def test_a_number_is_taken_when_the_button_is_pressed_and_not_before(
    window: PapersWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "now", lambda: at(14, "9:00"))
    window.open("invitation")
    press_tool(window)
    dialog = opened(window.qtbot, window.tab, NumberDialog, "numberDialog")
    window.settle()
    assert find(dialog, QSpinBox, "numberChosen").value() == 1
    assert stage.read(given_numbers, 2023) == []
    click(window.qtbot, find(dialog, QPushButton, "giveNumber"))
    window.made()
    given = stage.read(paper_number, "invitation", stage.meeting_id)
    assert given == PaperNumber(1, date(2023, 4, 14))
    window.qtbot.waitUntil(lambda: "Số: 01/GM" in text_of(window), timeout=10_000)
    assert "ngày 14 tháng 4 năm 2023" in text_of(window)
    press_tool(window)
    dialog = opened(window.qtbot, window.tab, NumberDialog, "numberDialog")
    window.qtbot.waitUntil(
        lambda: find(dialog, QLabel, "numberSaid").text() == "Đã cấp số 01/GM", timeout=5000
    )
    assert not find(dialog, QPushButton, "giveNumber").isVisible()
    dialog.close()


def test_a_number_given_to_another_paper_is_refused_with_its_reason(
    window: PapersWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "now", lambda: at(14, "9:00"))
    other = Stage(stage.workspace, "Họp giao ban")
    other.act(give_paper_number, "invitation", other.meeting_id, "GM", date(2023, 4, 3))
    window.open("invitation")
    press_tool(window)
    dialog = opened(window.qtbot, window.tab, NumberDialog, "numberDialog")
    window.settle()
    assert find(dialog, QSpinBox, "numberChosen").value() == 2
    find(dialog, QSpinBox, "numberChosen").setValue(1)
    click(window.qtbot, find(dialog, QPushButton, "giveNumber"))
    window.settle()
    words = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any("đã cấp cho: Họp giao ban" in text for text in words)
    assert stage.read(paper_number, "invitation", stage.meeting_id) is None
    dialog.close()


def test_the_agenda_follows_what_is_planned_while_it_shows(
    window: PapersWindow, stage: Stage
) -> None:
    window.open("agenda")
    assert "(Chưa có nội dung chương trình)" in text_of(window)
    stage.act(add_agenda_items, stage.meeting_id, [AgendaDraft("Khai mạc", AgendaKind.OPENING, 15)])
    window.qtbot.waitUntil(lambda: "08h00 - 08h15" in text_of(window), timeout=10_000)
    window.tick("signed")
    window.made()
    assert "BAN TỔ CHỨC" not in text_of(window)


def test_a_group_is_paid_by_its_rate_and_one_person_by_their_own(
    window: PapersWindow, stage: Stage
) -> None:
    for row in stage.read(gather_payments, stage.meeting_id).payees:
        stage.come(int(row.key[1:]))
    window.open("payment_list")
    rate = window.find(QSpinBox, f"option_kind_{DelegateKind.SUMMONED.value}")
    rate.setValue(150_000)
    assert rate.text() == "150.000 đồng"
    window.made()
    assert "Sáu trăm nghìn đồng" in text_of(window)
    press_tool(window)
    dialog = opened(window.qtbot, window.tab, PaymentDialog, "paymentDialog")
    window.settle()
    model = dialog.table.model()
    column = model.columnCount() - 1
    assert {model.index(row, column).data() for row in range(4)} == {"150.000"}
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(model.index(0, column))
    window.qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    editor = next(
        line for line in dialog.table.viewport().findChildren(QLineEdit) if line.isVisible()
    )
    editor.selectAll()
    insert(editor, "1.000.000")
    window.qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.settle()
    assert find(dialog, QLabel, "paymentSum").text() == (
        "Cộng của những người có mặt: 1.450.000 đồng"
    )
    dialog.accept()
    window.qtbot.waitUntil(lambda: "1.450.000" in text_of(window), timeout=10_000)


def test_an_amount_that_is_none_is_refused_and_an_emptied_one_follows_the_group(
    window: PapersWindow, stage: Stage
) -> None:
    payee = stage.read(gather_payments, stage.meeting_id).payees[0]
    stage.act(set_own_amounts, stage.meeting_id, {payee.key: 5})
    dialog = PaymentDialog(window.desk, stage.meeting_id, {}, lambda: None, window.tab)
    dialog.open()
    window.settle()
    line = dialog.table.model().rows[0]  # type: ignore[attr-defined] # RowsModel's
    dialog._edit(line, "nhiều lắm")
    assert window.notices[-1].text.startswith("Hãy nhập số tiền")
    dialog._edit(line, "")
    window.settle()
    assert stage.read(gather_payments, stage.meeting_id).payees[0].own_amount is None
    dialog.close()


def test_lines_and_days_are_options_that_survive_what_was_kept_of_them() -> None:
    label = message("labels", "Thử")
    sections = (Section(label, (Lines("notes", label), Day("day", label))),)
    values = resolved(sections, {"notes": " một \n\n hai  ba ", "day": "2023-04-21"})
    assert values.lines("notes") == ("một", "hai ba")
    assert values.day("day") == date(2023, 4, 21)
    odd = resolved(sections, {"notes": 7, "day": "30/2/2023"})
    assert (odd.lines("notes"), odd.day("day")) == ((), None)


def test_an_emptied_day_asks_for_none(window: PapersWindow) -> None:
    window.open("invitation")
    write_over(window.qtbot, window.find(DateField, "option_confirm_by"), "", end=Qt.Key.Key_Return)
    window.made()
    assert "xác nhận tham dự" not in text_of(window)
