"""How the papers' stories look at the documents tab and touch it, as a person does."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TypeVar

import pdfplumber
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.documents_tab import DocumentsTab
from meetingdesk.gui.papers.room import PaperRoom
from meetingdesk.gui.toasts import Notice

Wanted = TypeVar("Wanted", bound=QWidget)


class PapersWindow:
    """Drives one DocumentsTab."""

    def __init__(self, qtbot: QtBot, desk: Desk, tab: DocumentsTab) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.tab = tab
        self.notices: list[Notice] = []
        desk.toasts.shown.connect(self.notices.append)

    @property
    def room(self) -> PaperRoom:
        return self.tab.room

    def settle(self) -> None:
        """Wait until everything asked for is read, made, drawn and written."""
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=20_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle, timeout=20_000)

    def open(self, key: str) -> None:
        """Press the card of a paper and wait for its pages."""
        card = self.find(QWidget, f"paper_{key}")
        self.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        self.made()

    def made(self) -> None:
        """Wait until the pages are what the options say."""
        self.qtbot.waitUntil(lambda: self.room.is_fresh, timeout=20_000)
        self.qtbot.waitUntil(lambda: self.room.view.is_drawn, timeout=20_000)
        self.settle()

    def find(self, kind: type[Wanted], name: str) -> Wanted:
        found = self.tab.findChild(kind, name)
        assert found is not None, f"no {kind.__name__} named {name}"
        return found

    def pick(self, option: str, text: str) -> None:
        """Choose a line of a drop-down list with the keyboard."""
        box = self.find(QComboBox, f"option_{option}")
        box.setFocus()
        place = box.findText(text)
        assert place >= 0, [box.itemText(one) for one in range(box.count())]
        self.qtbot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(place):
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() == text

    def tick(self, name: str) -> None:
        """Press the little box at the left of its label."""
        box = self.find(QAbstractButton, f"option_{name}")
        spot = QPoint(10, box.height() // 2)
        self.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=spot)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def save(self, button: str, path: Path) -> None:
        """Press a button, give the file dialog this place, and wait."""
        self.press(button)
        self.qtbot.waitUntil(lambda: self.tab.findChild(QFileDialog, "savePaper") is not None)
        dialog = self.find(QFileDialog, "savePaper")
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setText(str(path))
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.tab.findChild(QFileDialog, "savePaper") is None)
        self.settle()

    def proposed_name(self, button: str) -> str:
        """What the file dialog proposes; nothing is saved."""
        self.press(button)
        self.qtbot.waitUntil(lambda: self.tab.findChild(QFileDialog, "savePaper") is not None)
        dialog = self.find(QFileDialog, "savePaper")
        name = Path(dialog.selectedFiles()[0]).name
        dialog.reject()
        self.qtbot.waitUntil(lambda: self.tab.findChild(QFileDialog, "savePaper") is None)
        return name

    def answer(self, name: str) -> None:
        """Press a button of the question about a file in the way."""
        box = self.find(QMessageBox, "fileInTheWay")
        button = box.findChild(QAbstractButton, name)
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    @property
    def is_asked(self) -> bool:
        box = self.tab.findChild(QMessageBox, "fileInTheWay")
        return box is not None and box.isVisible()

    @property
    def pages(self) -> int:
        return self.room.view.page_count


def text_of(pdf: Path | bytes) -> str:
    """All words of a PDF."""
    source = pdf if isinstance(pdf, Path) else io.BytesIO(pdf)
    with pdfplumber.open(source) as opened:
        return "\n".join(page.extract_text() for page in opened.pages)


def error_box() -> str:
    """The sentence of the error that shows; it is closed."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMessageBox) and widget.objectName() == "errorDialog":
            text = widget.text()
            widget.close()
            return text
    return ""
