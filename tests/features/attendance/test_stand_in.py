"""Dự thay, walk-ins, and marking from the paper sheet."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from attendance_stage import START, Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance.attendance import ScanOutcome
from meetingdesk.features.attendance.attendance_marks import (
    clear_marks,
    mark_absent,
    mark_left,
    mark_present,
)
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.attendance.stand_in import SameName, register_stand_in, register_walk_in
from meetingdesk.features.delegates.delegates import Absence, DelegateDraft, DelegateKind
from meetingdesk.features.undo import undo
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def stand_in(stage: Stage, absent: int, draft: DelegateDraft, **more):
    more.setdefault("nonce", next(stage.nonces))
    return stage.act(register_stand_in, stage.meeting_id, absent, draft, **more)


def walk_in(stage: Stage, draft: DelegateDraft, **more):
    more.setdefault("nonce", next(stage.nonces))
    return stage.act(register_walk_in, stage.meeting_id, draft, **more)


def rows(stage: Stage):
    return {row.full_name: row for row in stage.read(attendance_rows, stage.meeting_id)}


def how_many(stage: Stage, model: type) -> int:
    return stage.read(lambda session: session.scalar(select(func.count()).select_from(model)))


def test_who_comes_in_anothers_place_is_on_the_list_beside_the_one_invited(stage: Stage) -> None:
    absent = stage.add("Trần Văn A", "Thành đoàn")
    passage = stand_in(stage, absent, DelegateDraft("  lê thị   b ", position="Phó Bí thư"))
    assert passage.outcome is ScanOutcome.WELCOME
    assert passage.delegate.stands_in_for == "Trần Văn A"
    assert passage.delegate.organization_name == "Thành đoàn"
    shown = rows(stage)
    assert shown["Trần Văn A"].standing is Standing.REPRESENTED
    assert shown["Trần Văn A"].stand_ins == ("Lê Thị B",)
    assert shown["Lê Thị B"].kind is DelegateKind.SUMMONED
    assert shown["Lê Thị B"].standing.has_come


def test_the_one_invited_must_not_have_come(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    stage.come(absent)
    with pytest.raises(Refused, match="đã có mặt lúc 08:00"):
        stand_in(stage, absent, DelegateDraft("Lê Thị B"))
    assert how_many(stage, Delegate) == 1


def test_one_seat_has_one_stand_in(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    first = stand_in(stage, absent, DelegateDraft("Lê Thị B"))
    with pytest.raises(Refused, match="đã có Lê Thị B dự thay"):
        stand_in(stage, absent, DelegateDraft("Lê Thị C"))
    stage.take_back(first.id)
    stand_in(stage, absent, DelegateDraft("Lê Thị C"))
    assert stage.counts.stand_ins == 1


def test_a_stand_in_of_a_stand_in_fills_the_first_seat(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    first = stand_in(stage, absent, DelegateDraft("Lê Thị B"))
    stage.take_back(first.id)
    second = stand_in(stage, first.delegate.id, DelegateDraft("Lê Thị C"))
    assert second.delegate.stands_in_for == "Trần Văn A"


def test_a_retry_adds_nobody_twice(stage: Stage) -> None:
    absent = stage.add("Trần Văn A")
    for _ in range(2):
        stand_in(stage, absent, DelegateDraft("Lê Thị B"), nonce="s")
        walk_in(stage, DelegateDraft("Phạm C"), nonce="w")
    assert how_many(stage, Delegate) == 3
    assert how_many(stage, CheckIn) == 2


def test_a_walk_in_of_the_same_name_is_asked_about_first(stage: Stage) -> None:
    listed = stage.add("Nguyễn Văn Ân", "Hội Nông dân")
    with pytest.raises(SameName, match="đã có trong danh sách") as caught:
        walk_in(stage, DelegateDraft("NGUYEN VAN AN"))
    assert [match.id for match in caught.value.matches] == [listed]
    assert how_many(stage, Delegate) == 1
    passage = walk_in(stage, DelegateDraft("NGUYEN VAN AN"), despite_same_name=True)
    assert passage.delegate.kind is DelegateKind.WALK_IN


def test_a_walk_in_without_a_name_is_refused_and_leaves_nothing(stage: Stage) -> None:
    with pytest.raises(Refused, match="họ và tên"):
        walk_in(stage, DelegateDraft("  ", organization_name="Hội"))
    assert how_many(stage, Delegate) == 0
    assert how_many(stage, CheckIn) == 0


def test_a_walk_in_is_one_act_that_ctrl_z_takes_back(stage: Stage) -> None:
    walk_in(stage, DelegateDraft("Phạm C"))
    stage.act(undo, stage.last_entry)
    assert how_many(stage, Delegate) == 0
    assert how_many(stage, CheckIn) == 0


def test_many_are_marked_present_from_the_paper_as_of_the_beginning(stage: Stage) -> None:
    people = stage.add_many(3)
    stage.come(people[0])
    assert stage.act(mark_present, stage.meeting_id, [*people, people[1], 999]) == 2
    assert stage.counts.present == 3
    assert stage.counts.late == 0
    assert stage.act(mark_present, stage.meeting_id, people) == 0
    assert rows(stage)["Trần Văn 1"].came_at == START


def test_many_are_marked_absent_with_a_reason_and_what_was_scanned_is_taken_back(
    stage: Stage,
) -> None:
    people = stage.add_many(3)
    stage.come(people[0])
    stage.act(mark_absent, stage.meeting_id, people[:2], Absence.EXCUSED, " đi  công tác ")
    stage.act(mark_absent, stage.meeting_id, people[2:], Absence.UNEXCUSED, "không nghe")
    shown = rows(stage)
    assert shown["Trần Văn 0"].standing is Standing.EXCUSED
    assert shown["Trần Văn 0"].absence_reason == "đi công tác"
    assert shown["Trần Văn 2"].standing is Standing.UNEXCUSED
    assert shown["Trần Văn 2"].absence_reason == ""
    assert how_many(stage, CheckIn) == 2  # the passage and its undo


def test_marks_can_be_cleared_and_ctrl_z_brings_them_back(stage: Stage) -> None:
    people = stage.add_many(2)
    stage.act(mark_present, stage.meeting_id, people)
    stage.act(clear_marks, stage.meeting_id, people)
    assert stage.counts.present == 0
    stage.act(undo, stage.last_entry)
    assert stage.counts.present == 2


def test_only_who_is_inside_can_be_marked_as_gone(stage: Stage) -> None:
    people = stage.add_many(3)
    stage.act(mark_present, stage.meeting_id, people[:2])
    assert stage.act(mark_left, stage.meeting_id, people, at=START) == 2
    assert (stage.counts.present, stage.counts.left_early, stage.counts.inside) == (2, 2, 0)
