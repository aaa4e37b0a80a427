"""Ctrl+Z after marking or scanning: presence is taken back, and the rows of the door stay."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from attendance_stage import Stage
from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.attendance import attendance_marks
from meetingdesk.features.attendance.stand_in import register_stand_in
from meetingdesk.features.delegates.delegates import DelegateDraft
from meetingdesk.features.undo import undo
from meetingdesk.model.attendance import AttendanceList, CheckIn, Direction
from meetingdesk.model.events import Meeting
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add_many(5)
    return stage


def rows(stage: Stage) -> list[tuple[int, str, int | None]]:
    def query(session: Any) -> list[tuple[int, str, int | None]]:
        return [
            (row.delegate_id, row.direction.value, row.undoes_id)
            for row in session.scalars(select(CheckIn).order_by(CheckIn.id))
        ]

    return stage.read(query)


def test_many_marked_at_once_are_taken_back_and_every_row_is_kept(stage: Stage) -> None:
    stage.act(attendance_marks.mark_present, stage.meeting_id, [1, 2, 3])
    before = rows(stage)
    stage.act(undo, stage.last_entry)
    assert stage.counts.present == 0
    assert rows(stage)[:3] == before
    assert rows(stage)[3:] == [(1, "undo", 1), (2, "undo", 2), (3, "undo", 3)]


def test_undoing_the_undo_brings_them_in_again_at_their_old_time(stage: Stage) -> None:
    stage.come(1)
    entry = stage.last_entry
    for present in (0, 1, 0, 1):
        stage.act(undo, entry)
        entry = stage.last_entry
        assert stage.counts.present == present
        assert stage.counts.late == 0
    assert len(rows(stage)) == 5


def test_taking_a_mark_of_absence_back_brings_those_in_again_who_had_come(stage: Stage) -> None:
    stage.come(1)
    stage.act(
        attendance_marks.mark_absent, stage.meeting_id, [1, 2], attendance_marks.Absence.EXCUSED
    )
    assert (stage.counts.present, stage.counts.excused) == (0, 2)
    stage.act(undo, stage.last_entry)
    assert (stage.counts.present, stage.counts.excused) == (1, 0)


def test_leaving_is_taken_back_too(stage: Stage) -> None:
    stage.come(1)
    stage.leave(1)
    assert stage.counts.inside == 0
    stage.act(undo, stage.last_entry)
    assert stage.counts.inside == 1


def test_what_somebody_took_back_already_is_told(stage: Stage) -> None:
    passage = stage.come(1)
    entry = stage.last_entry
    stage.take_back(passage.id)
    with pytest.raises(Conflict):
        stage.act(undo, entry)
    assert len(rows(stage)) == 2


def test_a_scan_that_let_nobody_in_has_nothing_to_take_back(stage: Stage) -> None:
    stage.scan("999")
    with pytest.raises(Refused, match="không cho ai vào"):
        stage.act(undo, stage.last_entry)


def test_the_list_made_by_the_first_mark_stays_with_its_rows(stage: Stage) -> None:
    def forget_list(work: Any) -> None:
        work.delete(AttendanceList, stage.list_id)

    stage.act(forget_list)
    stage.act(attendance_marks.mark_present, stage.meeting_id, [1])
    stage.act(undo, stage.last_entry)
    assert stage.counts.present == 0
    assert [row[1] for row in rows(stage)] == ["in", "undo"]


def test_a_stand_in_noted_by_mistake_goes_with_the_passage_of_the_same_act(stage: Stage) -> None:
    draft = DelegateDraft("Lê Văn Đại")
    stage.act(register_stand_in, stage.meeting_id, 1, draft, nonce="a")
    assert stage.counts.stand_ins == 1
    stage.act(undo, stage.last_entry)
    assert stage.counts.stand_ins == 0
    assert stage.counts.summoned == 5
    assert rows(stage) == []


def test_a_meeting_deleted_with_its_rows_comes_back_with_them(stage: Stage) -> None:
    stage.come(1)
    passage = stage.come(2)
    stage.take_back(passage.id)
    before = rows(stage)

    def delete(work: Any) -> None:
        work.delete(Meeting, stage.meeting_id)

    stage.act(delete)
    assert rows(stage) == []
    stage.act(undo, stage.last_entry)
    assert rows(stage) == before
    assert stage.counts.present == 1
    assert Direction.UNDO.value in {row[1] for row in before}
