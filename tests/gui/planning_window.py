"""How the planning stories look at the window and touch it, as a person does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.gui.desk import Desk
from meetingdesk.gui.toasts import Notice
from planning_stories import at

Wanted = TypeVar("Wanted", bound=QWidget)
NOW = at(26, "9:00").astimezone(UTC)  # Wednesday, 26/4/2023


def fixed_now() -> datetime:
    """The clock of the stories stands still."""
    return NOW


def find(parent: QWidget, kind: type[Wanted], name: str) -> Wanted:
    """The widget with this object name; a story that needs it fails without it."""
    found = parent.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} named {name}"
    return found


def opened(qtbot: QtBot, parent: QWidget, kind: type[Wanted], name: str) -> Wanted:
    """The dialog with this object name, once it takes the keyboard."""
    dialog = find(parent, kind, name)
    qtbot.waitUntil(dialog.isActiveWindow, timeout=5000)
    return dialog


def settle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until nothing is under way and all that was told was heard."""

    def is_quiet() -> bool:
        QApplication.processEvents()
        return desk.tasks.is_idle

    for _ in range(3):
        qtbot.waitUntil(is_quiet, timeout=5000)


def write_over(qtbot: QtBot, field: QWidget, text: str, *, end: Qt.Key | None = None) -> None:
    """Click into a field, replace what stands there, and leave it by `end`."""
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        qtbot.keyClicks(field, text) if text.isascii() else insert(field, text)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    if end is not None:
        qtbot.keyClick(field, end)


def insert(field: Any, text: str) -> None:
    """Put Vietnamese letters in as an input method does, then say they were typed."""
    if hasattr(field, "insertPlainText"):
        field.insertPlainText(text)
        return
    field.insert(text)
    field.setModified(True)
    field.textEdited.emit(field.text())


def click(qtbot: QtBot, widget: QWidget, spot: QPoint | None = None) -> None:
    """A click of the left button, in the middle or at `spot`."""
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())


def notices(desk: Desk) -> list[Notice]:
    """All toasts from now on."""
    shown: list[Notice] = []
    desk.toasts.shown.connect(shown.append)
    return shown


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    """Wait until `is_so`."""
    qtbot.waitUntil(is_so, timeout=5000)
