"""Narrows the calendar to a kind, a chair, an organisation, a venue."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from meetingdesk.features.planning.calendar_view import EVERYTHING, CalendarFilter, FilterChoices
from meetingdesk.features.planning.meetings import MeetingKind
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button

_LETTERS = 9


class FilterBar(QWidget):
    """Emits `changed` when somebody chooses; `wanted` says what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = self._box("filterKind", self.tr("Loại sự kiện"), self.tr("Mọi loại"))
        for kind in MeetingKind:
            self._kind.addItem(say(kind.label), kind.value)
        self._chair = self._box("filterChair", self.tr("Chủ trì"), self.tr("Mọi chủ trì"))
        self._unit = self._box("filterUnit", self.tr("Đơn vị"), self.tr("Mọi đơn vị"))
        self._venue = self._box("filterVenue", self.tr("Địa điểm"), self.tr("Mọi địa điểm"))
        self._clear = button(self.tr("Bỏ lọc"), icon="x", face="quiet")
        self._clear.setObjectName("filterClear")
        self._clear.clicked.connect(self._on_clear)
        self._clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for box in self._boxes:
            row.addWidget(box)
        row.addWidget(self._clear)

    @property
    def wanted(self) -> CalendarFilter:
        """What is let through."""
        kind = self._kind.currentData()
        return CalendarFilter(
            kind=MeetingKind(kind) if kind else None,
            chair=self._chair.currentData() or "",
            organization_id=self._unit.currentData(),
            venue_id=self._venue.currentData(),
        )

    def show_choices(self, choices: FilterChoices) -> None:
        """Offer these; what is chosen stays, where it is still among them."""
        before = self.wanted
        self._fill(self._chair, ((name, name) for name in choices.chairs))
        self._fill(self._unit, choices.organizations)
        self._fill(self._venue, choices.venues)
        if self.wanted != before:
            self._on_chosen()

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._kind, self._chair, self._unit, self._venue)

    def _box(self, name: str, spoken: str, everything: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setToolTip(spoken)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LETTERS)
        box.addItem(everything, None)
        box.activated.connect(self._on_chosen)
        return box

    @staticmethod
    def _fill(box: QComboBox, choices: Iterable[tuple[object, str]]) -> None:
        chosen = box.currentData()
        while box.count() > 1:
            box.removeItem(1)
        for value, name in choices:
            box.addItem(name, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        box.view().setMinimumWidth(min(box.view().sizeHintForColumn(0) + 32, 480))

    @Slot()
    def _on_chosen(self) -> None:
        self._clear.setVisible(self.wanted != EVERYTHING)
        self.changed.emit()

    @Slot()
    def _on_clear(self) -> None:
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._on_chosen()
