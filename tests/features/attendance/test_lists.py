"""Lists for a session, a meal, a gift: who belongs, each counting on its own."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from attendance_stage import END, START, Stage
from meetingdesk.errors import BadInput, Conflict, Refused
from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance import Direction, ScanOutcome
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.list_counts import (
    inside_now,
    list_board,
    list_organizations,
)
from meetingdesk.features.attendance.lists import (
    DelegateKind,
    ListDraft,
    ListKind,
    ListScope,
    add_list,
    attendance_lists,
    edit_list,
    put_on_list,
    remove_list,
)
from meetingdesk.features.attendance.stand_in import register_stand_in, register_walk_in
from meetingdesk.features.delegates.delegates import DelegateDraft, remove_delegates
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình", "Hội Nông dân")
    stage.add("Lê Thị Hoa", "Thành đoàn")
    stage.add("Phạm Khách", "Báo Cần Thơ", DelegateKind.GUEST)
    return stage


def make(stage: Stage, name: str = "Bữa trưa", kind: ListKind = ListKind.MEAL, **more: Any) -> int:
    return int(stage.act(add_list, stage.meeting_id, ListDraft(name, kind, **more)))


def scan(stage: Stage, list_id: int, typed: str, **more: Any) -> Any:
    more.setdefault("at", START)
    return stage.act(attendance.scan, list_id, typed, nonce=next(stage.nonces), **more)


def board(stage: Stage, list_id: int) -> Any:
    return stage.read(list_board, list_id).counts


def test_one_person_counts_once_on_each_list_and_lists_know_nothing_of_each_other(
    stage: Stage,
) -> None:
    lunch, gift = make(stage), make(stage, "Quà", ListKind.GIFT)
    for list_id in (stage.list_id, lunch, gift):
        assert scan(stage, list_id, "1").outcome is ScanOutcome.WELCOME
        assert scan(stage, list_id, "1").outcome is ScanOutcome.ALREADY_IN
    scan(stage, lunch, "2")
    assert stage.counts.present == 1
    assert (board(stage, lunch).present, board(stage, lunch).summoned) == (2, 3)
    assert board(stage, gift).present == 1


@pytest.mark.parametrize(
    ("more", "welcome"),
    [
        ({"scope": ListScope.ALL}, {1, 2, 3}),
        ({"scope": ListScope.KINDS, "delegate_kinds": frozenset({DelegateKind.GUEST})}, {3}),
        ({"scope": ListScope.ORGANIZATIONS, "organizations": frozenset({"Thành đoàn"})}, {2}),
        ({"scope": ListScope.CHOSEN, "delegate_ids": frozenset({1, 3})}, {1, 3}),
        ({"scope": ListScope.CHOSEN}, set()),
    ],
)
def test_who_does_not_belong_is_told_so_and_kept(
    stage: Stage, more: dict[str, Any], welcome: set[int]
) -> None:
    list_id = make(stage, **more)
    for number in (1, 2, 3):
        passage = scan(stage, list_id, str(number))
        expected = ScanOutcome.WELCOME if number in welcome else ScanOutcome.WRONG_LIST
        assert passage.outcome is expected
        assert passage.delegate.number == number
        assert passage.list_name == "Bữa trưa"
    assert board(stage, list_id).summoned == len(welcome)
    assert board(stage, list_id).present == len(welcome)
    rows = stage.read(attendance_rows, stage.meeting_id, list_id)
    assert {row.id for row in rows} == welcome


def test_one_left_out_can_be_put_on_the_list(stage: Stage) -> None:
    list_id = make(stage, scope=ListScope.KINDS, delegate_kinds=frozenset({DelegateKind.GUEST}))
    stage.act(put_on_list, list_id, 1)
    stage.act(put_on_list, list_id, 1)
    assert scan(stage, list_id, "1").outcome is ScanOutcome.WELCOME
    assert board(stage, list_id).summoned == 2


def test_a_stand_in_belongs_where_the_one_represented_does(stage: Stage) -> None:
    list_id = make(stage, scope=ListScope.CHOSEN, delegate_ids=frozenset({1}))
    stage.act(register_stand_in, stage.meeting_id, 1, DelegateDraft("Người Thay"), nonce="n")
    assert board(stage, list_id).summoned == 1
    assert scan(stage, list_id, "4").outcome is ScanOutcome.WELCOME
    counts = board(stage, list_id)
    assert (counts.present, counts.summoned, counts.stand_ins) == (1, 1, 1)


def test_a_walk_in_at_a_list_of_chosen_people_is_put_on_it_and_counts_there_alone(
    stage: Stage,
) -> None:
    list_id = make(stage, scope=ListScope.CHOSEN, delegate_ids=frozenset({1}))
    passage = stage.act(
        register_walk_in, stage.meeting_id, DelegateDraft("Người Mới"), nonce="n", list_id=list_id
    )
    assert passage.outcome is ScanOutcome.WELCOME
    assert board(stage, list_id).walk_ins == 1
    assert stage.counts.walk_ins == 0


def test_a_room_is_left_and_entered_again_but_a_gift_is_given_once(stage: Stage) -> None:
    hall, gift = make(stage, "Phiên 1", ListKind.SESSION), make(stage, "Quà", ListKind.GIFT)
    scan(stage, hall, "1")
    scan(stage, hall, "2")
    assert scan(stage, hall, "1", direction=Direction.OUT).outcome is ScanOutcome.WELCOME
    assert [one.full_name for one in stage.read(inside_now, hall)] == ["Lê Thị Hoa"]
    again = scan(stage, hall, "1", direction=Direction.OUT)
    assert again.outcome is ScanOutcome.ALREADY_IN
    assert not again.can_be_taken_back
    assert scan(stage, hall, "1").outcome is ScanOutcome.WELCOME
    assert board(stage, hall).inside == 2
    scan(stage, gift, "1")
    scan(stage, gift, "1", direction=Direction.OUT)
    assert scan(stage, gift, "1").outcome is ScanOutcome.ALREADY_IN


def test_who_never_came_can_not_go_out_and_the_try_is_kept(stage: Stage) -> None:
    passage = scan(stage, stage.list_id, "1", direction=Direction.OUT)
    assert passage.outcome is ScanOutcome.ALREADY_IN
    assert stage.counts.inside == 0
    assert scan(stage, stage.list_id, "1").outcome is ScanOutcome.WELCOME


def test_late_and_early_on_a_session_go_by_its_own_times(stage: Stage) -> None:
    list_id = make(
        stage,
        "Chiều",
        ListKind.SESSION,
        starts_at=START + timedelta(hours=5),
        ends_at=END + timedelta(hours=5),
    )
    scan(stage, list_id, "1", at=START + timedelta(hours=5, minutes=10))
    scan(stage, list_id, "2", at=START + timedelta(hours=5, minutes=20))
    scan(stage, list_id, "1", at=START + timedelta(hours=6), direction=Direction.OUT)
    counts = board(stage, list_id)
    assert (counts.late, counts.left_early) == (1, 1)
    untimed = make(stage, "Không giờ", ListKind.SESSION)
    scan(stage, untimed, "1", at=END)
    assert board(stage, untimed).late == 0


def test_organisations_of_a_list_are_counted_apart(stage: Stage) -> None:
    list_id = make(stage)
    scan(stage, list_id, "2")
    rows = stage.read(list_organizations, list_id)
    assert [(row.organization_name, row.counts.present, row.counts.summoned) for row in rows] == [
        ("Hội Nông dân", 0, 1),
        ("Thành đoàn", 1, 1),
        ("Báo Cần Thơ", 0, 1),
    ]
    assert stage.read(list_organizations, stage.list_id)[0].counts.present == 0


def test_lists_show_in_order_with_how_many_belong(stage: Stage) -> None:
    make(stage, scope=ListScope.KINDS, delegate_kinds=frozenset({DelegateKind.GUEST}))
    cards = stage.read(attendance_lists, stage.meeting_id)
    assert [(card.name, card.is_main, card.expected) for card in cards] == [
        ("", True, 3),
        ("Bữa trưa", False, 1),
    ]


def test_a_list_is_changed_and_the_change_taken_back(stage: Stage) -> None:
    list_id = make(stage, scope=ListScope.CHOSEN, delegate_ids=frozenset({1, 2}))
    card = stage.read(attendance_lists, stage.meeting_id)[1]
    draft = ListDraft("Bữa tối", ListKind.MEAL, ListScope.CHOSEN, delegate_ids=frozenset({2, 3}))
    stage.act(edit_list, list_id, card.version, draft)
    entry = stage.last_entry
    assert stage.read(attendance_lists, stage.meeting_id)[1].draft == draft
    with pytest.raises(Conflict):
        stage.act(edit_list, list_id, card.version, draft)
    stage.act(undo, entry)
    assert stage.read(attendance_lists, stage.meeting_id)[1].draft == card.draft


def test_names_and_times_that_can_not_be_are_refused(stage: Stage) -> None:
    make(stage)
    with pytest.raises(Refused, match="Bữa trưa"):
        make(stage)
    with pytest.raises(Refused, match="để trống"):
        make(stage, "  ")
    with pytest.raises(BadInput):
        make(stage, "Sai giờ", starts_at=END, ends_at=START)


def test_a_list_with_passages_stays_and_an_empty_one_goes_and_comes_back(stage: Stage) -> None:
    list_id = make(stage, scope=ListScope.CHOSEN, delegate_ids=frozenset({1}))
    stage.act(remove_list, list_id)
    assert len(stage.read(attendance_lists, stage.meeting_id)) == 1
    stage.act(undo, stage.last_entry)
    assert stage.read(attendance_lists, stage.meeting_id)[1].draft.delegate_ids == {1}
    scan(stage, list_id, "1")
    with pytest.raises(Refused, match="đã có 1 lượt"):
        stage.act(remove_list, list_id)
    with pytest.raises(Refused, match="luôn có"):
        stage.act(remove_list, stage.list_id)


def test_a_delegate_removed_while_chosen_at_the_door_is_answered_and_the_try_kept(
    stage: Stage,
) -> None:
    stage.act(remove_delegates, [1])
    passage = stage.act(attendance.check_in, stage.list_id, 1, nonce="n", typed="Trần Văn Bình")
    assert passage.outcome is ScanOutcome.CANCELLED
    assert passage.typed == "Trần Văn Bình"
    assert passage.delegate is None
