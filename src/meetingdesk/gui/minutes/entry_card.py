"""One entry of the minutes as a card that is edited where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from meetingdesk.features.minutes.minutes_entries import Entry, EntryDraft, EntryKind
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.features.planning.agenda import AgendaRow
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.icons import icon
from meetingdesk.gui.minutes.election_line import ElectionLine
from meetingdesk.gui.minutes.entry_form import EntryForm
from meetingdesk.gui.minutes.looks import KIND_ICONS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button, icon_button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import ElidedLabel, TextLabel


class EntryCard(QFrame):
    """Keeps itself by `edits`. What can't be done alone is asked for by signals with its id."""

    removal_wanted = Signal(int)
    step_wanted = Signal(int, int)
    committed = Signal(int)
    election_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        entry: Entry,
        edits: EditQueue,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("face", "entry")
        self.setObjectName(f"entry_{entry.id}")
        self._entry = entry
        self._newest = entry
        self._edits = edits
        self._zone = zone
        self._items: Sequence[AgendaRow] = ()
        self._locked = False
        self.form = EntryForm(desk, meeting_id, face="paper")
        self._picture = IconLabel(KIND_ICONS[entry.kind], "accent", 18)
        self._kind = TextLabel("", "strong")
        self._kind.setObjectName("entryKind")
        self._facts = ElidedLabel("", "muted")
        self._more = icon_button("dots", self.tr("Việc khác với mục này"))
        self._more.setObjectName("entryMore")
        self._conflict = self._build_conflict()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._picture)
        head.addWidget(self._kind)
        head.addWidget(self._facts, 1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._conflict)
        column.addWidget(self.form)
        self._election = ElectionLine()
        self._election.wanted.connect(self._on_election)
        column.addWidget(self._election)
        self._more.clicked.connect(self._on_more)
        self.form.edited.connect(self._on_edited)
        self.form.committed.connect(self._on_committed)
        self._show(entry)

    @property
    def entry(self) -> Entry:
        """What the card stands for, as it was read last."""
        return self._newest

    @property
    def is_in_conflict(self) -> bool:
        """Somebody else's words and the words typed here both wait for a decision."""
        return not self._conflict.isHidden()

    def show_entry(self, entry: Entry) -> None:
        """Show what was read; words that are being typed stay, on the version they started from."""
        self._newest = entry
        if self.is_in_conflict:
            self._show_theirs()
        is_ours = entry.version <= self._edits.version_of(entry.id)
        is_typing = self.form.text.is_changed or self._edits.is_busy(entry.id)
        if self.is_in_conflict or (is_typing and not is_ours):
            return
        if self._edits.is_busy(entry.id):
            return
        self._show(entry)

    def show_around(self, room: MinutesRoom, *, locked: bool) -> None:
        """What the card must know of the rest: where it can be moved to, whether it is locked."""
        self._items = room.agenda.rows
        self._locked = locked
        self.form.show_meeting(room.abbreviations, room.card.starts_at.date())
        self.form.set_read_only(locked)
        self._more.setVisible(not locked)
        self._election.show_election(room.elections.get(self._newest.id))

    def tell_conflict(self) -> None:
        """Somebody else changed the entry meanwhile: show their words and both ways out."""
        self._show_theirs()
        self._conflict.show()

    def tell_refused(self, reason: str) -> None:
        """What was typed can't be kept; say why on the card."""
        self._facts.setText(reason)

    def _show(self, entry: Entry) -> None:
        self._entry = entry
        self.form.show_draft(entry.as_draft())
        self.form.tally.show_present(entry.present_then)
        self._picture.set_icon(KIND_ICONS[entry.kind], "accent")
        self._kind.setText(say(entry.kind.label))
        self.setAccessibleName(say(entry.kind.label))
        parts = []
        if entry.number:
            parts.append(self.tr("số {number}").format(number=entry.number))
        if entry.recorded_at is not None:
            parts.append(formats.show_time(entry.recorded_at.astimezone(self._zone)))
        self._facts.setText(" · ".join(parts))

    def _build_conflict(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("banner")
        bar.setProperty("tone", "warning")
        text = TextLabel(self.tr("Người khác vừa sửa mục này thành:"), wrap=True)
        text.setObjectName("conflictText")
        self._theirs = TextLabel("", wrap=True)
        self._theirs.setObjectName("conflictTheirs")
        mine = button(self.tr("Giữ bản của tôi"))
        mine.setObjectName("keepMine")
        theirs = button(self.tr("Lấy bản mới"))
        theirs.setObjectName("takeTheirs")
        row = QHBoxLayout()
        row.addWidget(IconLabel("alert-triangle", "warning", 18))
        row.addWidget(text, 1)
        row.addWidget(mine)
        row.addWidget(theirs)
        column = QVBoxLayout(bar)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._theirs)
        mine.clicked.connect(self._on_keep_mine)
        theirs.clicked.connect(self._on_take_theirs)
        bar.hide()
        return bar

    def _show_theirs(self) -> None:
        """What stands in the minutes now, beside what is typed here."""
        entry = self._newest
        lead = f"{entry.speaker}: " if entry.speaker else ""
        parts = [f"{lead}{entry.text}".strip() or self.tr("(đã xóa hết chữ)")]
        if entry.tally is not None:
            parts.append(
                self.tr("tán thành {yes}, không tán thành {no}, ý kiến khác {other}").format(
                    yes=entry.tally.in_favour, no=entry.tally.against, other=entry.tally.other
                )
            )
        if entry.task is not None and entry.task.owner:
            parts.append(entry.task.owner)
        if entry.task is not None and entry.task.due_on:
            parts.append(formats.show_date(entry.task.due_on))
        self._theirs.setText(" · ".join(parts))

    def _write(self, draft: EntryDraft) -> None:
        self._edits.edit(self._entry.id, self._entry.version, draft)

    @Slot()
    def _on_edited(self) -> None:
        if not self._locked and not self.is_in_conflict:
            self._write(self.form.draft(self._newest.agenda_item_id))

    @Slot()
    def _on_committed(self) -> None:
        self.committed.emit(self._entry.id)

    @Slot()
    def _on_keep_mine(self) -> None:
        self._conflict.hide()
        self._entry = self._newest
        self._write(self.form.draft(self._newest.agenda_item_id))

    @Slot()
    def _on_take_theirs(self) -> None:
        self._conflict.hide()
        self.form.clear()
        self._show(self._newest)

    @Slot()
    def _on_more(self) -> None:
        self._open_menu(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._locked:
            self._open_menu(event.globalPos())

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("entryMenu")
        menu.aboutToHide.connect(menu.deleteLater)
        kinds = menu.addMenu(icon("replace"), self.tr("Đổi loại"))
        for kind in EntryKind:
            action = kinds.addAction(icon(KIND_ICONS[kind]), say(kind.label))
            action.setData(kind)
            action.setEnabled(kind is not self._newest.kind)
        kinds.triggered.connect(self._on_kind)
        places = menu.addMenu(icon("arrow-right"), self.tr("Chuyển sang mục"))
        for row in self._items:
            action = places.addAction(row.title.replace("&", "&&"))
            action.setData(row.id)
            action.setEnabled(row.id != self._newest.agenda_item_id)
        action = places.addAction(self.tr("Nội dung khác"))
        action.setData(0)
        action.setEnabled(self._newest.agenda_item_id is not None)
        places.triggered.connect(self._on_place)
        menu.addSeparator()
        up = menu.addAction(icon("arrow-up"), self.tr("Đưa lên"))
        up.triggered.connect(self._on_up)
        down = menu.addAction(icon("arrow-down"), self.tr("Đưa xuống"))
        down.triggered.connect(self._on_down)
        menu.addSeparator()
        remove = menu.addAction(icon("trash"), self.tr("Xóa khỏi biên bản"))
        remove.triggered.connect(self._on_remove)
        menu.popup(where)

    @Slot(QAction)
    def _on_kind(self, action: QAction) -> None:
        self.form.set_kind(EntryKind(action.data()))
        self._write(self.form.draft(self._newest.agenda_item_id))

    @Slot(QAction)
    def _on_place(self, action: QAction) -> None:
        self._write(self.form.draft(action.data() or None))

    @Slot()
    def _on_election(self) -> None:
        self.election_wanted.emit(self._entry.id)

    @Slot()
    def _on_up(self) -> None:
        self.step_wanted.emit(self._entry.id, -1)

    @Slot()
    def _on_down(self) -> None:
        self.step_wanted.emit(self._entry.id, 1)

    @Slot()
    def _on_remove(self) -> None:
        self.removal_wanted.emit(self._entry.id)
