"""What an event can do with calendars: find another time for itself, leave as a calendar file."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from meetingdesk.features.planning.free_slots import FreeSlot
from meetingdesk.features.planning.meetings import MeetingCard, MeetingChanges, edit_meeting
from meetingdesk.gui import formats
from meetingdesk.gui.calendar_files.export_ways import CalendarExport
from meetingdesk.gui.free_time.dialog import FindTimeDialog, TimeWish, first_day
from meetingdesk.gui.page import Page


class MeetingCalendarCommands(QObject):
    """Adds its commands to the page of an event; `show_card` says which event it is."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._card: MeetingCard | None = None
        self.export = CalendarExport(page.desk, page)
        page.command(
            self.tr("Tìm giờ rảnh…"), self._on_find, icon="search", shortcut="Ctrl+Shift+T",
            changes=True,
        )  # fmt: skip
        page.command(
            self.tr("Xuất sự kiện ra tệp lịch (.ics)…"), self._on_export, icon="file-export"
        )
        self._series = page.command(
            self.tr("Xuất cả loạt ra tệp lịch (.ics)…"), self._on_export_series, icon="file-export"
        )

    def show_card(self, card: MeetingCard) -> None:
        """The event that shows is this one."""
        self._card = card
        self._series.setVisible(card.series_id is not None)

    def _on_find(self) -> None:
        card = self._card
        if card is None:
            return
        length = card.ends_at - card.starts_at
        wish = TimeWish(first_day(card.starts_at.date()), length, card.venue_id, card.id)
        dialog = FindTimeDialog(self._page.desk, wish, self._page)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(object)
    def _on_chosen(self, slot: FreeSlot) -> None:
        card = self._card
        if card is None:
            return
        changes: MeetingChanges = {"starts_at": slot.starts_at, "ends_at": slot.ends_at}
        if slot.venue_id is not None:
            changes["venue_id"] = slot.venue_id
        self._page.desk.tasks.write(
            edit_meeting, card.id, card.version, changes, done=self._on_moved, owner=self
        )

    def _on_moved(self, card: MeetingCard) -> None:
        self._card = card
        moment = formats.show_moment(card.starts_at)
        self._page.desk.toasts.undoable(
            self.tr("Đã chuyển sự kiện sang {moment}.").format(moment=moment)
        )

    def _on_export(self) -> None:
        if self._card is not None:
            self.export.save_meetings([self._card.id], _name(self._card))

    def _on_export_series(self) -> None:
        if self._card is not None and self._card.series_id is not None:
            self.export.save_series(self._card.series_id, self._card.title)


def _name(card: MeetingCard) -> str:
    return f"{card.starts_at:%Y-%m-%d} {card.title}"
