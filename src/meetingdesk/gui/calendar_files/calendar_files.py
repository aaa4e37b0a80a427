"""What the calendar page can do with calendar files: its commands, and a file dropped on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from meetingdesk.features.planning.meeting_list import CalendarFilter
from meetingdesk.gui.calendar_files.export_ways import CalendarExport
from meetingdesk.gui.calendar_files.import_dialog import ENDINGS, CalendarImportDialog
from meetingdesk.gui.page import Page

Shown = tuple[date, date, CalendarFilter, str]


class CalendarFiles(QObject):
    """`shown` answers the days that the page shows, what narrows them, and what they are called."""

    def __init__(self, page: Page, shown: Callable[[], Shown]) -> None:
        super().__init__(page)
        self._page = page
        self._shown = shown
        self.export = CalendarExport(page.desk, page)
        page.command(
            self.tr("Nhập từ tệp lịch (.ics)…"), self.open_import, icon="file-import", changes=True
        )
        page.command(
            self.tr("Xuất lịch đang xem ra tệp (.ics)…"), self._on_export, icon="file-export"
        )
        page.setAcceptDrops(not page.desk.is_read_only)
        page.installEventFilter(self)

    def open_import(self, path: Path | None = None) -> None:
        """Open the window that takes a calendar file in, with `path` read into it."""
        dialog = CalendarImportDialog(self._page.desk, self._page)
        dialog.open()
        if path is not None:
            dialog.load_file(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if _calendars(event):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            for path in _calendars(event)[:1]:
                event.acceptProposedAction()
                self.open_import(path)
            return True
        return super().eventFilter(watched, event)

    def _on_export(self) -> None:
        first, last, wanted, name = self._shown()
        self.export.save_span(first, last, wanted, name)


def _calendars(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in ENDINGS]
