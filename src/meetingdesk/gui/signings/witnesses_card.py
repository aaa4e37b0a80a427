"""Who stood by when an agreement was signed: added from the directory or as written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.roles import RoleDraft, people_for_role, role_from_text
from meetingdesk.features.signings.agreement_card import AgreementCard, WitnessView
from meetingdesk.features.signings.agreement_parties import add_witness, remove_witness
from meetingdesk.features.signings.signings import WitnessDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.signings import looks
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.labels import ElidedLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class WitnessesCard(Card):
    """A line for each witness and a field to add one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_heading(self.tr("Người chứng kiến"))
        self._desk = desk
        self._card: AgreementCard | None = None
        self._found: dict[int, RoleDraft] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._picker = Picker(
            self._find, self.tr("Thêm người chứng kiến"), create_text=self.tr("Ghi “{text}”")
        )
        self._picker.setObjectName("addWitness")
        self._picker.setAccessibleName(self.tr("Thêm người chứng kiến"))
        self._picker.picked.connect(self._on_picked)
        self._picker.create_wanted.connect(self._on_written)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._picker)

    def show_card(self, card: AgreementCard) -> None:
        """Show the witnesses of an agreement."""
        self._card = card
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for witness in card.witnesses:
            self._lines.addWidget(self._line(witness))

    def _line(self, witness: WitnessView) -> QWidget:
        line = QFrame()
        line.setProperty("face", "sunken")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(ElidedLabel(witness.line), 1)
        drop = icon_button("x", self.tr("Bỏ {name}").format(name=witness.full_name))
        drop.setObjectName("removeWitness")
        drop.clicked.connect(lambda: self._remove(witness.id))
        row.addWidget(drop)
        return line

    def _remove(self, witness_id: int) -> None:
        self._desk.tasks.write(remove_witness, witness_id, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã bỏ một người chứng kiến."))

    def _find(self, text: str, deliver: Deliver) -> None:
        day = (self._card.signed_on if self._card else None) or looks.today()
        self._desk.tasks.read(
            people_for_role, text, day, done=partial(self._on_found, deliver), owner=self
        )

    def _on_found(self, deliver: Deliver, people: list[RoleDraft]) -> None:
        self._found = {one.person_id: one for one in people if one.person_id is not None}
        deliver([Choice(key, one.full_name, _post(one)) for key, one in self._found.items()])

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None and choice.item_id in self._found:
            self._add(self._found[choice.item_id])

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._add(role_from_text(text))

    def _add(self, person: RoleDraft) -> None:
        self._picker.set_choice(None)
        if self._card is not None:
            draft = WitnessDraft(
                person.full_name, person.honorific, person.position, person.organization_name
            )
            self._desk.tasks.write(add_witness, self._card.id, draft)


def _post(person: RoleDraft) -> str:
    return ", ".join(part for part in (person.position, person.organization_name) if part)
