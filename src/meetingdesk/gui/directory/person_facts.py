"""What stands under a person's name: how to reach them, groups, why the data is kept, doubles."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.features.directory.duplicates import DuplicatePair, find_duplicates
from meetingdesk.features.directory.people import ConsentBasis, PersonRow
from meetingdesk.features.directory.person_card import PersonCard
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.tasks import TaskHandle
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.vietnamese.phones import show_phone


class PersonFacts(QWidget):
    """Lines that are empty take no room. Emits `doubles_wanted` with the person's id."""

    doubles_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id = 0
        self._looking: TaskHandle | None = None
        self._reach = _Line("phone", "personReach")
        self._note = _Line("notes", "personNote")
        self._groups = _Line("tag", "personGroups")
        self._consent = _Line("shield-check", "personConsent")
        self._doubles = button("", icon="arrow-merge", face="quiet")
        self._doubles.setObjectName("personDoubles")
        self._doubles.clicked.connect(lambda: self.doubles_wanted.emit(self._person_id))
        self._doubles.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in (self._reach, self._note, self._groups, self._consent):
            column.addWidget(line)
        foot = QHBoxLayout()
        foot.addWidget(self._doubles)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_card(self, card: PersonCard) -> None:
        """Show this person; doubles are looked for meanwhile."""
        person = card.person
        reach = filter(None, (show_phone(person.phone), person.email))
        self._reach.show_text("   ·   ".join(reach))
        self._note.show_text(person.note)
        self._groups.show_text(", ".join(group.name for group in card.groups))
        self._consent.show_text(self._consent_of(person))
        self._person_id = person.id
        self._doubles.hide()
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._desk.tasks.read(
            find_duplicates,
            person_id=person.id,
            done=partial(self._on_doubles, person.id),
            owner=self,
        )

    def _consent_of(self, person: PersonRow) -> str:
        parts = []
        if person.consent_basis is not ConsentBasis.UNRECORDED:
            parts.append(say(person.consent_basis.label))
            if person.consent_on is not None:
                parts.append(formats.show_date(person.consent_on))
            parts.append(person.consent_purpose)
        if not person.photo_consent:
            parts.append(self.tr("không đồng ý dùng ảnh"))
        return "   ·   ".join(filter(None, parts))

    def _on_doubles(self, person_id: int, pairs: list[DuplicatePair]) -> None:
        self._looking = None
        if person_id != self._person_id or not pairs:
            return
        text = self.tr("Có thể trùng với {count} người")
        self._doubles.setText(text.format(count=formats.show(len(pairs))))
        self._doubles.show()


class _Line(QWidget):
    """An icon and a text that may wrap."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._text = TextLabel("", "muted", wrap=True)
        self._text.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, "muted", 16))
        row.addWidget(self._text, 1)
        self.hide()

    def show_text(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))
