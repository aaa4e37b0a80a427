"""Edits of cells, one after the other for each row, so that quick typing never meets itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from meetingdesk.gui.desk import Desk

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork


class RowEdits(QObject):
    """Runs `act(work, row_id, version, **{field: value})`, which returns the row's new version.

    An edit of a row whose former edit is under way waits for it and goes on from its version. What
    fails is told by the desk, and `failed` says that the rows must be read again.
    """

    failed = Signal()

    def __init__(self, desk: Desk, act: Callable[..., int], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._act = act
        self._waiting: dict[int, list[tuple[str, object]]] = {}

    def edit(self, row_id: int, version: int, field: str, value: object) -> None:
        """Write one field of a row that was shown in `version`."""
        if row_id in self._waiting:
            self._waiting[row_id].append((field, value))
        else:
            self._waiting[row_id] = []
            self._start(row_id, version, field, value)

    def _start(self, row_id: int, version: int, field: str, value: object) -> None:
        self._desk.tasks.write(
            self._write,
            row_id,
            version,
            field,
            value,
            done=partial(self._on_done, row_id),
            failed=partial(self._on_failed, row_id),
            owner=self,
        )

    def _write(self, work: UnitOfWork, row_id: int, version: int, field: str, value: object) -> int:
        return self._act(work, row_id, version, **{field: value})

    def _on_done(self, row_id: int, version: int) -> None:
        waiting = self._waiting[row_id]
        if waiting:
            self._start(row_id, version, *waiting.pop(0))
        else:
            del self._waiting[row_id]

    def _on_failed(self, row_id: int, error: Exception) -> None:
        del self._waiting[row_id]
        self.failed.emit()
        self._desk.tasks.broken.emit(error)
