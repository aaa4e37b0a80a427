"""The big coloured answer to the last try, with the way back inside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetingdesk.errors import MeetingDeskError
from meetingdesk.features.attendance.attendance import Direction, Passage, ScanOutcome
from meetingdesk.features.attendance.passages import DelegateCard
from meetingdesk.gui import formats
from meetingdesk.gui.door.answers import headline_of, look_of
from meetingdesk.gui.translation import say
from meetingdesk.gui.widgets.buttons import button
from meetingdesk.gui.widgets.icon_label import IconLabel
from meetingdesk.gui.widgets.labels import TextLabel

_ICON = 112


class ResultCard(QFrame):
    """Shows a Passage, an error, or that the door waits.

    `undo_wanted` carries the passage's id; `admission_wanted` the id of a delegate who does not
    belong on the list and is to be let in all the same.
    """

    undo_wanted = Signal(int)
    admission_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultCard")
        self._passage_id = 0
        self._outsider_id = 0
        self._delegate: DelegateCard | None = None
        self._picture = IconLabel("scan", "muted", _ICON)
        self._headline = TextLabel("", "doorHeadline", wrap=True)
        self._headline.setObjectName("resultHeadline")
        self._name = TextLabel("", "doorName", wrap=True)
        self._name.setObjectName("resultName")
        self._office = TextLabel("", "doorOffice", wrap=True)
        self._office.setObjectName("resultOffice")
        self._note = TextLabel("", "doorNote", wrap=True)
        self._note.setObjectName("resultNote")
        self._lines = TextLabel("", "doorLine", wrap=True)
        self._lines.setObjectName("resultLines")
        self._undo = button(self.tr("Hủy lượt này (Ctrl+Z)"), icon="arrow-back-up")
        self._undo.setObjectName("undoPassage")
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self._on_undo)
        self._admit = button(self.tr("Thêm vào danh sách này (F9)"), icon="user-plus")
        self._admit.setObjectName("admitAllTheSame")
        self._admit.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._admit.clicked.connect(self.admit_all_the_same)
        self._build()
        self.show_waiting()

    @property
    def passage_id(self) -> int:
        """The passage that the card offers to take back; 0 for none."""
        return self._passage_id

    @property
    def delegate(self) -> DelegateCard | None:
        """Whom the card speaks of."""
        return self._delegate

    @property
    def tone(self) -> str:
        return str(self.property("tone"))

    def show_waiting(self) -> None:
        """Nothing was scanned yet."""
        self._show("neutral", "scan", self.tr("Sẵn sàng"))
        self._lines.setText(
            self.tr(
                "Quét mã trên thẻ hoặc giấy mời; hoặc gõ số thứ tự, họ tên (không cần dấu) "
                "rồi nhấn Enter."
            )
        )

    def show_passage(self, passage: Passage) -> None:
        """Show the door's answer."""
        if passage.direction is Direction.UNDO:
            self._show_taken_back(passage)
            return
        look = look_of(passage.outcome, passage.direction)
        words = headline_of(passage.outcome, passage.direction, passage.list_kind)
        self._show(look.tone, look.icon, words)
        if passage.delegate is not None:
            self._show_delegate(passage.delegate)
            if passage.is_admission:
                self._set(self._note, passage.delegate.door_note)
        self._set(self._lines, "\n".join(self._details(passage)))
        self._passage_id = passage.id if passage.can_be_taken_back else 0
        self._undo.setVisible(passage.can_be_taken_back)
        if passage.outcome is ScanOutcome.WRONG_LIST and passage.delegate is not None:
            self._outsider_id = passage.delegate.id
            self._admit.show()
        self._announce()

    def show_error(self, error: Exception, typed: str) -> None:
        """Show why the try could not be written."""
        self._show("danger", "alert-circle", self.tr("Chưa ghi được"))
        self._set(self._name, typed)
        text = say(error.message) if isinstance(error, MeetingDeskError) else str(error)
        self._set(self._lines, text)
        self._announce()

    def _show_taken_back(self, passage: Passage) -> None:
        self._show("neutral", "arrow-back-up", self.tr("Đã hủy điểm danh"))
        if passage.delegate is not None:
            self._show_delegate(passage.delegate)
        self._announce()

    def _show_delegate(self, delegate: DelegateCard) -> None:
        self._delegate = delegate
        self._set(self._name, f"{delegate.honorific} {delegate.full_name}".strip())
        office = (delegate.position, delegate.organization_name)
        self._set(self._office, " · ".join(part for part in office if part))

    def _details(self, passage: Passage) -> list[str]:
        lines = [say(warning) for warning in passage.warnings]
        if passage.earlier is not None:
            at, desk = formats.show_time(passage.earlier.at), passage.earlier.desk
            lines.append(
                self.tr("Đã vào lúc {time} tại {desk}.").format(time=at, desk=desk)
                if desk
                else self.tr("Đã vào lúc {time}.").format(time=at)
            )
        if passage.outcome is ScanOutcome.WRONG_LIST:
            lines.append(self.tr("Danh sách đang đếm: {name}").format(name=passage.list_name))
        if passage.other_meeting:
            lines.append(self.tr("Sự kiện: {title}").format(title=passage.other_meeting))
        if passage.delegate is None and passage.typed:
            lines.append(self.tr("Đã quét: {typed}").format(typed=passage.typed))
        if passage.delegate is not None:
            lines += self._about(passage.delegate)
        if passage.outcome is ScanOutcome.UNKNOWN and not passage.warnings:
            lines.append(self.tr("Gõ họ tên để tìm, hoặc F3 để thêm đại biểu phát sinh."))
        if passage.is_garbled:
            lines.append(self.tr("Bộ gõ tiếng Việt đang bật làm sai mã: hãy chuyển Unikey sang E."))
        return lines

    def _about(self, delegate: DelegateCard) -> list[str]:
        lines = []
        if delegate.stands_in_for:
            lines.append(self.tr("Dự thay {name}").format(name=delegate.stands_in_for))
        facts = [self.tr("Số {number}").format(number=delegate.number), say(delegate.kind.label)]
        if delegate.seat:
            facts.append(self.tr("Ghế {seat}").format(seat=delegate.seat))
        return [*lines, " · ".join(facts)]

    def _show(self, tone: str, picture: str, headline: str) -> None:
        self._passage_id = self._outsider_id = 0
        self._delegate = None
        self._admit.hide()
        for label in (self._name, self._office, self._note, self._lines):
            self._set(label, "")
        self._undo.hide()
        self._picture.set_icon(picture, "muted" if tone == "neutral" else "on_tone")
        self._headline.setText(headline)
        self.setProperty("tone", tone)
        for part in (self, *self.findChildren(TextLabel)):
            part.style().unpolish(part)
            part.style().polish(part)
        self._lines.show()

    def _set(self, label: TextLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _announce(self) -> None:
        parts = (self._headline, self._name, self._note, self._lines)
        self.setAccessibleName(". ".join(part.text() for part in parts if part.text()))

    @Slot()
    def _on_undo(self) -> None:
        if self._passage_id:
            self.undo_wanted.emit(self._passage_id)

    @Slot()
    def admit_all_the_same(self) -> None:
        """Ask for the delegate shown to be put on the list, if the list leaves them out."""
        if self._outsider_id:
            self.admission_wanted.emit(self._outsider_id)

    def set_compact(self, wanted: bool) -> None:
        """Leave no room unused, on a small screen."""
        self._picture.setVisible(not wanted)
        self._words.setSpacing(2 if wanted else 8)
        margins = (14, 8, 14, 8) if wanted else (28, 24, 28, 24)
        self._row.setContentsMargins(*margins)

    def _build(self) -> None:
        self._words = words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self._headline, self._name, self._office, self._note, self._lines):
            words.addWidget(label)
        words.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._undo)
        acts.addWidget(self._admit)
        acts.addStretch(1)
        words.addLayout(acts)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(28, 24, 28, 24)
        row.setSpacing(24)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
