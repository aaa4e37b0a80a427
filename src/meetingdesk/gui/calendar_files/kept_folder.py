"""Keeps the calendar file of the shared folder up to date while the program runs."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Slot

from meetingdesk.errors import MeetingDeskError
from meetingdesk.exchange.kept_calendar import keep_calendar
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say

_PAUSE_MS = 2_000
_KINDS = frozenset(
    {"meetings", "venues", "meeting_roles", "schedule_entries", "organizations", "settings"}
)


class FolderChoice:
    """The folder that this user of this PC chose for a workspace; None for none."""

    def __init__(self, desk: Desk) -> None:
        self._preferences = desk.preferences
        place = hashlib.sha256(str(desk.workspace.place).encode()).hexdigest()[:16]
        self.key = f"calendar_folder/{place}"
        self.drafts_key = f"calendar_drafts/{place}"

    @property
    def folder(self) -> Path | None:
        text = self._preferences.text(self.key)
        return Path(text) if text else None

    @property
    def drafts(self) -> bool:
        """Events that are only planned are in the file too."""
        return self._preferences.flag(self.drafts_key, True)

    def choose(self, folder: Path | None) -> None:
        self._preferences.put(self.key, str(folder) if folder else "")

    def take_drafts(self, drafts: bool) -> None:
        self._preferences.put(self.drafts_key, drafts)


class KeptFolder(QObject):
    """Writes a moment after the last change, off the window's thread. A failure is said once."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice = FolderChoice(desk)
        self._complained = ""
        self._is_writing = False
        self._is_due = False
        self.last_status = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.write)
        desk.changed.connect(self._on_changed)
        desk.preferences.changed.connect(self._on_preference)
        if self.choice.folder is not None:
            self._pause.start()

    @Slot()
    def write(self) -> None:
        """Write now, or when what is being written is done."""
        folder = self.choice.folder
        if folder is None:
            return
        if self._is_writing:
            self._is_due = True
            return
        self._is_writing, self._is_due = True, False
        today = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
        self._desk.tasks.run(
            keep_calendar, self._desk.workspace.reader, folder, today, drafts=self.choice.drafts,
            done=self._on_written, failed=self._on_failed, owner=self,
        )  # fmt: skip

    def _on_written(self, _was_new: bool) -> None:
        self._complained = ""
        moment: datetime = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE))
        self._tell(self.tr("Cập nhật lúc {moment}.").format(moment=f"{moment:%H:%M %d/%m/%Y}"))
        self._rest()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            text = say(error.message)
            self._tell(text)
            if text != self._complained:
                self._complained = text
                self._desk.toasts.show(text, tone="warning")
        else:
            self._desk.tasks.broken.emit(error)
        self._rest()

    def _rest(self) -> None:
        self._is_writing = False
        if self._is_due:
            self._pause.start()

    def _tell(self, text: str) -> None:
        self.last_status = text

    @Slot(object)
    def _on_changed(self, change: object) -> None:
        if self.choice.folder is not None and _KINDS.intersection(getattr(change, "kinds", ())):
            self._pause.start()

    @Slot(str)
    def _on_preference(self, key: str) -> None:
        if key in (self.choice.key, self.choice.drafts_key):
            self._complained = ""
            self._pause.start()
