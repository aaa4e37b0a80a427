"""What comes to a door that is no clean scan of this meeting's codes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from attendance_stage import START, Stage
from meetingdesk.features.attendance.attendance import ScanOutcome
from meetingdesk.features.attendance.clocks import clock_gap
from meetingdesk.features.delegates.delegates import remove_delegates
from meetingdesk.model.attendance import Delegate
from meetingdesk.store.workspace import Workspace

CODE = "K3ASDD7EE2"


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add("Trần Văn Bình")
    stage.add("Lê Thị Hoa")
    give_code(stage, 1, CODE)
    give_code(stage, 2, "MW7KJ3PQR4")
    return stage


def give_code(stage: Stage, delegate_id: int, code: str) -> None:
    def put(work: Any) -> None:
        work.session.get(Delegate, delegate_id).code = code

    stage.act(put)


def advice(passage: Any) -> str:
    return " ".join(str(warning) for warning in passage.warnings)


@pytest.mark.parametrize(
    ("torn", "method"),
    [
        (CODE[:6], "short_code"),
        (CODE[-6:], "short_code"),
        (CODE[1:], "short_code"),
        (CODE[:4] + CODE[5:], "torn_code"),
        (CODE[:3] + CODE[5:], "torn_code"),
    ],
)
def test_what_is_left_of_a_torn_code_is_enough_where_it_can_be_no_other(
    stage: Stage, torn: str, method: str
) -> None:
    passage = stage.scan(torn)
    assert passage.outcome is ScanOutcome.WELCOME
    assert (passage.delegate.id, passage.method) == (1, method)


@pytest.mark.parametrize("piece", [CODE[:4], CODE[3:8], "K3A", "7EE"])
def test_too_small_a_piece_lets_nobody_in_and_says_what_to_do(stage: Stage, piece: str) -> None:
    passage = stage.scan(piece)
    assert passage.outcome is ScanOutcome.UNKNOWN
    assert "thiếu ký tự" in advice(passage)
    assert passage.typed == piece


def test_a_code_sent_twice_without_enter_lets_one_in(stage: Stage) -> None:
    passage = stage.scan(CODE + CODE)
    assert (passage.outcome, passage.delegate.id) == (ScanOutcome.WELCOME, 1)


def test_two_codes_that_stick_together_let_nobody_in(stage: Stage) -> None:
    passage = stage.scan(CODE + "MW7KJ3PQR4")
    assert passage.outcome is ScanOutcome.UNKNOWN
    assert "dính vào nhau" in advice(passage)
    assert stage.counts.present == 0


def test_the_corner_of_the_sheet_is_told_from_a_badge(stage: Stage) -> None:
    passage = stage.scan("0f8fad5b-d9cb-469f-a165-70867728950e/1/4")
    assert passage.outcome is ScanOutcome.UNKNOWN
    assert "tờ danh sách ký tên" in advice(passage)


def test_an_empty_list_is_said_to_be_empty(workspace: Workspace) -> None:
    passage = Stage(workspace).scan(CODE)
    assert passage.outcome is ScanOutcome.UNKNOWN
    assert "còn trống" in advice(passage)


def test_a_badge_of_last_year_names_the_event_and_its_day(
    stage: Stage, workspace: Workspace
) -> None:
    last_year = Stage(workspace, "Hội nghị tổng kết năm 2022")
    old = last_year.add("Trần Văn Bình")
    passage = stage.scan(last_year.code(old))
    assert passage.outcome is ScanOutcome.WRONG_MEETING
    assert passage.other_meeting == "Hội nghị tổng kết năm 2022 (25/4/2023)"
    assert stage.counts.present == 0


def test_a_torn_badge_of_another_event_lets_nobody_in_here(
    stage: Stage, workspace: Workspace
) -> None:
    other = Stage(workspace, "Hội nghị khác")
    theirs = other.code(other.add("Người khác"))
    assert stage.scan(theirs[:8]).outcome is ScanOutcome.UNKNOWN


def test_who_was_taken_off_the_list_is_told_so_and_the_scan_kept(stage: Stage) -> None:
    stage.act(remove_delegates, [1])
    passage = stage.scan(CODE)
    assert passage.outcome is ScanOutcome.CANCELLED
    assert passage.typed == CODE


def test_desks_an_hour_apart_still_let_in_and_out_in_the_order_it_happened(stage: Stage) -> None:
    """The desk whose clock is slow notes the leaving an hour before the coming."""
    stage.come(1, at=START + timedelta(hours=1), desk="Bàn 2")
    stage.leave(1, at=START)
    assert stage.counts.inside == 0
    stage.come(1, at=START + timedelta(minutes=1), desk="Bàn 1")
    assert stage.counts.inside == 1
    assert stage.scan("1", at=START).outcome is ScanOutcome.ALREADY_IN


@pytest.mark.parametrize(
    ("now", "minutes"),
    [
        (lambda: START - timedelta(hours=1), 60),
        (lambda: START - timedelta(minutes=4), None),
        (lambda: START + timedelta(hours=3), None),
    ],
)
def test_a_desk_whose_clock_is_behind_the_others_is_told_by_how_much(
    stage: Stage, now: Callable[[], Any], minutes: int | None
) -> None:
    stage.come(1, at=START, desk="Bàn 2")
    gap = stage.read(clock_gap, stage.list_id, "Bàn 1", now())
    assert (gap and gap.minutes) == minutes
    if gap is not None:
        assert gap.desk == "Bàn 2"
    assert stage.read(clock_gap, stage.list_id, "Bàn 2", now()) is None
