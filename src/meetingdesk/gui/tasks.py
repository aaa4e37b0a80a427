"""Work off the window's thread: one writer, a small pool, results back by one signal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, fields, is_dataclass
from itertools import pairwise
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from meetingdesk.errors import Cancelled, Conflict, MeetingDeskError
from meetingdesk.messages import Message, message

POOL_SIZE = 3
"""Two for reading and making papers, and one that slow sending may hold for minutes."""
R = TypeVar("R")


class WorkspaceLike(Protocol):
    """What the tasks need of a workspace: its two doors."""

    def unit_of_work(self) -> AbstractContextManager[Any]: ...

    def reader(self) -> AbstractContextManager[Any]: ...


class Progress:
    """Given to long work: it reports how far it is and asks whether it should stop."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind; raises Cancelled where the user said stop."""
        self.check()
        self._report(done, total)

    def check(self) -> None:
        """Raise Cancelled where the user said stop."""
        if self._stop.is_set():
            raise Cancelled(message("errors", "Đã dừng theo yêu cầu; chưa có gì được lưu."))

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()


class TaskHandle(QObject):
    """One piece of work under way: its title, how far it is, and a way to stop it."""

    progressed = Signal(int, int)
    withdrawn = Signal()
    ended = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.progress = Progress(self.progressed.emit)
        self.is_running = True
        self._future: Future[None] | None = None

    def cancel(self) -> None:
        """Ask the work to stop; what has not begun never begins, and no result arrives."""
        self.progress.stop()
        if self._future is not None and self._future.cancel():
            self.withdrawn.emit()

    def follow(self, future: Future[None]) -> None:
        self._future = future

    def finish(self) -> None:
        """Mark the end, once."""
        if self.is_running:
            self.is_running = False
            self.ended.emit()


@dataclass(frozen=True, slots=True)
class Written:
    """A write that was committed: its journal entry (None: nothing changed) and its sentence.

    One that is not `undoable` has a way back of its own, such as the door's, and stays off Ctrl+Z.
    """

    handle: TaskHandle
    entry_id: int | None
    act: Message
    undoable: bool = True


@dataclass(frozen=True, slots=True)
class _Reply:
    """Who wants to hear of the end of a piece of work."""

    handle: TaskHandle
    done: Callable[[Any], object] | None
    failed: Callable[[Exception], object] | None
    owner: QObject | None
    is_reading: bool = False

    @property
    def is_orphan(self) -> bool:
        """The widget that asked is gone."""
        asker = self.owner or _bound_to(self.done) or _bound_to(self.failed)
        return asker is not None and not shiboken6.isValid(asker)


@dataclass(frozen=True, slots=True)
class _Outcome:
    reply: _Reply
    result: Any = None
    error: Exception | None = None
    written: Written | None = None


_Job = Callable[[TaskHandle], tuple[Any, Written | None]]


