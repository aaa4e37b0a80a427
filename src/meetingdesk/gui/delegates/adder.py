"""The line in which delegates are added by typing: people of the directory, or anybody new."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.exchange.person_text import parse_person
from meetingdesk.features.delegates.delegate_sources import Added, invite_people
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.search import Hit, search_people
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class DelegateAdder(Picker):
    """Offers people found; what is typed otherwise is taken apart and added. Emits `added`."""

    added = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(self._find_people, parent=parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._create_text = self.tr("Thêm “{text}” vào danh sách")
        self.setObjectName("delegateAdder")
        self.setAccessibleName(self.tr("Thêm đại biểu"))
        self.setPlaceholderText(
            self.tr("Gõ để thêm: Bà Nguyễn Thị Kiều - Phó Chủ tịch Hội Nông dân - 0912 345 678")
        )
        self.actions()[0].setIcon(icon("user-plus", "accent"))
        self.setEnabled(not desk.is_read_only)
        self.picked.connect(self._on_picked)
        self.create_wanted.connect(self._on_typed)

    def _find_people(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_people,
            text,
            limit=7,
            done=lambda hits: deliver(list(map(_choice, hits))),
            owner=self,
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None:
            self.set_choice(None)
            self._desk.tasks.write(
                invite_people, self._meeting_id, [choice.item_id], done=self._on_invited
            )

    @Slot(object)
    def _on_invited(self, added: Added) -> None:
        if added.added:
            self.added.emit()
        else:
            self._desk.toasts.show(self.tr("Người này đã có trong danh sách."), tone="warning")

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        person = parse_person(text)
        draft = DelegateDraft(
            person.name,
            honorific=" ".join(filter(None, (person.honorific, person.academic))),
            position=person.position,
            organization_name=person.organization,
            phone=person.phone,
            email=person.email,
            note=person.note,
        )
        self.set_choice(None)
        self._desk.tasks.write(add_delegate, self._meeting_id, draft, done=self._on_added)

    @Slot(object)
    def _on_added(self, _delegate_id: int) -> None:
        self.added.emit()


def _choice(hit: Hit) -> Choice:
    return Choice(hit.id, hit.title, hit.subtitle)
