"""The meeting before: its minutes offered as the first part, its unfinished tasks to be followed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.features.minutes.previous_minutes import (
    PreviousMinutes,
    put_to_meeting,
    skip_previous,
)
from meetingdesk.features.minutes.task_list import TaskRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.reports.task_closing import ask_how_it_ended
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.banner import Banner
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel


class PreviousBanner(Banner):
    """Offers to put the minutes of the meeting before to this one."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._previous: PreviousMinutes | None = None
        put = button(self.tr("Đưa vào đầu chương trình"), icon="plus", face="primary")
        put.setObjectName("putPrevious")
        skip = button(self.tr("Bỏ qua"))
        skip.setObjectName("skipPrevious")
        for made in (put, skip):
            self.add_widget(made)
        put.clicked.connect(self._on_put)
        skip.clicked.connect(self._on_skip)
        self.hide()

    def show_room(self, room: MinutesRoom, *, locked: bool) -> None:
        """Show while there is something to offer."""
        self._previous = None if locked else room.previous
        if self._previous is None:
            self.hide()
            return
        text = self.tr("Biên bản “{title}” ngày {day} chưa được thông qua.").format(
            title=self._previous.title, day=formats.show_date(self._previous.day)
        )
        if room.earlier_tasks:
            tasks = self.tr("Còn {count} nhiệm vụ chưa xong.").format(
                count=formats.show_number(len(room.earlier_tasks))
            )
            text = f"{text} {tasks}"
        self.show_text(text, "history")

    @Slot()
    def _on_put(self) -> None:
        if self._previous is not None:
            self._desk.tasks.write(
                put_to_meeting, self._meeting_id, self._previous.minutes_id,
                done=self._on_done, failed=self._on_failed,
            )  # fmt: skip

    @Slot(object)
    def _on_done(self, _item_id: int) -> None:
        self._desk.toasts.undoable(self.tr("Đã đưa vào đầu chương trình."))

    @Slot()
    def _on_skip(self) -> None:
        self._desk.tasks.write(skip_previous, self._meeting_id, done=self._on_skipped)

    @Slot(object)
    def _on_skipped(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Không đưa biên bản kỳ trước vào chương trình."))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError):
            self._desk.toasts.show(say(error.message), tone="warning")
        else:
            self._desk.tasks.broken.emit(error)


class EarlierTasksCard(Card):
    """The unfinished tasks of the meetings before, each with the button that closes it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Nhiệm vụ các kỳ trước"))
        self.setObjectName("earlierTasks")
        self._desk = desk
        self._shown: tuple[TaskRow, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)
        self.hide()

    def show_tasks(self, tasks: Sequence[TaskRow]) -> None:
        """Show these; the card hides where there are none."""
        if tuple(tasks) == self._shown:
            return
        self._shown = tuple(tasks)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for task in tasks:
            self._lines.addWidget(self._line(task))
        self.setVisible(bool(tasks))

    def _line(self, task: TaskRow) -> QFrame:
        line = QFrame()
        line.setObjectName(f"earlierTask_{task.id}")
        is_late = task.is_overdue(looks.now().date())
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = IconLabel(
            "alert-circle" if is_late else "clipboard", "danger" if is_late else "muted"
        )
        row.addWidget(sign)
        due = self.tr("hạn {day}").format(day=formats.show_date(task.due_on)) if task.due_on else ""
        facts = " · ".join(part for part in (task.owner, due) if part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(task.text, wrap=True))
        if facts:
            words.addWidget(TextLabel(facts, "muted", wrap=True))
        row.addLayout(words, 1)
        close = icon_button("circle-check", self.tr("Kết thúc nhiệm vụ…"))
        close.setObjectName("closeEarlierTask")
        close.setEnabled(not self._desk.is_read_only)
        close.clicked.connect(partial(ask_how_it_ended, self._desk, task, self))
        row.addWidget(close)
        return line
