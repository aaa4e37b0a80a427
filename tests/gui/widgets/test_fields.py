"""Fields that people type into: days, times, forms, pickers, dropped files, questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.confirm import confirm
from meetingdesk.gui.widgets.date_time_field import DateField, DateTimeField, TimeField
from meetingdesk.gui.widgets.drop_area import FileDropArea
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel
from meetingdesk.gui.widgets.picker import Choice, Picker
from meetingdesk.gui.widgets.search_field import SearchField

pytestmark = pytest.mark.usefixtures("look")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("25/4/2023", date(2023, 4, 25)),
        ("25-04-23", date(2023, 4, 25)),
        ("2023-04-25", date(2023, 4, 25)),
        ("31/2/2023", None),
        ("mai", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_type_it(qtbot: QtBot, typed: str, day: date | None) -> None:
    field = DateField()
    qtbot.addWidget(field)
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value == day
    assert field.is_valid == (day is not None or not typed)
    assert bool(field.property("invalid")) == (not field.is_valid)
    if day:
        assert field.text() == "25/04/2023"


@pytest.mark.parametrize("typed", ["8h30", "8:30", "08g30"])
def test_a_time_is_read_as_people_type_it(qtbot: QtBot, typed: str) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value == time(8, 30)
    assert field.text() == "08:30"


def test_a_moment_needs_its_day_and_its_time(qtbot: QtBot) -> None:
    field = DateTimeField()
    qtbot.addWidget(field)
    start = datetime.combine(date(2023, 4, 25), time(8))
    field.set_value(start)
    assert field.value == start
    field.time_field.clear()
    assert field.value is None
    assert not field.is_valid
    field.date_field.clear()
    assert field.is_valid


def test_a_form_says_under_the_field_what_is_wrong_and_takes_it_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form, field = FormLayout(page), QLineEdit()
    form.add("Tên sự kiện", field, required=True)
    page.show()
    assert field.accessibleName() == "Tên sự kiện"
    form.show_error(field, "Hãy ghi tên.")
    said = [label for label in page.findChildren(QLabel) if label.text() == "Hãy ghi tên."]
    assert said[0].isVisible()
    assert field.accessibleDescription() == "Hãy ghi tên."
    form.clear_errors()
    assert not said[0].isVisible()


KIEU = Choice(7, "Nguyễn Thị Kiều", "Liên hiệp các Hội KH&KT")


def find(text: str, deliver: Callable[[Sequence[Choice]], None]) -> None:
    deliver([KIEU] if text.lower().startswith("k") else [])


def test_typing_a_few_letters_and_enter_picks_a_person(qtbot: QtBot) -> None:
    picker = Picker(find, "Gõ tên")
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker, "kieu")
    qtbot.waitUntil(lambda: len(picker.choices) == 1)
    with qtbot.waitSignal(picker.picked) as picked:
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert picked.args == [KIEU]
    assert picker.text() == "Nguyễn Thị Kiều"
    qtbot.keyClicks(picker, "x")
    assert picker.choice is None


def test_what_is_not_found_can_be_added_from_the_same_field(qtbot: QtBot) -> None:
    picker = Picker(find, create_text="Thêm “{text}”")
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker, "Moi")
    qtbot.waitUntil(lambda: picker.choices == ["Thêm “Moi”"])
    with qtbot.waitSignal(picker.create_wanted) as wanted:
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert wanted.args == ["Moi"]


def test_a_search_asks_once_for_a_word_typed_quickly_and_escape_empties_it(qtbot: QtBot) -> None:
    field, asked = SearchField("Tìm"), []
    qtbot.addWidget(field)
    field.searched.connect(asked.append)
    qtbot.keyClicks(field, "kieu")
    qtbot.waitUntil(lambda: asked == ["kieu"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    qtbot.waitUntil(lambda: asked == ["kieu", ""])


def test_dropped_files_of_another_kind_are_refused_and_the_folder_is_remembered(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    area = FileDropArea("Kéo tệp vào đây", [".xlsx", ".csv"], "import", preferences)
    qtbot.addWidget(area)
    refused: list[list[Path]] = []
    area.refused.connect(refused.append)
    with qtbot.waitSignal(area.dropped) as dropped:
        area.take([tmp_path / "a.XLSX", tmp_path / "b.exe"])
    assert dropped.args == [[tmp_path / "a.XLSX"]]
    assert refused == [[tmp_path / "b.exe"]]
    assert preferences.folder("import") == tmp_path


def test_text_of_people_is_never_markup(qtbot: QtBot) -> None:
    for label in (TextLabel("<b>An</b>"), ElidedLabel("<img src=x>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_state_has_word_and_colour_and_an_unknown_tone_is_refused(qtbot: QtBot) -> None:
    badge = Badge("có mặt", tone="success", icon="circle-check")
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "có mặt"
    with pytest.raises(ValueError, match="pink"):
        badge.show_state("x", tone="pink", icon="x")


@pytest.mark.parametrize("sure", [True, False])
def test_what_cannot_be_undone_is_done_only_when_its_button_is_pressed(
    qtbot: QtBot, sure: bool
) -> None:
    host, done = QWidget(), []
    qtbot.addWidget(host)
    box = confirm(host, "Xóa dữ liệu của An?", "Không lấy lại được.", "Xóa", lambda: done.append(1))
    assert box.defaultButton() is not box.findChild(QPushButton, "confirmAct")
    if sure:
        qtbot.mouseClick(box.findChild(QPushButton, "confirmAct"), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert done == ([1] if sure else [])
