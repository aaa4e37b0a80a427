"""The list of delegates: what is typed is kept, what nobody types is filled in."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.delegates.delegate_order import DelegateOrder, in_order, renumber
from meetingdesk.features.delegates.delegate_sources import (
    Added,
    copy_delegates,
    earlier_meetings,
    invite_organizations,
    invite_people,
    invited_organizations,
    remove_invited,
    set_quota,
)
from meetingdesk.features.delegates.delegates import (
    DelegateDraft,
    DelegateKind,
    DelegateRow,
    add_delegate,
    add_delegates,
    delegate_rows,
    edit_delegate,
    remove_delegates,
    save_delegate,
    set_kind,
)
from meetingdesk.features.directory.appointments import AppointmentDraft
from meetingdesk.features.directory.organizations import OrganizationDraft, add_organization
from meetingdesk.features.directory.people import PersonDraft, add_person
from meetingdesk.features.directory.positions import add_position
from meetingdesk.features.undo import undo
from meetingdesk.model.events import Meeting
from meetingdesk.model.people import Organization, Person
from meetingdesk.store.workspace import Workspace

START = datetime(2023, 4, 25, 1, tzinfo=UTC)


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Hội nghị", starts_at=START, ends_at=START + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        return meeting.id


def add(workspace: Workspace, meeting_id: int, *drafts: DelegateDraft) -> list[int]:
    with workspace.unit_of_work() as work:
        return add_delegates(work, meeting_id, drafts)


def rows(workspace: Workspace, meeting_id: int) -> list[DelegateRow]:
    with workspace.reader() as session:
        return delegate_rows(session, meeting_id)


def test_each_new_delegate_gets_the_next_number_and_a_code_of_their_own(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_delegate(work, meeting_id, DelegateDraft("Nguyễn Thị Kiều", honorific="Bà"))
    with workspace.unit_of_work() as work:
        add_delegate(work, meeting_id, DelegateDraft("Trần Văn An"))
    kieu, an = rows(workspace, meeting_id)
    assert (kieu.number, an.number) == (1, 2)
    assert kieu.honorific == "Bà"
    assert kieu.code != an.code
    assert an.sort_key < kieu.sort_key


def test_rank_and_order_come_from_the_offices_tables(workspace: Workspace, meeting_id: int) -> None:
    with workspace.unit_of_work() as work:
        add_position(work, "Phó Chủ tịch", 20)
        add_position(work, "Phó Chủ tịch Thường trực", 15)
        add_position(work, "Chủ tịch", 10)
        work.session.add(
            Organization(name="Hội Nông dân thành phố", abbreviation="HND", protocol_order=31)
        )
    add(
        workspace,
        meeting_id,
        DelegateDraft("A", position="Phó chủ tịch Hội Nông dân", organization_name="HND"),
        DelegateDraft("B", position="Ủy viên BTV, Chủ tịch", organization_name="Hội nông dân TP"),
        DelegateDraft("C", position="phó chủ tịch thường trực", organization_name=""),
    )
    found = rows(workspace, meeting_id)
    assert [row.position_rank for row in found] == [20, 10, 15]
    assert [row.organization_order for row in found] == [31, 31, 1000]
    assert [row.organization_id for row in found] == [1, 1, None]


def test_odd_names_stay_as_text_in_one_unicode_form(workspace: Workspace, meeting_id: int) -> None:
    decomposed = unicodedata.normalize("NFD", "Nguyễn Văn Hoà")
    odd = ['<b>An & "Bình"</b>', "=1+1", "🙂 Vui", decomposed, "x" * 300]
    add(workspace, meeting_id, *map(DelegateDraft, odd))
    assert [row.full_name for row in rows(workspace, meeting_id)] == [
        *odd[:3],
        "Nguyễn Văn Hoà",
        odd[4],
    ]


def test_somebody_of_the_directory_is_listed_once(workspace: Workspace, meeting_id: int) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Person(full_name="Lê An"))
    add(workspace, meeting_id, DelegateDraft("Lê An", person_id=1))
    with pytest.raises(Refused, match="Lê An đã có trong danh sách"):
        add(workspace, meeting_id, DelegateDraft("Lê Bình"), DelegateDraft("Lê An", person_id=1))
    assert [row.full_name for row in rows(workspace, meeting_id)] == ["Lê An"]


def test_nobody_is_listed_without_a_name(workspace: Workspace, meeting_id: int) -> None:
    with pytest.raises(Refused, match="họ và tên"):
        add(workspace, meeting_id, DelegateDraft("  \u200b "))


def test_editing_a_cell_keeps_the_other_fields_and_renews_the_keys(
    workspace: Workspace, meeting_id: int
) -> None:
    (delegate_id,) = add(
        workspace, meeting_id, DelegateDraft("Lê An", phone="+84 912 345 678", note="Ăn chay")
    )
    (before,) = rows(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        edit_delegate(work, delegate_id, before.version, full_name="Lê Bình")
    (after,) = rows(workspace, meeting_id)
    assert (after.full_name, after.phone, after.note) == ("Lê Bình", "0912345678", "Ăn chay")
    assert after.search_key == "le binh 0912345678"
    assert after.sort_key != before.sort_key


def test_a_changed_organisation_name_lets_go_of_the_former_organisation(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        work.session.add_all([Organization(name="Sở A"), Organization(name="Sở B")])
    (delegate_id,) = add(workspace, meeting_id, DelegateDraft("Lê An", organization_name="Sở A"))
    with workspace.unit_of_work() as work:
        edit_delegate(work, delegate_id, 1, organization_name="Sở B")
    with workspace.unit_of_work() as work:
        edit_delegate(work, delegate_id, 2, organization_name="Sở C")
    assert rows(workspace, meeting_id)[0].organization_id is None


def test_an_edit_of_an_old_view_is_a_conflict(workspace: Workspace, meeting_id: int) -> None:
    (delegate_id,) = add(workspace, meeting_id, DelegateDraft("Lê An"))
    (shown,) = rows(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        save_delegate(work, delegate_id, shown.version, shown.draft())
        edit_delegate(work, delegate_id, shown.version, note="đến muộn")
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        edit_delegate(work, delegate_id, shown.version, note="khác")
    assert rows(workspace, meeting_id)[0].note == "đến muộn"


def test_many_change_kind_at_once_and_the_undo_brings_all_back(
    workspace: Workspace, meeting_id: int
) -> None:
    ids = add(workspace, meeting_id, *map(DelegateDraft, ("An", "Bình", "Chi")))
    with workspace.unit_of_work() as work:
        set_kind(work, ids[1:], DelegateKind.GUEST)
    assert [row.kind for row in rows(workspace, meeting_id)] == ["summoned", "guest", "guest"]
    with workspace.unit_of_work() as back:
        assert work.entry_id is not None
        undo(back, work.entry_id)
    assert {row.kind for row in rows(workspace, meeting_id)} == {DelegateKind.SUMMONED}


def test_removed_delegates_come_back_with_their_numbers(
    workspace: Workspace, meeting_id: int
) -> None:
    ids = add(workspace, meeting_id, *map(DelegateDraft, ("An", "Bình", "Chi")))
    before = rows(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        remove_delegates(work, ids[:2])
    assert [row.full_name for row in rows(workspace, meeting_id)] == ["Chi"]
    with workspace.unit_of_work() as back:
        assert work.entry_id is not None
        undo(back, work.entry_id)
    assert rows(workspace, meeting_id) == before


def test_protocol_order_is_rank_then_organisation_then_name(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_position(work, "Chủ tịch", 10)
        add_position(work, "Phó Chủ tịch", 20)
        work.session.add_all(
            [
                Organization(name="Mặt trận", protocol_order=1),
                Organization(name="Hội Nông dân", protocol_order=2),
            ]
        )
    add(
        workspace,
        meeting_id,
        DelegateDraft("Trần Yến", position="Phó Chủ tịch", organization_name="Mặt trận"),
        DelegateDraft("Lê Bình", position="Chủ tịch", organization_name="Hội Nông dân"),
        DelegateDraft("Vũ An", position="Chủ tịch", organization_name="Hội Nông dân"),
        DelegateDraft("Đỗ Chi", position="Chủ tịch", organization_name="Mặt trận"),
    )
    before = rows(workspace, meeting_id)
    with workspace.unit_of_work() as work:
        renumber(work, meeting_id, DelegateOrder.PROTOCOL)
    after = rows(workspace, meeting_id)
    assert [(row.number, row.full_name) for row in after] == [
        (1, "Đỗ Chi"),
        (2, "Vũ An"),
        (3, "Lê Bình"),
        (4, "Trần Yến"),
    ]
    by_name = in_order(after, DelegateOrder.GIVEN_NAME)
    assert [row.full_name for row in by_name] == ["Vũ An", "Lê Bình", "Đỗ Chi", "Trần Yến"]
    by_office = in_order(after, DelegateOrder.ORGANIZATION)
    assert [row.full_name for row in by_office] == ["Đỗ Chi", "Trần Yến", "Vũ An", "Lê Bình"]
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    assert [row.full_name for row in rows(workspace, meeting_id)] == [
        row.full_name for row in before
    ]


def test_usual_positions_have_their_rank_before_anybody_fills_in_the_table(
    workspace: Workspace, meeting_id: int
) -> None:
    add(
        workspace,
        meeting_id,
        DelegateDraft("Phan Diễm", position="Ủy viên Thường trực, Trưởng Ban Phong trào"),
        DelegateDraft("Trần Phương", position="Phó Giám đốc"),
        DelegateDraft("Hồ Khang", position="Phó Chủ tịch Hội Nông dân"),
        DelegateDraft("Lâm Thuận", position="Giám đốc"),
        DelegateDraft("Lê An", position="Người giữ xe"),
    )
    in_protocol = in_order(rows(workspace, meeting_id), DelegateOrder.PROTOCOL)
    assert [row.full_name for row in in_protocol] == [
        "Hồ Khang", "Lâm Thuận", "Phan Diễm", "Trần Phương", "Lê An",
    ]  # fmt: skip
    with workspace.unit_of_work() as work:
        add_position(work, "Người giữ xe", 1)
        renumber(work, meeting_id, DelegateOrder.PROTOCOL)
    assert rows(workspace, meeting_id)[0].full_name == "Lê An", "the office's own rank wins"


def test_organisations_without_an_order_stand_as_the_list_names_them(
    workspace: Workspace, meeting_id: int
) -> None:
    add(
        workspace,
        meeting_id,
        DelegateDraft("Trần Hai", organization_name="Ủy ban MTTQ thành phố"),
        DelegateDraft("Lê Ba", organization_name="Báo Cần Thơ"),
        DelegateDraft("Vũ Tư", organization_name="Ủy ban MTTQ thành phố"),
    )
    by_office = in_order(rows(workspace, meeting_id), DelegateOrder.ORGANIZATION)
    assert [row.organization_name for row in by_office] == [
        "Ủy ban MTTQ thành phố",
        "Ủy ban MTTQ thành phố",
        "Báo Cần Thơ",
    ]


def test_renumbering_follows_ranks_that_the_office_changed(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        add_position(work, "Trưởng ban", 50)
    add(
        workspace,
        meeting_id,
        DelegateDraft("An", position="Trưởng ban"),
        DelegateDraft("Bình", position="Bí thư"),
    )
    with workspace.unit_of_work() as work:
        add_position(work, "Bí thư", 1)
        renumber(work, meeting_id, DelegateOrder.PROTOCOL)
    assert [row.full_name for row in rows(workspace, meeting_id)] == ["Bình", "An"]


def held_meeting(workspace: Workspace, title: str) -> int:
    with workspace.unit_of_work() as work:
        meeting = Meeting(title=title, starts_at=START, ends_at=START + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        return meeting.id


def test_last_years_list_comes_with_todays_positions_and_without_that_days_notes(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Sở A"))
        an = add_person(work, PersonDraft("An"), [AppointmentDraft(office, "Giám đốc")])
    (an_row, *_) = add(
        workspace,
        meeting_id,
        DelegateDraft("An", position="Phó Giám đốc", person_id=an, note="Ăn chay", seat="A1"),
        DelegateDraft("Bình", organization_name="Sở B"),
        DelegateDraft("Chi", kind=DelegateKind.WALK_IN),
    )
    add(workspace, meeting_id, DelegateDraft("Dung", stands_in_for_id=an_row))
    target = held_meeting(workspace, "Năm nay")
    add(workspace, target, DelegateDraft("BÌNH", organization_name="sở b"))
    with workspace.reader() as session:
        (earlier,) = earlier_meetings(session, target)
    assert (earlier.title, earlier.delegates) == ("Hội nghị", 4)
    with workspace.unit_of_work() as work:
        assert copy_delegates(work, target, earlier.id) == Added(1, 1)
    _, copied = rows(workspace, target)
    assert (copied.full_name, copied.position, copied.organization_name) == (
        "An",
        "Giám đốc",
        "Sở A",
    )
    assert (copied.note, copied.seat, copied.number) == ("", "", 2)


def test_people_of_the_directory_are_invited_once(workspace: Workspace, meeting_id: int) -> None:
    with workspace.unit_of_work() as work:
        office = add_organization(work, OrganizationDraft("Sở A"))
        an = add_person(
            work, PersonDraft("An", "Ông", "0912345678"), [AppointmentDraft(office, "Giám đốc")]
        )
        binh = add_person(work, PersonDraft("Bình"))
    with workspace.unit_of_work() as work:
        assert invite_people(work, meeting_id, [an]) == Added(1, 0)
        assert invite_people(work, meeting_id, [binh, an], DelegateKind.GUEST) == Added(1, 1)
    an_row, binh_row = rows(workspace, meeting_id)
    assert (an_row.honorific, an_row.position, an_row.organization_id) == (
        "Ông",
        "Giám đốc",
        office,
    )
    assert (an_row.phone, binh_row.kind) == ("0912345678", DelegateKind.GUEST)


def test_organisations_are_asked_for_a_number_of_people(
    workspace: Workspace, meeting_id: int
) -> None:
    with workspace.unit_of_work() as work:
        first = add_organization(work, OrganizationDraft("Sở A", protocol_order=2))
        second = add_organization(work, OrganizationDraft("Sở B", protocol_order=1))
        invite_organizations(work, meeting_id, [first, second], 2)
    add(workspace, meeting_id, *(DelegateDraft(n, organization_name="Sở A") for n in "XYZ"))
    with workspace.reader() as session:
        invited = invited_organizations(session, meeting_id)
    assert [(row.name, row.quota, row.registered) for row in invited] == [
        ("Sở B", 2, 0),
        ("Sở A", 2, 3),
    ]
    with workspace.unit_of_work() as work:
        set_quota(work, invited[0].id, invited[0].version, None)
        assert invite_organizations(work, meeting_id, [first], 5) == Added(0, 1)
    with workspace.unit_of_work() as work:
        remove_invited(work, [invited[1].id])
    with workspace.reader() as session:
        assert [row.quota for row in invited_organizations(session, meeting_id)] == [None]
    with pytest.raises(Refused, match="từ 1 đến"), workspace.unit_of_work() as work:
        invite_organizations(work, meeting_id, [first], 0)


@pytest.mark.parametrize(
    ("field", "longest"), [("phone", 60), ("email", 254), ("honorific", 40), ("seat", 40)]
)
def test_a_line_longer_than_its_place_is_refused_with_its_name_and_bound(
    workspace: Workspace, meeting_id: int, field: str, longest: int
) -> None:
    def add(length: int) -> None:
        with workspace.unit_of_work() as work:
            draft = replace(DelegateDraft("Nguyễn Văn An"), **{field: "x" * length})
            add_delegate(work, meeting_id, draft)

    add(longest)
    with pytest.raises(Refused) as refusal:
        add(longest + 1)
    assert str(longest) in str(refusal.value)
    assert "{" not in str(refusal.value)
