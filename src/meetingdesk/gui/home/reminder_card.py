"""What was told and nobody put aside, on the first page: go there, know of it, be told later."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from meetingdesk.features.planning.meetings import OFFICE_TIME_ZONE
from meetingdesk.features.reminders.reminder_settings import ReminderKind
from meetingdesk.features.reminders.reminders import Reminder, ReminderState, read_reminders
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.home.lines import LinkLine
from meetingdesk.gui.reminders.reminder_acts import ReminderActs
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import TextLabel

_SHOWN = 6


class ReminderCard(Card):
    """Hidden while there is nothing to be told."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.set_heading(self.tr("Nhắc việc"))
        self.setObjectName("reminderCard")
        self._desk = desk
        self._acts = ReminderActs(desk, self)
        self._active: tuple[Reminder, ...] = ()
        self._all = button(self.tr("Đã biết tất cả"), icon="checks", face="quiet")
        self._all.setObjectName("reminderKnowAll")
        self._all.clicked.connect(self._on_all)
        self._all.setEnabled(not desk.is_read_only)
        self.add_to_head(self._all)
        self.hide()

    def refresh(self) -> None:
        """Read again."""
        self._desk.tasks.read(read_reminders, looks.now(), done=self._on_state, owner=self)

    @Slot(object)
    def _on_state(self, state: ReminderState) -> None:
        self._active = state.active
        self.setVisible(bool(state.active))
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for reminder in state.active[:_SHOWN]:
            self.body.addWidget(self._line(reminder))
        if (more := len(state.active) - _SHOWN) > 0:
            text = self.tr("và {count} việc khác").format(count=more)
            self.body.addWidget(TextLabel(text, "muted"))

    def _line(self, reminder: Reminder) -> QWidget:
        later = icon_button("clock", self.tr("Nhắc lại sau"))
        later.setObjectName("lineLater")
        later.clicked.connect(partial(self._on_later, later, (reminder,)))
        known = icon_button("check", self.tr("Đã biết"))
        known.setObjectName("lineKnown")
        known.clicked.connect(partial(self._on_known, (reminder,)))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for one in (later, known):
            one.setEnabled(not self._desk.is_read_only)
            row.addWidget(one)
        line = LinkLine(
            _lead(reminder),
            reminder.title,
            say(reminder.words),
            partial(self._acts.go, reminder),
            tone="warning",
            trailing=buttons,
        )
        line.setObjectName(f"reminder_{reminder.key}")
        line.setToolTip(say(reminder.kind.label))
        return line

    def _on_later(
        self, spot: QToolButton, reminders: Sequence[Reminder], _checked: bool = False
    ) -> None:
        self._acts.fill_waits(spot, reminders).popup(spot.mapToGlobal(QPoint(0, spot.height())))

    def _on_known(self, reminders: Sequence[Reminder], _checked: bool = False) -> None:
        self._acts.know(reminders)

    @Slot()
    def _on_all(self) -> None:
        self._acts.know(self._active)


def _lead(reminder: Reminder) -> str:
    moment = reminder.moment.astimezone(ZoneInfo(OFFICE_TIME_ZONE))
    return (
        f"{moment:%H:%M}\n{moment:%d/%m}"
        if reminder.kind is ReminderKind.EVENT
        else f"{moment:%d/%m/%Y}"
    )
