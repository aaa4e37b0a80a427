"""The full-screen window of the door, where field, answer, forms and live numbers come together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance import Direction, Passage, Several
from meetingdesk.features.attendance.attendance_counts import OrganizationCounts
from meetingdesk.features.attendance.stand_in import SameName, register_stand_in, register_walk_in
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.answers import LOOKS
from meetingdesk.gui.door.counts_panel import CountsPanel
from meetingdesk.gui.door.forms import DoorForm, StandInForm, WalkInForm
from meetingdesk.gui.door.head import DoorHead
from meetingdesk.gui.door.live_numbers import LiveNumbers
from meetingdesk.gui.door.match_list import MatchList
from meetingdesk.gui.door.queue import DoorQueue, Try
from meetingdesk.gui.door.result_card import ResultCard
from meetingdesk.gui.door.scan_field import ScanField
from meetingdesk.gui.door.side_lists import OrganizationsList, PassagesList
from meetingdesk.gui.door.sounds import Sounds
from meetingdesk.gui.event import looks
from meetingdesk.gui.widgets.buttons import button

_LEAVE_MS = 4000
_SHOWN = 8
# A smaller screen, such as 1366 × 768 at 150 %, gets smaller type.
_SMALL = QSize(1000, 600)


class DoorWindow(QWidget):
    """One door of one event. It keeps the focus in its field and writes without blocking.

    Nothing here is lost by closing: what was entered is in the queue, which outlives the window.
    """

    left = Signal()

    def __init__(self, desk: Desk, meeting_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("doorWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.meeting_id = meeting_id
        self._question = 0
        self._admitted: list[int] = []
        self._pending_form: Try | None = None
        self._organizations: list[str] = []
        self.queue = DoorQueue(desk, meeting_id)
        self.numbers = LiveNumbers(desk, meeting_id, self)
        self.sounds = Sounds(self)
        self._leave_timer = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._build()
        self._connect()
        self._set_shortcuts()
        desk.tasks.read(meeting_card, meeting_id, done=self._on_meeting)

    def _build(self) -> None:
        self.head = DoorHead(self._desk)
        self.field = ScanField()
        self.card = ResultCard()
        self.matches = MatchList()
        self.stand_in = StandInForm(self._desk, self.meeting_id)
        self.walk_in = WalkInForm()
        self.stage = QStackedWidget()
        for part in (self.card, self.matches, self.stand_in, self.walk_in):
            self.stage.addWidget(part)
        self.counts = CountsPanel()
        self.passages = PassagesList()
        self.organizations = OrganizationsList()
        self.side = QStackedWidget()
        self.side.addWidget(self.passages)
        self.side.addWidget(self.organizations)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.field)
        left.addWidget(self.stage, 1)
        left.addLayout(self._key_row())
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.counts)
        right.addWidget(self.side, 1)
        room = QHBoxLayout()
        room.setContentsMargins(24, 16, 24, 16)
        room.setSpacing(24)
        room.addLayout(left, 5)
        room.addLayout(right, 2)
        column = QVBoxLayout(self)
        # The window is as large as the screen and no larger; on a small one its parts shrink.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(room, 1)

    def _key_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text, picture, slot in (
            ("openStandIn", self.tr("F2 Dự thay"), "arrows-exchange", self._on_stand_in),
            ("openWalkIn", self.tr("F3 Phát sinh"), "user-plus", self._on_walk_in),
            ("toggleOrganizations", self.tr("F4 Đơn vị"), "building", self._on_side),
            ("toggleSound", self.tr("F6 Tiếng"), "volume", self._on_sound),
        ):
            made = button(text, icon=picture)
            made.setObjectName(name)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.clicked.connect(slot)
            row.addWidget(made)
        row.addStretch(1)
        leave = button(self.tr("Rời (Esc)"), icon="door-exit", face="quiet")
        leave.setObjectName("leaveDoor")
        leave.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        leave.clicked.connect(self.request_leave)
        row.addWidget(leave)
        return row

    def _connect(self) -> None:
        self.field.entered.connect(self._on_enter)
        self.field.paused.connect(self._on_typed)
        self.field.stepped.connect(self.matches.step)
        self.field.undo_wanted.connect(self._on_undo)
        self.field.textEdited.connect(self.matches.deselect)
        self.matches.chosen.connect(self._on_chosen)
        self.card.undo_wanted.connect(self._take_back)
        self.queue.answered.connect(self._on_answer)
        self.queue.failed.connect(self._on_failed)
        self.queue.waiting.connect(self.head.show_waiting)
        self.queue.ready.connect(self.numbers.begin)
        self.numbers.board.connect(self.counts.show_board)
        self.numbers.passages.connect(self.passages.show_passages)
        self.numbers.organizations.connect(self._on_organizations)
        self.head.desk_named.connect(self._on_desk_named)
        self.head.editing_ended.connect(self.focus_field)
        self.queue.desk_name = self.head.desk_name
        self.stand_in.submitted.connect(self._on_stand_in_given)
        self.walk_in.submitted.connect(self._on_walk_in_given)
        for form in (self.stand_in, self.walk_in):
            form.cancelled.connect(self._show_door)
            form.chosen.connect(self._on_chosen)

    def _set_shortcuts(self) -> None:
        for keys, slot in (
            ("F2", self._on_stand_in),
            ("F3", self._on_walk_in),
            ("F4", self._on_side),
            ("F6", self._on_sound),
            ("F11", self.request_leave),
            ("Esc", self._on_escape),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    # --- entering ---------------------------------------------------------------------------------

    @Slot(str)
    def _on_enter(self, _text: str) -> None:
        match = self.matches.selected if self.stage.currentWidget() is self.matches else None
        typed = self.field.take_text()
        if match is not None:
            self.queue.check_in(match.id)
        elif typed:
            self.queue.scan(typed)

    @Slot(int)
    def _on_chosen(self, delegate_id: int) -> None:
        self.field.take_text()
        self.queue.check_in(delegate_id)
        self._show_door()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self._question += 1
        if not text.strip():
            self.matches.show_matches([])
            if self.stage.currentWidget() is self.matches:
                self.stage.setCurrentWidget(self.card)
            return
        self._desk.tasks.read(
            search_delegates,
            self.meeting_id,
            text,
            _SHOWN,
            done=partial(self._on_found, self._question),
            owner=self,
        )

    def _on_found(self, question: int, found: list[DelegateMatch]) -> None:
        if question == self._question and self.field.text().strip():
            self.matches.show_matches(found)
            if not self._form_is_open:
                self.stage.setCurrentWidget(self.matches)

    def _take_back(self, passage_id: int) -> None:
        if passage_id in self._admitted:
            self._admitted.remove(passage_id)
            self.queue.take_back(passage_id)
        self.focus_field()

    @Slot()
    def _on_undo(self) -> None:
        if self._admitted:
            self._take_back(self._admitted[-1])

    # --- answers ----------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_answer(self, one: Try, answer: Passage | Several) -> None:
        if one is self._pending_form:
            self._pending_form = None
            self._show_door()
        if isinstance(answer, Several):
            self._offer(answer)
            return
        if answer.is_admission and answer.id not in self._admitted:
            self._admitted.append(answer.id)
        self.card.show_passage(answer)
        if not self.field.text() and not self._form_is_open:
            self.stage.setCurrentWidget(self.card)
        if answer.direction is Direction.IN:
            self.sounds.play(LOOKS[answer.outcome].sound)

    def _offer(self, answer: Several) -> None:
        """Let somebody choose, unless the next person is being typed in already."""
        if not self.field.text() and not self._form_is_open:
            self.field.blockSignals(True)
            self.field.setText(answer.typed)
            self.field.blockSignals(False)
            self._question += 1
            self.matches.show_matches(answer.matches, must_choose=True)
            self.stage.setCurrentWidget(self.matches)
        self.sounds.play("attention")

    @Slot(object, object)
    def _on_failed(self, one: Try, error: Exception) -> None:
        form = self.stage.currentWidget()
        if one is self._pending_form and isinstance(form, DoorForm):
            self._pending_form = None
            if isinstance(error, SameName):
                form.ask(error.matches)
                return
            self._show_door()
        self.card.show_error(error, one.typed)
        self.stage.setCurrentWidget(self.card)
        self.sounds.play("unknown")

    # --- forms ------------------------------------------------------------------------------------

    @property
    def _form_is_open(self) -> bool:
        return isinstance(self.stage.currentWidget(), DoorForm)

    @Slot()
    def _on_stand_in(self) -> None:
        if self._form_is_open:
            return
        shown = self.matches.matches if self.stage.currentWidget() is self.matches else []
        match = self.matches.selected or (shown[0] if len(shown) == 1 else None)
        self.stage.setCurrentWidget(self.stand_in)
        self.stand_in.open_for(match if shown else None)

    @Slot()
    def _on_walk_in(self) -> None:
        if self._form_is_open:
            return
        typed = self.field.text().strip()
        is_name = not any(sign.isdigit() for sign in typed)
        self.stage.setCurrentWidget(self.walk_in)
        self.walk_in.open_with(typed if is_name else "", self._organizations)

    @Slot(bool)
    def _on_stand_in_given(self, despite_same_name: bool) -> None:
        form = self.stand_in
        self._pending_form = self.queue.register(
            register_stand_in, form.absent_id, form.draft(), despite_same_name=despite_same_name
        )

    @Slot(bool)
    def _on_walk_in_given(self, despite_same_name: bool) -> None:
        self._pending_form = self.queue.register(
            register_walk_in, self.walk_in.draft(), despite_same_name=despite_same_name
        )

    @Slot()
    def _show_door(self) -> None:
        self.field.take_text()
        self.stage.setCurrentWidget(self.card)
        self.focus_field()

    # --- numbers ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_meeting(self, card: MeetingCard) -> None:
        self.setWindowTitle(self.tr("Đón tiếp: {title}").format(title=card.title))
        where = " · ".join(part for part in (looks.when(card), card.where) if part)
        self.head.show_meeting(card.title, where)

    @Slot(object)
    def _on_organizations(self, rows: list[OrganizationCounts]) -> None:
        self._organizations = [row.organization_name for row in rows if row.organization_name]
        self.organizations.show_counts(rows)

    @Slot()
    def _on_side(self) -> None:
        self.side.setCurrentIndex(1 - self.side.currentIndex())
        self.numbers.want_organizations(self.side.currentWidget() is self.organizations)

    @Slot()
    def _on_sound(self) -> None:
        self.sounds.is_on = not self.sounds.is_on
        self.head.show_sound(self.sounds.is_on)

    @Slot(str)
    def _on_desk_named(self, name: str) -> None:
        self.queue.desk_name = name

    # --- focus and leaving ------------------------------------------------------------------------

    @Slot()
    def focus_field(self) -> None:
        """Give the field the focus, where no form has it."""
        if not self._form_is_open:
            self.field.setFocus()

    @Slot()
    def _on_escape(self) -> None:
        if self._form_is_open:
            self._show_door()
        elif self.field.text():
            self.field.take_text()
        else:
            self.request_leave()

    @Slot()
    def request_leave(self) -> None:
        """The first request warns, a second within four seconds leaves."""
        if self._leave_timer.isActive():
            self.close()
            return
        self._leave_timer.start()
        self.head.show_leaving(_LEAVE_MS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_small = event.size().height() < _SMALL.height() or event.size().width() < _SMALL.width()
        if bool(self.property("compact")) != is_small:
            self.setProperty("compact", is_small)
            for part in self.findChildren(QWidget):
                part.style().unpolish(part)
                part.style().polish(part)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.queue.finish()
        super().closeEvent(event)
        self.left.emit()
