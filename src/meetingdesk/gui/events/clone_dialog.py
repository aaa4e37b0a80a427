"""Last year's event again: a new name and time, and what is taken over."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting, same_weekday
from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import DateTimeField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel

_WEEK = timedelta(days=7)
# Last quarter's meeting is repeated soon; what is longer past comes again after a year.
_NEAR = timedelta(days=120)


class CloneDialog(QDialog):
    """Makes the new event and opens its page."""

    def __init__(self, desk: Desk, card: MeetingCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card = card
        self.setObjectName("cloneDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhân bản sự kiện"))
        self.setMinimumWidth(600)
        self._build()

    def _build(self) -> None:
        card = self._card
        self._title = QLineEdit(card.title)
        self._title.setObjectName("cloneTitle")
        self._starts = DateTimeField()
        self._starts.time_field.setObjectName("cloneTime")
        self._starts.date_field.setObjectName("cloneDate")
        self._starts.set_value(_offered(card))
        self._starts.edited.connect(self._on_day)
        self._weekdays = TextLabel("", "muted")
        self._weekdays.setObjectName("cloneWeekdays")
        self._boxes = {
            name: self._box(f"clone{name.capitalize()}", text)
            for name, text in (
                ("agenda", self.tr("Chương trình")),
                ("roles", self.tr("Chủ trì, thư ký và các vai trò khác")),
                ("organizations", self.tr("Đơn vị được mời, với số đại biểu")),
                ("delegates", self.tr("Danh sách đại biểu")),
                ("place", self.tr("Địa điểm")),
                ("papers", self.tr("Tùy chọn của các văn bản")),
                ("preparations", self.tr("Việc chuẩn bị, hạn dời theo ngày mới")),
            )
        }
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên sự kiện"), self._title, required=True)
        self._form.add(self.tr("Bắt đầu"), self._starts, required=True)
        self._form.add("", self._weekdays)
        choices = QVBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(TextLabel(self.tr("Lấy theo sự kiện cũ"), "field"))
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        for place, box in enumerate(self._boxes.values()):
            grid.addWidget(box, place // 2, place % 2)
        choices.addLayout(grid)
        hint = self.tr(
            "Người dự thay và đại biểu phát sinh không được chép sang. Ai có trong danh bạ thì "
            "lấy chức vụ tại ngày mới."
        )
        choices.addWidget(TextLabel(hint, "muted", wrap=True))
        leave = button(self.tr("Không nhân bản"))
        leave.clicked.connect(self.reject)
        self._do = button(self.tr("Nhân bản"), icon="copy-plus", face="primary")
        self._do.setObjectName("cloneDo")
        self._do.setDefault(True)
        self._do.clicked.connect(self._on_do)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(body)
        column.addLayout(choices)
        column.addStretch(1)
        column.addLayout(row)
        self._on_day()

    @Slot()
    def _on_day(self) -> None:
        """Say both days of the week: a conference of a Tuesday is expected on one."""
        before, value = self._card.starts_at.date(), self._starts.value
        self._weekdays.setText(
            self.tr("Sự kiện cũ: {before}. Sự kiện mới: {after}.").format(
                before=formats.show_day(before), after=formats.show_day(value.date())
            )
            if value is not None
            else ""
        )

    def _box(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setChecked(True)
        return box

    @Slot()
    def _on_do(self) -> None:
        value = self._starts.value
        if value is None:
            problem = self.tr("Hãy nhập giờ như 8h30 và ngày như 25/4/2023.")
            self._form.show_error(self._starts, problem)
            return
        choice = CloneChoice(
            starts_at=value.replace(tzinfo=self._card.starts_at.tzinfo),
            title=self._title.text(),
            agenda=self._boxes["agenda"].isChecked(),
            roles=self._boxes["roles"].isChecked(),
            organizations=self._boxes["organizations"].isChecked(),
            delegates=self._boxes["delegates"].isChecked(),
            place=self._boxes["place"].isChecked(),
            papers=self._boxes["papers"].isChecked(),
            preparations=self._boxes["preparations"].isChecked(),
        )
        self._do.setEnabled(False)
        self._desk.tasks.write(
            clone_meeting, self._card.id, choice, done=self._on_done, failed=self._on_failed
        )

    @Slot(object)
    def _on_done(self, meeting_id: int) -> None:
        self._desk.toasts.undoable(self.tr("Đã nhân bản sự kiện."))
        self.accept()
        self._desk.open_meeting(meeting_id)

    def _on_failed(self, error: Exception) -> None:
        self._do.setEnabled(True)
        if isinstance(error, MeetingDeskError):
            self._form.show_error(self._title, say(error.message))
        else:
            self._desk.tasks.broken.emit(error)


def _offered(card: MeetingCard) -> datetime:
    """The same weekday a year on, of an event long past; of one near or to come, a week on."""
    now = looks.now().astimezone(card.starts_at.tzinfo)
    start = card.starts_at.replace(tzinfo=None)
    if now - card.starts_at < _NEAR:
        return start + _WEEK
    return datetime.combine(same_weekday(start.date(), now.date()), start.time())
