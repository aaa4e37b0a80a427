"""What the window tells in passing; the main window shows it, tests read it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from meetingdesk.gui.undo import UndoEntry, UndoStack


@dataclass(frozen=True, slots=True)
class Notice:
    """One toast: its sentence, its tone, and the one or two things that can be done about it."""

    text: str
    tone: str = "plain"
    action_text: str = ""
    action: Callable[[], object] | None = None
    more_text: str = ""
    more: Callable[[], object] | None = None


class Toasts(QObject):
    """Accepts notices from anywhere on the window's thread."""

    shown = Signal(object)

    def __init__(self, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo

    def show(
        self,
        text: str,
        *,
        tone: str = "plain",
        action_text: str = "",
        action: Callable[[], object] | None = None,
        more_text: str = "",
        more: Callable[[], object] | None = None,
    ) -> None:
        """Show `text`; tone is 'plain', 'success', 'warning' or 'danger'."""
        self.shown.emit(Notice(text, tone, action_text, action, more_text, more))

    def undoable(
        self,
        text: str,
        *,
        tone: str = "plain",
        more_text: str = "",
        more: Callable[[], object] | None = None,
    ) -> None:
        """Show `text` with 'Hoàn tác' for the act written last; call it in a write's `done`."""
        entry = self._undo.next_undo
        if entry is None:
            self.show(text, tone=tone, more_text=more_text, more=more)
            return
        self.show(
            text,
            tone=tone,
            action_text=self.tr("Hoàn tác"),
            action=_Taking(self._undo, entry),
            more_text=more_text,
            more=more,
        )


@dataclass(frozen=True, slots=True)
class _Taking:
    undo: UndoStack
    entry: UndoEntry

    def __call__(self) -> None:
        self.undo.undo_entry(self.entry)
