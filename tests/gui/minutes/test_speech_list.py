"""Those who asked to speak: typed in, called with one key, and what they say stands under their name."""

from __future__ import annotations

from datetime import datetime, timedelta

from minutes_window import CTRL, START, Hall
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QSpinBox, QToolButton

from meetingdesk.features.minutes.minutes_entries import EntryKind
from meetingdesk.features.minutes.speeches import SpeechList, speech_list

KIEU = "Bà Nguyễn Thị Kiều, Phó Chủ tịch Liên hiệp Hội"


def listed(hall: Hall) -> SpeechList:
    with hall.workspace.reader() as session:
        return speech_list(session, hall.meeting_id)


def lines(hall: Hall) -> list[str]:
    shown = hall.find(QListWidget, "speechList")
    return [shown.item(place).text() for place in range(shown.count())]


def register(hall: Hall, typed: str) -> None:
    hall.key(Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    field = hall.find(QLineEdit, "speechAdd")
    assert QApplication.focusWidget() is field
    hall.type(typed)
    if typed == "kieu":
        hall.qtbot.waitUntil(lambda: field.choices != [])
    hall.qtbot.keyClick(field, Qt.Key.Key_Return)
    hall.settle()


def test_a_speaker_is_registered_called_timed_and_written_down_by_keys_alone(
    hall: Hall, clock: object
) -> None:
    now: list[datetime] = next(clock)  # type: ignore[call-overload]  # the fixture's list
    hall.choose_item(1)
    register(hall, "kieu")
    register(hall, "Ong Khach")
    assert [row.speaker for row in listed(hall).rows] == [KIEU, "Ong Khach"]
    assert listed(hall).rows[0].agenda_item_id == hall.items()[1]
    hall.key(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is hall.text
    hall.type("De nghi bo sung so lieu.")
    hall.key(Qt.Key.Key_Return, CTRL)
    (entry,) = hall.entries()
    assert (entry.kind, entry.speaker) == (EntryKind.STATEMENT, KIEU)
    now[0] = START + timedelta(minutes=4)
    hall.key(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert lines(hall) == [f"1. {KIEU}\nđã nói 04:00", "2. Ong Khach\nchờ đến lượt"]
    assert listed(hall).speaking is None


def test_who_speaks_longer_than_agreed_stands_out(hall: Hall, clock: object) -> None:
    now: list[datetime] = next(clock)  # type: ignore[call-overload]  # the fixture's list
    register(hall, "Ong Khach")
    limit = hall.find(QSpinBox, "speechLimit")
    limit.setValue(5)
    limit.editingFinished.emit()
    hall.settle()
    hall.key(Qt.Key.Key_F8)
    now[0] = START + timedelta(minutes=7)
    hall.qtbot.waitUntil(lambda: "quá 5 phút" in lines(hall)[0], timeout=5000)
    assert "đang nói 07:00" in lines(hall)[0]


def test_the_order_is_changed_and_who_withdraws_comes_back_by_the_toast(hall: Hall) -> None:
    for name in ("Mot", "Hai"):
        register(hall, name)
    hall.find(QListWidget, "speechList").setCurrentRow(1)
    hall.click(hall.find(QToolButton, "speechUp"))
    assert [row.speaker for row in listed(hall).rows] == ["Hai", "Mot"]
    hall.click(hall.find(QToolButton, "speechRemove"))
    assert [row.speaker for row in listed(hall).rows] == ["Mot"]
    action = hall.notices[-1].action
    assert action is not None
    action()
    hall.settle()
    assert len(listed(hall).rows) == 2


def test_words_of_something_else_in_the_composer_are_not_lost_when_somebody_is_called(
    hall: Hall,
) -> None:
    register(hall, "Ong Khach")
    hall.text.setFocus()
    hall.type("Dang go do")
    hall.command("Mời phát biểu")
    assert hall.text.value == "Dang go do"
    assert "Ong Khach" in hall.notices[-1].text
    assert listed(hall).speaking is not None


def test_the_same_person_is_not_registered_twice_and_is_told_so(hall: Hall) -> None:
    register(hall, "Ong Khach")
    register(hall, "Ong Khach")
    assert len(listed(hall).rows) == 1
    assert "đang chờ" in hall.notices[-1].text
