"""The same person three times: found with a reason, told apart, or made one with all history kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from meetingdesk.errors import Cancelled, Conflict, Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.directory.appointments import (
    AppointmentDraft,
    add_appointment,
    appointment_rows,
)
from meetingdesk.features.directory.duplicates import find_duplicates, tell_apart
from meetingdesk.features.directory.groups import add_to_group, group_people
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    add_organization,
    edit_organization,
)
from meetingdesk.features.directory.people import (
    PersonDraft,
    PersonRow,
    add_person,
    edit_person,
    people_page,
)
from meetingdesk.features.directory.people_merge import merge_people, merged_into
from meetingdesk.features.directory.person_history import person_history
from meetingdesk.features.directory.personal_data import entries_about
from meetingdesk.features.directory.privacy import erase_person
from meetingdesk.features.undo import undo
from meetingdesk.messages import message
from meetingdesk.model.agreements import Agreement, AgreementParty, Signatory
from meetingdesk.model.events import Meeting, MeetingRole, RoleKind
from meetingdesk.model.minutes import ActionItem
from meetingdesk.model.people import Appointment, GroupMember, Person
from meetingdesk.store.workspace import Workspace

START = datetime(2026, 4, 25, 1, tzinfo=UTC)


@pytest.fixture
def offices(workspace: Workspace) -> tuple[int, int]:
    with workspace.unit_of_work() as work:
        farmers = add_organization(work, OrganizationDraft("Hội Nông dân thành phố Cần Thơ"))
        youth = add_organization(work, OrganizationDraft("Thành đoàn Cần Thơ"))
    return farmers, youth


def person(workspace: Workspace, name: str, office: int | None = None, **more: str) -> int:
    position = more.pop("position", "")
    held = [AppointmentDraft(office, position)] if office else []
    with workspace.unit_of_work() as work:
        return add_person(work, PersonDraft(name, **more), held)  # type: ignore[arg-type] # texts


def pairs(workspace: Workspace) -> list[tuple[str, str, str]]:
    with workspace.reader() as session:
        found = find_duplicates(session)
    return [
        (pair.first_name, pair.second_name, ", ".join(map(str, pair.reasons))) for pair in found
    ]


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("Nguyễn Thị Kiều", "NGUYỄN THỊ KIỀU", "Cùng họ tên, cùng đơn vị"),
        ("Nguyễn Thị Kiều", "Nguyen Thi Kieu", "Họ tên chỉ khác dấu, cùng đơn vị"),
        ("Lê Thị Thuý Hoà", "Lê Thị Thúy Hòa", "Họ tên chỉ khác dấu, cùng đơn vị"),
        ("Nguyễn Thị Kiều", "Nguyễn Kiều", "Họ tên chỉ thiếu chữ đệm, cùng đơn vị"),
        ("Nguyễn Thị Kiều", "Kiều Nguyễn Thị", "Họ tên chỉ khác thứ tự chữ, cùng đơn vị"),
        ("Nguyễn Thị Kiều", "Nguyễn Thị Kiềuu", "Họ tên chỉ khác một chữ cái, cùng đơn vị"),
        ("Nguyễn Thị Kiều", "Nguyễn Thji Kiều", "Họ tên chỉ khác một chữ cái, cùng đơn vị"),
    ],
)
def test_two_spellings_in_one_office_are_one_person_perhaps(
    workspace: Workspace, offices: tuple[int, int], first: str, second: str, reason: str
) -> None:
    person(workspace, first, offices[0])
    person(workspace, second, offices[0])
    assert pairs(workspace) == [(first, second, reason)]


def test_telephone_and_email_make_a_pair_across_offices(
    workspace: Workspace, offices: tuple[int, int]
) -> None:
    person(workspace, "Trần Văn Bình", offices[0], phone="0912345678")
    person(workspace, "Trần Văn Bình", offices[1], phone="+84 912 345 678")
    person(workspace, "Lê Thị Hoa", email="hoa@cantho.gov.vn")
    person(workspace, "Lê Hoa", email="Hoa@CanTho.gov.vn")
    assert pairs(workspace) == [
        ("Trần Văn Bình", "Trần Văn Bình", "Cùng họ tên, cùng số điện thoại"),
        ("Lê Thị Hoa", "Lê Hoa", "Họ tên chỉ thiếu chữ đệm, cùng email"),
    ]


def test_an_office_is_the_same_by_another_spelling_and_as_its_successor(
    workspace: Workspace, offices: tuple[int, int]
) -> None:
    with workspace.unit_of_work() as work:
        short = add_organization(work, OrganizationDraft("HND TP. Cần Thơ"))
        heir = add_organization(work, OrganizationDraft("Hội Nông dân Cần Thơ (mới)"))
        edit_organization(work, offices[0], 1, successor_id=heir, valid_to=date(2025, 6, 30))
    person(workspace, "Trần Văn Bình", offices[0])
    person(workspace, "Trần Văn Bình", short)
    person(workspace, "Trần Văn Bình", heir)
    assert len(pairs(workspace)) == 3


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Nguyễn Văn Hà", 0, ""), ("Nguyễn Văn Hạ", 0, "")),
        (("Nguyễn Văn An", 0, ""), ("Nguyễn Văn Anh", 0, "")),
        (("Nguyễn Văn An", 0, "0912345678"), ("Nguyễn Văn An", 1, "0987654321")),
        (("Nguyễn Văn An", 0, ""), ("Nguyễn Văn An", 1, "")),
        (("Nguyễn Văn An", 0, "0912345678"), ("Trần Thị Bích", 0, "0912345678")),
        (("Nguyễn Văn An", 0, "02923820123"), ("Nguyễn An", 1, "02923820123")),
    ],
)
def test_different_people_are_left_alone(
    workspace: Workspace,
    offices: tuple[int, int],
    first: tuple[str, int, str],
    second: tuple[str, int, str],
) -> None:
    for name, office, phone in (first, second):
        person(workspace, name, offices[office], phone=phone)
    assert pairs(workspace) == []


def test_a_rare_name_without_anything_else_is_asked_about_and_a_common_one_is_not(
    workspace: Workspace, offices: tuple[int, int]
) -> None:
    person(workspace, "Tôn Nữ Thị Ninh", offices[0])
    person(workspace, "Tôn Nữ Thị Ninh")
    for _ in range(5):
        person(workspace, "Nguyễn Văn An")
    assert [pair[0] for pair in pairs(workspace)] == ["Tôn Nữ Thị Ninh"]


def test_the_pairs_of_one_person_are_those_of_the_whole_search(
    workspace: Workspace, offices: tuple[int, int]
) -> None:
    first = person(workspace, "Nguyễn Thị Kiều", offices[0], phone="0912345678")
    person(workspace, "Nguyễn Kiều", offices[0])
    person(workspace, "Nguyễn Thị Kiều", phone="0912345678")
    person(workspace, "Lê Thị Hoa", offices[1])
    person(workspace, "Lê Hoa", offices[1])
    with workspace.reader() as session:
        whole = find_duplicates(session)
        own = find_duplicates(session, person_id=first)
        assert find_duplicates(session, person_id=999) == []
    assert own == [pair for pair in whole if first in (pair.first_id, pair.second_id)]
    assert len(own) == 2


def test_who_was_told_apart_is_not_proposed_again_until_that_is_undone(
    workspace: Workspace, offices: tuple[int, int]
) -> None:
    first = person(workspace, "Nguyễn Thị Kiều", offices[0])
    second = person(workspace, "Nguyễn Thị Kiều", offices[0])
    with workspace.unit_of_work() as work:
        tell_apart(work, second, first)
    assert pairs(workspace) == []
    with workspace.unit_of_work() as again:
        undo(again, work.entry_id or 0)
    assert len(pairs(workspace)) == 1


def test_the_search_can_be_stopped(workspace: Workspace, offices: tuple[int, int]) -> None:
    class Stop:
        def report(self, _done: int, _total: int) -> None:
            raise Cancelled(message("errors", "Đã dừng"))

    person(workspace, "Nguyễn Thị Kiều", offices[0])
    person(workspace, "Nguyễn Thị Kiều", offices[0])
    with workspace.reader() as session, pytest.raises(Cancelled):
        find_duplicates(session, progress=Stop())


@pytest.fixture
def two(workspace: Workspace, offices: tuple[int, int]) -> tuple[PersonRow, PersonRow]:
    """Bà Kiều twice, each with a history of her own."""
    one = person(workspace, "Nguyễn Thị Kiều", offices[0], position="Phó Chủ tịch")
    other = person(workspace, "NGUYỄN THỊ KIỀU", offices[0], position="phó chủ tịch")
    with workspace.unit_of_work() as work:
        meetings = [
            Meeting(title=title, starts_at=START, ends_at=START + timedelta(hours=3))
            for title in ("Tổng kết", "Ký kết")
        ]
        agreement = Agreement(title="Chương trình phối hợp")
        work.session.add_all([*meetings, agreement])
        work.session.flush()
        first, second = (meeting.id for meeting in meetings)
        add_delegate(work, first, DelegateDraft("Nguyễn Thị Kiều", person_id=one))
        add_delegate(work, second, DelegateDraft("Nguyễn Thị Kiều", person_id=one))
        add_delegate(work, second, DelegateDraft("NGUYỄN THỊ KIỀU", person_id=other))
        add_appointment(work, other, AppointmentDraft(offices[1], "Bí thư"))
        party = AgreementParty(
            agreement_id=agreement.id, organization_id=offices[0], organization_name="HND"
        )
        work.session.add(party)
        work.session.flush()
        work.session.add_all(
            [
                MeetingRole(meeting_id=first, kind=RoleKind.CHAIR, person_id=other, full_name="K"),
                Signatory(party_id=party.id, person_id=other, full_name="Kiều"),
                ActionItem(meeting_id=first, text="Báo cáo", owner_person_id=other),
            ]
        )
        add_to_group(work, "Thường mời", [one, other])
        add_to_group(work, "Báo chí", [other])
    with workspace.reader() as session:
        rows = {row.id: row for row in people_page(session)}
    return rows[one], rows[other]


def merge(workspace: Workspace, kept: PersonRow, dropped: PersonRow, **chosen: str) -> int:
    draft = replace(kept.draft(), **chosen)  # type: ignore[arg-type] # texts
    with workspace.unit_of_work() as work:
        merged = merge_people(work, (kept.id, kept.version), (dropped.id, dropped.version), draft)
    assert merged.listed_twice == ("Ký kết",)
    return work.entry_id or 0


def test_merging_keeps_all_history_with_the_fields_chosen(
    workspace: Workspace, two: tuple[PersonRow, PersonRow], offices: tuple[int, int]
) -> None:
    kept, dropped = two
    merge(workspace, kept, dropped, phone="0987654321")
    with workspace.reader() as session:
        (left,) = people_page(session)
        assert (left.id, left.full_name, left.phone) == (kept.id, kept.full_name, "0987654321")
        held = [(row.position, row.organization_id) for row in appointment_rows(session, kept.id)]
        assert held == [("Phó Chủ tịch", offices[0]), ("Bí thư", offices[1])]
        assert sorted(row.title for row in person_history(session, kept.id)) == [
            "Ký kết",
            "Ký kết",
            "Tổng kết",
        ]
        assert session.scalars(select(MeetingRole.person_id)).all() == [kept.id]
        assert session.scalars(select(Signatory.person_id)).all() == [kept.id]
        assert session.scalars(select(ActionItem.owner_person_id)).all() == [kept.id]
        assert group_people(session, 1) == group_people(session, 2) == [kept.id]
        assert find_duplicates(session) == []


def test_one_undo_makes_two_of_them_again_with_what_each_had(
    workspace: Workspace, two: tuple[PersonRow, PersonRow]
) -> None:
    kept, dropped = two
    with workspace.reader() as session:
        before = _state(session)
    entry = merge(workspace, kept, dropped, full_name="Nguyễn Thị Kiều Oanh")
    with workspace.unit_of_work() as work:
        undo(work, entry)
    with workspace.reader() as session:
        assert _state(session) == before
        assert merged_into(session, kept.id) == set()
    with workspace.unit_of_work() as redo:
        undo(redo, work.entry_id or 0)
    with workspace.reader() as session:
        assert [row.full_name for row in people_page(session)] == ["Nguyễn Thị Kiều Oanh"]


def _state(session: object) -> list[object]:
    """Whose everything is."""
    columns = (
        (Person.id, Person.full_name),
        (Appointment.id, Appointment.person_id),
        (MeetingRole.id, MeetingRole.person_id),
        (Signatory.id, Signatory.person_id),
        (ActionItem.id, ActionItem.owner_person_id),
        (GroupMember.id, GroupMember.person_id),
    )
    return [
        sorted(tuple(row) for row in session.execute(select(*pair)))  # type: ignore[attr-defined]
        for pair in columns
    ]


def test_somebody_edited_meanwhile_is_not_merged(
    workspace: Workspace, two: tuple[PersonRow, PersonRow]
) -> None:
    kept, dropped = two
    with workspace.unit_of_work() as work:
        edit_person(work, dropped.id, dropped.version, phone="0909000111")
    with workspace.unit_of_work() as work, pytest.raises(Conflict):
        merge_people(work, (kept.id, kept.version), (dropped.id, dropped.version), kept.draft())
    with workspace.unit_of_work() as work, pytest.raises(Refused):
        merge_people(work, (kept.id, kept.version), (kept.id, kept.version), kept.draft())
    with workspace.reader() as session:
        assert session.scalar(select(func.count(Person.id))) == 2


def test_an_erasure_after_a_merge_reaches_what_the_journal_says_of_both(
    workspace: Workspace, two: tuple[PersonRow, PersonRow]
) -> None:
    kept, dropped = two
    merge(workspace, kept, dropped)
    with workspace.reader() as session:
        assert merged_into(session, kept.id) == {dropped.id}
        first_entries = entries_about(session, kept.id)
    assert {3, 4} <= set(first_entries), "the acts that added each of them"
    with workspace.unit_of_work() as work:
        erase_person(work, kept.id, date(2026, 5, 1))
    database = workspace.database
    workspace.close()
    assert "NGUYỄN THỊ KIỀU".encode() not in database.read_bytes()
