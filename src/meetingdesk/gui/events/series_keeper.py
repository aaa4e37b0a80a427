"""Series without an end go on by themselves: their next events are made when the program opens."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from meetingdesk.features.planning.series import extend_series, series_to_extend
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks

_FIRST_MS = 4_000
_DAILY_MS = 24 * 3_600_000


class SeriesKeeper(QObject):
    """Looks shortly after the window opened, and once a day in a program that stays open."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self._desk = desk
        self._daily = QTimer(self, interval=_DAILY_MS)
        self._daily.timeout.connect(self.look)
        if not desk.is_read_only:
            self._daily.start()
            QTimer.singleShot(_FIRST_MS, self, self.look)

    @Slot()
    def look(self) -> None:
        """Find the series that need their next events, and make those."""
        self._desk.tasks.read(series_to_extend, looks.now(), done=self._on_found, owner=self)

    @Slot(object)
    def _on_found(self, series_ids: list[int]) -> None:
        if series_ids and not self._desk.is_read_only:
            self._desk.tasks.write(
                extend_series,
                series_ids,
                looks.now(),
                done=self._on_made,
                owner=self,
                undoable=False,
            )

    @Slot(object)
    def _on_made(self, count: int) -> None:
        if count:
            text = self.tr("Đã thêm {count} buổi cho các sự kiện lặp lại.")
            self._desk.toasts.show(text.format(count=count))
