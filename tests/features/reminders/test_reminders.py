"""Reminders come when they are due, once, whatever the PC was doing and however its clock jumps."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from meetingdesk.features.planning.meetings import (
    MeetingState,
    delete_meetings,
    edit_meeting,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    add_preparation,
    edit_preparation,
    preparation_rows,
)
from meetingdesk.features.reminders.reminder_marks import mark_known, mark_shown, snooze
from meetingdesk.features.reminders.reminder_settings import (
    ReminderKind,
    ReminderSettings,
    read_reminder_settings,
    save_reminder_settings,
)
from meetingdesk.features.reminders.reminders import Reminder, read_reminders
from meetingdesk.model.minutes import ActionItem
from meetingdesk.model.reminders import ReminderMark
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting
from signing_stage import Signings


class Desk:
    """Somebody at a PC whose clock is set by hand; `tell` is what the program does each minute."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.now = at(1, "8:00")

    def tell(self, now: datetime | None = None) -> list[Reminder]:
        """What is told now; it is noted as shown, as the window does."""
        self.now = now or self.now
        fresh = list(ask(self.workspace, read_reminders, self.now).fresh)
        if fresh:
            do(self.workspace, mark_shown, fresh, self.now)
        return fresh

    def active(self) -> list[Reminder]:
        return list(ask(self.workspace, read_reminders, self.now).active)


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    return Desk(workspace)


def said(reminders: list[Reminder]) -> list[tuple[ReminderKind, str]]:
    return [(one.kind, one.title) for one in reminders]


