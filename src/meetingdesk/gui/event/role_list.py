"""Those with one part in an event: added by typing a name, put in order, corrected, taken away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.planning.roles import (
    Role,
    RoleDraft,
    RoleKind,
    add_role,
    move_role,
    people_for_role,
    remove_role,
    role_from_text,
)
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event.role_dialog import RoleDialog
from meetingdesk.gui.widgets.buttons import icon_button
from meetingdesk.gui.widgets.labels import ElidedLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class RoleList(QWidget):
    """A line for each person, and a field below to add one from the directory or as written."""

    def __init__(
        self,
        desk: Desk,
        meeting_id: int,
        kind: RoleKind,
        placeholder: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting_id = meeting_id
        self._kind = kind
        self._day = date.min
        self._found: dict[int, RoleDraft] = {}
        self._deliver: Deliver | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.picker = Picker(self._find, placeholder, create_text=self.tr("Ghi “{text}”"))
        self.picker.setObjectName(f"add_{kind.value}")
        self.picker.setAccessibleName(placeholder)
        self.picker.picked.connect(self._on_picked)
        self.picker.create_wanted.connect(self._on_written)
        self.picker.returnPressed.connect(self._on_return)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._lines)
        column.addWidget(self.picker)
        self.setFocusProxy(self.picker)

    def show_roles(self, roles: Sequence[Role], day: date) -> None:
        """Show those who have the part; positions offered are those of `day`."""
        self._day = day
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, role in enumerate(roles):
            self._lines.addWidget(self._line(role, place))

    def _line(self, role: Role, place: int) -> QWidget:
        line = QFrame()
        line.setObjectName(f"role_{role.id}")
        line.setProperty("face", "sunken")
        row = QHBoxLayout(line)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(2)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(role.addressed, "strong"))
        post = ", ".join(part for part in (role.position, role.organization_name) if part)
        if post:
            words.addWidget(ElidedLabel(post, "muted"))
        row.addLayout(words, 1)
        may = not self._desk.is_read_only
        if place > 0:
            up = icon_button(
                "arrow-up", self.tr("Đưa {name} lên trước").format(name=role.full_name)
            )
            up.clicked.connect(lambda: self._desk.tasks.write(move_role, role.id, place - 1))
            up.setEnabled(may)
            row.addWidget(up)
        fix = icon_button("pencil", self.tr("Sửa {name}").format(name=role.full_name))
        fix.setObjectName("editRole")
        fix.setEnabled(may)
        fix.clicked.connect(lambda: RoleDialog(self._desk, role, self).open())
        drop = icon_button("x", self.tr("Bỏ {name}").format(name=role.full_name))
        drop.setObjectName("removeRole")
        drop.setEnabled(may)
        drop.clicked.connect(lambda: self._remove(role))
        row.addWidget(fix, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(drop, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _remove(self, role: Role) -> None:
        self._desk.tasks.write(remove_role, role.id, done=self._on_removed)

    @Slot(object)
    def _on_removed(self, _nothing: None) -> None:
        self._desk.toasts.undoable(self.tr("Đã bỏ một người."))

    def _find(self, text: str, deliver: Deliver) -> None:
        self._deliver = deliver
        self._desk.tasks.read(people_for_role, text, self._day, done=self._on_found)

    @Slot(object)
    def _on_found(self, people: list[RoleDraft]) -> None:
        self._found = {draft.person_id: draft for draft in people if draft.person_id is not None}
        if self._deliver is not None:
            self._deliver(
                [
                    Choice(person_id, f"{draft.honorific} {draft.full_name}".strip(), _post(draft))
                    for person_id, draft in self._found.items()
                ]
            )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None and choice.item_id in self._found:
            self._add(self._found[choice.item_id])

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._add(role_from_text(text))

    @Slot()
    def _on_return(self) -> None:
        if self.picker.text().strip():
            self._add(role_from_text(self.picker.text()))

    def _add(self, draft: RoleDraft) -> None:
        self.picker.set_choice(None)
        self._desk.tasks.write(add_role, self._meeting_id, self._kind, draft)


def _post(draft: RoleDraft) -> str:
    return ", ".join(part for part in (draft.position, draft.organization_name) if part)
