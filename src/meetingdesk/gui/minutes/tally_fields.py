"""The count of a vote: for, against, of another opinion, and whether the numbers can be."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from meetingdesk.features.minutes.minutes_entries import Tally, VoteManner
from meetingdesk.gui import formats
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_MOST = 99_999


class TallyFields(QWidget):
    """Emits `edited` at each change by hand; `tally` is None while nothing was counted."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present: int | None = None
        self._showing = False
        self._in_favour = self._field("votesFor", self.tr("Tán thành"))
        self._against = self._field("votesAgainst", self.tr("Không tán thành"))
        self._other = self._field("votesOther", self.tr("Ý kiến khác"))
        self._manner = QComboBox()
        self._manner.setObjectName("voteManner")
        self._manner.setAccessibleName(self.tr("Cách biểu quyết"))
        for manner in VoteManner:
            self._manner.addItem(say(manner.label), manner)
        self._all = button(self.tr("Tất cả tán thành"), face="quiet")
        self._all.setObjectName("allInFavour")
        self._all.clicked.connect(self._on_all)
        self._mark = IconLabel("users", "muted", 16)
        self._note = TextLabel("", "muted", wrap=True)
        self._note.setObjectName("voteNote")
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, field in enumerate((self._in_favour, self._against, self._other)):
            grid.addWidget(TextLabel(field.accessibleName(), "field"), 0, place)
            grid.addWidget(field, 1, place)
        grid.addWidget(TextLabel(self._manner.accessibleName(), "field"), 0, 3)
        grid.addWidget(self._manner, 1, 3)
        grid.setColumnStretch(3, 1)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._mark)
        line.addWidget(self._note, 1)
        line.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addLayout(line)
        self._manner.activated.connect(self._on_edited)
        self._show_note()

    @property
    def tally(self) -> Tally | None:
        """What is counted; None where all numbers are 0."""
        tally = Tally(
            self._in_favour.value(),
            self._against.value(),
            self._other.value(),
            self._manner.currentData(),
        )
        return tally if tally.total else None

    def show_tally(self, tally: Tally | None) -> None:
        """Show a count without announcing it."""
        shown = tally or Tally(0)
        self._showing = True
        for field, value in (
            (self._in_favour, shown.in_favour),
            (self._against, shown.against),
            (self._other, shown.other),
        ):
            if not (field.hasFocus() and field.value() != value):
                field.setValue(value)
        self._manner.setCurrentIndex(self._manner.findData(shown.manner))
        self._showing = False
        self._show_note()

    def show_present(self, present: int | None) -> None:
        """How many were present at the vote; None where nobody is counted at the door."""
        self._present = present
        self._all.setVisible(bool(present))
        self._show_note()

    def set_read_only(self, locked: bool) -> None:
        """Show the numbers without letting them be changed."""
        for field in (self._in_favour, self._against, self._other, self._manner, self._all):
            field.setEnabled(not locked)

    def _field(self, name: str, label: str) -> QSpinBox:
        field = NumberField()
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setRange(0, _MOST)
        field.setMinimumWidth(84)
        # The style sheet's padding doesn't reach the text of a spin box.
        field.lineEdit().setTextMargins(6, 0, 0, 0)
        field.valueChanged.connect(self._on_edited)
        return field

    @Slot()
    def _on_all(self) -> None:
        if self._present:
            self.show_tally(Tally(self._present, manner=self._manner.currentData()))
            self.edited.emit()

    @Slot()
    def _on_edited(self) -> None:
        self._show_note()
        if not self._showing:
            self.edited.emit()

    def _show_note(self) -> None:
        total = self._in_favour.value() + self._against.value() + self._other.value()
        present = self._present
        if present is None:
            self._say("users", "muted", self.tr("Tổng số phiếu: {total}"), total)
        elif total > present:
            text = self.tr("{total} phiếu, nhiều hơn {present} đại biểu có mặt. Hãy xem lại.")
            self._say("alert-triangle", "warning", text, total)
        else:
            text = self.tr("{total} phiếu trên {present} đại biểu có mặt lúc biểu quyết")
            self._say("users", "muted", text, total)

    def _say(self, picture: str, role: str, text: str, total: int) -> None:
        self._mark.set_icon(picture, role)
        present = formats.show_number(self._present or 0)
        self._note.setText(text.format(total=formats.show_number(total), present=present))
