"""An organizer finds events, sees clashes, clones last year's, and opens the day's overview."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingdesk.errors import Refused
from meetingdesk.features.delegates.delegate_sources import (
    invite_organizations,
    invited_organizations,
)
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    add_delegates,
    delegate_rows,
)
from meetingdesk.features.delegates.seating import save_layout, seating_of
from meetingdesk.features.delegates.seating_layout import SeatingLayout, Shape
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.overview import Gap, gaps_of, read_overview
from meetingdesk.features.papers.paper_settings import (
    keep_meeting_options,
    kept_options,
    note_export,
)
from meetingdesk.features.planning.agenda import (
    AgendaDraft,
    add_agenda_items,
    edit_agenda_item,
    read_agenda,
)
from meetingdesk.features.planning.clashes import Plan, clashes_at, clashes_of
from meetingdesk.features.planning.cloning import CloneChoice, clone_meeting, same_weekday
from meetingdesk.features.planning.holidays import holidays
from meetingdesk.features.planning.meeting_list import (
    MeetingFilter,
    When,
    meeting_rows,
    meetings_between,
)
from meetingdesk.features.planning.meetings import (
    MeetingChanges,
    MeetingKind,
    MeetingState,
    edit_meeting,
    meeting_card,
    set_meeting_state,
)
from meetingdesk.features.planning.roles import RoleDraft, RoleKind, add_role
from meetingdesk.features.planning.venues import VenueDraft, add_venue
from meetingdesk.model.agreements import Agreement, AgreementState
from meetingdesk.model.minutes import ActionItem, Minutes, MinutesState, TaskState
from meetingdesk.store.workspace import Workspace
from planning_stories import ask, at, do, new_meeting


def found(workspace: Workspace, **wanted: object) -> list[str]:
    rows = ask(workspace, meeting_rows, MeetingFilter(**wanted), at(25, "9:00"))  # type: ignore[arg-type]  # names of the filter's own fields
    return [row.title for row in rows]


def test_events_are_found_by_time_kind_and_words_without_accents(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường Cần Thơ"))
    new_meeting(workspace, "Tổng kết năm", at(20, "8:00"), kind=MeetingKind.FINAL_REVIEW)
    new_meeting(workspace, "Đang họp", at(25, "8:00"))
    new_meeting(workspace, "Lễ ký kết", at(28, "8:00"), venue_id=hall)
    new_meeting(workspace, "Giao ban", at(26, "8:00"))
    assert found(workspace, when=When.UPCOMING) == ["Đang họp", "Giao ban", "Lễ ký kết"]
    assert found(workspace, when=When.PAST) == ["Tổng kết năm"]
    assert found(workspace) == ["Lễ ký kết", "Giao ban", "Đang họp", "Tổng kết năm"]
    assert found(workspace, kind=MeetingKind.FINAL_REVIEW) == ["Tổng kết năm"]
    assert found(workspace, text="can tho le") == ["Lễ ký kết"]
    assert found(workspace, text="dang") == ["Đang họp"]
    assert found(workspace, text="không có đâu") == []


def test_a_list_tells_chairs_in_order_and_counts_delegates(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    for name in ("Lê An", "Phạm Bình"):
        do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft(name))
    drafts = [DelegateDraft("Vũ Chi"), DelegateDraft("Lễ tân", kind=DelegateKind.STAFF)]
    do(workspace, add_delegates, meeting_id, drafts)
    (row,) = ask(workspace, meeting_rows, MeetingFilter(), at(1, "8:00"))
    assert (row.chairs, row.delegates) == (("Lê An", "Phạm Bình"), 1)


def test_the_calendar_shows_an_event_on_each_of_its_days(workspace: Workspace) -> None:
    new_meeting(workspace, "Đại hội", at(24, "13:00"), hours=50)
    new_meeting(workspace, "Đêm văn nghệ", at(26, "20:00"), hours=4)

    def on(day: int) -> list[str]:
        there = date(2023, 4, day)
        return [row.title for row in ask(workspace, meetings_between, there, there)]

    assert [on(day) for day in (23, 24, 25, 26, 27)] == [
        [],
        ["Đại hội"],
        ["Đại hội"],
        ["Đại hội", "Đêm văn nghệ"],
        [],
    ]


def clashes(workspace: Workspace, meeting_id: int) -> list[str]:
    return [str(clash.sentence) for clash in ask(workspace, clashes_of, meeting_id)]


def test_two_events_in_one_hall_clash_only_while_they_overlap(workspace: Workspace) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường A"))
    first = new_meeting(workspace, "Sáng", at(25, "8:00"), venue_id=hall)
    after = new_meeting(workspace, "Tiếp theo", at(25, "11:00"), venue_id=hall)
    assert clashes(workspace, first) == []
    card = ask(workspace, meeting_card, after)
    changes = {"starts_at": at(25, "10:30")}
    card = do(workspace, edit_meeting, after, card.version, changes)
    assert clashes(workspace, first) == ["Trùng địa điểm với “Tiếp theo” (10h30)"]
    assert clashes(workspace, after) == ["Trùng địa điểm với “Sáng” (8h00)"]
    do(workspace, set_meeting_state, after, card.version, MeetingState.CANCELLED)
    assert clashes(workspace, first) == []
    assert clashes(workspace, after) == []


def test_a_place_typed_by_hand_clashes_without_regard_to_case(workspace: Workspace) -> None:
    new_meeting(workspace, "Một", place="Phòng họp số 2")
    plan = Plan(at(25, "9:00"), at(25, "9:30"), place="phòng họp  số 2")
    assert len(ask(workspace, clashes_at, plan)) == 1
    assert ask(workspace, clashes_at, Plan(at(25, "9:00"), at(25, "9:30"), place="")) == []


def test_a_leader_cannot_be_at_two_places(workspace: Workspace) -> None:
    one, two = new_meeting(workspace, "Một"), new_meeting(workspace, "Hai", at(25, "9:00"))
    do(workspace, add_role, one, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    assert clashes(workspace, two) == []
    do(workspace, add_role, two, RoleKind.SECRETARY, RoleDraft("TRẦN VĂN BÌNH"))
    assert clashes(workspace, two) == ["Trần Văn Bình cũng có mặt ở “Một” (8h00)"]


def test_an_event_on_a_public_holiday_is_pointed_out(workspace: Workspace) -> None:
    tet = new_meeting(workspace, "Họp", at(10, "8:00", month=2, year=2024))
    (clash,) = ask(workspace, clashes_of, tet)
    assert "Tết Nguyên đán" in str(clash.sentence)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2023, 4, 29), "Giỗ Tổ Hùng Vương"),
        (date(2025, 4, 7), "Giỗ Tổ Hùng Vương"),
        (date(2025, 1, 28), "Tết Nguyên đán"),
        (date(2027, 2, 6), "Tết Nguyên đán"),
        (date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
    ],
)
def test_public_holidays_fall_on_their_lunar_or_solar_day(day: date, name: str) -> None:
    assert str(holidays(day.year)[day]) == name
    assert date(2025, 11, 24) not in holidays(2025)


@pytest.fixture
def last_year(workspace: Workspace) -> int:
    meeting_id = new_meeting(
        workspace, "Hội nghị 2022", at(25, "8:00", year=2022), kind=MeetingKind.FINAL_REVIEW
    )
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    (item, _) = do(
        workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc"), AgendaDraft("Bế mạc")]
    )
    starts = {"starts_at": at(25, "8:30", year=2022)}
    do(workspace, edit_agenda_item, item, 1, starts)
    ids = do(workspace, add_delegates, meeting_id, [DelegateDraft("Lê An"), DelegateDraft("Vũ Ba")])
    more = [
        DelegateDraft("Người thay", stands_in_for_id=ids[0]),
        DelegateDraft("Người lạ", kind=DelegateKind.WALK_IN),
    ]
    do(workspace, add_delegates, meeting_id, more)
    return meeting_id


def test_last_years_event_is_made_again_on_a_new_day(workspace: Workspace, last_year: int) -> None:
    choice = CloneChoice(at(20, "14:00"), "Hội nghị 2023")
    clone = do(workspace, clone_meeting, last_year, choice)
    card = ask(workspace, meeting_card, clone)
    assert (card.title, card.kind) == ("Hội nghị 2023", MeetingKind.FINAL_REVIEW)
    assert (card.starts_at, card.ends_at) == (at(20, "14:00"), at(20, "17:00"))
    assert (card.state, card.cloned_from_id) == (MeetingState.DRAFT, last_year)
    assert [role.full_name for role in card.roles] == ["Trần Văn Bình"]
    rows = ask(workspace, read_agenda, clone).rows
    assert rows[0].begins_at == at(20, "14:30")
    delegates = ask(workspace, delegate_rows, clone)
    assert [(row.number, row.full_name) for row in delegates] == [(1, "Lê An"), (2, "Vũ Ba")]
    codes = {row.code for row in ask(workspace, delegate_rows, last_year)}
    assert codes.isdisjoint(row.code for row in delegates)
    assert found(workspace, text="2023") == ["Hội nghị 2023"]


def test_a_clone_takes_only_what_was_asked_for(workspace: Workspace, last_year: int) -> None:
    choice = CloneChoice(at(20, "14:00"), "Bản sao", agenda=False, roles=False, delegates=False)
    clone = do(workspace, clone_meeting, last_year, choice)
    assert ask(workspace, meeting_card, clone).roles == ()
    assert ask(workspace, read_agenda, clone).rows == ()
    assert ask(workspace, delegate_rows, clone) == []
    with pytest.raises(Refused):
        do(workspace, clone_meeting, 999, choice)


def test_a_clone_takes_the_quotas_the_hall_and_the_look_of_the_papers_or_leaves_them(
    workspace: Workspace, last_year: int
) -> None:
    unit = do(workspace, add_organization, OrganizationDraft(name="Hội Nông dân thành phố"))
    hall = do(workspace, add_venue, VenueDraft("Hội trường A"))
    do(workspace, invite_organizations, last_year, [unit], 3)
    do(workspace, edit_meeting, last_year, 1, MeetingChanges(venue_id=hall, place="Tầng 2"))
    chosen = {"row_height_mm": 11, "dated": "2022-04-25", "recipients": "- Như trên;"}
    do(workspace, keep_meeting_options, "attendance_sheet", last_year, chosen)
    do(workspace, keep_meeting_options, "press_note", last_year, {"photo_1": 7})
    seats = SeatingLayout(Shape.U_SHAPE, rows=4, per_row=6)
    do(workspace, save_layout, last_year, seats)
    whole = do(workspace, clone_meeting, last_year, CloneChoice(at(20, "14:00"), "Có cả"))
    seating = ask(workspace, seating_of, whole)
    assert (seating.layout, seating.is_set_up, seating.occupants) == (seats, True, {})
    card = ask(workspace, meeting_card, whole)
    assert card.where == "Tầng 2, Hội trường A"
    assert [(one.name, one.quota) for one in ask(workspace, invited_organizations, whole)] == [
        ("Hội Nông dân thành phố", 3)
    ]
    kept = ask(workspace, kept_options, "attendance_sheet", whole).meeting
    assert kept == {"row_height_mm": 11}  # a day and the recipients are those of one event
    assert ask(workspace, kept_options, "press_note", whole).meeting == {}
    choice = CloneChoice(
        at(20, "14:00"), "Không", organizations=False, place=False, papers=False, delegates=False
    )
    bare = do(workspace, clone_meeting, last_year, choice)
    assert ask(workspace, meeting_card, bare).where == ""
    assert not ask(workspace, seating_of, bare).is_set_up
    assert ask(workspace, invited_organizations, bare) == []
    assert ask(workspace, kept_options, "attendance_sheet", bare).meeting == {}


@given(day=st.dates(date(2000, 1, 1), date(2060, 12, 31)), later=st.integers(0, 4000))
def test_the_same_weekday_a_year_on_is_near_the_same_date(day: date, later: int) -> None:
    after = day + timedelta(days=later)
    there = same_weekday(day, after)
    assert there.weekday() == day.weekday()
    assert after < there <= after + timedelta(days=371)
    dates = [
        date(year, day.month, min(day.day, 28))
        for year in (there.year - 1, there.year, there.year + 1)
    ]
    assert min(abs((there - one).days) for one in dates) <= 6


def test_the_sheet_is_missed_two_days_before_until_it_is_printed(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Hội nghị", at(28, "8:00"), place="Hội trường A")
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    do(workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc")])
    do(workspace, add_delegates, meeting_id, [DelegateDraft("Lê An")])
    assert ask(workspace, gaps_of, meeting_id, at(25, "9:00")) == ()
    assert ask(workspace, gaps_of, meeting_id, NOW) == (Gap.NO_SHEET,)
    do(workspace, note_export, "attendance_sheet", meeting_id, "print", "Danh sách ký tên")
    assert ask(workspace, gaps_of, meeting_id, NOW) == ()


NOW = at(26, "9:00")  # a Wednesday


def test_the_overview_of_an_empty_workspace_says_so(workspace: Workspace) -> None:
    overview = ask(workspace, read_overview, NOW)
    assert overview.is_empty
    assert overview.day == date(2023, 4, 26)
    assert (overview.today, overview.week, overview.missing, overview.tasks) == ((), (), (), ())


def test_the_overview_shows_today_the_rest_of_the_week_and_else_the_next(
    workspace: Workspace,
) -> None:
    later = new_meeting(workspace, "Tuần sau", at(2, "8:00", month=5))
    assert ask(workspace, read_overview, NOW).next_meeting.id == later
    new_meeting(workspace, "Hôm qua", at(25, "8:00"))
    new_meeting(workspace, "Hôm nay", at(26, "14:00"))
    new_meeting(workspace, "Chủ nhật", at(30, "8:00"))
    overview = ask(workspace, read_overview, NOW)
    assert [row.title for row in overview.today] == ["Hôm nay"]
    assert [row.title for row in overview.week] == ["Chủ nhật"]
    assert overview.next_meeting is None


def gaps(workspace: Workspace) -> dict[str, list[Gap]]:
    return {
        missing.meeting.title: list(missing.gaps)
        for missing in ask(workspace, read_overview, NOW).missing
    }


def test_the_overview_names_what_is_missing_until_it_is_there(workspace: Workspace) -> None:
    coming = new_meeting(workspace, "Sắp tới", at(28, "8:00"))
    new_meeting(workspace, "Còn xa", at(28, "8:00", month=7))
    assert gaps(workspace) == {
        "Sắp tới": [Gap.NO_PLACE, Gap.NO_CHAIR, Gap.NO_AGENDA, Gap.NO_DELEGATES]
    }
    parts = ["info", "info", "agenda", "delegates", "documents", "minutes", "minutes"]
    assert [gap.part for gap in Gap] == parts
    do(workspace, edit_meeting, coming, 1, {"place": "Phòng họp số 2"})
    do(workspace, add_role, coming, RoleKind.CHAIR, RoleDraft("Trần Văn Bình"))
    do(workspace, add_agenda_items, coming, [AgendaDraft("Khai mạc")])
    do(workspace, add_delegates, coming, [DelegateDraft("Lê An")])
    do(workspace, note_export, "attendance_sheet", coming, "print", "Danh sách ký tên")
    assert gaps(workspace) == {}


def test_minutes_are_missing_until_they_are_final(workspace: Workspace) -> None:
    held = new_meeting(workspace, "Đã họp", at(25, "8:00"))
    assert gaps(workspace) == {"Đã họp": [Gap.NO_MINUTES]}
    with workspace.unit_of_work() as work:
        work.session.add(Minutes(meeting_id=held))
    assert gaps(workspace) == {"Đã họp": [Gap.MINUTES_NOT_FINAL]}
    with workspace.unit_of_work() as work:
        work.session.get_one(Minutes, 1).state = MinutesState.FINAL
    assert gaps(workspace) == {}


def test_the_overview_warns_of_agreements_running_out_and_tasks_due(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Đã họp", at(25, "8:00"))
    day = NOW.date()
    terms = {
        "Sắp hết": (AgreementState.IN_FORCE, 90),
        "Đã quá hạn": (AgreementState.SIGNED, -3),
        "Còn lâu": (AgreementState.IN_FORCE, 91),
        "Đã tổng kết": (AgreementState.FINAL_REVIEWED, 10),
    }
    tasks = {"Gấp": (TaskState.OPEN, -1), "Xong": (TaskState.DONE, 1), "Xa": (TaskState.OPEN, 15)}
    with workspace.unit_of_work() as work:
        for title, (state, days) in terms.items():
            ends = day + timedelta(days=days)
            work.session.add(Agreement(title=title, state=state, ends_on=ends))
        for text, (task_state, days) in tasks.items():
            due = day + timedelta(days=days)
            work.session.add(
                ActionItem(meeting_id=meeting_id, text=text, state=task_state, due_on=due)
            )
    overview = ask(workspace, read_overview, NOW)
    ending = [(agreement.title, agreement.days_left) for agreement in overview.agreements]
    assert ending == [("Đã quá hạn", -3), ("Sắp hết", 90)]
    assert [(task.text, task.days_left, task.meeting_title) for task in overview.tasks] == [
        ("Gấp", -1, "Đã họp")
    ]
