"""The place at the bottom of the minutes where the next entry is written."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from meetingdesk.features.minutes.entry_drafts import draft_from, draft_image
from meetingdesk.features.minutes.minutes_entries import EntryKind
from meetingdesk.features.minutes.minutes_room import MinutesRoom
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.minutes.entry_form import EntryForm
from meetingdesk.gui.minutes.looks import KIND_ICONS, SHORT_KINDS
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import ICON_SIZE, action_button, button
from meetingdesk.gui.widgets.labels import TextLabel


class Composer(QFrame):
    """Emits `composed` with the EntryDraft. What is typed and not recorded yet outlives a crash:

    it is kept on this computer under the event's `uid`.
    """

    composed = Signal(object)

    def __init__(
        self, desk: Desk, meeting_id: int, photos: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setProperty("face", "card")
        self._preferences = desk.preferences
        self._uid = ""
        self.form = EntryForm(desk, meeting_id, least_lines=2, most_lines=6)
        self.form.text.setObjectName("composerText")
        self.form.text.setAccessibleName(self.tr("Nội dung ghi"))
        self.form.speaker.setObjectName("composerSpeaker")
        self._kinds = QButtonGroup(self)
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout()
        row.setSpacing(4)
        for number, kind in enumerate(EntryKind, start=1):
            row.addWidget(self._kind_button(kind, number))
        self._photos = action_button(photos, face="icon")
        self._photos.setObjectName("composerPhotos")
        self._photos.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        row.addWidget(self._photos)
        row.addStretch(1)
        self._hint = TextLabel(self.tr("Ctrl+Enter"), "muted")
        self._add = button(self.tr("Ghi vào"), icon="plus", face="primary")
        self._add.setObjectName("composerAdd")
        self._add.setToolTip(self.tr("Ghi vào biên bản (Ctrl+Enter)"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(row, 1)
        foot.addWidget(self._hint)
        foot.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(foot)
        column.addWidget(self.form)
        self._kinds.idClicked.connect(self._on_kind)
        self._add.clicked.connect(self._on_add)
        self.form.committed.connect(self._on_add)
        self.form.edited.connect(self._remember)
        self.set_kind(EntryKind.NARRATIVE)

    def set_kind(self, kind: EntryKind) -> None:
        """Compose an entry of this kind; the words stay."""
        self._kinds.button(list(EntryKind).index(kind)).setChecked(True)
        self.form.set_kind(kind)
        names = {
            EntryKind.NARRATIVE: self.tr("Ghi diễn biến…"),
            EntryKind.STATEMENT: self.tr("Ghi ý kiến phát biểu…"),
            EntryKind.CONCLUSION: self.tr("Ghi kết luận…"),
            EntryKind.DECISION: self.tr("Ghi quyết định…"),
            EntryKind.VOTE: self.tr("Nội dung đưa ra biểu quyết…"),
            EntryKind.TASK: self.tr("Ghi nhiệm vụ giao…"),
            EntryKind.ELECTION: self.tr("Bầu ai, chức danh gì…"),
        }
        self.form.text.setPlaceholderText(names[kind])

    def focus_first(self) -> None:
        """Put the keyboard where the entry begins: the speaker, or the words."""
        first = self.form.speaker if self.form.kind is EntryKind.STATEMENT else self.form.text
        first.setFocus()

    def begin_statement(self, speaker: str) -> bool:
        """Write down next what `speaker` says; False where the words of something else stand here."""
        if self.form.text.value.strip():
            return False
        self.form.clear()
        self.set_kind(EntryKind.STATEMENT)
        self.form.speaker.show_line(speaker)
        self.form.text.setFocus()
        return True

    def _open_for(self, uid: str) -> None:
        """Show what was typed for this event and not recorded, once."""
        if uid == self._uid:
            return
        self._uid = uid
        kept = self._preferences.text(self._key)
        if not kept:
            return
        try:
            draft = draft_from(json.loads(kept))
        except (ValueError, KeyError, TypeError):
            return
        self.form.show_draft(draft)
        self.set_kind(draft.kind)

    def show_room(self, room: MinutesRoom) -> None:
        """Take over what the fields must know, and what was typed before and not recorded."""
        self.form.show_meeting(room.abbreviations, room.card.starts_at.date())
        counts = room.attendance.counts
        self.form.tally.show_present(counts.present if counts else None)
        self._open_for(room.card.uid)

    def recorded(self) -> None:
        """The entry stands in the minutes: begin the next one of the same kind."""
        self.form.clear()
        self._preferences.put(self._key, "")

    @property
    def _key(self) -> str:
        return f"minutes-draft/{self._uid}"

    def _kind_button(self, kind: EntryKind, number: int) -> QToolButton:
        made = QToolButton()
        made.setProperty("face", "choice")
        made.setObjectName(f"kind_{kind.value}")
        made.setIcon(icon(KIND_ICONS[kind]))
        made.setIconSize(ICON_SIZE)
        made.setText(say(SHORT_KINDS[kind]))
        made.setCheckable(True)
        made.setToolTip(f"{say(kind.label)} (Alt+{number})")
        made.setAccessibleName(say(kind.label))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._kinds.addButton(made, number - 1)
        self._buttons.append(made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where words don't fit, only the chosen kind keeps its word; then the hint goes."""
        for made in self._buttons:
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = self.width() - 24 - self._add.sizeHint().width() - 16
        room -= self._photos.sizeHint().width() + 4
        words = sum(made.sizeHint().width() + 4 for made in self._buttons)
        self._hint.setVisible(words + self._hint.sizeHint().width() + 8 <= room)
        if words <= room:
            return
        for made in self._buttons:
            if not made.isChecked():
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    @Slot(int)
    def _on_kind(self, place: int) -> None:
        self.set_kind(list(EntryKind)[place])
        self._fit()
        self.focus_first()

    @Slot()
    def _on_add(self) -> None:
        self.form.keep()
        if self.form.is_empty:
            self.focus_first()
        else:
            self.composed.emit(self.form.draft(None))

    @Slot()
    def _remember(self) -> None:
        if not self._uid:
            return
        if self.form.is_empty:
            self._preferences.put(self._key, "")
            return
        values = draft_image(self.form.draft(None))
        self._preferences.put(self._key, json.dumps(values, ensure_ascii=False))
