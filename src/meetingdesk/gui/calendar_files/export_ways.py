"""The ways out of the calendar: one event, some, a series, or what a view shows, as a calendar file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.calendar_events import (
    CalendarEvent,
    entry_events,
    meeting_events,
    series_events,
    with_following,
)
from meetingdesk.features.planning.meeting_list import (
    EVERYTHING,
    CalendarFilter,
    meetings_between,
)
from meetingdesk.features.reminders.reminder_settings import read_reminder_settings
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.file_saver import FileSaver
from meetingdesk.store.file_names import safe_name

Found = tuple[list[CalendarEvent], tuple[int, ...]]


class CalendarExport(QObject):
    """Asks where to write and writes off the window's thread; alarms are the office's reminders."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.saver = FileSaver(desk, "calendar_export", window)

    def save_meetings(self, meeting_ids: Sequence[int], name: str) -> None:
        """Save events; `name` is proposed for the file."""
        self._read(partial(_some, meeting_ids=list(meeting_ids)), name)

    def save_rows(self, alone: Sequence[int], with_series: Sequence[int], name: str) -> None:
        """Save events of a list; those `with_series` stand for all later ones of their series too."""
        self._read(partial(_rows, alone=list(alone), with_series=list(with_series)), name)

    def save_series(self, series_id: int, name: str) -> None:
        """Save all events of a series."""
        self._read(partial(_series, series_id=series_id), name)

    def save_span(self, first: date, last: date, wanted: CalendarFilter, name: str) -> None:
        """Save what the days hold that `wanted` lets through."""
        self._read(partial(_span, first=first, last=last, wanted=wanted), name)

    def _read(self, query: Callable[[Any], Found], name: str) -> None:
        self._desk.tasks.read(query, done=partial(self._on_found, name), owner=self)

    def _on_found(self, name: str, found: Found) -> None:
        events, alarms = found
        if not events:
            self._desk.toasts.show(self.tr("Không có sự kiện nào để xuất ra tệp lịch."))
            return
        path = self.saver.ask(safe_name(f"{name}.ics"), self.tr("Lịch"))
        if path is not None:
            self.saver.write(partial(_write, events=events, alarms=alarms), path)


def _write(path: Path, *, events: list[CalendarEvent], alarms: tuple[int, ...]) -> None:
    # Slow to import, so not before a file is wanted, and not in the window's thread.
    from meetingdesk.exchange.calendar_file import write_calendar  # noqa: PLC0415

    write_calendar(path, events, datetime.now(UTC), alarms=alarms)


def _some(session: Any, *, meeting_ids: list[int]) -> Found:
    return meeting_events(session, meeting_ids), _alarms(session)


def _rows(session: Any, *, alone: list[int], with_series: list[int]) -> Found:
    ids = list(dict.fromkeys((*alone, *with_following(session, with_series))))
    return meeting_events(session, ids), _alarms(session)


def _series(session: Any, *, series_id: int) -> Found:
    return series_events(session, series_id), _alarms(session)


def _span(session: Any, *, first: date, last: date, wanted: CalendarFilter) -> Found:
    ids = [row.id for row in meetings_between(session, first, last, wanted)]
    events = meeting_events(session, ids)
    if wanted == EVERYTHING:
        events += entry_events(session, first, last)
    return sorted(events, key=lambda one: (one.starts_at, one.uid)), _alarms(session)


def _alarms(session: Any) -> tuple[int, ...]:
    return read_reminder_settings(session).minutes_before
