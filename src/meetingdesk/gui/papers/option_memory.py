"""Keeps the options chosen for an event, a pause after the last change, and the office's default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer

from meetingdesk.features.papers.paper_settings import (
    KeptOptions,
    keep_meeting_options,
    keep_office_options,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.papers.options import Value, Values, differences, resolved
from meetingdesk.gui.papers.paper import Gathered

_PAUSE_MS = 1500


class OptionMemory(QObject):
    """The options of the paper that shows; `keep_now` before another one comes or the room closes.

    Nothing is written in a workspace opened for reading only: the choice lasts while it shows.
    """

    def __init__(self, desk: Desk, meeting_id: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._gathered: Gathered | None = None
        self._office: Mapping[str, Any] = {}
        self._unkept: Values | None = None
        self._writing = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)
        desk.closing.connect(self.keep_now)

    def begin(self, gathered: Gathered) -> Values:
        """Remember for this paper from now on; returns the options as they were left."""
        self.keep_now()
        self._gathered = gathered
        self._office = gathered.kept.office
        return self._resolved(gathered.kept)

    def go_on(self, gathered: Gathered, values: Values) -> Values:
        """The choices themselves are others now: what was chosen, where it is still among them."""
        chosen = differences(values, self.usual())
        self._gathered = gathered
        return self._resolved(KeptOptions(self._office, chosen))

    def come_back(self, gathered: Gathered, values: Values) -> Values:
        """What was kept meanwhile by another screen, or `values` where the hand here is newer."""
        if self._unkept is not None or self._writing:
            return values
        self._gathered = gathered
        self._office = gathered.kept.office
        return self._resolved(gathered.kept)

    def usual(self) -> Values:
        """The options of an event for which none were chosen."""
        return self._resolved(KeptOptions(self._office, {}))

    def change(self, values: Values) -> None:
        """Keep these, soon."""
        self._unkept = values
        self._pause.start()

    def keep_now(self) -> None:
        """Keep what is not kept yet."""
        self._pause.stop()
        values, self._unkept = self._unkept, None
        if values is None or self._gathered is None or self._desk.is_read_only:
            return
        self._writing += 1
        self._desk.tasks.write(
            keep_meeting_options,
            self._gathered.paper.key,
            self._meeting_id,
            differences(values, self.usual()),
            undoable=False,
            done=self._on_kept,
            failed=self._on_not_kept,
        )

    def _on_kept(self, _nothing: object) -> None:
        self._writing -= 1

    def _on_not_kept(self, error: Exception) -> None:
        self._writing -= 1
        self._desk.tasks.broken.emit(error)

    def make_default(self, values: Values) -> None:
        """Let every event of the office have these options, but for those that belong to one."""
        if self._gathered is None or self._desk.is_read_only:
            return
        paper = self._gathered.paper
        bare = self._resolved(KeptOptions({}, {}))
        self._office = {
            key: value
            for key, value in differences(values, bare).items()
            if key not in paper.kept_per_event
        }
        self._desk.tasks.write(keep_office_options, paper.key, self._office)
        self.change(values)
        self.keep_now()

    def _resolved(self, kept: KeptOptions) -> Values:
        assert self._gathered is not None
        usual: Mapping[str, Value] = self._gathered.paper.usual(self._gathered.facts)
        return resolved(self._gathered.sections, usual, kept.office, kept.meeting)
