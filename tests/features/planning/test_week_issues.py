"""The week given out on Friday, and what a secretary must tell of it on Monday."""

from __future__ import annotations

from datetime import date, time

from meetingdesk.features.planning.meetings import MeetingChanges, edit_meeting
from meetingdesk.features.planning.week_entries import (
    EntryDraft,
    add_entry,
    delete_entries,
    edit_entry,
    week_lines,
)
from meetingdesk.features.planning.week_issues import changes_since_issue, issue_week, last_issue
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

MONDAY = date(2023, 4, 24)


def test_a_week_never_given_out_has_no_changes(workspace: Workspace) -> None:
    new_meeting(workspace)
    changes = ask(workspace, changes_since_issue, MONDAY)
    assert (changes.issued_at, changes.count) == (None, 0)


def test_what_is_new_other_or_gone_since_the_issue_is_told(workspace: Workspace) -> None:
    meeting = new_meeting(workspace, "Hội nghị", at(25, "8:00"), place="Phòng 1")
    kept = do(workspace, add_entry, EntryDraft(date(2023, 4, 26), "Tiếp công dân", time(9)))
    gone = do(workspace, add_entry, EntryDraft(date(2023, 4, 27), "Đi cơ sở"))
    do(workspace, issue_week, MONDAY, at(21, "16:00"))
    issue = ask(workspace, last_issue, MONDAY)
    assert issue.at == at(21, "16:00")
    assert [line.content for line in issue.lines] == [
        line.content for line in ask(workspace, week_lines, MONDAY)
    ]
    assert ask(workspace, changes_since_issue, MONDAY).count == 0
    there = MeetingChanges(starts_at=at(26, "14:00"), ends_at=at(26, "16:00"), place="Phòng 2")
    do(workspace, edit_meeting, meeting, 1, there)
    do(workspace, edit_entry, kept, 1, {"is_afternoon": True, "starts_at": None})
    do(workspace, delete_entries, [gone])
    do(workspace, add_entry, EntryDraft(date(2023, 4, 28), "Trực lãnh đạo"))
    changes = ask(workspace, changes_since_issue, MONDAY)
    told = {line.content: change for line, change in changes.by_line.items()}
    assert told["Hội nghị"].fields == ("day", "starts_at", "place")
    assert told["Tiếp công dân"].fields == ("starts_at",)
    assert told["Trực lãnh đạo"].is_new
    assert [line.content for line in changes.removed] == ["Đi cơ sở"]
    do(workspace, issue_week, MONDAY, at(24, "7:00"))
    assert ask(workspace, changes_since_issue, MONDAY).count == 0
