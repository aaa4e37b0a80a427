"""Giao ban every Monday: made ahead as real meetings, changed one by one or all that follow."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from meetingdesk.errors import Refused
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import (
    MeetingChanges,
    MeetingDraft,
    MeetingState,
    delete_meetings,
    edit_meeting,
    local,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.new_meetings import plan_meeting
from meetingdesk.features.planning.preparations import (
    PreparationDraft,
    add_preparation,
    preparation_rows,
)
from meetingdesk.features.planning.recurrence import Frequency, HolidayRule, Rule
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.series import (
    SeriesDraft,
    apply_to_following,
    edit_following,
    end_series_at,
    extend_series,
    leave_series,
    make_series,
    series_of,
    series_to_extend,
)
from meetingdesk.features.undo import undo
from meetingdesk.model.events import Meeting, Series
from meetingdesk.model.journal import JournalEntry
from meetingdesk.store.workspace import Workspace
from planning_stories import HANOI, ask, at, do, new_meeting

NOW = at(24, "7:00")
EVERY_MONDAY = Rule(Frequency.WEEKLY, weekdays=(0,))


def starts(workspace: Workspace) -> list[datetime]:
    with workspace.reader() as session:
        return [
            local(moment, HANOI.key)
            for moment in session.scalars(select(Meeting.starts_at).order_by(Meeting.starts_at))
        ]


def days(workspace: Workspace) -> list[date]:
    return [moment.date() for moment in starts(workspace)]


def briefing(workspace: Workspace, rule: Rule = EVERY_MONDAY, **more: object) -> int:
    """A briefing of Monday, 24/4/2023, made to come again by `rule`."""
    meeting_id = new_meeting(workspace, "Họp giao ban", at(24, "8:00"), hours=2)
    do(workspace, make_series, meeting_id, SeriesDraft(rule, **more), NOW)  # type: ignore[arg-type]  # fields of it
    return meeting_id


def undo_last(workspace: Workspace) -> None:
    """Take the last act back, as Ctrl+Z does."""
    with workspace.reader() as session:
        last = session.scalar(select(func.max(JournalEntry.id)))
    assert last is not None
    do(workspace, undo, last)


def ids(workspace: Workspace) -> list[int]:
    with workspace.reader() as session:
        return list(session.scalars(select(Meeting.id).order_by(Meeting.starts_at)))


def test_a_briefing_every_monday_steps_over_the_holidays(workspace: Workspace) -> None:
    meeting_id = briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=4))
    assert days(workspace) == [
        date(2023, 4, 24), date(2023, 5, 4), date(2023, 5, 8), date(2023, 5, 15),
    ]  # fmt: skip
    assert {moment.hour for moment in starts(workspace)} == {8}
    info = ask(workspace, series_of, meeting_id)
    assert (str(info.words), info.number, info.total) == ("Hằng tuần vào Thứ Hai", 1, 4)


def test_the_holiday_s_meeting_can_be_left_out(workspace: Workspace) -> None:
    briefing(
        workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=3), holiday_rule=HolidayRule.SKIP
    )
    assert days(workspace) == [date(2023, 4, 24), date(2023, 5, 8)]


def test_followers_take_over_agenda_people_and_what_to_get_ready(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Họp giao ban", at(24, "8:00"), hours=2)
    do(workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc")])
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    draft = PreparationDraft("Báo phòng họp", "Chị Lan", date(2023, 4, 21))
    do(workspace, add_preparation, meeting_id, draft)
    series = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(0,), count=3))
    do(workspace, make_series, meeting_id, series, NOW)
    last = ids(workspace)[-1]
    assert ask(workspace, meeting_card, last).people(RoleKind.CHAIR)[0].full_name == "Trần Văn Bình"
    assert [item.title for item in ask(workspace, read_agenda, last).rows] == ["Khai mạc"]
    (ready,) = ask(workspace, preparation_rows, last)
    assert (ready.owner_name, ready.due_on) == ("Chị Lan", date(2023, 5, 5))


def test_a_whole_series_goes_by_one_undo(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Họp giao ban", at(24, "8:00"))
    with workspace.unit_of_work() as work:
        made = make_series(work, meeting_id, SeriesDraft(EVERY_MONDAY), NOW)
    assert made > 50
    assert str(work.act) == f"Lặp lại sự kiện Họp giao ban: thêm {made} buổi"
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    assert days(workspace) == [date(2023, 4, 24)]
    assert ask(workspace, series_of, meeting_id) is None


def test_one_changed_stays_the_only_one(workspace: Workspace) -> None:
    briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=3))
    second = ids(workspace)[1]
    card = ask(workspace, meeting_card, second)
    changes = MeetingChanges(starts_at=at(4, "14:00", month=5), ends_at=at(4, "15:00", month=5))
    do(workspace, edit_meeting, second, card.version, changes)
    assert [moment.hour for moment in starts(workspace)] == [8, 14, 8]


def test_all_following_take_over_time_place_and_people(workspace: Workspace) -> None:
    briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=4))
    first, second, third, fourth = ids(workspace)
    card = ask(workspace, meeting_card, third)
    do(workspace, set_meeting_state, fourth, 2, MeetingState.CANCELLED, "bão")
    changes = MeetingChanges(
        starts_at=at(9, "14:00", month=5), ends_at=at(9, "15:30", month=5), place="Phòng 3"
    )
    do(workspace, edit_meeting, third, card.version, changes)
    do(workspace, add_role, third, RoleKind.CHAIR, RoleDraft("Lê Thị Hồng"))
    assert do(workspace, apply_to_following, third, 1) == 0  # the only one after it is called off
    card = ask(workspace, meeting_card, first)
    changes = MeetingChanges(starts_at=at(24, "9:30"), ends_at=at(24, "10:00"), title="Giao ban")
    do(workspace, edit_meeting, first, card.version, changes)
    assert do(workspace, apply_to_following, first) == 2
    assert [f"{moment:%d/%m %H:%M}" for moment in starts(workspace)] == [
        "24/04 09:30", "04/05 09:30", "09/05 09:30", "15/05 08:00",
    ]  # fmt: skip
    after = ask(workspace, meeting_card, second)
    assert (after.title, after.ends_at - after.starts_at) == ("Giao ban", timedelta(minutes=30))
    assert ask(workspace, meeting_card, third).people(RoleKind.CHAIR) == ()


def test_all_following_move_to_another_day_of_the_week(workspace: Workspace) -> None:
    meeting_id = briefing(workspace)
    card = ask(workspace, meeting_card, meeting_id)
    changes = MeetingChanges(starts_at=at(25, "8:00"), ends_at=at(25, "10:00"))
    do(workspace, edit_meeting, meeting_id, card.version, changes)
    do(workspace, apply_to_following, meeting_id, 1)
    after = days(workspace)
    assert after[:3] == [date(2023, 4, 25), date(2023, 5, 4), date(2023, 5, 9)]
    assert {day.weekday() for day in after if day > date(2023, 5, 4)} <= {1, 3}  # Tết moves one
    with workspace.reader() as session:
        assert session.scalars(select(Series.rule)).one() == "FREQ=WEEKLY;BYDAY=TU"


def test_a_series_without_an_end_is_made_a_year_ahead_and_further_as_time_goes(
    workspace: Workspace,
) -> None:
    briefing(workspace)
    before = days(workspace)
    assert before[-1] > date(2024, 5, 1)
    assert ask(workspace, series_to_extend, NOW) == []
    later = NOW + timedelta(days=150)
    due = ask(workspace, series_to_extend, later)
    assert len(due) == 1
    gone = ids(workspace)[5]
    do(workspace, delete_meetings, [gone])
    assert do(workspace, extend_series, due, later) > 15
    after = days(workspace)
    assert before[5] not in after  # what was deleted is not made again
    assert after[: len(before) - 1] == [day for day in before if day != before[5]]
    assert len(after) == len(set(after))
    assert after[-1] > before[-1] + timedelta(days=140)
    assert ask(workspace, series_to_extend, later) == []


def test_this_and_all_following_are_deleted_and_none_comes_again(workspace: Workspace) -> None:
    briefing(workspace)
    third = ids(workspace)[2]
    do(workspace, end_series_at, third)
    assert days(workspace) == [date(2023, 4, 24), date(2023, 5, 4)]
    assert ask(workspace, series_to_extend, NOW + timedelta(days=900)) == []


def test_a_meeting_taken_out_of_its_series_is_its_own(workspace: Workspace) -> None:
    briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=3))
    second = ids(workspace)[1]
    do(workspace, leave_series, second)
    assert ask(workspace, series_of, second) is None
    with pytest.raises(Refused, match="không thuộc loạt"):
        do(workspace, apply_to_following, second)


def test_a_meeting_cannot_be_in_two_series(workspace: Workspace) -> None:
    meeting_id = briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=3))
    with pytest.raises(Refused, match="đã thuộc một loạt"):
        do(workspace, make_series, meeting_id, SeriesDraft(EVERY_MONDAY), NOW)


def test_a_rule_whose_only_day_is_the_first_makes_nothing(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Họp", at(24, "8:00"))
    once = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(0,), count=1))
    with pytest.raises(Refused, match="sau buổi đầu"):
        do(workspace, make_series, meeting_id, once, NOW.astimezone(UTC))
    assert len(ids(workspace)) == 1


def test_days_left_out_are_not_made_again(workspace: Workspace) -> None:
    briefing(workspace, without=frozenset({date(2023, 5, 8), date(2023, 5, 22)}))
    assert date(2023, 5, 8) not in days(workspace)
    assert days(workspace)[:4] == [
        date(2023, 4, 24), date(2023, 5, 4), date(2023, 5, 15), date(2023, 5, 29),
    ]  # fmt: skip
    with workspace.reader() as session:
        series_id = session.scalars(select(Series.id)).one()
    do(workspace, extend_series, [series_id], NOW + timedelta(days=200))
    assert date(2023, 5, 22) not in days(workspace)


def test_a_new_meeting_and_its_followers_are_one_act(workspace: Workspace) -> None:
    draft = MeetingDraft("Họp giao ban", at(24, "8:00"), at(24, "10:00"))
    rule = SeriesDraft(Rule(Frequency.WEEKLY, weekdays=(0,), count=3))
    chair = RoleDraft("Trần Văn Bình")
    meeting_id = do(workspace, plan_meeting, draft, NOW, chair=chair, series=rule)
    for one in ids(workspace):
        (role,) = ask(workspace, meeting_card, one).people(RoleKind.CHAIR)
        assert role.full_name == "Trần Văn Bình"
    assert len(days(workspace)) == 3
    assert ask(workspace, series_of, meeting_id).total == 3
    undo_last(workspace)
    assert days(workspace) == []


def test_one_moved_with_all_that_follow_is_one_act_and_taken_back_in_one(
    workspace: Workspace,
) -> None:
    briefing(workspace, Rule(Frequency.WEEKLY, weekdays=(0,), count=4))
    before = starts(workspace)
    third = ids(workspace)[2]
    changes = MeetingChanges(starts_at=at(9, "14:00", month=5), ends_at=at(9, "15:00", month=5))
    version = ask(workspace, meeting_card, third).version
    card = do(workspace, edit_following, third, version, changes)
    assert card.starts_at == at(9, "14:00", month=5)
    assert starts(workspace) == [
        *before[:2], at(9, "14:00", month=5), at(16, "14:00", month=5),
    ]  # fmt: skip
    undo_last(workspace)
    assert starts(workspace) == before
