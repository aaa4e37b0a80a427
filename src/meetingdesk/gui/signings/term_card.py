"""The term of an agreement, the chain of programmes it stands in, and its days that matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.search import search_agreements
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.agreement_life import link_predecessor
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.signings.edits import FieldEdits
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.signings.timeline import ChainTimeline
from meetingdesk.gui.widgets.badge import Badge
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice


class TermCard(Card):
    """From when to when, what came before and what came after.

    Emits `chosen` with the id of another agreement of the chain.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk, edits: FieldEdits) -> None:
        super().__init__()
        self.set_heading(self.tr("Thời hạn và chuỗi chương trình"))
        self._desk = desk
        self._edits = edits
        self._card: AgreementCard | None = None
        self._starts = _day("termStarts", self.tr("Hiệu lực từ"))
        self._ends = _day("termEnds", self.tr("Hiệu lực đến"))
        self._left = Badge()
        self._left.hide()
        self._error = TextLabel("", "error", wrap=True)
        self._error.setObjectName("termError")
        self._error.hide()
        self._former = SearchPicker(desk, search_agreements, self.tr("Kế tiếp văn bản nào?"))
        self._former.setObjectName("termFormer")
        self._timeline = ChainTimeline()
        self._timeline.chosen.connect(self.chosen)
        self._starts.edited.connect(lambda: edits.edit("starts_on", self._starts.value))
        self._ends.edited.connect(lambda: edits.edit("ends_on", self._ends.value))
        self._former.picked.connect(self._on_former)
        for field in (self._starts, self._ends, self._former):
            field.setEnabled(not desk.is_read_only)
        self._build()

    def show_card(self, card: AgreementCard) -> None:
        """Show an agreement; what somebody is typing stays."""
        is_other = self._card is None or self._card.id != card.id
        self._card = card
        for field, value in ((self._starts, card.starts_on), (self._ends, card.ends_on)):
            if is_other or not (field.hasFocus() and field.isModified()):
                field.set_value(value)
        if is_other:
            self.show_error("")
        self._show_left(card)
        former = next((one for one in card.chain if one.id == card.predecessor_id), None)
        self._former.leave_out = frozenset({card.id})
        if is_other or not self._former.hasFocus():
            self._former.set_choice(Choice(former.id, former.title) if former else None)
        self._timeline.show_chain(card.chain, card.id)
        self._timeline.setVisible(any(link.begins_on or link.ends_on for link in card.chain))

    def show_error(self, reason: str) -> None:
        """Say why a term or a predecessor was refused; nothing takes that back."""
        self._error.setText(reason)
        self._error.setVisible(bool(reason))

    def _build(self) -> None:
        until = TextLabel("–", "muted")
        fields = QHBoxLayout()
        fields.setSpacing(8)
        fields.addWidget(TextLabel(self.tr("Thời hạn"), "field"))
        fields.addWidget(self._starts)
        fields.addWidget(until)
        fields.addWidget(self._ends)
        fields.addWidget(self._left)
        fields.addSpacing(16)
        fields.addWidget(TextLabel(self.tr("Kế tiếp của"), "field"))
        fields.addWidget(self._former, 1)
        for field in (self._starts, self._ends):
            field.setMaximumWidth(150)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self._error)
        column.addWidget(self._timeline)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(box)

    def _show_left(self, card: AgreementCard) -> None:
        runs = card.kept_state in looks.RUNNING_STATES and card.ends_on is not None
        days = (card.ends_on - looks.today()).days if runs and card.ends_on else None
        self._left.setVisible(days is not None)
        if days is not None:
            tone = looks.days_tone(days) or "neutral"
            self._left.show_state(
                looks.days_left(days), tone=tone, icon=looks.days_icon(days) or "clock"
            )

    @Slot(object)
    def _on_former(self, choice: Choice | None) -> None:
        former_id = choice.item_id if choice else None
        if self._card is not None and former_id != self._card.predecessor_id:
            self._desk.tasks.write(
                link_predecessor,
                self._card.id,
                self._card.version,
                former_id,
                done=self._on_linked,
                failed=self._on_failed,
            )

    @Slot(object)
    def _on_linked(self, _nothing: None) -> None:
        self.show_error("")

    def _on_failed(self, error: Exception) -> None:
        if self._card is not None:
            self._former.set_choice(None)
            self.show_card(self._card)
        reason = looks.reason(error)
        if reason:
            self.show_error(reason)
        else:
            self._desk.tasks.broken.emit(error)


def _day(name: str, reads_as: str) -> DateField:
    field = DateField()
    field.setObjectName(name)
    field.setAccessibleName(reads_as)
    return field
