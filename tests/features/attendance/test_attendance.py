"""At the door: each scan gets one of a few answers, is kept as a row, and counts once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from attendance_stage import START, Stage
from meetingdesk.errors import Refused
from meetingdesk.features.attendance import attendance
from meetingdesk.features.attendance.attendance import Direction, Passage, ScanOutcome, Several
from meetingdesk.features.attendance.attendance_marks import mark_absent
from meetingdesk.features.attendance.passages import last_passages
from meetingdesk.features.delegates.delegates import Absence, remove_delegates
from meetingdesk.model.attendance import CheckIn, Delegate
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    return Stage(workspace)


def rows(stage: Stage) -> list[CheckIn]:
    def query(session: Session) -> list[CheckIn]:
        return list(session.scalars(select(CheckIn).order_by(CheckIn.id)))

    return stage.read(query)


def test_the_code_on_a_badge_lets_its_bearer_in(stage: Stage) -> None:
    kieu = stage.add("Nguyễn Thị Kiều", "Liên hiệp các Hội KH&KT", seat="A1")
    passage = stage.scan(stage.code(kieu))
    assert passage.outcome is ScanOutcome.WELCOME
    assert passage.is_admission
    assert passage.delegate.full_name == "Nguyễn Thị Kiều"
    assert passage.delegate.seat == "A1"
    assert f"{passage.at:%H:%M}" == "08:00"


def test_a_number_in_the_list_lets_in(stage: Stage) -> None:
    stage.add("Trần Văn A")
    second = stage.add("Trần Văn B")
    assert stage.scan("2").delegate.id == second
    assert stage.scan("02").outcome is ScanOutcome.ALREADY_IN


def test_a_name_without_accents_lets_in_when_only_one_answers_to_it(stage: Stage) -> None:
    kieu = stage.add("Nguyễn Thị Kiều")
    stage.add("Nguyễn Văn Đặng")
    assert stage.scan("kieu nguyen").delegate.id == kieu


def test_a_name_that_several_have_lets_nobody_in_and_offers_them(stage: Stage) -> None:
    first, second = stage.add("Nguyễn Văn An"), stage.add("Nguyễn Văn Ân")
    answer = stage.scan("nguyen van an")
    assert isinstance(answer, Several)
    assert {match.id for match in answer.matches} == {first, second}
    assert rows(stage) == []


def test_the_beginning_of_a_code_typed_by_hand_is_enough(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    assert stage.scan(stage.code(somebody)[:6].lower()).delegate.id == somebody


def test_a_code_that_unikey_garbled_is_read_and_said_so(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    stage.act(_set_code, somebody, "K3ASDD7EE2")
    passage = stage.scan("K3ÁĐ7Ê2")
    assert passage.outcome is ScanOutcome.WELCOME
    assert passage.delegate.id == somebody
    assert passage.is_garbled


def test_a_garbled_code_that_nobody_has_is_unknown_and_blamed_on_the_input_method(
    stage: Stage,
) -> None:
    stage.add("Lê Thị B")
    passage = stage.scan("K3ÁĐ7Ê2")
    assert passage.outcome is ScanOutcome.UNKNOWN
    assert passage.is_garbled


def _set_code(work, delegate_id: int, code: str) -> None:
    work.session.get(Delegate, delegate_id).code = code


def test_who_is_in_already_hears_where_and_when(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    stage.come(somebody, at=START - timedelta(minutes=20), desk="Bàn 2")
    passage = stage.scan("1", desk="Bàn 1")
    assert passage.outcome is ScanOutcome.ALREADY_IN
    assert not passage.is_admission
    assert passage.earlier is not None
    assert (f"{passage.earlier.at:%H:%M}", passage.earlier.desk) == ("07:40", "Bàn 2")


def test_a_code_of_another_event_names_that_event(workspace: Workspace, stage: Stage) -> None:
    other = Stage(workspace, "Hội nghị năm ngoái")
    passage = stage.scan(other.code(other.add("Lê Thị B")))
    assert passage.outcome is ScanOutcome.WRONG_MEETING
    assert passage.other_meeting == "Hội nghị năm ngoái (25/4/2023)"
    assert passage.delegate is None


def test_a_delegate_taken_off_the_list_while_queueing_is_told_so(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    code = stage.code(somebody)
    stage.act(remove_delegates, [somebody])
    assert stage.scan(code).outcome is ScanOutcome.CANCELLED


@pytest.mark.parametrize(
    "typed", ["ZZZZZZZZZZ", "999", "Không Có Ai", "%", "_", "'; DROP TABLE check_ins", "9" * 40]
)
def test_what_nobody_answers_to_is_unknown_and_kept(stage: Stage, typed: str) -> None:
    stage.add("Lê Thị B")
    assert stage.scan(typed).outcome is ScanOutcome.UNKNOWN
    (row,) = rows(stage)
    assert (row.typed, row.delegate_id, row.desk) == (typed, None, "Bàn 1")


def test_a_torn_code_lets_nobody_in_by_chance(stage: Stage) -> None:
    stage.add("Lê K3", phone="0912345678")
    assert stage.scan("K3").outcome is ScanOutcome.UNKNOWN
    assert stage.scan("091234").outcome is ScanOutcome.UNKNOWN


def test_a_stuck_scanner_fills_no_row_with_a_book(stage: Stage) -> None:
    stage.scan("A" * 100_000)
    assert len(rows(stage)[0].typed) <= 200


@pytest.mark.parametrize("typed", ["", "   ", "\u200b"])
def test_nothing_typed_is_refused_and_leaves_no_row(stage: Stage, typed: str) -> None:
    with pytest.raises(Refused, match="Hãy quét mã"):
        stage.scan(typed)
    assert rows(stage) == []


def test_a_note_for_the_door_asks_for_attention_and_lets_in(stage: Stage) -> None:
    stage.add("Lê Thị B", door_note="mời lên hàng ghế đầu")
    passage = stage.scan("1")
    assert passage.outcome is ScanOutcome.ATTENTION
    assert passage.is_admission
    assert passage.delegate.door_note == "mời lên hàng ghế đầu"
    assert stage.counts.present == 1


def test_who_was_reported_absent_and_comes_is_let_in_with_a_word(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    stage.act(mark_absent, stage.meeting_id, [somebody], Absence.EXCUSED, "đi công tác")
    passage = stage.scan("1")
    assert passage.outcome is ScanOutcome.ATTENTION
    assert "đi công tác" in str(passage.warnings[0])
    assert stage.counts.excused == 0


def test_a_retry_with_the_same_nonce_counts_once_and_answers_the_same(stage: Stage) -> None:
    stage.add("Lê Thị B")
    first = stage.scan("1", nonce="n-1")
    again = stage.scan("1", nonce="n-1")
    assert again.outcome is ScanOutcome.WELCOME
    assert again.id == first.id
    assert again.is_retry
    assert len(rows(stage)) == 1


def test_a_retried_check_in_check_out_and_undo_count_once(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    passage = stage.come(somebody, nonce="in")
    stage.come(somebody, nonce="in")
    stage.take_back(passage.id, nonce="undo")
    stage.take_back(passage.id, nonce="undo")
    assert [row.direction for row in rows(stage)] == [Direction.IN, Direction.UNDO]


def test_an_undo_is_a_further_row_and_the_delegate_can_come_again(stage: Stage) -> None:
    stage.add("Lê Thị B")
    passage = stage.scan("1")
    undone = stage.take_back(passage.id)
    assert undone.direction is Direction.UNDO
    assert stage.counts.present == 0
    assert stage.scan("1").outcome is ScanOutcome.WELCOME
    assert [row.direction for row in rows(stage)] == [Direction.IN, Direction.UNDO, Direction.IN]


def test_what_was_taken_back_or_let_nobody_in_cannot_be_taken_back(stage: Stage) -> None:
    stage.add("Lê Thị B")
    passage = stage.scan("1")
    again = stage.scan("1")
    stage.take_back(passage.id)
    for passage_id in (passage.id, again.id, 999):
        with pytest.raises(Refused):
            stage.take_back(passage_id)


def test_who_left_can_come_back_and_who_is_outside_cannot_leave(stage: Stage) -> None:
    somebody = stage.add("Lê Thị B")
    with pytest.raises(Refused, match="không ở trong hội trường"):
        stage.leave(somebody)
    stage.come(somebody)
    stage.leave(somebody)
    assert stage.counts.inside == 0
    assert stage.scan("1").outcome is ScanOutcome.WELCOME
    assert stage.counts.inside == 1


def test_a_delegate_of_another_meeting_cannot_be_let_in_by_hand(
    workspace: Workspace, stage: Stage
) -> None:
    stranger = Stage(workspace, "Khác").add("Lê Thị B")
    with pytest.raises(Refused):
        stage.come(stranger)


def test_the_last_passages_show_newest_first_and_what_was_taken_back(stage: Stage) -> None:
    stage.add("Lê Thị B")
    first = stage.scan("1")
    stage.take_back(first.id)
    stage.scan("không có")
    lines = stage.read(last_passages, stage.list_id)
    assert [(line.outcome, line.is_taken_back) for line in lines] == [
        (ScanOutcome.UNKNOWN, False),
        (ScanOutcome.WELCOME, True),
    ]


def test_the_main_list_is_made_once(stage: Stage) -> None:
    assert stage.act(attendance.main_list, stage.meeting_id) == stage.list_id


def test_every_try_is_in_the_journal_by_name(stage: Stage) -> None:
    stage.add("Lê Thị B")
    with stage.workspace.unit_of_work() as work:
        passage = attendance.scan(work, stage.list_id, "1", nonce="x")
    assert isinstance(passage, Passage)
    assert str(work.act) == "Điểm danh: Lê Thị B"
    assert work.entry_id is not None
