"""The minutes of an event: agenda at the left, what was said in the middle, facts at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.minutes.agenda_clock import finish_item, start_item
from meetingdesk.features.minutes.minutes import (
    MinutesHead,
    MinutesState,
    open_minutes,
)
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, add_entry
from meetingdesk.features.minutes.minutes_room import MinutesRoom, minutes_room
from meetingdesk.features.minutes.speeches import SpeechRow
from meetingdesk.features.minutes.undecided import require_decision
from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks
from meetingdesk.gui.minutes.agenda_panel import AgendaPanel
from meetingdesk.gui.minutes.composer import Composer
from meetingdesk.gui.minutes.earlier_card import PreviousBanner
from meetingdesk.gui.minutes.entry_list import EntryList
from meetingdesk.gui.minutes.head_edits import HeadEdits
from meetingdesk.gui.minutes.item_bar import ItemBar
from meetingdesk.gui.minutes.room_ways import RoomWays
from meetingdesk.gui.minutes.side_panel import WIDTH, SidePanel
from meetingdesk.gui.minutes.state_bar import StateBar
from meetingdesk.gui.minutes.state_moves import StateMoves
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    pass

# Narrower than this the facts at the right leave the room to the words; F9 shows them.
_WIDE = 1120


class MinutesTab(Page):
    """Everything typed is kept at a pause, on leaving a field, and when the window closes."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "minutes",
            "minutes_entries",
            "action_items",
            "agenda_items",
            "meetings",
            "meeting_roles",
            "delegates",
            "check_ins",
            "settings",
            "speeches",
            "elections",
            "candidates",
            "minutes_approvals",
        }
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._room: MinutesRoom | None = None
        self._side_wanted: bool | None = None
        self._to_end = False
        self._head_edits = HeadEdits(desk, self)
        self._head_edits.saved.connect(self._on_saved)
        self._head_edits.refused.connect(self._on_head_refused)
        self._head_edits.overtaken.connect(self._on_head_overtaken)
        self._ways = RoomWays(desk, meeting_id, lambda: self._room, lambda: self._locked, self)
        self._moves = StateMoves(desk, self._head_edits.version_of, self)
        self._make_commands()
        self._build()
        self._wire()
        desk.closing.connect(self.keep)

    def refresh(self) -> None:
        self.desk.tasks.read(
            minutes_room, self._meeting_id, done=self._on_room, failed=self._on_failed
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        self._entries.keep()
        self._side.head.keep()
        self._composer.form.keep()

    def _make_commands(self) -> None:
        make = self.command
        self._open = make(
            self.tr("Bắt đầu ghi biên bản"), self._on_open, icon="notebook", changes=True
        )
        self._start = make(
            self.tr("Bắt đầu mục"), self._on_start, icon="player-play", shortcut="F6", changes=True
        )
        self._finish = make(
            self.tr("Kết thúc mục"), self._on_finish, icon="player-stop", shortcut="F7",
            changes=True,
        )  # fmt: skip
        make(self.tr("Mục sau"), self._on_next, icon="arrow-down", shortcut="Alt+PgDown")
        make(self.tr("Mục trước"), self._on_previous, icon="arrow-up", shortcut="Alt+PgUp")
        for number, kind in enumerate(EntryKind, start=1):
            make(
                self.tr("Ghi: {kind}").format(kind=say(kind.label)),
                partial(self._on_kind, kind),
                shortcut=f"Alt+{number}",
                changes=True,
            )
        self._side_shown = make(
            self.tr("Ẩn hoặc hiện phần thông tin"), self._on_side, icon="columns", shortcut="F9"
        )
        self._revisions = make(self.tr("Các phiên bản…"), self._on_revisions, icon="history")
        self._photos = make(
            self.tr("Thêm ảnh vào mục này…"), self._on_photos, icon="photo-plus", shortcut="Alt+9",
            changes=True,
        )  # fmt: skip
        self._needed = make(
            self.tr("Mục này phải có quyết định"), self._on_needed, icon="gavel", changes=True
        )
        self._needed.setCheckable(True)
        make(self.tr("Lấy lại bản đã sửa…"), self._ways.take_back, icon="file-import")
        make(self.tr("Mẫu biên bản…"), self._ways.template, icon="adjustments")
        make(self.tr("Chữ viết tắt…"), self._ways.abbreviations, icon="typography")

    def _build(self) -> None:
        self._state = StateBar(self.desk, self._meeting_id)
        self._state.add_actions([self._revisions, self._side_shown])
        self._previous = PreviousBanner(self.desk, self._meeting_id)
        self._agenda = AgendaPanel()
        self._bar = ItemBar(self._start, self._finish, self._needed)
        self._entries = EntryList(self.desk, self._meeting_id)
        self._composer = Composer(self.desk, self._meeting_id, self._photos)
        self._side = SidePanel(self.desk, self._meeting_id, self.command)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for part in (self._agenda, self._build_middle(), self._side):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([280, 680, WIDTH])
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        line = QFrame()
        line.setProperty("face", "line")
        column.addWidget(line)
        column.addWidget(self._previous)
        column.addWidget(self._split, 1)
        self._none = EmptyState(
            "notebook",
            self.tr("Chưa có biên bản"),
            self.tr(
                "Biên bản đi theo chương trình; thành phần tham dự lấy từ điểm danh, không phải gõ."
            ),
            action=self._open,
        )
        self._stack = QStackedWidget()
        for page in (QWidget(), self._none, written):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _wire(self) -> None:
        self._state.move_wanted.connect(self._on_move)
        self._moves.item_wanted.connect(self._agenda.choose)
        self._moves.end_wanted.connect(self._on_end_wanted)
        self._agenda.chosen.connect(self._on_chosen)
        self._entries.saved.connect(self._on_saved)
        self._entries.composer_wanted.connect(self._on_composer_wanted)
        self._entries.election_wanted.connect(self._ways.election)
        self._composer.composed.connect(self._on_composed)
        self._side.head.edited.connect(self._on_head_edited)
        self._side.speeches.called.connect(self._on_called)
        self._side.speeches.wanted.connect(self._side.show)

    def _build_middle(self) -> QWidget:
        middle = QWidget()
        middle.setMinimumWidth(420)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.addWidget(self._composer)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._entries, 1)
        column.addLayout(foot)
        return middle

    @property
    def _head(self) -> MinutesHead | None:
        return self._room.head if self._room else None

    @property
    def _locked(self) -> bool:
        head = self._head
        return self.desk.is_read_only or (head is not None and head.is_locked)

    def _row(self) -> AgendaRow | None:
        rows = self._room.agenda.rows if self._room else ()
        return next((row for row in rows if row.id == self._agenda.item_id), None)

    @Slot(object)
    def _on_room(self, room: MinutesRoom) -> None:
        self._room = room
        if room.head is None:
            self._stack.setCurrentIndex(1)
            return
        self._stack.setCurrentIndex(2)
        self._agenda.show_room(room)
        self._previous.show_room(room, locked=self._locked)
        self._side.show_room(
            room,
            locked=self._locked,
            head_is_idle=self._head_edits.is_idle,
        )
        self._state.show_room(room)
        self._composer.show_room(room)
        self._composer.setVisible(not self._locked)
        self._show_item()

    def _show_item(self) -> None:
        room = self._room
        if room is None or room.head is None:
            return
        row = self._row()
        self._side.speeches.set_item(self._agenda.item_id)
        others = self.tr("Nội dung khác") if room.agenda.rows else room.card.title
        self._bar.show_item(row, row.title if row else others)
        self._entries.show_entries(
            room.head.id,
            room.under(self._agenda.item_id),
            [entry.id for entry in room.entries],
            ZoneInfo(room.card.time_zone),
        )
        self._entries.show_around(room, locked=self._locked)
        for action in (self._start, self._finish, self._needed):
            action.setEnabled(row is not None and not self._locked)
        self._needed.setChecked(row is not None and row.id in room.needing_decision)
        if self._to_end:
            self._to_end = False
            self._entries.scroll_to_end()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Conflict) or not isinstance(error, MeetingDeskError):
            self.desk.tasks.broken.emit(error)
        else:
            self.desk.toasts.show(say(error.message), tone="warning")

    def _on_open(self) -> None:
        if self._head is None:
            self.desk.tasks.write(open_minutes, self._meeting_id, done=self._on_opened)

    @Slot(object)
    def _on_opened(self, _minutes_id: int) -> None:
        self._composer.focus_first()

    @Slot(object)
    def _on_chosen(self, _item_id: int | None) -> None:
        self._entries.keep()
        self._show_item()

    def _on_start(self) -> None:
        row = self._row()
        if row is not None:
            self.desk.tasks.write(start_item, row.id, looks.now(), failed=self._on_failed)

    def _on_finish(self) -> None:
        row = self._row()
        if row is not None:
            self.desk.tasks.write(finish_item, row.id, looks.now(), failed=self._on_failed)

    def _on_next(self) -> None:
        self._agenda.step(1)

    def _on_previous(self) -> None:
        self._agenda.step(-1)

    def _on_kind(self, kind: EntryKind) -> None:
        if not self._composer.isHidden():
            self._composer.set_kind(kind)
            self._composer.focus_first()

    @Slot()
    def _on_composer_wanted(self) -> None:
        self._composer.focus_first()

    @Slot(object)
    def _on_composed(self, draft: EntryDraft) -> None:
        head = self._head
        if head is None:
            return
        placed = replace(draft, agenda_item_id=self._agenda.item_id)
        self.desk.tasks.write(
            add_entry, head.id, placed, at=looks.now(),
            done=partial(self._on_recorded, placed.kind), failed=self._on_failed,
        )  # fmt: skip

    def _on_recorded(self, kind: EntryKind, entry_id: int) -> None:
        self._to_end = True
        self._composer.recorded()
        self._composer.focus_first()
        self._on_saved()
        if kind is EntryKind.ELECTION:
            self._ways.election(entry_id)

    @Slot(object)
    def _on_called(self, speech: SpeechRow) -> None:
        """What they say is written under their name."""
        if not self._composer.begin_statement(speech.speaker):
            self.desk.toasts.show(
                self.tr("Ô soạn còn nội dung chưa ghi nên chưa đổi sang {name}.").format(
                    name=speech.speaker
                )
            )

    def _on_photos(self) -> None:
        if self._head is not None:
            self._ways.photos(self._agenda.item_id)

    def _on_needed(self) -> None:
        row = self._row()
        if row is not None and self._room is not None:
            needed = row.id not in self._room.needing_decision
            self.desk.tasks.write(require_decision, row.id, needed, failed=self._on_failed)

    @Slot(object)
    def _on_head_edited(self, changes: object) -> None:
        if self._head is not None:
            self._head_edits.edit(self._head.id, self._head.version, changes)

    @Slot(int, str)
    def _on_head_overtaken(self, _minutes_id: int, _reason: str) -> None:
        self._side.show()
        self._side.head.tell_conflict(self._head_edits.sent)
        self.refresh()

    @Slot(int, str)
    def _on_head_refused(self, _minutes_id: int, reason: str) -> None:
        self.desk.toasts.show(reason, tone="warning")
        self.refresh()

    def _on_saved(self, *_what: object) -> None:
        self._state.show_kept(looks.now())

    @Slot(object)
    def _on_move(self, state: MinutesState) -> None:
        head = self._head
        if head is None:
            return
        self.keep()
        if state is MinutesState.FINAL and not self._composer.form.is_empty:
            self.desk.toasts.show(
                self.tr("Ô soạn còn nội dung chưa ghi vào biên bản. Hãy ghi vào hoặc xóa đi."),
                tone="warning",
            )
            self._composer.focus_first()
        else:
            self._moves.move(head, state)

    @Slot()
    def _on_end_wanted(self) -> None:
        self._side.show()
        self._side.head.ask_for_end()

    def _on_revisions(self) -> None:
        self.keep()
        self._ways.revisions()

    def _on_side(self) -> None:
        self._side_wanted = self._side.isHidden()
        self._side.setVisible(self._side_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._side_wanted is None:
            self._side.setVisible(self.width() >= _WIDE)
