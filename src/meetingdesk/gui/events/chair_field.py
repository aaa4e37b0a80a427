"""Who will chair an event that is being planned: from the directory, or as written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from meetingdesk.features.planning.roles import RoleDraft, people_for_role, role_from_text
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class ChairField(Picker):
    """Emits `edited` when it is somebody else; positions offered are those of the day of `day_of`."""

    edited = Signal()

    def __init__(
        self, desk: Desk, day_of: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(self._find_people, self.tr("Gõ tên người chủ trì"), parent=parent)
        self._desk = desk
        self._day_of = day_of
        self._deliver: Deliver | None = None
        self._found: dict[int, RoleDraft] = {}
        self.setObjectName("newChair")
        self.picked.connect(self._on_changed)
        self.editingFinished.connect(self._on_changed)

    @property
    def chair(self) -> RoleDraft | None:
        """The person chosen, or what was written; None for an empty field."""
        choice = self.choice
        if choice is not None and choice.item_id in self._found:
            return self._found[choice.item_id]
        return role_from_text(self.text()) if self.text().strip() else None

    def _find_people(self, text: str, deliver: Deliver) -> None:
        self._deliver = deliver
        self._desk.tasks.read(
            people_for_role, text, self._day_of(), done=self._on_people, owner=self
        )

    @Slot(object)
    def _on_people(self, people: list[RoleDraft]) -> None:
        found = {draft.person_id: draft for draft in people if draft.person_id is not None}
        self._found |= found
        if self._deliver is not None:
            self._deliver(
                [
                    Choice(
                        person_id,
                        f"{draft.honorific} {draft.full_name}".strip(),
                        ", ".join(
                            part for part in (draft.position, draft.organization_name) if part
                        ),
                    )
                    for person_id, draft in found.items()
                ]
            )

    @Slot()
    def _on_changed(self) -> None:
        self.edited.emit()
