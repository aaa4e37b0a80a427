"""The entries of one part of the agenda, one card below the other."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from meetingdesk.errors import Conflict, MeetingDeskError
from meetingdesk.features.minutes.minutes_entries import (
    Entry,
    edit_entry,
    move_entries,
    remove_entries,
)
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.minutes.entry_card import EntryCard
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.empty_state import EmptyState

_MARGIN = 12


class EntryList(QScrollArea):
    """Cards keep their place and focus when what they show is read again.

    `saved` says that an edit was kept; `composer_wanted` that the keyboard should go on below;
    `election_wanted` carries the entry whose election is to be opened.
    """

    saved = Signal()
    composer_wanted = Signal()
    election_wanted = Signal(int)

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("entryList")
        self._desk = desk
        self._meeting_id = meeting_id
        self._minutes_id = 0
        self._ids: list[int] = []
        self._all_ids: list[int] = []
        self._cards: dict[int, EntryCard] = {}
        self._edits = EditQueue(desk, edit_entry, self, shown_in_place=True)
        self._edits.saved.connect(self.saved)
        self._edits.overtaken.connect(self._on_overtaken)
        self._edits.refused.connect(self._on_refused)
        self._empty = EmptyState("notes", "")
        self._body = QWidget()
        self._body.setProperty("face", "scrolled")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(16, 4, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self._empty, 1)
        self._column.addStretch(0)
        self.setWidget(self._body)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def cards(self) -> list[EntryCard]:
        """The cards in the order shown."""
        return [self._cards[entry_id] for entry_id in self._ids]

    @property
    def is_idle(self) -> bool:
        """Nothing typed waits to be kept."""
        return self._edits.is_idle and not any(c.form.text.is_changed for c in self.cards)

    def keep(self) -> None:
        """Keep what is typed and not kept yet."""
        for card in self.cards:
            card.form.keep()

    def show_entries(
        self, minutes_id: int, entries: Sequence[Entry], all_ids: Sequence[int], zone: ZoneInfo
    ) -> None:
        """Show these entries; `all_ids` are those of the whole minutes in their order."""
        self._minutes_id = minutes_id
        self._all_ids = list(all_ids)
        wanted = [entry.id for entry in entries]
        for entry_id in [known for known in self._ids if known not in set(wanted)]:
            card = self._cards.pop(entry_id)
            card.form.keep()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, entry in enumerate(entries):
            card = self._cards.get(entry.id) or self._made(entry, zone)
            card.show_entry(entry)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
        self._ids = wanted
        self._empty.setVisible(not wanted)

    def show_around(self, room: MinutesRoom, *, locked: bool) -> None:
        """Pass on what every card must know of the rest."""
        for card in self.cards:
            card.show_around(room, locked=locked)
        if locked:
            self._empty.set_text(self.tr("Không ghi gì cho mục này"))
        else:
            self._empty.set_text(
                self.tr("Chưa ghi gì cho mục này"),
                self.tr("Gõ vào ô bên dưới. Alt+1 đến Alt+7 chọn loại, Ctrl+Enter ghi vào."),
            )

    def scroll_to_end(self) -> None:
        """Bring the last card into view once it has its place."""
        QTimer.singleShot(0, self, self._on_scroll)

    def _made(self, entry: Entry, zone: ZoneInfo) -> EntryCard:
        card = EntryCard(self._desk, self._meeting_id, entry, self._edits, zone)
        card.removal_wanted.connect(self._on_removal)
        card.step_wanted.connect(self._on_step)
        card.committed.connect(self.composer_wanted)
        card.election_wanted.connect(self.election_wanted)
        card.form.text.caret_moved.connect(self._on_caret)
        self._cards[entry.id] = card
        return card

    @Slot()
    def _on_scroll(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot(QRect)
    def _on_caret(self, caret: QRect) -> None:
        field = self.sender()
        if isinstance(field, QWidget):
            place = field.mapTo(self._body, caret.center())
            self.ensureVisible(place.x(), place.y(), 0, caret.height() + _MARGIN)

    @Slot(int)
    def _on_removal(self, entry_id: int) -> None:
        self._desk.tasks.write(remove_entries, [entry_id], done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã xóa một mục khỏi biên bản."))

    @Slot(int, int)
    def _on_step(self, entry_id: int, step: int) -> None:
        place = self._ids.index(entry_id) + step
        if not 0 <= place < len(self._ids):
            return
        # Only the two that change places move in the order of the whole minutes.
        order = list(self._all_ids)
        mine, other = order.index(entry_id), order.index(self._ids[place])
        order[mine], order[other] = order[other], order[mine]
        self._desk.tasks.write(move_entries, self._minutes_id, order, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, MeetingDeskError) and not isinstance(error, Conflict):
            self._desk.toasts.show(say(error.message), tone="warning")
        else:
            self._desk.tasks.broken.emit(error)

    @Slot(int, str)
    def _on_overtaken(self, entry_id: int, reason: str) -> None:
        card = self._cards.get(entry_id)
        if card is not None:
            card.tell_conflict()
        else:
            self._desk.toasts.show(reason, tone="warning")

    @Slot(int, str)
    def _on_refused(self, entry_id: int, reason: str) -> None:
        card = self._cards.get(entry_id)
        if card is not None:
            card.tell_refused(reason)
        self._desk.toasts.show(reason, tone="warning")
