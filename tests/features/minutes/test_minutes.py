"""Taking minutes along the agenda: what was said and decided, attendance from the door, states."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance.attendance import check_in, main_list
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.minutes.minutes import (
    MinutesState,
    edit_minutes,
    minutes_head,
    number_minutes,
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
    move_entries,
    remove_entries,
)
from meetingdesk.features.minutes.minutes_life import set_minutes_state
from meetingdesk.features.papers.minutes_paper import gather_minutes
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items
from meetingdesk.features.planning.meetings import MeetingDraft, create_meeting
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace

START = datetime(2023, 4, 25, 1, tzinfo=UTC)
END = START + timedelta(hours=3)


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    """A conference with two agenda items, a chair, and three delegates of whom two came."""
    with workspace.unit_of_work() as work:
        meeting_id = create_meeting(work, MeetingDraft("Hội nghị tổng kết", START, END))
        add_agenda_items(
            work, meeting_id, [AgendaDraft("Báo cáo tổng kết"), AgendaDraft("Kết luận")]
        )
        add_role(work, meeting_id, RoleKind.CHAIR, RoleDraft("Nguyễn Văn Sử", "Ông", "Giám đốc"))
        ids = [
            add_delegate(work, meeting_id, DelegateDraft(full_name=name))
            for name in ("Lê An", "Trần Bình", "Phạm Chi")
        ]
    with workspace.unit_of_work() as work:
        list_id = main_list(work, meeting_id)
        for delegate_id in ids[:2]:
            check_in(work, list_id, delegate_id, nonce=f"n{delegate_id}", desk="Bàn 1", at=START)
    return meeting_id


@pytest.fixture
def minutes_id(workspace: Workspace, meeting_id: int) -> int:
    with workspace.unit_of_work() as work:
        return open_minutes(work, meeting_id)


def record(workspace: Workspace, minutes_id: int, draft: EntryDraft) -> int:
    with workspace.unit_of_work() as work:
        return add_entry(work, minutes_id, draft)


def version(workspace: Workspace, meeting_id: int) -> int:
    with workspace.reader() as session:
        head = minutes_head(session, meeting_id)
    assert head is not None
    return head.version


def test_opening_twice_gives_the_same_minutes(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    with workspace.unit_of_work() as work:
        assert open_minutes(work, meeting_id) == minutes_id
    assert work.entry_id is None


def test_entries_keep_their_order_kind_and_words(workspace: Workspace, minutes_id: int) -> None:
    first = record(workspace, minutes_id, EntryDraft(text="  Ông A nêu <b>ý kiến</b> & đề nghị  "))
    second = record(
        workspace, minutes_id, EntryDraft(EntryKind.STATEMENT, "Nhất trí", speaker="Bà Kiều")
    )
    with workspace.unit_of_work() as work:
        move_entries(work, minutes_id, [second, first])
    with workspace.reader() as session:
        kept = [(entry.text, entry.speaker) for entry in entries_of(session, minutes_id)]
    assert kept == [("Nhất trí", "Bà Kiều"), ("Ông A nêu <b>ý kiến</b> & đề nghị", "")]


def test_a_vote_is_stamped_with_who_was_present_then(workspace: Workspace, minutes_id: int) -> None:
    record(
        workspace, minutes_id, EntryDraft(EntryKind.VOTE, "Thông qua báo cáo", tally=Tally(2, 0, 0))
    )
    with workspace.reader() as session:
        (vote,) = entries_of(session, minutes_id)
    assert (vote.present_then, vote.summoned_then) == (2, 3)
    assert vote.tally == Tally(2)


def test_a_task_keeps_owner_and_date_and_goes_with_its_entry(
    workspace: Workspace, minutes_id: int
) -> None:
    task = TaskDraft("Hội Nông dân", date(2023, 6, 30))
    entry_id = record(
        workspace, minutes_id, EntryDraft(EntryKind.TASK, "Xây dựng kế hoạch", task=task)
    )
    with workspace.reader() as session:
        (entry,) = entries_of(session, minutes_id)
    assert entry.task == task
    with workspace.unit_of_work() as work:
        edit_entry(work, entry_id, entry.version, EntryDraft(EntryKind.CONCLUSION, "Kết luận"))
    with workspace.reader() as session:
        (entry,) = entries_of(session, minutes_id)
    assert (entry.kind, entry.task) == (EntryKind.CONCLUSION, None)
    with workspace.unit_of_work() as work:
        remove_entries(work, [entry_id])
    assert work.entry_id is not None
    struck = work.entry_id
    with workspace.unit_of_work() as work:
        undo(work, struck)
    with workspace.reader() as session:
        assert len(entries_of(session, minutes_id)) == 1


def test_the_second_to_save_an_entry_is_told(workspace: Workspace, minutes_id: int) -> None:
    entry_id = record(workspace, minutes_id, EntryDraft(text="Bản đầu"))
    with workspace.unit_of_work() as work:
        edit_entry(work, entry_id, 1, EntryDraft(text="Bản của Lan"))
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        edit_entry(work, entry_id, 1, EntryDraft(text="Bản của Minh"))


def test_minutes_become_final_with_an_end_and_a_number_and_lock_when_signed(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    with pytest.raises(Refused, match="giờ kết thúc"), workspace.unit_of_work() as work:
        set_minutes_state(work, minutes_id, 1, MinutesState.FINAL)
    with pytest.raises(Refused, match="đứng trước"), workspace.unit_of_work() as work:
        edit_minutes(work, minutes_id, 1, {"ended_at": START - timedelta(hours=1)})
    with workspace.unit_of_work() as work:
        edit_minutes(work, minutes_id, 1, {"ended_at": END})
    for state in (MinutesState.FINAL, MinutesState.SIGNED):
        with workspace.unit_of_work() as work:
            set_minutes_state(work, minutes_id, version(workspace, meeting_id), state)
    with workspace.reader() as session:
        head = minutes_head(session, meeting_id)
    assert head is not None
    assert (head.number, head.is_locked) == ("01", True)
    with pytest.raises(Refused, match="Đã ký"):
        record(workspace, minutes_id, EntryDraft(text="Thêm sau khi ký"))
    with pytest.raises(Refused, match="lý do"), workspace.unit_of_work() as work:
        set_minutes_state(work, minutes_id, head.version, MinutesState.DRAFT)
    with workspace.unit_of_work() as work:
        set_minutes_state(work, minutes_id, head.version, MinutesState.DRAFT, reason="Sửa tên")
        assert number_minutes(work, minutes_id) == "01"
    record(workspace, minutes_id, EntryDraft(text="Sửa"))


def test_the_paper_gathers_attendance_entries_and_people(
    workspace: Workspace, meeting_id: int, minutes_id: int
) -> None:
    with workspace.reader() as session:
        from meetingdesk.features.planning.agenda import read_agenda

        items = read_agenda(session, meeting_id).rows
    record(workspace, minutes_id, EntryDraft(text="Sở trình bày.", agenda_item_id=items[0].id))
    record(
        workspace,
        minutes_id,
        EntryDraft(EntryKind.CONCLUSION, "Thống nhất.", agenda_item_id=items[1].id),
    )
    record(workspace, minutes_id, EntryDraft(text="Ghi thêm."))
    with workspace.unit_of_work() as work:
        edit_minutes(work, minutes_id, 1, {"closing": "Lập thành 02 bản.\nĐã đọc lại."})
    with workspace.reader() as session:
        data = gather_minutes(session, workspace.attachments, meeting_id)
    assert data.counts is not None
    assert (data.counts.summoned, data.counts.present, data.counts.absent) == (3, 2, 1)
    assert [absence.person.name for absence in data.absences] == ["Phạm Chi"]
    assert [record.title for record in data.agenda] == [
        "Báo cáo tổng kết",
        "Kết luận",
        "Nội dung khác",
    ]
    assert [one.text for one in data.agenda[1].conclusions] == ["Thống nhất."]
    assert data.starts_at.hour == 8
    assert data.closing == ("Lập thành 02 bản.", "Đã đọc lại.")
    assert data.chairs[0].name == "Nguyễn Văn Sử"


def test_a_meeting_without_anything_still_gives_a_paper(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        meeting_id = create_meeting(work, MeetingDraft("Họp", START, END))
    with workspace.reader() as session:
        data = gather_minutes(session, workspace.attachments, meeting_id)
    assert (data.counts, data.agenda, data.chairs, data.ends_at) == (None, (), (), None)
