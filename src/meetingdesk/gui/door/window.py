"""The full-screen window of the door, where field, answer, forms and live numbers come together."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from meetingdesk.features.attendance.attendance import Direction, Passage, Several
from meetingdesk.features.attendance.lists import ListCard
from meetingdesk.features.attendance.stand_in import SameName, register_stand_in, register_walk_in
from meetingdesk.features.delegates.delegate_search import DelegateMatch, search_delegates
from meetingdesk.features.planning.meetings import MeetingCard, meeting_card
from meetingdesk.gui.chair.window import open_chair_view
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.answers import look_of
from meetingdesk.gui.door.badge_printer import BadgePrinter
from meetingdesk.gui.door.camera_panel import CameraPanel
from meetingdesk.gui.door.forms import DoorForm
from meetingdesk.gui.door.head import DoorHead
from meetingdesk.gui.door.key_row import DoorKeys
from meetingdesk.gui.door.list_bar import ListBar
from meetingdesk.gui.door.notices import DoorNotices
from meetingdesk.gui.door.queue import DoorQueue, Try
from meetingdesk.gui.door.scan_field import ScanField
from meetingdesk.gui.door.side_panel import SidePanel
from meetingdesk.gui.door.sounds import Sounds
from meetingdesk.gui.door.stage import Stage
from meetingdesk.gui.door.troubles import Troubles
from meetingdesk.gui.event import looks

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
        self.sounds = Sounds(self)
        self._leave_timer = QTimer(self, singleShot=True, interval=_LEAVE_MS)
        self._build()
        self.camera.read.connect(self.queue.scan)
        self.camera.chosen.connect(self.focus_field)
        self._connect()
        desk.tasks.read(meeting_card, meeting_id, done=self._on_meeting)

    def _build(self) -> None:
        self.head = DoorHead(self._desk)
        self.field = ScanField()
        self.stage = Stage(self._desk, self.meeting_id)
        self.card, self.matches = self.stage.card, self.stage.matches
        self.stand_in, self.walk_in = self.stage.stand_in, self.stage.walk_in
        self.bar = ListBar(self._desk, self.meeting_id)
        self.notices = DoorNotices()
        self.side = SidePanel(self._desk)
        self.badges = BadgePrinter(self._desk, self.meeting_id, self.notices, self)
        self.camera = CameraPanel(self._desk.preferences, self.notices)
        self.side.put_above(self.camera)
        self._left = left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.bar)
        left.addWidget(self.field)
        left.addWidget(self.notices)
        left.addWidget(self.stage, 1)
        self.keys = self._keys()
        left.addWidget(self.keys)
        room = QHBoxLayout()
        room.setContentsMargins(24, 16, 24, 16)
        room.setSpacing(24)
        room.addLayout(left, 5)
        room.addWidget(self.side, 2)
        column = QVBoxLayout(self)
        # The window is as large as the screen and no larger; on a small one its parts shrink.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(room, 1)

    def _keys(self) -> DoorKeys:
        acts = {
            "openStandIn": self._on_stand_in,
            "openWalkIn": self._on_walk_in,
            "turnSide": self.side.turn_page,
            "turnRound": self.bar.turn_round,
            "toggleSound": self._on_sound,
            "openLists": self.bar.open_menu,
            "admit": self.card.admit_all_the_same,
            "printBadge": self._on_badge,
            "choosePrinter": self.badges.choose_printer,
            "openChairView": self._on_chair,
            "toggleCamera": self._on_camera,
            "leaveDoor": self.request_leave,
            "escape": self._on_escape,
        }
        return DoorKeys(acts, self)

    def _connect(self) -> None:
        self.field.entered.connect(self._on_enter)
        self.field.paused.connect(self._on_typed)
        self.field.stepped.connect(self.matches.step)
        self.field.undo_wanted.connect(self._on_undo)
        self.field.textEdited.connect(self.matches.deselect)
        self.matches.chosen.connect(self._on_chosen)
        self.card.undo_wanted.connect(self._take_back)
        self.card.admission_wanted.connect(self._on_admission)
        self.queue.answered.connect(self._on_answer)
        self.queue.failed.connect(self._on_failed)
        self.queue.waiting.connect(self.head.show_waiting)
        self.queue.ready.connect(self.bar.read)
        troubles = Troubles(self.notices, self)
        self.queue.doubled.connect(troubles.show_doubled)
        self.field.entered.connect(troubles.note_scan)
        self.side.numbers.clock.connect(troubles.show_clock)
        self.bar.shown.connect(troubles.show_list)
        self.badges.answered.connect(self._come_back)
        self.bar.list_chosen.connect(self._on_list)
        self.bar.turned.connect(self._on_turned)
        self.side.named.connect(self._on_named)
        self.head.desk_named.connect(self._on_desk_named)
        self.head.editing_ended.connect(self.focus_field)
        self._on_desk_named(self.head.desk_name)
        self.stand_in.submitted.connect(self._on_stand_in_given)
        self.walk_in.submitted.connect(self._on_walk_in_given)
        for form in (self.stand_in, self.walk_in):
            form.cancelled.connect(self._show_door)
            form.chosen.connect(self._on_chosen)

    # --- entering ---------------------------------------------------------------------------------

    @Slot(str)
    def _on_enter(self, _text: str) -> None:
        match = self.stage.selected
        typed = self.field.take_text()
        if match is not None:
            self.queue.check_in(match.id, match.full_name)
        elif typed:
            self.queue.scan(typed)

    @Slot(int)
    def _on_chosen(self, delegate_id: int) -> None:
        self.field.take_text()
        names = {match.id: match.full_name for match in self.matches.matches}
        self.queue.check_in(delegate_id, names.get(delegate_id, ""))
        self._show_door()

    @Slot(int)
    def _on_admission(self, delegate_id: int) -> None:
        self.queue.admit_all_the_same(delegate_id)
        self.focus_field()

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
            self.queue.chosen_list_id or None,
            done=partial(self._on_found, self._question),
            owner=self,
        )

    def _on_found(self, question: int, found: list[DelegateMatch]) -> None:
        if question == self._question and self.field.text().strip():
            self.matches.show_matches(found)
            if not self.stage.form_is_open:
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
        if answer.can_be_taken_back and answer.id not in self._admitted:
            self._admitted.append(answer.id)
        self.card.show_passage(answer)
        if not self.field.text() and not self.stage.form_is_open:
            self.stage.setCurrentWidget(self.card)
        if answer.direction is not Direction.UNDO:
            self.sounds.play(look_of(answer.outcome, answer.direction).sound)

    def _offer(self, answer: Several) -> None:
        """Let somebody choose, unless the next person is being typed in already."""
        if not self.field.text() and not self.stage.form_is_open:
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

    @Slot()
    def _on_stand_in(self) -> None:
        if not self.stage.form_is_open:
            self.stage.open_stand_in()

    @Slot()
    def _on_walk_in(self) -> None:
        if not self.stage.form_is_open:
            self.stage.open_walk_in(self.field.text().strip(), self._organizations)

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

    # --- badges -----------------------------------------------------------------------------------

    @Slot()
    def _on_badge(self) -> None:
        """Print the badge of whoever is selected in the list, else of the one in the card."""
        shown = self.stage.delegate
        if self.stage.form_is_open:
            return
        if shown is None:
            self.notices.tell(
                "badge",
                self.tr("Quét hoặc chọn một đại biểu rồi nhấn Ctrl+P để in thẻ."),
                tone="info",
                icon="id-badge-2",
                for_ms=_LEAVE_MS,
            )
            return
        self.badges.print_badge(shown.id, shown.full_name)

    # --- numbers ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_meeting(self, card: MeetingCard) -> None:
        self.setWindowTitle(self.tr("Đón tiếp: {title}").format(title=card.title))
        where = " · ".join(part for part in (looks.when(card), card.where) if part)
        self.head.show_meeting(card.title, where)

    @Slot(object)
    def _on_named(self, names: list[str]) -> None:
        self._organizations = names

    # --- lists ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_list(self, card: ListCard) -> None:
        """Count this list; passages of another one can't be taken back from here any more."""
        list_id = self.queue.list_id if card.is_main else card.id
        self.queue.chosen_list_id = list_id
        self._admitted.clear()
        self.card.show_waiting()
        self.side.show_list(list_id, card)
        self.focus_field()

    @Slot(object)
    def _on_turned(self, direction: Direction) -> None:
        self.queue.direction = direction
        self.field.show_direction(direction)
        self.focus_field()

    @Slot()
    def _on_sound(self) -> None:
        self.sounds.is_on = not self.sounds.is_on
        self.head.show_sound(self.sounds.is_on)

    @Slot()
    def _on_camera(self) -> None:
        self.camera.toggle(self.field.mapToGlobal(QPoint(0, self.field.height())))

    @Slot()
    def _on_chair(self) -> None:
        open_chair_view(self._desk, self.meeting_id, self)
        self._come_back()

    @Slot()
    def _come_back(self) -> None:
        """Another window had the keyboard: the next scan is for the door again."""
        self.activateWindow()
        self.focus_field()

    @Slot(str)
    def _on_desk_named(self, name: str) -> None:
        self.queue.desk_name = self.side.numbers.desk_name = name

    # --- focus and leaving ------------------------------------------------------------------------

    @Slot()
    def focus_field(self) -> None:
        """Give the field the focus, where no form has it."""
        if not self.stage.form_is_open:
            self.field.setFocus()

    @Slot()
    def _on_escape(self) -> None:
        if self.stage.form_is_open:
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
            self._left.setSpacing(6 if is_small else 12)
            self.keys.set_compact(is_small)
            self.card.set_compact(is_small)
            for part in self.findChildren(QWidget):
                part.style().unpolish(part)
                part.style().polish(part)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.camera.close_reader()
        self.queue.finish()
        super().closeEvent(event)
        self.left.emit()
