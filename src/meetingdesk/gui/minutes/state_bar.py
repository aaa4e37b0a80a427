"""The line over the minutes: how they stand, when they were kept, where they can go from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from meetingdesk.features.minutes.minutes_life import MinutesState, next_states
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.looks import STATE_ACTS, STATE_LOOKS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import ICON_PROPERTY, button, icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel

# The step that most minutes take next stands out.
_USUAL = {
    MinutesState.DRAFT: MinutesState.FINAL,
    MinutesState.FOR_COMMENT: MinutesState.FINAL,
    MinutesState.FINAL: MinutesState.SIGNED,
}


class StateBar(QFrame):
    """Emits `move_wanted` with the state that the minutes should have."""

    move_wanted = Signal(object)

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutesState")
        self._desk = desk
        self._meeting_id = meeting_id
        self._badge = Badge()
        self._number = ElidedLabel("", "muted")
        self._number.setObjectName("minutesNumberLine")
        self._kept = ElidedLabel("", "muted")
        self._kept.setObjectName("minutesKept")
        self._paper = button(self.tr("Xem, in, xuất"), icon="printer")
        self._paper.setObjectName("minutesPaper")
        self._paper.setToolTip(self.tr("Xem biên bản như khi in; in, lưu PDF hoặc Word"))
        self._paper.clicked.connect(self._on_paper)
        self._acts: dict[MinutesState, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._badge)
        self._row.addWidget(self._number, 1)
        self._row.addWidget(self._kept, 1)
        for state in MinutesState:
            self._row.addWidget(self._act(state))
        self._row.addWidget(self._paper)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Small buttons for these actions at the right end."""
        for action in actions:
            name = str(action.property(ICON_PROPERTY))
            made = icon_button(name, action.text())
            made.clicked.connect(action.trigger)
            self._row.addWidget(made)

    def show_room(self, room: MinutesRoom) -> None:
        """Show how the minutes stand."""
        head = room.head
        if head is None:
            return
        tone, picture = STATE_LOOKS[head.state]
        self._badge.show_state(say(head.state.label), tone=tone, icon=picture)
        line = f"{head.number}/BB-{head.symbol}".rstrip("-") if head.number else ""
        parts = [self.tr("Số {number}").format(number=line)] if line else []
        if room.approved is not None:
            parts.append(
                self.tr("thông qua ngày {day}").format(day=formats.show_date(room.approved.day))
            )
            self._number.setToolTip(
                self.tr("Thông qua tại {title}").format(title=room.approved.title)
            )
        self._number.setText(" · ".join(parts))
        allowed = next_states(head.state)
        usual = _USUAL.get(head.state)
        for state, made in self._acts.items():
            made.setVisible(state in allowed)
            made.setEnabled(not self._desk.is_read_only)
            face = "primary" if state is usual else "plain"
            if made.property("face") != face:
                self._tint(made, state, face)
        reopen = self._acts[MinutesState.DRAFT]
        name = self.tr("Mở lại…") if head.is_locked else say(STATE_ACTS[MinutesState.DRAFT][0])
        reopen.setText(name)

    def show_kept(self, at: datetime) -> None:
        """Say that everything is kept."""
        time = formats.show_time(at.astimezone())
        self._kept.setText(self.tr("Đã lưu lúc {time}").format(time=time))

    def _act(self, state: MinutesState) -> QPushButton:
        text, picture = STATE_ACTS[state]
        made = button(say(text), icon=picture)
        made.setObjectName(f"to_{state.value}")
        made.clicked.connect(self._on_act)
        self._acts[state] = made
        return made

    def _tint(self, made: QPushButton, state: MinutesState, face: str) -> None:
        made.setProperty("face", face)
        model = button("", icon=STATE_ACTS[state][1], face=face)
        made.setIcon(model.icon())
        made.style().unpolish(made)
        made.style().polish(made)

    @Slot()
    def _on_act(self) -> None:
        sender = self.sender()
        for state, made in self._acts.items():
            if made is sender:
                self.move_wanted.emit(state)

    @Slot()
    def _on_paper(self) -> None:
        self._desk.open_meeting(self._meeting_id, "documents:minutes")
