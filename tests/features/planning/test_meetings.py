"""An organizer puts events in the calendar, changes them, puts them off and takes them away."""

from __future__ import annotations

import unicodedata
from datetime import UTC, timedelta

import pytest

from meetingdesk.errors import BadInput, Conflict, Refused
from meetingdesk.features.planning.agenda import AgendaDraft, add_agenda_items, read_agenda
from meetingdesk.features.planning.meetings import (
    MeetingDraft,
    MeetingKind,
    MeetingState,
    create_meeting,
    delete_meetings,
    edit_meeting,
    meeting_card,
    set_meeting_state,
    state_at,
)
from meetingdesk.features.planning.roles import (
    RoleDraft,
    RoleKind,
    add_role,
    edit_role,
    move_role,
    people_for_role,
    remove_role,
    role_from_text,
)
from meetingdesk.features.planning.venues import (
    VenueDraft,
    add_venue,
    delete_venue,
    edit_venue,
    venue_rows,
)
from meetingdesk.features.undo import undo
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.workspace import Workspace
from meetingdesk.vietnamese.folding import fold
from planning_stories import ask, at, do, new_meeting


def test_a_new_event_keeps_its_local_time_and_clean_text(workspace: Workspace) -> None:
    decomposed = unicodedata.normalize("NFD", "  Hội nghị\u00a0 tổng kết\n 2022 ")
    meeting_id = new_meeting(workspace, decomposed, at(25, "8:00"), kind=MeetingKind.FINAL_REVIEW)
    card = ask(workspace, meeting_card, meeting_id)
    assert card.title == "Hội nghị tổng kết 2022"
    assert (card.starts_at.hour, card.ends_at.hour) == (8, 11)
    assert card.starts_at.astimezone(UTC).hour == 1
    assert card.state is MeetingState.DRAFT


