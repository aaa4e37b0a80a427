"""Who must be there, put together by typing names; each can be left out by its box."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from meetingdesk.features.planning.needed_people import Needed
from meetingdesk.features.planning.planned_times import Attendee
from meetingdesk.features.search import search_organizations, search_people
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.icons import icon
from meetingdesk.gui.widgets.picker import Choice, Deliver, Picker

_ROLE = Qt.ItemDataRole.UserRole


class NeededList(QWidget):
    """Emits `changed` when other people or organisations are ticked."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.picker = Picker(
            self._find,
            self.tr("Gõ tên người hoặc đơn vị cần có mặt"),
            create_text=self.tr("Thêm “{text}” theo tên"),
        )
        self.picker.setObjectName("neededPicker")
        self.picker.setAccessibleName(self.tr("Thêm người, đơn vị cần có mặt"))
        self.picker.picked.connect(self._on_picked)
        self.picker.create_wanted.connect(self._on_named)
        self._list = QListWidget()
        self._list.setObjectName("neededList")
        self._list.setAccessibleName(self.tr("Người, đơn vị cần có mặt"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picker)
        column.addWidget(self._list, 1)

    @property
    def people(self) -> tuple[Attendee, ...]:
        """Those ticked, in order; the first is taken for the chair."""
        return tuple(one for one in self._ticked() if isinstance(one, Attendee))

    @property
    def unit_ids(self) -> tuple[int, ...]:
        """The organisations ticked."""
        return tuple(one for one in self._ticked() if isinstance(one, int))

    def show_needed(self, needed: Needed) -> None:
        """Begin with these."""
        self._list.blockSignals(True)
        for person in needed.people:
            self._add(person.name, person, "user")
        for unit_id, name in needed.units:
            self._add(name, unit_id, "building")
        self._list.blockSignals(False)
        self.changed.emit()

    def _ticked(self) -> list[Any]:
        items = (self._list.item(place) for place in range(self._list.count()))
        return [item.data(_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _add(self, name: str, value: object, picture: str) -> None:
        item = QListWidgetItem(icon(picture, "muted"), name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setData(_ROLE, value)
        item.setCheckState(Qt.CheckState.Checked)
        self._list.addItem(item)

    def _find(self, text: str, deliver: Deliver) -> None:
        self._desk.tasks.read(_found, text, done=partial(self._on_found, deliver), owner=self)

    def _on_found(self, deliver: Deliver, choices: Sequence[Choice]) -> None:
        deliver(choices)

    @Slot(object)
    def _on_picked(self, choice: Choice | None) -> None:
        if choice is None:
            return
        if choice.item_id > 0:
            self._add(choice.title, Attendee(choice.title, choice.item_id), "user")
        else:
            self._add(choice.title, -choice.item_id, "building")
        self.picker.set_choice(None)
        self.changed.emit()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._add(name, Attendee(name), "user")
        self.picker.set_choice(None)
        self.changed.emit()


def _found(session: Any, text: str) -> list[Choice]:
    """People, and organisations under their number made negative."""
    people = [
        Choice(hit.id, hit.title, hit.subtitle) for hit in search_people(session, text, limit=6)
    ]
    units = [
        Choice(-hit.id, hit.title, hit.subtitle)
        for hit in search_organizations(session, text, limit=4)
    ]
    return people + units
