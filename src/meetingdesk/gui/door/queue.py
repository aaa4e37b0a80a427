"""The tries of one door in the order they came: each with its nonce, written one after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from meetingdesk.errors import Unavailable
from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance import Passage, Several
from meetingdesk.features.attendance.door_copy import DoorCopy, Unsent, take_back_try
from meetingdesk.features.attendance.lists import put_on_list
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks

RETRY_MS = 1000
# How old the copy for days without a network may become while things change.
_COPY_MS = 20_000


@dataclass(frozen=True, slots=True)
class Try:
    """One act at the door. Nonce and moment are its own: a retry is the same act.

    `list_id` is 0 for the list of the event itself, which may be still in the making.
    """

    act: Callable[..., Any]
    args: tuple[Any, ...]
    options: dict[str, Any]
    typed: str = ""
    list_id: int = 0
    nonce: str = field(default_factory=lambda: str(uuid4()))
    # Asked anew for every try, so that a clock put in its place is heard.
    at: datetime = field(default_factory=lambda: looks.now())  # noqa: PLW0108  (see above)


class DoorQueue(QObject):
    """Writes tries in their order and never blocks; what can't be written is tried again.

    On a server the door keeps a copy of the event: while the network is away tries are answered
    from it, kept in its file and sent when the server is back. `doubled` carries such an answer and
    the server's, where somebody was let in at another desk meanwhile.

    Emits `answered` with the try and the feature's result, `failed` with the try and the error,
    `waiting` with how many tries the disk keeps waiting (0: all are written), and `ready` with the
    id of the list once there is one. Tries made before that wait for it. `finish` lets it end when
    all is written, though the door is closed.
    """

    answered = Signal(object, object)
    failed = Signal(object, object)
    waiting = Signal(int)
    ready = Signal(int)
    doubled = Signal(object, object)

    def __init__(self, desk: Desk, meeting_id: int) -> None:
        super().__init__(desk)
        self._desk = desk
        self._is_ending = False
        self._unanswered = 0
        self._meeting_id = meeting_id
        self.list_id = 0
        # The list that is counted now; 0 for that of the event itself.
        self.chosen_list_id = 0
        self.direction = attendance.Direction.IN
        self.desk_name = ""
        self._early: list[Try] = []
        self._refused: list[Try] = []
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._on_retry)
        self._here: dict[str, Passage] = {}
        self._asked_here: list[Try] = []
        # Passages answered here have numbers below zero, which only this door knows.
        self._nonces_here: dict[int, str] = {}
        self._sent_since_copy = False
        self._copy: DoorCopy | None = None
        if desk.workspace.is_shared:
            self._copy = DoorCopy(desk.workspace.path, meeting_id)
            self._copying = QTimer(self, singleShot=True, interval=_COPY_MS)
            self._copying.timeout.connect(self._refresh_copy)
            desk.changed.connect(self._on_changed)
        desk.tasks.write(
            attendance.main_list, meeting_id, done=self._on_list, owner=self, undoable=False
        )

    def scan(self, typed: str) -> None:
        """Let in or out whom `typed` means."""
        options = {"typed": typed, "direction": self.direction}
        self._add(Try(_scan, (), options, typed, self.chosen_list_id))

    def check_in(self, delegate_id: int, name: str = "") -> None:
        """Let in or out a delegate chosen from the list, whose name was seen as `name`."""
        options = {"typed": name, "direction": self.direction}
        self._add(Try(_check_in, (delegate_id,), options, name, self.chosen_list_id))

    def admit_all_the_same(self, delegate_id: int) -> None:
        """Put a delegate on the list that is counted now, and let them in."""
        self._add(Try(_admit_all_the_same, (delegate_id,), {}, list_id=self.chosen_list_id))

    def take_back(self, passage_id: int) -> None:
        """Take a passage back."""
        tried = self._nonces_here.get(passage_id)
        if tried is not None:
            self._add(Try(_take_back_try, (tried,), {}))
        else:
            self._add(Try(_take_back, (passage_id,), {}))

    def register(self, act: Callable[..., Any], *args: Any, **options: Any) -> Try:
        """Put somebody on the list and let them in: `act` is a function of features.stand_in."""
        made = Try(
            partial(_register, act),
            (self._meeting_id, *args),
            options,
            list_id=self.chosen_list_id,
        )
        self._add(made)
        return made

    def finish(self) -> None:
        """Write what is still to be written, then go."""
        self._is_ending = True
        self._end_if_done()

    def _add(self, one: Try) -> None:
        self._unanswered += 1
        if not self.list_id:
            self._early.append(one)
        elif self._refused:
            self._refused.append(one)
            self.waiting.emit(len(self._refused))
            self._answer_here(one)
        else:
            self._write(one)

    def _write(self, one: Try) -> None:
        self._desk.tasks.write(
            one.act,
            one.list_id or self.list_id,
            *one.args,
            nonce=one.nonce,
            at=one.at,
            desk=self.desk_name,
            done=partial(self._on_done, one),
            failed=partial(self._on_failed, one),
            owner=self,
            undoable=False,
            **one.options,
        )

    def _on_list(self, list_id: int) -> None:
        self.list_id = list_id
        self.ready.emit(list_id)
        early, self._early = self._early, []
        for one in early:
            self._write(one)
        if self._copy is not None:
            self._desk.tasks.run(self._copy.unsent, done=self._on_left_over, owner=self)

    def _on_done(self, one: Try, result: object) -> None:
        self._unanswered -= 1
        here = self._here.pop(one.nonce, None)
        if here is None:
            self.answered.emit(one, result)
        elif isinstance(result, Passage) and _came_elsewhere(here, result):
            self.doubled.emit(here, result)
        if self._refused and not self._retry.isActive():
            self._send_all()
        elif self._copy is not None and not self._refused and not self._here:
            self._everything_sent()
        self._end_if_done()

    def _on_failed(self, one: Try, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            self._unanswered -= 1
            self._here.pop(one.nonce, None)
            self.failed.emit(one, error)
            self._end_if_done()
            return
        self._refused.append(one)
        self._refused.sort(key=lambda kept: kept.at)
        self.waiting.emit(len(self._refused))
        self._answer_here(one)
        self._retry.start()

    def _end_if_done(self) -> None:
        if self._is_ending and not self._unanswered:
            self.deleteLater()

    def _on_retry(self) -> None:
        """Knock with the first: where it comes through, the others follow."""
        if self._refused:
            self._write(self._refused.pop(0))

    def _send_all(self) -> None:
        again, self._refused = self._refused, []
        self.waiting.emit(0)
        for one in again:
            self._write(one)

    # --- the copy for days without a network ------------------------------------------------------

    def _answer_here(self, one: Try) -> None:
        """Answer from the copy, once and in turn; who is new to the list waits for the server."""
        is_known = one.nonce in self._here or one in self._asked_here
        if self._copy is None or is_known or one.act not in _ANSWERED_HERE:
            return
        self._asked_here.append(one)
        if len(self._asked_here) == 1:
            self._ask_copy(one)

    def _ask_copy(self, one: Try) -> None:
        self._desk.tasks.run(
            _answer,
            self._copy,
            one.act,
            one.list_id or self.list_id,
            *one.args,
            nonce=one.nonce,
            at=one.at,
            desk=self.desk_name,
            done=partial(self._on_answered_here, one),
            failed=partial(self._on_unanswered_here, one),
            owner=self,
            **one.options,
        )

    def _ask_next(self) -> None:
        self._asked_here.pop(0)
        if self._asked_here:
            self._ask_copy(self._asked_here[0])

    def _on_answered_here(self, one: Try, answer: Passage | Several | None) -> None:
        self._ask_next()
        if answer is None or one not in self._refused:
            return
        if isinstance(answer, Several):
            self._drop(one)
        else:
            self._here[one.nonce] = answer
            self._nonces_here[answer.id] = one.nonce
            self._sent_since_copy = True
        self.answered.emit(one, answer)

    def _on_unanswered_here(self, one: Try, error: Exception) -> None:
        self._ask_next()
        if one in self._refused:
            self._drop(one)
            self.failed.emit(one, error)

    def _drop(self, one: Try) -> None:
        """Nothing was written of it, here or there."""
        self._refused.remove(one)
        self._unanswered -= 1
        self.waiting.emit(len(self._refused))

    def _on_left_over(self, found: list[Unsent]) -> None:
        """Send what an earlier window answered and could not send."""
        for unsent in found:
            self._sent_since_copy = True
            self._add(_try_of(unsent))
        if not found:
            self._refresh_copy()

    def _everything_sent(self) -> None:
        if self._copy is not None and self._sent_since_copy:
            self._sent_since_copy = False
            self._desk.tasks.run(self._copy.mark_sent, owner=self, done=self._on_marked)

    def _on_marked(self, _result: object) -> None:
        self._refresh_copy()

    def _refresh_copy(self) -> None:
        if self._copy is not None and not self._refused:
            self._desk.tasks.read(self._copy.refresh, owner=self, failed=self._on_not_copied)

    def _on_not_copied(self, error: Exception) -> None:
        """The network is away: the copy stays as it is, and the next try says so."""
        if not isinstance(error, Unavailable):
            self._desk.tasks.broken.emit(error)

    def _on_changed(self, change: Any) -> None:
        touched = change.touches("delegates", "check_ins", "attendance_lists", "meetings")
        if touched and not self._copying.isActive():
            self._copying.start()


def _scan(work: Any, list_id: int, *, typed: str, **options: Any) -> Any:
    return attendance.scan(work, list_id, typed, **options)


def _check_in(work: Any, list_id: int, delegate_id: int, **options: Any) -> Any:
    return attendance.check_in(work, list_id, delegate_id, **options)


def _admit_all_the_same(work: Any, list_id: int, delegate_id: int, **options: Any) -> Any:
    put_on_list(work, list_id, delegate_id)
    return attendance.check_in(work, list_id, delegate_id, **options)


def _take_back(work: Any, _list_id: int, passage_id: int, **options: Any) -> Any:
    return attendance.take_back(work, passage_id, **options)


def _register(act: Callable[..., Any], work: Any, list_id: int, *args: Any, **options: Any) -> Any:
    return act(work, *args, list_id=list_id, **options)


def _take_back_try(work: Any, _list_id: int, tried: str, **options: Any) -> Any:
    return take_back_try(work, tried, **options)


# Acts that the copy can answer; a stand-in or walk-in needs a place on the server's list.
_ANSWERED_HERE = (_scan, _check_in, _take_back_try)


def _answer(copy: DoorCopy, act: Callable[..., Any], *args: Any, **options: Any) -> Any:
    return copy.answer(act, *args, **options) if copy.exists else None


def _try_of(unsent: Unsent) -> Try:
    options: dict[str, Any] = {"typed": unsent.typed, "direction": unsent.direction}
    args: tuple[Any, ...] = ()
    act: Callable[..., Any] = _scan
    if unsent.undoes:
        act, args, options = _take_back_try, (unsent.undoes,), {}
    elif unsent.method == "list":
        act, args = _check_in, (unsent.delegate_id,)
    return Try(act, args, options, unsent.typed, unsent.list_id, unsent.nonce, unsent.at)


def _came_elsewhere(here: Passage, there: Passage) -> bool:
    return (
        here.is_admission
        and there.outcome is attendance.ScanOutcome.ALREADY_IN
        and not there.is_retry
    )