def test_an_event_just_created_goes_by_undo(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        draft = MeetingDraft("Họp", at(25, "8:00"), at(25, "9:00"))
        meeting_id = create_meeting(work, draft)
    do(workspace, undo, work.entry_id)
    with pytest.raises(Refused):
        ask(workspace, meeting_card, meeting_id)


def test_a_title_of_300_letters_and_one_with_markup_stay_as_typed(workspace: Workspace) -> None:
    for title in ("Hội nghị " + "rất dài " * 36 + "hết", "<b>Lễ</b> & «ký» {kết} %s"):
        assert ask(workspace, meeting_card, new_meeting(workspace, title)).title == title


@pytest.mark.parametrize("title", ["", "  \n", "x" * 501])
def test_a_title_that_is_empty_or_a_whole_document_is_refused(
    workspace: Workspace, title: str
) -> None:
    with pytest.raises(Refused):
        new_meeting(workspace, title)


def test_an_end_before_the_start_is_refused_but_odd_lengths_are_not(workspace: Workspace) -> None:
    with pytest.raises(Refused):
        new_meeting(workspace, hours=-1)
    for hours in (0, 16, 75):
        card = ask(workspace, meeting_card, new_meeting(workspace, hours=hours))
        assert card.ends_at - card.starts_at == timedelta(hours=hours)


def test_two_people_editing_the_same_event_do_not_overwrite_each_other(
    workspace: Workspace,
) -> None:
    meeting_id = new_meeting(workspace)
    shown = ask(workspace, meeting_card, meeting_id)
    do(workspace, edit_meeting, meeting_id, shown.version, {"title": "Hội nghị sơ kết"})
    with pytest.raises(Conflict):
        do(workspace, edit_meeting, meeting_id, shown.version, {"title": "Hội thảo"})
    assert ask(workspace, meeting_card, meeting_id).title == "Hội nghị sơ kết"


def test_a_moved_event_takes_the_fixed_times_of_its_agenda_along(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    do(workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc", minutes=10)])
    card = ask(workspace, meeting_card, meeting_id)
    agenda = ask(workspace, read_agenda, meeting_id)
    from meetingdesk.features.planning.agenda import edit_agenda_item

    row = agenda.rows[0]
    do(workspace, edit_agenda_item, row.id, row.version, {"starts_at": at(25, "8:30")})
    changes = {"starts_at": at(26, "13:30"), "ends_at": at(26, "16:30")}
    do(workspace, edit_meeting, meeting_id, card.version, changes)
    moved = ask(workspace, read_agenda, meeting_id).rows[0]
    assert moved.begins_at == at(26, "14:00")


def test_a_quorum_rule_is_kept_as_written_and_nonsense_is_refused(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    card = do(workspace, edit_meeting, meeting_id, 1, {"quorum_share": " 2/3 "})
    assert card.quorum_share == "2/3"
    with pytest.raises(BadInput):
        do(workspace, edit_meeting, meeting_id, card.version, {"quorum_share": "đa số"})


def test_an_event_is_put_off_with_a_reason_and_brought_back(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    card = do(workspace, set_meeting_state, meeting_id, 1, MeetingState.POSTPONED, "Do bão số 5")
    assert (card.state, card.state_reason) == (MeetingState.POSTPONED, "Do bão số 5")
    card = do(workspace, set_meeting_state, meeting_id, card.version, MeetingState.DRAFT)
    assert (card.state, card.state_reason) == (MeetingState.DRAFT, "")


def test_nobody_has_to_say_that_an_event_runs_or_is_over() -> None:
    times = (at(25, "8:00"), at(25, "11:00"))
    assert state_at(MeetingState.DRAFT, *times, at(25, "7:59")) is MeetingState.DRAFT
    assert state_at(MeetingState.ANNOUNCED, *times, at(25, "9:00")) is MeetingState.RUNNING
    assert state_at(MeetingState.DRAFT, *times, at(25, "11:01")) is MeetingState.HELD
    assert state_at(MeetingState.CANCELLED, *times, at(25, "9:00")) is MeetingState.CANCELLED


def test_a_deleted_event_comes_back_whole(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    do(workspace, add_agenda_items, meeting_id, [AgendaDraft("Khai mạc")])
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft("Nguyễn Thị Kiều"))
    with workspace.unit_of_work() as work:
        assert delete_meetings(work, [meeting_id]) == 1
    with pytest.raises(Refused):
        ask(workspace, meeting_card, meeting_id)
    do(workspace, undo, work.entry_id)
    card = ask(workspace, meeting_card, meeting_id)
    assert [role.full_name for role in card.people(RoleKind.CHAIR)] == ["Nguyễn Thị Kiều"]
    assert len(ask(workspace, read_agenda, meeting_id).rows) == 1


def test_each_act_says_in_the_journal_what_it_did(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace, "Họp giao ban")
    with workspace.unit_of_work() as work:
        edit_meeting(work, meeting_id, 1, {"starts_at": at(26, "8:00"), "ends_at": at(26, "9:00")})
    assert str(work.act) == "Sửa thời gian của sự kiện Họp giao ban"


@pytest.fixture
def kieu(workspace: Workspace) -> int:
    """A person of the directory who changed position on 1/1/2023."""
    with workspace.unit_of_work() as work:
        office = Organization(name="Liên hiệp các Hội Khoa học và Kỹ thuật")
        name = "Nguyễn Thị Kiều"
        person = Person(full_name=name, honorific="Bà", search_key=fold(name))
        work.session.add_all([office, person])
        work.session.flush()
        change = at(1, "0:00", month=1).date()
        for position, start, end in (
            ("Ủy viên", None, change - timedelta(days=1)),
            ("Phó Chủ tịch", change, None),
        ):
            work.session.add(
                Appointment(
                    person_id=person.id,
                    organization_id=office.id,
                    position=position,
                    valid_from=start,
                    valid_to=end,
                )
            )
        return person.id


def test_a_chair_from_the_directory_has_the_position_of_that_day(
    workspace: Workspace, kieu: int
) -> None:
    for day, position in ((at(25, "8:00"), "Phó Chủ tịch"), (at(1, "8:00", year=2022), "Ủy viên")):
        (found,) = ask(workspace, people_for_role, "kieu nguyen", day.date())
        assert (found.person_id, found.position) == (kieu, position)


def test_the_same_person_cannot_chair_twice(workspace: Workspace, kieu: int) -> None:
    meeting_id = new_meeting(workspace)
    (found,) = ask(workspace, people_for_role, "Kiều", at(25, "8:00").date())
    do(workspace, add_role, meeting_id, RoleKind.CHAIR, found)
    with pytest.raises(Refused, match="Nguyễn Thị Kiều đã được ghi là Chủ trì"):
        do(workspace, add_role, meeting_id, RoleKind.CHAIR, found)
    do(workspace, add_role, meeting_id, RoleKind.SECRETARY, found)


def test_a_chair_typed_in_one_line_is_taken_apart(workspace: Workspace) -> None:
    draft = role_from_text("Đ/c PGS.TS. Trần Văn Bình, Giám đốc, Sở Tài nguyên và Môi trường")
    assert draft.honorific == "Đồng chí"
    assert draft.full_name.endswith("Trần Văn Bình")
    assert (draft.position, draft.organization_name) == ("Giám đốc", "Sở Tài nguyên và Môi trường")


def test_chairs_stand_in_the_order_they_are_put(workspace: Workspace) -> None:
    meeting_id = new_meeting(workspace)
    ids = [
        do(workspace, add_role, meeting_id, RoleKind.CHAIR, RoleDraft(name))
        for name in ("Lê An", "Phạm Bình", "Trần Chi")
    ]
    do(workspace, move_role, ids[2], 0)
    do(workspace, remove_role, ids[0])
    chairs = ask(workspace, meeting_card, meeting_id).people(RoleKind.CHAIR)
    assert [chair.full_name for chair in chairs] == ["Trần Chi", "Phạm Bình"]
    do(workspace, edit_role, ids[1], chairs[1].version, RoleDraft("Phạm Bình", position="Giám đốc"))
    with pytest.raises(Conflict):
        do(workspace, edit_role, ids[1], chairs[1].version, RoleDraft("Phạm Bính"))


def test_a_venue_is_kept_once_renamed_everywhere_and_leaves_its_name_behind(
    workspace: Workspace,
) -> None:
    hall = do(workspace, add_venue, VenueDraft("Hội trường A", "01 Ngô Quyền", 200))
    with pytest.raises(Refused):
        do(workspace, add_venue, VenueDraft("hội trường  a"))
    meeting_id = new_meeting(workspace, venue_id=hall)
    do(workspace, edit_venue, hall, 1, VenueDraft("Hội trường lớn", "01 Ngô Quyền", 250))
    assert ask(workspace, meeting_card, meeting_id).where == "Hội trường lớn"
    assert [venue.meetings for venue in ask(workspace, venue_rows)] == [1]
    do(workspace, delete_venue, hall)
    card = ask(workspace, meeting_card, meeting_id)
    assert (card.venue_id, card.where) == (None, "Hội trường lớn")
