"""What else is done with photos: edited, compared, timed, made large, handed out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from meetingdesk.features.minutes.photos import PhotoRow, set_large
from meetingdesk.gui.page import Page
from meetingdesk.gui.photos.clock_dialog import ClockDialog
from meetingdesk.gui.photos.editor import PhotoEditor
from meetingdesk.gui.photos.export_dialog import PhotoExportDialog
from meetingdesk.gui.photos.likeness_dialog import LikenessDialog

Rows = Callable[[], Sequence[PhotoRow]]


class PhotoWays(QObject):
    """Commands of the page of photos; `chosen` gives the photos selected, `every` all of them."""

    def __init__(self, page: Page, meeting_id: int, chosen: Rows, every: Rows) -> None:
        super().__init__(page)
        self._page = page
        self._meeting_id = meeting_id
        self._chosen = chosen
        self._every = every
        self.title = ""
        self.zone = ZoneInfo("UTC")
        make = page.command
        self._edit = make(
            self.tr("Chỉnh ảnh…"), self._on_edit, icon="crop", shortcut="Ctrl+E", changes=True
        )
        self._large = make(
            self.tr("Ảnh lớn trong biên bản"), self._on_large, icon="maximize", changes=True
        )
        self._large.setCheckable(True)
        self._alike = make(
            self.tr("Tìm ảnh trùng cảnh, ảnh mờ…"), self._on_alike, icon="copy", changes=True
        )
        self._clock = make(
            self.tr("Chỉnh giờ máy ảnh…"), self._on_clock, icon="clock", changes=True
        )
        self._export = make(self.tr("Xuất ảnh…"), self._on_export, icon="file-export")
        self._sheet = make(self.tr("In bảng ảnh…"), self._on_sheet, icon="layout-grid")

    @property
    def of_chosen(self) -> list[QAction]:
        """What is done with the photos selected."""
        return [self._edit, self._large, self._clock, self._export]

    def menu(self) -> QMenu:
        """All of them, for a button."""
        menu = QMenu()
        menu.addActions(self.of_chosen)
        menu.addSeparator()
        menu.addActions([self._alike, self._sheet])
        return menu

    def show_state(self, rows: Sequence[PhotoRow]) -> None:
        """Follow what is selected."""
        may = bool(rows) and not self._page.desk.is_read_only
        one = rows[0] if len(rows) == 1 else None
        self._edit.setEnabled(may and one is not None)
        self._clock.setEnabled(may and one is not None and one.taken_at is not None)
        self._large.setEnabled(may)
        self._large.setChecked(bool(rows) and all(row.is_large for row in rows))
        self._export.setEnabled(bool(self._every()))

    def _on_edit(self) -> None:
        for row in self._chosen()[:1]:
            PhotoEditor(self._page.desk, row, self._page).open()

    def _on_large(self) -> None:
        rows = self._chosen()
        large = not all(row.is_large for row in rows)
        self._page.desk.tasks.write(
            set_large, [row.id for row in rows], large=large, done=self._on_sized
        )

    @Slot(object)
    def _on_sized(self, _none: None) -> None:
        self._page.desk.toasts.undoable(self.tr("Đã đổi cỡ ảnh trong biên bản."))

    def _on_alike(self) -> None:
        LikenessDialog(self._page.desk, self._every(), self._page).open()

    def _on_clock(self) -> None:
        for row in self._chosen()[:1]:
            if row.taken_at is not None:
                ClockDialog(self._page.desk, row, self.zone, self._page).open()

    def _on_export(self) -> None:
        rows = self._chosen() or self._every()
        PhotoExportDialog(self._page.desk, rows, self.title, self.zone, self._page).open()

    def _on_sheet(self) -> None:
        self._page.desk.open_meeting(self._meeting_id, "documents:contact_sheet")
