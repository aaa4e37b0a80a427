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
from meetingdesk.features.attendance.lists import put_on_list
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.event import looks

RETRY_MS = 1000


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
    """Writes tries in their order and never blocks; what the disk refuses is tried again.

    Emits `answered` with the try and the feature's result, `failed` with the try and the error,
    `waiting` with how many tries the disk keeps waiting (0: all are written), and `ready` with the
    id of the list once there is one. Tries made before that wait for it. `finish` lets it end when
    all is written, though the door is closed.
    """

    answered = Signal(object, object)
    failed = Signal(object, object)
    waiting = Signal(int)
    ready = Signal(int)

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

    def _on_done(self, one: Try, result: object) -> None:
        self._unanswered -= 1
        self.answered.emit(one, result)
        self._end_if_done()

    def _on_failed(self, one: Try, error: Exception) -> None:
        if not isinstance(error, Unavailable):
            self._unanswered -= 1
            self.failed.emit(one, error)
            self._end_if_done()
            return
        self._refused.append(one)
        self._refused.sort(key=lambda kept: kept.at)
        self.waiting.emit(len(self._refused))
        self._retry.start()

    def _end_if_done(self) -> None:
        if self._is_ending and not self._unanswered:
            self.deleteLater()

    def _on_retry(self) -> None:
        again, self._refused = self._refused, []
        self.waiting.emit(0)
        for one in again:
            self._write(one)


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
