"""Times that people type by mistake or that are odd: refused in words, or planned as they are."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.planning.calendar_view import count_days, read_span
from meetingdesk.features.planning.clashes import clashes_of
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting, same_weekday
from meetingdesk.features.planning.meetings import (
    MeetingChanges,
    MeetingDraft,
    create_meeting,
    edit_meeting,
    meeting_card,
)
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.features.planning.week_entries import week_lines
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


def test_an_end_before_the_start_is_refused_in_words(workspace: Workspace) -> None:
    draft = MeetingDraft("Họp", at(25, "8:00"), at(25, "7:59"))
    with pytest.raises(Refused, match="kết thúc trước khi bắt đầu"):
        do(workspace, create_meeting, draft)
    meeting_id = new_meeting(workspace)
    with pytest.raises(Refused, match="kết thúc trước khi bắt đầu"):
        do(workspace, edit_meeting, meeting_id, 1, MeetingChanges(ends_at=at(24, "8:00")))
    assert ask(workspace, meeting_card, meeting_id).ends_at == at(25, "11:00")


def test_a_moment_without_length_is_shown_and_clashes(workspace: Workspace) -> None:
    moment = new_meeting(workspace, "Khai trương", at(25, "9:00"), hours=0, place="Phòng 1")
    new_meeting(workspace, "Họp", at(25, "8:00"), place="Phòng 1")
    day = date(2023, 4, 25)
    span = ask(workspace, read_span, day, day)
    assert [row.title for row in span.meetings] == ["Họp", "Khai trương"]
    assert len(ask(workspace, clashes_of, moment)) == 1


def test_an_event_over_midnight_takes_both_days_and_one_until_midnight_takes_one(
    workspace: Workspace,
) -> None:
    new_meeting(workspace, "Trực", at(25, "22:00"), hours=4)
    new_meeting(workspace, "Đến nửa đêm", at(27, "22:00"), hours=2)
    counts = ask(workspace, count_days, date(2023, 4, 24), date(2023, 4, 30))
    assert counts == {date(2023, 4, 25): 1, date(2023, 4, 26): 1, date(2023, 4, 27): 1}


def test_an_event_of_several_days_stands_on_each_day_of_the_week(workspace: Workspace) -> None:
    new_meeting(workspace, "Đại hội", at(29, "8:00"), hours=24 * 3)
    first, last = date(2023, 4, 24), date(2023, 5, 1)
    assert [line.day.day for line in ask(workspace, week_lines, first)] == [29, 30]
    assert [line.day.day for line in ask(workspace, week_lines, last)] == [1, 2]


def test_the_twenty_ninth_of_february_is_cloned_and_comes_every_year(workspace: Workspace) -> None:
    leap = at(29, "8:00", month=2, year=2024)
    meeting_id = new_meeting(workspace, "Kỷ niệm", leap, hours=2)
    there = same_weekday(date(2024, 2, 29), date(2025, 1, 1))
    assert (there.weekday(), there.year, abs((there - date(2025, 2, 28)).days) <= 3) == (
        3,
        2025,
        True,
    )
    clone = do(workspace, clone_meeting, meeting_id, CloneChoice(leap + timedelta(days=366), "Lại"))
    assert ask(workspace, meeting_card, clone).ends_at - leap == timedelta(days=366, hours=2)
    rule = Rule(Frequency.YEARLY, month=2, month_day=29, count=5)
    do(workspace, make_series, meeting_id, SeriesDraft(rule), leap)
    counts = ask(workspace, count_days, date(2025, 2, 1), date(2028, 3, 31))
    assert [day for day in counts if day.day in (28, 29)][-1] == date(2028, 2, 29)
