"""The facts at the right of the minutes: who asked to speak, earlier tasks, who came, the head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.attendance_card import AttendanceCard
from meetingdesk.gui.minutes.earlier_card import EarlierTasksCard
from meetingdesk.gui.minutes.head_card import HeadCard
from meetingdesk.gui.minutes.speech_card import SpeechCard

WIDTH = 328
_WIDEST = 420


class SidePanel(QScrollArea):
    """`make` makes a command of the page, for the list of those who asked to speak."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        make: Callable[..., QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("minutesSide")
        self.speeches = SpeechCard(desk, meeting_id, make)
        self.earlier = EarlierTasksCard(desk)
        self.attendance = AttendanceCard(desk, meeting_id)
        self.head = HeadCard()
        body = QWidget()
        body.setProperty("face", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for card in (self.speeches, self.earlier, self.attendance, self.head):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(WIDTH)
        self.setMaximumWidth(_WIDEST)

    def show_room(self, room: MinutesRoom, *, locked: bool, head_is_idle: bool) -> None:
        """Show all facts; the head's own fields only while nothing of them waits to be kept."""
        self.speeches.show_speeches(room.speeches, locked=locked)
        self.earlier.show_tasks(room.earlier_tasks)
        self.attendance.show_facts(room.attendance)
        if head_is_idle and room.head is not None:
            self.head.show_head(room.head, room.card)
        self.head.set_locked(locked)
