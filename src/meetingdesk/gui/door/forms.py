"""The two forms of the door, filled in by the keyboard alone: a stand-in, and a walk-in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.same_name import SameNameQuestion
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.form import FormLayout
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker


class DoorForm(QFrame):
    """Enter goes to the next field and from the last one submits; Escape goes back to the door.

    `submitted` carries whether a person of the same name is to be added all the same; `chosen` the
    id of the delegate who was meant after all.
    """

    submitted = Signal(bool)
    chosen = Signal(int)
    cancelled = Signal()

    def __init__(self, title: str, act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "doorForm")
        self._entry = QWidget()
        self.form = FormLayout(self._entry)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.question = SameNameQuestion()
        self.question.chosen.connect(self.chosen)
        self.question.insisted.connect(partial(self.submitted.emit, True))
        self._fields: list[QLineEdit] = []
        self._go = button(act, icon="user-check", face="primary")
        self._go.setObjectName("formSubmit")
        self._go.clicked.connect(self._submit)
        self._back = button(self.tr("Quay lại (Esc)"), icon="arrow-left")
        self._back.setObjectName("formCancel")
        self._back.clicked.connect(self.cancelled)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._go)
        row.addWidget(self._back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addWidget(TextLabel(title, "doorHeadline", wrap=True))
        column.addWidget(self._entry)
        column.addWidget(self.question, 1)
        column.addWidget(self._buttons)
        column.addStretch(1)

    def add_field(self, label: str, field: QLineEdit, name: str, *, required: bool = False) -> None:
        field.setObjectName(name)
        field.setProperty("face", "doorForm")
        self.form.add(label, field, required=required)
        field.returnPressed.connect(partial(self._on_return, field))
        self._fields.append(field)

    def begin(self) -> None:
        """Put the focus into the first field that is still empty."""
        self.question.hide()
        for part in (self._entry, self._buttons):
            part.show()
        self.form.clear_errors()
        empty = [field for field in self._fields if not field.text()]
        (empty or self._fields)[0].setFocus()

    def ask(self, matches: Sequence[DelegateMatch]) -> None:
        """Ask whether one of `matches`, who has the same name, is meant."""
        for part in (self._entry, self._buttons):
            part.hide()
        self.question.ask(matches)

    def problem(self) -> tuple[QLineEdit, str] | None:
        """What is missing and in which field; None where the form can be submitted."""
        raise NotImplementedError

    def _on_return(self, field: QLineEdit) -> None:
        place = self._fields.index(field)
        if place + 1 < len(self._fields):
            self._fields[place + 1].setFocus()
            self._fields[place + 1].selectAll()
        else:
            self._submit()

    @Slot()
    def _submit(self) -> None:
        self.form.clear_errors()
        problem = self.problem()
        if problem is None:
            self.submitted.emit(False)
        else:
            self.form.show_error(*problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._submit()
            return
        super().keyPressEvent(event)


class StandInForm(DoorForm):
    """Who is absent, who came in their place, with which position."""

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Người dự thay"), self.tr("Ghi dự thay và cho vào (Enter)"), parent
        )
        self.setObjectName("standInForm")
        self._desk = desk
        self._meeting_id = meeting_id
        self.absent = Picker(self._find, self.tr("Gõ tên hoặc số của người được mời"))
        self.full_name = QLineEdit()
        self.position = QLineEdit()
        self.absent.picked.connect(self._on_picked)
        self.add_field(self.tr("Thay cho"), self.absent, "standInAbsent", required=True)
        self.add_field(
            self.tr("Họ tên người dự thay"), self.full_name, "standInName", required=True
        )
        self.add_field(self.tr("Chức vụ"), self.position, "standInPosition")

    def open_for(self, match: DelegateMatch | None) -> None:
        """Begin anew, for the delegate chosen in the list if there is one."""
        for field in (self.absent, self.full_name, self.position):
            field.clear()
        self.absent.set_choice(None if match is None else _choice(match))
        self.begin()

    @property
    def absent_id(self) -> int:
        """The delegate represented; 0 while none is picked."""
        return 0 if self.absent.choice is None else self.absent.choice.item_id

    def draft(self) -> DelegateDraft:
        return DelegateDraft(self.full_name.text(), position=self.position.text())

    def problem(self) -> tuple[QLineEdit, str] | None:
        if not self.absent_id:
            return self.absent, self.tr("Hãy chọn người được mời trong danh sách gợi ý.")
        if not self.full_name.text().strip():
            return self.full_name, self.tr("Hãy nhập họ tên người dự thay.")
        return None

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(
            search_delegates,
            self._meeting_id,
            text,
            done=partial(_deliver, deliver),
            owner=self,
        )

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is not None:
            self.full_name.setFocus()


class WalkInForm(DoorForm):
    """Somebody who is not on the list: name, organisation, and position where there is time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Đại biểu phát sinh"), self.tr("Thêm và cho vào (Enter)"), parent)
        self.setObjectName("walkInForm")
        self.full_name = QLineEdit()
        self.organization = QLineEdit()
        self.position = QLineEdit()
        self.add_field(self.tr("Họ và tên"), self.full_name, "walkInName", required=True)
        self.add_field(self.tr("Đơn vị"), self.organization, "walkInOrganization")
        self.add_field(self.tr("Chức vụ"), self.position, "walkInPosition")

    def open_with(self, full_name: str, organizations: Sequence[str]) -> None:
        """Begin anew, with a name that was typed already and the organisations to complete."""
        self.full_name.setText(full_name)
        self.organization.clear()
        self.position.clear()
        completer = QCompleter(list(organizations), self.organization)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.organization.setCompleter(completer)
        self.begin()

    def draft(self) -> DelegateDraft:
        return DelegateDraft(
            self.full_name.text(),
            organization_name=self.organization.text(),
            position=self.position.text(),
        )

    def problem(self) -> tuple[QLineEdit, str] | None:
        if not self.full_name.text().strip():
            return self.full_name, self.tr("Hãy nhập họ và tên.")
        return None


def _deliver(deliver: Callable[[Sequence[Choice]], None], found: list[DelegateMatch]) -> None:
    deliver([_choice(match) for match in found])


def _choice(match: DelegateMatch) -> Choice:
    office = " · ".join(part for part in (match.position, match.organization_name) if part)
    return Choice(match.id, match.full_name, office)
