"""The room of a paper: options change the pages, which show as they print."""

from __future__ import annotations

import io

import pdfplumber
import pytest
from papers_window import PapersWindow, text_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.office import SavedLetterhead, save_letterhead
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.documents_tab import DocumentsTab
from meetingdesk.gui.papers.page_view import Fit

CTRL = Qt.KeyboardModifier.ControlModifier


def _is_upright(window: PapersWindow) -> bool:
    picture = window.room.view.picture_of(1)
    return picture.height() > picture.width()


def test_a_page_for_each_organization_is_one_choice_away(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    assert window.pages == 1
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    # Three organisations, and a page for those who come unannounced.
    assert window.pages == 4


def test_paper_and_direction_show_at_once(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    assert _is_upright(window)
    before = window.room.view.picture_of(1)
    window.pick("direction", "Ngang")
    window.made()
    assert not _is_upright(window)
    window.pick("paper", "A5")
    window.made()
    after = window.room.view.picture_of(1)
    assert not _is_upright(window)
    assert after != before


def test_pages_are_drawn_as_sharp_as_the_screen_and_are_not_blank(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    picture = window.room.view.picture_of(1)
    assert picture.width() > 600
    darkest = min(
        picture.pixelColor(x, y).lightness()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    )
    assert darkest < 60
    assert picture.pixelColor(2, 2).lightness() == 255


def test_options_that_do_not_apply_are_out_of_sight(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    rows = window.find(QSpinBox, "option_blank_rows_per_group")
    assert rows.isVisible()
    window.pick("grouping", "Một danh sách, theo tên A-Z")
    assert not rows.isVisible()


def test_row_height_has_the_range_that_hands_can_sign_in(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    height = window.find(QDoubleSpinBox, "option_row_height_mm")
    assert (height.minimum(), height.maximum()) == (9, 12)
    for _ in range(20):
        window.qtbot.keyClick(height, Qt.Key.Key_Up)
    assert height.value() == 12


def test_telephone_numbers_are_off_until_ticked(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    assert not window.find(QAbstractButton, "option_columns_phone").isChecked()
    assert not window.find(QAbstractButton, "option_columns_name").isEnabled()


def test_many_changes_in_a_row_end_in_the_last_one(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    rows = window.find(QSpinBox, "option_blank_rows_at_end")
    for _ in range(60):
        window.qtbot.keyClick(rows, Qt.Key.Key_Up)
    window.made()
    assert rows.value() == 65
    assert window.pages == 4


def test_the_wheel_over_a_field_scrolls_and_changes_nothing(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    window.room.view.setFocus()
    box = window.find(QComboBox, "option_grouping")
    before = box.currentText()
    spot = box.rect().center()
    turned = QWheelEvent(
        QPointF(spot), QPointF(box.mapToGlobal(spot)), QPoint(0, 0), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.currentText() == before


def test_options_stay_with_the_event(
    qtbot: QtBot, window: PapersWindow, desk: Desk, stage: Stage
) -> None:
    window.open("attendance_sheet")
    window.pick("grouping", "Một danh sách, theo chức vụ")
    window.tick("columns_phone")
    title = window.find(QLineEdit, "option_title")
    title.selectAll()
    qtbot.keyClicks(title, "DANH SACH KY TEN")
    qtbot.keyClick(window.room, Qt.Key.Key_Escape)
    window.settle()

    again = _another_tab(qtbot, desk, stage.meeting_id)
    again.open("attendance_sheet")
    assert again.find(QComboBox, "option_grouping").currentText() == "Một danh sách, theo chức vụ"
    assert again.find(QAbstractButton, "option_columns_phone").isChecked()
    assert again.find(QLineEdit, "option_title").text() == "DANH SACH KY TEN"


def test_options_can_become_the_default_of_the_office(
    qtbot: QtBot, window: PapersWindow, desk: Desk, stage: Stage
) -> None:
    other = Stage(stage.workspace, "Hội nghị khác")
    window.open("attendance_sheet")
    window.pick("direction", "Ngang")
    window.press("makeDefault")
    window.settle()

    elsewhere = _another_tab(qtbot, desk, other.meeting_id)
    elsewhere.open("attendance_sheet")
    assert elsewhere.find(QComboBox, "option_direction").currentText() == "Ngang"
    elsewhere.pick("direction", "Dọc")
    elsewhere.made()
    elsewhere.press("resetOptions")
    elsewhere.made()
    assert elsewhere.find(QComboBox, "option_direction").currentText() == "Ngang"
    assert not _is_upright(elsewhere)


def test_choosing_options_is_no_act_to_undo(window: PapersWindow, desk: Desk) -> None:
    window.open("attendance_sheet")
    before = desk.undo.next_undo
    window.pick("direction", "Ngang")
    window.qtbot.keyClick(window.room, Qt.Key.Key_Escape)
    window.settle()
    assert desk.undo.next_undo == before


def test_a_delegate_added_elsewhere_is_on_the_pages(window: PapersWindow, stage: Stage) -> None:
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    stage.add("Phan Văn Mới", "Hội Luật gia")
    window.qtbot.waitUntil(lambda: window.pages == 5, timeout=20_000)
    window.made()


def test_the_minutes_have_their_own_options_and_no_excel(window: PapersWindow) -> None:
    window.open("minutes")
    assert window.pages >= 1
    assert not window.find(QToolButton, "saveXlsx").isVisible()
    assert window.find(QToolButton, "saveDocx").isVisible()
    per_page = window.find(QComboBox, "option_photos_per_page")
    assert per_page.isVisible()
    window.tick("photos")
    assert not per_page.isVisible()


def test_a_broken_letterhead_is_named_and_another_choice_heals(
    window: PapersWindow, stage: Stage
) -> None:
    stage.act(save_letterhead, SavedLetterhead("rieng", "Mẫu riêng", {"key": "rieng"}))
    window.open("attendance_sheet")
    window.pick("letterhead", "Mẫu riêng")
    trouble = window.find(QWidget, "paperTrouble")
    window.qtbot.waitUntil(trouble.isVisible, timeout=20_000)
    told = " ".join(label.text() for label in trouble.findChildren(QLabel))
    assert "name" in told
    window.pick("letterhead", "Cơ quan nhà nước")
    window.made()
    assert not trouble.isVisible()
    assert window.pages == 1


def test_stopping_leaves_no_half_paper_and_offers_to_go_on(
    window: PapersWindow, stage: Stage
) -> None:
    stage.add_many(400)
    card = window.find(QWidget, "paper_attendance_sheet")
    window.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    stop = window.find(QAbstractButton, "stopPaper")
    stop.click()
    trouble = window.find(QWidget, "paperTrouble")
    assert trouble.isVisible()
    assert not window.room.is_fresh
    window.settle()
    assert not window.room.is_fresh
    again = trouble.findChild(QToolButton)
    assert again is not None
    window.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    window.made()
    assert window.pages > 10


def test_pages_turn_by_button_by_number_and_by_key(window: PapersWindow) -> None:
    qtbot, view = window.qtbot, None
    window.open("attendance_sheet")
    window.pick("grouping", "Mỗi đơn vị một trang riêng")
    window.made()
    view = window.room.view
    window.press("nextPage")
    assert view.current_page == 2
    field = window.find(QLineEdit, "pageNumber")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "4")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.current_page == 4
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_page == 1
    window.qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.current_page == 4
    window.press("previousPage")
    assert view.current_page == 3


def test_pages_are_zoomed_to_width_to_page_and_by_percent(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    view, zoom = window.room.view, window.find(QComboBox, "zoom")
    wide = view.zoom
    _choose(zoom, "Vừa cả trang")
    assert view.fit is Fit.PAGE
    assert view.zoom < wide
    assert view.verticalScrollBar().maximum() == 0
    _choose(zoom, "100 %")
    assert view.zoom == pytest.approx(1.0)
    window.press("zoomIn")
    assert view.zoom == pytest.approx(1.2)
    assert zoom.currentText() == "120 %"
    window.made()
    across = 595.28 / 72 * view.logicalDpiX() * view.devicePixelRatioF()
    assert view.picture_of(1).width() == round(view.zoom * across)


def _choose(box: QComboBox, text: str) -> None:
    place = box.findText(text)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def _another_tab(qtbot: QtBot, desk: Desk, meeting_id: int) -> PapersWindow:
    tab = DocumentsTab(desk, meeting_id)
    qtbot.addWidget(tab)
    tab.resize(1266, 640)
    tab.show()
    return PapersWindow(qtbot, desk, tab)


def _words(window: PapersWindow) -> str:
    taken: list[bytes] = []
    window.room._maker.when_made(lambda made, _pages: taken.append(made.pdf))
    window.settle()
    return text_of(taken[0])


def _in_order(words: str, *names: str) -> bool:
    places = [words.index(name) for name in names]
    return places == sorted(places)


def _number(window: PapersWindow, option: str, value: int) -> None:
    """Type a number as into the field."""
    box = window.find(QSpinBox, f"option_{option}")
    box.setFocus()
    box.selectAll()
    window.qtbot.keyClicks(box, str(value))
    window.qtbot.keyClick(box, Qt.Key.Key_Return)
    window.made()


def test_delegates_stand_by_organization_by_rank_or_by_given_name(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    window.pick("grouping", "Một danh sách, theo tên A-Z")
    window.made()
    assert _in_order(_words(window), "Lê Ngọc An", "Trần Văn Bé", "Nguyễn Thị Kiều")
    window.pick("grouping", "Một danh sách, theo chức vụ")
    window.made()
    assert _in_order(_words(window), "Trần Văn Bé", "Lê Ngọc An")
    assert "HỘI NÔNG DÂN" not in _words(window)


def test_blank_rows_follow_each_organization_and_the_end(window: PapersWindow) -> None:
    window.open("attendance_sheet")
    _number(window, "blank_rows_at_end", 0)
    assert "ĐẠI BIỂU PHÁT SINH" not in _words(window)
    _number(window, "blank_rows_per_group", 3)
    lines = _words(window).splitlines()
    # Four delegates of three organisations, and nine rows to write in.
    assert [line for line in lines if line.split(" ")[0].isdigit()][-1].startswith("13")
    assert "Tổng số: 04 đại biểu" in lines


def test_a_column_is_as_wide_as_was_asked_and_the_others_share_the_rest(
    window: PapersWindow,
) -> None:
    window.open("attendance_sheet")
    before = _upright_lines(window)
    _number(window, "width_signature", 50)
    after = _upright_lines(window)
    assert len(before) == len(after) == 6
    assert after[4] - after[3] == pytest.approx(50, abs=0.2)
    assert (after[0], after[-1]) == pytest.approx((before[0], before[-1]), abs=0.2)
    assert after[2] - after[1] < before[2] - before[1]


def _upright_lines(window: PapersWindow) -> list[float]:
    """Where the lines between the columns stand, in millimetres from the left."""
    taken: list[bytes] = []
    window.room._maker.when_made(lambda made, _pages: taken.append(made.pdf))
    window.settle()
    with pdfplumber.open(io.BytesIO(taken[0])) as opened:
        lines = opened.pages[0].lines
    return sorted({round(line["x0"] * 25.4 / 72, 1) for line in lines if line["height"] > 1})
