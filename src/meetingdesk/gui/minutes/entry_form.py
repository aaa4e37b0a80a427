"""The fields of one entry of the minutes: words, and what its kind asks for besides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetingdesk.features.minutes.minutes_entries import EntryDraft, EntryKind
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.speaker_field import SpeakerField
from meetingdesk.gui.minutes.tally_fields import TallyFields
from meetingdesk.gui.minutes.task_fields import TaskFields
from meetingdesk.gui.widgets.written_text import WrittenText


class EntryForm(QWidget):
    """Used by the cards of what is recorded and by the composer of what comes next.

    Emits `edited` when something is to be kept, `committed` at Ctrl+Enter.
    """

    edited = Signal()
    committed = Signal()

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        *,
        least_lines: int = 1,
        most_lines: int = 0,
        face: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = EntryKind.NARRATIVE
        self.speaker = SpeakerField(desk, meeting_id, bare=face == "paper")
        self.text = WrittenText(least_lines=least_lines, most_lines=most_lines)
        self.tally = TallyFields()
        self.task = TaskFields(desk, meeting_id)
        for field in (self.speaker, self.text):
            field.setProperty("face", face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.speaker, self.text, self.tally, self.task):
            column.addWidget(part)
        self.speaker.edited.connect(self.edited)
        self.text.edited.connect(self.edited)
        self.tally.edited.connect(self.edited)
        self.task.edited.connect(self.edited)
        self.text.committed.connect(self.committed)
        self.set_kind(self._kind)

    @property
    def kind(self) -> EntryKind:
        return self._kind

    @property
    def is_empty(self) -> bool:
        """There is nothing worth keeping in the fields."""
        draft = self.draft(None)
        task = draft.task.owner if draft.task else ""
        return not (draft.text.strip() or draft.speaker or draft.tally or task)

    def set_kind(self, kind: EntryKind) -> None:
        """Show the fields that this kind has."""
        self._kind = kind
        self.speaker.setVisible(kind is EntryKind.STATEMENT)
        self.tally.setVisible(kind is EntryKind.VOTE)
        self.task.setVisible(kind is EntryKind.TASK)

    def show_meeting(self, abbreviations: Mapping[str, str], day: date) -> None:
        """The office's abbreviations, and the day on which tasks are given."""
        self.text.abbreviations = abbreviations
        self.task.show_day(day)

    def show_draft(self, draft: EntryDraft) -> None:
        """Show what is kept; what somebody is typing stays."""
        self.set_kind(draft.kind)
        self.speaker.show_line(draft.speaker)
        self.text.show_value(draft.text)
        self.tally.show_tally(draft.tally)
        self.task.show_task(draft.task)

    def draft(self, agenda_item_id: int | None) -> EntryDraft:
        """What stands in the fields."""
        kind = self._kind
        return EntryDraft(
            kind=kind,
            text=self.text.value,
            speaker=self.speaker.line if kind is EntryKind.STATEMENT else "",
            agenda_item_id=agenda_item_id,
            tally=self.tally.tally if kind is EntryKind.VOTE else None,
            task=self.task.task if kind is EntryKind.TASK else None,
        )

    def clear(self) -> None:
        """Empty all fields, whatever stands in them."""
        self.text.reset()
        self.speaker.reset()
        self.tally.show_tally(None)
        self.task.reset()

    def set_read_only(self, locked: bool) -> None:
        """Show without letting anything be changed."""
        self.text.setReadOnly(locked)
        self.speaker.setReadOnly(locked)
        self.tally.set_read_only(locked)
        self.task.set_read_only(locked)

    def keep(self) -> None:
        """Announce what is typed and not kept yet."""
        self.text.keep()
