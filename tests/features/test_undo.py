"""Ctrl+Z: an act taken back leaves things as they were, and can be done again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from meetingdesk.errors import Conflict, Refused
from meetingdesk.features.undo import undo
from meetingdesk.model.agreements import Agreement, Commitment
from meetingdesk.model.attendance import Delegate
from meetingdesk.model.events import AgendaItem, Meeting
from meetingdesk.model.people import Appointment, Organization, Person
from meetingdesk.store.workspace import Workspace
from trial_server import on_both_kinds

pytestmark = on_both_kinds
START = datetime(2023, 4, 25, 1, tzinfo=UTC)


def take_back(workspace: Workspace, entry_id: int | None) -> int | None:
    assert entry_id is not None
    with workspace.unit_of_work() as work:
        undo(work, entry_id)
    return work.entry_id


def names(workspace: Workspace, model: type = Organization) -> list[str]:
    with workspace.reader() as session:
        return list(
            session.scalars(select(model.name if model is Organization else model.full_name))
        )


@pytest.fixture
def meeting_id(workspace: Workspace) -> int:
    with workspace.unit_of_work() as work:
        meeting = Meeting(title="Hội nghị", starts_at=START, ends_at=START + timedelta(hours=3))
        work.session.add(meeting)
        work.session.flush()
        work.session.add(AgendaItem(meeting_id=meeting.id, title="Khai mạc"))
        work.insert_many(
            Delegate,
            [
                {"meeting_id": meeting.id, "number": n, "full_name": f"Đại biểu {n}"}
                for n in (1, 2, 3)
            ],
        )
        return meeting.id


def test_an_edit_is_taken_back_and_done_again(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="Hội Nông dân"))
    with workspace.unit_of_work() as work:
        work.session.get_one(Organization, 1).name = "Hội Nông dân tỉnh"
    undone = take_back(workspace, work.entry_id)
    assert names(workspace) == ["Hội Nông dân"]
    take_back(workspace, undone)
    assert names(workspace) == ["Hội Nông dân tỉnh"]


def test_a_deleted_meeting_comes_back_with_all_that_belonged_to_it(
    workspace: Workspace, meeting_id: int
) -> None:
    kept = select(Delegate.id, Delegate.code, Delegate.created_at).order_by(Delegate.id)
    with workspace.reader() as session:
        before = session.execute(kept).all()
    with workspace.unit_of_work() as work:
        work.delete(Meeting, meeting_id)
    assert names(workspace, Delegate) == []
    take_back(workspace, work.entry_id)
    with workspace.reader() as session:
        assert session.execute(kept).all() == before
        assert session.scalars(select(AgendaItem.title)).all() == ["Khai mạc"]


def test_an_import_of_many_is_taken_back_whole(workspace: Workspace, meeting_id: int) -> None:
    with workspace.unit_of_work() as work:
        work.insert_many(
            Delegate,
            [
                {"meeting_id": meeting_id, "number": n, "full_name": f"Khách {n}"}
                for n in range(10, 1500)
            ],
        )
    take_back(workspace, work.entry_id)
    assert names(workspace, Delegate) == ["Đại biểu 1", "Đại biểu 2", "Đại biểu 3"]


def test_what_somebody_edited_since_is_not_overwritten(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="A"))
    with workspace.unit_of_work() as first:
        first.session.get_one(Organization, 1).name = "B"
    with workspace.unit_of_work() as work:
        work.session.get_one(Organization, 1).name = "C"
    with pytest.raises(Conflict):
        take_back(workspace, first.entry_id)
    assert names(workspace) == ["C"]


def test_an_edit_of_another_column_does_not_stand_in_the_way(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="A"))
    with workspace.unit_of_work() as first:
        first.session.get_one(Organization, 1).name = "B"
    with workspace.unit_of_work() as work:
        work.session.get_one(Organization, 1).phone = "0292"
    take_back(workspace, first.entry_id)
    with workspace.reader() as session:
        assert session.execute(select(Organization.name, Organization.phone)).one() == ("A", "0292")


def test_adding_is_not_taken_back_where_others_built_on_it(workspace: Workspace) -> None:
    with workspace.unit_of_work() as first:
        first.session.add(Organization(name="A"))
    with workspace.unit_of_work() as work:
        person = Person(full_name="Lê An")
        work.session.add(person)
        work.session.flush()
        work.session.add(Appointment(person_id=person.id, organization_id=1))
    with pytest.raises(Conflict):
        take_back(workspace, first.entry_id)
    assert names(workspace) == ["A"]


def test_deleting_what_others_need_is_refused(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        person = Person(full_name="Lê An")
        work.session.add_all([person, Organization(name="A")])
        work.session.flush()
        work.session.add(Appointment(person_id=person.id, organization_id=1))
    with pytest.raises(Refused, match="còn 1 mục khác"), workspace.unit_of_work() as work:
        work.delete(Organization, 1)
    assert names(workspace) == ["A"]


def test_a_number_and_a_moment_as_they_were_given_do_not_look_edited(workspace: Workspace) -> None:
    hanoi = START.astimezone(ZoneInfo("Asia/Ho_Chi_Minh"))
    with workspace.unit_of_work() as work:
        work.session.add(Meeting(title="Hội nghị", starts_at=hanoi, ends_at=hanoi))
        agreement = Agreement(title="Chương trình phối hợp")
        work.session.add(agreement)
        work.session.flush()
        work.session.add(
            Commitment(agreement_id=agreement.id, text="Trồng cây", target=Decimal(1500))
        )
    undone = take_back(workspace, work.entry_id)
    take_back(workspace, undone)
    with workspace.reader() as session:
        assert session.scalar(select(Commitment.target)) == 1500
        assert session.scalar(select(Meeting.starts_at)) == START


def test_a_number_is_not_given_again_so_that_its_row_can_come_back(workspace: Workspace) -> None:
    with workspace.unit_of_work() as work:
        work.insert_many(Organization, [{"name": "A"}, {"name": "B"}])
    with workspace.unit_of_work() as deletion:
        deletion.delete(Organization, 2)
    with workspace.unit_of_work() as work:
        work.session.add(Organization(name="C"))
    with workspace.unit_of_work() as work:
        work.insert_many(Organization, [{"name": "D"}])
    take_back(workspace, deletion.entry_id)
    assert sorted(names(workspace)) == ["A", "B", "C", "D"]
