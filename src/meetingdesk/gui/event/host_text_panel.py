"""What the MC says at the part of the agenda that is chosen above: typed, or begun from a draft."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.agenda import AgendaRow, edit_agenda_item
from meetingdesk.features.planning.host_words import suggested_words
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.edit_queue import EditQueue
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import ElidedLabel
from meetingdesk.gui.widgets.written_text import WrittenText

if TYPE_CHECKING:
    from meetingdesk.store.unit_of_work import UnitOfWork

_LINES = 3


class HostTextPanel(Card):
    """Keeps by itself what is typed; hidden while no part is chosen."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._row: AgendaRow | None = None
        self._edits = EditQueue(desk, _keep, self)
        self._edits.overtaken.connect(self._on_not_kept)
        self._edits.refused.connect(self._on_not_kept)
        self.setObjectName("hostTextPanel")
        self.set_heading(self.tr("Lời dẫn của MC"))
        self._part = ElidedLabel("", "muted")
        self._part.setObjectName("hostTextPart")
        self.area = WrittenText(least_lines=_LINES, most_lines=8)
        self.area.setObjectName("hostText")
        self.area.setAccessibleName(self.tr("Lời dẫn của MC"))
        self.area.setPlaceholderText(
            self.tr("MC nói gì ở mục này? Lời dẫn được in trong kịch bản điều hành.")
        )
        self.area.setReadOnly(desk.is_read_only)
        self.area.edited.connect(self._on_edited)
        desk.closing.connect(self.area.keep)
        self._suggest = button(self.tr("Gợi ý lời dẫn"), icon="pencil", face="quiet")
        self._suggest.setObjectName("suggestHostText")
        self._suggest.clicked.connect(self._on_suggest)
        self.add_to_head(self._suggest)
        self.body.addWidget(self._part)
        self.body.addWidget(self.area)
        self.hide()

    def show_row(self, row: AgendaRow | None) -> None:
        """Show the words of this part; what was typed for the one before is kept first."""
        if self._row is not None and (row is None or row.id != self._row.id):
            self.area.keep()
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        self._part.setText(row.title)
        if not self._edits.is_busy(row.id):
            self.area.show_value(row.host_text)
        self._suggest.setVisible(not row.host_text and not self._desk.is_read_only)

    @Slot()
    def _on_edited(self) -> None:
        if self._row is not None:
            self._edits.edit(self._row.id, self._row.version, self.area.value)

    @Slot()
    def _on_suggest(self) -> None:
        if self._row is not None and not self.area.value.strip():
            self._desk.tasks.read(
                meeting_card,
                self._meeting_id,
                done=partial(self._on_card, self._row),
                owner=self,
            )

    def _on_card(self, row: AgendaRow, card: MeetingCard) -> None:
        if self._row is None or self._row.id != row.id or self.area.value.strip():
            return
        ends = f"{row.ends_at:%Hh%M}"
        words = suggested_words(row.kind, row.title, row.presenter, card.title, ends)
        self.area.setPlainText(words)
        self.area.keep()
        self.area.setFocus()

    @Slot(int, str)
    def _on_not_kept(self, _row_id: int, reason: str) -> None:
        self._desk.toasts.show(reason, tone="warning")


def _keep(work: UnitOfWork, item_id: int, version: int, text: str) -> int:
    return edit_agenda_item(work, item_id, version, {"host_text": text})
