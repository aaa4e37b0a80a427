"""Both languages: sentences from below, formats, Qt's own buttons, compiled files in step."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from meetingdesk.gui import formats
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.translation import Translation, say
from meetingdesk.messages import message
from meetingdesk.resources import resource

TITLE = message("pages", "Danh bạ")


@pytest.fixture
def translation(qapp: QApplication, look: object, preferences: Preferences) -> Translation:
    made = Translation(preferences)
    made.apply()
    return made


def test_a_sentence_is_said_in_the_language_in_force(
    translation: Translation, preferences: Preferences
) -> None:
    assert say(TITLE) == "Danh bạ"
    preferences.language = "en"
    assert say(TITLE) == "Directory"
    preferences.language = "vi"
    assert say(TITLE) == "Danh bạ"


def test_a_sentence_within_a_sentence_is_translated_too(
    translation: Translation, preferences: Preferences
) -> None:
    preferences.language = "en"
    assert say(message("test", "Mở {page}: {count}").given(page=TITLE, count=12345)) == (
        "Mở Directory: 12,345"
    )


def test_numbers_and_days_follow_the_language(
    translation: Translation, preferences: Preferences
) -> None:
    tuesday = date(2023, 4, 25)
    assert formats.show(1234567) == "1.234.567"
    assert formats.show(Decimal("1234.5")) == "1.234,5"
    assert formats.show_day(tuesday) == "Thứ Ba, 25/04/2023"
    preferences.language = "en"
    assert formats.show(1234567) == "1,234,567"
    assert formats.show_day(tuesday) == "Tuesday, 25/04/2023"


def test_plain_values_have_one_form() -> None:
    start = datetime.combine(date(2023, 4, 5), time(8, 5))
    assert formats.show(start) == "08:05 05/04/2023"
    assert formats.show(start.date()) == "05/04/2023"
    assert formats.show(start.time()) == "08:05"
    assert formats.show(None) == ""
    assert formats.show(True) == "✓"


def test_qt_s_own_buttons_speak_vietnamese_and_english(
    qtbot: QtBot, translation: Translation, preferences: Preferences
) -> None:
    kinds = QDialogButtonBox.StandardButton
    wanted = kinds.Ok | kinds.Cancel | kinds.Close | kinds.Save

    def texts() -> set[str]:
        box = QDialogButtonBox(wanted)
        qtbot.addWidget(box)
        return {button.text().replace("&", "") for button in box.buttons()}

    assert texts() == {"Đồng ý", "Hủy", "Đóng", "Lưu"}
    preferences.language = "en"
    assert texts() == {"OK", "Cancel", "Close", "Save"}


@pytest.mark.parametrize("name", ["meetingdesk_en", "qt_vi"])
def test_the_compiled_translations_are_those_of_their_source(name: str, tmp_path: Path) -> None:
    compiler = Path(sys.executable).with_name("pyside6-lrelease")
    if not compiler.exists():
        pytest.skip("lrelease is not beside this interpreter")
    source, made = resource("translations", f"{name}.ts"), tmp_path / "made.qm"
    subprocess.run([str(compiler), str(source), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == resource("translations", f"{name}.qm").read_bytes()
