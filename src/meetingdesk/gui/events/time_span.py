"""From when to when: two moments that people type, the end following the start."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.labels import TextLabel

USUAL_LENGTH = timedelta(hours=3)


class TimeSpan(QWidget):
    """Start and end side by side; moving the start keeps the length.

    Emits `edited` when both can be read, and `refused` with what is wrong otherwise.
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo(OFFICE_TIME_ZONE)
        self._length = USUAL_LENGTH
        self.start = DateTimeField()
        self.end = DateTimeField()
        for field, name, spoken in (
            (self.start, "startsAt", self.tr("Bắt đầu")),
            (self.end, "endsAt", self.tr("Kết thúc")),
        ):
            field.setObjectName(name)
            field.time_field.setObjectName(f"{name}Time")
            field.date_field.setObjectName(f"{name}Date")
            field.time_field.setAccessibleName(f"{spoken}: {field.time_field.accessibleName()}")
            field.date_field.setAccessibleName(f"{spoken}: {field.date_field.accessibleName()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.start, 1)
        row.addWidget(TextLabel(self.tr("đến"), "muted"))
        row.addWidget(self.end, 1)
        self.setFocusProxy(self.start)
        self.start.edited.connect(self._on_start)
        self.end.edited.connect(self._on_end)
        self.start.refused.connect(self._tell)
        self.end.refused.connect(self._tell)

    @property
    def starts_at(self) -> datetime | None:
        """The start in the event's time zone; None while it can't be read."""
        value = self.start.value
        return value.replace(tzinfo=self._zone) if value else None

    @property
    def ends_at(self) -> datetime | None:
        """The end in the event's time zone; None while it can't be read."""
        value = self.end.value
        return value.replace(tzinfo=self._zone) if value else None

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        starts_at, ends_at = self.starts_at, self.ends_at
        if starts_at is None or ends_at is None:
            return self.tr("Hãy nhập giờ như 8h30 và ngày như 25/4/2023.")
        if ends_at < starts_at:
            return self.tr("Giờ kết thúc đang trước giờ bắt đầu.")
        return ""

    def set_times(self, starts_at: datetime, ends_at: datetime) -> None:
        """Show these times, of the event's own zone."""
        if isinstance(starts_at.tzinfo, ZoneInfo):
            self._zone = starts_at.tzinfo
        self._length = ends_at - starts_at
        self.start.set_value(starts_at.replace(tzinfo=None))
        self.end.set_value(ends_at.replace(tzinfo=None))

    def has_focus(self) -> bool:
        """Somebody is typing here."""
        return any(
            part.hasFocus()
            for field in (self.start, self.end)
            for part in (field.time_field, field.date_field)
        )

    @Slot()
    def _on_start(self) -> None:
        if (start := self.start.value) is not None:
            self.end.set_value(start + self._length)
        self._tell()

    @Slot()
    def _on_end(self) -> None:
        if not self.problem and self.starts_at and self.ends_at:
            self._length = self.ends_at - self.starts_at
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if problem := self.problem:
            self.refused.emit(problem)
        else:
            self.edited.emit()
