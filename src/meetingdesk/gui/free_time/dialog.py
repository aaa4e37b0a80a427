"""Finds a time: who must be there, which halls will do, how long, when; free times come ranked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.office import office_minutes
from meetingdesk.features.planning.free_slots import FreeSlot, SlotSearch, find_slots
from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.planning.needed_people import Needed, needed_for
from meetingdesk.features.planning.venues import VenueRow, venue_rows
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.free_time.needed_list import NeededList
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.columns import Column
from meetingdesk.gui.widgets.data_table import DataTable
from meetingdesk.gui.widgets.date_time_field import DateField, TimeField
from meetingdesk.gui.widgets.empty_state import EmptyState
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.gui.widgets.rows_model import RowsModel

_PAUSE_MS = 200
_RANGE = timedelta(days=13)
_LENGTHS = (30, 60, 90, 120, 180, 240, 300, 480)
_VENUE_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class TimeWish:
    """What is known already of the event that needs a time."""

    first: date
    length: timedelta = timedelta(hours=2)
    venue_id: int | None = None
    meeting_id: int = 0


class FindTimeDialog(QDialog):
    """Emits `chosen` with a FreeSlot. Each change looks again; nothing is written here."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, wish: TimeWish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish = wish
        self._slots: list[FreeSlot] = []
        self.setObjectName("findTimeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tìm giờ rảnh"))
        self._asking = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._asking.timeout.connect(self._on_ask)
        self._build()
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(min(1180, room.width() - 40), min(660, room.height() - 60))
        desk.tasks.read(venue_rows, done=self._on_venues, owner=self)
        desk.tasks.read(office_minutes, done=self._on_office, owner=self)
        if wish.meeting_id:
            desk.tasks.read(needed_for, wish.meeting_id, done=self._on_needed, owner=self)

    @property
    def slots(self) -> list[FreeSlot]:
        """What was found last, the best first."""
        return self._slots

    def _build(self) -> None:
        self._needed = NeededList(self._desk)
        self._needed.changed.connect(self._asking.start)
        self._table = self._build_table()
        self._status = TextLabel("", "muted", wrap=True)
        self._status.setObjectName("findTimeStatus")
        left = QWidget()
        left.setFixedWidth(404)
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(TextLabel(self.tr("Người, đơn vị cần có mặt"), "field"))
        side.addWidget(self._needed, 1)
        side.addWidget(self._build_form())
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._status)
        right.addWidget(self._table, 1)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(left)
        body.addLayout(right, 1)
        leave = button(self.tr("Đóng"))
        leave.setObjectName("findTimeClose")
        leave.clicked.connect(self.reject)
        self._take = button(self.tr("Chọn giờ này"), icon="check", face="primary")
        self._take.setObjectName("findTimeTake")
        self._take.setDefault(True)
        self._take.setEnabled(False)
        self._take.clicked.connect(self._on_take)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(body, 1)
        column.addLayout(foot)

    def _build_form(self) -> QWidget:
        self._venues = QListWidget()
        self._venues.setObjectName("findTimeVenues")
        self._venues.setAccessibleName(self.tr("Những nơi họp được"))
        self._venues.setFixedHeight(112)
        self._venues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._venues.itemChanged.connect(self._asking.start)
        self._seats = NumberField()
        self._seats.setObjectName("findTimeSeats")
        self._seats.setRange(0, 100_000)
        self._seats.setSpecialValueText(self.tr("không xét"))
        self._seats.valueChanged.connect(self._asking.start)
        self._length = QComboBox()
        self._length.setObjectName("findTimeLength")
        minutes = round(self._wish.length / timedelta(minutes=1))
        for one in sorted({*_LENGTHS, *([minutes] if 5 <= minutes <= 24 * 60 else [])}):
            self._length.addItem(self._spoken(one), one)
        self._length.setCurrentIndex(max(self._length.findData(minutes), 0))
        self._length.activated.connect(self._asking.start)
        self._first, self._last = DateField(), DateField()
        self._opens, self._closes = TimeField(), TimeField()
        for field, name in (
            (self._first, "findTimeFirst"), (self._last, "findTimeLast"),
            (self._opens, "findTimeOpens"), (self._closes, "findTimeCloses"),
        ):  # fmt: skip
            field.setObjectName(name)
            field.edited.connect(self._asking.start)
        self._first.set_value(self._wish.first)
        self._last.set_value(self._wish.first + _RANGE)
        self._off = QCheckBox(self.tr("Tính cả Thứ Bảy, Chủ Nhật và ngày nghỉ"))
        self._off.setObjectName("findTimeDaysOff")
        self._off.toggled.connect(self._asking.start)
        box = QWidget()
        form = FormLayout(box)
        form.add(self.tr("Địa điểm"), self._venues)
        form.add(self.tr("Số chỗ cần"), self._seats)
        form.add(self.tr("Thời lượng"), self._length)
        form.add(self.tr("Khoảng ngày"), _pair(self._first, self._last))
        form.add(self.tr("Trong giờ"), _pair(self._opens, self._closes))
        form.addRow(self._off)
        return box

    def _build_table(self) -> DataTable:
        columns: list[Column[tuple[int, FreeSlot]]] = [
            Column(
                "day", self.tr("Ngày"), lambda row: row[1].starts_at,
                show=lambda row: formats.show_day(row[1].starts_at.date()), width=178,
            ),
            Column(
                "hours", self.tr("Giờ"), lambda row: row[1].starts_at.time(),
                show=lambda row: f"{formats.show_time(row[1].starts_at)} – "
                f"{formats.show_time(row[1].ends_at)}", width=112,
            ),
            Column("venue", self.tr("Địa điểm"), lambda row: row[1].venue_name, width=116),
            Column(
                "free", self.tr("Kết quả"), lambda row: row[0], show=self._verdict, width=104,
                tone=lambda row: "success" if row[1].is_free else "warning",
                icon=lambda row: "circle-check" if row[1].is_free else "alert-triangle",
            ),
            Column(
                "why", self.tr("Vì sao"), _why, sortable=False, width=246, tip=_why
            ),
        ]  # fmt: skip
        self._model: RowsModel[tuple[int, FreeSlot]] = RowsModel(
            columns, lambda row: row[0] + 1, self
        )
        self._empty = EmptyState("calendar-event", self.tr("Chưa có giờ nào"), "")
        table = DataTable(self._model, "find_time", self._desk.preferences, empty=self._empty)
        table.setAccessibleName(self.tr("Các giờ có thể họp, tốt nhất ở trên"))
        table.opened.connect(self._on_opened)
        table.selected.connect(self._on_selected)
        return table

    def _spoken(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.tr("{minutes} phút").format(minutes=rest)
        if not rest:
            return self.tr("{hours} giờ").format(hours=hours)
        return self.tr("{hours} giờ {minutes} phút").format(hours=hours, minutes=rest)

    def _verdict(self, row: tuple[int, FreeSlot]) -> str:
        return self.tr("Rảnh") if row[1].is_free else self.tr("Vướng")

    @Slot(object)
    def _on_venues(self, rows: list[VenueRow]) -> None:
        self._venues.blockSignals(True)
        for row in rows:
            name = f"{row.name} ({row.capacity})" if row.capacity else row.name
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_VENUE_ROLE, row.id)
            is_wanted = row.id == self._wish.venue_id
            item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
            self._venues.addItem(item)
        self._venues.blockSignals(False)
        self._asking.start()

    @Slot(object)
    def _on_office(self, minutes: tuple[int, int]) -> None:
        for field, one in zip((self._opens, self._closes), minutes, strict=True):
            field.set_value(time(min(one, 1439) // 60, min(one, 1439) % 60))
        self._asking.start()

    @Slot(object)
    def _on_needed(self, needed: Needed) -> None:
        self._needed.show_needed(needed)

    @property
    def wanted(self) -> SlotSearch | None:
        """What the fields say; None while a day can't be read."""
        first, last = self._first.value, self._last.value
        opens, closes = self._opens.value, self._closes.value
        if first is None or last is None:
            return None
        items = (self._venues.item(place) for place in range(self._venues.count()))
        return SlotSearch(
            length=timedelta(minutes=int(self._length.currentData())),
            first=first,
            last=last,
            people=self._needed.people,
            unit_ids=self._needed.unit_ids,
            venue_ids=tuple(
                int(item.data(_VENUE_ROLE))
                for item in items
                if item.checkState() == Qt.CheckState.Checked
            ),
            seats=self._seats.value(),
            opens=opens.hour * 60 + opens.minute if opens else None,
            closes=closes.hour * 60 + closes.minute if closes else None,
            holidays_too=self._off.isChecked(),
            weekends_too=self._off.isChecked(),
            besides=self._wish.meeting_id,
        )

    @Slot()
    def _on_ask(self) -> None:
        wanted = self.wanted
        if wanted is None:
            self._say_nothing(self.tr("Hãy nhập ngày như 25/4/2023."))
            return
        now: datetime = looks.now()
        self._desk.tasks.read(
            _numbered, wanted, now, done=self._on_found, failed=self._on_failed, owner=self
        )

    @Slot(object)
    def _on_found(self, answer: tuple[SlotSearch, list[FreeSlot]]) -> None:
        wanted, found = answer
        if wanted != self.wanted:
            return
        self._slots = found
        self._model.set_rows(list(enumerate(found)))
        free = sum(slot.is_free for slot in found)
        if free:
            text = self.tr("{count} giờ không vướng gì, giờ tốt nhất ở trên cùng.")
            self._status.setText(text.format(count=free))
        elif found:
            self._status.setText(
                self.tr("Không có giờ nào trống hẳn. Dưới đây là những giờ ít vướng nhất.")
            )
        else:
            self._say_nothing(
                self.tr("Không có giờ nào trong khoảng ngày này. Hãy nới khoảng ngày.")
            )
        if found:
            self._table.select_ids([1])

    def _say_nothing(self, text: str) -> None:
        self._slots = []
        self._model.set_rows([])
        self._empty.set_text(self.tr("Chưa có giờ nào"), text)
        self._status.setText(text)
        self._take.setEnabled(False)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._say_nothing(say(error.message))
        else:
            self._desk.tasks.broken.emit(error)

    @Slot(object)
    def _on_selected(self, ids: list[int]) -> None:
        self._take.setEnabled(len(ids) == 1)

    @Slot(int)
    def _on_opened(self, row_id: int) -> None:
        slot = self._slots[row_id - 1]
        self.accept()
        self.chosen.emit(slot)

    @Slot()
    def _on_take(self) -> None:
        for row_id in self._table.selected_ids()[:1]:
            self._on_opened(row_id)


def first_day(day: date | None = None) -> date:
    """The day to look from: `day`, but never before today."""
    today = looks.now().astimezone(ZoneInfo(OFFICE_TIME_ZONE)).date()
    return max(day or today, today)


def _numbered(session: Any, wanted: SlotSearch, now: datetime) -> tuple[SlotSearch, list[FreeSlot]]:
    """The answer with the question: one that comes late is told apart."""
    return wanted, find_slots(session, wanted, now)


def _why(row: tuple[int, FreeSlot]) -> str:
    slot = row[1]
    return "; ".join(say(one) for one in (*slot.hindrances, *slot.reasons))


def _pair(one: QWidget, other: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(one, 1)
    row.addWidget(other, 1)
    return box