def test_an_event_is_told_a_day_and_half_an_hour_before(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"), place="Hội trường Sở")
    assert desk.tell(at(24, "7:59")) == []
    (day_before,) = desk.tell(at(24, "8:00"))
    assert str(day_before.words) == f"Bắt đầu lúc {at(25, '8:00')} tại Hội trường Sở"
    assert desk.tell(at(24, "8:01")) == []
    assert desk.tell(at(25, "7:29")) == []
    assert said(desk.tell(at(25, "7:30"))) == [(ReminderKind.EVENT, "Lễ ký kết")]
    assert desk.tell(at(25, "7:59")) == []
    assert desk.tell(at(25, "8:00")) == []
    assert desk.active() == []


def test_a_pc_that_was_off_tells_only_what_still_matters(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    new_meeting(workspace, "Đã qua", at(24, "14:00"))
    (only,) = desk.tell(at(25, "7:45"))
    assert only.key.endswith(":30")
    assert desk.tell(at(25, "7:46")) == []


def test_nothing_is_told_twice_after_a_restart(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    assert len(desk.tell(at(24, "9:00"))) == 1
    path = workspace.path
    workspace.close()
    with Workspace.open(path) as again:
        other = Desk(again)
        assert other.tell(at(24, "9:05")) == []
        assert said(other.active()) == [(ReminderKind.EVENT, "Lễ ký kết")]


def test_a_moved_event_is_told_for_its_new_time(workspace: Workspace, desk: Desk) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    assert len(desk.tell(at(24, "9:00"))) == 1
    version = ask(workspace, meeting_card, meeting).version
    later = {"starts_at": at(27, "8:00"), "ends_at": at(27, "11:00")}
    do(workspace, edit_meeting, meeting, version, later)
    assert desk.tell(at(24, "9:01")) == []
    assert len(desk.tell(at(26, "8:30"))) == 1


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_what_is_not_held_is_not_told(
    workspace: Workspace, desk: Desk, state: MeetingState
) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    version = ask(workspace, meeting_card, meeting).version
    do(workspace, set_meeting_state, meeting, version, state, "Bão")
    gone = new_meeting(workspace, "Bị xóa", at(25, "8:00"))
    do(workspace, delete_meetings, [gone])
    assert desk.tell(at(25, "7:40")) == []


def test_a_preparation_is_told_the_day_before_and_on_its_day_when_the_office_opens(
    workspace: Workspace, desk: Desk
) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    do(workspace, add_preparation, meeting, PreparationDraft("Hoa", "Chị Lan", date(2023, 4, 22)))
    assert desk.tell(at(21, "6:59")) == []
    (before,) = desk.tell(at(21, "7:00"))
    assert (before.kind, before.title, before.part) == (
        ReminderKind.PREPARATION,
        "Hoa",
        "preparations",
    )
    assert desk.tell(at(21, "16:00")) == []
    assert said(desk.tell(at(22, "7:00"))) == [(ReminderKind.PREPARATION, "Hoa")]
    assert desk.tell(at(23, "9:00")) == []
    (row,) = ask(workspace, preparation_rows, meeting)
    do(workspace, edit_preparation, row.id, row.version, is_done=True)
    desk.now = at(23, "9:01")
    assert desk.active() == []


def test_a_task_of_a_decision_is_told_three_days_before_and_on_its_day(
    workspace: Workspace, desk: Desk
) -> None:
    meeting = new_meeting(workspace, "Hội nghị", at(10, "8:00"))
    with workspace.unit_of_work() as work:
        work.session.add(
            ActionItem(
                meeting_id=meeting, text="Trình báo cáo", owner_name="Phòng Biển",
                due_on=date(2023, 4, 25),
            )
        )  # fmt: skip
    assert desk.tell(at(21, "9:00")) == []
    (first,) = desk.tell(at(22, "9:00"))
    assert str(first.words) == "Còn 3 ngày, hạn 2023-04-25: Phòng Biển"
    assert first.part == "minutes"
    assert desk.tell(at(24, "9:00")) == []
    (last,) = desk.tell(at(25, "9:00"))
    assert "Hôm nay đến hạn" in str(last.words)
    assert desk.tell(at(30, "9:00")) == []
    assert said(desk.active()) == [(ReminderKind.TASK, "Trình báo cáo")]


def test_an_agreement_is_told_90_and_30_days_before_its_end_and_its_review_before(
    workspace: Workspace,
) -> None:
    """The programme runs from 1/1/2023 to 31/12/2025; its middle is 1/7/2024."""
    Signings(workspace).create()
    desk = Desk(workspace)

    def kinds(moment: datetime) -> list[ReminderKind]:
        return [one.kind for one in desk.tell(moment)]

    assert kinds(at(16, "9:00", month=6, year=2024)) == []
    assert kinds(at(17, "9:00", month=6, year=2024)) == [ReminderKind.REVIEW]
    assert kinds(at(1, "9:00", month=7, year=2024)) == [ReminderKind.REVIEW]
    assert kinds(at(1, "9:00", month=10, year=2025)) == []
    assert kinds(at(2, "9:00", month=10, year=2025)) == [ReminderKind.ENDING]
    assert kinds(at(3, "9:00", month=10, year=2025)) == []
    assert kinds(at(1, "9:00", month=12, year=2025)) == [ReminderKind.ENDING]
    assert kinds(at(17, "9:00", month=12, year=2025)) == [ReminderKind.REVIEW]
    assert sorted(kinds(at(31, "9:00", month=12, year=2025))) == [
        ReminderKind.ENDING, ReminderKind.REVIEW
    ]  # fmt: skip


def test_a_reminder_can_wait_and_then_comes_once_more(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    told = desk.tell(at(24, "9:00"))
    do(workspace, snooze, told, desk.now, timedelta(hours=1))
    assert desk.active() == []
    assert desk.tell(at(24, "9:59")) == []
    assert len(desk.tell(at(24, "10:00"))) == 1
    assert desk.tell(at(24, "10:01")) == []


def test_what_somebody_knows_of_is_gone_until_the_next_stage(
    workspace: Workspace, desk: Desk
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    told = desk.tell(at(24, "9:00"))
    do(workspace, mark_known, told, desk.now)
    assert desk.active() == []
    assert len(desk.tell(at(25, "7:30"))) == 1


def test_each_kind_can_be_switched_off(workspace: Workspace, desk: Desk) -> None:
    meeting = new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    do(workspace, add_preparation, meeting, PreparationDraft("Hoa", "", date(2023, 4, 24)))
    only = ReminderSettings(frozenset({ReminderKind.PREPARATION}), (60,))
    do(workspace, save_reminder_settings, only)
    assert ask(workspace, read_reminder_settings) == only
    assert said(desk.tell(at(24, "9:00"))) == [(ReminderKind.PREPARATION, "Hoa")]
    do(workspace, save_reminder_settings, ReminderSettings(frozenset(ReminderKind), (60,)))
    assert desk.tell(at(24, "9:10")) == []
    assert said(desk.tell(at(25, "7:00")))[0] == (ReminderKind.EVENT, "Lễ ký kết")


def test_a_clock_set_back_tells_nothing_twice(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    assert len(desk.tell(at(24, "9:00"))) == 1
    assert desk.tell(at(24, "7:30")) == []
    assert desk.tell(at(24, "8:30")) == []
    assert desk.tell(at(24, "9:30")) == []


def test_a_clock_that_was_a_year_ahead_swallows_no_reminder(
    workspace: Workspace, desk: Desk
) -> None:
    """While the clock was wrong, it told of next year; set right, the real day is told as well."""
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00", year=2024))
    assert len(desk.tell(at(24, "9:00", year=2024))) == 1
    assert desk.tell(at(24, "9:00", year=2023)) == []
    assert len(desk.tell(at(24, "9:00", year=2024))) == 0
    with workspace.unit_of_work() as work:
        for mark in work.session.scalars(select(ReminderMark)):
            mark.shown_at = at(24, "9:00", year=2025)
    assert len(desk.tell(at(24, "9:10", year=2024))) == 1


def test_a_snooze_set_while_the_clock_was_ahead_does_not_last_for_years(
    workspace: Workspace, desk: Desk
) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    told = desk.tell(at(24, "9:00"))
    do(workspace, snooze, told, at(24, "9:00", year=2030), timedelta(hours=1))
    assert len(desk.tell(at(24, "9:05"))) == 1


def test_the_zone_of_the_pc_does_not_matter(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Lễ ký kết", at(25, "8:00"))
    assert desk.tell(at(24, "7:59").astimezone(UTC)) == []
    assert len(desk.tell(datetime(2023, 4, 24, 1, 0, tzinfo=UTC))) == 1


def test_old_marks_are_cleared_away(workspace: Workspace, desk: Desk) -> None:
    new_meeting(workspace, "Năm nay", at(25, "8:00"))
    new_meeting(workspace, "Hai năm sau", at(25, "8:00", year=2025))
    desk.tell(at(24, "9:00"))
    desk.tell(at(24, "9:00", year=2025))
    with workspace.reader() as session:
        assert session.scalar(select(func.count()).select_from(ReminderMark)) == 1


@settings(max_examples=40)
@given(
    st.lists(st.integers(-40, 90), min_size=1, max_size=30),
    st.lists(st.integers(0, 72), min_size=1, max_size=4, unique=True),
)
def test_however_the_clock_jumps_within_a_day_no_key_is_told_twice(
    tmp_path_factory: Any, jumps: list[int], hours: list[int]
) -> None:
    folder: Path = tmp_path_factory.mktemp("kho")
    with Workspace.create(folder, name="Sở") as workspace:
        for number, hour in enumerate(hours):
            new_meeting(workspace, f"Việc {number}", at(24, "8:00") + timedelta(hours=hour))
        desk, told = Desk(workspace), []
        moment = at(24, "6:00")
        for jump in jumps:
            moment += timedelta(minutes=jump)
            told += [one.key for one in desk.tell(moment)]
    assert len(set(told)) == len(told)
