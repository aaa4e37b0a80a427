"""The line across the window that tells what was due just now, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from meetingdesk.features.reminders.reminders import Reminder
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.reminders.reminder_acts import REMINDER_ICONS, ReminderActs, line_of
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel


class ReminderStrip(QFrame):
    """Shows the reminders told last until somebody puts them aside, or they are of no use any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = ReminderActs(desk, self)
        self._told: tuple[Reminder, ...] = ()
        self.setObjectName("banner")
        self.setProperty("tone", "warning")
        self._icon = IconLabel("bell", "warning")
        self._text = ElidedLabel("", "strong")
        self._text.setObjectName("reminderText")
        self._go = button(self.tr("Xem"))
        self._go.setObjectName("reminderGo")
        self._go.clicked.connect(self._on_go)
        self._later = button(self.tr("Nhắc lại sau"), icon="clock")
        self._later.setObjectName("reminderLater")
        self._later.clicked.connect(self._on_later)
        self._known = button(self.tr("Đã biết"), icon="check")
        self._known.setObjectName("reminderKnown")
        self._known.clicked.connect(self._on_known)
        close = icon_button("x", self.tr("Ẩn dòng nhắc này"))
        close.setObjectName("reminderClose")
        close.clicked.connect(self.hide)
        for one in (self._later, self._known):
            one.setEnabled(not desk.is_read_only)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        for part in (self._go, self._later, self._known, close):
            row.addWidget(part)
        self.hide()

    @property
    def told(self) -> tuple[Reminder, ...]:
        """What the line speaks of."""
        return self._told

    @Slot(object)
    def tell(self, reminders: Sequence[Reminder]) -> None:
        """Show these, in front of what is there still."""
        known = {one.key for one in reminders}
        self._told = (*reminders, *(one for one in self._told if one.key not in known))
        self._show()

    @Slot(object)
    def keep(self, active: Sequence[Reminder]) -> None:
        """Forget what is not due any more or was put aside elsewhere."""
        # A day later the same thing is said in other words.
        now = {one.key: one for one in active}
        left = tuple(now[one.key] for one in self._told if one.key in now)
        if left != self._told:
            self._told = left
            if self.isVisible() or not left:
                self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._told))
        if not self._told:
            return
        first = self._told[0]
        self._icon.set_icon(REMINDER_ICONS[first.kind], "warning")
        text = f"{say(first.kind.label)}: {line_of(first)}"
        if len(self._told) > 1:
            count = len(self._told)
            text = self.tr("{count} việc cần nhớ. {first}").format(first=text, count=count)
        self._text.setText(text)
        self.setToolTip("\n".join(line_of(one) for one in self._told[:12]))
        self.setAccessibleName(text)

    @Slot()
    def _on_go(self) -> None:
        if len(self._told) == 1:
            self._acts.go(self._told[0])
        else:
            self._desk.open_page("home")

    @Slot()
    def _on_later(self) -> None:
        menu = self._acts.fill_waits(self._later, self._told)
        menu.triggered.connect(self._on_put_aside)
        menu.popup(self._later.mapToGlobal(QPoint(0, self._later.height())))

    @Slot()
    def _on_known(self) -> None:
        self._acts.know(self._told)
        self._on_put_aside()

    @Slot()
    def _on_put_aside(self) -> None:
        self._told = ()
        self._show()
