"""An event deleted; one of a series alone, or with all that follow it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.meetings import delete_meetings
from meetingdesk.features.planning.series import SeriesInfo, end_series_at, series_of
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.events.scope_dialog import ScopeDialog


class Deleter(QObject):
    """Deletes at once with a way back; asks only how much of a series is meant."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def delete(self, ids: list[int], title: str) -> None:
        """Delete these events; `title` is the name of the one, where it is one."""
        if not ids or self._desk.is_read_only:
            return
        if len(ids) > 1:
            self._run(delete_meetings, ids)
        else:
            done = partial(self._on_series, ids[0], title)
            self._desk.tasks.read(series_of, ids[0], done=done, owner=self)

    def _on_series(self, meeting_id: int, title: str, series: SeriesInfo | None) -> None:
        if series is None or series.following == 0:
            self._run(delete_meetings, [meeting_id])
            return
        dialog = ScopeDialog(self.tr("Xóa sự kiện"), title, series, self._window)
        dialog.chosen.connect(partial(self._on_scope, meeting_id))
        dialog.open()

    def _on_scope(self, meeting_id: int, following: bool) -> None:
        if following:
            self._run(end_series_at, meeting_id)
        else:
            self._run(delete_meetings, [meeting_id])

    def _run(self, act: Callable[..., int], what: object) -> None:
        self._desk.tasks.write(act, what, done=self._on_deleted, owner=self)

    def _on_deleted(self, count: int) -> None:
        text = self.tr("Đã xóa sự kiện.")
        if count != 1:
            text = self.tr("Đã xóa {count} sự kiện.").format(count=count)
        self._desk.toasts.undoable(text)
