"""Errors become words: a message for the world's faults, one report for the program's."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from meetingdesk import __version__
from meetingdesk.errors import Cancelled, Refused
from meetingdesk.gui.errors import ErrorDesk
from meetingdesk.gui.theme import Theme
from meetingdesk.messages import message


@pytest.fixture
def errors(qtbot: QtBot, look: Theme, tmp_path: Path) -> Iterator[ErrorDesk]:
    made = ErrorDesk(tmp_path / "reports")
    made.install()
    yield made
    made.uninstall()
    for box in boxes("crashDialog") + boxes("errorDialog"):
        box.close()


def boxes(name: str) -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.objectName() == name and widget.isVisible()
    ]


def test_a_refusal_is_said_in_its_own_words_with_the_details_one_click_away(
    qtbot: QtBot, errors: ErrorDesk
) -> None:
    sentence = message("errors", "Đại biểu {name} đã có trong danh sách.").given(name="<b>An</b>")
    errors.handle(Refused(sentence, details="UNIQUE delegates"))
    qtbot.waitUntil(lambda: len(boxes("errorDialog")) == 1)
    (box,) = boxes("errorDialog")
    assert box.text() == "Đại biểu <b>An</b> đã có trong danh sách."
    assert box.detailedText() == "UNIQUE delegates"


def test_a_fault_on_another_thread_shows_one_dialog_without_a_trace_and_saves_the_report(
    qtbot: QtBot, errors: ErrorDesk, tmp_path: Path
) -> None:
    def work() -> None:
        raise ZeroDivisionError("secret detail")

    for _ in range(3):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(list((tmp_path / "reports").glob("*.txt"))) == 3)
    (box,) = boxes("crashDialog")
    shown = box.text() + box.informativeText() + box.detailedText()
    assert "Traceback" not in shown
    assert "ZeroDivisionError" not in shown
    assert str(tmp_path / "reports") in box.informativeText()
    report = sorted((tmp_path / "reports").glob("*.txt"))[0].read_text(encoding="utf-8")
    assert __version__ in report
    assert "ZeroDivisionError: secret detail" in report


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_is_reported_and_its_text_can_be_copied(
    qtbot: QtBot, errors: ErrorDesk
) -> None:
    def slot() -> None:
        raise KeyError("x")

    QTimer.singleShot(0, slot)
    qtbot.waitUntil(lambda: len(boxes("crashDialog")) == 1)
    (box,) = boxes("crashDialog")
    copy = next(b for b in box.findChildren(QPushButton) if b.text() == "Sao chép")
    copy.click()
    assert "KeyError: 'x'" in QApplication.clipboard().text()
    assert box.isVisible()


def test_stopping_work_is_no_error(qtbot: QtBot, errors: ErrorDesk, tmp_path: Path) -> None:
    errors.handle(Cancelled(message("errors", "Đã dừng.")))
    qtbot.wait(20)
    assert boxes("errorDialog") == boxes("crashDialog") == []
    assert not (tmp_path / "reports").exists()
