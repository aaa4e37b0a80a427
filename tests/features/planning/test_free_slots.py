"""The times at which all can meet come first; the others say who or what is in the way."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingdesk.errors import Refused
from meetingdesk.features.planning.clashes import Plan, clashes_at
from meetingdesk.features.planning.free_slots import FreeSlot, SlotSearch, find_slots
from meetingdesk.features.planning.planned_times import Attendee
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.features.planning.week_entries import EntryDraft, add_entry
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting

NOW = at(20, "9:00")
CHAIR = Attendee("Nguyễn Văn Sử")
SPEAKER = Attendee("Trần Thị Hà")
HOUR = timedelta(hours=1)


def search(workspace: Workspace, day: int = 25, to: int = 0, **more: Any) -> list[FreeSlot]:
    last = date(2023, 4, to or day)
    usual = {"length": 2 * HOUR, "first": date(2023, 4, day), "last": last}
    return ask(workspace, find_slots, SlotSearch(**(usual | more)), NOW)


def busy(workspace: Workspace, who: Attendee, start: Any, hours: float = 2, **more: Any) -> int:
    meeting = new_meeting(workspace, f"Họp của {who.name}", start, hours=hours, **more)
    do(workspace, add_role, meeting, RoleKind.CHAIR, RoleDraft(who.name))
    return meeting


def words(messages: Any) -> list[str]:
    return [str(one) for one in messages]


def test_an_empty_day_begins_at_the_usual_hour(workspace: Workspace) -> None:
    first = search(workspace, people=(CHAIR,))[0]
    assert (first.starts_at, first.ends_at) == (at(25, "7:30"), at(25, "9:30"))
    assert first.is_free
    assert words(first.reasons) == ["Mọi người đều rảnh"]


def test_a_chair_who_is_busy_until_nine_is_waited_for(workspace: Workspace) -> None:
    busy(workspace, CHAIR, at(25, "7:00"))
    slots = search(workspace, people=(CHAIR, SPEAKER))
    free = [slot.starts_at for slot in slots if slot.is_free]
    assert min(free) == at(25, "9:00")
    assert free[0] == at(25, "13:30")
    (after,) = [slot for slot in slots if slot.starts_at == at(25, "9:00")]
    assert "Nguyễn Văn Sử vừa xong việc khác lúc 9h00" in words(after.reasons)


def test_where_nothing_is_free_the_least_bad_says_what_is_in_the_way(workspace: Workspace) -> None:
    busy(workspace, CHAIR, at(25, "7:00"), hours=10)
    busy(workspace, SPEAKER, at(25, "7:00"), hours=2)
    slots = search(workspace, people=(CHAIR, SPEAKER))
    assert not any(slot.is_free for slot in slots)
    assert words(slots[0].hindrances) == ["Nguyễn Văn Sử bận đến 17h00 (“Họp của Nguyễn Văn Sử”)"]


def test_the_halls_are_compared_and_a_small_one_says_so(workspace: Workspace) -> None:
    small = do(workspace, add_venue, VenueDraft("Hội trường A", capacity=40))
    large = do(workspace, add_venue, VenueDraft("Hội trường B", capacity=200))
    new_meeting(workspace, "Tập huấn", at(25, "7:00"), hours=3, venue_id=large)
    slots = search(workspace, venue_ids=(small, large), seats=120)
    best = slots[0]
    assert (best.venue_name, best.starts_at) == ("Hội trường B", at(25, "13:30"))
    assert words(best.reasons) == ["Hội trường B trống"]
    bad = [slot for slot in slots if slot.venue_id == small]
    assert all("Hội trường A chỉ có 40 chỗ" in words(slot.hindrances) for slot in bad)


def test_holidays_and_weekends_are_stepped_over_unless_wanted(workspace: Workspace) -> None:
    """29/4 is a Saturday of Giỗ Tổ, 1/5 a holiday, 2/5 and 3/5 are days off in place."""
    slots = search(workspace, 28, 30, people=(CHAIR,))
    assert {slot.starts_at.day for slot in slots} == {28}
    more = search(workspace, 28, 30, people=(CHAIR,), weekends_too=True, holidays_too=True)
    assert {slot.starts_at.day for slot in more} == {28, 29, 30}


def test_work_of_the_week_counts_for_those_it_names(workspace: Workspace) -> None:
    do(workspace, add_entry, EntryDraft(date(2023, 4, 25), "Đi cơ sở", chair="Ông Nguyễn Văn Sử"))
    slots = search(workspace, people=(CHAIR,))
    assert all(slot.starts_at >= at(25, "11:30") for slot in slots if slot.is_free)
    assert slots[0].starts_at == at(25, "13:30")
    assert search(workspace, people=(SPEAKER,))[0].starts_at == at(25, "7:30")


def test_what_is_over_is_not_offered_and_a_meeting_is_not_in_its_own_way(
    workspace: Workspace,
) -> None:
    today = search(workspace, 20, people=(CHAIR,))
    assert min(slot.starts_at for slot in today) > NOW
    meeting = busy(workspace, CHAIR, at(25, "7:00"), hours=10)
    assert search(workspace, people=(CHAIR,), besides=meeting)[0].is_free


def test_other_hours_can_be_asked_for(workspace: Workspace) -> None:
    slots = search(workspace, opens=18 * 60, closes=21 * 60, people=(CHAIR,))
    assert {slot.starts_at.hour for slot in slots} == {18, 19}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"last": date(2023, 4, 1)}, "trước ngày đầu"),
        ({"last": date(2026, 4, 1)}, "một năm"),
        ({"length": timedelta(0)}, "5 phút"),
        ({"length": timedelta(hours=12)}, "dài hơn giờ làm việc"),
    ],
)
def test_what_can_t_be_is_refused(workspace: Workspace, wrong: Any, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        search(workspace, **wrong)


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(st.integers(24, 27), st.integers(14, 32), st.integers(1, 8), st.booleans()),
        max_size=12,
    ),
    st.integers(1, 6),
)
def test_what_is_called_free_has_no_clash(
    tmp_path_factory: Any, meetings: list[tuple[int, int, int, bool]], half_hours: int
) -> None:
    with Workspace.create(tmp_path_factory.mktemp("kho"), name="Sở") as workspace:
        hall = do(workspace, add_venue, VenueDraft("Hội trường"))
        for day, half, length, is_chair in meetings:
            start = at(day, f"{half // 2}:{'30' if half % 2 else '00'}")
            if is_chair:
                busy(workspace, CHAIR, start, length / 2)
            else:
                new_meeting(workspace, "Khác", start, hours=length / 2, venue_id=hall)
        length = timedelta(minutes=30 * half_hours)
        slots = search(workspace, 24, 27, length=length, people=(CHAIR,), venue_ids=(hall,))
        assert slots
        for slot in slots:
            assert slot.ends_at - slot.starts_at == length
            plan = Plan(slot.starts_at, slot.ends_at, hall)
            in_hall = [
                one for one in ask(workspace, clashes_at, plan) if one.key.startswith("venue")
            ]
            if slot.is_free:
                assert in_hall == []
        assert all(not (later.is_free and not one.is_free) for one, later in pairwise(slots))
