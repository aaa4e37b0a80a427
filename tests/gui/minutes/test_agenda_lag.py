"""The secretary sees how far the meeting is behind its agenda, and can put photos in with one key."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from minutes_window import ALT, CTRL, START, Hall
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QSpinBox, QToolButton

from meetingdesk.features.minutes.minutes_entries import EntryKind, Tally
from meetingdesk.features.minutes.photos import photo_rows
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting


def test_a_part_that_began_late_and_one_that_runs_over_are_said(hall: Hall, clock: object) -> None:
    now: list[datetime] = next(clock)  # type: ignore[call-overload]  # the fixture's list
    lag = hall.find(QLabel, "agendaLag")
    assert not lag.isVisible(), "nothing runs"
    now[0] = START + timedelta(minutes=12)
    hall.choose_item(0)
    hall.key(Qt.Key.Key_F6)
    assert lag.text() == "Chương trình chậm 12 phút"
    now[0] = START + timedelta(minutes=50)
    hall.tab.refresh()
    hall.settle()
    assert lag.text() == "Chương trình chậm 20 phút"
    hall.key(Qt.Key.Key_F7)
    hall.choose_item(2)
    hall.key(Qt.Key.Key_F6)
    assert lag.text() == "Chương trình sớm 10 phút"


def test_a_vote_being_counted_outlives_a_crash(hall: Hall) -> None:
    hall.key(Qt.Key.Key_5, ALT)
    hall.type("Thong qua")
    votes = hall.tab.findChild(QToolButton, "kind_vote").parentWidget()
    field = votes.findChild(QSpinBox, "votesFor")
    field.setFocus()
    field.selectAll()
    hall.type("3")
    hall.text.keep()
    hall.tab.hide()
    hall.open()
    form = hall.tab.findChild(QToolButton, "kind_vote").parentWidget()
    assert hall.text.value == "Thong qua"
    assert form.findChild(QSpinBox, "votesFor").value() == 3
    hall.text.setFocus()
    hall.key(Qt.Key.Key_Return, CTRL)
    (vote,) = hall.entries()
    assert (vote.kind, vote.tally) == (EntryKind.VOTE, Tally(3))


def test_photos_are_put_under_the_item_that_is_written(
    hall: Hall, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    path = f"{tmp_path}/anh.jpg"
    Image.new("RGB", (400, 300), "navy").save(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_args: ([path], "")))
    hall.choose_item(1)
    hall.click(hall.find(QToolButton, "composerPhotos"))
    hall.qtbot.waitUntil(lambda: hall.desk.tasks.is_idle and len(rows(hall)) == 1, timeout=20_000)
    hall.settle()
    assert rows(hall)[0].agenda_item_id == hall.items()[1]


def rows(hall: Hall) -> list[object]:
    with hall.workspace.reader() as session:
        return list(photo_rows(session, hall.meeting_id))


def test_a_clone_does_not_take_the_approval_of_earlier_minutes_along(hall: Hall) -> None:
    from meetingdesk.features.minutes.previous_minutes import put_to_meeting

    before = len(hall.items())
    hall.act(put_to_meeting, hall.meeting_id, hall.head().id)
    assert len(hall.items()) == before + 1
    later = CloneChoice(START + timedelta(days=30), "Kỳ sau")
    hall.meeting_id = hall.act(clone_meeting, hall.meeting_id, later)
    assert len(hall.items()) == before
