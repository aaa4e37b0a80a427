"""Delegates ask to speak, the chair calls them one after the other, the list says how long each spoke."""

from __future__ import annotations

from datetime import timedelta

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.speeches import (
    SpeechList,
    call_speech,
    finish_speech,
    move_speech,
    register_speech,
    remove_speeches,
    set_speech_limit,
    speech_list,
)
from meetingdesk.features.undo import undo
from minutes_stage import START, Hall

MINUTE = timedelta(minutes=1)


def listed(hall: Hall) -> SpeechList:
    found: SpeechList = hall.read(speech_list, hall.meeting_id)
    return found


def test_people_are_called_in_their_order_and_their_time_is_kept(hall: Hall) -> None:
    ids = [hall.act(register_speech, hall.meeting_id, name) for name in ("Bà Kiều", "Ông Bình")]
    assert listed(hall).next is not None
    hall.act(call_speech, ids[0], START)
    hall.act(call_speech, ids[1], START + 4 * MINUTE)
    rows = {row.speaker: row for row in listed(hall).rows}
    now = START + 10 * MINUTE
    assert rows["Bà Kiều"].spoken(now) == 4 * MINUTE, "the next one ends who spoke before"
    assert rows["Ông Bình"].spoken(now) == 6 * MINUTE
    hall.act(finish_speech, ids[1], START + 7 * MINUTE)
    assert listed(hall).speaking is None
    assert listed(hall).rows[1].spoken(now) == 7 * MINUTE - 4 * MINUTE


def test_the_order_changes_among_those_who_wait(hall: Hall) -> None:
    ids = [hall.act(register_speech, hall.meeting_id, name) for name in ("A", "B", "C")]
    hall.act(call_speech, ids[0], START)
    hall.act(move_speech, ids[2], -1)
    hall.act(move_speech, ids[2], -1)
    assert [row.speaker for row in listed(hall).rows] == ["A", "C", "B"]


def test_nobody_waits_twice_or_without_a_name_but_may_ask_again_after_speaking(hall: Hall) -> None:
    first = hall.act(register_speech, hall.meeting_id, "Bà Nguyễn Thị Kiều")
    with pytest.raises(Refused, match="đang chờ"):
        hall.act(register_speech, hall.meeting_id, "bà nguyễn thị kiều")
    with pytest.raises(Refused, match="không được để trống"):
        hall.act(register_speech, hall.meeting_id, "  ")
    hall.act(call_speech, first, START)
    hall.act(register_speech, hall.meeting_id, "Bà Nguyễn Thị Kiều")
    assert len(listed(hall).rows) == 2


def test_a_clock_set_back_gives_no_negative_time(hall: Hall) -> None:
    speech = hall.act(register_speech, hall.meeting_id, "A")
    hall.act(call_speech, speech, START)
    hall.act(finish_speech, speech, START - MINUTE)
    assert listed(hall).rows[0].spoken(START) == timedelta()


def test_who_never_had_the_word_cannot_end_and_who_is_taken_off_comes_back_by_undo(
    hall: Hall,
) -> None:
    speech = hall.act(register_speech, hall.meeting_id, "A")
    with pytest.raises(Refused, match="chưa được mời"):
        hall.act(finish_speech, speech, START)
    with hall.workspace.unit_of_work() as work:
        remove_speeches(work, [speech])
    assert listed(hall).rows == ()
    hall.act(undo, work.entry_id)
    assert [row.speaker for row in listed(hall).rows] == ["A"]


def test_the_limit_is_the_meetings_own(hall: Hall) -> None:
    hall.act(set_speech_limit, hall.meeting_id, 5)
    assert listed(hall).limit == 5
    with pytest.raises(Refused):
        hall.act(set_speech_limit, hall.meeting_id, -1)
