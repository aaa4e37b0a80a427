"""Late and early by the agenda: the reception is not the beginning, and a late start forgives."""

from __future__ import annotations

from datetime import timedelta

import pytest

from attendance_stage import START, Stage
from meetingdesk.features.attendance.attendance_rows import attendance_rows
from meetingdesk.features.attendance.presence import Standing
from meetingdesk.features.minutes.agenda_clock import set_item_times
from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    AgendaKind,
    add_agenda_items,
    read_agenda,
)
from meetingdesk.store.workspace import Workspace


@pytest.fixture
def stage(workspace: Workspace) -> Stage:
    stage = Stage(workspace)
    stage.add_many(2)
    return stage


def agenda(stage: Stage) -> list[int]:
    drafts = [
        AgendaDraft("Đón tiếp đại biểu", AgendaKind.RECEPTION, 30),
        AgendaDraft("Khai mạc", AgendaKind.OPENING, 30),
        AgendaDraft("Bế mạc", AgendaKind.CLOSING, 60),
    ]
    stage.act(add_agenda_items, stage.meeting_id, drafts)
    return [row.id for row in stage.read(read_agenda, stage.meeting_id).rows]


def standing(stage: Stage, came: int, left: int | None = None) -> Standing:
    stage.come(1, at=START + timedelta(minutes=came))
    if left is not None:
        stage.leave(1, at=START + timedelta(minutes=left))
    found = stage.read(attendance_rows, stage.meeting_id)[0].standing
    counts = stage.counts
    assert counts.late == (found is Standing.LATE)
    assert counts.left_early == (found is Standing.LEFT_EARLY)
    return found


@pytest.mark.parametrize(
    ("came", "expected"), [(40, Standing.PRESENT), (44, Standing.PRESENT), (46, Standing.LATE)]
)
def test_who_comes_during_the_reception_is_in_time(
    stage: Stage, came: int, expected: Standing
) -> None:
    agenda(stage)
    assert standing(stage, came) is expected


def test_without_an_agenda_the_beginning_of_the_meeting_counts(stage: Stage) -> None:
    assert standing(stage, 16) is Standing.LATE


def test_a_meeting_that_began_late_forgives_those_who_came_late(stage: Stage) -> None:
    opening = agenda(stage)[1]
    stage.act(set_item_times, opening, START + timedelta(minutes=60), None)
    assert standing(stage, 70) is Standing.PRESENT


def test_who_leaves_when_the_agenda_is_over_did_not_leave_early(stage: Stage) -> None:
    agenda(stage)
    assert standing(stage, 0, left=118) is Standing.PRESENT


def test_who_leaves_in_the_middle_left_early(stage: Stage) -> None:
    agenda(stage)
    assert standing(stage, 0, left=90) is Standing.LEFT_EARLY


def test_who_leaves_after_an_end_that_came_sooner_did_not_leave_early(stage: Stage) -> None:
    closing = agenda(stage)[2]
    stage.act(set_item_times, closing, START + timedelta(minutes=60), START + timedelta(minutes=90))
    assert standing(stage, 0, left=91) is Standing.PRESENT
