"""What is to be got ready: from the list kept for the kind, by whom, by when, until it is done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.planning.meeting_life import put_off
from meetingdesk.features.planning.meetings import (
    MeetingKind,
    MeetingState,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    UsualPreparation,
    add_preparation,
    add_usual_preparations,
    delete_preparations,
    due_preparations,
    edit_preparation,
    has_own_list,
    keep_usual_preparations,
    move_preparation,
    preparation_rows,
    restore_usual_preparations,
    save_as_usual,
    usual_preparations,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

TODAY = date(2023, 4, 20)


@pytest.fixture
def signing(workspace: Workspace) -> int:
    return new_meeting(workspace, "Lễ ký kết", at(25, "8:00"), kind=MeetingKind.SIGNING)


def test_a_signing_s_list_has_its_table_flowers_and_folders(
    workspace: Workspace, signing: int
) -> None:
    count = do(workspace, add_usual_preparations, signing)
    rows = ask(workspace, preparation_rows, signing)
    assert len(rows) == count > 8
    texts = "; ".join(row.text for row in rows)
    for word in ("Ma-két", "loa", "Hoa", "Nước", "Bàn ký", "Bìa ký"):
        assert word in texts
    due = [row.due_on for row in rows if row.due_on is not None]
    assert due == sorted(due)
    assert due[-1] == date(2023, 4, 24)
    assert do(workspace, add_usual_preparations, signing) == 0


def test_each_has_an_owner_and_a_day_and_is_ticked_off(workspace: Workspace, signing: int) -> None:
    draft = PreparationDraft("Đặt hoa", "Chị Lan", date(2023, 4, 24))
    row_id = do(workspace, add_preparation, signing, draft)
    with workspace.unit_of_work() as work:
        version = edit_preparation(work, row_id, 1, is_done=True)
    assert str(work.act) == "Đã chuẩn bị xong: Đặt hoa"
    (row,) = ask(workspace, preparation_rows, signing)
    assert (row.is_done, row.version) == (True, version)
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        edit_preparation(work, row_id, 1, text="Đặt hoa tươi")
    with workspace.unit_of_work() as work:
        delete_preparations(work, [row_id])
    assert ask(workspace, preparation_rows, signing) == []
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    assert len(ask(workspace, preparation_rows, signing)) == 1
    with pytest.raises(Refused, match="không được để trống"):
        do(workspace, add_preparation, signing, PreparationDraft("  "))


def test_the_list_of_one_event_becomes_that_of_its_kind(workspace: Workspace, signing: int) -> None:
    do(workspace, add_preparation, signing, PreparationDraft("Thảm đỏ", "Tổ hậu cần", TODAY))
    do(workspace, save_as_usual, signing)
    (usual,) = ask(workspace, usual_preparations, MeetingKind.SIGNING)
    assert (usual.text, usual.owner_name, usual.days_before) == ("Thảm đỏ", "Tổ hậu cần", 5)
    assert len(ask(workspace, usual_preparations, MeetingKind.CONGRESS)) > 5
    other = new_meeting(workspace, "Lễ ký kết", at(9, "8:00", month=5), kind=MeetingKind.SIGNING)
    do(workspace, add_usual_preparations, other)
    (row,) = ask(workspace, preparation_rows, other)
    assert (row.text, row.due_on) == ("Thảm đỏ", date(2023, 5, 4))


def test_what_is_due_is_told_until_it_is_done_or_the_event_is_off(
    workspace: Workspace, signing: int
) -> None:
    late = do(
        workspace, add_preparation, signing, PreparationDraft("Giấy mời", "", date(2023, 4, 18))
    )
    do(workspace, add_preparation, signing, PreparationDraft("Hoa", "", date(2023, 4, 24)))
    do(workspace, add_preparation, signing, PreparationDraft("Không hạn"))
    due = ask(workspace, due_preparations, TODAY, 7)
    assert [(one.text, one.days_left) for one in due] == [("Giấy mời", -2), ("Hoa", 4)]
    assert [one.text for one in ask(workspace, due_preparations, TODAY, 1)] == ["Giấy mời"]
    do(workspace, edit_preparation, late, 1, is_done=True)
    assert [one.text for one in ask(workspace, due_preparations, TODAY, 7)] == ["Hoa"]
    assert ask(workspace, due_preparations, date(2023, 4, 26), 7) == []
    version = ask(workspace, meeting_card, signing).version
    do(workspace, set_meeting_state, signing, version, MeetingState.CANCELLED)
    assert ask(workspace, due_preparations, TODAY, 7) == []


def test_an_event_put_off_keeps_its_old_day_and_takes_its_preparations_along(
    workspace: Workspace, signing: int
) -> None:
    do(workspace, add_preparation, signing, PreparationDraft("Hoa", "", date(2023, 4, 24)))
    before = ask(workspace, meeting_card, signing)
    with workspace.unit_of_work() as work:
        card = put_off(work, signing, before.version, at(9, "14:00", month=5), "chờ ý kiến")
    assert str(work.act) == "Hoãn sự kiện Lễ ký kết sang 09/05/2023"
    assert (card.starts_at, card.ends_at) == (at(9, "14:00", month=5), at(9, "17:00", month=5))
    assert card.former_starts_at == at(25, "8:00")
    assert (card.state, card.state_reason) == (MeetingState.DRAFT, "chờ ý kiến")
    assert ask(workspace, preparation_rows, signing)[0].due_on == date(2023, 5, 8)
    with pytest.raises(Refused, match="vẫn là ngày giờ cũ"), workspace.unit_of_work() as again:
        put_off(again, signing, card.version, card.starts_at)
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    after = ask(workspace, meeting_card, signing)
    assert (after.starts_at, after.former_starts_at) == (before.starts_at, None)
    assert ask(workspace, preparation_rows, signing)[0].due_on == date(2023, 4, 24)


def test_preparations_follow_an_event_that_moves_by_days(
    workspace: Workspace, signing: int
) -> None:
    from meetingdesk.features.planning.meetings import MeetingChanges, edit_meeting

    do(workspace, add_preparation, signing, PreparationDraft("Hoa", "", date(2023, 4, 24)))
    card = ask(workspace, meeting_card, signing)
    by = timedelta(days=3, hours=2)
    changes = MeetingChanges(starts_at=card.starts_at + by, ends_at=card.ends_at + by)
    do(workspace, edit_meeting, signing, card.version, changes)
    assert ask(workspace, preparation_rows, signing)[0].due_on == date(2023, 4, 27)


def test_an_office_keeps_a_list_of_its_own_and_goes_back_to_the_one_shipped(
    workspace: Workspace,
) -> None:
    kind = MeetingKind.WORKSHOP
    shipped = ask(workspace, usual_preparations, kind)
    own = [UsualPreparation("Mời diễn giả", 14, "Phòng Khoa học"), UsualPreparation("Bánh, trà", 0)]
    do(workspace, keep_usual_preparations, kind, own)
    assert ask(workspace, has_own_list, kind)
    assert ask(workspace, usual_preparations, kind) == own
    assert ask(workspace, usual_preparations, MeetingKind.CONGRESS) != own
    with pytest.raises(Refused):
        do(workspace, keep_usual_preparations, kind, [UsualPreparation("  ", 1)])
    do(workspace, restore_usual_preparations, kind)
    assert ask(workspace, usual_preparations, kind) == shipped
    assert not ask(workspace, has_own_list, kind)


def test_a_thing_is_put_earlier_and_later_in_the_list(workspace: Workspace, signing: int) -> None:
    first, _, last = (
        do(workspace, add_preparation, signing, PreparationDraft(text)) for text in "ABC"
    )
    do(workspace, move_preparation, last, -1)
    do(workspace, move_preparation, first, -1)
    assert [row.text for row in ask(workspace, preparation_rows, signing)] == ["A", "C", "B"]
    do(workspace, move_preparation, first, 5)
    assert [row.text for row in ask(workspace, preparation_rows, signing)] == ["C", "B", "A"]
