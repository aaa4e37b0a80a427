"""Work off the window's thread: order, delivery, cancelling, errors, closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from meetingdesk.errors import Refused
from meetingdesk.gui.tasks import Progress, TaskHandle, Tasks, Written
from meetingdesk.messages import message

ACT = message("journal", "Thử")


class Work:
    def __init__(self) -> None:
        self.entry_id: int | None = 7
        self.act = ACT


class Doors:
    """A workspace's two doors, noting what happened behind them."""

    def __init__(self) -> None:
        self.committed = 0
        self.rolled_back = 0

    @contextmanager
    def unit_of_work(self) -> Iterator[Work]:
        try:
            yield Work()
        except BaseException:
            self.rolled_back += 1
            raise
        self.committed += 1

    @contextmanager
    def reader(self) -> Iterator[str]:
        yield "session"


class Asker(QObject):
    """Somebody with bound methods to be called."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.threads: set[int] = set()

    def take(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def fail(self, error: Exception) -> None:
        self.errors.append(error)


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def tasks(qtbot: QtBot, doors: Doors) -> Iterator[Tasks]:
    made = Tasks(doors)
    yield made
    made.close()


def wait_idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: tasks.is_idle)


def test_writes_run_one_after_the_other_in_the_order_they_were_asked_for(
    qtbot: QtBot, tasks: Tasks
) -> None:
    under_way, most, order = 0, 0, []
    guard = threading.Lock()

    def act(_work: Work, number: int) -> int:
        nonlocal under_way, most
        with guard:
            under_way += 1
            most = max(most, under_way)
        order.append(number)
        threading.Event().wait(0.002)
        with guard:
            under_way -= 1
        return number

    asker = Asker()
    for number in range(20):
        tasks.write(act, number, done=asker.take)
    wait_idle(qtbot, tasks)
    assert most == 1
    assert order == asker.results == list(range(20))


def test_results_arrive_on_the_window_s_thread(qtbot: QtBot, tasks: Tasks) -> None:
    workers: set[int] = set()
    asker = Asker()
    tasks.write(lambda _work: workers.add(threading.get_ident()), done=asker.take)
    tasks.read(lambda _session: workers.add(threading.get_ident()), done=asker.take)
    tasks.run(lambda: workers.add(threading.get_ident()), done=asker.take)
    wait_idle(qtbot, tasks)
    assert asker.threads == {threading.get_ident()}
    assert threading.get_ident() not in workers


def test_a_write_tells_its_journal_entry_and_its_sentence(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[Written] = []
    tasks.wrote.connect(told.append)
    tasks.write(lambda _work: None)
    wait_idle(qtbot, tasks)
    assert [(one.entry_id, one.act) for one in told] == [(7, ACT)]


def test_a_read_is_not_held_up_by_a_long_write(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    asker = Asker()
    tasks.write(lambda _work: gate.wait(10))
    tasks.read(lambda session: session, done=asker.take)
    qtbot.waitUntil(lambda: asker.results == ["session"])
    assert not tasks.is_idle
    gate.set()
    wait_idle(qtbot, tasks)


def test_a_failure_goes_to_whoever_asked_and_otherwise_to_broken(
    qtbot: QtBot, tasks: Tasks, doors: Doors
) -> None:
    refusal = Refused(message("errors", "Không được."))
    broken: list[Exception] = []
    tasks.broken.connect(broken.append)
    asker = Asker()

    def act(_work: Work) -> None:
        raise refusal

    tasks.write(act, done=asker.take, failed=asker.fail)
    tasks.write(act, done=asker.take)
    wait_idle(qtbot, tasks)
    assert asker.results == []
    assert asker.errors == [refusal]
    assert broken == [refusal]
    assert doors.rolled_back == 2


def test_cancelled_work_stops_and_its_result_never_arrives(qtbot: QtBot, tasks: Tasks) -> None:
    started, asker, steps = threading.Event(), Asker(), []
    broken: list[Exception] = []
    tasks.broken.connect(broken.append)

    def work(*, progress: Progress) -> str:
        for step in range(10_000):
            progress.report(step, 10_000)
            steps.append(step)
            started.set()
            threading.Event().wait(0.001)
        return "all"

    handle = tasks.run(work, title="Đọc tệp", progress=True, done=asker.take)
    qtbot.waitUntil(started.is_set)
    handle.cancel()
    wait_idle(qtbot, tasks)
    assert len(steps) < 10_000
    assert asker.results == []
    assert broken == []


def test_a_cancelled_write_is_rolled_back(qtbot: QtBot, tasks: Tasks, doors: Doors) -> None:
    started = threading.Event()

    def act(_work: Work, *, progress: Progress) -> None:
        started.set()
        while True:
            progress.check()
            threading.Event().wait(0.001)

    handle = tasks.write(act, title="Nhập", progress=True)
    qtbot.waitUntil(started.is_set)
    handle.cancel()
    wait_idle(qtbot, tasks)
    assert (doors.committed, doors.rolled_back) == (0, 1)


def test_queued_work_that_is_cancelled_never_begins(qtbot: QtBot, tasks: Tasks) -> None:
    gate, begun = threading.Event(), []
    tasks.write(lambda _work: gate.wait(10))
    waiting = tasks.write(lambda _work: begun.append(1))
    waiting.cancel()
    gate.set()
    wait_idle(qtbot, tasks)
    assert begun == []


def test_progress_is_told_as_it_goes(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []
    handles: list[TaskHandle] = []
    tasks.began.connect(
        lambda handle: (
            handles.append(handle),
            handle.progressed.connect(lambda done, total: told.append((done, total))),
        )
    )
    gate = threading.Event()

    def work(*, progress: Progress) -> None:
        gate.wait(10)
        progress.report(1, 2)
        progress.report(2, 2)

    tasks.run(work, title="Dựng trang", progress=True)
    gate.set()
    wait_idle(qtbot, tasks)
    assert told == [(1, 2), (2, 2)]
    assert handles[0].title == "Dựng trang"


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    gate, got = threading.Event(), []
    widget = QWidget()
    tasks.run(lambda: gate.wait(10), done=got.append, owner=widget)
    widget.deleteLater()
    del widget
    qtbot.wait(10)
    gate.set()
    wait_idle(qtbot, tasks)
    assert got == []


def test_closing_finishes_the_write_drops_results_and_refuses_new_work(
    qtbot: QtBot, doors: Doors
) -> None:
    tasks, asker, started = Tasks(doors), Asker(), threading.Event()

    def act(_work: Work) -> None:
        started.set()
        threading.Event().wait(0.05)

    tasks.write(act, done=asker.take)
    qtbot.waitUntil(started.is_set)
    tasks.close()
    late = tasks.write(act, done=asker.take)
    qtbot.wait(20)
    assert doors.committed == 1
    assert asker.results == []
    assert not late.is_running
