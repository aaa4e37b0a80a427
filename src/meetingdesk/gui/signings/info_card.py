"""What an agreement is: its title, kind, number, day and place of signing, scope and budget."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from meetingdesk.features.search import search_meetings
from meetingdesk.features.signings.agreement_card import AgreementCard
from meetingdesk.features.signings.signings import AgreementKind, put_in_ceremony
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings.edits import FieldEdits
from meetingdesk.gui.signings.search_picker import SearchPicker
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.date_time_field import DateField
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice
from meetingdesk.gui.widgets.written_text import WrittenText


class InfoCard(Card):
    """Every field is kept on leaving it; what can't be is said under the field."""

    def __init__(self, desk: Desk, edits: FieldEdits) -> None:
        super().__init__()
        self.set_heading(self.tr("Thông tin"))
        self._desk = desk
        self._edits = edits
        self._card: AgreementCard | None = None
        self._build()
        self._connect_fields()
        for field in (self._title, self._kind, self._number, self._signed, self._place):
            field.setEnabled(not desk.is_read_only)
        for field in (self._meeting, self._scope, self._budget, self._note):
            field.setEnabled(not desk.is_read_only)

    def show_card(self, card: AgreementCard) -> None:
        """Show an agreement; what somebody is typing stays."""
        is_other = self._card is None or self._card.id != card.id
        self._card = card
        if is_other:
            self._form.clear_errors()
        self._title.show_value(card.title)
        self._kind.setCurrentIndex(self._kind.findData(card.kind))
        for field, value in ((self._number, card.number), (self._place, card.place)):
            if is_other or not (field.hasFocus() and field.isModified()):
                field.setText(value)
        if is_other or not (self._signed.hasFocus() and self._signed.isModified()):
            self._signed.set_value(card.signed_on)
        for area, value in (
            (self._scope, card.scope),
            (self._budget, card.budget),
            (self._note, card.note),
        ):
            area.show_value(value)
        if is_other or not self._meeting.hasFocus():
            held = card.meeting_id
            self._meeting.set_choice(Choice(held, card.meeting_title) if held else None)
        self._go.setEnabled(card.meeting_id is not None)

    def show_error(self, field: str, reason: str) -> None:
        """Say under the field named `field` why it was refused; an empty reason takes that back."""
        shown = {"signed_on": self._signed, "number": self._number, "place": self._place}
        at = shown.get(field)
        box = at.parentWidget() if at is not None else None
        self._form.show_error(box or self._title, reason)

    def _build(self) -> None:
        self._title = WrittenText(least_lines=2, most_lines=8, is_line=True)
        self._title.setObjectName("agreementTitle")
        self._kind = QComboBox()
        self._kind.setObjectName("agreementKind")
        for kind in AgreementKind:
            self._kind.addItem(say(kind.label), kind)
        self._number = _line("agreementNumber")
        self._signed = DateField()
        self._signed.setObjectName("agreementSigned")
        self._place = _line("agreementPlace")
        self._meeting = SearchPicker(self._desk, search_meetings, self.tr("Tìm sự kiện đã ký"))
        self._meeting.setObjectName("agreementMeeting")
        self._go = icon_button("arrow-right", self.tr("Mở sự kiện"))
        self._go.setObjectName("openMeeting")
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._meeting, 1)
        row.addWidget(self._go)
        self._scope = WrittenText(least_lines=3, most_lines=8)
        self._scope.setObjectName("agreementScope")
        self._budget = WrittenText(least_lines=2, most_lines=8)
        self._budget.setObjectName("agreementBudget")
        self._note = WrittenText(least_lines=2, most_lines=8)
        self._note.setObjectName("agreementNote")
        body = QWidget()
        self._form = FormLayout(body)
        self._form.add(self.tr("Tên văn bản"), self._title)
        self._form.add(self.tr("Loại"), _pair(self._kind, self.tr("Số"), self._number))
        self._form.add(self.tr("Ngày ký"), _pair(self._signed, self.tr("Nơi ký"), self._place))
        self._form.add(self.tr("Ký tại sự kiện"), held)
        self._form.add(self.tr("Nội dung phối hợp"), self._scope)
        self._form.add(self.tr("Kinh phí"), self._budget)
        self._form.add(self.tr("Ghi chú"), self._note)
        self.body.addWidget(body)

    def _connect_fields(self) -> None:
        for area in (self._title, self._scope, self._budget, self._note):
            self._desk.closing.connect(area.keep)
        self._title.edited.connect(lambda: self._edits.edit("title", self._title.value))
        self._kind.activated.connect(self._on_kind)
        self._number.editingFinished.connect(self._on_number)
        self._place.editingFinished.connect(self._on_place)
        self._signed.edited.connect(lambda: self._edits.edit("signed_on", self._signed.value))
        self._scope.edited.connect(lambda: self._edits.edit("scope", self._scope.value))
        self._budget.edited.connect(lambda: self._edits.edit("budget", self._budget.value))
        self._note.edited.connect(lambda: self._edits.edit("note", self._note.value))
        self._meeting.picked.connect(self._on_meeting)
        self._go.clicked.connect(self._on_go)

    @Slot()
    def _on_kind(self) -> None:
        kind = AgreementKind(self._kind.currentData())
        if self._card is not None and kind is not self._card.kind:
            self._edits.edit("kind", kind)

    @Slot()
    def _on_number(self) -> None:
        self._edit_line("number", self._number)

    @Slot()
    def _on_place(self) -> None:
        self._edit_line("place", self._place)

    def _edit_line(self, name: str, field: QLineEdit) -> None:
        field.setModified(False)
        if self._card is not None and getattr(self._card, name) != field.text():
            self._edits.edit(name, field.text())

    @Slot(object)
    def _on_meeting(self, choice: Choice | None) -> None:
        meeting_id = choice.item_id if choice else None
        if self._card is not None and self._card.meeting_id != meeting_id:
            self._desk.tasks.write(put_in_ceremony, [self._card.id], meeting_id)

    @Slot()
    def _on_go(self) -> None:
        if self._card is not None and self._card.meeting_id is not None:
            self._desk.open_meeting(self._card.meeting_id, "signing")


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    return field


def _pair(first: QWidget, label: str, second: QWidget) -> QWidget:
    """Two fields side by side, the second with a label of its own."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(first, 1)
    caption = TextLabel(label, "field")
    caption.setBuddy(second)
    second.setAccessibleName(label)
    row.addWidget(caption)
    row.addWidget(second, 1)
    box.setFocusProxy(first)
    return box
