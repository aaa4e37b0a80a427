"""The undo stack of this window: what was written, what can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetingdesk.errors import Conflict
from meetingdesk.gui.tasks import TaskHandle, Tasks, Written
from meetingdesk.messages import Message

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork

KEPT = 200


@dataclass(frozen=True, slots=True)
class UndoEntry:
    """A journal entry and the sentence that says what it did."""

    entry_id: int
    act: Message


def _undo_entry(work: UnitOfWork, entry_id: int) -> None:
    # The feature comes with the database, which the first paint must not wait for.
    from meetingdesk.features.undo import undo  # noqa: PLC0415

    undo(work, entry_id)


class UndoStack(QObject):
    """Fills itself from the writes of `tasks`; undoing is a write like any other."""

    changed = Signal()
    refused = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        undo_feature: Callable[..., object] = _undo_entry,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._feature = undo_feature
        self._undone: list[UndoEntry] = []
        self._done: list[UndoEntry] = []
        self._under_way: dict[TaskHandle, tuple[UndoEntry, bool]] = {}
        tasks.wrote.connect(self._on_wrote)

    @property
    def next_undo(self) -> UndoEntry | None:
        """What Ctrl+Z takes back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> UndoEntry | None:
        """What Ctrl+Shift+Z does again."""
        return self._undone[-1] if self._undone else None

    def undo(self) -> None:
        """Take back the last act; nothing happens where there is none or one is under way."""
        if self._done and not self._under_way:
            self._start(self._done[-1], forward=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone and not self._under_way:
            self._start(self._undone[-1], forward=True)

    def undo_entry(self, entry: UndoEntry) -> None:
        """Take back `entry` though others came after it, as a toast's button does."""
        if entry in self._done and not self._under_way:
            self._start(entry, forward=False)

    def _start(self, entry: UndoEntry, *, forward: bool) -> None:
        handle = self._tasks.write(self._feature, entry.entry_id, failed=self._on_failed)
        if handle.is_running:
            self._under_way[handle] = (entry, forward)

    def _on_wrote(self, written: Written) -> None:
        entry, forward = self._under_way.pop(written.handle, (None, False))
        if entry is None and (written.entry_id is None or not written.undoable):
            return
        if entry is None:
            self._undone.clear()
            self._done.append(UndoEntry(written.entry_id or 0, written.act))
            del self._done[:-KEPT]
        else:
            source, target = (self._undone, self._done) if forward else (self._done, self._undone)
            source.remove(entry)
            if written.entry_id is not None:
                target.append(UndoEntry(written.entry_id, entry.act))
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        for entry, _forward in self._under_way.values():
            if isinstance(error, Conflict):
                self._done = [kept for kept in self._done if kept != entry]
                self._undone = [kept for kept in self._undone if kept != entry]
        self._under_way.clear()
        self.changed.emit()
        self.refused.emit(error)
