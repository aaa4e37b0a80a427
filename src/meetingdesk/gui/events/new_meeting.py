"""The window that puts a new event in the calendar: a name, a time, a place, and what is in the way."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.clashes import Clash, Plan, clashes_at
from meetingdesk.features.planning.free_slots import FreeSlot
from meetingdesk.features.planning.kind_guess import kind_of_title
from meetingdesk.features.planning.meetings import (
    OFFICE_TIME_ZONE,
    MeetingDraft,
    MeetingKind,
)
from meetingdesk.features.planning.new_meetings import plan_meeting
from meetingdesk.features.planning.planned_times import Attendee
from meetingdesk.features.planning.rescheduling import Slot as TimeSlot
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.events.chair_field import ChairField
from meetingdesk.gui.events.clash_notes import ClashNotes
from meetingdesk.gui.events.repeat_field import RepeatField
from meetingdesk.gui.events.time_span import USUAL_LENGTH, TimeSpan
from meetingdesk.gui.events.venue_field import VenueField
from meetingdesk.gui.free_time.dialog import FindTimeDialog, TimeWish, first_day
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout

_MORNING = time(8, 0)
_CLASH_MS = 200


class NewMeetingDialog(QDialog):
    """Makes the event and opens its page. The kind follows the name until somebody chooses it."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        first: date | None = None,
        last: date | None = None,
        slot: TimeSlot | None = None,
        free: FreeSlot | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kind_chosen = False
        self.setObjectName("newMeetingDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tạo sự kiện"))
        self.setMinimumWidth(680)
        self._asking = QTimer(self, singleShot=True, interval=_CLASH_MS)
        self._asking.timeout.connect(self._on_ask_clashes)
        self._build()
        guess = (slot.starts_at, slot.ends_at) if slot else _first_guess(first, last)
        self._times.set_times(*guess)
        if free is not None:
            self._on_time_found(free)
        self._asking.start()

    def _build(self) -> None:
        self._title = QLineEdit()
        self._title.setObjectName("newTitle")
        self._title.setPlaceholderText(self.tr("Ví dụ: Hội nghị tổng kết công tác năm"))
        self._title.textEdited.connect(self._on_title)
        self._kind = QComboBox()
        self._kind.setObjectName("newKind")
        for kind in MeetingKind:
            self._kind.addItem(say(kind.label), kind)
        self._kind.setCurrentIndex(self._kind.count() - 1)
        self._kind.activated.connect(self._on_kind)
        self._times = TimeSpan()
        self._times.edited.connect(self._on_times)
        self._times.refused.connect(self._on_bad_times)
        self._place = VenueField(self._desk)
        self._place.edited.connect(self._asking.start)
        self._clashes = ClashNotes()
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên sự kiện"), self._title, required=True)
        self._form.add(self.tr("Thời gian"), self._times, required=True)
        self._form.add(self.tr("Địa điểm"), self._place)
        self._chair = ChairField(self._desk, self._day)
        self._chair.edited.connect(self._asking.start)
        self._form.add(self.tr("Chủ trì"), self._chair)
        self._form.add(self.tr("Loại"), self._kind)
        self._repeat = RepeatField(self._desk, self._times)
        self._form.add(self.tr("Lặp lại"), self._repeat)
        leave = button(self.tr("Không tạo"))
        leave.clicked.connect(self.reject)
        self._make = button(self.tr("Tạo sự kiện"), icon="calendar-plus", face="primary")
        self._make.setObjectName("newMake")
        self._make.setDefault(True)
        self._make.setEnabled(not self._desk.is_read_only)
        self._make.clicked.connect(self._on_make)
        find_time = button(self.tr("Tìm giờ rảnh…"), icon="search", face="quiet")
        find_time.setObjectName("newFindTime")
        find_time.clicked.connect(self._on_find_time)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(find_time)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(body)
        column.addWidget(self._clashes)
        column.addStretch(1)
        column.addLayout(row)
        self._title.setFocus()

    def _day(self) -> date:
        starts_at = self._times.starts_at
        return starts_at.date() if starts_at else looks.now().date()

    @Slot(str)
    def _on_title(self, text: str) -> None:
        self._form.show_error(self._title, "")
        if not self._kind_chosen:
            self._kind.setCurrentIndex(list(MeetingKind).index(kind_of_title(text)))

    @Slot()
    def _on_kind(self) -> None:
        self._kind_chosen = True

    @Slot()
    def _on_times(self) -> None:
        self._form.show_error(self._times, "")
        self._asking.start()

    @Slot(str)
    def _on_bad_times(self, problem: str) -> None:
        self._form.show_error(self._times, problem, stays=False)

    @Slot()
    def _on_ask_clashes(self) -> None:
        starts_at, ends_at = self._times.starts_at, self._times.ends_at
        if starts_at is not None and ends_at is not None and ends_at >= starts_at:
            chair = self._chair.chair
            people = (Attendee(chair.full_name, chair.person_id),) if chair else ()
            plan = Plan(
                starts_at, ends_at, self._place.venue_id, self._place.place_text, people=people
            )
            self._desk.tasks.read(clashes_at, plan, done=self._on_clashes)

    @Slot(object)
    def _on_clashes(self, clashes: list[Clash]) -> None:
        self._clashes.show_clashes(clashes)

    @Slot()
    def _on_find_time(self) -> None:
        starts_at, ends_at = self._times.starts_at, self._times.ends_at
        length = ends_at - starts_at if starts_at and ends_at else USUAL_LENGTH
        first = first_day(starts_at.date() if starts_at else None)
        wish = TimeWish(first, max(length, timedelta(0)), self._place.venue_id)
        dialog = FindTimeDialog(self._desk, wish, self)
        dialog.chosen.connect(self._on_time_found)
        dialog.open()

    @Slot(object)
    def _on_time_found(self, free: FreeSlot) -> None:
        self._times.set_times(free.starts_at, free.ends_at)
        if free.venue_id is not None:
            self._place.set_place(free.venue_id, free.venue_name, "")
        self._on_times()

    @Slot()
    def _on_make(self) -> None:
        if not self._title.text().strip():
            self._form.show_error(self._title, self.tr("Hãy đặt tên cho sự kiện."))
            return
        starts_at, ends_at = self._times.starts_at, self._times.ends_at
        if self._times.problem or starts_at is None or ends_at is None:
            self._form.show_error(self._times, self._times.problem)
            return
        draft = MeetingDraft(
            self._title.text(),
            starts_at,
            ends_at,
            kind=MeetingKind(self._kind.currentData()),
            venue_id=self._place.venue_id,
            place=self._place.place_text,
        )
        self._make.setEnabled(False)
        self._desk.tasks.write(
            partial(plan_meeting, chair=self._chair.chair, series=self._repeat.draft),
            draft,
            looks.now(),
            done=self._on_made,
            failed=self._on_failed,
        )

    @Slot(object)
    def _on_made(self, meeting_id: int) -> None:
        self.accept()
        self._desk.open_meeting(meeting_id)

    def _on_failed(self, error: Exception) -> None:
        self._make.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._form.show_error(self._title, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _first_guess(first: date | None, last: date | None) -> tuple[datetime, datetime]:
    """Eight in the morning of the day asked for, else of the next working day."""
    zone = ZoneInfo(OFFICE_TIME_ZONE)
    day = first
    if day is None:
        day = looks.now().astimezone(zone).date() + timedelta(days=1)
        while day.weekday() >= 5:
            day += timedelta(days=1)
    start = datetime.combine(day, _MORNING, zone)
    end = start + USUAL_LENGTH
    if last is not None and last > day:
        end = datetime.combine(last, end.time(), zone)
    return start, end
