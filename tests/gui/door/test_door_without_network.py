"""The network drops while delegates stand at the door: it goes on, keeps all, and sends it later."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from attendance_stage import Stage
from meetingdesk.errors import Unavailable
from meetingdesk.features.attendance.attendance import Passage, ScanOutcome, scan
from meetingdesk.features.attendance.door_copy import DoorCopy
from meetingdesk.gui.desk import Desk
from meetingdesk.gui.door.queue import DoorQueue
from meetingdesk.gui.door.window import DoorWindow
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.theme import Theme
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.store.workspace import Workspace
from trial_server import TrialServer


class Shared:
    """A workspace on a server with a meeting, and this desk's program on it."""

    def __init__(self, server: TrialServer, preferences: Preferences) -> None:
        self.server = server
        self.place = server.new_workspace()
        self.preferences = preferences
        self.workspace = Workspace.open(self.place)
        self.stage = Stage(self.workspace)
        for name in ("Lê Thị Bình", "Trần Văn An", "Phạm Thị Hoa"):
            self.stage.add(name)
        with self.workspace.reader() as session:
            self.codes = session.scalars(select(Delegate.code).order_by(Delegate.id)).all()
        self.desk = Desk(self.workspace, preferences)

    def rows(self) -> list[tuple[str, str, ScanOutcome]]:
        """What the server has; nothing where it can't be asked yet."""
        query = select(CheckIn.typed, CheckIn.desk, CheckIn.outcome).order_by(CheckIn.id)
        try:
            with self.workspace.reader() as session:
                return [(typed, desk, out) for typed, desk, out in session.execute(query)]
        except Unavailable:
            return []

    def reopen(self) -> None:
        """End the program and start it again."""
        self.desk.close()
        self.workspace.close()
        self.workspace = Workspace.open(self.place)
        self.desk = Desk(self.workspace, self.preferences)

    def close(self) -> None:
        self.server.start()
        self.desk.close()
        self.workspace.close()
        self.server.drop(self.place)


@pytest.fixture
def shared(
    qtbot: QtBot, look: Theme, server: TrialServer, preferences: Preferences
) -> Iterator[Shared]:
    made = Shared(server, preferences)
    yield made
    made.close()


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    qtbot.waitUntil(until, timeout=30_000)


def stand(qtbot: QtBot, shared: Shared) -> tuple[DoorQueue, list[Passage], list[tuple[int, int]]]:
    """A door whose copy is made: its queue, the answers, and who came in at two desks."""
    queue = DoorQueue(shared.desk, shared.stage.meeting_id)
    queue.desk_name = "Bàn 1"
    answers: list[Passage] = []
    doubled: list[tuple[int, int]] = []
    queue.answered.connect(lambda _one, answer: answers.append(answer))
    queue.doubled.connect(lambda here, there: doubled.append((here.id, there.id)))
    wait(qtbot, lambda: queue.list_id > 0 and shared.desk.tasks.is_idle)
    return queue, answers, doubled


def test_the_door_goes_on_without_the_server_and_sends_everything_once(
    qtbot: QtBot, shared: Shared
) -> None:
    queue, answers, doubled = stand(qtbot, shared)
    waiting: list[int] = []
    queue.waiting.connect(waiting.append)
    queue.scan(shared.codes[0])
    wait(qtbot, lambda: len(answers) == 1)
    wait(qtbot, lambda: shared.desk.tasks.is_idle)
    shared.server.crash()
    for code in (shared.codes[1], shared.codes[1], "QQQQQQQQQQ", shared.codes[2]):
        queue.scan(code)
    wait(qtbot, lambda: len(answers) == 5)
    assert [answer.outcome for answer in answers[1:]] == [
        ScanOutcome.WELCOME,
        ScanOutcome.ALREADY_IN,
        ScanOutcome.UNKNOWN,
        ScanOutcome.WELCOME,
    ]
    assert max(waiting) == 4
    queue.take_back(answers[4].id)
    wait(qtbot, lambda: len(answers) == 6)
    shared.server.start()
    wait(qtbot, lambda: waiting[-1] == 0 and len(shared.rows()) == 6)
    assert [row[2] for row in shared.rows()][1:4] == [
        ScanOutcome.WELCOME,
        ScanOutcome.ALREADY_IN,
        ScanOutcome.UNKNOWN,
    ]
    assert len(answers) == 6  # what was answered is not answered again
    assert doubled == []
    assert shared.stage.counts.inside == 2
    wait(qtbot, lambda: shared.desk.tasks.is_idle)


def test_somebody_who_came_in_at_another_desk_meanwhile_is_told_of(
    qtbot: QtBot, shared: Shared
) -> None:
    queue = stand(qtbot, shared)[0]
    window = DoorWindow(shared.desk, shared.stage.meeting_id)
    qtbot.addWidget(window)
    wait(qtbot, lambda: window.queue.list_id > 0 and shared.desk.tasks.is_idle)
    # The other desk still has a network when this one's is gone already.
    with shared.workspace.unit_of_work() as work:
        scan(work, queue.list_id, shared.codes[0], nonce="bên kia", desk="Bàn 7")
    copy = DoorCopy(shared.workspace.path, shared.stage.meeting_id)
    shared.server.crash()
    window.queue.scan(shared.codes[0])
    wait(qtbot, lambda: window.queue._here != {})
    assert copy.unsent()
    shared.server.start()
    wait(qtbot, lambda: len(shared.rows()) == 2)
    wait(qtbot, lambda: any("“Bàn 7”" in text for text in window.notices.texts))
    assert shared.rows()[1][2] is ScanOutcome.ALREADY_IN
    assert shared.stage.counts.inside == 1
    wait(qtbot, lambda: shared.desk.tasks.is_idle)
    copy.close()


def test_a_program_that_ends_meanwhile_sends_what_it_kept_the_next_time(
    qtbot: QtBot, shared: Shared
) -> None:
    queue, answers, _doubled = stand(qtbot, shared)
    shared.server.crash()
    queue.scan(shared.codes[1])
    wait(qtbot, lambda: len(answers) == 1)
    at = answers[0].at
    shared.desk.close()
    shared.server.start()
    shared.reopen()
    assert shared.rows() == []
    stand(qtbot, shared)
    wait(qtbot, lambda: len(shared.rows()) == 1)
    with shared.workspace.reader() as session:
        assert session.scalar(select(CheckIn.at)) == at
    wait(qtbot, lambda: shared.desk.tasks.is_idle)
