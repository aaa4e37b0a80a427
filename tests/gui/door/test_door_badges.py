"""A badge printed at the door: for who just came in, on the printer this desk remembers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import shiboken6
import zxingcpp
from door_stage import Door
from PIL import Image
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from attendance_stage import Stage
from meetingdesk.features.delegates.delegates import remove_delegates
from meetingdesk.features.papers.paper_settings import change_meeting_options
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door import badge_printer
from meetingdesk.gui.door.printer_dialog import PrinterDialog
from meetingdesk.store.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Thành đoàn")
    stage.add("Lê Thị Hoa", "Hội Nông dân")
    return stage


class Printers:
    """The printers of the computer, each of which prints into a file."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.names: list[str] = []
        self.printed: list[Path] = []
        real = badge_printer.make_printer

        def make(*args: Any) -> QPrinter:
            printer = real(*args)
            path = self.folder / f"thẻ-{len(self.printed)}.pdf"
            self.printed.append(path)
            printer.setOutputFileName(str(path))
            # What is printed to a file has no other name.
            monkeypatch.setattr(printer, "setPrinterName", lambda _name: None)
            return printer

        monkeypatch.setattr(badge_printer, "make_printer", make)
        monkeypatch.setattr(badge_printer, "printer_names", lambda: list(self.names))


@pytest.fixture
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printers:
    return Printers(tmp_path, monkeypatch)


@pytest.fixture
def door(qtbot: QtBot, desk: Desk, stage: Stage, printers: Printers) -> Iterator[Door]:
    made = Door(qtbot, desk, stage)
    yield made
    if shiboken6.isValid(made.window):
        made.window.close()


def use(door: Door, printer: str = "Máy in thẻ", paper: str = "card") -> None:
    door.desk.preferences.put("door/badgePrinter", printer)
    door.desk.preferences.put("door/badgePaper", paper)


def code_on(path: Path) -> str:
    document = PdfDocument(path)
    picture: Image.Image = document[0].render(scale=4).to_pil()
    document.close()
    return zxingcpp.read_barcodes(picture)[0].text


def told(door: Door) -> str:
    return " ".join(door.window.notices.texts)


def test_ctrl_p_prints_the_badge_of_who_just_came_in_with_their_own_code(
    door: Door, printers: Printers
) -> None:
    printers.names = ["Máy in thẻ"]
    use(door)
    door.scan("2")
    door.settle()
    door.press(Qt.Key.Key_P, CTRL)
    (path,) = printers.printed
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 1
        wide, high = (float(side) * 25.4 / 72 for side in list(pdf.pages[0].mediabox)[2:])
    assert (round(wide), round(high)) == (90, 120)
    assert code_on(path) == door.stage.code(2)
    assert told(door) == "Đã gửi thẻ của Lê Thị Hoa tới máy in."
    assert door.window.field.hasFocus()


def test_the_design_chosen_for_the_event_is_used(door: Door, printers: Printers) -> None:
    printers.names = ["Máy in thẻ"]
    use(door)
    choice = {"design": "badge_86x54"}
    door.stage.act(change_meeting_options, "badges", door.stage.meeting_id, choice)
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_P, CTRL)
    with pikepdf.open(printers.printed[0]) as pdf:
        sides = sorted(float(side) * 25.4 / 72 for side in list(pdf.pages[0].mediabox)[2:])
    assert [round(side) for side in sides] == [54, 86]


def test_a_walk_in_gets_a_badge_without_the_mouse(door: Door, printers: Printers) -> None:
    printers.names = ["Máy in thẻ"]
    use(door)
    door.type("Pham Thi Moi")
    door.press(Qt.Key.Key_F3)
    for _ in range(3):
        door.press(Qt.Key.Key_Return)
    door.press(Qt.Key.Key_P, CTRL)
    assert code_on(printers.printed[0]) == door.stage.code(3)


def test_the_first_time_the_desk_asks_for_a_printer_and_remembers_it(
    door: Door, printers: Printers
) -> None:
    printers.names = ["Canon văn phòng", "Máy in thẻ"]
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_P, CTRL)
    assert printers.printed == []
    asked = door.window.findChild(PrinterDialog)
    shown = asked.findChild(QListWidget, "printers")
    assert [shown.item(row).text() for row in range(shown.count())] == printers.names
    door.qtbot.keyClick(shown, Qt.Key.Key_Down)
    paper = asked.findChild(QComboBox, "badgePaper")
    paper.setCurrentIndex(paper.findData("A4"))
    door.qtbot.mouseClick(asked.findChild(QPushButton, "usePrinter"), Qt.MouseButton.LeftButton)
    door.settle()
    assert len(printers.printed) == 1
    assert door.desk.preferences.text("door/badgePrinter", "") == "Máy in thẻ"
    with pikepdf.open(printers.printed[0]) as pdf:
        assert float(pdf.pages[0].mediabox[3]) == pytest.approx(841.9, abs=1)
    door.press(Qt.Key.Key_P, CTRL)
    assert len(printers.printed) == 2


def test_without_a_printer_it_is_said_and_scanning_goes_on(door: Door, printers: Printers) -> None:
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_P, CTRL)
    assert "chưa cài máy in nào" in told(door)
    assert printers.printed == []
    door.scan("2")
    door.settle()
    assert door.present() == 2


def test_a_printer_that_refuses_is_named_and_scanning_goes_on(
    door: Door, printers: Printers, tmp_path: Path
) -> None:
    printers.names = ["Máy in thẻ"]
    use(door)
    printers.folder = tmp_path / "không có thư mục này"
    door.scan("1")
    door.settle()
    door.press(Qt.Key.Key_P, CTRL)
    assert "Chưa in được" in told(door)
    assert door.present() == 1
    door.scan("2")
    door.settle()
    assert door.present() == 2


def test_with_nobody_in_sight_the_key_says_what_it_wants(door: Door, printers: Printers) -> None:
    door.press(Qt.Key.Key_P, CTRL)
    assert "Quét hoặc chọn một đại biểu" in told(door)


def test_a_delegate_removed_meanwhile_gets_no_badge(door: Door, printers: Printers) -> None:
    printers.names = ["Máy in thẻ"]
    use(door)
    door.scan("1")
    door.settle()
    door.stage.act(remove_delegates, [1])
    door.press(Qt.Key.Key_P, CTRL)
    assert "đã bị rút khỏi danh sách" in told(door)
    assert printers.printed == []
