"""The secretary's room below its window: clock, abbreviations, speakers, revisions, tasks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate, delegate_rows
from meetingdesk.features.minutes.abbreviations import (
    expanded,
    read_abbreviations,
    save_abbreviations,
)
from meetingdesk.features.minutes.agenda_clock import finish_item, set_item_times, start_item
from meetingdesk.features.minutes.minutes import (
    MinutesState,
    edit_minutes,
    minutes_head,
    open_minutes,
)
from meetingdesk.features.minutes.minutes_entries import (
    EntryDraft,
    EntryKind,
    Tally,
    TaskDraft,
    add_entry,
    edit_entry,
    entries_of,
    remove_entries,
)
from meetingdesk.features.minutes.minutes_life import set_minutes_state
from meetingdesk.features.minutes.minutes_people import find_owners, find_speakers
from meetingdesk.features.minutes.minutes_revisions import (
    compare_revision,
    go_back,
    keep_revision,
    move_minutes,
    revisions_of,
)
from meetingdesk.features.minutes.minutes_room import minutes_room
from meetingdesk.features.minutes.task_list import TaskState, close_task, set_task_state, task_rows
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.text_changes import Change
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

START = datetime(2023, 4, 25, 1, tzinfo=UTC)


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    """Three agenda items, a chair, and delegates of two organisations; nobody came yet."""
    with workspace.unit_of_work() as work:
        made = create_meeting(
            work, MeetingDraft("Hội nghị tổng kết", START, START + timedelta(hours=3))
        )
        add_agenda_items(
            work, made, [AgendaDraft(t, minutes=30) for t in ("Khai mạc", "Báo cáo", "Kết luận")]
        )
        add_role(work, made, RoleKind.CHAIR, RoleDraft("Lâm Quốc Thuận", "Ông", "Giám đốc", "Sở"))
        for name, organization in (
            ("Nguyễn Thị Kiều", "Liên hiệp các Hội"),
            ("Nguyễn Văn Kiên", "Hội Nông dân"),
        ):
            add_delegate(work, made, DelegateDraft(full_name=name, organization_name=organization))
    return made


@pytest.fixture
def minutes_id(workspace: Workspace, meeting_id: int) -> int:
    with workspace.unit_of_work() as work:
        return open_minutes(work, meeting_id)


def items(workspace: Workspace, meeting_id: int) -> list[int]:
    with workspace.reader() as session:
        return [row.id for row in read_agenda(session, meeting_id).rows]


def times(workspace: Workspace, meeting_id: int) -> list[tuple[int | None, int | None]]:
    """Minutes after the start at which each part began and ended."""

    def after(moment: datetime | None) -> int | None:
        return None if moment is None else round((moment - START).total_seconds() / 60)

    with workspace.reader() as session:
        rows = read_agenda(session, meeting_id).rows
        return [(after(row.started_at), after(row.ended_at)) for row in rows]


def test_the_next_item_begins_and_the_one_before_ends_at_once(
    workspace: Workspace, meeting_id: int
) -> None:
    first, second, _third = items(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        start_item(work, first, START)
    with workspace.unit_of_work() as work:
        start_item(work, second, START + timedelta(minutes=12))
    assert times(workspace, meeting_id) == [(0, 12), (12, None), (None, None)]
    with workspace.unit_of_work() as work:
        finish_item(work, second, START + timedelta(minutes=50))
    with workspace.unit_of_work() as work:
        start_item(work, first, START + timedelta(minutes=55))
    assert times(workspace, meeting_id) == [(0, None), (12, 50), (None, None)]


def test_an_item_that_never_began_cannot_end_and_no_end_comes_first(
    workspace: Workspace, meeting_id: int
) -> None:
    first = items(workspace, meeting_id)[0]
    with pytest.raises(Refused, match="chưa bắt đầu"), workspace.unit_of_work() as work:
        finish_item(work, first, START)
    with pytest.raises(Refused, match="đứng trước"), workspace.unit_of_work() as work:
        set_item_times(work, first, START, START - timedelta(minutes=1))


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("Theo đ/c", ("đ/c", "đồng chí")),
        ("Đ/c", ("Đ/c", "Đồng chí")),
        ("của UBND", ("UBND", "Ủy ban nhân dân")),
        ("(ubnd", ("ubnd", "Ủy ban nhân dân")),
        ("UbnD", None),
        ("Đại biểu", None),
        ("", None),
    ],
)
def test_the_offices_abbreviations_become_words(typed: str, result: tuple[str, str] | None) -> None:
    assert expanded(typed, {"đ/c": "đồng chí", "ubnd": "Ủy ban nhân dân"}) == result


def test_an_office_keeps_abbreviations_of_its_own(workspace: Workspace) -> None:
    with workspace.reader() as session:
        assert read_abbreviations(session)["đ/c"] == "đồng chí"
    with workspace.unit_of_work() as work:
        save_abbreviations(work, {"HNTK": "  hội nghị   tổng kết "})
    with workspace.reader() as session:
        assert read_abbreviations(session) == {"hntk": "hội nghị tổng kết"}
    for bad in ({"hai chữ": "x"}, {"": "x"}, {"abc": " "}):
        with pytest.raises(Refused), workspace.unit_of_work() as work:
            save_abbreviations(work, bad)


def test_speakers_are_those_present_once_somebody_was_let_in(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.reader() as session:
        before = [speaker.line for speaker in find_speakers(session, meeting_id, "kie")]
    assert len(before) == 2
    with workspace.unit_of_work() as work:
        delegate_id = delegate_rows(work.session, meeting_id)[0].id
        check_in(work, main_list(work, meeting_id), delegate_id, nonce="n", desk="Bàn 1", at=START)
    with workspace.reader() as session:
        found = find_speakers(session, meeting_id, "kie")
        chair = find_speakers(session, meeting_id, "thuan")
    assert [(one.line, one.is_present) for one in found] == [
        ("Nguyễn Thị Kiều, Liên hiệp các Hội", True)
    ]
    assert [one.line for one in chair] == ["Ông Lâm Quốc Thuận, Giám đốc Sở"]


def test_a_task_is_given_to_an_organisation_or_a_person_of_the_meeting(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.reader() as session:
        assert [one.name for one in find_owners(session, meeting_id, "nong dan")] == [
            "Hội Nông dân",
            "Nguyễn Văn Kiên",
        ]
        assert find_owners(session, meeting_id, "  ") == []


def test_minutes_go_back_to_how_they_stood_and_that_can_be_taken_back(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    task = TaskDraft("Hội Nông dân", date(2023, 6, 30))
    with workspace.unit_of_work() as work:
        kept = add_entry(work, minutes_id, EntryDraft(text="Bản đầu"))
        struck = add_entry(work, minutes_id, EntryDraft(EntryKind.TASK, "Lập kế hoạch", task=task))
        add_entry(work, minutes_id, EntryDraft(EntryKind.VOTE, "Thông qua", tally=Tally(2, 1)))
    with workspace.unit_of_work() as work:
        first = keep_revision(work, minutes_id, "Trước khi gửi")
        assert keep_revision(work, minutes_id) == first
    with workspace.unit_of_work() as work:
        edit_entry(work, kept, 1, EntryDraft(text="Bản sửa"))
        remove_entries(work, [struck])
        add_entry(work, minutes_id, EntryDraft(text="Thêm sau"))
    with workspace.reader() as session:
        pieces = compare_revision(session, first)
        gone = " ".join(p.text for p in pieces if p.change is Change.REMOVED)
    assert "đầu" in gone
    assert "Hội Nông dân; 30/6/2023" in gone
    with workspace.unit_of_work() as work:
        go_back(work, first)
    back = work.entry_id
    assert back is not None
    with workspace.reader() as session:
        entries = entries_of(session, minutes_id)
        assert [entry.text for entry in entries] == ["Bản đầu", "Lập kế hoạch", "Thông qua"]
        assert entries[1].task == task
        assert entries[2].tally == Tally(2, 1)
        assert len(revisions_of(session, minutes_id)) == 2
    with workspace.unit_of_work() as work:
        undo(work, back)
    with workspace.reader() as session:
        texts = [entry.text for entry in entries_of(session, minutes_id)]
    assert texts == ["Bản sửa", "Thông qua", "Thêm sau"]


def test_each_step_of_the_minutes_keeps_a_revision_and_signed_ones_do_not_go_back(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_entry(work, minutes_id, EntryDraft(text="Bản đầu"))
        version = edit_minutes(work, minutes_id, 1, {"ended_at": START + timedelta(hours=3)})
    for state in (MinutesState.FOR_COMMENT, MinutesState.FINAL, MinutesState.SIGNED):
        with workspace.unit_of_work() as work:
            move_minutes(work, minutes_id, version, state)
        with workspace.reader() as session:
            head = minutes_head(session, meeting_id)
        assert head is not None
        version = head.version
    with workspace.reader() as session:
        (revision,) = revisions_of(session, minutes_id)
    assert revision.reason == "Lấy ý kiến"
    with pytest.raises(Refused, match="Đã ký"), workspace.unit_of_work() as work:
        go_back(work, revision.id)
    with workspace.unit_of_work() as work:
        set_minutes_state(work, minutes_id, version, MinutesState.DRAFT, reason="Sửa tên")
        go_back(work, revision.id)


def test_tasks_of_all_meetings_say_what_is_overdue_and_close_with_a_note(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    with workspace.unit_of_work() as work:
        for text, due in (
            ("Không hạn", None),
            ("Sau", date(2023, 7, 1)),
            ("Trước", date(2023, 5, 1)),
        ):
            add_entry(work, minutes_id, EntryDraft(EntryKind.TASK, text, task=TaskDraft("", due)))
    with workspace.reader() as session:
        rows = task_rows(session)
    assert [row.text for row in rows] == ["Trước", "Sau", "Không hạn"]
    today = date(2023, 6, 1)
    assert [row.is_overdue(today) for row in rows] == [True, False, False]
    with workspace.unit_of_work() as work:
        close_task(work, rows[0].id, rows[0].version, today, note="Đã nộp kế hoạch")
    with workspace.reader() as session:
        done = next(row for row in task_rows(session) if row.id == rows[0].id)
        assert len(task_rows(session, only_unfinished=True)) == 2
    assert (done.state, done.closed_on, done.closing_note) == (
        TaskState.DONE,
        today,
        "Đã nộp kế hoạch",
    )
    assert not done.is_overdue(date(2024, 1, 1))
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        set_task_state(work, done.id, rows[0].version, TaskState.OPEN)
    with pytest.raises(Refused), workspace.unit_of_work() as work:
        close_task(work, done.id, done.version, today, state=TaskState.ONGOING)


def test_the_room_shows_agenda_entries_and_attendance_of_one_moment(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    first = items(workspace, meeting_id)[0]
    with workspace.unit_of_work() as work:
        add_entry(work, minutes_id, EntryDraft(text="Khai mạc", agenda_item_id=first))
        add_entry(work, minutes_id, EntryDraft(text="Ngoài chương trình"))
    with workspace.reader() as session:
        room = minutes_room(session, meeting_id)
    assert [entry.text for entry in room.under(first)] == ["Khai mạc"]
    assert [entry.text for entry in room.under(None)] == ["Ngoài chương trình"]
    assert room.attendance.counts is not None
    assert (room.attendance.counts.summoned, room.attendance.counts.present) == (2, 0)
    assert len(room.attendance.absences) == 2
