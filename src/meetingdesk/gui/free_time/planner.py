"""Finding a time from the calendar: what is chosen there becomes a new event."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Slot

from meetingdesk.features.planning.free_slots import FreeSlot
from meetingdesk.gui.events.new_meeting import NewMeetingDialog
from meetingdesk.gui.free_time.dialog import FindTimeDialog, TimeWish, first_day
from meetingdesk.gui.page import Page


class FreeTimePlanner(QObject):
    """A command of the calendar page; `day` answers the day selected there."""

    def __init__(self, page: Page, day: Callable[[], date]) -> None:
        super().__init__(page)
        self._page = page
        self._day = day
        page.command(
            self.tr("Tìm giờ rảnh…"), self._on_find, icon="search", shortcut="Ctrl+Shift+T",
            changes=True,
        )  # fmt: skip

    def _on_find(self) -> None:
        wish = TimeWish(first_day(self._day()))
        dialog = FindTimeDialog(self._page.desk, wish, self._page)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, slot: FreeSlot) -> None:
        NewMeetingDialog(self._page.desk, self._page, free=slot).open()
