"""One event as one workspace: its head, and tabs in the order of its life."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.overview import Gap, gaps_of
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    meeting_card,
)
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.calendar_commands import MeetingCalendarCommands
from meetingdesk.gui.event.gap_row import GapRow
from meetingdesk.gui.event.life import MeetingLife
from meetingdesk.gui.event.tabs import TABS, keys_for
from meetingdesk.gui.events.clone_dialog import CloneDialog
from meetingdesk.gui.events.deleting import Deleter
from meetingdesk.gui.events.series_dialog import SeriesDialog
from meetingdesk.gui.icons import icon
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel
from meetingdesk.store.roles import DeskRole

_KINDS = frozenset(
    {"meetings", "venues", "meeting_roles", "agenda_items", "delegates", "minutes", "settings"}
)


class MeetingPage(Page):
    """Shows the event that was asked for last; its tabs are made when first looked at."""

    kinds = _KINDS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._meeting_id = 0
        self._card: MeetingCard | None = None
        self._made: dict[str, QWidget] = {}
        self._wanted = "info"
        self._own_commands: list[QAction] = []
        self._deleter = Deleter(desk, self)
        self._build()
        self._make_commands()

    @property
    def meeting_id(self) -> int:
        """The event that shows; 0 for none."""
        return self._meeting_id

    @property
    def tab(self) -> QWidget | None:
        """The tab that shows."""
        return self._made.get(self._wanted)

    def open_target(self, target: Target) -> None:
        """Show the event `target` names, on the tab it names, or where it was left."""
        known = keys_for(self.desk.workspace.role)
        part, _, rest = target.part.partition(":")
        if target.item_id != self._meeting_id:
            self._forget_tabs()
            self._meeting_id = target.item_id
            self._card = None
            self._gaps.show_gaps(())
            self._wanted = known[0]
            self.refresh()
        if part in known:
            self._wanted = part
        self._show_tab()
        # A tab with parts of its own, such as the papers of the documents, is told which one.
        open_part = getattr(self.tab, "open_part", None)
        if rest and open_part is not None:
            open_part(rest)

    def place(self) -> Mapping[str, object]:
        part = getattr(self.tab, "part", "")
        tab = f"{self._wanted}:{part}" if part else self._wanted
        return {"meeting": self._meeting_id, "tab": tab}

    def return_to(self, place: Mapping[str, object]) -> None:
        meeting_id = place.get("meeting")
        if isinstance(meeting_id, int) and meeting_id:
            self.open_target(Target("meeting", meeting_id, str(place.get("tab", ""))))

    def refresh(self) -> None:
        if self._meeting_id:
            self.desk.tasks.read(
                meeting_card, self._meeting_id, done=self._on_card, failed=self._on_gone
            )
            if self.desk.workspace.role is not DeskRole.DOOR:
                self.desk.tasks.read(_gaps, self._meeting_id, done=self._on_gaps)

    def _build(self) -> None:
        self._back = icon_button("arrow-left", self.tr("Về danh sách sự kiện"))
        self._back.setObjectName("backToMeetings")
        self._back.clicked.connect(self._on_back)
        self._title = ElidedLabel("", "title")
        self._title.setObjectName("meetingTitle")
        self._badge = Badge()
        self._when = ElidedLabel("", "muted")
        self._when.setObjectName("meetingWhen")
        self._story = ElidedLabel("", "strong")
        self._story.setObjectName("meetingStory")
        self._story.hide()
        self._gaps = GapRow()
        self._gaps.setObjectName("meetingGaps")
        self._gaps.chosen.connect(self._on_gap)
        self._more = icon_button("dots", self.tr("Việc khác với sự kiện này"))
        self._more.setObjectName("meetingMore")
        self._more.clicked.connect(self._on_more)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._when)
        words.addWidget(self._story)
        words.addWidget(self._gaps)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 24, 4)
        head.setSpacing(12)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._bar = self._build_bar()
        self.setFocusProxy(self._bar)
        bar_row = QHBoxLayout()
        bar_row.setContentsMargins(16, 0, 16, 0)
        bar_row.addWidget(self._bar, 1)
        line = QFrame()
        line.setProperty("face", "line")
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar_row)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def _build_bar(self) -> QTabBar:
        bar = QTabBar()
        bar.setObjectName("meetingTabs")
        bar.setAccessibleName(self.tr("Các phần của sự kiện"))
        bar.setExpanding(False)
        bar.setDrawBase(False)
        for entry in TABS:
            place = bar.addTab(icon(entry.icon, "muted"), say(entry.title))
            bar.setTabVisible(place, entry.key in keys_for(self.desk.workspace.role))
        bar.currentChanged.connect(self._on_tab)
        return bar

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _make_commands(self) -> None:
        self._life = MeetingLife(self)
        self._life.moved.connect(self._on_card)
        self.command(
            self.tr("Nhân bản sự kiện…"),
            self._on_clone,
            icon="copy-plus",
            shortcut="Ctrl+Shift+D",
            changes=True,
        )
        self._repeat = self.command(
            self.tr("Lặp lại sự kiện…"), self._on_repeat, icon="repeat", changes=True
        )
        self._calendar = MeetingCalendarCommands(self)
        self.command(self.tr("Xóa sự kiện"), self._on_delete, icon="trash", changes=True)
        self.command(
            self.tr("Phần tiếp theo"), self._on_next_tab, icon="arrow-right", shortcut="Ctrl+Tab"
        )
        self.command(
            self.tr("Phần trước"),
            self._on_previous_tab,
            icon="arrow-left",
            shortcut="Ctrl+Shift+Tab",
        )
        self._own_commands = list(self.commands)

    def _show_tab(self) -> None:
        place = [entry.key for entry in TABS].index(self._wanted)
        if self._bar.currentIndex() != place:
            self._bar.setCurrentIndex(place)
        else:
            self._on_tab(place)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        entry = TABS[place]
        self._wanted = entry.key
        if not self._meeting_id:
            return
        if entry.key not in self._made:
            made = entry.make(self.desk, self._meeting_id)
            made.setObjectName(f"tab_{entry.key}")
            self._made[entry.key] = made
            self._stack.addWidget(made)
            if isinstance(made, Page):
                made.commands_changed.connect(self._take_commands)
        self._stack.setCurrentWidget(self._made[entry.key])
        self._take_commands()

    @Slot()
    def _take_commands(self) -> None:
        """The commands of the tab that shows stand in the menus, before those of the event."""
        self.commands = [*getattr(self.tab, "commands", []), *self._own_commands]
        self.commands_changed.emit()

    def _forget_tabs(self) -> None:
        for tab in self._made.values():
            self._stack.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._made.clear()

    @Slot(object)
    def _on_card(self, card: MeetingCard) -> None:
        if card.id != self._meeting_id:
            return
        self._card = card
        self._title.setText(card.title)
        self._when.setText(" · ".join(part for part in (looks.when(card), card.where) if part))
        state = looks.present_state(card)
        tone, picture = looks.STATE_LOOKS[state]
        self._badge.show_state(say(state.label), tone=tone, icon=picture)
        self._badge.setToolTip(card.state_reason)
        story = self._life.story(card)
        self._story.setText(story)
        self._story.setVisible(bool(story))
        self._repeat.setVisible(card.series_id is None)
        self._life.show_card(card)
        self._calendar.show_card(card)

    @Slot(object)
    def _on_gaps(self, answer: tuple[int, tuple[Gap, ...]]) -> None:
        meeting_id, gaps = answer
        if meeting_id == self._meeting_id:
            self._gaps.show_gaps(gaps)

    @Slot(str)
    def _on_gap(self, target: str) -> None:
        self.open_target(Target("meeting", self._meeting_id, target))

    def _on_gone(self, error: Exception) -> None:
        if not isinstance(error, MeetingDeskError):
            self.desk.tasks.broken.emit(error)
            return
        self._forget_tabs()
        self._meeting_id = 0
        self._card = None
        if self.isVisible():
            self.desk.open_page("meetings")

    @Slot()
    def _on_back(self) -> None:
        self.desk.open_page("meetings")

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("meetingMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._own_commands[:-2])
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _on_next_tab(self) -> None:
        self._bar.setCurrentIndex((self._bar.currentIndex() + 1) % self._bar.count())

    @Slot()
    def _on_previous_tab(self) -> None:
        self._bar.setCurrentIndex((self._bar.currentIndex() - 1) % self._bar.count())

    def _on_clone(self) -> None:
        if self._card is not None:
            CloneDialog(self.desk, self._card, self).open()

    def _on_delete(self) -> None:
        if self._card is not None:
            self._deleter.delete([self._card.id], self._card.title)

    def _on_repeat(self) -> None:
        if self._card is not None:
            dialog = SeriesDialog(self.desk, self._card.starts_at, self)
            dialog.chosen.connect(self._on_series)
            dialog.open()

    @Slot(object)
    def _on_series(self, draft: SeriesDraft) -> None:
        self.desk.tasks.write(
            make_series, self._meeting_id, draft, looks.now(), done=self._on_repeated
        )

    @Slot(object)
    def _on_repeated(self, count: int) -> None:
        self.desk.toasts.undoable(self.tr("Đã thêm {count} buổi sau.").format(count=count))


def _gaps(session: Any, meeting_id: int) -> tuple[int, tuple[Gap, ...]]:
    """What the event lacks, with the event: an answer that comes late is told apart."""
    return meeting_id, gaps_of(session, meeting_id, looks.now())
