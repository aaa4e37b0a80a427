"""The list of delegates: what is typed is kept, what nobody types is filled in."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.delegates import (
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
from meetingdesk.features.positions import add_position
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
    assert [row.organization_order for row in found] == [31, 1000, 1000]
    assert [row.organization_id for row in found] == [1, None, None]


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
