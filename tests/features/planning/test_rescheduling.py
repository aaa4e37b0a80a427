"""Dragging an event: quarters of an hour, the length kept, never an end before its start."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.features.planning.meetings import MeetingChanges, edit_meeting, meeting_card
from meetingdesk.features.planning.rescheduling import (
    STEP,
    Slot,
    between,
    end_at,
    last_day,
    moved,
    snapped,
    start_at,
)
from meetingdesk.features.undo import undo
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI, ask, at, new_meeting

EARLIEST, LATEST = (at(1, "0:00", month=1, year=year).replace(tzinfo=None) for year in (2020, 2036))
moments = st.datetimes(EARLIEST, LATEST, timezones=st.just(HANOI))
lengths = st.timedeltas(timedelta(0), timedelta(days=9))
shifts = st.timedeltas(timedelta(days=-400), timedelta(days=400))


@st.composite
def slots(draw: st.DrawFn) -> Slot:
    start = draw(moments).replace(second=0, microsecond=0)
    return Slot(start, start + draw(lengths))


@given(moments)
def test_the_nearest_quarter_is_a_quarter_and_near(moment: datetime) -> None:
    there = snapped(moment)
    assert (there.minute % 15, there.second, there.microsecond) == (0, 0, 0)
    assert abs(there - moment) <= STEP / 2
    assert snapped(there) == there


@given(slots(), shifts)
def test_a_moved_event_lasts_as_long_as_before(slot: Slot, by: timedelta) -> None:
    there = moved(slot, by)
    assert there.length == slot.length
    assert abs((there.starts_at - slot.starts_at) - by) <= STEP / 2
    if by % timedelta(days=1):
        assert there.starts_at.minute % 15 == 0
    else:
        assert there.starts_at.time() == slot.starts_at.time()


@given(slots(), st.integers(-300, 300))
def test_a_move_by_days_and_back_changes_nothing(slot: Slot, days: int) -> None:
    by = timedelta(days=days)
    assert moved(moved(slot, by), -by) == slot


@given(slots(), moments)
def test_a_stretched_event_keeps_its_other_end_and_some_length(slot: Slot, to: datetime) -> None:
    later, earlier = end_at(slot, to), start_at(slot, to)
    assert later.starts_at == slot.starts_at
    assert earlier.ends_at == slot.ends_at
    assert later.length >= STEP
    assert earlier.length >= STEP
    if to - slot.starts_at > STEP:
        assert later.ends_at == snapped(to)


@given(slots(), st.integers(-20, 20))
def test_a_last_day_dragged_never_turns_an_event_round(slot: Slot, days: int) -> None:
    wanted = slot.ends_at.date() + timedelta(days=days)
    there = last_day(slot, wanted)
    assert there.starts_at == slot.starts_at
    assert there.ends_at >= there.starts_at
    if wanted > slot.starts_at.date():
        assert there.ends_at.date() == wanted


@given(moments, moments)
def test_a_time_drawn_upwards_is_the_one_drawn_downwards(one: datetime, other: datetime) -> None:
    slot = between(one, other)
    assert slot == between(other, one)
    assert slot.starts_at <= min(one, other)
    assert slot.ends_at >= max(one, other)
    assert slot.length >= STEP
    assert slot.starts_at.minute % 15 == slot.ends_at.minute % 15 == 0


def test_a_move_keeps_the_clock_where_the_zone_changes_its_own() -> None:
    """An event taken over from Berlin stays at nine though summer time begins meanwhile."""
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 3, 27, 9, tzinfo=berlin)
    there = moved(Slot(start, start + timedelta(hours=2)), timedelta(days=7))
    assert (there.starts_at.hour, there.ends_at.hour) == (9, 11)
    assert there.starts_at.astimezone(UTC).hour == start.astimezone(UTC).hour - 1


@given(slots(), shifts)
def test_what_was_dragged_comes_back_by_undo(
    workspace: Workspace, slot: Slot, by: timedelta
) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(25, "8:00"))
    before = ask(workspace, meeting_card, meeting_id)
    there = moved(slot, by)
    changes = MeetingChanges(starts_at=there.starts_at, ends_at=there.ends_at)
    with workspace.unit_of_work() as work:
        card = edit_meeting(work, meeting_id, before.version, changes)
    assert (card.starts_at, card.ends_at) == (there.starts_at, there.ends_at)
    assert work.entry_id is not None
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id)
    after = ask(workspace, meeting_card, meeting_id)
    assert (after.starts_at, after.ends_at) == (before.starts_at, before.ends_at)
