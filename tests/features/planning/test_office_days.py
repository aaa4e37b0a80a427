"""Days that the Government swaps are entered by the office, and all that is planned knows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from meetingdesk.errors import Refused
from meetingdesk.features.papers.weekly_schedule_paper import gather_week
from meetingdesk.features.planning.clashes import Plan, clashes_at
from meetingdesk.features.planning.holidays import (
    OfficeCalendar,
    holidays,
    is_made_up,
    is_working_day,
    settle_office_calendar,
)
from meetingdesk.features.planning.meeting_list import meetings_between
from meetingdesk.features.planning.office_days import OfficeDay, office_days, save_office_days
from meetingdesk.features.planning.recurrence import Frequency, Rule
from meetingdesk.features.planning.series import SeriesDraft, make_series
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

OFF, MADE_UP = date(2023, 6, 5), date(2023, 6, 10)  # a Monday for the Saturday after


@pytest.fixture(autouse=True)
def no_office_days() -> Iterator[None]:
    """No other test plans by this office's days."""
    yield
    settle_office_calendar(OfficeCalendar())


@pytest.fixture
def swapped(workspace: Workspace) -> Workspace:
    days = [OfficeDay(MADE_UP, is_off=False), OfficeDay(OFF, name="Nghỉ hoán đổi")]
    do(workspace, save_office_days, days)
    ask(workspace, office_days)
    return workspace


def sentences(workspace: Workspace, day: int) -> list[str]:
    plan = Plan(at(day, "8:00", month=6), at(day, "9:00", month=6))
    return [str(clash.sentence) for clash in ask(workspace, clashes_at, plan)]


def test_a_swapped_day_is_off_and_the_day_for_it_is_worked(swapped: Workspace) -> None:
    assert str(holidays(2023)[OFF]) == "Nghỉ hoán đổi"
    assert (is_working_day(OFF), is_working_day(MADE_UP), is_made_up(MADE_UP)) == (
        False, True, True,
    )  # fmt: skip
    assert [one.day for one in ask(swapped, office_days)] == [OFF, MADE_UP]
    assert sentences(swapped, 5) == ["Ngày 2023-06-05 là ngày nghỉ: Nghỉ hoán đổi"]
    assert sentences(swapped, 10) == []
    assert sentences(swapped, 17) == ["Ngày 2023-06-17 là Thứ Bảy"]


def test_a_day_of_the_law_that_the_office_works_is_no_day_off(workspace: Workspace) -> None:
    do(workspace, save_office_days, [OfficeDay(date(2023, 5, 2), is_off=False)])
    ask(workspace, office_days)
    assert date(2023, 5, 2) not in holidays(2023)


def test_a_series_steps_over_the_swapped_day(swapped: Workspace) -> None:
    meeting_id = new_meeting(swapped, "Họp giao ban", at(29, "8:00", month=5), hours=1)
    rule = Rule(Frequency.WEEKLY, weekdays=(0,), count=3)
    do(swapped, make_series, meeting_id, SeriesDraft(rule), at(24, "7:00"))
    rows = ask(swapped, meetings_between, date(2023, 5, 20), date(2023, 6, 30))
    assert [row.first_day for row in rows] == [
        date(2023, 5, 29), date(2023, 6, 6), date(2023, 6, 12),
    ]  # fmt: skip


def test_the_weekly_schedule_prints_it(swapped: Workspace) -> None:
    assert [day for day, _ in ask(swapped, gather_week, OFF).holidays] == [OFF]


def test_a_day_stands_in_the_list_once(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="2023-06-05 đã có"):
        do(workspace, save_office_days, [OfficeDay(OFF), OfficeDay(OFF, is_off=False)])
