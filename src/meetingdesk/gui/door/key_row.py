"""The row of keys under the door: what each key does, to be read and to be clicked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from meetingdesk.gui.widgets.buttons import button


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the door; without a `text` only the key and its icon show, and `hint` on hovering."""

    name: str
    keys: str
    text: str
    icon: str
    act: Callable[[], object]
    hint: str = ""


class KeyRow(QWidget):
    """A button for each key; none takes the focus."""

    def __init__(self, keys: Sequence[Key], last: Key, window: QWidget) -> None:
        super().__init__(window)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key in keys:
            row.addWidget(self._made(key, "plain"))
        row.addStretch(1)
        row.addWidget(self._made(last, "quiet"))
        for key in (*keys, last):
            QShortcut(QKeySequence(key.keys), window, key.act)

    def _made(self, key: Key, face: str) -> QPushButton:
        shown = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
        made = button(f"{shown} {key.text}".strip(), icon=key.icon, face=face)
        made.setObjectName(key.name)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setToolTip(key.hint or key.text)
        made.setAccessibleName(f"{key.hint or key.text} ({shown})")
        made.clicked.connect(lambda _checked: key.act())
        self.buttons[key.name] = made
        return made
