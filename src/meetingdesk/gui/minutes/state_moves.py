"""Moves the minutes through their states: asks what must be asked, says why a step is not possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.minutes.minutes import MinutesHead, MinutesState
from meetingdesk.features.minutes.minutes_revisions import move_minutes
from meetingdesk.features.minutes.undecided import Undecided, undecided
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.reopen_dialog import ReopenDialog
from meetingdesk.gui.minutes.signed_dialog import SignedDialog
from meetingdesk.gui.minutes.undecided_dialog import UndecidedDialog
from meetingdesk.gui.translation import say


class StateMoves(QObject):
    """`version_of` gives the version that this window's own last edit left.

    Emits `item_wanted` with the part of the agenda where something is undecided, `end_wanted` where
    the time of closing is missing.
    """

    item_wanted = Signal(object)
    end_wanted = Signal()

    def __init__(self, desk: Desk, version_of: Callable[[int], int], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._version_of = version_of
        self._window = window

    def move(self, head: MinutesHead, state: MinutesState) -> None:
        """Move `head` to `state`; closed minutes are opened again only with a reason."""
        if head.is_locked and state in (MinutesState.DRAFT, MinutesState.FOR_COMMENT):
            dialog = ReopenDialog(self._window)
            dialog.given.connect(partial(self._write, head, state))
            dialog.open()
        elif state is MinutesState.SIGNED:
            signing = SignedDialog(self._desk, head.meeting_id, self._window)
            signing.signed.connect(partial(self._write, head, state))
            signing.open()
        elif state is MinutesState.FINAL and head.ended_at is not None:
            self._desk.tasks.read(
                undecided, head.id, done=partial(self._on_undecided, head, state), owner=self
            )
        else:
            self._write(head, state)

    def _on_undecided(
        self, head: MinutesHead, state: MinutesState, found: Sequence[Undecided]
    ) -> None:
        if not found:
            self._write(head, state)
            return
        dialog = UndecidedDialog(found, self._window)
        dialog.wanted.connect(self.item_wanted)
        dialog.open()

    def _write(self, head: MinutesHead, state: MinutesState, reason: str = "") -> None:
        # Edits kept just now moved the version on; they are this window's own, in order before.
        version = max(head.version, self._version_of(head.id))
        self._desk.tasks.write(
            move_minutes,
            head.id,
            version,
            state,
            reason=reason,
            done=partial(self._on_moved, state),
            failed=partial(self._on_failed, head),
        )

    def _on_moved(self, state: MinutesState, _nothing: None) -> None:
        self._desk.toasts.undoable(
            self.tr("Biên bản đã chuyển sang: {state}").format(state=say(state.label).lower())
        )

    @Slot(object)
    def _on_failed(self, head: MinutesHead, error: Exception) -> None:
        if isinstance(error, Conflict) or not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
            return
        self._desk.toasts.show(say(error.message), tone="warning")
        if head.ended_at is None:
            self.end_wanted.emit()
