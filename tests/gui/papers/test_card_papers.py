"""Badges, name tents and the seating papers in the room of papers."""

from __future__ import annotations

from pathlib import Path

from papers_window import PapersWindow, text_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.delegates.seating import SeatOrder, give_seats
from meetingdesk.gui.cards.dialog import CardDesignerDialog
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.cards import numbers_as_text, numbers_in, print_badges_of


def badges(window: PapersWindow, path: Path) -> str:
    window.save("savePdf", path)
    return text_of(path)


def test_badges_of_all_lie_four_to_a_page_and_come_out_as_pdf(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("badges")
    assert window.pages == 1
    assert window.proposed_name("savePdf").endswith("Thẻ đại biểu.pdf")
    text = badges(window, tmp_path / "the.pdf")
    assert text.count("ĐẠI BIỂU") == 4
    assert "=cmd|' /C calc'!A0" in text
    assert not window.find(QToolButton, "saveDocx").isVisible()


def test_only_those_asked_for_get_a_badge_and_blank_ones_follow(
    window: PapersWindow, tmp_path: Path
) -> None:
    window.open("badges")
    window.pick("who", "Theo số thứ tự")
    line = window.find(QLineEdit, "option_numbers")
    window.qtbot.waitUntil(line.isVisible)
    window.qtbot.keyClicks(line, "1, 3-9")
    window.find(QSpinBox, "option_blanks").setValue(2)
    window.made()
    text = badges(window, tmp_path / "the.pdf")
    assert "Trần Văn Bé" not in text
    assert "Lê Ngọc An" in text
    assert text.count("ĐẠI BIỂU") == 5
    window.pick("who", "Một đơn vị")
    window.pick("organization", "Hội Nông dân")
    window.made()
    text = badges(window, tmp_path / "the-2.pdf")
    assert "Trần Văn Bé" in text
    assert "Nguyễn Thị Kiều" not in text


def test_a_number_that_nobody_has_is_nobodys_badge(window: PapersWindow, tmp_path: Path) -> None:
    window.open("badges")
    window.pick("who", "Theo số thứ tự")
    window.qtbot.keyClicks(window.find(QLineEdit, "option_numbers"), "77")
    window.made()
    assert badges(window, tmp_path / "the.pdf").strip() == ""


def test_a_design_larger_than_the_paper_is_refused_in_words(window: PapersWindow) -> None:
    window.open("name_tents")
    assert window.pages == 4
    window.pick("paper", "A5")
    window.qtbot.waitUntil(
        lambda: "không vừa trang" in window.room._trouble._hint.text(), timeout=10_000
    )


def test_a_seat_given_in_the_hall_is_on_the_badge_the_plan_and_the_list(
    window: PapersWindow, stage: Stage, tmp_path: Path
) -> None:
    stage.act(give_seats, stage.meeting_id, SeatOrder.PROTOCOL)
    window.settle()
    window.open("badges")
    assert "Ghế" in badges(window, tmp_path / "the.pdf")
    window.tab.open_paper("seating_plan")
    window.made()
    assert "BÀN CHỦ TỊCH ĐOÀN" in badges(window, tmp_path / "so-do.pdf")
    window.tab.open_paper("seating_list")
    window.made()
    assert "DANH SÁCH CHỖ NGỒI" in badges(window, tmp_path / "danh-sach.pdf")
    assert window.find(QToolButton, "saveXlsx").isVisible()


def test_the_designer_opens_from_the_room_and_its_copy_can_be_chosen_at_once(
    window: PapersWindow, qtbot: QtBot
) -> None:
    window.open("badges")
    design = window.find(QComboBox, "option_design")
    before = design.count()
    window.press("paperTool")
    dialog = window.tab.window().findChild(QDialog, "cardDesigner")
    assert isinstance(dialog, CardDesignerDialog)
    qtbot.waitUntil(lambda: dialog.designer.design is not None, timeout=10_000)
    copy = dialog.findChild(QPushButton, "copyDesign")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.designer.is_editable, timeout=10_000)
    qtbot.mouseClick(dialog.findChild(QPushButton, "closeDesigner"), Qt.MouseButton.LeftButton)
    window.settle()
    qtbot.waitUntil(
        lambda: window.find(QComboBox, "option_design").count() == before + 1, timeout=10_000
    )
    window.pick("design", "Thẻ đeo 90 × 120 mm (bản sao)")
    window.made()
    assert window.pages == 1


def test_badges_of_those_marked_in_the_list_show_though_the_room_was_open_before(
    window: PapersWindow, desk: Desk, stage: Stage, tmp_path: Path
) -> None:
    window.open("badges")
    window.tab.hide()
    went: list[object] = []
    desk.went.connect(went.append)
    print_badges_of(desk, stage.meeting_id, [2, 3])
    window.qtbot.waitUntil(lambda: bool(went), timeout=5000)
    window.tab.show()
    window.tab.open_part("badges")
    line = window.find(QLineEdit, "option_numbers")
    window.qtbot.waitUntil(lambda: line.text() == "2-3", timeout=10_000)
    window.made()
    assert badges(window, tmp_path / "the.pdf").count("ĐẠI BIỂU") == 2


def test_numbers_are_written_as_people_write_pages() -> None:
    assert numbers_in("1-3, 7; 9") == {1, 2, 3, 7, 9}
    assert numbers_in("5 – 4") == {4, 5}
    assert numbers_in("abc") == set()
    assert numbers_as_text([7, 1, 2, 3, 9, 10]) == "1-3, 7, 9-10"
    assert numbers_in(numbers_as_text(range(1, 400))) == set(range(1, 400))
