"""Marks the delegates selected in the attendance tab: there, absent, gone, represented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from meetingdesk.features.attendance.attendance import Absence
from meetingdesk.features.attendance.attendance_marks import (
    clear_marks,
    mark_absent,
    mark_left,
    mark_present,
)
from meetingdesk.gui import formats
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.event.stand_in_dialog import StandInDialog

if TYPE_CHECKING:
    from meetingdesk.gui.event.attendance_tab import AttendanceTab


class Marker(QObject):
    """Each mark is one act, told by a toast that takes it back."""

    def __init__(self, tab: AttendanceTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._desk = tab.desk

    def present(self) -> None:
        """They were there; on a list of its own time, from the beginning of that list."""
        self._mark(
            mark_present,
            self.tr("Đã ghi có mặt {count} đại biểu."),
            at=self._moment_on_list(),
            list_id=self._tab.lists.list_id,
        )

    def excused(self) -> None:
        """They are absent for a reason, which is asked for."""
        rows = self._tab.selected_rows()
        title = self.tr("{count} đại biểu").format(count=len(rows))
        if len(rows) == 1:
            title = rows[0].full_name
        dialog = ReasonDialog(self.tr("Vắng có lý do"), title, self._tab)
        dialog.given.connect(self._on_reason)
        dialog.open()

    @Slot(str)
    def _on_reason(self, reason: str) -> None:
        self._mark(
            mark_absent,
            self.tr("Đã ghi vắng có lý do {count} đại biểu."),
            absence=Absence.EXCUSED,
            reason=reason,
        )

    def unexcused(self) -> None:
        """They are absent without a reason."""
        self._mark(
            mark_absent,
            self.tr("Đã ghi vắng không lý do {count} đại biểu."),
            absence=Absence.UNEXCUSED,
        )

    def left(self) -> None:
        """They went."""
        self._mark(
            mark_left,
            self.tr("Đã ghi ra về {count} đại biểu."),
            list_id=self._tab.lists.list_id,
        )

    def clear(self) -> None:
        """Nothing is known of them."""
        self._mark(
            clear_marks,
            self.tr("Đã bỏ đánh dấu {count} đại biểu."),
            list_id=self._tab.lists.list_id,
        )

    def stand_in(self) -> None:
        """Somebody came in the place of the one selected, if one is."""
        chosen = [row for row in self._tab.selected_rows() if not row.is_stand_in]
        row = chosen[0] if len(chosen) == 1 else None
        tab = self._tab
        StandInDialog(self._desk, tab.meeting_id, row, tab.moment(), tab).open()

    def _moment_on_list(self) -> datetime | None:
        card = self._tab.lists.card
        if card is None or card.is_main:
            return self._tab.moment()
        return card.draft.starts_at or self._tab.moment()

    def _mark(self, act: Callable[..., Any], told: str, **options: Any) -> None:
        ids = [row.id for row in self._tab.selected_rows()]
        if not ids:
            return

        def done(_result: object) -> None:
            self._desk.toasts.undoable(told.format(count=formats.show_number(len(ids))))

        self._desk.tasks.write(
            act, self._tab.meeting_id, ids, done=done, owner=self._tab, **options
        )
