"""The window of the door and what a person does at it, for its tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from attendance_stage import Stage
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.window import DoorWindow
from meetingdesk.model.attendance import CheckIn


class Door:
    """The window and what a person does at it."""

    def __init__(self, qtbot: QtBot, desk: Desk, stage: Stage) -> None:
        self.qtbot, self.desk, self.stage = qtbot, desk, stage
        self.window = DoorWindow(desk, stage.meeting_id)
        self.window.sounds.is_on = False
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: self.desk.tasks.is_idle)

    def type(self, text: str) -> None:
        """Keys into whatever has the focus."""
        self.qtbot.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.focus, key, *modifiers)
        self.settle()

    def scan(self, text: str) -> None:
        """As a scanner does: the keys and Enter at once, nothing waited for."""
        self.qtbot.keyClicks(self.focus, text)
        self.qtbot.keyClick(self.focus, Qt.Key.Key_Return)

    def search(self, text: str) -> None:
        self.type(text)
        self.qtbot.waitUntil(lambda: bool(self.window.matches.matches))

    @property
    def focus(self) -> QWidget:
        return self.window.focusWidget() or self.window.field

    def text(self, name: str) -> str:
        label = self.window.findChild(QLabel, name)
        return label.text() if label.isVisible() else ""

    def present(self) -> int:
        return self.stage.counts.present

    def rows(self) -> int:
        def query(session: Any) -> int:
            return session.scalar(select(func.count()).select_from(CheckIn))

        return self.stage.read(query)

    def on_list(self) -> dict[str, Any]:
        rows = self.stage.read(attendance_rows, self.stage.meeting_id)
        return {row.full_name: row for row in rows}
