"""Plays the short sounds of the door, on Windows by the system itself, elsewhere as Qt can."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWidgets import QApplication

from meetingdesk.gui.door.frames import multimedia
from meetingdesk.resources import resource


class Sounds(QObject):
    """Plays one sound at a time; a new one cuts the last off. A missing device is only silence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = True
        self.last = ""
        self._effects: dict[str, Any] = {}

    def play(self, name: str) -> None:
        """Play resources/sounds/`name`.wav, if sounds are on."""
        self.last = name
        if not self.is_on:
            return
        path = str(resource("sounds", f"{name}.wav"))
        if sys.platform == "win32":
            import winsound  # noqa: PLC0415  (there is no such module elsewhere)

            flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
            winsound.PlaySound(path, flags)
            return
        effect = self._effect(name, path)
        if effect is None:
            QApplication.beep()
        else:
            effect.play()

    def _effect(self, name: str, path: str) -> Any:
        """Qt's player, where Qt's multimedia part is installed and finds a device."""
        kind = _effect_class()
        if kind is None:
            return None
        if name not in self._effects:
            made = kind(self)
            made.setSource(QUrl.fromLocalFile(path))
            self._effects[name] = made
        return self._effects[name]


@cache
def _effect_class() -> Any:
    module = multimedia()
    if module is None or not module.QMediaDevices.audioOutputs():
        return None
    return module.QSoundEffect
