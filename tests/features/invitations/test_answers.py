"""Answers to invitations: noted from the telephone, with reasons, with somebody in one's place."""

from __future__ import annotations

from datetime import date

import pytest

from attendance_stage import Stage
from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, DelegateKind, delegate_rows
from meetingdesk.features.invitations.answers import (
    Answer,
    InvitationRow,
    answer_counts,
    answer_deadline,
    invitation_rows,
    name_stand_in,
    note_answers,
    note_sent,
    set_answer_deadline,
)
from meetingdesk.features.papers.paper_settings import kept_options
from meetingdesk.features.undo import undo
from meetingdesk.model.attendance import Absence
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def row_of(stage: Stage, delegate_id: int) -> InvitationRow:
    rows = stage.read(invitation_rows, stage.meeting_id)
    return next(row for row in rows if row.id == delegate_id)


def test_nobody_has_answered_at_first_and_organisers_are_not_asked(stage: Stage) -> None:
    stage.add("Nguyễn Văn An")
    stage.add("Ban tổ chức", kind=DelegateKind.STAFF)
    rows = stage.read(invitation_rows, stage.meeting_id)
    assert [(row.full_name, row.answer) for row in rows] == [("Nguyễn Văn An", Answer.NONE)]
    assert answer_counts(rows).not_sent == 1


def test_who_declines_is_absent_with_the_reason_until_they_come_after_all(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An")
    stage.act(note_answers, [an], Answer.DECLINED, "đi công tác Hà Nội")
    (delegate,) = stage.read(delegate_rows, stage.meeting_id)
    assert (delegate.absence, delegate.absence_reason) == (Absence.EXCUSED, "đi công tác Hà Nội")
    stage.act(note_answers, [an], Answer.COMING)
    (delegate,) = stage.read(delegate_rows, stage.meeting_id)
    assert (delegate.absence, delegate.absence_reason) == (Absence.UNKNOWN, "")
    assert row_of(stage, an).answered_at is not None


def test_an_answer_withdrawn_counts_as_none(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An")
    stage.act(note_answers, [an], Answer.COMING)
    stage.act(note_answers, [an], Answer.NONE)
    assert row_of(stage, an).answered_at is None
    assert answer_counts(stage.read(invitation_rows, stage.meeting_id)).unanswered == 1


def test_somebody_sent_in_ones_place_is_on_the_list_before_the_day(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An", "Hội Nông dân")
    stage.act(name_stand_in, an, DelegateDraft("LÊ THỊ BÌNH", position="Phó Chủ tịch"))
    row = row_of(stage, an)
    assert (row.answer, row.stand_ins) == (Answer.SUBSTITUTE, ("Lê Thị Bình",))
    stand_in = stage.read(delegate_rows, stage.meeting_id)[1]
    assert (stand_in.organization_name, stand_in.stands_in_for_id) == ("Hội Nông dân", an)


def test_naming_another_stand_in_takes_the_first_off_the_list(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An")
    stage.act(name_stand_in, an, DelegateDraft("Lê Thị Bình"))
    stage.act(name_stand_in, an, DelegateDraft("Phạm Văn Cường"))
    names = [row.full_name for row in stage.read(delegate_rows, stage.meeting_id)]
    assert names == ["Nguyễn Văn An", "Phạm Văn Cường"]
    stage.act(note_answers, [an], Answer.COMING)
    assert len(stage.read(delegate_rows, stage.meeting_id)) == 1


def test_a_stand_in_who_has_come_is_not_taken_off_the_list(stage: Stage) -> None:
    an = stage.add("Nguyễn Văn An")
    binh = stage.act(name_stand_in, an, DelegateDraft("Lê Thị Bình"))
    stage.come(binh)
    with pytest.raises(Refused, match="Lê Thị Bình đã đến dự thay Nguyễn Văn An"):
        stage.act(note_answers, [an], Answer.COMING)
    assert row_of(stage, an).answer is Answer.SUBSTITUTE


def test_letters_handed_over_on_paper_are_noted(stage: Stage) -> None:
    an, binh = stage.add("Nguyễn Văn An"), stage.add("Lê Thị Bình")
    stage.act(note_sent, [an], "paper")
    assert row_of(stage, an).sent_by == "paper"
    assert row_of(stage, binh).sent_at is None


def test_an_answer_of_somebody_removed_meanwhile_is_refused_and_nothing_is_kept(
    stage: Stage,
) -> None:
    an = stage.add("Nguyễn Văn An")
    with pytest.raises(Refused, match="đã bị rút"):
        stage.act(note_answers, [an, 999], Answer.COMING)
    assert row_of(stage, an).answer is Answer.NONE


def test_an_answer_is_taken_back_by_undo(stage: Stage, workspace: Workspace) -> None:
    an = stage.add("Nguyễn Văn An")
    stage.act(note_answers, [an], Answer.DECLINED, "ốm")
    stage.act(undo, stage.last_entry)
    assert row_of(stage, an).answer is Answer.NONE
    assert stage.read(delegate_rows, stage.meeting_id)[0].absence is Absence.UNKNOWN


def test_the_day_to_answer_by_is_before_the_meeting(stage: Stage) -> None:
    stage.act(set_answer_deadline, stage.meeting_id, date(2023, 4, 22))
    assert stage.read(answer_deadline, stage.meeting_id) == date(2023, 4, 22)
    letter = stage.read(kept_options, "invitation", stage.meeting_id)
    assert letter.meeting["confirm_by"] == "2023-04-22"
    with pytest.raises(Refused, match="trước ngày diễn ra"):
        stage.act(set_answer_deadline, stage.meeting_id, date(2023, 4, 26))
