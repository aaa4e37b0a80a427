"""The facts of the minutes besides what was said: number, times, who attended, who gets a copy."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from meetingdesk.features.minutes.minutes import MinutesChanges, MinutesHead
from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.gui import formats
from meetingdesk.gui.minutes.head_conflict import HeadConflict
from meetingdesk.gui.minutes.head_edits import FieldEdits
from meetingdesk.gui.widgets.card import Card
from meetingdesk.gui.widgets.date_time_field import TimeField
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField
from meetingdesk.gui.widgets.written_text import WrittenText


class HeadCard(Card):
    """Emits `edited` with the FieldEdits of one field: what was shown and what it becomes."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Thông tin biên bản"))
        self.setObjectName("minutesHead")
        self._minutes: MinutesHead | None = None
        # What each field showed before somebody typed into it.
        self._shown: dict[str, object] = {}
        self._mine: dict[str, object] = {}
        self._conflict = HeadConflict()
        self._conflict.keep_mine.connect(self._on_keep_mine)
        self._conflict.take_theirs.connect(self._on_take_theirs)
        self._zone = ZoneInfo("UTC")
        self._day = datetime.min.replace(tzinfo=self._zone)
        self._started = self._time("minutesStart", self.tr("Giờ bắt đầu"))
        self._ended = self._time("minutesEnd", self.tr("Giờ kết thúc"))
        self._number = QLineEdit()
        self._number.setObjectName("minutesNumber")
        self._number.setAccessibleName(self.tr("Số"))
        self._number.setPlaceholderText(self.tr("tự cấp"))
        self._symbol = QLineEdit()
        self._symbol.setObjectName("minutesSymbol")
        self._symbol.setAccessibleName(self.tr("Ký hiệu"))
        self._copies = NumberField()
        self._copies.setObjectName("minutesCopies")
        self._copies.setAccessibleName(self.tr("Số bản"))
        self._copies.setRange(0, 99)
        self._copies.setSpecialValueText("…")
        # The style sheet's padding doesn't reach the text of a spin box.
        self._copies.lineEdit().setTextMargins(6, 0, 0, 0)
        self._note = self._text("minutesParticipants", self.tr("Thành phần, ghi thêm"), 2)
        self._closing = self._text("minutesClosing", self.tr("Lời kết"), 2)
        self._recipients = self._text("minutesRecipients", self.tr("Nơi nhận"), 2)
        self._build()
        self._number.editingFinished.connect(self._on_number)
        self._symbol.editingFinished.connect(self._on_symbol)
        self._copies.editingFinished.connect(self._on_copies)
        self._started.edited.connect(self._on_started)
        self._ended.edited.connect(self._on_ended)
        self._note.edited.connect(self._on_note)
        self._closing.edited.connect(self._on_closing)
        self._recipients.edited.connect(self._on_recipients)

    def show_head(self, head: MinutesHead, card: MeetingCard) -> None:
        """Show the minutes' facts; what is being typed stays."""
        self._minutes = head
        for name in self._names():
            typing = self._texts().get(name)
            if typing is None or not typing.is_changed:
                self._shown[name] = getattr(head, name)
        if self._mine:
            self._show_conflict()
        self._zone = ZoneInfo(card.time_zone)
        self._day = card.starts_at
        for field, moment in ((self._started, head.started_at), (self._ended, head.ended_at)):
            if not field.hasFocus():
                field.set_value(moment.astimezone(self._zone).time() if moment else None)
        for line, text in ((self._number, head.number), (self._symbol, head.symbol)):
            if not (line.hasFocus() and line.isModified()):
                line.setText(text)
        if not self._copies.hasFocus():
            self._copies.setValue(head.copies)
        self._note.show_value(head.participants_note)
        self._closing.show_value(head.closing)
        self._recipients.show_value(head.recipients)

    def set_locked(self, locked: bool) -> None:
        """Show without letting anything be changed."""
        for field in (self._number, self._symbol, self._started, self._ended):
            field.setReadOnly(locked)
        self._copies.setEnabled(not locked)
        for text in (self._note, self._closing, self._recipients):
            text.setReadOnly(locked)

    def ask_for_end(self) -> None:
        """Put the keyboard where the time of closing is missing."""
        self._ended.setFocus()

    def keep(self) -> None:
        """Announce what is typed and not kept yet."""
        for text in (self._note, self._closing, self._recipients):
            text.keep()

    def tell_conflict(self, edits: FieldEdits) -> None:
        """Somebody else changed these fields meanwhile: their words come with the next reading."""
        self._mine = {name: wanted for name, (_shown, wanted) in edits.items()}

    def _show_conflict(self) -> None:
        """Both texts of the first field on which two disagree."""
        for name, mine in self._mine.items():
            theirs = getattr(self._minutes, name)
            if theirs != mine:
                self._conflict.show_texts(self._names()[name], _said(theirs), _said(mine))
                return
        self._mine = {}
        self._conflict.hide()

    def _names(self) -> dict[str, str]:
        fields: dict[str, QWidget] = {
            "started_at": self._started, "ended_at": self._ended, "number": self._number,
            "symbol": self._symbol, "copies": self._copies, "participants_note": self._note,
            "closing": self._closing, "recipients": self._recipients,
        }  # fmt: skip
        return {name: field.accessibleName() for name, field in fields.items()}

    @Slot()
    def _on_keep_mine(self) -> None:
        mine, self._mine = self._mine, {}
        self._conflict.hide()
        self.edited.emit({name: (getattr(self._minutes, name), mine[name]) for name in mine})

    @Slot()
    def _on_take_theirs(self) -> None:
        self._mine = {}
        self._conflict.hide()

    def _build(self) -> None:
        self.body.addWidget(self._conflict)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, clock in enumerate((self._started, self._ended)):
            grid.addWidget(TextLabel(clock.accessibleName(), "field"), 0, place)
            grid.addWidget(clock, 1, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)
        row = QHBoxLayout()
        row.setSpacing(8)
        fields: tuple[tuple[QWidget, int], ...] = (
            (self._number, 1),
            (self._symbol, 1),
            (self._copies, 1),
        )
        for field, stretch in fields:
            box = QGridLayout()
            box.setVerticalSpacing(2)
            box.addWidget(TextLabel(field.accessibleName(), "field"), 0, 0)
            box.addWidget(field, 1, 0)
            row.addLayout(box, stretch)
        self.body.addLayout(row)
        for text in (self._note, self._closing, self._recipients):
            self.body.addWidget(TextLabel(text.accessibleName(), "field"))
            self.body.addWidget(text)

    def _time(self, name: str, label: str) -> TimeField:
        field = TimeField()
        field.setObjectName(name)
        field.setAccessibleName(label)
        return field

    def _text(self, name: str, label: str, lines: int) -> WrittenText:
        field = WrittenText(least_lines=lines, most_lines=8)
        field.setObjectName(name)
        field.setAccessibleName(label)
        return field

    def _moment(self, field: TimeField, kept: datetime | None) -> datetime | None:
        """The time typed, on the day of what was kept, else on the meeting's."""
        if field.value is None:
            return None
        day = kept.astimezone(self._zone) if kept else self._day
        return datetime.combine(day.date(), field.value, tzinfo=self._zone)

    def _texts(self) -> dict[str, WrittenText]:
        return {
            "participants_note": self._note,
            "closing": self._closing,
            "recipients": self._recipients,
        }

    def _tell(self, changes: MinutesChanges) -> None:
        if self._minutes is None or self._minutes.is_locked:
            return
        edits = {name: (self._shown.get(name), value) for name, value in changes.items()}
        self._shown.update(changes)
        self.edited.emit(edits)

    @Slot()
    def _on_started(self) -> None:
        kept = self._minutes.started_at if self._minutes else None
        self._tell({"started_at": self._moment(self._started, kept)})

    @Slot()
    def _on_ended(self) -> None:
        kept = (self._minutes.ended_at or self._minutes.started_at) if self._minutes else None
        self._tell({"ended_at": self._moment(self._ended, kept)})

    @Slot()
    def _on_number(self) -> None:
        if self._minutes is not None and self._number.text().strip() != self._minutes.number:
            self._tell({"number": self._number.text()})

    @Slot()
    def _on_symbol(self) -> None:
        if self._minutes is not None and self._symbol.text().strip() != self._minutes.symbol:
            self._tell({"symbol": self._symbol.text()})

    @Slot()
    def _on_copies(self) -> None:
        if self._minutes is not None and self._copies.value() != self._minutes.copies:
            self._tell({"copies": self._copies.value()})

    @Slot()
    def _on_note(self) -> None:
        self._tell({"participants_note": self._note.value})

    @Slot()
    def _on_closing(self) -> None:
        self._tell({"closing": self._closing.value})

    @Slot()
    def _on_recipients(self) -> None:
        self._tell({"recipients": self._recipients.value})


def _said(value: object) -> str:
    """A value of a field as people read it."""
    return (
        formats.show_time(value.astimezone()) if isinstance(value, datetime) else str(value or "")
    )
