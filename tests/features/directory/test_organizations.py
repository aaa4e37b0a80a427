"""The directory: organisations with their time and place, people with what they hold and held."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.delegates.delegates import DelegateDraft, add_delegate
from meetingdesk.features.directory.appointments import (
    AppointmentDraft,
    add_appointment,
    appointment_rows,
    save_appointment,
)
from meetingdesk.features.directory.groups import (
    add_to_group,
    group_people,
    group_rows,
    take_from_group,
)
from meetingdesk.features.directory.organizations import (
    OrganizationDraft,
    OrganizationKind,
    add_organization,
    edit_organization,
    organization_key,
    organization_rows,
    remove_organizations,
)
from meetingdesk.features.directory.people import (
    PersonDraft,
    add_person,
    count_people,
    edit_person,
    people_page,
    remove_people,
)
from meetingdesk.features.directory.person_history import (
    Part,
    by_year,
    organization_history,
    person_history,
)
from meetingdesk.features.directory.positions import add_position
from meetingdesk.features.undo import undo
from meetingdesk.model.attendance import AttendanceList, CheckIn, Delegate, Direction
from meetingdesk.model.events import Meeting, MeetingState
from meetingdesk.store.workspace import Workspace

TODAY = date(2023, 4, 25)


def organization(workspace: Workspace, name: str, **fields: object) -> int:
    with workspace.unit_of_work() as work:
        return add_organization(work, OrganizationDraft(name, **fields))  # type: ignore[arg-type]


def person(workspace: Workspace, name: str, *held: AppointmentDraft, phone: str = "") -> int:
    with workspace.unit_of_work() as work:
        return add_person(work, PersonDraft(name, phone=phone), held)


def people(workspace: Workspace, **criteria: object) -> list[str]:
    with workspace.reader() as session:
        return [row.full_name for row in people_page(session, **criteria)]  # type: ignore[arg-type]


def test_organisations_come_in_protocol_order_with_those_in_office(workspace: Workspace) -> None:
    late = organization(workspace, "Hội Nông dân", protocol_order=40, abbreviation="HND")
    organization(workspace, "Tỉnh ủy", protocol_order=1, kind=OrganizationKind.PARTY)
    person(workspace, "An", AppointmentDraft(late, valid_to=date(2022, 1, 1)))
    person(workspace, "Bình", AppointmentDraft(late), AppointmentDraft(late, position="Ủy viên"))
    with workspace.reader() as session:
        rows = organization_rows(session, TODAY)
    assert [(row.name, row.people) for row in rows] == [("Tỉnh ủy", 0), ("Hội Nông dân", 1)]


def test_an_organisation_cannot_stand_under_itself(workspace: Workspace) -> None:
    top = organization(workspace, "Sở")
    under = organization(workspace, "Phòng", parent_id=top)
    with pytest.raises(Refused, match="không thể trực thuộc"), workspace.unit_of_work() as work:
        edit_organization(work, top, 1, parent_id=under)
    with pytest.raises(Refused, match="không thể kế tục"), workspace.unit_of_work() as work:
        edit_organization(work, top, 1, successor_id=top)


def test_an_end_before_the_beginning_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="Ngày hết hiệu lực"):
        organization(workspace, "Sở", valid_from=TODAY, valid_to=TODAY - timedelta(days=1))


def test_deleting_a_used_organisation_says_where_it_is_used(workspace: Workspace) -> None:
    used = organization(workspace, "Sở Y tế")
    person(workspace, "An", AppointmentDraft(used))
    with (
        pytest.raises(Refused, match="Chưa xóa được Sở Y tế: còn 1 chức vụ của người") as refusal,
        workspace.unit_of_work() as work,
    ):
        remove_organizations(work, [used])
    assert "ngày hết hiệu lực" in str(refusal.value)


def test_an_unused_organisation_is_deleted_and_comes_back(workspace: Workspace) -> None:
    unused = organization(workspace, "Sở Y tế")
    with workspace.unit_of_work() as work:
        remove_organizations(work, [unused])
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    with workspace.reader() as session:
        assert [row.name for row in organization_rows(session)] == ["Sở Y tế"]


def test_an_edit_of_an_old_view_is_a_conflict(workspace: Workspace) -> None:
    row_id = organization(workspace, "Sở")
    with workspace.unit_of_work() as work:
        edit_organization(work, row_id, 1, phone="0292 3820 123")
    with pytest.raises(Conflict), workspace.unit_of_work() as work:
        edit_organization(work, row_id, 1, phone="khác")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("UBMTTQ VN TP Cần Thơ", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Cần Thơ"),
        ("Sở TN&MT", "Sở Tài nguyên và Môi trường"),
        ("Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"),
    ],
)
def test_short_and_long_writings_of_an_organisation_are_one(written: str, meant: str) -> None:
    assert organization_key(written) == organization_key(meant)


def test_people_come_by_given_name_and_page_by_page(workspace: Workspace) -> None:
    for name in ("Trần Văn Bình", "Lê Thị Ánh", "Nguyễn An", "Đỗ Bình"):
        person(workspace, name)
    with workspace.reader() as session:
        first = people_page(session, limit=2)
        rest = people_page(session, after=(first[-1].sort_key, first[-1].id))
    assert [row.full_name for row in [*first, *rest]] == [
        "Nguyễn An",
        "Lê Thị Ánh",
        "Đỗ Bình",
        "Trần Văn Bình",
    ]


def test_people_are_found_without_accents_by_name_and_phone(workspace: Workspace) -> None:
    person(workspace, "Nguyễn Thị Kiều", phone="0912.345.678")
    person(workspace, "Trần An")
    assert people(workspace, query="kieu nguyen") == ["Nguyễn Thị Kiều"]
    assert people(workspace, query="345678") == ["Nguyễn Thị Kiều"]
    with workspace.reader() as session:
        assert count_people(session, query="kieu") == 1


def test_of_an_organisation_come_those_in_office_with_the_position_there(
    workspace: Workspace,
) -> None:
    here, there = organization(workspace, "Sở A"), organization(workspace, "Sở B")
    person(
        workspace,
        "An",
        AppointmentDraft(there, position="Giám đốc"),
        AppointmentDraft(here, position="Ủy viên", is_main=False),
    )
    person(workspace, "Bình", AppointmentDraft(here, valid_to=date(2020, 1, 1)))
    with workspace.reader() as session:
        (row,) = people_page(session, organization_id=here, today=TODAY)
        (all_row, _) = people_page(session, today=TODAY)
    assert (row.position, row.organization, row.positions) == ("Ủy viên", "Sở A", 2)
    assert (all_row.position, all_row.organization) == ("Giám đốc", "Sở B")


def test_a_person_keeps_former_positions_and_their_ranks(workspace: Workspace) -> None:
    office = organization(workspace, "Sở A")
    with workspace.unit_of_work() as work:
        add_position(work, "Giám đốc", 10)
    an = person(workspace, "An", AppointmentDraft(office, position="Phó phòng"))
    with workspace.reader() as session:
        (former,) = appointment_rows(session, an)
    with workspace.unit_of_work() as work:
        ended = AppointmentDraft(office, former.position, valid_to=date(2022, 6, 30))
        save_appointment(work, former.id, former.version, ended)
        draft = AppointmentDraft(office, "Giám đốc Sở A", valid_from=date(2022, 7, 1))
        add_appointment(work, an, draft)
    with workspace.reader() as session:
        rows = appointment_rows(session, an)
    assert [(row.position, row.rank, row.valid_to) for row in rows] == [
        ("Giám đốc Sở A", 10, None),
        ("Phó phòng", 1000, date(2022, 6, 30)),
    ]


def test_a_cell_of_a_person_is_edited_alone(workspace: Workspace) -> None:
    an = person(workspace, "An", phone="0912345678")
    with workspace.unit_of_work() as work:
        edit_person(work, an, 1, full_name="Trần <b>An</b> & Co")
    with workspace.reader() as session:
        (row,) = people_page(session)
    assert (row.full_name, row.phone, row.version) == ("Trần <b>An</b> & Co", "0912345678", 2)


def test_a_deleted_person_leaves_old_lists_alone_and_can_come_back(workspace: Workspace) -> None:
    office = organization(workspace, "Sở A")
    an = person(workspace, "An", AppointmentDraft(office))
    held = meeting(workspace, 2023)
    with workspace.unit_of_work() as work:
        add_delegate(work, held, DelegateDraft("An", person_id=an))
    with workspace.unit_of_work() as work:
        remove_people(work, [an])
    assert people(workspace) == []
    with workspace.unit_of_work() as back:
        undo(back, work.entry_id or 0)
    assert people(workspace, organization_id=office) == ["An"]
    with workspace.reader() as session:
        assert [row.title for row in person_history(session, an)] == ["Hội nghị 2023"]


def test_a_standing_group_holds_each_person_once(workspace: Workspace) -> None:
    an, binh = person(workspace, "An"), person(workspace, "Bình")
    with workspace.unit_of_work() as work:
        group = add_to_group(work, "Đại biểu thường mời", [binh, an, binh])
    with workspace.unit_of_work() as work:
        assert add_to_group(work, "dai bieu thuong moi", [an]) == group
        take_from_group(work, group, [binh])
    with workspace.reader() as session:
        assert group_people(session, group) == [an]
        assert [(row.name, row.people) for row in group_rows(session)] == [
            ("Đại biểu thường mời", 1)
        ]


def meeting(workspace: Workspace, year: int, state: MeetingState = MeetingState.HELD) -> int:
    start = datetime(year, 4, 25, 1, tzinfo=UTC)
    with workspace.unit_of_work() as work:
        row = Meeting(
            title=f"Hội nghị {year}",
            starts_at=start,
            ends_at=start + timedelta(hours=3),
            state=state,
        )
        work.session.add(row)
        work.session.flush()
        work.session.add(AttendanceList(meeting_id=row.id, name="Chính", is_main=True))
        return row.id


def come(workspace: Workspace, meeting_id: int, delegate_id: int) -> int:
    with workspace.unit_of_work() as work:
        row = CheckIn(list_id=meeting_id, delegate_id=delegate_id, at=datetime.now(UTC))
        work.session.add(row)
        work.session.flush()
        return row.id


def test_the_history_tells_attended_absent_stood_in_and_taken_back(workspace: Workspace) -> None:
    office = organization(workspace, "Sở A")
    an = person(workspace, "An", AppointmentDraft(office))
    delegates = {}
    states = {2026: MeetingState.ANNOUNCED}
    for year in (2020, 2021, 2022, 2023, 2026):
        held = meeting(workspace, year, states.get(year, MeetingState.HELD))
        with workspace.unit_of_work() as work:
            draft = DelegateDraft("An", person_id=an, organization_name="Sở A")
            delegates[year] = add_delegate(work, held, draft)
    come(workspace, 1, delegates[2020])
    entry = come(workspace, 2, delegates[2021])
    with workspace.unit_of_work() as work:
        work.session.add(
            CheckIn(
                list_id=2,
                delegate_id=delegates[2021],
                direction=Direction.UNDO,
                undoes_id=entry,
                at=datetime.now(UTC),
            )
        )
    with workspace.unit_of_work() as work:
        add_delegate(work, 3, DelegateDraft("Bình", stands_in_for_id=delegates[2022]))
        other = add_delegate(work, 4, DelegateDraft("Chi"))
        work.session.get_one(Delegate, delegates[2023]).stands_in_for_id = other
    come(workspace, 4, delegates[2023])
    with workspace.reader() as session:
        history = person_history(session, an)
        years = by_year(organization_history(session, office))
    assert {row.starts_at.year: row.part for row in history} == {
        2020: Part.ATTENDED,
        2021: Part.ABSENT,
        2022: Part.REPRESENTED,
        2023: Part.STOOD_IN,
        2026: Part.INVITED,
    }
    assert [(row.year, row.invited, row.attended, row.absent) for row in years] == [
        (2022, 1, 0, 0),
        (2021, 1, 0, 1),
        (2020, 1, 1, 0),
    ]
