"""The program is killed while the secretary types: at most the last two seconds are lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from minutes_window import held_meeting

from meetingdesk.features.minutes.minutes import open_minutes
from meetingdesk.features.minutes.minutes_entries import EntryDraft, add_entry, entries_of
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.meetings import meeting_card
from meetingdesk.gui.preferences import Preferences
from meetingdesk.store.verification import verify
from meetingdesk.store.workspace import Workspace

ROUNDS = 2
EVERY_MS = 25
# Two seconds of typing at that pace: what is typed and what is kept share one event loop, so that a
# slow machine types fewer letters in them.
MOST_LOST = 2_000 // EVERY_MS

TYPIST = """
import itertools, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from meetingdesk.gui.app import Application, make_qt
from meetingdesk.gui.desk import Target
from meetingdesk.gui.minutes.entry_card import EntryCard
from meetingdesk.gui.preferences import Preferences
from meetingdesk.gui.widgets.written_text import WrittenText
folder, preferences, meeting, where, every = sys.argv[1:]
qt = make_qt(["meetingdesk"])
program = Application(qt, Preferences(Path(preferences)))
program.open(Path(folder))
typed = itertools.count(1)
def field():
    page = program.window.page if program.window else None
    tab = getattr(page, "tab", None)
    if tab is None:
        return None
    if where == "composer":
        found = tab.findChildren(WrittenText, "composerText")
    else:
        found = [card.form.text for card in tab.findChildren(EntryCard) if card.isVisible()]
    return found[0] if found and found[0].isVisible() else None
def type_on():
    text = field()
    if text is None:
        return
    if not text.hasFocus():
        text.setFocus()
        return
    QTest.keyClicks(text, "x")
    print(next(typed), flush=True)
def begin():
    if program.window is None:
        QTimer.singleShot(50, begin)
        return
    program.window.show()
    program.window.activateWindow()
    program.window.go(Target("meeting", int(meeting), "minutes"))
    timer.start()
timer = QTimer(interval=int(every))
timer.timeout.connect(type_on)
QTimer.singleShot(0, begin)
qt.exec()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed workspace whose meeting has minutes with one empty entry under its first part."""
    with Workspace.create(tmp_path / "kho", name="Sở X") as workspace:
        meeting_id = held_meeting(workspace)
        with workspace.unit_of_work() as work:
            minutes_id = open_minutes(work, meeting_id)
            first = read_agenda(work.session, meeting_id).rows[0].id
            add_entry(work, minutes_id, EntryDraft(text="Mở đầu", agenda_item_id=first))
    return tmp_path / "kho"


def typed_before_the_end(folder: Path, preferences: Path, where: str, seconds: float) -> int:
    """Let somebody type, kill the program in the middle; how many letters they had typed."""
    worker = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(folder), str(preferences), "1", where, str(EVERY_MS)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert worker.stdout is not None
    assert worker.stdout.readline().strip() == "1", worker.stderr and worker.stderr.read()
    time.sleep(seconds)
    worker.kill()
    acknowledged, _ = worker.communicate()
    return len(acknowledged.split("\n")[:-1]) + 1


def test_at_most_two_seconds_of_an_entry_are_lost_and_the_data_are_whole(
    folder: Path, tmp_path: Path
) -> None:
    chance = random.Random(20230425)
    before = 0
    for _round in range(ROUNDS):
        seconds = chance.uniform(2.2, 3.4)
        typed = typed_before_the_end(folder, tmp_path / "p.ini", "entry", seconds)
        with Workspace.open(folder) as workspace:
            assert verify(workspace).is_sound
            with workspace.reader() as session:
                (entry,) = entries_of(session, 1)
        kept = entry.text.count("x") - before
        assert 0 < kept <= typed
        assert typed - kept <= MOST_LOST, (typed, kept)
        before += kept


def test_words_not_recorded_yet_stand_in_the_composer_again(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "p.ini"
    typed = typed_before_the_end(folder, path, "composer", 2.6)
    preferences = Preferences(path)
    with Workspace.open(folder) as workspace, workspace.reader() as session:
        uid = meeting_card(session, 1).uid
    kept = json.loads(preferences.text(f"minutes-draft/{uid}"))["text"].count("x")
    assert typed - kept <= MOST_LOST, (typed, kept)
