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
    QScrollArea,
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
    edit_minutes,
    open_minutes,
)
from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind, add_entry
from meetingdesk.features.minutes.minutes_revisions import move_minutes
from meetingdesk.features.minutes.minutes_room import MinutesRoom, minutes_room
from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.event import looks
from meetingdesk.gui.minutes.abbreviations_dialog import AbbreviationsDialog
from meetingdesk.gui.minutes.agenda_panel import AgendaPanel
from meetingdesk.gui.minutes.attendance_card import AttendanceCard
from meetingdesk.gui.minutes.composer import Composer
from meetingdesk.gui.minutes.entry_list import EntryList
from meetingdesk.gui.minutes.head_card import HeadCard
from meetingdesk.gui.minutes.item_bar import ItemBar
from meetingdesk.gui.minutes.reopen_dialog import ReopenDialog
from meetingdesk.gui.minutes.revisions_dialog import RevisionsDialog
from meetingdesk.gui.minutes.state_bar import StateBar
from meetingdesk.gui.page import Page
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork

# Narrower than this the facts at the right leave the room to the words; F9 shows them.
_WIDE = 1120
_SIDE = 308


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
        }
    )

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._meeting_id = meeting_id
        self._room: MinutesRoom | None = None
        self._side_wanted: bool | None = None
        self._to_end = False
        self._head_edits = EditQueue(desk, _edit_head, self, _merged)
        self._head_edits.saved.connect(self._on_saved)
        self._head_edits.refused.connect(self._on_head_refused)
        self._head_edits.overtaken.connect(self._on_head_refused)
        self._make_commands()
        self._build()
        desk.closing.connect(self.keep)

    def refresh(self) -> None:
        self.desk.tasks.read(
            minutes_room, self._meeting_id, done=self._on_room, failed=self._on_failed
        )

    @Slot()
    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        self._entries.keep()
        self._head_card.keep()
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
        make(self.tr("Chữ viết tắt…"), self._on_abbreviations, icon="typography")

    def _build(self) -> None:
        self._state = StateBar(self.desk, self._meeting_id)
        self._state.move_wanted.connect(self._on_move)
        self._state.add_actions([self._revisions, self._side_shown])
        self._agenda = AgendaPanel()
        self._agenda.chosen.connect(self._on_chosen)
        self._bar = ItemBar(self._start, self._finish)
        self._entries = EntryList(self.desk, self._meeting_id)
        self._entries.saved.connect(self._on_saved)
        self._entries.composer_wanted.connect(self._on_composer_wanted)
        self._composer = Composer(self.desk, self._meeting_id)
        self._composer.composed.connect(self._on_composed)
        self._attendance = AttendanceCard(self.desk, self._meeting_id)
        self._head_card = HeadCard()
        self._head_card.edited.connect(self._on_head_edited)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._side = self._build_side()
        for part in (self._agenda, self._build_middle(), self._side):
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([280, 680, _SIDE])
        written = QWidget()
        column = QVBoxLayout(written)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._state)
        line = QFrame()
        line.setProperty("face", "line")
        column.addWidget(line)
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

    def _build_side(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("face", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self._attendance)
        column.addWidget(self._head_card)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("minutesSide")
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(_SIDE)
        area.setMaximumWidth(420)
        return area

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
        self._attendance.show_facts(room.attendance)
        if self._head_edits.is_idle:
            self._head_card.show_head(room.head, room.card)
        self._head_card.set_locked(self._locked)
        self._state.show_room(room)
        self._composer.show_room(room)
        self._composer.setVisible(not self._locked)
        self._show_item()

    def _show_item(self) -> None:
        room = self._room
        if room is None or room.head is None:
            return
        row = self._row()
        others = self.tr("Nội dung khác") if room.agenda.rows else room.card.title
        self._bar.show_item(row, row.title if row else others)
        self._entries.show_entries(
            room.head.id,
            room.under(self._agenda.item_id),
            [entry.id for entry in room.entries],
            ZoneInfo(room.card.time_zone),
        )
        self._entries.show_around(room, locked=self._locked)
        for action in (self._start, self._finish):
            action.setEnabled(row is not None and not self._locked)
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
            add_entry, head.id, placed, at=looks.now(), done=self._on_recorded,
            failed=self._on_failed,
        )  # fmt: skip

    @Slot(object)
    def _on_recorded(self, _entry_id: int) -> None:
        self._to_end = True
        self._composer.recorded()
        self._composer.focus_first()
        self._on_saved()

    @Slot(object)
    def _on_head_edited(self, changes: object) -> None:
        if self._head is not None:
            self._head_edits.edit(self._head.id, self._head.version, changes)

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
        if state is MinutesState.DRAFT and head.is_locked:
            dialog = ReopenDialog(self)
            dialog.given.connect(self._on_reopen)
            dialog.open()
        elif state is MinutesState.FINAL and not self._composer.form.is_empty:
            self.desk.toasts.show(
                self.tr("Ô soạn còn nội dung chưa ghi vào biên bản. Hãy ghi vào hoặc xóa đi."),
                tone="warning",
            )
            self._composer.focus_first()
        else:
            self._move(state)

    @Slot(str)
    def _on_reopen(self, reason: str) -> None:
        self._move(MinutesState.DRAFT, reason)

    def _move(self, state: MinutesState, reason: str = "") -> None:
        self.desk.tasks.write(
            self._moved, state, reason, done=self._on_moved, failed=self._on_move_failed
        )

    def _moved(self, work: UnitOfWork, state: MinutesState, reason: str) -> MinutesState:
        # Edits kept just now moved the version on; they are this window's own, in order before.
        head = self._head
        assert head is not None
        version = max(head.version, self._head_edits.version_of(head.id))
        move_minutes(work, head.id, version, state, reason=reason)
        return state

    @Slot(object)
    def _on_moved(self, state: MinutesState) -> None:
        self.desk.toasts.undoable(
            self.tr("Biên bản đã chuyển sang: {state}").format(state=say(state.label).lower())
        )

    def _on_move_failed(self, error: Exception) -> None:
        self._on_failed(error)
        if self._head is not None and self._head.ended_at is None:
            self._side.show()
            self._head_card.ask_for_end()

    def _on_revisions(self) -> None:
        if self._head is not None:
            self.keep()
            RevisionsDialog(self.desk, self._head.id, locked=self._locked, parent=self).open()

    def _on_abbreviations(self) -> None:
        if self._room is not None:
            AbbreviationsDialog(self.desk, self._room.abbreviations, self).open()

    def _on_side(self) -> None:
        self._side_wanted = self._side.isHidden()
        self._side.setVisible(self._side_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._side_wanted is None:
            self._side.setVisible(self.width() >= _WIDE)


def _edit_head(work: UnitOfWork, minutes_id: int, version: int, changes: object) -> int:
    assert isinstance(changes, dict)
    return edit_minutes(work, minutes_id, version, changes)  # type: ignore[arg-type]  # by HeadCard


def _merged(older: dict[str, object], newer: dict[str, object]) -> dict[str, object]:
    return {**older, **newer}
