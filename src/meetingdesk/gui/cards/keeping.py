"""Keeps designs a moment after the last change, and knows when what was read is older than the hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from meetingdesk.documents.cards.design import CardDesign
from meetingdesk.documents.cards.design_file import design_to_dict
from meetingdesk.features.papers.card_designs import SavedDesign, save_design
from meetingdesk.gui.desk import Desk

_PAUSE_MS = 500


class DesignKeeper(QObject):
    """Each pause in working is one act: one entry of the journal, one step of undo."""

    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: CardDesign | None = None
        self._writing = 0
        self._undo_wanted = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)
        desk.closing.connect(self.keep_now)

    @property
    def is_busy(self) -> bool:
        """Something is not kept yet: what was read meanwhile is older than what shows."""
        return self._waiting is not None or self._writing > 0

    def keep(self, design: CardDesign) -> None:
        """Keep this design, soon."""
        if self._waiting is not None and self._waiting.key != design.key:
            self.keep_now()
        self._waiting = design
        self._pause.start()

    def keep_now(self) -> None:
        """Keep what waits."""
        self._pause.stop()
        design, self._waiting = self._waiting, None
        if design is None:
            return
        self._writing += 1
        self._desk.tasks.write(
            save_design,
            SavedDesign(design.key, design.name, design_to_dict(design)),
            self._desk.workspace.attachments,
            done=self._on_written,
            failed=self._on_failed,
        )

    def undo(self) -> None:
        """Take the last change back, also one that is not kept yet."""
        self.keep_now()
        if self._writing:
            self._undo_wanted = True
        else:
            self._desk.undo.undo()

    def _on_written(self, _nothing: object) -> None:
        self._writing -= 1
        if self._undo_wanted and not self._writing:
            self._undo_wanted = False
            self._desk.undo.undo()
        self.kept.emit()

    def _on_failed(self, error: Exception) -> None:
        self._writing -= 1
        self._undo_wanted = False
        self._desk.tasks.broken.emit(error)
