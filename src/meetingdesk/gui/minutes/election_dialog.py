"""An election: who stands, how it is decided, how the ballots came out, and what follows from them."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from meetingdesk.errors import BadInput, Conflict, MeetingDeskError
from meetingdesk.features.minutes.elections import (
    MOST_SEATS,
    Ballot,
    ElectionCard,
    ShareBase,
    VoteManner,
    election_card,
    keep_ballot,
    needed_votes,
    problems,
    results,
)
from meetingdesk.features.planning.meetings import MeetingCard
from meetingdesk.gui import formats
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.minutes.candidate_table import CandidateTable
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.date_time_field import TimeField
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel
from meetingdesk.gui.widgets.number_field import NumberField

_MOST_BALLOTS = 99_999
_UNKNOWN = -1


class ElectionDialog(QDialog):
    """Nothing is kept before 'Lưu'. `paper_wanted` asks for the counting record after that."""

    paper_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        meeting: MeetingCard,
        entry_id: int,
        *,
        locked: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("electionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bầu cử, kết quả kiểm phiếu"))
        self.resize(860, 680)
        self._desk = desk
        self._meeting = meeting
        self._entry_id = entry_id
        self._card = ElectionCard(entry_id, 0, "", None, None)
        self._may_edit = not (locked or desk.is_read_only)
        self._wants_paper = False
        self._make_fields()
        self._build()
        self._wire()
        desk.tasks.read(election_card, entry_id, done=self._on_card, owner=self)

    def _make_fields(self) -> None:
        self._subject = TextLabel("", "heading", wrap=True)
        self._subject.setObjectName("electionSubject")
        self._seats = self._number("electionSeats", self.tr("Số người được bầu"), 1, MOST_SEATS)
        self._manner = self._choices("electionManner", self.tr("Hình thức"))
        for manner in VoteManner:
            self._manner.addItem(say(manner.label), manner)
        self._share = QLineEdit()
        self._share.setObjectName("electionShare")
        self._share.setAccessibleName(self.tr("Trúng cử khi được"))
        self._share.setToolTip(self.tr("Theo điều lệ: >1/2, 2/3 hoặc 50%"))
        self._share.setFixedWidth(84)
        self._base = self._choices("electionBase", self.tr("của"))
        for base in ShareBase:
            self._base.addItem(say(base.label), base)
        most = _MOST_BALLOTS
        self._issued = self._number("ballotsIssued", self.tr("Phiếu phát ra"), _UNKNOWN, most)
        self._collected = self._number("ballotsCollected", self.tr("Phiếu thu về"), _UNKNOWN, most)
        self._valid = self._number("ballotsValid", self.tr("Phiếu hợp lệ"), _UNKNOWN, most)
        self._invalid = TextLabel("")
        self._invalid.setObjectName("ballotsInvalid")
        self._time = TimeField()
        self._time.setObjectName("countedAt")
        self._time.setAccessibleName(self.tr("Giờ kiểm phiếu"))
        self._place = QLineEdit()
        self._place.setObjectName("countingPlace")
        self._place.setAccessibleName(self.tr("Nơi kiểm phiếu"))
        self._place.setPlaceholderText(self.tr("như nơi họp"))
        self._tellers = self._lines("tellers", self.tr("Ban Kiểm phiếu, trưởng ban đứng đầu"))
        self._tellers.setPlaceholderText(
            self.tr("Mỗi dòng một người: Ông Trần Văn An - Trưởng ban")
        )
        self._note = self._lines("electionNote", self.tr("Ghi thêm"))
        self._candidates = CandidateTable(self._desk, self._meeting.id, may_edit=self._may_edit)
        self._needed = TextLabel("", "muted", wrap=True)
        self._needed.setObjectName("neededVotes")
        self._mark = IconLabel("alert-triangle", "warning", 18)
        self._trouble = TextLabel("", wrap=True)
        self._trouble.setObjectName("electionTrouble")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in the field that adds a candidate adds one; it is no wish to be done.
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self._candidates.isAncestorOf(self.focusWidget() or self):
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        rule = QHBoxLayout()
        rule.setSpacing(6)
        rule.addWidget(self._share)
        rule.addWidget(TextLabel(self.tr("của"), "muted"))
        rule.addWidget(self._base, 1)
        fields: tuple[tuple[QWidget, int, int], ...] = (
            (self._seats, 0, 0), (self._manner, 0, 1), (self._issued, 2, 0),
            (self._collected, 2, 1), (self._valid, 2, 2), (self._time, 4, 0), (self._place, 4, 1),
        )  # fmt: skip
        for field, row, place in fields:
            grid.addWidget(TextLabel(field.accessibleName(), "field"), row, place)
            grid.addWidget(field, row + 1, place)
        grid.addWidget(TextLabel(self._share.accessibleName(), "field"), 0, 2, 1, 2)
        grid.addLayout(rule, 1, 2, 1, 2)
        grid.addWidget(TextLabel(self.tr("Không hợp lệ"), "field"), 2, 3)
        grid.addWidget(self._invalid, 3, 3)
        for place in range(4):
            grid.setColumnStretch(place, 1)
        lines = QHBoxLayout()
        lines.setSpacing(12)
        for text in (self._tellers, self._note):
            box = QVBoxLayout()
            box.setSpacing(2)
            box.addWidget(TextLabel(text.accessibleName(), "field"))
            box.addWidget(text)
            lines.addLayout(box, 1)
        trouble = QHBoxLayout()
        trouble.setSpacing(8)
        trouble.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        trouble.addWidget(self._trouble, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self._subject)
        column.addLayout(grid)
        column.addWidget(self._candidates)
        column.addWidget(self._needed)
        column.addLayout(trouble)
        column.addLayout(lines)
        column.addStretch(1)
        column.addLayout(self._build_foot())

    def _build_foot(self) -> QHBoxLayout:
        paper = self._foot_button(self.tr("Biên bản kiểm phiếu"), "countingRecord", "printer")
        paper.setToolTip(self.tr("Lưu rồi xem biên bản kiểm phiếu như khi in"))
        leave = self._foot_button(self.tr("Hủy") if self._may_edit else self.tr("Đóng"), "leave")
        self._save = button(self.tr("Lưu"), face="primary")
        self._save.setObjectName("electionSave")
        self._save.setDefault(True)
        self._save.setVisible(self._may_edit)
        leave.clicked.connect(self.reject)
        paper.clicked.connect(self._on_paper)
        self._save.clicked.connect(self._on_save)
        row = QHBoxLayout()
        row.addWidget(paper)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self._save)
        return row

    def _wire(self) -> None:
        for number in (self._seats, self._issued, self._collected, self._valid):
            number.valueChanged.connect(self._judge)
            number.setReadOnly(not self._may_edit)
        for choice in (self._manner, self._base):
            choice.currentIndexChanged.connect(self._judge)
            choice.setEnabled(self._may_edit)
        self._share.textChanged.connect(self._judge)
        for field in (self._share, self._time, self._place, self._tellers, self._note):
            field.setReadOnly(not self._may_edit)
        self._candidates.changed.connect(self._judge)

    def _number(self, name: str, label: str, least: int, most: int) -> QSpinBox:
        field = NumberField()
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setRange(least, most)
        # The style sheet's padding doesn't reach the text of a spin box.
        field.lineEdit().setTextMargins(6, 0, 0, 0)
        if least == _UNKNOWN:
            field.setSpecialValueText("…")
        return field

    def _choices(self, name: str, label: str) -> QComboBox:
        field = QComboBox()
        field.setObjectName(name)
        field.setAccessibleName(label)
        return field

    def _lines(self, name: str, label: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setTabChangesFocus(True)
        field.setFixedHeight(72)
        return field

    def _foot_button(self, text: str, name: str, icon: str = "") -> QPushButton:
        made = button(text, icon=icon)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    @property
    def ballot(self) -> Ballot:
        """What stands in the dialog."""
        return Ballot(
            seats=self._seats.value(),
            manner=VoteManner(self._manner.currentData()),
            wanted_share=self._share.text(),
            share_of=ShareBase(self._base.currentData()),
            issued=_known(self._issued),
            collected=_known(self._collected),
            valid=_known(self._valid),
            counted_at=self._moment(),
            place=self._place.text(),
            tellers=self._tellers.toPlainText(),
            note=self._note.toPlainText(),
            candidates=self._candidates.candidates,
        )

    def _moment(self) -> datetime | None:
        """The time typed, on the day of what was kept, else on the meeting's."""
        if self._time.value is None:
            return None
        zone = ZoneInfo(self._meeting.time_zone)
        kept = self._card.ballot.counted_at
        day = kept.astimezone(zone) if kept else self._meeting.starts_at
        return datetime.combine(day.date(), self._time.value, tzinfo=zone)

    @Slot(object)
    def _on_card(self, card: ElectionCard) -> None:
        ballot = card.ballot
        self._subject.setText(card.subject or self.tr("Bầu cử"))
        self._seats.setValue(ballot.seats)
        self._manner.setCurrentIndex(self._manner.findData(ballot.manner))
        self._base.setCurrentIndex(self._base.findData(ballot.share_of))
        self._share.setText(ballot.wanted_share)
        for field, value in (
            (self._issued, ballot.issued),
            (self._collected, ballot.collected),
            (self._valid, ballot.valid),
        ):
            field.setValue(_UNKNOWN if value is None else value)
        zone = ZoneInfo(self._meeting.time_zone)
        at = ballot.counted_at
        self._time.set_value(at.astimezone(zone).time() if at else None)
        self._place.setText(ballot.place)
        self._tellers.setPlainText(ballot.tellers)
        self._note.setPlainText(ballot.note)
        self._candidates.show_candidates(ballot.candidates)
        self._card = card
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say what the numbers mean, and what in them can't be."""
        card = ElectionCard(
            self._entry_id,
            self._card.version,
            self._card.subject,
            self._card.present,
            self._card.summoned,
            self.ballot,
        )
        invalid = card.ballot.invalid
        self._invalid.setText("…" if invalid is None else formats.show_number(invalid))
        try:
            standings = results(card)
            needed = needed_votes(card)
        except BadInput as error:
            self._say_trouble([say(error.message)])
            return
        self._candidates.show_standings(standings, counted=card.ballot.is_counted)
        parts = []
        if card.present is not None and card.summoned is not None:
            parts.append(
                self.tr("Có mặt {present}/{summoned} đại biểu").format(
                    present=formats.show_number(card.present),
                    summoned=formats.show_number(card.summoned),
                )
            )
        if needed is not None:
            parts.append(
                self.tr("trúng cử từ {count} phiếu").format(count=formats.show_number(needed))
            )
        self._needed.setText(" · ".join(parts))
        self._say_trouble([say(one) for one in problems(card)])

    def _say_trouble(self, found: list[str]) -> None:
        self._trouble.setText("\n".join(found))
        self._trouble.setVisible(bool(found))
        self._mark.setVisible(bool(found))

    @Slot()
    def _on_paper(self) -> None:
        self._wants_paper = True
        if self._may_edit:
            self._keep()
        else:
            self._leave()

    @Slot()
    def _on_save(self) -> None:
        self._wants_paper = False
        self._keep()

    def _keep(self) -> None:
        self._desk.tasks.write(
            keep_ballot,
            self._entry_id,
            self._card.version,
            self.ballot,
            done=self._on_kept,
            failed=self._on_failed,
            owner=self,
        )

    @Slot(object)
    def _on_kept(self, _version: int) -> None:
        self._desk.toasts.undoable(self.tr("Đã lưu kết quả bầu cử."))
        self._leave()

    def _leave(self) -> None:
        if self._wants_paper:
            self.paper_wanted.emit()
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Conflict) or not isinstance(error, MeetingDeskError):
            self._desk.tasks.broken.emit(error)
        else:
            self._say_trouble([say(error.message)])


def _known(field: QSpinBox) -> int | None:
    return None if field.value() == _UNKNOWN else field.value()
