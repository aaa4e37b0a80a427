"""Where Ctrl+K looks: each provider takes the typed text and hands in what it found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QAction

from meetingdesk.vietnamese.folding import fold


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the palette and what choosing it does."""

    title: str
    subtitle: str
    icon: str
    choose: Callable[[], object]


class Provider(Protocol):
    """A group of the palette. `find` may hand in its lines at once or later, from a read's `done`.

    It must call `deliver` on the window's thread, and once per question.
    """

    @property
    def title(self) -> str: ...

    def find(self, text: str, deliver: Callable[[Sequence[Found]], None]) -> None: ...


class CommandProvider:
    """All actions of the menus, by their words without accents."""

    def __init__(self, title: str, actions: Sequence[QAction]) -> None:
        self.title = title
        self._actions = [(fold(_plain(action)), action) for action in actions]

    def find(self, text: str, deliver: Callable[[Sequence[Found]], None]) -> None:
        words = fold(text).split()
        deliver(
            [
                Found(_plain(action), action.shortcut().toString(), "command", action.trigger)
                for key, action in self._actions
                if action.isEnabled() and all(word in key for word in words)
            ]
        )


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").removesuffix("…")
