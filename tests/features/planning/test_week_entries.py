"""The week of the office: its meetings, and work that is no meeting, in one order of time."""

from __future__ import annotations

from datetime import date, time

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegates
from meetingdesk.features.papers.weekly_schedule_paper import gather_week
from meetingdesk.features.planning.meetings import MeetingState, meeting_card, set_meeting_state
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.week_entries import (
    EntryDraft,
    WeekLine,
    add_entry,
    delete_entries,
    edit_entry,
    monday_of,
    week_lines,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

MONDAY = date(2023, 4, 24)


def day(place: int) -> date:
    return date(2023, 4, 24 + place)


def lines(workspace: Workspace) -> list[WeekLine]:
    found: list[WeekLine] = ask(workspace, week_lines, MONDAY)
    return found


def test_a_week_begins_on_monday() -> None:
    assert {monday_of(day(place)) for place in range(7)} == {MONDAY}
    assert monday_of(date(2023, 5, 1)) == date(2023, 5, 1)


def test_meetings_and_entries_stand_in_one_order_of_time(workspace: Workspace) -> None:
    new_meeting(workspace, "Hội nghị", at(25, "14:00"))
    do(workspace, add_entry, EntryDraft(day(1), "Dự họp UBND", time(8)))
    do(workspace, add_entry, EntryDraft(day(1), "Trực cơ quan", is_afternoon=True))
    do(workspace, add_entry, EntryDraft(day(0), "Giao ban"))
    assert [line.content for line in lines(workspace)] == [
        "Giao ban", "Dự họp UBND", "Trực cơ quan", "Hội nghị",
    ]  # fmt: skip


def test_a_meeting_brings_chairs_those_who_prepare_and_who_comes(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Hội nghị", at(25, "8:00"), place="Hội trường A")
    chair = RoleDraft("Lâm Quốc Thuận", "Ông", "Giám đốc")
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, chair)
    do(workspace, add_role, meeting_id, RoleKind.ORGANIZER, RoleDraft("Lữ Yến Nhi", "Bà"))
    people = [DelegateDraft(f"Người {n}", organization_name=f"Đơn vị {n}") for n in range(7)]
    do(workspace, add_delegates, meeting_id, people)
    (line,) = lines(workspace)
    assert line.chair == "Ông Lâm Quốc Thuận, Giám đốc"
    assert line.preparation == "Bà Lữ Yến Nhi"
    assert line.participants == (
        "Đơn vị 0; Đơn vị 1; Đơn vị 2; Đơn vị 3 và 03 cơ quan, đơn vị khác"
    )
    assert (line.place, line.meeting_id, line.entry_id) == ("Hội trường A", meeting_id, 0)


def test_a_meeting_of_days_stands_on_each_of_them_within_the_week(workspace: Workspace) -> None:
    new_meeting(workspace, "Tập huấn", at(29, "13:30"), hours=72)
    assert [(line.day, line.starts_at) for line in lines(workspace)] == [
        (day(5), time(13, 30)), (day(6), None),
    ]  # fmt: skip


def test_what_was_called_off_is_gone_and_what_was_put_off_says_so(workspace: Workspace) -> None:
    for title, state in (("Hủy", MeetingState.CANCELLED), ("Hoãn", MeetingState.POSTPONED)):
        meeting_id = new_meeting(workspace, title, at(26, "8:00"))
        card = ask(workspace, meeting_card, meeting_id)
        do(workspace, set_meeting_state, meeting_id, card.version, state)
    assert [(line.content, line.is_put_off) for line in lines(workspace)] == [("Hoãn", True)]


def test_an_entry_is_edited_and_its_time_decides_its_half_day(workspace: Workspace) -> None:
    entry_id = do(workspace, add_entry, EntryDraft(day(2), "  Kiểm tra  ", is_afternoon=True))
    (line,) = lines(workspace)
    assert line.content == "Kiểm tra"
    do(workspace, edit_entry, entry_id, line.version, {"starts_at": time(8), "place": "Ô Môn"})
    (line,) = lines(workspace)
    assert (line.starts_at, line.is_afternoon, line.place) == (time(8), False, "Ô Môn")
    with pytest.raises(Conflict):
        do(workspace, edit_entry, entry_id, line.version - 1, {"place": "khác"})
    with pytest.raises(Refused, match="Nội dung"):
        do(workspace, edit_entry, entry_id, line.version, {"content": " "})


def test_an_entry_taken_out_comes_back_by_undo(workspace: Workspace) -> None:
    entry_id = do(workspace, add_entry, EntryDraft(day(2), "Kiểm tra", time(14)))
    with workspace.unit_of_work() as work:
        delete_entries(work, [entry_id])
    assert lines(workspace) == []
    do(workspace, undo, work.entry_id)
    (line,) = lines(workspace)
    assert (line.entry_id, line.starts_at, line.is_afternoon) == (entry_id, time(14), True)


def test_a_week_knows_its_holidays(workspace: Workspace) -> None:
    week = ask(workspace, gather_week, date(2023, 4, 26))
    assert (week.monday, week.sunday) == (MONDAY, date(2023, 4, 30))
    assert [one for one, _ in week.holidays] == [date(2023, 4, 29), date(2023, 4, 30)]
