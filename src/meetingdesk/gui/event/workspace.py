"""One event as one workspace: its head, and tabs in the order of its life."""

from __future__ import annotations

from collections.abc import Mapping

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
from meetingdesk.features.planning.meetings import (
    MeetingCard,
    MeetingState,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.gui.desk import Desk, Target
from meetingdesk.gui.event import looks
from meetingdesk.gui.event.reason_dialog import ReasonDialog
from meetingdesk.gui.event.tabs import TABS
from meetingdesk.gui.events.clone_dialog import CloneDialog
from meetingdesk.gui.events.deleting import Deleter
from meetingdesk.gui.events.series_dialog import SeriesDialog
from meetingdesk.gui.icons import icon
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel

_KINDS = frozenset({"meetings", "venues"})


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
        known = {entry.key for entry in TABS}
        part, _, rest = target.part.partition(":")
        if target.item_id != self._meeting_id:
            self._forget_tabs()
            self._meeting_id = target.item_id
            self._card = None
            self._wanted = "info"
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

    def _build(self) -> None:
        self._back = icon_button("arrow-left", self.tr("Về danh sách sự kiện"))
        self._back.setObjectName("backToMeetings")
        self._back.clicked.connect(self._on_back)
        self._title = ElidedLabel("", "title")
        self._title.setObjectName("meetingTitle")
        self._badge = Badge()
        self._when = ElidedLabel("", "muted")
        self._when.setObjectName("meetingWhen")
        self._more = icon_button("dots", self.tr("Việc khác với sự kiện này"))
        self._more.setObjectName("meetingMore")
        self._more.clicked.connect(self._on_more)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._when)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 24, 4)
        head.setSpacing(12)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        self._bar = QTabBar()
        self._bar.setObjectName("meetingTabs")
        self._bar.setAccessibleName(self.tr("Các phần của sự kiện"))
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        for entry in TABS:
            self._bar.addTab(icon(entry.icon, "muted"), say(entry.title))
        self._bar.currentChanged.connect(self._on_tab)
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus()

    def _make_commands(self) -> None:
        self._announce = self.command(
            self.tr("Đánh dấu đã thông báo"),
            self._on_announce,
            icon="send",
            changes=True,
        )
        self._restore = self.command(
            self.tr("Đưa về dự kiến"), self._on_restore, icon="repeat", changes=True
        )
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
        self._postpone = self.command(
            self.tr("Hoãn sự kiện…"), self._on_postpone, icon="hourglass", changes=True
        )
        self._cancel = self.command(
            self.tr("Hủy sự kiện…"), self._on_cancel, icon="circle-x", changes=True
        )
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
        may = not self.desk.is_read_only
        is_off = card.state in (MeetingState.POSTPONED, MeetingState.CANCELLED)
        self._repeat.setVisible(card.series_id is None)
        self._announce.setVisible(card.state is MeetingState.DRAFT)
        self._restore.setVisible(is_off or card.state is MeetingState.CLOSED)
        self._postpone.setVisible(not is_off)
        self._cancel.setVisible(card.state is not MeetingState.CANCELLED)
        for action in (self._announce, self._restore, self._postpone, self._cancel):
            action.setEnabled(may)

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

    def _on_announce(self) -> None:
        self._set_state(MeetingState.ANNOUNCED)

    def _on_restore(self) -> None:
        self._set_state(MeetingState.DRAFT)

    def _on_postpone(self) -> None:
        self._ask_reason(self.tr("Hoãn sự kiện"), MeetingState.POSTPONED)

    def _on_cancel(self) -> None:
        self._ask_reason(self.tr("Hủy sự kiện"), MeetingState.CANCELLED)

    def _ask_reason(self, act: str, state: MeetingState) -> None:
        if self._card is not None:
            dialog = ReasonDialog(act, self._card.title, self)
            dialog.given.connect(lambda reason: self._set_state(state, reason))
            dialog.open()

    def _set_state(self, state: MeetingState, reason: str = "") -> None:
        if self._card is not None:
            self.desk.tasks.write(
                set_meeting_state,
                self._card.id,
                self._card.version,
                state,
                reason,
                done=self._on_state_set,
            )

    @Slot(object)
    def _on_state_set(self, card: MeetingCard) -> None:
        self._on_card(card)
        self.desk.toasts.undoable(
            self.tr("Sự kiện đã chuyển sang: {state}").format(state=say(card.state.label).lower())
        )

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