class Tasks(QObject):
    """Runs writes one after the other, and reads and long work beside them.

    `done(result)` and `failed(error)` are called on the window's thread. They are dropped when
    the tasks were closed, the work was cancelled, or the widget they are bound to (or the
    `owner` given) is gone. Without `failed`, an error goes out by `broken`; who handles a Conflict
    may send it out by `conflicted`, to have both versions shown. Work with a `title`
    shows in the task strip. With `progress=True` the callable gets a keyword `progress`, a
    Progress to report to and to ask whether to stop.
    """

    broken = Signal(object)
    conflicted = Signal(object)
    wrote = Signal(object)
    began = Signal(object)
    _posted = Signal(object)

    def __init__(self, workspace: WorkspaceLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._writer = ThreadPoolExecutor(1, "meetingdesk-writer")
        self._pool = ThreadPoolExecutor(POOL_SIZE, "meetingdesk-pool")
        self._closed = False
        self._running: set[TaskHandle] = set()
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Nothing is queued, under way or waiting for delivery."""
        return not self._running

    @property
    def running(self) -> tuple[TaskHandle, ...]:
        """What is queued or under way."""
        return tuple(self._running)

    def write(
        self,
        act: Callable[..., R],
        /,
        *args: object,
        done: Callable[[R], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
        title: str = "",
        progress: bool = False,
        undoable: bool = True,
        **kwargs: object,
    ) -> TaskHandle:
        """Run `act(work, *args, **kwargs)` in a unit of work, in the order of asking."""

        def job(handle: TaskHandle) -> tuple[R, Written | None]:
            try:
                with self._workspace.unit_of_work() as work:
                    result = act(work, *args, **_with_progress(handle, progress, kwargs))
            except Conflict as error:
                error.mine = _attempted(args, kwargs)
                raise
            return result, Written(handle, work.entry_id, work.act, undoable)

        return self._submit(self._writer, job, _Reply(TaskHandle(title, self), done, failed, owner))

    def read(
        self,
        query: Callable[..., R],
        /,
        *args: object,
        done: Callable[[R], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
        **kwargs: object,
    ) -> TaskHandle:
        """Run `query(session, *args, **kwargs)` with a read-only session beside other work."""

        def job(handle: TaskHandle) -> tuple[R, Written | None]:
            with self._workspace.reader() as session:
                return query(session, *args, **kwargs), None

        reply = _Reply(TaskHandle("", self), done, failed, owner, is_reading=True)
        return self._submit(self._pool, job, reply)

    def run(
        self,
        work: Callable[..., R],
        /,
        *args: object,
        done: Callable[[R], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
        title: str = "",
        progress: bool = False,
        **kwargs: object,
    ) -> TaskHandle:
        """Run `work(*args, **kwargs)`: long and not a write, such as a paper or a file to parse."""

        def job(handle: TaskHandle) -> tuple[R, Written | None]:
            handle.progress.check()
            return work(*args, **_with_progress(handle, progress, kwargs)), None

        return self._submit(self._pool, job, _Reply(TaskHandle(title, self), done, failed, owner))

    def close(self) -> None:
        """Refuse new work, drop what is queued for reading, finish the writes; nothing arrives."""
        self._closed = True
        for handle in list(self._running):
            handle.progress.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._pool.shutdown(wait=True)

    def _submit(self, executor: ThreadPoolExecutor, job: _Job, reply: _Reply) -> TaskHandle:
        handle = reply.handle
        if self._closed:
            handle.finish()
            return handle
        self._running.add(handle)
        handle.withdrawn.connect(self._on_withdrawn)
        handle.follow(executor.submit(self._work, job, reply))
        self.began.emit(handle)
        return handle

    def _work(self, job: _Job, reply: _Reply) -> None:
        try:
            result, written = job(reply.handle)
        except Exception as error:  # the window's thread decides what to say of it
            self._posted.emit(_Outcome(reply, error=error))
        else:
            self._posted.emit(_Outcome(reply, result=result, written=written))

    @Slot(object)
    def _on_posted(self, outcome: _Outcome) -> None:
        handle = outcome.reply.handle
        self._running.discard(handle)
        if self._closed:
            return
        handle.finish()
        if outcome.written is not None:
            self.wrote.emit(outcome.written)
        try:
            self._deliver(outcome)
        finally:
            handle.deleteLater()

    def _deliver(self, outcome: _Outcome) -> None:
        reply, error = outcome.reply, outcome.error
        if error is None:
            unwanted = outcome.written is None and reply.handle.progress.stopped
            if reply.done is not None and not reply.is_orphan and not unwanted:
                reply.done(outcome.result)
        elif reply.failed is not None and not reply.is_orphan:
            reply.failed(error)
        elif reply.is_reading and reply.failed is not None and isinstance(error, MeetingDeskError):
            # Who asked is gone and had its own answer to this, such as to an event deleted.
            return
        elif not isinstance(error, Cancelled):
            self.broken.emit(error)

    @Slot()
    def _on_withdrawn(self) -> None:
        handle = self.sender()
        if isinstance(handle, TaskHandle):
            self._running.discard(handle)
            handle.finish()
            handle.deleteLater()


def _attempted(args: tuple[object, ...], kwargs: dict[str, object]) -> dict[str, object]:
    """What an act was to write, field by field: from its keywords and from values with fields."""
    found = dict(kwargs)
    for value in args:
        if isinstance(value, Mapping):
            found |= value
        elif is_dataclass(value) and not isinstance(value, type):
            found |= {field.name: getattr(value, field.name) for field in fields(value)}
    for name, value in pairwise(args):
        # RowEdits gives a field's name and then its value.
        if isinstance(name, str) and name.isidentifier():
            found.setdefault(name, value)
    return {name: value for name, value in found.items() if value is not None}


def is_expected(error: BaseException) -> bool:
    """Whether the error is the world's fault, with a sentence that a person can read."""
    return isinstance(error, MeetingDeskError)


def _bound_to(call: Callable[..., object] | None) -> QObject | None:
    target = getattr(call, "__self__", None)
    return target if isinstance(target, QObject) else None


def _with_progress(
    handle: TaskHandle, wanted: bool, kwargs: dict[str, object]
) -> dict[str, object]:
    return {**kwargs, "progress": handle.progress} if wanted else kwargs
