"""The minutes of the meeting before are the first part of the next; unfinished tasks come along."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.minutes.minutes import MinutesState, edit_minutes, open_minutes
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    add_entry,
    entries_of,
)
from meetingdesk.features.minutes.minutes_revisions import move_minutes
from meetingdesk.features.minutes.previous_minutes import (
    approved_in,
    earlier_tasks,
    previous_minutes,
    put_to_meeting,
    skip_previous,
)
from meetingdesk.features.minutes.task_list import close_task
from meetingdesk.features.planning.agenda import read_agenda
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting
from meetingdesk.model.events import Meeting, Series
from minutes_stage import START, Hall

LATER = START + timedelta(days=28)


@pytest.fixture
def next_id(hall: Hall) -> int:
    """The meeting made after the one of the hall, with a task of it still to be done."""
    hall.record(EntryDraft(EntryKind.TASK, "Xây dựng kế hoạch", task=TaskDraft("Thành đoàn")))
    due = TaskDraft("Hội Nông dân", date(2023, 5, 20))
    hall.record(EntryDraft(EntryKind.TASK, "Gửi báo cáo.", task=due))
    made: int = hall.act(clone_meeting, hall.meeting_id, CloneChoice(LATER, "Hội nghị sơ kết"))
    return made


def test_closed_minutes_are_offered_and_become_the_first_part(hall: Hall, next_id: int) -> None:
    assert hall.read(previous_minutes, next_id) is None, "a draft can't be approved"
    hall.close()
    offered = hall.read(previous_minutes, next_id)
    assert (offered.number, offered.day, offered.title) == (
        "01",
        date(2023, 4, 25),
        "Hội nghị tổng kết",
    )
    minutes_id = hall.act(open_minutes, next_id)
    item_id = hall.act(put_to_meeting, next_id, offered.minutes_id)
    first = hall.read(read_agenda, next_id).rows[0]
    assert (first.id, first.title) == (
        item_id,
        "Thông qua biên bản Hội nghị tổng kết, ngày 25 tháng 4 năm 2023",
    )
    (entry,) = hall.read(entries_of, minutes_id)
    assert entry.text.split("\n") == [
        "Nhiệm vụ các kỳ họp trước chưa hoàn thành:",
        "- Gửi báo cáo (Hội Nông dân), hạn 20/5/2023",
        "- Xây dựng kế hoạch (Thành đoàn)",
    ]
    assert hall.read(previous_minutes, next_id) is None
    with pytest.raises(Refused, match="đã có"):
        hall.act(put_to_meeting, next_id, offered.minutes_id)


def test_finished_tasks_stay_behind(hall: Hall, next_id: int) -> None:
    first, _second = hall.read(earlier_tasks, next_id)
    hall.act(close_task, first.id, first.version, date(2023, 5, 21), note="Đã gửi")
    assert [row.text for row in hall.read(earlier_tasks, next_id)] == ["Xây dựng kế hoạch"]
    assert hall.read(earlier_tasks, hall.meeting_id) == ()


def test_the_next_meetings_closed_minutes_approve_them(hall: Hall, next_id: int) -> None:
    hall.close()
    minutes_id = hall.act(open_minutes, next_id)
    item_id = hall.act(put_to_meeting, next_id, hall.minutes_id)
    version = hall.act(edit_minutes, minutes_id, 1, {"ended_at": LATER + timedelta(hours=1)})
    with pytest.raises(Refused, match="Thông qua biên bản"):
        hall.act(move_minutes, minutes_id, version, MinutesState.FINAL)
    assert hall.read(approved_in, hall.minutes_id) is None
    vote = EntryDraft(EntryKind.VOTE, "Thông qua biên bản", "", item_id, Tally(2))
    hall.act(add_entry, minutes_id, vote)
    hall.act(move_minutes, minutes_id, version, MinutesState.FINAL)
    assert hall.read(approved_in, hall.minutes_id).title == "Hội nghị sơ kết"


def test_what_was_declined_is_not_offered_again(hall: Hall, next_id: int) -> None:
    hall.close()
    hall.act(skip_previous, next_id)
    assert hall.read(previous_minutes, next_id) is None


def test_a_meeting_of_a_series_takes_the_one_before_it(hall: Hall, next_id: int) -> None:
    hall.close()
    with hall.workspace.unit_of_work() as work:
        series = Series(title="Giao ban", rule="FREQ=MONTHLY", starts_at=START)
        work.session.add(series)
        work.session.flush()
        for meeting_id in (hall.meeting_id, next_id):
            meeting = work.session.get_one(Meeting, meeting_id)
            meeting.series_id, meeting.cloned_from_id = series.id, None
    assert hall.read(previous_minutes, next_id).minutes_id == hall.minutes_id
    assert hall.read(previous_minutes, hall.meeting_id) is None
