"""Which screen the chair's view goes to: the one chosen last, else one that nobody works at."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from meetingdesk.gui.preferences import Preferences

_KEY = "chair/screen"


def screen_for_chair(preferences: Preferences, beside: QWidget | None) -> QScreen:
    """The screen remembered, if it is connected; else another one than that of `beside`."""
    screens = QGuiApplication.screens()
    remembered = preferences.text(_KEY, "")
    for screen in screens:
        if remembered and name_of(screen) == remembered:
            return screen
    here = beside.screen() if beside is not None else QGuiApplication.primaryScreen()
    others = [screen for screen in screens if screen is not here]
    return others[0] if others else here


def has_second_screen() -> bool:
    """Whether more than one screen is connected."""
    return len(QGuiApplication.screens()) > 1


def remember_screen(preferences: Preferences, screen: QScreen) -> None:
    """Let the next view go to this screen too."""
    preferences.put(_KEY, name_of(screen))


def name_of(screen: QScreen) -> str:
    """What tells a screen apart, also after it was unplugged and connected again."""
    parts = (screen.manufacturer(), screen.model(), screen.name())
    words = " ".join(part for part in parts if part)
    place = screen.geometry()
    return words or f"{place.x()}, {place.y()}"
